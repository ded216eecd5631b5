// Random calls on the market, good and bad, in an order that a seed decides.

import { Refused } from "./chain.mjs";
import { change, hashOf } from "./market.mjs";
import { dueOf, inside, submissionOf } from "./model.mjs";
import { kind } from "./plain.mjs";
import { MUN, UNLIMITED } from "./world.mjs";

/** Numbers that a seed decides. */
export class Dice {
	#state;

	constructor(seed) {
		this.#state = seed >>> 0;
	}

	/** A number from 0 up to, without, `sides`. */
	below(sides) {
		this.#state = (this.#state + 0x6d2b79f5) >>> 0;
		let t = this.#state;
		t = Math.imul(t ^ (t >>> 15), t | 1);
		t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
		return ((t ^ (t >>> 14)) >>> 0) % sides;
	}

	of(list) {
		return list[this.below(list.length)];
	}

	/** Whether one in so many falls. */
	one(sides) {
		return this.below(sides) === 0;
	}
}

const BUDGETS = [0n, 1n, MUN / 20n, 2n * MUN, 10n * MUN, 33n * MUN + 7n, 100n * MUN];
const WINDOWS = [5, 9, 14, 25];
const SCORES = [0, 3_000, 5_500, 8_000, 9_500, 10_000];

/** How many of the last tasks are looked at. */
const RECENT = 14;

export class RandomMarket {
	calls = { good: 0, bad: 0, dropped: 0 };
	names = new Map();

	constructor(market, people, seed) {
		Object.assign(this, { market, people, dice: new Dice(seed), tx: market.tx.tasks });
		this.posts = 0;
	}

	get count() {
		return this.calls.good + this.calls.bad + this.calls.dropped;
	}

