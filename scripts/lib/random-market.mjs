// Random calls on the market, most of them good, in an order that a seed decides. What could be done it knows
// from the events alone.

import { Bench } from "./bench.mjs";
import { Courier } from "./courier.mjs";
import { Dice } from "./dice.mjs";
import { Market as Fold } from "./fold.mjs";
import { FoldError } from "./fold-error.mjs";
import { change, hashOf } from "./market.mjs";
import { RandomActs } from "./random-acts.mjs";
import { RandomTerms } from "./random-terms.mjs";
import { MUN, UNLIMITED } from "./world.mjs";

/** One call in so many need not make sense. */
const WILD = 9;
/** On one panel in so many nobody does anything. */
const ABSENT = 25;

export class RandomMarket {
	calls = { good: 0, bad: 0, dropped: 0 };
	/** By the call's name: how many were good, were refused, came into no block; and with which errors. */
	names = new Map();
	errors = new Map();
	/** How often each event of the market was seen. */
	events = new Map();
	fold = new Fold();
	#looked = 0;
	/** In which block the last call was sent on a task that another could spoil. */
	#busy = new Map();
	#owed = new Map();

	/**
	 * `live` is how many tasks are to be live, `payers` who of the people has money, `enforcers` who has seats, `fee`
	 * what a seat costs, `assets` what tasks can be paid in.
	 */
	constructor(market, people, seed, { live, payers, enforcers, fee, assets }) {
		const dice = new Dice(seed);
		Object.assign(this, { market, people, payers, dice, live, chain: market.chain });
		this.terms = new RandomTerms(dice, { fee, assets });
		this.acts = new RandomActs(market, people, payers, dice);
		this.courier = new Courier(market.chain);
		const opinion = ({ view, item, seat }) => {
			const score = [500, 6_000, 8_500, 9_700][(Number(view.panel) + item) % 4];
			return seat === 1 && (Number(view.panel) + item) % 11 === 0 ? 9_900 - score : score;
		};
		this.bench = new Bench(market, this.courier, { opinion, absent: (panel) => Number(panel) % ABSENT === 7, members: enforcers });
	}

	get count() {
		return this.calls.good + this.calls.bad + this.calls.dropped;
	}

