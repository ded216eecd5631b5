// One funded account floods the pool: nobody waits for that, least of all a commit or a reveal.
//
// MUNUS_FLOOD is how many transfers are sent at least, 3 000 unless set; what the pool refuses is sent
// again. docs/design/validators.md has the figures of 20 000.

import { u8aConcat, u8aToHex } from "@polkadot/util";
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { Chain } from "../lib/chain.mjs";
import { Flood } from "../lib/flood.mjs";
import { ChainNode } from "../lib/node.mjs";
import { MUN, UNLIMITED, World, unaudited } from "../lib/world.mjs";

const COUNT = Number(process.env.MUNUS_FLOOD ?? 3_000);
/** So many are sent before the first duty is. */
const LEVEL = Math.ceil(COUNT / 2);
/** Room for that, before anybody commits. */
const WINDOWS = { commitWindow: 24 + Math.ceil(COUNT / 200), revealWindow: 24 };
const TERMS = { tier: 0, mode: "Every", claimWindow: 20, deliveryWindow: 20 };
// More than anybody else's, who pays the fee alone.
const TIP = MUN;
// How many of one account's the pool takes at once, and room for what others send.
const QUOTA = 64;
const OTHERS = 16;
// By so many blocks anything may come later than it does without a flood.
const AT_ONCE = 6;

let node;
let chain;
let world;
let duties;
let flood;
let provider;

/** An organization with the windows under test, in blocks. */
async function found(admin) {
	const template = await chain.api.call.organizationsApi.templatePolicy("Village");
	const review = { ...template.review.toJSON(), ...WINDOWS, appealWindow: 2, seniority: 1 };
	const demo = new World(chain);
	const appointees = Array.from({ length: 9 }, (_, i) => demo.account(`//Enforcer//${40 + i}`).address);
	// Phases so long leave an enforcer room for one panel a day, and for that with many seats at once.
	const duty = { ...template.duty.toJSON(), dayCap: 1, quota: 8 };
	const call = chain.api.tx.organizations.create("Flooded", "Village", { review, duty, audit: unaudited(template) }, appointees, 0, UNLIMITED);
	const created = await chain.send(admin, call);
	return new World(chain, created.event("organizations.Created").fields.org);
}

async function head() {
	return (await chain.api.rpc.chain.getHeader()).number.toNumber();
}

async function pending() {
	return (await chain.api.rpc.author.pendingExtrinsics()).length;
}

/**
 * What the runtime itself says of a transaction at the best block: whether it is valid. `2` is a
 * transaction from outside.
 */
async function isValid(who, call) {
	const { rpc } = chain.api;
	const signed = await call.signAsync(who, { nonce: -1, era: 0 });
	const at = await rpc.chain.getBlockHash();
	const asked = u8aToHex(u8aConcat([2], signed.toU8a(), at));
	const answer = await rpc.state.call("TaggedTransactionQueue_validate_transaction", asked, at);
	return answer.toU8a(true)[0] === 0;
}

/**
 * Hands in duties and does not ask the pool what becomes of them: under a flood it tells late. It is
 * a block or two behind then, too, and refuses what begins with the best block: that is sent again.
 * What the runtime itself refuses is refused for good.
 */
class Duties extends World {
	again = 0;

	async send(who, call) {
		for (let tries = 0; ; tries += 1) {
			try {
				return { hash: await call.signAndSend(who, { nonce: -1, era: 0 }) };
			} catch (error) {
				if (error.code !== 1010 || tries === 20 || !(await isValid(who, call))) throw error;
				this.again += 1;
				await sleep(250);
			}
		}
	}
}

/** How many blocks after the head at its submission a duty was in a block, free of charge. */
async function timed(send, name, where) {
	const from = await head();
	await send();
	const told = await chain.event(name, where, { from });
	const free = chain.events("skipFeelessPayment.FeeSkipped", { from: told.block, to: told.block });
	assert.ok(free.some(({ extrinsic }) => extrinsic === told.extrinsic), "a duty is free of charge");
	return { blocks: told.block - from, block: told.block };
}

/**
 * A call that pays and offers no tip. Gives how many blocks after the head it was in a block, and how
 * many blocks after that the pool said so; or `undefined` before it is.
 */
async function pay(who) {
	const from = await head();
	const paid = { blocks: undefined };
	paid.stop = await chain.api.tx.system.remark("0x00").signAndSend(who, { nonce: -1, era: 0 }, async ({ status }) => {
		if (!status.isInBlock) return;
		const [now, { number }] = await Promise.all([head(), chain.api.rpc.chain.getHeader(status.asInBlock)]);
		Object.assign(paid, { blocks: number.toNumber() - from, late: now - number.toNumber() });
	});
	return paid;
}

