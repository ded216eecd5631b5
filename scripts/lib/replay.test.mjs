import { encodeAddress } from "@polkadot/util-crypto";
import assert from "node:assert/strict";
import { test } from "node:test";
import { Dice } from "./dice.mjs";
import { rowKey } from "./model.mjs";
import { differences, Replay } from "./replay.mjs";

const account = (n) => encodeAddress(new Uint8Array(32).fill(n));
const [REQUESTER, PROVIDER, PURSE, TREASURY, OTHER, FUNDER] = [1, 2, 3, 4, 5, 6].map(account);
const ORG = 3;

const conditions = {
	tier: 0, mode: "Disputed", claimWindow: 20, deliveryWindow: 30, disputeWindow: 10, moneyBond: 50n, offers: 4, guarantee: 0,
	class: 800, protocolShare: 500, panel: { fee: 10n, size: 3 }, audit: { rate: 0, highRate: 0 }, entrance: "Claim",
};

const event = (name, fields) => {
	const [section, method] = name.split(".");
	return { section, method, name, fields };
};
const into = (payer, amount) => event("escrow.Deposited", { asset: "Native", payer, amount });
const out = (payee, amount, purpose = "Pay") => event("escrow.Paid", { asset: "Native", payee, amount, purpose });
const posted = (more = {}) => event("tasks.Posted", {
	task: 0n, org: ORG, requester: REQUESTER, asset: "Native", budget: 1_000n, reserve: 60n, prepaid: 20n, deposit: 5n, title: "0x41", uri: "0x",
	contentHash: "0x00", conditions, milestones: [], until: 21, ...more,
});

/** Blocks from the first on, each a list of events. */
function folded(...blocks) {
	const replayed = new Replay([[REQUESTER, 5_000n]]);
	blocks.forEach((events, i) => replayed.block({ number: i + 1, events }));
	return replayed;
}

const POSTING = [into(REQUESTER, 1_000n), into(REQUESTER, 80n), posted()];
const CLAIM = [into(PROVIDER, 50n), event("tasks.Claimed", { task: 0n, who: PROVIDER, bond: "Money", deadline: 32, prepaid: false })];
const DELIVERY = [
	out(PURSE, 20n, "Fee"),
	event("tasks.Submitted", { task: 0n, provider: PROVIDER, uri: "0x77", hash: "0x01", asked: 9_000, until: 13, prepaid: true }),
];

test("a task that was posted is open and its money in two deals", () => {
	const { market, inDeals = null, ...replayed } = folded(POSTING);
	const { task, title } = market.tasks.get(0n);
	assert.equal(title, "0x41");
	assert.deepEqual(task.state, { Open: { until: 21, claims: [] } });
	assert.deepEqual(task.reward, { asset: "Native", deposited: 1_000n, paid: 0n, fees: 0n, refunded: 0n, left: 1_000n, org: ORG });
	assert.deepEqual([task.reserve.left, task.prepaid, task.freeClaim, task.part.ahead], [80n, 20n, true, 1_000n]);
	assert.equal(replayed.escrow.held.get("Native"), 1_080n);
});

test("claim, delivery and acceptance move what the events say, and the task is gone", () => {
	const working = folded(POSTING, CLAIM);
	assert.deepEqual(working.market.tasks.get(0n).task.state.Working.work.since, 2);
	assert.equal(working.inDeals("Native"), 1_130n);

	const delivered = folded(POSTING, CLAIM, DELIVERY);
	const { task } = delivered.market.tasks.get(0n);
	assert.deepEqual(task.state.Submitted.submission.delivery, { uri: "0x77", hash: "0x01" });
	assert.deepEqual([task.prepaid, task.reserve.fees, task.reserve.left, task.freeSubmission], [0n, 20n, 60n, false]);
	assert.equal(task.state.Submitted.submission.asked, 9_000);
	assert.equal(delivered.inDeals("Native"), delivered.escrow.inDeals("Native"));

	const settled = event("tasks.Settled", {
		task: 0n, provider: PROVIDER, basis: "Acceptance", score: 9_000, share: 9_000, paid: 720n, treasury: 180n, refunded: 100n,
		fees: 0n, charged: 0n, levy: 0n, minted: 0n, penalty: 0n,
	});
	const end = [out(PROVIDER, 720n), out(TREASURY, 180n), out(REQUESTER, 160n, "Refund"), out(PROVIDER, 50n, "Refund"), settled];
	const ended = folded(POSTING, CLAIM, DELIVERY, end);
	assert.equal(ended.market.tasks.size, 0);
	assert.deepEqual([ended.inDeals("Native"), ended.escrow.held.get("Native"), ended.market.posted], [0n, 0n, 1n]);
});

