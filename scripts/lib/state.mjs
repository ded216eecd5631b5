// The whole state of a running chain at a block, in a file, and the runtime's checks on it.

import { spawn } from "node:child_process";
import { open } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { rpc } from "./network.mjs";
import { nodeBinary } from "./node.mjs";

const PAGE = 1_000;
const BATCH = 200;
const ROOT = path.join(path.dirname(fileURLToPath(import.meta.url)), "..", "..");
const TEST = "the_state_of_a_running_chain_should_pass_every_check";

/** The wasm of the next runtime, where `scripts/next` puts it. */
export function nextRuntime() {
	return process.env.MUNUS_NEXT ?? path.join(path.dirname(nodeBinary()), "wbuild", "munus-runtime-next", "munus_next.compressed.wasm");
}

/** Writes every entry of the state after a block, a line each: key, space, value. Gives their number. */
export async function dumpState(url, hash, file) {
	const out = await open(file, "w");
	let count = 0;
	let last = null;
	try {
		for (;;) {
			const keys = await rpc(url, "state_getKeysPaged", ["0x", PAGE, last, hash], { seconds: 60 });
			for (let from = 0; from < keys.length; from += BATCH) {
				const some = keys.slice(from, from + BATCH);
				const [{ changes }] = await rpc(url, "state_queryStorageAt", [some, hash], { seconds: 60 });
				if (changes.length !== some.length) throw new Error(`${changes.length} values for ${some.length} keys`);
				for (const [key, value] of changes) await out.write(`${key} ${value}\n`);
			}
			count += keys.length;
			if (keys.length < PAGE) return count;
			last = keys.at(-1);
		}
	} finally {
		await out.close();
	}
}

const BUILD = ["test", "--locked", "--workspace", "--exclude", "munus-node", "--features", "runtime-benchmarks,try-runtime", "--test", "live_state"];

/** Runs a program in the checkout. Gives its exit code and what it said. */
function run(command, args, env = {}) {
	return new Promise((resolve, reject) => {
		const child = spawn(command, args, { cwd: ROOT, env: { ...process.env, SKIP_WASM_BUILD: "1", ...env }, stdio: ["ignore", "pipe", "pipe"] });
		let said = "";
		for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (said += chunk));
		child.once("error", reject);
		child.once("exit", (code) => resolve({ code, said }));
	});
}

/**
 * The built test that checks a state, as `MUNUS_STATE_CHECK` names it, or built now. To be asked for before
 * anything runs that has deadlines: a build takes minutes.
 */
export async function stateCheck() {
	const named = process.env.MUNUS_STATE_CHECK;
	if (named) return named;
	const { code, said } = await run("cargo", [...BUILD, "--no-run"]);
	const [, built] = said.match(/live_state\.rs \((.+)\)/) ?? [];
	if (code !== 0 || !built) throw new Error(`the check of a state cannot be built:\n${said}`);
	return path.resolve(ROOT, built);
}

/**
 * Has the runtime check a written state with everything it can check, and with `upgrade` run the
 * rehearsal's migrations on it and check again. `check` is what `stateCheck` gave. Gives whether all is
 * well, and what was said.
 */
export async function checkState(check, file, { upgrade = false } = {}) {
	const env = { MUNUS_STATE: file, ...(upgrade ? { MUNUS_STATE_UPGRADE: "1" } : {}) };
	const { code, said } = await run(check, ["--ignored", "--exact", "--nocapture", TEST], env);
	return { ok: code === 0 && /1 passed/.test(said), said };
}