	/** Takes note of all blocks up to the head. */
	async #follow() {
		for (let number = this.#looked + 1; number <= this.chain.head; number += 1) {
			const block = this.chain.seen(number) ?? (await this.chain.block(number));
			await this.courier.look(block);
			this.bench.look(block);
			this.#fold(block);
			this.#looked = number;
		}
	}

	#fold({ number, events }) {
		this.fold.begin(number);
		for (const event of events) {
			try {
				this.fold.fold(event);
			} catch (error) {
				throw new FoldError(number, event, error);
			}
			const { section, method, fields } = event;
			if (fields.minted > 0n) this.acts.trusted.add(fields.provider ?? fields.who);
			if (section === "tasks") this.events.set(method, (this.events.get(method) ?? 0) + 1);
			if (section === "escrow" && method === "Unclaimed") this.#owed.set(fields.payee, fields.asset);
		}
	}

	/** So many calls in the next block, and what enforcers have to do. */
	async round(calls) {
		await this.chain.reach(this.#looked + 1);
		await this.#follow();
		await this.bench.act();
		const live = [...this.fold.tasks.values()].filter(({ task }) => task.org === this.market.org);
		for (let left = calls; left > 0; ) {
			const { crowd = [], ...one } = this.#choose(live);
			for (const act of [one, ...crowd].slice(0, left)) {
				this.#send(act);
				left -= 1;
			}
		}
		await this.courier.settled();
	}

	/** Lets so many blocks pass, in which enforcers go on. */
	async rest(blocks) {
		for (let i = 0; i < blocks || this.courier.waiting > 0; i += 1) await this.round(0);
	}

	#choose(live) {
		const { dice, payers } = this;
		if (live.length === 0 || dice.below(this.live) >= live.length || dice.one(20)) {
			const [name, call] = dice.one(WILD) ? this.terms.badPost(this.market) : this.terms.post(this.market);
			return { who: dice.of(payers), name, call };
		}
		if (dice.one(WILD)) return this.#wild(dice.of(live));
		for (let tries = 0; tries < 12; tries += 1) {
			const record = dice.of(live);
			if ((this.#busy.get(record.id) ?? 0) >= this.chain.head - 1) continue;
			const apt = this.acts.of(record, this.fold.now);
			if (apt.length > 0) return dice.weighed(apt);
		}
		return this.#aside();
	}

	/** What has to do with no live task: tips, and what waits to be collected. */
	#aside() {
		const { dice, people, market } = this;
		const owed = people.filter(({ address }) => this.#owed.has(address));
		if (owed.length > 0 && dice.one(2)) {
			const who = dice.of(owed);
			const asset = this.#owed.get(who.address);
			const to = dice.of([who, ...people]).address;
			if (dice.one(3)) return { who, name: "escrow.collectMany", call: market.tx.escrow.collectMany([asset], to) };
			return { who, name: "escrow.collect", call: market.tx.escrow.collect(asset, to) };
		}
		const [who, payee] = dice.some(this.payers, 2);
		const ids = Array.from({ length: 8 }, () => BigInt(dice.below(Number(this.fold.posted) + 1)));
		const task = ids.find((id) => !this.fold.tasks.has(id)) ?? ids[0];
		return { who, name: "tip", call: market.tx.tasks.tip(task, market.org, "Native", payee.address, MUN / 10n) };
	}

	/** A call that need not make sense. */
	#wild({ id }) {
		const { dice, people } = this;
		const { tasks: tx } = this.market.tx;
		const who = dice.of(people);
		const other = dice.of(people).address;
		const calls = [
			["accept", id], ["cancel", id], ["claim", id, "Money", UNLIMITED], ["dispute", id, 10_001], ["retract", id],
			["dismiss", id, other], ["kill", id, 0n], ["withdraw", id], ["submit", id, "", hashOf(""), 10_001, 3],
			["requestReview", id, 0n], ["topUp", id, 0n, "Price", UNLIMITED], ["tip", id, this.market.org, "Native", who.address, MUN],
			["bid", id, { Stated: { End: { pay: 1n } } }, "Money", 0n], ["acceptOffer", id, other, change(1n, 5), null, 0n],
			["support", id, 1n], ["edit", id, "", "", hashOf(""), 0n], ["fund", id, 1n, 0n], ["unfund", id], ["collect", id, other],
			["rule", id, 5_000], ["challenge", id, 0, 1, "https://example.org/no", 0n], ["formTeam", id, 5_000, []],
			["joinTeam", id, other, 1], ["counter", id, other, change(1n, 5), null, 0n], ["reply", id, "No."],
			["enter", id, hashOf("x"), "Money", 0n], ["openEntries", id, []], ["collectMany", []],
		];
		const [name, ...args] = dice.of(calls);
		return { who, name, call: tx[name](...args) };
	}

	#send({ who, name, call, shared = true, task }) {
		if (!shared) this.#busy.set(task, this.chain.head);
		const tally = this.names.get(name) ?? { good: 0, bad: 0, dropped: 0 };
		this.names.set(name, tally);
		this.courier.send(who, typeof call === "function" ? call() : call, ({ good, error, dropped }) => {
			const end = good ? "good" : error ? "bad" : "dropped";
			this.calls[end] += 1;
			tally[end] += 1;
			if (good) return;
			if (error === "tasks.BondNotCovered") this.acts.trusted.delete(who.address);
			const why = `${name}: ${error ?? dropped}`;
			this.errors.set(why, (this.errors.get(why) ?? 0) + 1);
		});
	}
}
