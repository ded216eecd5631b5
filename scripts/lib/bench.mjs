// Many enforcers at work at once: a panel is looked at when an event tells of it, and nobody waits.

import { around, dutiesOf, itemsOf } from "./panels.mjs";
import { commitment } from "./sealed.mjs";

/** As many as one call reveals. */
const BATCH = 16;

export class Bench {
	#stirred = new Set();
	#members = new Map();
	/** What members have sealed, by panel and draw, and what they have revealed. */
	#sealed = new Map();
	#shown = new Set();
	/** What is to be revealed, and whether all together: every other time. */
	#reveals = [];
	#together = false;
	calls = { good: 0, bad: 0, dropped: 0 };

	/** `opinion({ view, item, seat })` gives a score; on a panel that `absent(panel)` names nobody does anything. */
	constructor(world, courier, { opinion, absent = () => false, members = [] }) {
		Object.assign(this, { world, courier, opinion, absent });
		members.forEach((address) => this.#member(address));
	}

	#member(address) {
		if (!this.#members.has(address)) this.#members.set(address, this.world.enforcer(address));
		return this.#members.get(address);
	}

	/** Takes note of a block's events. */
	look({ events }) {
		const { org, tx } = this.world;
		for (const { section, name, fields } of events) {
			if (section === "review" && fields.panel !== undefined && !this.absent(fields.panel)) this.#stirred.add(fields.panel);
			if (name !== "obligation.SeatMissed" || fields.org !== org || !fields.absent) continue;
			this.courier.send(this.#member(fields.who).pair, tx.obligation.present(org), () => {});
		}
	}

	/** Everybody does what is to be done on panels of which something was heard. */
	async act() {
		const stirred = [...this.#stirred];
		this.#stirred.clear();
		for (const view of await Promise.all(stirred.map((panel) => this.world.panel(panel)))) {
			if (view?.org === this.world.org) this.#serve(view);
		}
		this.#together = !this.#together;
		const size = this.#together ? BATCH : 1;
		while (this.#reveals.length > 0) this.#show(this.#reveals.splice(0, size));
	}

	#serve(view) {
		for (const { seat, index, what } of dutiesOf(view)) {
			const key = `${view.panel} ${view.seed} ${seat.who}`;
			if (what === "commit") this.#commit(view, seat, index, key);
			else this.#reveal(view, seat, key);
		}
	}

	#commit(view, seat, index, key) {
		if (this.#sealed.has(key)) return;
		const { words, pair, address } = this.#member(seat.who);
		const scores = itemsOf(view, seat).map((item) => around(this.opinion({ view, item, seat: index }), index, view.size));
		const { sealed, note, salt } = commitment({ words, panel: view.panel, seed: view.seed, member: address, scores });
		this.#sealed.set(key, { scores, salt });
		this.#send(pair, this.world.tx.review.commit(view.panel, sealed, [...note]), () => this.#sealed.delete(key), view.panel);
	}

	#reveal(view, seat, key) {
		const known = this.#sealed.get(key);
		if (!known || this.#shown.has(key)) return;
		this.#shown.add(key);
		const { panel } = view;
		this.#reveals.push({ key, panel, member: seat.who, scores: known.scores, rationale: [], salt: known.salt });
	}

	/** One shows its own; several are shown by the first of them. */
	#show(reveals) {
		const { review } = this.world.tx;
		const [{ panel, member, scores, rationale, salt }] = reveals;
		const { pair } = this.#member(member);
		const call = reveals.length > 1 ? review.revealMany(reveals) : review.reveal(panel, member, scores, rationale, salt);
		this.#send(pair, call, () => reveals.forEach(({ key }) => this.#shown.delete(key)), ...reveals.map((one) => one.panel));
	}

	#send(pair, call, forget, ...panels) {
		this.courier.send(pair, call, ({ good, error }) => {
			this.calls[good ? "good" : error ? "bad" : "dropped"] += 1;
			// What is refused together is tried one by one, but for what is shown by then.
			if (good || (error && panels.length === 1)) return;
			forget();
			panels.forEach((panel) => this.#stirred.add(panel));
		});
	}
}