test("an award makes the price the one agreed on, and whoever else bid has had a part in it", () => {
	const bids = { ...conditions, entrance: { Bids: { window: 20, sealed: false, pick: "Choice" } } };
	const ask = { Stated: { Change: { price: 700n, window: 12, plan: "0x01", scope: null } } };
	const bid = (who) => [into(who, 50n), event("tasks.BidMade", { task: 0n, who, ask, bond: "Money", deposit: 50n })];
	const award = [
		event("tasks.Awarded", { task: 0n, provider: PROVIDER, price: 700n, window: 12, returned: 300n, added: 0n }),
		out(REQUESTER, 300n, "Refund"), out(OTHER, 50n, "Refund"),
		event("tasks.BidEnded", { task: 0n, who: OTHER, forfeited: false }),
		event("tasks.WorkBegan", { task: 0n, provider: PROVIDER, deadline: 15 }),
	];
	const opened = [POSTING[0], POSTING[1], posted({ conditions: bids })];
	const gathering = folded(opened, [...bid(PROVIDER), ...bid(OTHER)]);
	assert.deepEqual([...gathering.market.tasks.get(0n).rows.values()].map(({ Offer }) => Offer.order), [0, 1]);
	const awarded = folded(opened, [...bid(PROVIDER), ...bid(OTHER)], award);
	const { task, rows } = awarded.market.tasks.get(0n);
	assert.deepEqual([task.reward.left, task.reward.refunded, task.part.ahead, task.part.window], [700n, 300n, 700n, 12]);
	assert.deepEqual([rows.get(OTHER), task.state.Working.work.bond.Money.left, task.state.Working.work.since], ["Past", 50n, 3]);
	assert.equal(awarded.inDeals("Native"), awarded.escrow.inDeals("Native"));
});

test("what a bid leaves of a price that others have given of waits for all who paid", () => {
	const bids = { ...conditions, tier: 1, entrance: { Bids: { window: 20, sealed: false, pick: "Choice" } } };
	const funding = [into(FUNDER, 500n), event("tasks.Funded", { task: 0n, who: FUNDER, amount: 500n, deposit: 3n, auditRate: 10, highAuditRate: 20 })];
	const bid = [
		into(PROVIDER, 50n),
		event("tasks.BidMade", { task: 0n, who: PROVIDER, ask: { Stated: {} }, bond: "Money", deposit: 50n }),
	];
	const award = [
		event("tasks.Awarded", { task: 0n, provider: PROVIDER, price: 900n, window: 12, returned: 0n, added: 0n }),
		event("tasks.WorkBegan", { task: 0n, provider: PROVIDER, deadline: 15 }),
	];
	const left = [
		event("tasks.Withdrawn", { task: 0n, who: PROVIDER, share: 0, cost: 0n, burned: 0n }), out(PROVIDER, 50n, "Refund"),
		event("tasks.Abandoned", { task: 0n, retained: 0n }),
	];
	const opened = [POSTING[0], POSTING[1], posted({ conditions: bids })];
	const working = folded(opened, funding, bid, award);
	const { task } = working.market.tasks.get(0n);
	assert.deepEqual([task.part.ahead, task.reward.left, task.funds.givers, task.rows], [900n, 1_500n, 1, 2]);
	assert.equal(folded(opened, funding, bid, award, left).market.tasks.get(0n).task.part.ahead, 1_500n);

	const ended = event("tasks.EndedByBoth", { task: 0n, provider: PROVIDER, paid: 0n, retained: 0n, treasury: 0n, levy: 0n, refunded: 0n, returned: 80n });
	const end = [out(REQUESTER, 80n, "Refund"), out(PROVIDER, 50n, "Refund"), ended];
	const clearing = folded(opened, funding, bid, award, end).market.tasks.get(0n).task;
	assert.deepEqual([clearing.state.Clearing.then, clearing.reward.left, clearing.reserve.left], ["Pay", 1_500n, 0n]);
	const refunds = [event("tasks.RefundsBegan", { task: 0n, pool: 1_500n, of: 1_500n, until: 30 })];
	const paying = folded(opened, funding, bid, award, end, refunds);
	const { rows, task: pays } = paying.market.tasks.get(0n);
	assert.deepEqual([[...rows.keys()], pays.rows, pays.state], [[FUNDER], 1, { Paying: { until: 30 } }]);
	assert.equal(paying.inDeals("Native"), paying.escrow.inDeals("Native"));
	const refunded = [
		out(FUNDER, 500n, "Refund"), event("tasks.FunderRefunded", { task: 0n, who: FUNDER, amount: 500n }),
		out(REQUESTER, 1_000n, "Refund"), event("tasks.Cleared", { task: 0n }),
	];
	const gone = folded(opened, funding, bid, award, end, refunds, refunded);
	assert.deepEqual([gone.market.tasks.size, gone.inDeals("Native"), gone.escrow.inDeals("Native")], [0, 0n, 0n]);
});

