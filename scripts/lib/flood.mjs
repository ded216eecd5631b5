// A flood of transfers of one account, from a process of its own.

import { fork } from "node:child_process";
import { EventEmitter, once } from "node:events";
import { fileURLToPath } from "node:url";
import { chainOf } from "./submit.mjs";

const SOURCE = fileURLToPath(new URL("flood-source.mjs", import.meta.url));

export class Flood {
	#source;
	#told = new EventEmitter();
	#failed;

	/**
	 * Signs `count` transfers from the account of `uri`, each with this tip, before any is sent. `state`
	 * tells how many were sent, those sent again included, how many of them the pool took, and why it
	 * refused others.
	 */
	static async sign(chain, { uri, to, count, tip }) {
		const { api } = chain;
		const flood = new Flood();
		flood.state = { sent: 0, taken: 0, left: count, refusals: {} };
		flood.#source = fork(SOURCE);
		flood.#source.on("message", ({ kind, ...news }) => {
			if (kind === "poured") flood.state = news;
			flood.#told.emit(kind, news);
		});
		flood.#source.once("exit", (code) => flood.#told.emit("failed", { message: `the source ended with ${code}` }));
		flood.#failed = once(flood.#told, "failed").then(([{ message }]) => {
			throw new Error(message);
		});
		flood.#failed.catch(() => {});
		const signed = flood.#next("signed");
		flood.#source.send({
			kind: "sign",
			url: chain.url,
			uri,
			count,
			tip: `${tip}`,
			call: api.tx.balances.transferKeepAlive(to, 1_000n).method.toHex(),
			nonce: (await api.rpc.system.accountNextIndex(chain.pair(uri).address)).toNumber(),
			chain: chainOf(api),
		});
		flood.seconds = (await signed).seconds;
		return flood;
	}

	async #next(kind) {
		const [news] = await Promise.race([once(this.#told, kind), this.#failed]);
		return news;
	}

	/** Begins to pour, and goes on until it is stopped. */
	pour() {
		this.#source.send({ kind: "pour" });
	}

	/** Waits until so many were sent, or the pool has taken all. */
	async sent(level) {
		while (this.state.sent < level && this.state.left > 0) await this.#next("poured");
	}

	/** Ends the source, whatever is left. */
	stop() {
		this.#source?.removeAllListeners("exit");
		if (this.#source?.connected) this.#source.disconnect();
	}
}
