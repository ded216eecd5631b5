// Two auctions through a node: an open one with a counter-offer and work in parts, and a sealed one
// in which a bidder does not open. Nothing of either is left, and every unit is accounted for.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Books } from "../lib/books.mjs";
import { Chain, Refused } from "../lib/chain.mjs";
import * as formulas from "../lib/formulas.mjs";
import { change, found, retained } from "../lib/market.mjs";
import { ChainNode } from "../lib/node.mjs";
import { Panels } from "../lib/panels.mjs";
import { MUN } from "../lib/world.mjs";

const BUDGET = 100n * MUN;
const WINDOWS = { tier: 0, claimWindow: 20, deliveryWindow: 40, disputeWindow: 15, offers: 8 };
const MILESTONES = [{ share: 4_000, window: 40 }, { share: 6_000, window: 50 }];
const SCORES = [8_000, 9_000];

let node;
let chain;
let market;
let requester;
let helper;
let bidders;

before(async () => {
	node = await ChainNode.start();
	chain = await Chain.connect(node.url);
	const admin = chain.pair("//Alice");
	market = await found(chain, admin, "Auctions");
	requester = market.account("//Bob");
	helper = market.account("//Ferdie");
	bidders = await market.members(admin, ["//Charlie", "//Dave", "//Eve"]);
});

after(async () => {
	await chain?.disconnect();
	await node?.stop();
});

const refused = (name) => (error) => error instanceof Refused && error.name === name;

async function opened() {
	const [first, second, third] = bidders;
	const people = { requester, helper, first, second, third };
	return Books.open(market, Object.fromEntries(Object.entries(people).map(([name, { address }]) => [name, address])));
}

/** What everybody gained is this and nothing else, and nothing of the task is left. */
async function closed(books, task, expected) {
	await chain.event("tasks.Cleared", { task }, { from: 1 });
	const { gains, total, issued, held, still } = await books.close();
	const named = Object.fromEntries(Object.keys(gains).map((name) => [name, expected[name] ?? 0n]));
	assert.deepEqual(gains, named);
	assert.deepEqual([total, issued, held, still], [0n, 0n, 0n, []]);
	assert.deepEqual(await books.remains(task), {});
	assert.equal(await market.task(task), null);
}

/** Fees of a panel, with the protocol's part on them. */
async function panelCost({ conditions }) {
	const fees = conditions.panel.fee * BigInt(conditions.panel.size);
	return { fees, protocol: formulas.protocolPart(fees, conditions.protocolShare) };
}

test("an open auction with a counter-offer, done in two parts, pays each part by its score", async () => {
	const books = await opened();
	const [first, second, third] = bidders;
	const terms = {
		...WINDOWS, mode: "Every", milestones: MILESTONES,
		entrance: { Bids: { window: 20, sealed: false, pick: "Choice" } },
	};
	const sent = books.paid(requester, await market.post(requester, { budget: BUDGET, terms }));
	const { task, posted } = sent;
	const panels = new Panels(market, ({ view }) => SCORES[view.subject.part]);

	await assert.rejects(market.bid(first, task, BUDGET + 1n, 40), refused("AboveBudget"));
	await assert.rejects(market.bid(requester, task, BUDGET, 40), refused("OwnTask"));
	books.paid(first, await paidInVain(first, books));
	books.paid(requester, await paidInVain(requester, books));

	const bids = await Promise.all([
		market.bid(first, task, 95n * MUN, 40),
		market.bid(second, task, 80n * MUN, 40),
		market.bid(third, task, 70n * MUN, 40),
	]);
	bids.forEach((bid, i) => books.paid(bidders[i], bid));
	assert.equal(bids[0].event("tasks.BidMade").fields.deposit, posted.conditions.moneyBond);
	books.paid(second, await market.bid(second, task, 78n * MUN, 30));
	books.paid(third, await market.send(third, market.tx.tasks.retract(task)));

	const choosing = await chain.event("tasks.ChoosingBegan", { task }, { from: sent.block });
	assert.equal(choosing.fields.until, choosing.block + WINDOWS.disputeWindow);
	const price = 84n * MUN;
	const proposal = change(price, 40);
	const countered = books.paid(requester, await market.counter(requester, task, first, proposal));
	assert.equal(countered.event("tasks.Countered").fields.putBy, 0n);
	const awarded = books.paid(first, await market.acceptOffer(first, task, first, proposal, { max: 0n }));
	const { fields: award } = awarded.event("tasks.Awarded");
	assert.deepEqual(award, { task, provider: first.address, price, window: 40, returned: BUDGET - price, added: 0n });
	assert.deepEqual(awarded.event("tasks.BidEnded").fields, { task, who: second.address, forfeited: false });

	let paid = 0n;
	let back = 0n;
	let ahead = price;
	let fee = 0n;
	let protocol = 0n;
	let treasury = 0n;
	for (const [part, score] of SCORES.entries()) {
		const last = part === SCORES.length - 1;
		const submitted = books.paid(first, await market.submit(first, task, { part }));
		assert.equal(submitted.free, part === 0);
		const name = last ? "tasks.Settled" : "tasks.PartSettled";
		const { fields: settled } = await panels.event(name, { task }, { from: submitted.block });
		const amount = last ? ahead : (ahead * BigInt(MILESTONES[part].share)) / 10_000n;
		const divided = formulas.split(amount, formulas.share(posted.conditions, score), posted.conditions.class);
		const keeps = retained(divided.provider, last);
		const cost = await panelCost(posted);
		assert.deepEqual([settled.score, settled.treasury, settled.refunded, settled.fees], [score, divided.treasury, divided.requester, cost.fees + cost.protocol]);
		assert.equal(settled.paid, divided.provider - keeps + (last ? paid - back : 0n));
		if (!last) {
			assert.equal(settled.retained, keeps);
			back = divided.provider - keeps;
		}
		paid += divided.provider;
		ahead -= amount;
		treasury += divided.treasury;
		fee += cost.fees;
		protocol += cost.protocol;
	}
	const spent = paid + treasury + fee + protocol + posted.prepaid;
	await closed(books, task, {
		requester: -spent, first: paid, treasury, feeAccount: fee, purse: protocol + posted.prepaid,
	});
});

