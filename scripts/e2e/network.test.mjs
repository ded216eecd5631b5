// Four validators and a full node: what the network does while parts of it fail.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { Chain } from "../lib/chain.mjs";
import * as formulas from "../lib/formulas.mjs";
import { Network, VALIDATORS } from "../lib/network.mjs";
import { MUN, World } from "../lib/world.mjs";

const PORTS = 9480;
const BUDGET = 25n * MUN;
const ASKED = 8_000;
const ALL_HAD_A_TURN = 40;

let network;
let chain;
let world;
let task;

before(async () => {
	network = await Network.start({ ports: PORTS });
});

after(async () => {
	await chain?.disconnect();
	await network?.stop();
});

const highest = (statuses, what) => Math.max(...Object.values(statuses).map((one) => one?.[what] ?? 0));

const kept = async () => {
	assert.deepEqual(network.finality.conflicts, []);
	for (const name of network.running) assert.deepEqual(await network.reverted(name), [], name);
};

test("blocks are final within seconds on every node", async () => {
	await network.finalized(1, { seconds: 60 });
	for (let n = 0; n < 3; n += 1) {
		const { best } = await network.status("full");
		const seen = Date.now();
		await network.finalized(best, { seconds: 20 });
		assert.ok(Date.now() - seen < 12_000, `block ${best} took ${Date.now() - seen} ms`);
	}
	await kept();
});

test("every validator authors", async () => {
	const api = await Chain.connect(network.node("full").url, { quiet: true });
	// So many blocks leave hardly a chance that one of four has had no turn.
	await api.finalizedAt(ALL_HAD_A_TURN, 120);
	const { finalized } = await network.status("full");
	const authors = new Set();
	for (let number = 1; number <= finalized; number += 1) {
		const header = await api.api.derive.chain.getHeader(await api.api.rpc.chain.getBlockHash(number));
		authors.add(`${header.author}`);
	}
	const expected = VALIDATORS.map((name) => api.pair(`//${name[0].toUpperCase()}${name.slice(1)}`).address);
	await api.disconnect();
	assert.deepEqual([...authors].sort(), expected.sort());
});

test("a task is taken on", async () => {
	chain = await Chain.connect(network.node("full").url, { finalized: true });
	world = new World(chain);
	const provider = await world.newMember(chain.pair("//Alice"), "//Provider//network");
	const requester = world.account("//Ferdie");
	const had = await chain.money(requester.address);
	const terms = { tier: 0, mode: "Disputed", disputeWindow: 40 };
	const posted = await world.post(requester, { budget: BUDGET, terms });
	await world.claim(provider, posted.task);
	const submitted = await world.submit(provider, posted.task, { asked: ASKED });
	task = { ...posted, provider, requester, had, submitted };
});

test("one validator is killed: blocks and finality go on, and it catches up when it returns", async () => {
	await network.kill("dave");
	const before = await network.statuses();
	const rest = network.running;
	const target = highest(before, "finalized") + 8;
	await network.finalized(target, { names: rest, seconds: 60 });
	await network.start("dave");
	const { best } = await network.status("alice");
	await network.finalized(best, { names: VALIDATORS, seconds: 60 });
	await kept();
});

test("two are killed: finality stops, blocks go on, nothing final is taken back, and both return", async () => {
	await Promise.all([network.kill("charlie"), network.kill("dave")]);
	// What was voted on before may still become final.
	await sleep(4_000);
	const halted = await network.statuses();
	await sleep(10_000);
	const later = await network.statuses();
	for (const name of network.running) {
		assert.equal(later[name].finalized, halted[name].finalized, `${name} finalized a block`);
		assert.ok(later[name].best > halted[name].best, `${name} has no new block`);
	}
	await kept();

	await Promise.all([network.start("charlie"), network.start("dave")]);
	const { best } = await network.status("alice");
	assert.ok(best > highest(halted, "finalized") + 5);
	await network.finalized(best, { seconds: 90 });
	await kept();
});

test("the task settled exactly", async () => {
	const settled = await world.settled(task.task, { from: task.submitted.block });
	const { conditions, prepaid } = task.posted;
	const pay = formulas.split(BUDGET, ASKED, conditions.class);
	const { basis, score, paid, treasury, refunded, fees } = settled.fields;
	assert.deepEqual([basis, score, fees], ["Silence", ASKED, 0n]);
	assert.deepEqual([paid, treasury, refunded], [pay.provider, pay.treasury, pay.requester]);
	assert.equal(await chain.money(task.provider.address, settled.block), pay.provider);
	const loss = task.had - (await chain.money(task.requester.address, settled.block));
	assert.equal(loss, task.fee + pay.provider + pay.treasury + prepaid);
	assert.equal((await chain.read("escrowApi.asset", ["Native"], settled.block)).held, 0n);
});

test("a fresh node warp-syncs: it has the state of now and not the states before", async () => {
	const { finalized } = await network.status("full");
	await network.add("newcomer", { flags: ["--sync", "warp"] });
	await network.finalized(finalized, { names: ["newcomer"], seconds: 60 });
	const log = await readFile(network.node("newcomer").node.logFile, "utf8");
	assert.match(log, /Warp sync is complete/);
	const now = await network.rpc("newcomer", "chain_getFinalizedHead");
	assert.equal(typeof (await network.rpc("newcomer", "state_getStorageHash", "0x3a636f6465", now)), "string");

	const first = await network.rpc("full", "chain_getBlockHash", 2);
	assert.equal(typeof (await network.rpc("full", "state_getStorageHash", "0x3a636f6465", first)), "string");
	await assert.rejects(network.rpc("newcomer", "state_getStorageHash", "0x3a636f6465", first), /State already discarded|UnknownBlock/);
	await kept();
});
