// A connection to a chain: transactions that tell what became of them, and the events of all blocks.

import { ApiPromise, Keyring, WsProvider } from "@polkadot/api";
import { setTimeout as sleep } from "node:timers/promises";
import { fields, plain } from "./plain.mjs";

// Extensions that carry no data and that the library does not know by name.
const SIGNED_EXTENSIONS = Object.fromEntries(
	["AuthorizeCall", "WeightReclaim", "SkipCheckIfFeeless"].map((name) => [name, { extrinsic: {}, payload: {} }]),
);

// What the library reports under these headings it throws as well, or is tried again.
const report = console.error;
console.error = (...words) => /RPC-CORE|API-WS/.test(words.join(" ")) || report(...words);

/** A call that the chain took and refused; `name` is the error's. */
export class Refused extends Error {
	constructor({ section, name, docs }) {
		super(`${section}.${name}: ${docs.join(" ")}`);
		Object.assign(this, { section, name });
	}
}

export class Chain {
	#blocks = new Map();
	#head = 0;
	#waiting = new Set();
	#following;

	/**
	 * Connects and follows the chain: its best blocks, or with `finalized` only those that cannot be
	 * taken back, as a network needs whose validators' blocks compete; from block `from` on, if told. `quiet`
	 * follows none.
	 */
	static async connect(url, { quiet = false, finalized = false, from } = {}) {
		const provider = new WsProvider(url, 1_000, {}, 30_000);
		const options = { provider, noInitWarn: true, signedExtensions: SIGNED_EXTENSIONS };
		const chain = new Chain();
		chain.url = url;
		chain.finalized = finalized;
		chain.api = await within(60, ApiPromise.create({ ...options, throwOnConnect: false }), `no answer from ${url}`);
		chain.keyring = new Keyring({ type: "sr25519", ss58Format: chain.api.registry.chainSS58 });
		if (!quiet) await chain.#follow(from);
		return chain;
	}

	async disconnect() {
		this.#following?.();
		await this.api.disconnect();
	}

	/** The key pair of `//Path` of the development words, or of words. */
	pair(uri) {
		return this.keyring.createFromUri(uri);
	}

	// Blocks