test("a sealed auction awards the lowest bid that was opened, and keeps the deposit of the one that was not", async () => {
	const books = await opened();
	const [first, second, third] = bidders;
	const terms = { ...WINDOWS, mode: "Disputed", entrance: { Bids: { window: 15, sealed: true, pick: "Lowest" } } };
	const sent = books.paid(requester, await market.post(requester, { budget: BUDGET, terms }));
	const { task, posted } = sent;
	const bids = await Promise.all([
		market.bidSealed(first, task, 60n * MUN, 40),
		market.bidSealed(second, task, 55n * MUN, 30),
		market.bidSealed(third, task, 50n * MUN, 30),
	]);
	bids.forEach((bid, i) => books.paid(bidders[i], bid));
	const { deposit } = bids[0].event("tasks.BidMade").fields;
	assert.equal(deposit, posted.conditions.moneyBond > BUDGET / 100n ? posted.conditions.moneyBond : BUDGET / 100n);

	const opening = await chain.event("tasks.OpeningBegan", { task }, { from: sent.block });
	for (const [by, who] of [[first, first], [helper, second]]) {
		const open = books.paid(by, await market.openBid(by, task, who));
		assert.ok(open.free);
		assert.equal(open.event("tasks.BidOpened").fields.who, who.address);
	}
	const awarded = await chain.event("tasks.Awarded", { task }, { from: opening.block });
	const price = 55n * MUN;
	assert.deepEqual(awarded.fields, {
		task, provider: second.address, price, window: 30, returned: BUDGET - price, added: 0n,
	});
	const began = await chain.event("tasks.WorkBegan", { task }, { from: awarded.block });
	assert.equal(began.fields.deadline, began.block + 30);
	const ended = chain.events("tasks.BidEnded", { from: awarded.block, where: { task } });
	const endings = Object.fromEntries(ended.map(({ fields }) => [fields.who, fields.forfeited]));
	assert.deepEqual(endings, { [first.address]: false, [third.address]: true });

	const asked = 9_000;
	const submitted = books.paid(second, await market.submit(second, task, { asked }));
	assert.ok(submitted.free);
	const accepted = books.paid(requester, await market.send(requester, market.tx.tasks.accept(task)));
	const { fields: settled } = accepted.event("tasks.Settled");
	const { provider: paid, treasury } = formulas.split(price, formulas.share(posted.conditions, asked), posted.conditions.class);
	assert.deepEqual([settled.basis, settled.score, settled.paid, settled.treasury], ["Acceptance", asked, paid, treasury]);
	await closed(books, task, {
		requester: deposit - paid - treasury - posted.prepaid, second: paid, third: -deposit, treasury, purse: posted.prepaid,
	});
});

/** What the last call cost that was refused: whoever sends it pays for it. */
async function paidInVain(who, books) {
	const events = chain.events("transactionPayment.TransactionFeePaid", { from: books.block + 1, where: { who: who.address } });
	const failed = events.filter(({ block, extrinsic }) =>
		chain.events("system.ExtrinsicFailed", { from: block, to: block }).some((event) => event.extrinsic === extrinsic),
	);
	const { block, fields } = failed.at(-1);
	return { block, fee: fields.actualFee };
}
