// The events tell everything: after random calls, good and bad, the market that is rebuilt from them
// is the one that the runtime shows.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Chain } from "../lib/chain.mjs";
import { found } from "../lib/market.mjs";
import { ChainNode } from "../lib/node.mjs";
import { RandomMarket } from "../lib/random-market.mjs";
import { compare, replay } from "../lib/replay.mjs";
import { MUN } from "../lib/world.mjs";

/** How many calls, and from which seed. */
const CALLS = Number(process.env.MUNUS_REPLAY ?? 300);
const SEED = Number(process.env.MUNUS_REPLAY_SEED ?? 6);
/** So many in a block; fewer where there are few, so that time passes. */
const AT_ONCE = Math.min(24, Math.max(8, Math.ceil(CALLS / 150)));
const RICH = ["Bob", "Charlie", "Dave", "Eve", "Ferdie"].flatMap((name) => [`//${name}`, `//${name}//stash`]);
const ENDOWED = Array.from({ length: 12 }, (_, n) => `//Random//${n + 1}`);
const ENFORCERS = 27;
const POOR = ["//Poor//1", "//Poor//2", "//Poor//3"];
/** What must have happened when there were many calls. */
const MANY = 3_000;
const ENDINGS = [
	"Cancelled from Open", "Cancelled from Gathering", "Expired from Open", "Expired from Gathering", "Killed from Working",
	"EndedByBoth from Working", "Settled by Acceptance", "Settled by Silence", "Settled by Verdict", "Settled by Fallback",
	"Settled by Council", "Settled by Audit", "ContestClosed with awards", "ContestClosed without awards",
];
const EVENTS = [
	"Withdrawn", "ClaimEnded", "Reopened", "Abandoned", "PartSettled", "SubTaskFunded", "SubTaskEarned", "Amended", "TeamJoined",
	"BidOpened", "PickingBegan", "Unfunded", "FunderRefunded", "RefundsBegan", "Published", "Challenged", "ChallengeEnded",
	"PickingWentOn", "ClearingWentOn", "CollectingClosed", "ChargesClosed", "LotPutOff", "AppealEnded", "Replied", "Sampled", "SampleAwaited", "AuditLotAwaited", "AuditOpened", "AwardCollected", "Tipped", "ToppedUp",
];

let node;
let chain;

before(async () => {
	node = await ChainNode.start({ args: ["--dev", "--state-pruning", "archive"], seconds: 600 });
	chain = await Chain.connect(node.url);
});

after(async () => {
	await chain?.disconnect();
	await node?.stop();
});

/** An organization with short phases, appeals and audits, people with and without money, and another asset. */
async function begin() {
	const admin = chain.pair("//Alice");
	const template = await chain.api.call.organizationsApi.templatePolicy("Village");
	const audit = { ...template.audit.toJSON(), rate: 4_000, highRate: 6_000, minFulfilment: 0 };
	// So little that nobody who misses a panel is removed for it.
	const duty = { ...template.duty.toJSON(), rate: { Fixed: 1_000_000 }, quota: 8 };
	const market = await found(chain, admin, "Replay", {
		enforcers: ENFORCERS, review: { commitWindow: 7, revealWindow: 6, appealWindow: 5 }, overrides: { audit, duty },
	});
	market.admin = admin;
	const people = await market.members(admin, [...RICH, ...ENDOWED, ...POOR]);
	const payers = people.slice(0, -POOR.length);
	await market.endow(admin, payers, 20_000n * MUN);
	const asset = { WithId: 7 };
	const { assets, escrow } = chain.api.tx;
	const made = [assets.create(7, admin.address, MUN / 2n), assets.mint(7, admin.address, 1_000_000n * MUN), escrow.endow(asset)];
	await chain.sendAll(admin, [...made, ...payers.map(({ address }) => assets.mint(7, address, 100_000n * MUN))]);
	return { market, people, payers, asset };
}

test(`the market rebuilt from events is the runtime's after ${CALLS} random calls`, { timeout: Math.max(600_000, CALLS * 1_000) }, async (t) => {
	const begun = Date.now();
	const { market, people, payers, asset } = await begin();
	t.diagnostic(`begun in ${Math.round((Date.now() - begun) / 1_000)} s, block ${chain.head}`);
	const { fee } = (await market.organization()).policy.review;
	const enforcers = Array.from({ length: ENFORCERS }, (_, i) => market.account(`//Enforcer//${20 + i}`).address);
	const options = { live: 5 * AT_ONCE, payers, enforcers, fee, assets: ["Native", "Native", "Native", asset] };
	const random = new RandomMarket(market, people, SEED, options);
	const tell = (what) => t.diagnostic(typeof what === "string" ? what : JSON.stringify(Object.fromEntries([...what].sort((a, b) => b[1] - a[1]))));
	const started = Date.now();
	for (let sent = 0; sent < CALLS; sent += AT_ONCE) await random.round(Math.min(AT_ONCE, CALLS - sent));
	await random.rest(CALLS < MANY ? 4 : 30);
	const { calls, names, bench, fold } = random;
	const seconds = () => Math.round((Date.now() - started) / 1_000);
	tell(`seed ${SEED}: ${calls.good} calls good, ${calls.bad} refused, ${calls.dropped} in no block; enforcers' ${bench.calls.good} good, ${bench.calls.bad} refused; ${seconds()} s`);
	for (const [name, { good, bad, dropped }] of [...names].sort()) tell(`${name}: ${good} good, ${bad} refused, ${dropped} in no block`);
	[random.errors, fold.endings, random.events].forEach(tell);

	const head = chain.head;
	const replayed = await replay(chain, head);
	const { found: differing, seen } = await compare(chain, replayed, head);
	tell(`${replayed.events} events of ${head} blocks; compared ${JSON.stringify(seen)}; ${seconds()} s`);
	assert.deepEqual(differing, []);
	assert.equal(calls.good + calls.bad + calls.dropped, CALLS);
	assert.ok(calls.good > CALLS / 2 && calls.bad > CALLS / 20, "more than half of the calls are good, and some are not");
	assert.ok(seen.tasks > 0 && seen.balances > people.length && replayed.market.posted > CALLS / 20);
	if (CALLS < MANY) return;
	assert.deepEqual(ENDINGS.filter((ending) => !fold.endings.has(ending)), [], "every ending was reached");
	assert.deepEqual(EVENTS.filter((event) => !random.events.has(event)), [], "all of that has happened");
});
