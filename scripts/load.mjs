// Measures a node under load, and writes what it found. `scripts/load` builds what it needs, and says
// what the options are.

import { rmSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { cpus, loadavg, tmpdir, totalmem } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { finalized, join, addresses } from "./lib/light.mjs";
import { Accounts } from "./lib/load-accounts.mjs";
import { Limits, named, parseLimits } from "./lib/load-limits.mjs";
import { page, sections } from "./lib/load-page.mjs";
import { accepted, reviewed, sized, transfers } from "./lib/load-play.mjs";
import { APPOINTEES, bareSpec, marketSpec } from "./lib/load-spec.mjs";
import { keepsUp, least, median, quantile } from "./lib/load-stats.mjs";
import { Load } from "./lib/load.mjs";
import { nodeBinary, runNode } from "./lib/node.mjs";
import { mun } from "./lib/plain.mjs";
import { NATIVE } from "./lib/world.mjs";

const PARTS = ["bare", "transfers", "a", "b", "budget", "light", "machines"];

const { values: options } = parseArgs({
	options: {
		quick: { type: "boolean", default: false },
		only: { type: "string", default: PARTS.join(",") },
		slot: { type: "string", default: "6000" },
		blocks: { type: "string" },
		limits: { type: "string" },
		port: { type: "string", default: "0" },
		fresh: { type: "string" },
		out: { type: "string" },
		page: { type: "string" },
		section: { type: "string" },
	},
});

const only = options.only.split(",");
const unknown = only.find((part) => !PARTS.includes(part));
if (unknown) throw new Error(`no part ${unknown}; there are ${PARTS.join(", ")}`);

const slot = Number(options.slot);
const slotSeconds = slot / 1_000;
/** So many blocks each load is to fill. */
const blocks = Number(options.blocks ?? (options.quick ? 4 : 10));
const SENDERS = 1_000;
/** As many people as the largest load takes. */
const most = { accepted: options.quick ? 2_000 : 5_000, reviewed: options.quick ? 500 : 1_000 };
const requesters = Math.ceil((4 * Math.max(most.accepted, most.reviewed)) / 50);
/** A task in flight has three seats; three batches are. A member has four, and a quarter stays free. */
const orgs = Math.ceil((9 * most.reviewed) / (4 * APPOINTEES * 0.75));
/** Tried one after the other until one does not keep up: fewer cores first, then less memory. */
const CORES = options.quick ? [2, 1, 0.5] : [2, 1.5, 1, 0.75, 0.5, 0.35, 0.25];
const MEMORY = options.quick ? ["4G", "512M"] : ["4G", "1G", "768M", "512M", "384M", "256M"];

const started = performance.now();
const tell = (line) => console.error(`${((performance.now() - started) / 1_000).toFixed(0).padStart(5)} s  ${line}`);
const directory = await mkdtemp(path.join(tmpdir(), "munus-load-"));
// Ended from outside, it leaves neither a node nor a directory behind.
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => process.exit(1));
process.on("exit", () => rmSync(directory, { recursive: true, force: true, maxRetries: 20 }));
const accounts = new Accounts();
const payers = [...accounts.addresses("sender", SENDERS), ...accounts.addresses("receiver", SENDERS)];
const size = { requesters, orgs };

/** Runs a node on a chain, and on it what `play` does; within limits, if told. */
async function on(spec, limits, play) {
	const group = limits && new Limits(limits);
	const run = await mkdtemp(path.join(directory, "run-"));
	let load;
	try {
		load = await Load.start(spec, { directory: run, slot, rpcPort: Number(options.port), through: group?.through, tell });
		load.accounts = accounts;
		return await play(load);
	} finally {
		await load?.stop();
		await group?.remove();
		if (!process.env.MUNUS_KEEP) await rm(run, { recursive: true, force: true, maxRetries: 3 });
	}
}

const moved = async (load, count = blocks, more = {}) => transfers(load, { count: await sized.transfers(load, count), senders: SENDERS, ...more });
const PLAYS = {
	transfers: (load) => moved(load),
	a: async (load) => accepted(load, { count: Math.min(most.accepted, await sized.accepted(load, blocks)), ...size }),
	// What these declare is far above what they book in the end.
	b: async (load) => reviewed(load, { count: most.reviewed, ...size }),
};

/** The smallest budgets of which a panel's cost is less than a fifth, by the chain's own quotes. */
async function budgets({ chain }) {
	const found = [];
	for (const [what, org] of [["as a village begins", 0], ["the lowest fee there can be", orgs]]) {
		const quote = async (budget) => (await chain.read("tasksApi.quote", [org, NATIVE, budget, { tier: 0, mode: "Every" }, 32])).Ok;
		const budget = await least(1n, 10n ** 15n, async (amount) => {
			const told = await quote(amount);
			return Boolean(told) && told.panelCost * 5n < amount;
		});
		const { seatFee, panelCost } = await quote(budget);
		found.push({ what, seat: mun(seatFee), panel: mun(panelCost), budget: mun(budget) });
	}
	return found;
}

