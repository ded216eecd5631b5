// A node under load: pours calls signed beforehand into its pool and says what became of them.

import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Accounts } from "./load-accounts.mjs";
import { Hands } from "./load-hands.mjs";
import { Meter, bodyLength } from "./load-meter.mjs";
import { summary } from "./load-stats.mjs";
import { Chain } from "./chain.mjs";
import { identity } from "./network.mjs";
import { ChainNode } from "./node.mjs";
import { chainOf } from "./submit.mjs";

/** So many calls wait for a block at most. */
const WINDOW = 8_000;
/** What is in a block stays in the pool until it is final: by default there would be room for two full blocks. */
const POOL = ["--pool-limit", "32768", "--pool-kbytes", "81920"];
/** The slowest a load may go, in calls per second, before it is given up. */
const SLOWEST = 20;
const GRACE = 120;
/** What was taken and is in none of so many blocks is lost. */
const STANDSTILL = 5;
const POLL = 100;
/** For a start on a slow machine: the runtime is compiled first. */
const START = 600;

export class Load {
	accounts = new Accounts();
	#nonces = new Map();

	/**
	 * Starts a node on a specification and gets ready. `through` runs it, say within limits; `tell` gets a
	 * line on what is being done.
	 */
	static async start(spec, { directory, slot, rpcPort = 0, through, tell = () => {} }) {
		const load = new Load();
		Object.assign(load, { slotSeconds: slot / 1_000, tell, meter: new Meter() });
		const args = ["--chain", spec, "--alice", "--force-authoring", "--node-key", identity("load").key, ...POOL];
		const basePath = path.join(directory, "node");
		load.node = await ChainNode.start({ basePath, rpcPort, args, through, seconds: START, heard: (text) => load.meter.hear(text) });
		try {
			load.node.exit.then(() => (load.ended = true));
			load.hands = new Hands();
			load.chain = await Chain.connect(load.node.url, { quiet: true });
			load.tx = load.chain.api.tx;
			await load.meter.watch(load.node);
			await load.past(2);
			load.idle = load.meter.block(load.meter.head).count;
		} catch (error) {
			await load.stop();
			throw error;
		}
		return load;
	}

	async stop() {
		this.hands?.stop();
		this.meter.stop();
		await this.chain?.disconnect();
		await this.node?.stop();
	}

	/** A call of an account, by name, with that account's next nonce. */
	call(name, extrinsic) {
		const nonce = this.#nonces.get(name) ?? 0;
		this.#nonces.set(name, nonce + 1);
		return [name, nonce, extrinsic.method.toHex()];
	}

	/** Waits until `holds`, for so many seconds at most. */
	async until(holds, what, seconds) {
		const end = performance.now() + seconds * 1_000;
		while (!(await holds())) {
			if (this.ended) throw new Error("the node has ended");
			if (performance.now() > end) throw new Error(`${what}: not within ${Math.round(seconds)} s`);
			await sleep(POLL);
		}
	}

	/** Waits for a block above this height that the log has told of, too. */
	past(number) {
		const holds = () => this.meter.head >= number && this.meter.block(this.meter.head).count !== undefined;
		return this.until(holds, `block ${number}`, START + 3 * number * this.slotSeconds);
	}

	next(blocks = 1) {
		const number = this.meter.head + blocks;
		return this.until(() => this.meter.head >= number, `block ${number}`, 30 + 3 * blocks * this.slotSeconds);
	}

