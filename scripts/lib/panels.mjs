// Panels at work: whoever has a seat does what its panel asks of it.

import { kind } from "./plain.mjs";

/**
 * What the two readers of a pair give lies a little on either side of an opinion, as it does where
 * two people read.
 */
export function around(score, seat, seats) {
	const apart = seats === 2 ? [100, -100][seat] ?? 0 : 0;
	return Math.min(10_000, Math.max(0, score + apart));
}

/** Which items a seat scores, by their index: a third reader those on which a pair is apart. */
export function itemsOf({ batch, apart }, seat) {
	if (seat.third) return apart;
	return Array.from({ length: batch?.items ?? 1 }, (_, item) => item);
}

/** What a panel asks of whom now: each seat with its number, and whether to commit or to reveal. */
export function dutiesOf(view) {
	const phase = kind(view.phase);
	const asks = { Drawn: ["Commit", "FillUp", "Third"].includes(phase) && "commit", Committed: phase === "Reveal" && "reveal" };
	return view.seats.map((seat, index) => ({ seat, index, what: asks[kind(seat.state)] })).filter(({ what }) => what);
}

/**
 * The panels of an organization, served by the enforcers whose words are known here. `opinion` tells
 * what a seat scores: `opinion({ view, item, seat })`, for one thing a list by criterion or a number,
 * in a batch a number for each item.
 */
export class Panels {
	#open = new Set();
	#looked;

	constructor(world, opinion, { from = world.chain.head, tell = () => {} } = {}) {
		Object.assign(this, { world, opinion, tell, served: [] });
		this.#looked = from - 1;
	}

	#discover() {
		const { chain, org } = this.world;
		for (const { fields } of chain.events("review.PanelOpened", { from: this.#looked + 1, where: { org } })) {
			this.#open.add(fields.panel);
			this.served.push(fields.panel);
		}
		this.#looked = chain.head;
	}

	#scores(view, seat, index) {
		const scores = itemsOf(view, seat).flatMap((item) => this.opinion({ view, item, seat: index }));
		return scores.map((score) => around(score, index, view.size));
	}

	/** Everybody does what is to be done now; one call after the other of each member. */
	async round() {
		this.#discover();
		const duties = new Map();
		const owes = (who, duty) => duties.set(who, [...(duties.get(who) ?? []), duty]);
		for (const panel of [...this.#open]) {
			const view = await this.world.panel(panel);
			if (view === null) {
				this.#open.delete(panel);
				continue;
			}
			for (const { seat, index, what } of dutiesOf(view)) {
				owes(seat.who, () => (what === "commit" ? this.#commit(view, seat, index) : this.#reveal(view, seat)));
			}
		}
		const each = [...duties.values()].map(async (list) => {
			for (const duty of list) await duty();
		});
		await Promise.all(each);
	}

	async #commit(view, seat, index) {
		const scores = this.#scores(view, seat, index);
		const sent = await this.world.commit(seat.who, view.panel, view.seed, scores, "For the reasons in my notes.");
		this.tell({ who: seat.who, what: "commits", view, sent });
	}

	async #reveal(view, seat) {
		const sent = await this.world.reveal(seat.who, view.panel);
		this.tell({ who: seat.who, what: "reveals", view, sent });
	}

	/** Serves block after block until `done()` gives something, which it gives. */
	async until(done, { blocks = 400 } = {}) {
		const { chain } = this.world;
		const last = chain.head + blocks;
		for (;;) {
			const found = await done();
			if (found) return found;
			if (chain.head >= last) throw new Error(`not within ${blocks} blocks`);
			const head = chain.head;
			await this.round();
			await chain.reach(Math.max(head + 1, chain.head));
		}
	}

	/** Serves until this event has come; gives it. */
	event(name, where, { from, blocks } = {}) {
		const start = from ?? this.world.chain.head;
		return this.until(() => this.world.chain.events(name, { from: start, where })[0], { blocks });
	}
}