/** A light client follows while transfers fill blocks: how far it is behind. */
async function light(load, spec) {
	const peers = await addresses(load.node.url);
	const begun = performance.now();
	const client = join(JSON.parse(await readFile(spec, "utf8")), peers);
	try {
		const [{ at }] = await finalized(client, 1, 120);
		tell("light: it follows");
		const following = finalized(client, 6, 120 + 12 * slotSeconds);
		const [followed] = await Promise.all([following, moved(load, 4)]);
		const behind = followed
			.map(({ number, at: then }) => (then - load.meter.blocks.get(number).finalized) / 1_000)
			.filter(Number.isFinite);
		return { first: (at - begun) / 1_000, blocks: behind.length, lag: median(behind), longest: quantile(behind, 1) };
	} finally {
		await client.close();
	}
}

/** One machine: whether a validator keeps up on it. */
async function tried(spec, limits) {
	tell(`machine: ${named(limits)}`);
	try {
		const { figures } = await on(spec, limits, (load) => moved(load, 6, { mayLose: true }));
		return { limits, ...keepsUp(figures, slotSeconds), figures };
	} catch (error) {
		return { limits, keeps: false, why: error.message.split(/[;\n]/)[0] };
	}
}

async function machines(spec) {
	const results = [];
	const smaller = async (all) => {
		let last;
		for (const limits of all) {
			const result = await tried(spec, limits);
			tell(`machine: ${named(limits)}: ${result.keeps ? "keeps up" : result.why}`);
			results.push(result);
			if (!result.keeps) break;
			last = limits;
		}
		return last;
	};
	const [first, ...less] = MEMORY.map((memory) => parseLimits(`1,${memory}`).memory);
	const enough = await smaller(CORES.filter((cores) => cores <= cpus().length).map((cores) => ({ cores, memory: first })));
	if (enough) await smaller(less.map((memory) => ({ cores: enough.cores, memory })));
	// What kept up stands last before what did not: the smallest is found by its place.
	return [...results.filter(({ keeps }) => !keeps), ...results.filter(({ keeps }) => keeps)];
}

async function measured() {
	const limits = options.limits && parseLimits(options.limits);
	const result = {
		when: new Date().toISOString().slice(0, 10),
		quick: options.quick,
		slot,
		limits: limits && named(limits),
		machine: {
			processor: cpus()[0].model,
			cores: cpus().length,
			memory: totalmem(),
			busy: loadavg()[0].toFixed(1),
			node: (await runNode(["--version"])).stdout.trim(),
			profile: nodeBinary().includes("/release/") ? "optimized" : "not optimized",
		},
		runs: {},
	};
	const keep = (name, { figures, draws }) => {
		result.runs[name] = { ...figures, draws };
		tell(`${name}: ${Math.round(figures.included ?? 0)} calls a second`);
	};
	if (options.fresh) result.start = JSON.parse(await readFile(options.fresh, "utf8"));
	const bare = path.join(directory, "bare.json");
	if (only.includes("bare")) {
		tell("genesis of the bare chain");
		await bareSpec(bare, process.env.MUNUS_BARE, { slot, payers });
		await on(bare, limits, async (load) => keep("bare", await moved(load)));
	}
	if (only.every((part) => part === "bare")) return result;
	tell("genesis of the chain with a market");
	const providers = accounts.addresses("provider", Math.max(most.accepted, most.reviewed));
	const people = { payers: [...payers, ...accounts.addresses("requester", requesters)], providers, orgs };
	const spec = await marketSpec(path.join(directory, "market.json"), accounts, { slot, ...people });
	for (const name of Object.keys(PLAYS).filter((part) => only.includes(part))) {
		await on(spec, limits, async (load) => keep(name, await PLAYS[name](load)));
	}
	if (only.includes("budget")) result.budgets = await on(spec, limits, budgets);
	if (only.includes("light")) result.light = await on(spec, limits, (load) => light(load, spec));
	if (only.includes("machines")) result.machines = await machines(spec);
	return result;
}

try {
	const result = await measured();
	console.log(sections(result));
	if (options.out) await writeFile(options.out, `${JSON.stringify(result, null, "\t")}\n`);
	if (options.page) await writeFile(options.page, page(result));
	if (options.section) await writeFile(options.section, `${sections(result)}\n`);
} catch (error) {
	console.error(`error: ${error.message}`);
	process.exitCode = 1;
}
