// A network of several nodes on loopback, each of which can be killed and started again, and a
// record of everything that any of them ever called final.

import { base58Encode, blake2AsU8a, ed25519PairFromSeed } from "@polkadot/util-crypto";
import { rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { ChainNode, runNode, temporaryDirectory } from "./node.mjs";

/** The validators of the local chain, by the names of their development keys. */
export const VALIDATORS = ["alice", "bob", "charlie", "dave"];

/** Seconds that genesis may take: the runtime is compiled for it. */
const EXPORT = 600;

/** One JSON-RPC call over HTTP. */
export async function rpc(url, method, params = [], { seconds = 10 } = {}) {
	const response = await fetch(url.replace(/^ws/, "http"), {
		method: "POST",
		headers: { "content-type": "application/json" },
		body: JSON.stringify({ jsonrpc: "2.0", id: 1, method, params }),
		signal: AbortSignal.timeout(seconds * 1000),
	});
	const { result, error } = await response.json();
	if (error) throw new Error(`${method}: ${error.message}${error.data ? ` (${error.data})` : ""}`);
	return result;
}

/** A network identity made from a name, so that a node keeps it however often its data goes. */
export function identity(name) {
	const seed = blake2AsU8a(`munus/network/${name}`, 256);
	const { publicKey } = ed25519PairFromSeed(seed);
	// The multihash "identity" of the protobuf of an ed25519 key.
	const id = base58Encode(Uint8Array.from([0, 36, 8, 1, 18, 32, ...publicKey]));
	return { key: Buffer.from(seed).toString("hex"), id };
}

/**
 * Writes a raw specification of a chain that the node knows by name, changed by `change` first. Raw, so
 * that no node has to build genesis again.
 */
export async function rawSpec(file, name, change) {
	const exported = async (args) => {
		const { code, stdout, stderr } = await runNode(["export-chain-spec", ...args], { seconds: EXPORT });
		if (code !== 0) throw new Error(`export-chain-spec ${args.join(" ")} ended with ${code ?? "a signal"}: ${stderr}`);
		return stdout;
	};
	const spec = JSON.parse(await exported(["--chain", name]));
	change(spec);
	await writeFile(file, JSON.stringify(spec));
	await writeFile(file, await exported(["--chain", file, "--raw"]));
	return file;
}

/** Writes a raw specification of the local chain; `change` gets its genesis patch. */
export function localSpec(file, change = () => {}) {
	return rawSpec(file, "local", ({ genesis: { runtimeGenesis } }) => change(runtimeGenesis.patch ?? runtimeGenesis.config));
}

/** Every hash that any node ever called final, by number; `conflicts` must stay empty. */
export class Finality {
	#hashes = new Map();
	conflicts = [];

	note(node, number, hash) {
		const known = this.#hashes.get(number);
		if (known === undefined) this.#hashes.set(number, { hash, node });
		else if (known.hash !== hash) this.conflicts.push({ number, [known.node]: known.hash, [node]: hash });
	}

	get blocks() {
		return [...this.#hashes].map(([number, { hash }]) => ({ number, hash }));
	}
}

export class Network {
	#places = new Map();
	#watching;
	#ended = false;
	finality = new Finality();

	/**
	 * Starts validators with their development keys and full nodes, all from one specification.
	 * Every node has three ports from `ports` on, in the order of its start: peers, JSON-RPC,
	 * metrics. Without `directory` the data is temporary.
	 */
	static async start({ directory, ports = 9480, validators = VALIDATORS, full = ["full"], genesis, args = [] } = {}) {
		const network = new Network();
		network.temporary = directory === undefined;
		network.directory = directory ?? (await temporaryDirectory());
		network.ports = ports;
		network.args = args;
		try {
			network.spec = await localSpec(path.join(network.directory, "chain.json"), genesis);
			for (const name of validators) network.#place(name, { flags: [`--${name}`] });
			for (const name of full) network.#place(name);
			await Promise.all([...network.#places.keys()].map((name) => network.start(name)));
		} catch (error) {
			await network.stop();
			throw error;
		}
		network.#watching = network.#watch();
		return network;
	}

	#place(name, { flags = [] } = {}) {
		const port = this.ports + 3 * this.#places.size;
		const place = { name, flags, port, ...identity(name), basePath: path.join(this.directory, name), node: null, last: 0 };
		place.address = `/ip4/127.0.0.1/tcp/${port}/p2p/${place.id}`;
		this.#places.set(name, place);
		return place;
	}

	/** Adds a node to the network and starts it; `flags` say what it is. */
	async add(name, options) {
		this.#place(name, options);
		return this.start(name);
	}

	#of(name) {
		const place = this.#places.get(name);
		if (!place) throw new Error(`there is no node ${name}`);
		return place;
	}

	/** Starts a node that is not running, on the data it has. */
	async start(name) {
		const place = this.#of(name);
		if (place.node) throw new Error(`${name} is running`);
		const peers = [...this.#places.values()].filter((other) => other !== place).map(({ address }) => address);
		const listen = [
			"--listen-addr", `/ip4/127.0.0.1/tcp/${place.port}`,
			"--prometheus-port", `${place.port + 2}`,
			"--no-mdns",
			"--no-telemetry",
			"--allow-private-ip",
		];
		const args = ["--chain", this.spec, "--name", name, "--node-key", place.key, ...place.flags, ...this.args];
		if (peers.length > 0) args.push("--bootnodes", ...peers);
		const { basePath, port } = place;
		place.node = await ChainNode.start({ basePath, rpcPort: port + 1, args, network: listen, seconds: 180 });
		return place.node;
	}

	/** Ends a node at once, as a crash would. */
	async kill(name) {
		const place = this.#of(name);
		const { node } = place;
		place.node = null;
		await node?.kill();
	}

	/** Ends every node and removes what was temporary, unless `MUNUS_KEEP` is set: it has the logs. */
	async stop() {
		this.#ended = true;
		await this.#watching;
		const nodes = this.running.map((name) => this.#of(name).node);
		await Promise.all(nodes.map((node) => node.stop()));
		if (this.temporary && !process.env.MUNUS_KEEP) await rm(this.directory, { recursive: true, force: true, maxRetries: 3 });
	}

	get names() {
		return [...this.#places.keys()];
	}

	get running() {
		return this.names.filter((name) => this.#of(name).node);
	}

	/** Where a node answers, what it is called in the network, and its process. */
	node(name) {
		const { node, port, id, address, basePath } = this.#of(name);
		return { url: `ws://127.0.0.1:${port + 1}`, metrics: `http://127.0.0.1:${port + 2}/metrics`, id, address, basePath, node };
	}

	rpc(name, method, ...params) {
		return rpc(this.node(name).url, method, params);
	}

	/** Best and finalized height of a node and its number of peers, or `null` when it is not running. */
	async status(name) {
		if (!this.#of(name).node) return null;
		const final = await this.rpc(name, "chain_getFinalizedHead");
		const [best, finalized, { peers }] = await Promise.all([
			this.rpc(name, "chain_getHeader"),
			this.rpc(name, "chain_getHeader", final),
			this.rpc(name, "system_health"),
		]);
		return { best: Number(best.number), finalized: Number(finalized.number), peers };
	}

	/** The statuses of all nodes, by name. */
	async statuses() {
		const one = async (name) => [name, await this.status(name).catch(() => null)];
		return Object.fromEntries(await Promise.all(this.names.map(one)));
	}

	/** Waits until `holds` is true of the statuses, and gives these. */
	async until(holds, what, seconds = 60) {
		const end = Date.now() + seconds * 1000;
		for (;;) {
			const statuses = await this.statuses();
			if (holds(statuses)) return statuses;
			if (Date.now() > end) throw new Error(`${what}: not within ${seconds} s; ${JSON.stringify(statuses)}`);
			await sleep(250);
		}
	}

	/** Waits until these nodes have finalized this height. */
	finalized(number, { names = this.running, seconds } = {}) {
		const reached = (statuses) => names.every((name) => statuses[name]?.finalized >= number);
		return this.until(reached, `block ${number} finalized by ${names}`, seconds);
	}

	async #watch() {
		while (!this.#ended) {
			await Promise.all(this.running.map((name) => this.#record(name).catch(() => {})));
			await sleep(500);
		}
	}

	async #record(name) {
		const place = this.#of(name);
		const hash = await this.rpc(name, "chain_getFinalizedHead");
		const number = Number((await this.rpc(name, "chain_getHeader", hash)).number);
		for (let next = place.last + 1; next < number; next += 1) {
			const between = await this.rpc(name, "chain_getBlockHash", next);
			if (between === null) break;
			this.finality.note(name, next, between);
		}
		this.finality.note(name, number, hash);
		place.last = Math.max(place.last, number);
	}

	/**
	 * What a node now holds where another hash was once final. Empty, or finality was broken. A node that
	 * began with a recent state fetches the blocks before it in the background: that is waited for.
	 */
	async reverted(name, { seconds = 120 } = {}) {
		const end = Date.now() + seconds * 1000;
		for (;;) {
			const wrong = await this.#different(name);
			if (wrong.every(({ now }) => now !== null) || Date.now() > end) return wrong;
			await sleep(500);
		}
	}

	async #different(name) {
		const { finalized } = await this.status(name);
		const wrong = [];
		for (const { number, hash } of this.finality.blocks) {
			if (number > finalized) continue;
			const now = await this.rpc(name, "chain_getBlockHash", number);
			if (now !== hash) wrong.push({ number, was: hash, now });
		}
		return wrong;
	}
}