	#terms() {
		const { dice } = this;
		const terms = {
			tier: dice.one(12) ? 9 : 0, mode: dice.of(["Every", "Disputed", "Disputed"]),
			claimWindow: dice.of(WINDOWS), deliveryWindow: dice.of(WINDOWS), disputeWindow: dice.of(WINDOWS),
			class: dice.of([null, null, 0, 700, 1_000, 1_001]), entrance: this.#entrance(),
		};
		if (dice.one(3)) {
			const shares = dice.of([[5_000, 5_000], [3_333, 3_333, 3_334], [9_000, 2_000], [10_000]]);
			terms.milestones = shares.map((share) => ({ share, window: dice.of(WINDOWS) }));
		}
		if (dice.one(4)) terms.offers = dice.of([0, 1, 3, 300]);
		return terms;
	}

	#entrance() {
		const { dice } = this;
		const window = dice.of(WINDOWS);
		if (dice.one(2)) return "Claim";
		return { Bids: { window, sealed: dice.one(2), pick: dice.of(["Choice", "Lowest"]) } };
	}

	#contest(fee) {
		const { dice } = this;
		return {
			tier: 0, claimWindow: 9, deliveryWindow: 9, disputeWindow: dice.of(WINDOWS),
			entrance: { Contest: { window: dice.of(WINDOWS), finalists: dice.of([1, 2, 3, 13]), award: dice.of([{ Power: { floor: 5_000, k: 2 } }, { Places: 2 }, { Power: { floor: 5_000, k: 5 } }]) } },
			prepaid: BigInt(dice.of([0, 60, 120])) * fee,
		};
	}

	#post(who) {
		this.posts += 1;
		const { dice } = this;
		const words = ["Some work", `https://example.org/${this.posts}`, hashOf(`${this.posts}`)];
		if (this.tx.enter && dice.one(8)) {
			return this.tx.post(this.market.org, "Native", 20n * MUN, ...words, this.#contest(this.fee), UNLIMITED);
		}
		const title = dice.one(20) ? "" : words[0];
		return this.tx.post(this.market.org, "Native", dice.of(BUDGETS), title, words[1], words[2], this.#terms(), dice.one(15) ? 1n : UNLIMITED);
	}

	/** Everything that somebody could want to do with a task as it stands. */
	#apt(id, { task, due }, rows) {
		const { dice, tx, people } = this;
		const account = (address) => people.find((who) => who.address === address);
		const requester = account(task.requester);
		const state = kind(task.state);
		const body = inside(task.state);
		const any = () => dice.of(people);
		const found = [];
		const may = (who, name, ...args) => who && tx[name] && found.push([who, name, tx[name](...args)]);
		const bidders = [...rows].filter(([, role]) => role.Offer);
		const price = () => dice.of([task.reward.left, (task.reward.left * 4n) / 5n, task.reward.left / 2n, task.reward.left + MUN]);
		const window = () => dice.of(WINDOWS);
		if (state === "Open") {
			for (const bond of ["None", "Money"]) may(any(), "claim", id, bond, UNLIMITED);
			body.claims.forEach(({ who }) => may(account(who), "submit", id, "https://example.org/w", hashOf("w"), dice.of([null, ...SCORES]), 0));
			if (dice.one(3)) may(requester, "edit", id, "Other words", "https://example.org/o", hashOf("o"), UNLIMITED);
			if (dice.one(4)) may(requester, "cancel", id);
			if (dice.one(2)) may(requester, "topUp", id, MUN + 3n, dice.of(["Price", "Reserve"]), UNLIMITED);
			if (dice.one(3)) may(any(), "fund", id, MUN, UNLIMITED);
			if (dice.one(5)) may(any(), "unfund", id);
			const lead = any();
			const member = any();
			if (dice.one(3)) may(lead, "formTeam", id, 6_000, [[member.address, 4_000]]);
			for (const [by, { Offer }] of bidders) for (const { who, share } of Offer.team) may(account(who), "joinTeam", id, by, share);
		}
		if (state === "Gathering" && !task.conditions.entrance.Contest) {
			const who = any();
			may(who, "bid", id, { Stated: change(price(), window(), { plan: hashOf("p") }) }, dice.of(["Money", "None"]), UNLIMITED);
			found.push([who, "bidSealed", () => this.market.bidSealed(who, id, price(), window())]);
			if (dice.one(4)) may(requester, "cancel", id);
		}
		if (state === "Gathering" && task.conditions.entrance.Contest) {
			const who = any();
			const work = { uri: `https://example.org/e/${who.address}`, content: dice.one(3) ? "the same" : who.address };
			this.works ??= new Map();
			found.push([who, "enter", () => {
				this.works.set(`${id} ${who.address}`, work);
				return this.market.enter(who, id, work, dice.of(["None", "Money", "Money"]));
			}]);
			may(any(), "fund", id, MUN, UNLIMITED);
			if (dice.one(3)) may(any(), "unfund", id);
		}
		if (state === "Opening") {
			for (const [address, role] of rows) {
				const who = account(address);
				const entry = this.works?.get(`${id} ${address}`);
				if (role.Offer?.ask?.Sealed) found.push([any(), "openBid", (by) => this.market.openBid(by, id, who)]);
				else if (entry) found.push([any(), "openEntries", (by) => this.market.openEntries(by, id, [[who, entry]])]);
			}
		}
		if (["Gathering", "Choosing", "Working"].includes(state)) {
			for (const [address, { Offer }] of bidders) {
				const provider = account(address);
				const proposal = dice.one(6) ? { End: { pay: task.reward.left / 3n } } : change(price(), window());
				may(dice.of([requester, provider]), "counter", id, address, proposal, null, UNLIMITED);
				if (Offer.counter) may(provider, "acceptOffer", id, address, Offer.counter[0], null, UNLIMITED);
				if (Offer.ask?.Stated) may(requester, "acceptOffer", id, address, Offer.ask.Stated, null, UNLIMITED);
				if (dice.one(4)) may(provider, "retract", id);
				if (dice.one(4)) may(requester, "dismiss", id, address);
			}
		}
		if (state === "Working") {
			const provider = account(body.work.who);
			may(provider, "submit", id, "https://example.org/w", hashOf("w"), dice.of([null, ...SCORES]), task.part.index);
			may(provider, "counter", id, body.work.who, change(price(), window()), null, UNLIMITED);
			if (dice.one(3)) may(provider, "withdraw", id);
			if (dice.one(3)) may(requester, "kill", id, UNLIMITED);
			if (dice.one(2)) may(requester, "topUp", id, MUN + 1n, dice.of(["Price", "Reserve"]), UNLIMITED);
			if (dice.one(2)) may(provider, "delegate", id, dice.of([200_000_000, 900_000_000]), "A part", "", hashOf("part"), { deliveryWindow: 9, claimWindow: 9 }, null, UNLIMITED);
		}
		if (state === "Submitted") {
			const asked = submissionOf(task.state).asked ?? 10_000;
			may(requester, "accept", id);
			may(requester, "dispute", id, Math.max(0, asked - dice.of([500, 2_000, 5_000])));
			may(dice.of([requester, account(body.submission.work.who)]), "requestReview", id, UNLIMITED);
		}
		if (state === "Appealable") {
			const party = dice.of([requester, account(body.judged.submission.work.who)]);
			may(party, "appeal", id, dice.of(SCORES), dice.of([MUN / 100n, MUN, 50n * MUN]));
			if (body.appeal) may(any(), "support", id, dice.of([1n, MUN, 50n * MUN]));
			may(account(body.judged.submission.work.who), "reply", id, "I see.");
		}
		if (state === "Contestable") may(any(), "challenge", id, 1, 0, "https://example.org/alike", UNLIMITED);
		if (state === "Paying") for (const [address] of rows) may(any(), "collectMany", [[id, address]]);
		return due === null && found.length === 0 ? [] : found;
	}

	/** A call that need not make sense. */
	#wild(id) {
		const { dice, tx, people } = this;
		const who = dice.of(people);
		const other = dice.of(people).address;
		const calls = [
			["accept", id], ["cancel", id], ["claim", id, "Money", UNLIMITED], ["dispute", id, 10_001], ["retract", id],
			["dismiss", id, other], ["kill", id, 0n], ["withdraw", id], ["submit", id, "", hashOf(""), 10_001, 3],
			["requestReview", id, 0n], ["topUp", id, 0n, "Price", UNLIMITED], ["tip", id, this.market.org, "Native", other, MUN],
			["bid", id, { Stated: { End: { pay: 1n } } }, "Money", 0n], ["acceptOffer", id, other, change(1n, 5), null, 0n],
			["support", id, 1n], ["edit", id, "", "", hashOf(""), 0n], ["fund", id, 1n, 0n], ["unfund", id], ["collect", id, other],
		].filter(([name]) => tx[name]);
		const [name, ...args] = dice.of(calls);
		return [who, name, tx[name](...args)];
	}

	async #choose() {
		const { dice, market } = this;
		const next = await market.chain.query("tasks.nextTask");
		if (next === 0n || dice.one(5)) {
			const who = dice.of(this.people);
			return [who, "post", this.#post(who)];
		}
		const id = next - 1n - BigInt(dice.below(Math.min(RECENT, Number(next))));
		if (dice.one(8)) return this.#wild(id);
		const view = await market.task(id);
		if (view === null) return this.#wild(id);
		const entries = await market.chain.api.query.tasks.roles.entries(id);
		const rows = entries.map(([key, value]) => [key.args[1].toString(), roleOf(value)]);
		const apt = this.#apt(id, { ...view, due: dueOf(view.task.state) }, rows);
		return apt.length > 0 ? dice.of(apt) : this.#wild(id);
	}

	async #send([who, name, call]) {
		const tally = this.names.get(name) ?? { good: 0, bad: 0 };
		this.names.set(name, tally);
		try {
			if (typeof call === "function") await call(who);
			else await this.market.send(who, call);
			this.calls.good += 1;
			tally.good += 1;
		} catch (error) {
			if (error instanceof Refused) this.calls.bad += 1;
			else if (/^1010|Invalid Transaction|dropped|Priority|is in no block/.test(error.message)) this.calls.dropped += 1;
			else throw error;
			tally.bad += 1;
		}
	}

	/** Some calls of different accounts at once. */
	async round(size) {
		const chosen = new Map();
		for (let i = 0; i < size; i += 1) {
			const call = await this.#choose();
			if (!chosen.has(call[0].address)) chosen.set(call[0].address, call);
		}
		await Promise.all([...chosen.values()].map((call) => this.#send(call)));
	}
}

const roleOf = (value) => {
	const human = value.unwrap();
	if (!human.isOffer) return {};
	const { ask, counter, team } = human.asOffer;
	return {
		Offer: {
			ask: ask.isSome ? (ask.unwrap().isSealed ? { Sealed: true } : { Stated: ask.unwrap().asStated }) : null,
			counter: counter.isSome ? [counter.unwrap()[0]] : null,
			team: team.map(({ who, share }) => ({ who: who.toString(), share: share.toNumber() })),
		},
	};
};
