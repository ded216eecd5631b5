// The chain is governed by votes: a parameter that is changed by referendum decides the fate of
// tasks; a referendum fails; a value that no vote may set is refused.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { Chain } from "../lib/chain.mjs";
import { ChainNode } from "../lib/node.mjs";
import { kind } from "../lib/plain.mjs";
import { CITIZENS, Votes } from "../lib/votes.mjs";
import { MUN, World } from "../lib/world.mjs";

const NUMBER = "TasksMinBudget";
const OLD = MUN / 10n;
const NEW = 5n * MUN;
const TOO_SMALL = 7n;
/** The smallest an account holds, below which no budget can be. */
const LEAST = MUN / 1_000n;

let node;
let chain;
let world;
let votes;
let citizens;

const change = (value) => chain.api.tx.chain.scheduleParameter(NUMBER, value, 0);

async function number(block) {
	const numbers = await chain.read("chainApi.governed", [], block);
	return numbers.find(({ id }) => id === NUMBER);
}

before(async () => {
	node = await ChainNode.start();
	chain = await Chain.connect(node.url);
	world = new World(chain);
	votes = new Votes(chain);
	citizens = CITIZENS.map((uri) => world.account(uri));
});

after(async () => {
	await chain?.disconnect();
	await node?.stop();
});

describe("a referendum", () => {
	const opened = {};
	let running;

	test("shows what it is about before anybody votes", async () => {
		const { value, min, max, unit, scheduled, rootOnly } = await number();
		assert.deepEqual(
			{ value, min, unit, scheduled, rootOnly },
			{ value: OLD, min: LEAST, unit: "Amount", scheduled: null, rootOnly: false },
		);
		assert.ok(max > NEW);
	});

	test("takes votes for and against while others are under way", async () => {
		running = await world.post(world.account("//Alice//stash"), { budget: MUN });
		const [first, ...others] = citizens;
		const ayes = citizens.slice(0, 5);
		const nays = citizens.slice(5);
		opened.wins = await votes.open("parameters", change(NEW), { ayes, nays });
		opened.fails = await votes.open("parameters", change(OLD), { ayes: [first], nays: others.slice(0, 3) });
		opened.beyond = await votes.open("parameters", change(TOO_SMALL), { ayes, nays });
		const foreign = chain.api.tx.system.setStorage([["0x11", "0x22"]]);
		opened.foreign = await votes.open("parameters", foreign, { ayes, nays });
	});

	test("that wins changes a parameter, which decides the fate of the next task", async () => {
		const confirmed = await votes.decided(opened.wins);
		assert.equal(confirmed.name, "referenda.Confirmed");
		const { ayes, nays } = confirmed.fields.tally;
		assert.deepEqual([ayes, nays], [5n * 900_000n * MUN, 900_000n * MUN]);
		const { fields: enacted } = await votes.enacted(confirmed);
		assert.equal(kind(enacted.result), "Ok");

		const { fields: announced, block } = await chain.event("chain.ParameterScheduled", {}, { from: confirmed.block });
		const { effective } = announced;
		assert.deepEqual(announced, { id: NUMBER, old: OLD, value: NEW, effective });
		assert.ok(effective > block, "it is announced first");
		const meanwhile = await number(block);
		assert.deepEqual([meanwhile.value, meanwhile.scheduled], [OLD, [NEW, effective]]);

		const changed = await chain.event("chain.ParameterChanged", {}, { from: block });
		assert.equal(changed.block, effective);
		assert.deepEqual(changed.fields, { id: NUMBER, old: OLD, value: NEW });
		const now = await number(effective);
		assert.deepEqual([now.value, now.scheduled], [NEW, null]);

		const requester = world.account("//Alice//stash");
		await assert.rejects(world.post(requester, { budget: MUN }), /BudgetTooSmall/);
		const call = chain.api.tx.tasks.post(world.org, "Native", MUN, "A task", "", `0x${"11".repeat(32)}`, null, 100n * MUN);
		await assert.rejects(chain.send(requester, call), ({ name }) => name === "BudgetTooSmall");
		await world.post(requester, { budget: NEW });
		const kept = await world.task(running.task);
		assert.equal(kept.task.reward.deposited, MUN, "work in progress goes on as it began");
	});

	test("that wins with a value out of bounds is refused when it is enacted, and says why", async () => {
		const confirmed = await votes.decided(opened.beyond);
		assert.equal(confirmed.name, "referenda.Confirmed");
		const refused = await chain.event("chain.ParameterRefused", {}, { from: confirmed.block });
		assert.equal(refused.block, (await votes.enacted(confirmed)).block);
		const { value, scheduled, max } = await number();
		assert.deepEqual(refused.fields, { id: NUMBER, value: TOO_SMALL, min: LEAST, max, why: "TooSmall" });
		assert.deepEqual([value, scheduled], [NEW, null]);
		await world.post(world.account("//Bob//stash"), { budget: NEW });
	});

	test("that asks for more than its track may do is enacted in vain", async () => {
		const confirmed = await votes.decided(opened.foreign);
		assert.equal(confirmed.name, "referenda.Confirmed");
		const { fields } = await votes.enacted(confirmed);
		assert.deepEqual(fields.result, { Err: "BadOrigin" });
	});

	test("that more vote against changes nothing", async () => {
		const rejected = await votes.decided(opened.fails);
		assert.equal(rejected.name, "referenda.Rejected");
		await chain.reach(rejected.block + 8);
		assert.equal((await number()).value, NEW);
		assert.deepEqual(chain.events("chain.ParameterScheduled", { where: { value: OLD } }), []);
	});

	test("returns its deposits", async () => {
		const alice = citizens[0];
		for (const { index } of Object.values(opened)) {
			const sent = await chain.send(alice, chain.api.tx.referenda.refundDecisionDeposit(index));
			assert.equal(sent.event("referenda.DecisionDepositRefunded").fields.index, index);
		}
	});
});
