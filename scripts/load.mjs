// Measures a node under load, and writes what it found. `scripts/load` builds what it needs.

import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { Accounts } from "./lib/load-accounts.mjs";
import { Load } from "./lib/load.mjs";
import { accepted, reviewed, transfers } from "./lib/load-play.mjs";
import { bareSpec, marketSpec } from "./lib/load-spec.mjs";

const { values: options } = parseArgs({
	options: {
		quick: { type: "boolean", default: false },
		slot: { type: "string", default: "6000" },
		only: { type: "string", default: "bare,transfers,a,b" },
		scale: { type: "string" },
		port: { type: "string", default: "0" },
		out: { type: "string" },
	},
});

const slot = Number(options.slot);
const scale = Number(options.scale ?? (options.quick ? 0.25 : 1));
const only = options.only.split(",");
const sized = (count) => Math.max(32, Math.round(count * scale));
const SENDERS = 1_000;
const TRANSFERS = sized(50_000);
const ACCEPTED = sized(5_000);
const REVIEWED = sized(1_200);
const REQUESTERS = Math.ceil(Math.max(3 * ACCEPTED, 4 * REVIEWED) / 50);
/** Nine seats a task in flight, on three quarters of an organization's. */
const ORGS = Math.ceil((9 * REVIEWED) / (4 * 32 * 0.75));

const started = performance.now();
const tell = (line) => console.error(`${((performance.now() - started) / 1_000).toFixed(0).padStart(5)} s  ${line}`);

const directory = await mkdtemp(path.join(tmpdir(), "munus-load-"));
const accounts = new Accounts();
const results = {};

async function on(spec, plays) {
	const load = await Load.start(spec, { directory: await mkdtemp(path.join(directory, "run-")), slot, rpcPort: Number(options.port), tell });
	load.accounts = accounts;
	try {
		for (const [name, play] of plays) results[name] = await play(load);
	} finally {
		await load.stop();
	}
}

const payers = [...accounts.addresses("sender", SENDERS), ...accounts.addresses("receiver", SENDERS)];
const requesters = accounts.addresses("requester", REQUESTERS);
const size = { requesters: REQUESTERS, orgs: ORGS };

try {
	if (only.includes("bare")) {
		tell("genesis of the bare chain");
		const spec = await bareSpec(path.join(directory, "bare.json"), process.env.MUNUS_BARE, { slot, payers });
		await on(spec, [["bare", (load) => transfers(load, { count: TRANSFERS, senders: SENDERS })]]);
	}
	tell("genesis of the chain with a market");
	const providers = accounts.addresses("provider", Math.max(ACCEPTED, REVIEWED));
	const spec = await marketSpec(path.join(directory, "market.json"), accounts, { slot, payers: [...payers, ...requesters], providers, orgs: ORGS });
	const plays = [
		["transfers", (load) => transfers(load, { count: TRANSFERS, senders: SENDERS })],
		["a", (load) => accepted(load, { count: ACCEPTED, ...size })],
		["b", (load) => reviewed(load, { count: REVIEWED, ...size })],
	].filter(([name]) => only.includes(name));
	await on(spec, plays);
	console.log(JSON.stringify(results, null, 1));
	if (options.out) await writeFile(options.out, JSON.stringify(results, null, 1));
} finally {
	if (!process.env.MUNUS_KEEP) await rm(directory, { recursive: true, force: true });
}
