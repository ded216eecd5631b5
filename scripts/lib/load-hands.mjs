// Several processes that sign calls beforehand and pour them into a pool. The calls of one account stay
// with one of them, in their order.

import { fork } from "node:child_process";
import { EventEmitter, once } from "node:events";
import { fileURLToPath } from "node:url";

const SOURCE = fileURLToPath(new URL("load-source.mjs", import.meta.url));

/** Deals calls `[name, nonce, call]` out to so many hands: one account, one hand. */
export function deal(calls, hands) {
	const of = new Map();
	const dealt = Array.from({ length: hands }, () => []);
	for (const call of calls) {
		if (!of.has(call[0])) of.set(call[0], of.size % hands);
		dealt[of.get(call[0])].push(call);
	}
	return dealt;
}

class Hand {
	#told = new EventEmitter();
	state = { taken: 0, refused: 0, left: 0 };

	constructor() {
		this.source = fork(SOURCE);
		this.source.on("message", ({ kind, ...news }) => {
			if (kind === "poured") this.state = news;
			this.#told.emit(kind, news);
		});
		this.source.once("exit", (code) => this.#told.emit("failed", { message: `a source ended with ${code}` }));
		this.failed = once(this.#told, "failed").then(([{ message }]) => {
			throw new Error(message);
		});
		this.failed.catch(() => {});
	}

	async next(kind) {
		const [news] = await Promise.race([once(this.#told, kind), this.failed]);
		return news;
	}

	send(message) {
		if (this.source.connected) this.source.send(message);
	}
}

export class Hands {
	constructor(count = 2) {
		this.hands = Array.from({ length: count }, () => new Hand());
	}

	/** Signs calls. Gives how many bytes they have. */
	async sign(chain, calls) {
		this.dealt = deal(calls, this.hands.length);
		const signed = this.hands.map((hand, i) => {
			hand.state = { taken: 0, refused: 0, left: this.dealt[i].length };
			const answer = hand.next("signed");
			hand.send({ kind: "sign", chain, calls: this.dealt[i] });
			return answer;
		});
		return (await Promise.all(signed)).reduce((sum, { bytes }) => sum + bytes, 0);
	}

	/** Begins to pour what was signed; nothing goes out before it is granted. */
	pour(url) {
		const done = this.hands.map((hand) => hand.next("done"));
		for (const hand of this.hands) hand.send({ kind: "pour", url });
		return Promise.all(done);
	}

	/** Lets so many go out in all, each hand its share. */
	grant(total) {
		const all = this.dealt.reduce((sum, { length }) => sum + length, 0);
		this.hands.forEach((hand, i) => {
			hand.send({ kind: "grant", upTo: Math.min(this.dealt[i].length, Math.ceil((total * this.dealt[i].length) / all)) });
		});
	}

	get state() {
		const sum = (of) => this.hands.reduce((total, hand) => total + hand.state[of], 0);
		return { taken: sum("taken"), refused: sum("refused"), left: sum("left"), why: this.hands.map(({ state }) => state.why).find(Boolean) };
	}

	stop() {
		for (const { source } of this.hands) {
			source.removeAllListeners("exit");
			if (source.connected) source.disconnect();
		}
	}
}
