// Tasks on which nobody acts any more: the chain itself brings each to its defined end, and every
// unit comes back or goes where the design says.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { Chain } from "../lib/chain.mjs";
import * as formulas from "../lib/formulas.mjs";
import { ChainNode } from "../lib/node.mjs";
import { MUN, UNLIMITED, World, unaudited } from "../lib/world.mjs";

const BUDGET = 40n * MUN;
const FALLBACK = 5_000;
const TERMS = { tier: 0, mode: "Every", claimWindow: 10, deliveryWindow: 10, disputeWindow: 10 };

let node;
let chain;
let world;
let busyUntil;
const tasks = {};

/** An organization with short phases and nine enforcers of its own. */
async function found(admin) {
	const template = await chain.api.call.organizationsApi.templatePolicy("Village");
	const review = { ...template.review.toJSON(), commitWindow: 8, revealWindow: 6, appealWindow: 2, seniority: 1 };
	const demo = new World(chain);
	const appointees = Array.from({ length: 9 }, (_, i) => demo.account(`//Enforcer//${20 + i}`).address);
	const call = chain.api.tx.organizations.create("Unattended", "Village", { review, audit: unaudited(template) }, appointees, 0, UNLIMITED);
	const created = await chain.send(admin, call);
	return new World(chain, created.event("organizations.Created").fields.org);
}

/** Posts a task and keeps what its requester had before and what that call cost. */
async function posted(uri, terms = {}) {
	const requester = world.account(uri);
	const had = await chain.money(requester.address);
	const sent = await world.post(requester, { budget: BUDGET, terms: { ...TERMS, ...terms } });
	return { requester, had, ...sent };
}

async function lost({ requester, had, fee }, block) {
	return had - fee - (await chain.money(requester.address, block));
}

before(async () => {
	node = await ChainNode.start();
	chain = await Chain.connect(node.url);
	const admin = chain.pair("//Alice");
	world = await found(admin);
	const names = ["lapser", "silent", "unscored", "unrevealed"];
	const members = {};
	for (const name of names) members[name] = await world.newMember(admin, `//Unattended//${name}`);
	const bonded = world.account("//Charlie");
	await world.invite(admin, bonded);
	await world.join(bonded);

	tasks.posted = await posted("//Bob");
	tasks.claimed = await posted("//Dave");
	await world.claim(members.lapser, tasks.claimed.task);
	tasks.bonded = { ...(await posted("//Eve")), bonded, held: await chain.money(bonded.address) };
	tasks.bonded.claim = await world.claim(bonded, tasks.bonded.task, "Money");
	tasks.silent = await posted("//Ferdie", { mode: "Disputed" });
	await world.claim(members.silent, tasks.silent.task);
	tasks.silent.submission = await world.submit(members.silent, tasks.silent.task, { asked: 8_000 });
	tasks.unscored = await posted("//Alice//stash");
	await world.claim(members.unscored, tasks.unscored.task);
	tasks.unscored.submission = await world.submit(members.unscored, tasks.unscored.task);
	tasks.unrevealed = await posted("//Bob//stash");
	await world.claim(members.unrevealed, tasks.unrevealed.task);
	tasks.unrevealed.submission = await world.submit(members.unrevealed, tasks.unrevealed.task);
	tasks.unrevealed.panel = tasks.unrevealed.submission.event("tasks.ReviewOpened").fields.panel;
	const drawn = await world.drawn(tasks.unrevealed.panel, { from: tasks.unrevealed.submission.block });
	tasks.unrevealed.drawn = drawn;
	const { members: seated, seed } = drawn.fields;
	const commits = seated.map((member) => world.commit(member, tasks.unrevealed.panel, seed, [9_000]));
	busyUntil = Math.max(...(await Promise.all(commits)).map(({ block }) => block));
	tasks.members = members;
});

after(async () => {
	await chain?.disconnect();
	await node?.stop();
});

