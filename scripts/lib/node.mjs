// Starts and stops a node of our own on loopback.

import { spawn } from "node:child_process";
import { createWriteStream, rmSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/** Where the build puts the node; `scripts/setup.sh` names it. */
export function nodeBinary() {
	const cache = process.env.XDG_CACHE_HOME ?? path.join(process.env.HOME ?? "/root", ".cache");
	const target = process.env.CARGO_TARGET_DIR ?? path.join(cache, "munus", "target");
	return process.env.MUNUS_NODE ?? path.join(target, "debug", "munus-node");
}

/** A directory that is gone after `dispose`. */
export async function temporaryDirectory() {
	return mkdtemp(path.join(tmpdir(), "munus-"));
}

const LOOPBACK_ONLY = [
	"--listen-addr", "/ip4/127.0.0.1/tcp/0",
	"--no-mdns",
	"--no-telemetry",
	"--no-prometheus",
];

const running = new Set();
process.on("exit", () => running.forEach((node) => node.abandon()));

export class ChainNode {
	#child;
	#exit;

	/**
	 * Starts a development chain and waits until it answers. `rpcPort` 0 takes a free port; without
	 * `basePath` the data is in a temporary directory that `stop` removes. `network` is how it meets
	 * others: not at all unless told. `heard` gets what it writes; `through` is a command that runs it.
	 */
	static async start({ basePath, rpcPort = 0, args = ["--dev"], network = LOOPBACK_ONLY, seconds = 180, heard = () => {}, through = [] } = {}) {
		const node = new ChainNode();
		Object.assign(node, { heard, through });
		node.temporary = basePath === undefined;
		node.basePath = basePath ?? (await temporaryDirectory());
		await mkdir(node.basePath, { recursive: true });
		node.logFile = path.join(node.basePath, "node.log");
		node.#spawn([...args, "--base-path", node.basePath, "--rpc-port", `${rpcPort}`, ...network]);
		await node.#listening(seconds);
		return node;
	}

	#spawn(args) {
		const log = createWriteStream(this.logFile, { flags: "a" });
		// A group of its own: an interrupt at the terminal is for whoever started the node.
		const options = { stdio: ["ignore", "pipe", "pipe"], detached: true };
		const [command, ...words] = [...this.through, nodeBinary(), ...args];
		this.#child = spawn(command, words, options);
		this.pid = this.#child.pid;
		this.#exit = new Promise((resolve) => {
			this.#child.once("exit", (code, signal) => resolve({ code, signal }));
			this.#child.once("error", (error) => resolve({ error }));
		});
		this.exit = this.#exit;
		running.add(this);
		this.exit.then(() => running.delete(this));
		for (const stream of [this.#child.stdout, this.#child.stderr]) {
			stream.on("data", (chunk) => {
				log.write(chunk);
				this.#scan(`${chunk}`);
				this.heard(`${chunk}`);
			});
		}
	}

	#scan(text) {
		const found = text.match(/JSON-RPC server: addr=(127\.0\.0\.1:\d+)/);
		if (found) this.url = `ws://${found[1]}`;
	}

	async #listening(seconds) {
		const failed = this.#exit.then(({ code, signal, error }) => {
			if (!this.url) throw new Error(`the node did not start (${error ?? signal ?? code})`);
		});
		for (let tenths = 0; tenths < seconds * 10; tenths += 1) {
			if (this.url) return;
			try {
				await Promise.race([sleep(100), failed]);
			} catch (error) {
				const log = await readFile(this.logFile, "utf8").catch(() => "");
				await this.stop();
				throw new Error(`${error.message}; the end of its log:\n${log.split("\n").slice(-15).join("\n")}`);
			}
		}
		await this.stop();
		throw new Error(`the node did not listen within ${seconds} s`);
	}

	/** Ends the node at once, as a crash would. Its data stays. */
	async kill() {
		this.#child.kill("SIGKILL");
		await this.#exit;
	}

	/** What is left to do when the process that started the node ends without having stopped it. */
	abandon() {
		this.#child.kill("SIGKILL");
		if (this.temporary) rmSync(this.basePath, { recursive: true, force: true, maxRetries: 3 });
	}

	/** Ends the node, and removes data that was temporary, unless `MUNUS_KEEP` is set: it has the log. */
	async stop() {
		this.#child.kill("SIGTERM");
		const ended = await Promise.race([this.#exit.then(() => true), sleep(20_000, false, { ref: false })]);
		if (!ended) await this.kill();
		if (this.temporary && !process.env.MUNUS_KEEP) await rm(this.basePath, { recursive: true, force: true, maxRetries: 3 });
	}
}

/** Runs the node to its end and gives exit code and output; kills it after `seconds`. */
export function runNode(args, { seconds = 60 } = {}) {
	return new Promise((resolve, reject) => {
		const child = spawn(nodeBinary(), args, { stdio: ["ignore", "pipe", "pipe"] });
		const output = { stdout: "", stderr: "" };
		child.stdout.on("data", (chunk) => (output.stdout += chunk));
		child.stderr.on("data", (chunk) => (output.stderr += chunk));
		const timer = setTimeout(() => child.kill("SIGKILL"), seconds * 1000);
		child.once("error", reject);
		child.once("exit", (code, signal) => {
			clearTimeout(timer);
			resolve({ code, signal, ...output });
		});
	});
}