	async #follow(from) {
		const { chain } = this.api.rpc;
		const at = this.finalized ? await chain.getFinalizedHead() : undefined;
		const first = from ?? (await chain.getHeader(at)).number.toNumber();
		this.#head = first - 1;
		let queue = Promise.resolve();
		const subscribe = this.finalized ? chain.subscribeFinalizedHeads : chain.subscribeNewHeads;
		this.#following = await subscribe((header) => {
			const number = header.number.toNumber();
			queue = queue.then(() => this.#reach(number)).catch((error) => this.#fail(error));
		});
		await this.#until(() => this.#head >= first || null, 30, "no block");
	}

	async #reach(number) {
		for (let next = this.#head + 1; next <= number; next += 1) {
			this.#blocks.set(next, await this.block(next));
			this.#head = next;
		}
		for (const check of this.#waiting) check();
	}

	#fail(error) {
		for (const check of this.#waiting) check(error);
	}

	/** The last block that was read. */
	get head() {
		return this.#head;
	}

	/** A block that was read; `undefined` where it was not. */
	seen(number) {
		return this.#blocks.get(number);
	}

	/** Number, hash and events of a block. */
	async block(number) {
		const hash = await this.api.rpc.chain.getBlockHash(number);
		const at = await this.api.at(hash);
		const records = await at.query.system.events();
		const events = records.map(({ event, phase }) => ({
			section: event.section,
			method: event.method,
			name: `${event.section}.${event.method}`,
			extrinsic: phase.isApplyExtrinsic ? phase.asApplyExtrinsic.toNumber() : null,
			get fields() {
				return fields(event);
			},
		}));
		return { number, hash: hash.toHex(), events };
	}

	/** Everything at the state after a block: queries, constants, runtime APIs. */
	async at(number) {
		return this.api.at(await this.api.rpc.chain.getBlockHash(number));
	}

	#until(look, seconds, what) {
		return new Promise((resolve, reject) => {
			const settle = (finish, value) => {
				clearTimeout(timer);
				this.#waiting.delete(check);
				finish(value);
			};
			const check = (error) => {
				if (error) return settle(reject, error);
				const found = look();
				if (found !== null) settle(resolve, found);
			};
			const timer = setTimeout(() => settle(reject, new Error(what)), seconds * 1000);
			this.#waiting.add(check);
			check();
		});
	}

	/** Waits until the chain is at this height. */
	async reach(number, seconds = 120) {
		await this.#until(() => (this.#head >= number ? this.#head : null), seconds, `block ${number} did not come`);
	}

	/** Waits until this height is final. */
	async finalizedAt(number, seconds = 60) {
		for (let tenths = 0; tenths < seconds * 10; tenths += 1) {
			const { chain } = this.api.rpc;
			const final = await chain.getHeader(await chain.getFinalizedHead());
			if (final.number.toNumber() >= number) return;
			await sleep(100);
		}
		throw new Error(`block ${number} did not become final`);
	}

	/**
	 * The first event of this name from block `from` on whose fields agree with `where`. Fails when
	 * it has not come within so many `blocks`, or when no more blocks come.
	 */
	async event(name, where = {}, { from, blocks = 150 } = {}) {
		const start = from ?? this.#head;
		let looked = start - 1;
		const look = () => {
			for (let number = looked + 1; number <= this.#head; number += 1) {
				const block = this.#blocks.get(number);
				const found = block?.events.find((event) => event.name === name && agrees(event.fields, where));
				if (found) return { ...found, fields: found.fields, block: number, hash: block.hash };
				looked = number;
			}
			if (this.#head >= start + blocks) throw new Error(`no ${name} within ${blocks} blocks from ${start}`);
			return null;
		};
		const guarded = () => {
			try {
				return look();
			} catch (error) {
				return { error };
			}
		};
		const found = await this.#until(guarded, blocks * 3 + 30, `no ${name}: the chain stands still`);
		if (found.error) throw found.error;
		return found;
	}

	/** All events of a name among the blocks that were read, from block `from` to `to`. */
	events(name, { from = 0, to = this.#head, where = {} } = {}) {
		const found = [];
		for (let number = from; number <= to; number += 1) {
			const block = this.#blocks.get(number);
			for (const event of block?.events ?? []) {
				if (event.name === name && agrees(event.fields, where)) {
					found.push({ ...event, fields: event.fields, block: number, hash: block.hash });
				}
			}
		}
		return found;
	}

	// Transactions

	/**
	 * Sends a call and waits until it is in a block: gives the block, the events of the call, what
	 * it cost, and whether it was free of charge. Throws `Refused` when the chain refuses the call,
	 * and the pool's own error when it does not even take it.
	 */
	async send(signer, call, { nonce = -1 } = {}) {
		const status = await this.#submit(signer, call, nonce);
		const number = (await this.api.rpc.chain.getHeader(status.hash)).number.toNumber();
		await this.reach(number);
		const block = this.#blocks.get(number) ?? (await this.block(number));
		const events = block.events
			.filter(({ extrinsic }) => extrinsic === status.index)
			.map((event) => ({ ...event, fields: event.fields, block: number, hash: block.hash }));
		const fee = events.find(({ name }) => name === "transactionPayment.TransactionFeePaid")?.fields;
		return {
			block: number,
			hash: block.hash,
			events,
			fee: fee ? BigInt(fee.actualFee) : 0n,
			free: events.some(({ name }) => name === "skipFeelessPayment.FeeSkipped"),
			event: (name) => {
				const found = events.find((event) => event.name === name);
				if (!found) throw new Error(`no ${name}; there are ${events.map((event) => event.name).join(", ")}`);
				return found;
			},
		};
	}

	/** Sends several calls of one account at once, in their order. */
	async sendAll(signer, calls) {
		const next = (await this.api.rpc.system.accountNextIndex(signer.address)).toNumber();
		return Promise.all(calls.map((call, i) => this.send(signer, call, { nonce: next + i })));
	}

	/**
	 * A pool on a busy machine now and then loses what it has taken, or does not tell what became of it. So
	 * after a while the call is looked for in the blocks, and sent again when it is in none.
	 */
	async #submit(signer, call, nonce) {
		const from = (await this.api.rpc.chain.getHeader()).number.toNumber();
		// On a busy machine finality is behind: a mortal era would then begin with a block that may be taken back, and
		// on the other fork the signature would be good for nothing.
		await call.signAsync(signer, { nonce, era: 0 });
		const late = `${call.method.section}.${call.method.method} is in no block`;
		const tries = this.finalized ? 1 : 3;
		for (let left = tries; left > 0; left -= 1) {
			try {
				return await this.#watched(call, 60 / tries, late);
			} catch (error) {
				const waits = left < tries && /already imported/i.test(error.message);
				if (error.message !== late && !waits) throw error;
				if (waits) await sleep(60_000 / tries);
				const found = !this.finalized && (await this.#find(call.hash, from));
				console.error(`${late} after ${60 / tries} s${found ? ", but the pool did not say so" : waits ? ", though the pool has it" : ": sent again"}`);
				if (found) return found;
			}
		}
		throw new Error(late);
	}

	async #watched(call, seconds, late) {
		let stop;
		const included = new Promise((resolve, reject) => {
			call
				.send((result) => {
					const { status, dispatchError, txIndex } = result;
					// What is refused in a block that is taken back is sent once more by the pool.
					const settled = this.finalized ? status.isFinalized : status.isInBlock;
					if (settled && dispatchError) reject(this.#refused(dispatchError));
					else if (settled) resolve({ hash: status.isFinalized ? status.asFinalized : status.asInBlock, index: txIndex });
					else if (result.isError) reject(new Error(`the transaction was dropped: ${status.type}`));
				})
				.then((unsubscribe) => (stop = unsubscribe), reject);
		});
		try {
			return await within(seconds, included, late);
		} finally {
			stop?.();
		}
	}

	/** Where a transaction is, in a block from this one on. */
	async #find(wanted, from) {
		const head = (await this.api.rpc.chain.getHeader()).number.toNumber();
		for (let number = from; number <= head; number += 1) {
			const hash = await this.api.rpc.chain.getBlockHash(number);
			const { block } = await this.api.rpc.chain.getBlock(hash);
			const index = block.extrinsics.findIndex((extrinsic) => extrinsic.hash.eq(wanted));
			if (index < 0) continue;
			const events = await (await this.api.at(hash)).query.system.events();
			const failed = events.find(({ phase, event }) => phase.isApplyExtrinsic && phase.asApplyExtrinsic.eqn(index) && event.method === "ExtrinsicFailed");
			if (failed) throw this.#refused(failed.event.data[0]);
			return { hash, index };
		}
		return null;
	}

	#refused(error) {
		if (error.isModule) return new Refused(this.api.registry.findMetaError(error.asModule));
		const { type, value } = error;
		return new Refused({ section: type, name: value?.type ?? type, docs: [`${error}`] });
	}

	// Reads

	/** Calls a runtime API of ours and gives a plain value: `read("tasksApi.task", [7])`. */
	async read(name, args = [], block) {
		const [api, method] = name.split(".");
		const at = block === undefined ? this.api : await this.at(block);
		return plain(await at.call[api][method](...args));
	}

	/** Reads storage and gives a plain value: `query("review.panels", [3])`. */
	async query(name, args = [], block) {
		const [pallet, item] = name.split(".");
		const at = block === undefined ? this.api : await this.at(block);
		return plain(await at.query[pallet][item](...args));
	}

	/** All the money of an account, held money included. */
	async money(address, block) {
		const { data } = await this.query("system.account", [address], block);
		return data.free + data.reserved;
	}
}

function agrees(found, where) {
	return Object.entries(where).every(([key, value]) => found[key] === value || `${found[key]}` === `${value}`);
}

async function within(seconds, promise, what) {
	const timeout = new AbortController();
	const late = sleep(seconds * 1000, null, { signal: timeout.signal }).then(() => {
		throw new Error(what);
	});
	try {
		return await Promise.race([promise, late]);
	} finally {
		timeout.abort();
		late.catch(() => {});
	}
}