describe("a task on which nobody acts", { concurrency: true }, () => {
	test("after posting ends when its time is up, and everything comes back", async () => {
		const { task, posted, block } = tasks.posted;
		const expired = await chain.event("tasks.Expired", { task }, { from: block });
		assert.equal(expired.block, block + TERMS.claimWindow);
		assert.deepEqual(expired.fields, { task, refunded: BUDGET, returned: posted.reserve + posted.prepaid });
		assert.equal(await lost(tasks.posted, expired.block), 0n);
		assert.equal(await world.task(task), null);
	});

	test("after a claim opens again, ends, and costs only the prepayment of the free calls", async () => {
		const { task, posted, block } = tasks.claimed;
		const who = tasks.members.lapser.address;
		const ended = await chain.event("tasks.ClaimEnded", { task }, { from: block });
		assert.deepEqual(ended.fields, { task, who, why: "Lapsed", bond: "None" });
		const reopened = await chain.event("tasks.Reopened", { task }, { from: block });
		assert.deepEqual([reopened.block, reopened.fields.until], [ended.block, ended.block + TERMS.claimWindow]);
		const expired = await chain.event("tasks.Expired", { task }, { from: reopened.block });
		assert.equal(expired.block, reopened.block + TERMS.claimWindow);
		assert.deepEqual(expired.fields, { task, refunded: BUDGET, returned: posted.reserve });
		assert.equal(await lost(tasks.claimed, expired.block), posted.prepaid);
		const standing = await chain.read("reputationApi.standing", [world.org, who], expired.block);
		assert.deepEqual([standing.liveClaims, standing.balance, standing.penalty], [0, 0n, 0n]);
	});

	test("after a bonded claim forfeits the bond to the requester", async () => {
		const { task, posted, quote, block, bonded, held, claim } = tasks.bonded;
		const ended = await chain.event("tasks.ClaimEnded", { task }, { from: block });
		assert.deepEqual(ended.fields, { task, who: bonded.address, why: "Lapsed", bond: "Money" });
		assert.equal(ended.block, claim.block + TERMS.deliveryWindow);
		const expired = await chain.event("tasks.Expired", { task }, { from: ended.block });
		assert.deepEqual(expired.fields, { task, refunded: BUDGET, returned: posted.reserve + posted.prepaid });
		assert.ok(quote.moneyBond > 0n);
		assert.equal(await lost(tasks.bonded, expired.block), -quote.moneyBond);
		assert.equal(held - claim.fee - (await chain.money(bonded.address, expired.block)), quote.moneyBond);
	});

	test("after a submission that may be disputed is paid as asked, when silence counts", async () => {
		const { task, posted, submission } = tasks.silent;
		const settled = await world.settled(task, { from: submission.block });
		const pay = formulas.split(BUDGET, 8_000, posted.conditions.class);
		const provider = tasks.members.silent.address;
		assert.equal(settled.block, submission.block + TERMS.disputeWindow);
		assert.deepEqual(settled.fields, {
			task, provider, basis: "Silence", score: 8_000, share: 8_000, paid: pay.provider,
			treasury: pay.treasury, refunded: pay.requester, fees: 0n, charged: 0n, levy: 0n, minted: 0n, penalty: 0n,
		});
		assert.equal(await chain.money(provider, settled.block), pay.provider);
		const spent = pay.provider + pay.treasury + posted.prepaid;
		assert.equal(await lost(tasks.silent, settled.block), spent);
	});

	test("after a submission that nobody scores is drawn three times, then paid at the fallback", async () => {
		const { submission, task } = tasks.unscored;
		const { panel } = submission.event("tasks.ReviewOpened").fields;
		const settled = await world.settled(task, { from: submission.block, blocks: 200 });
		await fallback(tasks.unscored, settled, tasks.members.unscored.address);
		const closed = chain.events("review.PanelClosed", { from: submission.block, where: { panel } });
		const round = { panel, subject: { task, part: 0 }, ending: "TooFewCommits", reveals: 0, cost: 0n };
		assert.deepEqual(closed.map(({ fields }) => fields), [round, round, round]);
		const drawn = chain.events("review.PanelDrawn", { from: submission.block, where: { panel } });
		const seated = drawn.flatMap(({ fields }) => fields.members);
		assert.equal(new Set(seated).size, 9, "nobody is drawn twice for one task");
	});

	test("after commitments that nobody reveals is drawn again, then paid at the fallback", async () => {
		const { submission, task, panel, drawn } = tasks.unrevealed;
		const settled = await world.settled(task, { from: submission.block, blocks: 200 });
		await fallback(tasks.unrevealed, settled, tasks.members.unrevealed.address);
		const closed = chain.events("review.PanelClosed", { from: submission.block, where: { panel } });
		const endings = closed.map(({ fields }) => fields.ending);
		assert.deepEqual(endings, ["TooFewReveals", "TooFewCommits", "TooFewCommits"]);
		assert.ok(closed.every(({ fields }) => fields.cost === 0n));

		// Who did not reveal agreed with nobody: skill falls by base + skill, all of it over 32.
		const first = closed[0].block;
		const before = await chain.read("reviewApi.calibration", [world.org], first - 1);
		const members = await Promise.all(
			drawn.fields.members.map((who) => chain.read("obligationApi.enforcer", [world.org, who], first - 1)),
		);
		const expected = formulas.assess(
			members.map(({ skill, reviews }) => ({ skill, reviews, score: null })), before.histogram, before.reference,
		);
		for (const [i, who] of drawn.fields.members.entries()) {
			const { skill, reviews, fees, open } = await chain.read("obligationApi.enforcer", [world.org, who], first);
			assert.deepEqual([skill, reviews, fees], [expected.members[i].skill, members[i].reviews + 1, 0n]);
			assert.ok(!open.includes(panel));
		}
	});
});

async function fallback(task, settled, provider) {
	const pay = formulas.split(BUDGET, FALLBACK, task.posted.conditions.class);
	assert.deepEqual(settled.fields, {
		task: task.task, provider, basis: "Fallback", score: null, share: FALLBACK, paid: pay.provider,
		treasury: pay.treasury, refunded: pay.requester, fees: 0n, charged: 0n, levy: 0n, minted: 0n, penalty: 0n,
	});
	assert.equal(await chain.money(provider, settled.block), pay.provider);
	assert.equal(await lost(task, settled.block), pay.provider + pay.treasury + task.posted.prepaid);
	assert.equal(await world.task(task.task), null);
}

test("in the end escrow is empty, only terms of office are scheduled, nothing stalled, and no call was made", async () => {
	const end = chain.head;
	const { held, gift } = await chain.read("escrowApi.asset", ["Native"], end);
	assert.deepEqual([held, gift], [0n, 0n]);
	const scheduled = await chain.read("agendaApi.scheduled", [null, 100], end);
	assert.deepEqual(scheduled.filter(({ entry }) => !("Enforcer" in entry)), []);
	assert.equal(await chain.read("agendaApi.stalledCount", [100], end), 0);
	for (let number = busyUntil + 1; number <= end; number += 1) {
		const hash = await chain.api.rpc.chain.getBlockHash(number);
		const { block } = await chain.api.rpc.chain.getBlock(hash);
		const calls = block.extrinsics.filter(({ isSigned }) => isSigned).map(({ method }) => `${method.section}.${method.method}`);
		assert.deepEqual(calls, [], `block ${number}`);
	}
});
