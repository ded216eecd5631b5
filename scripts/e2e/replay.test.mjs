// The events tell everything: after random calls, good and bad, the market that is rebuilt from them
// is the one that the runtime shows.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Chain } from "../lib/chain.mjs";
import { found } from "../lib/market.mjs";
import { ChainNode } from "../lib/node.mjs";
import { Panels } from "../lib/panels.mjs";
import { RandomMarket } from "../lib/random-market.mjs";
import { compare, replay } from "../lib/replay.mjs";

/** How many calls, and from which seed. */
const CALLS = Number(process.env.MUNUS_REPLAY ?? 300);
const SEED = Number(process.env.MUNUS_REPLAY_SEED ?? 6);
const AT_ONCE = 10;
const RICH = ["//Bob", "//Charlie", "//Dave", "//Eve", "//Ferdie", "//Bob//stash", "//Dave//stash"];
const POOR = ["//Poor//1", "//Poor//2", "//Poor//3"];

let node;
let chain;

before(async () => {
	node = await ChainNode.start({ args: ["--dev", "--state-pruning", "archive"] });
	chain = await Chain.connect(node.url);
});

after(async () => {
	await chain?.disconnect();
	await node?.stop();
});

test(`the market rebuilt from events is the runtime's after ${CALLS} random calls`, { timeout: Math.max(600_000, CALLS * 3_000) }, async (t) => {
	const admin = chain.pair("//Alice");
	const market = await found(chain, admin, "Replay", { review: { commitWindow: 6, revealWindow: 5, appealWindow: 3 } });
	const people = await market.members(admin, [...RICH, ...POOR]);
	const random = new RandomMarket(market, people, SEED);
	random.fee = (await market.organization()).policy.review.fee;
	const panels = new Panels(market, ({ view, item }) => [2_000, 6_000, 8_500, 9_700][(Number(view.panel) + item) % 4], { patient: true });
	while (random.count < CALLS) {
		await random.round(AT_ONCE);
		if (!random.dice.one(4)) await panels.round();
	}
	t.diagnostic(`seed ${SEED}: ${JSON.stringify(random.calls)}, ${JSON.stringify(Object.fromEntries(random.names))}`);
	const head = chain.head;
	const replayed = await replay(chain, head);
	const { found: differing, seen } = await compare(chain, replayed, head);
	t.diagnostic(`${replayed.events} events of ${head} blocks; compared ${JSON.stringify(seen)}`);
	assert.deepEqual(differing, []);
	assert.ok(random.calls.good > CALLS / 6 && random.calls.bad > 0);
	assert.ok(seen.tasks > 0 && seen.accounts > RICH.length && replayed.market.posted > CALLS / 20);
});
