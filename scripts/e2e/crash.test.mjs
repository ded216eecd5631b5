// A node that is killed in the middle of a task and started again on the same data goes on with it.

import assert from "node:assert/strict";
import { rm } from "node:fs/promises";
import { after, before, test } from "node:test";
import { Chain } from "../lib/chain.mjs";
import * as formulas from "../lib/formulas.mjs";
import { ChainNode, temporaryDirectory } from "../lib/node.mjs";
import { kind } from "../lib/plain.mjs";
import { MUN, World } from "../lib/world.mjs";

const BUDGET = 25n * MUN;
const SCORES = [[7_000], [9_000], [7_500]];

let basePath;
let node;
let chain;
let world;

before(async () => {
	basePath = await temporaryDirectory();
});

after(async () => {
	await chain?.disconnect();
	await node?.stop();
	await rm(basePath, { recursive: true, force: true, maxRetries: 3 });
});

async function start() {
	node = await ChainNode.start({ basePath });
	chain = await Chain.connect(node.url);
	world = new World(chain);
}

async function finalized(number) {
	for (let tries = 0; tries < 120; tries += 1) {
		const hash = await chain.api.rpc.chain.getFinalizedHead();
		if ((await chain.api.rpc.chain.getHeader(hash)).number.toNumber() >= number) return;
		await chain.reach(chain.head + 1);
	}
	throw new Error(`block ${number} is not final`);
}

test("a task goes on and settles when the node is killed while its panel commits", async () => {
	await start();
	const provider = await world.newMember(chain.pair("//Alice"), "//Provider//crash");
	const requester = world.account("//Bob");
	const had = await chain.money(requester.address);
	const posted = await world.post(requester, { budget: BUDGET, terms: { tier: 0, mode: "Every" } });
	const { task } = posted;
	await world.claim(provider, task);
	const submitted = await world.submit(provider, task);
	const { panel } = submitted.event("tasks.ReviewOpened").fields;
	const drawn = await world.drawn(panel, { from: submitted.block });
	const { members, seed } = drawn.fields;
	await world.commit(members[0], panel, seed, SCORES[0]);
	const second = await world.commit(members[1], panel, seed, SCORES[1]);
	await finalized(second.block);
	const hash = (await chain.api.rpc.chain.getBlockHash(second.block)).toHex();
	const before = await world.panel(panel);
	const escrow = await chain.read("escrowApi.asset", ["Native"]);

	await node.kill();
	await chain.disconnect();
	await start();

	assert.equal((await chain.api.rpc.chain.getBlockHash(second.block)).toHex(), hash);
	assert.deepEqual(await world.panel(panel), before);
	assert.deepEqual(before.seats.map(({ state }) => kind(state)), ["Committed", "Committed", "Drawn"]);
	assert.deepEqual(await chain.read("escrowApi.asset", ["Native"]), escrow);
	assert.equal(kind((await world.task(task)).task.state), "InReview");

	await world.commit(members[2], panel, seed, SCORES[2]);
	let last;
	for (const member of members) last = await world.reveal(member, panel);
	const settled = await world.settled(task, { from: last.block });
	const { conditions, prepaid } = posted.posted;
	const pay = formulas.split(BUDGET, 7_500, conditions.class);
	const fee = (await world.organization()).policy.review.fee * 3n;
	const fees = fee + formulas.protocolPart(fee, conditions.protocolShare);
	const { basis, score, paid, treasury, refunded, fees: charged } = settled.fields;
	assert.deepEqual([basis, score, charged], ["Verdict", 7_500, fees]);
	assert.deepEqual([paid, treasury, refunded], [pay.provider, pay.treasury, pay.requester]);
	assert.equal(await chain.money(provider.address, settled.block), pay.provider);
	const loss = had - (await chain.money(requester.address, settled.block));
	assert.equal(loss, posted.fee + pay.provider + pay.treasury + fees + prepaid);
	assert.equal((await chain.read("escrowApi.asset", ["Native"], settled.block)).held, 0n);
});
