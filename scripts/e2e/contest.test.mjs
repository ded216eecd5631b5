// A contest of thirty through a node: sealed answers, pairs, finals, copies, awards. Every unit is
// accounted for, and nothing of it is left.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { auditContest, playContest } from "../contest.mjs";
import { Chain } from "../lib/chain.mjs";
import { ChainNode } from "../lib/node.mjs";
import { DEMO } from "../lib/world.mjs";

let node;
let chain;

before(async () => {
	node = await ChainNode.start();
	chain = await Chain.connect(node.url);
});

after(async () => {
	await chain?.disconnect();
	await node?.stop();
});

test("thirty answers are read by drawn pairs and paid by what they are worth", async () => {
	const story = await playContest(chain, () => {}, DEMO);
	const { checks, weights } = await auditContest(story);
	assert.deepEqual(checks.failed, []);
	assert.ok(checks.results.length > ENOUGH);
	assert.ok(weights.filter((weight) => weight > 0n).length > 10);
	const awarded = story.awards.map(({ index }) => index).sort((a, b) => a - b);
	assert.deepEqual(awarded, Array.from({ length: 30 }, (_, i) => i));
});

const ENOUGH = 60;
