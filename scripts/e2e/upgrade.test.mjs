// A runtime upgrade by referendum on a running network, with migrations that change what is stored,
// while a task is in flight in every state. Needs what `scripts/next` builds.

import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { after, before, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { blake2AsHex } from "@polkadot/util-crypto";
import { Chain } from "../lib/chain.mjs";
import { InFlight, LONG_WINDOWS } from "../lib/inflight.mjs";
import { Network } from "../lib/network.mjs";
import { kind } from "../lib/plain.mjs";
import { checkState, dumpState, nextRuntime, stateCheck } from "../lib/state.mjs";
import { Votes, STASHES } from "../lib/votes.mjs";

const PORTS = 9600;
/** Two announced changes, the later one first, that are still to come when all is over. */
const CHANGES = [["TasksClaimLimit", 4n, 3_000], ["TasksEntryPrepay", 1n, 2_000]];

let network;
let chain;
let votes;
let flight;
let code;
let check;
const at = {};

before(async () => {
	code = await readFile(nextRuntime());
	check = await stateCheck();
	network = await Network.start({ ports: PORTS });
	chain = await Chain.connect(network.node("full").url, { finalized: true });
	votes = new Votes(chain);
	flight = new InFlight(chain, LONG_WINDOWS);
});

after(async () => {
	await chain?.disconnect();
	await network?.stop();
});

const hash = async (number) => (await chain.api.rpc.chain.getBlockHash(number)).toHex();
const file = (name) => path.join(network.directory, `${name}.state`);
const words = (hex) => Buffer.from(hex.slice(2), "hex").toString();

/** What the migrations are about, as stored after a block. */
async function stored(number) {
	const here = await chain.at(number);
	const details = {};
	for (const [name, { task }] of Object.entries(flight.tasks)) details[name] = await chain.query("tasks.taskDetails", [task], number);
	return {
		version: (await here.query.chain.palletVersion()).toNumber(),
		announced: (await chain.query("chain.scheduled", [], number)).map(({ id, effective }) => ({ id, effective })),
		details,
	};
}

test("the next runtime is put to the vote while tasks are in every state", async () => {
	const { tx } = chain.api;
	const ayes = STASHES.map((uri) => chain.pair(uri));
	const open = async () => {
		const announced = CHANGES.map(([id, value, from]) => tx.chain.scheduleParameter(id, value, from));
		at.changes = await votes.open("parameters", tx.utility.batchAll(announced), { ayes });
		at.upgrade = await votes.open("upgrade", tx.system.authorizeUpgrade(blake2AsHex(code, 256)), { ayes });
	};
	await Promise.all([open(), flight.begin()]);
	for (const vote of [at.changes, at.upgrade]) {
		const confirmed = await votes.decided(vote);
		assert.equal(confirmed.name, "referenda.Confirmed");
		const { fields } = await votes.enacted(confirmed);
		assert.equal(kind(fields.result), "Ok");
	}
	assert.deepEqual(await flight.states(chain.head), InFlight.STATES);
});

/** A node may check so large a call at a block that has lost by then: it is sent again. */
async function apply(tries = 5) {
	const call = chain.api.tx.system.applyAuthorizedUpgrade(`0x${code.toString("hex")}`);
	try {
		await call.signAndSend(chain.pair("//Alice//stash"), { nonce: -1 });
	} catch (error) {
		if (tries === 1 || !/State already discarded/.test(error.message)) throw error;
		await apply(tries - 1);
	}
}

/** Waits until a final block has this version of the runtime. */
async function version(expected, seconds = 60) {
	for (let tenths = 0; tenths < seconds * 10; tenths += 1) {
		// The node compiles the new runtime meanwhile and may be slow to answer.
		const final = await network.rpc("full", "chain_getFinalizedHead").catch(() => null);
		const found = final && (await network.rpc("full", "state_getRuntimeVersion", final).catch(() => null));
		if (found?.specVersion === expected) return;
		await sleep(100);
	}
	throw new Error(`no final block of version ${expected}`);
}

test("anybody carries it out, and every node runs it", async () => {
	const from = chain.head;
	await apply();
	// The library confuses what it knows of two versions; a new connection knows each by its own metadata.
	await chain.disconnect();
	await version(2);
	chain = await Chain.connect(network.node("full").url, { finalized: true, from });
	flight.on(chain);
	at.applied = (await chain.event("system.CodeUpdated", {}, { from })).block;
	at.completed = await chain.event("multiBlockMigrations.UpgradeCompleted", {}, { from: at.applied });
	await chain.reach(at.completed.block + 1);
	await network.finalized(at.completed.block + 1);
	for (const name of network.names) {
		const { specVersion } = await network.rpc(name, "state_getRuntimeVersion");
		assert.equal(specVersion, 2, name);
	}
});

test("the migration within a block and the one over several changed what is stored, and nothing else of it", async () => {
	at.before = at.applied;
	const [old, now] = [await stored(at.before), await stored(at.completed.block)];
	const first = at.applied + 1;
	assert.deepEqual([old.version, (await stored(first)).version, now.version], [1, 2, 2]);
	const [later, sooner] = CHANGES.map(([id]) => id);
	assert.deepEqual(old.announced.map(({ id }) => id), [later, sooner]);
	assert.deepEqual(now.announced, [...old.announced].reverse());
	for (const [name, { uri, ...rest }] of Object.entries(old.details)) {
		const small = words(uri).replace(/^[^:]*:/, (scheme) => scheme.toLowerCase());
		assert.deepEqual(now.details[name], { ...rest, uri: `0x${Buffer.from(small).toString("hex")}` }, name);
	}
	const changed = Object.keys(old.details).filter((name) => old.details[name].uri !== now.details[name].uri);
	assert.deepEqual(changed, ["open", "silent", "reviewed"]);
	const steps = chain.events("multiBlockMigrations.MigrationAdvanced", { from: first });
	assert.ok(new Set(steps.map(({ block }) => block)).size >= 2, "it took several blocks");
});

test("the clock stood still meanwhile, users waited, and finality went on", async () => {
	const [paused] = chain.events("chain.ClockPaused", { from: at.applied });
	const [resumed] = chain.events("chain.ClockResumed", { from: at.applied });
	assert.deepEqual([paused.block, resumed.block], [at.applied + 1, at.completed.block]);
	// Every block in which users had to wait, the first and the last included.
	assert.equal(resumed.fields.pausedFor, resumed.block - at.applied);
	flight.stood(resumed);
	for (let number = paused.block; number < resumed.block; number += 1) {
		const { block } = await chain.api.rpc.chain.getBlock(await hash(number));
		assert.deepEqual(block.extrinsics.filter(({ isSigned }) => isSigned).length, 0, `block ${number}`);
		const { now } = await chain.read("chainApi.clock", [], number);
		assert.equal(now, (await chain.read("chainApi.clock", [], paused.block)).now);
	}
	assert.deepEqual(await flight.states(at.completed.block), InFlight.STATES);
	assert.deepEqual(network.finality.conflicts, []);
});

test("the whole state passes every check of the runtime, before and after", async () => {
	const { url } = network.node("full");
	const last = at.completed.block + 1;
	const [few, many] = [await dumpState(url, await hash(at.applied - 1), file("before")), await dumpState(url, await hash(last), file("after"))];
	assert.ok(few > 100 && many > 100);
	for (const [name, upgrade] of [["before", true], ["after", false]]) {
		const { ok, said } = await checkState(check, file(name), { upgrade });
		assert.ok(ok, `${name}: ${said}`);
	}
});

test("a state that lacks one task does not pass", async () => {
	const lines = (await readFile(file("after"), "utf8")).split("\n");
	const key = (await chain.at(at.completed.block)).query.tasks.tasks.key(flight.tasks.judged.task);
	const without = lines.filter((line) => !line.startsWith(key));
	assert.equal(without.length, lines.length - 1);
	await writeFile(file("corrupted"), without.join("\n"));
	const { ok, said } = await checkState(check, file("corrupted"));
	assert.ok(!ok);
	assert.match(said, /panicked at/);
});

test("every task settles exactly, and no deadline is missed", async () => {
	await flight.finish();
	await flight.audit();
	await network.finalized((await network.status("full")).best, { seconds: 30 });
	assert.deepEqual(network.finality.conflicts, []);
	for (const name of network.running) assert.deepEqual(await network.reverted(name), [], name);
});
