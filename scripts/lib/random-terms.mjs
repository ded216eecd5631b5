// Random tasks: what is asked for, in which asset, on which terms.

import { hashOf } from "./market.mjs";
import { MUN, UNLIMITED } from "./world.mjs";

const BUDGETS = [MUN / 2n, 2n * MUN, 10n * MUN, 33n * MUN + 7n, 60n * MUN, 90n * MUN];
export const WINDOWS = [8, 12, 18, 26];
const MODES = ["Every", "Disputed", "Disputed", "Disputed", { Sampled: { rate: 6_000 } }, { Sampled: { rate: 1_000 } }];
const CURVES = [null, null, { PassFail: 6_000 }, { Steps: [[3_000, 2_000], [8_000, 10_000]] }];
const SHARES = [[5_000, 5_000], [3_333, 3_333, 3_334], [1_000, 2_000, 3_000, 4_000]];
const AWARDS = [{ Power: { floor: 4_000, k: 2 } }, { Power: { floor: 5_000, k: 1 } }, { Places: 2 }];

export class RandomTerms {
	#posts = 0;

	/** `fee` is a seat's, `assets` what a task can be paid in. */
	constructor(dice, { fee, assets }) {
		Object.assign(this, { dice, fee, assets });
	}

	window() {
		return this.dice.of(WINDOWS);
	}

	#windows() {
		return { claimWindow: this.window(), deliveryWindow: this.window(), disputeWindow: this.dice.of([4, 6, 10]) };
	}

	#work() {
		const { dice } = this;
		const terms = {
			...this.#windows(), tier: dice.one(20) ? 1 : 0, mode: dice.of(MODES), curve: dice.of(CURVES),
			class: dice.of([null, null, 0, 700, 1_000]), entrance: this.#entrance(),
		};
		if (dice.one(3)) terms.milestones = dice.of(SHARES).map((share) => ({ share, window: this.window() }));
		if (dice.one(4)) terms.offers = dice.of([2, 5, 40]);
		return terms;
	}

	#entrance() {
		const { dice } = this;
		if (dice.one(2)) return "Claim";
		return { Bids: { window: dice.of([10, 14, 18]), sealed: dice.one(2), pick: dice.of(["Choice", "Lowest"]) } };
	}

	#contest() {
		const { dice } = this;
		const finalists = dice.of([2, 3]);
		return {
			...this.#windows(), tier: 0,
			entrance: { Contest: { window: dice.of([8, 12, 18]), finalists, award: dice.of(AWARDS) } },
			prepaid: BigInt(dice.of([6, 12, 30]) * 8 + finalists * 22) * this.fee,
		};
	}

	#words() {
		this.#posts += 1;
		return ["Some work", `https://example.org/${this.#posts}`, hashOf(`${this.#posts}`)];
	}

	/** A task, with its name as a call. */
	post({ tx, org }) {
		const { dice } = this;
		const words = this.#words();
		if (dice.one(9)) return ["post", tx.tasks.post(org, "Native", 20n * MUN, ...words, this.#contest(), UNLIMITED)];
		if (dice.one(9)) {
			const terms = { ...this.#windows(), tier: 0, entrance: { Retroactive: { window: dice.of([8, 14]) } } };
			const work = [`https://example.org/done/${this.#posts}`, hashOf(`done ${this.#posts}`)];
			return ["publish", tx.tasks.publish(org, dice.of(this.assets), ...words, ...work, terms, UNLIMITED)];
		}
		return ["post", tx.tasks.post(org, dice.of(this.assets), dice.of(BUDGETS), ...words, this.#work(), UNLIMITED)];
	}

	/** One that the chain refuses. */
	badPost({ tx, org }) {
		const { dice } = this;
		const words = this.#words();
		const bad = [
			[100n * MUN, words, { ...this.#work(), tier: 9 }, UNLIMITED],
			[100n * MUN, words, { ...this.#work(), class: 1_001 }, UNLIMITED],
			[100n * MUN, words, { ...this.#work(), milestones: [{ share: 9_000, window: 5 }, { share: 2_000, window: 5 }] }, UNLIMITED],
			[100n * MUN, words, { ...this.#contest(), prepaid: this.fee }, UNLIMITED],
			[100n * MUN, ["", ...words.slice(1)], this.#work(), UNLIMITED],
			[10n * MUN, words, this.#work(), 1n],
			[0n, words, this.#work(), UNLIMITED],
			[10n * MUN, words, { ...this.#work(), mode: { Sampled: { rate: 0 } } }, UNLIMITED],
		];
		const [budget, given, terms, max] = dice.of(bad);
		return ["post", tx.tasks.post(org, "Native", budget, ...given, terms, max)];
	}
}