test("what cannot be received waits, and is no deal's any more", () => {
	const { escrow } = folded([into(REQUESTER, 100n), event("escrow.Unclaimed", { asset: "Native", payee: PROVIDER, amount: 40n, purpose: "Pay" })]);
	assert.deepEqual([escrow.held.get("Native"), escrow.inDeals("Native")], [100n, 60n]);
	escrow.fold(event("escrow.Collected", { asset: "Native", payee: PROVIDER, beneficiary: PROVIDER, amount: 40n }));
	assert.deepEqual([escrow.held.get("Native"), escrow.unclaimed.size], [60n, 0]);
});

test("the clock stands still while it is paused", () => {
	const pause = [event("chain.ClockPaused", {})];
	const resume = [event("chain.ClockResumed", { pausedFor: 2 })];
	const { market } = folded([], pause, [], resume, []);
	assert.equal(market.now, 3);
});

test("an account's money follows the events of balances", () => {
	const { accounts } = folded([
		event("balances.Transfer", { from: REQUESTER, to: PROVIDER, amount: 1_000n }),
		event("balances.Withdraw", { who: REQUESTER, amount: 7n }),
		event("balances.Deposit", { who: PURSE, amount: 7n }),
		event("balances.TransferOnHold", { reason: "x", source: PROVIDER, dest: PURSE, amount: 1_000n }),
	]);
	assert.deepEqual(accounts.balances, new Map([[REQUESTER, 3_993n], [PURSE, 1_007n]]));
});

test("an account's money in another asset follows the events of assets", () => {
	const { assets } = folded([
		event("assets.Issued", { assetId: 7, owner: REQUESTER, amount: 10n }),
		event("assets.Transferred", { assetId: 7, from: REQUESTER, to: PROVIDER, amount: 4n }),
		event("assets.Burned", { assetId: 7, owner: REQUESTER, balance: 6n }),
	]);
	assert.deepEqual([...assets.balances], [[`7 ${PROVIDER}`, 4n]]);
});

test("a lot waits as long as its randomness is put off", () => {
	const accepted = [
		event("tasks.Accepted", { task: 0n }),
		event("tasks.SampleAwaited", { task: 0n, basis: "Acceptance", mark: 4, until: 9 }),
	];
	const later = event("tasks.LotPutOff", { task: 0n, attempts: 1, until: 19 });
	const { market } = folded(POSTING, CLAIM, DELIVERY, accepted, [later]);
	const { Sampling } = market.tasks.get(0n).task.state;
	assert.deepEqual([Sampling.basis, Sampling.mark, Sampling.attempts, Sampling.until], ["Acceptance", 4, 1, 19]);
	assert.equal(Sampling.submission.asked, 9_000);
});

test("a step of a clearing settles the rows up to the one that it names, by the hash of their keys", () => {
	const crowd = Array.from({ length: 5 }, (_, n) => account(n + 10));
	const sorted = [...crowd].sort((a, b) => (rowKey(a) < rowKey(b) ? -1 : 1));
	const team = (lead) => event("tasks.TeamFormed", { task: 0n, lead, share: 5_000, members: [[PROVIDER, 5_000]] });
	const left = [event("tasks.Abandoned", { task: 0n, retained: 0n }), event("tasks.ClearingWentOn", { task: 0n, after: sorted[2] })];
	const { market } = folded(POSTING, crowd.map(team), left);
	const { task, rows } = market.tasks.get(0n);
	assert.deepEqual([[...rows.keys()].sort(), task.rows], [sorted.slice(3).sort(), 2]);
	assert.deepEqual(task.state, { Clearing: { at: 4, after: sorted[2], then: "Enter", forfeits: false } });
});

test("a difference is named by its path", () => {
	assert.deepEqual(differences({ a: { b: [1, 2] } }, { a: { b: [1, 3] } }), [{ path: "a.b.1", is: 2, told: 3 }]);
	assert.deepEqual(differences({ a: [] }, { a: [1n] }), [{ path: "a.0", is: null, told: 1n }]);
	assert.deepEqual(differences({ a: null }, { a: null, more: 1 }), [{ path: "more", is: null, told: 1 }]);
	assert.deepEqual(differences("Past", { Offer: {} }), [{ path: "", is: "Past", told: { Offer: {} } }]);
});

test("an event that does not fit names its block", () => {
	const stray = event("tasks.BidOpened", { task: 0n, who: PROVIDER, price: 1n, window: 1, plan: "0x" });
	assert.throws(() => folded(POSTING, [stray]), /block 2, tasks.BidOpened/);
});

test("dice of one seed fall alike", () => {
	const falls = (seed) => Array.from({ length: 20 }, ((dice) => () => dice.below(1_000))(new Dice(seed)));
	assert.deepEqual(falls(4), falls(4));
	assert.notDeepEqual(falls(4), falls(5));
});