const slowest = (all) => Math.max(...all.map(({ blocks }) => blocks));

async function drawPanel() {
	const { task } = await world.post(world.account("//Bob"), { budget: 40n * MUN, terms: TERMS });
	await world.claim(provider, task);
	const submitted = await world.submit(provider, task);
	const { panel } = submitted.event("tasks.ReviewOpened").fields;
	return { panel, drawn: await world.drawn(panel, { from: submitted.block }) };
}

/** All members commit and reveal; `begin` is awaited before each phase. */
async function review({ panel, drawn }, begin = async () => {}) {
	const { members, seed, commitUntil } = drawn.fields;
	await begin("commit");
	const each = (send, name) => Promise.all(members.map((member) => timed(() => send(member), name, { panel, member })));
	const commits = await each((who) => duties.commit(who, panel, seed, [8_000]), "review.Committed");
	const opened = await chain.event("review.RevealPhaseStarted", { panel }, { from: drawn.block });
	await begin("reveal");
	const reveals = await each((who) => duties.reveal(who, panel), "review.Revealed");
	for (const { block } of commits) assert.ok(block < commitUntil);
	for (const { block } of reveals) assert.ok(block < opened.fields.revealUntil);
	assert.equal(chain.events("review.Revealed", { where: { panel } }).length, members.length);
	return { commit: slowest(commits), reveal: slowest(reveals) };
}

before(async () => {
	node = await ChainNode.start({ seconds: 180 });
	chain = await Chain.connect(node.url);
	const admin = chain.pair("//Alice");
	world = await found(admin);
	duties = Object.assign(new Duties(chain, world.org), { words: world.words });
	provider = await world.newMember(admin, "//Flood//provider");
	flood = await Flood.sign(chain, { uri: "//Ferdie", to: chain.pair("//Eve").address, count: COUNT, tip: TIP });
});

after(async () => {
	flood?.stop();
	await chain?.disconnect();
	await node?.stop();
});

test(`${COUNT} transfers of one account delay no commit and no reveal past its window`, { timeout: 60_000 + 60 * COUNT }, async (t) => {
	t.diagnostic(`${COUNT} transfers signed in ${flood.seconds.toFixed(1)} s`);
	const calm = await review(await drawPanel());
	t.diagnostic(`without a flood: commits within ${calm.commit} blocks, reveals within ${calm.reveal}`);

	const next = await drawPanel();
	const payers = { commit: chain.pair("//Dave"), reveal: chain.pair("//Charlie") };
	const paid = {};
	const started = { at: Date.now(), block: await head() };
	const now = async () => `${((Date.now() - started.at) / 1_000).toFixed(1)} s, ${(await head()) - started.block} blocks`;
	const tell = async (what) => {
		const { sent, taken } = flood.state;
		t.diagnostic(`${what} after ${await now()}: ${sent} sent, ${taken} of them taken, ${await pending()} waiting`);
	};
	const flooded = await review(next, async (phase) => {
		if (phase === "commit") {
			flood.pour();
			await flood.sent(LEVEL);
		}
		paid[phase] = await pay(payers[phase]);
		await tell(phase);
	});
	await tell("reviewed");
	assert.ok(flood.state.left > 0, "it was a flood to the end");
	t.diagnostic(`with the flood: commits within ${flooded.commit} blocks, reveals within ${flooded.reveal}; ${duties.again} sent again`);
	await flood.sent(COUNT);
	await tell("all");
	t.diagnostic(`refused: ${JSON.stringify(flood.state.refusals)}`);
	const waiting = await pending();
	for (let tries = 0; tries < 60 && Object.values(paid).some(({ blocks }) => blocks === undefined); tries += 1) await sleep(500);
	t.diagnostic(`a call that paid waited ${paid.commit.blocks} blocks beside the commits, ${paid.reveal.blocks} beside the reveals`);
	t.diagnostic(`the pool told of these ${paid.commit.late} and ${paid.reveal.late} blocks after the block`);
	for (const { stop } of Object.values(paid)) stop();

	for (const phase of ["commit", "reveal"]) {
		assert.ok(flooded[phase] <= calm[phase] + AT_ONCE, `a ${phase} waits for the flood`);
		assert.ok(paid[phase].blocks <= calm[phase] + AT_ONCE, `a call that pays waits for the flood beside a ${phase}`);
	}
	assert.ok(waiting <= QUOTA + OTHERS, `${waiting} waiting are more than one account's quota`);
	const refused = Object.values(flood.state.refusals).reduce((sum, count) => sum + count, 0);
	assert.ok(refused > COUNT / 4, `${refused} of ${COUNT} are beyond the quota`);
});