	/**
	 * Signs these calls, then pours them from just after a block on, until all are in blocks and these
	 * final. Gives the blocks, and what the load came to.
	 */
	async pour(what, calls) {
		const started = performance.now();
		const bytes = await this.hands.sign(chainOf(this.chain.api), calls);
		const signing = (performance.now() - started) / 1_000;
		this.tell(`${what}: ${calls.length} calls signed in ${signing.toFixed(1)} s`);
		await this.next();
		const from = this.meter.head + 1;
		const before = this.meter.mark();
		const failed = this.hands.hands.map((hand) => hand.failed);
		const lost = await Promise.race([this.#feed(what, calls.length, from), ...failed]);
		const last = this.meter.head;
		await this.until(() => this.meter.final >= last, `block ${last} final`, 60 + 20 * this.slotSeconds);
		const after = this.meter.mark();
		const blocks = await this.#blocks(from, last);
		const { refused, why } = this.hands.state;
		const seconds = (after.at - before.at) / 1_000;
		return {
			from,
			last,
			figures: {
				...summary(blocks, this),
				bytes: bytes / calls.length,
				refused,
				why,
				lost,
				memory: { before: before.memory, peak: after.peak, after: after.memory },
				disk: after.disk - before.disk,
				processor: (after.processor - before.processor) / seconds,
			},
			blocks,
		};
	}

	/** Until all are in blocks, or the pool has none left that it took: gives how many it lost. */
	async #feed(what, total, from) {
		const poured = this.hands.pour(this.node.url);
		let told = this.meter.head;
		let [grown, at] = [0, this.meter.head];
		const holds = () => {
			const included = this.meter.included(from, this.idle);
			this.hands.grant(included + WINDOW);
			if (included > grown) [grown, at] = [included, this.meter.head];
			if (this.meter.head >= told + 2) {
				told = this.meter.head;
				this.tell(`${what}: ${included} of ${total} in blocks, ${this.hands.state.taken} sent, block ${told}`);
			}
			const stands = this.hands.state.taken >= total && this.meter.head > at + STANDSTILL;
			return included >= total || stands;
		};
		await this.until(holds, `${what} in blocks (${JSON.stringify(this.hands.state)})`, GRACE + total / SLOWEST);
		await poured;
		return total - grown;
	}

	/** Blocks with what they hold, and the shares of a block's limits that this is. */
	async #blocks(from, last) {
		const { api } = this.chain;
		const { weights, length } = this.#limits();
		const blocks = [];
		for (let number = from; number <= last; number += 1) {
			const hash = await api.rpc.chain.getBlockHash(number);
			const seen = this.meter.block(number, hash.toHex());
			const at = await api.at(hash);
			const weight = await at.query.system.blockWeight();
			const normal = weight.normal.refTime.toNumber();
			const all = normal + weight.operational.refTime.toNumber() + weight.mandatory.refTime.toNumber();
			blocks.push({
				...seen,
				operations: Math.max(0, seen.count - this.idle),
				normal,
				weightShare: normal / weights.normal,
				allShare: all / weights.all,
				lengthShare: (await bodyLength(this.node.url, number)) / length,
			});
		}
		return blocks;
	}

	#limits() {
		const { blockWeights, blockLength } = this.chain.api.consts.system;
		return {
			weights: {
				normal: blockWeights.perClass.normal.maxTotal.unwrap().refTime.toNumber(),
				all: blockWeights.maxBlock.refTime.toNumber(),
			},
			length: blockLength.max.normal.toNumber(),
		};
	}

	/** The events of the blocks, by name; fails on a call that failed. */
	async events(from, last, names) {
		const found = new Map(names.map((name) => [name, []]));
		for (let number = from; number <= last; number += 1) {
			const { events } = await this.chain.block(number);
			for (const event of events) {
				if (event.name === "system.ExtrinsicFailed") throw new Error(`block ${number}: a call failed: ${this.#why(event.fields.dispatchError)}`);
				found.get(event.name)?.push({ ...event, fields: event.fields, block: number });
			}
		}
		return found;
	}

	#why(error) {
		if (!error.Module) return JSON.stringify(error);
		const { index, error: code } = error.Module;
		const { section, name } = this.chain.api.registry.findMetaError({ index, error: Uint8Array.from(Buffer.from(code.slice(2), "hex")) });
		return `${section}.${name}`;
	}
}

