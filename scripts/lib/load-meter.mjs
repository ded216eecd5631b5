// Watches a node under load: its blocks as they come and become final, its memory, its processor time
// and its database.

import { lstatSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { rpc } from "./network.mjs";
import { prepared, signed } from "./load-stats.mjs";
import { connect } from "./submit.mjs";

/** Ticks of the processor's clock in a second, as Linux tells them to everybody. */
const TICKS = 100;
const SAMPLE = 500;

/** What a directory takes on disk, in bytes. */
export function onDisk(directory) {
	return readdirSync(directory, { withFileTypes: true }).reduce((sum, entry) => {
		const name = path.join(directory, entry.name);
		try {
			return sum + (entry.isDirectory() ? onDisk(name) : lstatSync(name).blocks * 512);
		} catch (error) {
			if (error.code === "ENOENT") return sum;
			throw error;
		}
	}, 0);
}

/** Memory in bytes and processor seconds of a process, or `null` when it is gone. */
export function resources(pid) {
	try {
		const status = readFileSync(`/proc/${pid}/status`, "utf8");
		const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
		const kib = (name) => Number(status.match(new RegExp(`${name}:\\s+(\\d+) kB`))?.[1] ?? 0);
		const [user, system] = stat.slice(stat.lastIndexOf(")") + 2).split(" ").slice(11, 13).map(Number);
		return { memory: kib("VmRSS") * 1024, processor: (user + system) / TICKS };
	} catch {
		return null;
	}
}

export class Meter {
	#made = new Map();
	blocks = new Map();
	head = 0;
	final = 0;
	peak = 0;
	#rest = "";
	#socket;
	#sampling;

	/** Gets what the node writes. */
	hear(text) {
		const lines = (this.#rest + text).split("\n");
		this.#rest = lines.pop();
		for (const line of lines) {
			const made = prepared(line);
			if (made) this.#made.set(made.hash, made);
			const seal = signed(line);
			if (seal) this.#made.set(seal.now, this.#made.get(seal.before));
		}
	}

	#of(number) {
		if (!this.blocks.has(number)) this.blocks.set(number, { number });
		return this.blocks.get(number);
	}

	/** Begins to watch a node that answers. */
	async watch(node) {
		this.node = node;
		this.#socket = await connect(node.url);
		await this.#socket.follow("chain_subscribeNewHeads", async ({ number, parentHash }) => {
			const height = Number(number);
			this.#of(height).seen ??= performance.now();
			// A slow validator makes two blocks of one height: only one of them stays.
			this.#of(height - 1).hash = parentHash;
			this.#of(height).hash = (await this.#socket.ask("chain_getBlockHash", [height])).result;
			this.head = Math.max(this.head, height);
		});
		await this.#socket.follow("chain_subscribeFinalizedHeads", ({ number }) => {
			const now = performance.now();
			for (let next = this.final + 1; next <= Number(number); next += 1) this.#of(next).finalized ??= now;
			this.final = Math.max(this.final, Number(number));
		});
		this.#sampling = setInterval(() => (this.peak = Math.max(this.peak, resources(node.pid)?.memory ?? 0)), SAMPLE);
	}

	/** What the node said when it made this block, and when it was seen and became final. */
	block(number, hash = this.#of(number).hash) {
		return { ...this.#made.get(hash), ...this.#of(number) };
	}

	/** Memory, its peak since the last mark, processor time and database now. */
	mark() {
		const now = resources(this.node.pid);
		if (!now) throw new Error("the node is gone");
		const mark = { ...now, peak: Math.max(this.peak, now.memory), disk: onDisk(path.join(this.node.basePath, "chains")), at: performance.now() };
		this.peak = 0;
		return mark;
	}

	/** How many extrinsics the blocks from `from` on have, without the `idle` that every block has. */
	included(from, idle) {
		let sum = 0;
		for (let number = from; number <= this.head; number += 1) sum += Math.max(0, (this.block(number).count ?? idle) - idle);
		return sum;
	}

	stop() {
		clearInterval(this.#sampling);
		this.#socket?.close();
	}
}

/** The block's transactions' length in bytes, the length prefix left out. */
export async function bodyLength(url, number) {
	const hash = await rpc(url, "chain_getBlockHash", [number]);
	const { block } = await rpc(url, "chain_getBlock", [hash], { seconds: 60 });
	return block.extrinsics.reduce((sum, one) => sum + one.length / 2 - 1, 0);
}
