import assert from "node:assert/strict";
import { test } from "node:test";
import { deal } from "./load-hands.mjs";
import { organizations, withDay } from "./load-spec.mjs";
import { binding, prepared, quantile, summary, sustained } from "./load-stats.mjs";

const block = (number, operations, more = {}) => ({
	number,
	operations,
	end: "HitBlockWeightLimit",
	normal: 100,
	weightShare: 1,
	lengthShare: 0.2,
	ms: 700,
	seen: number * 6_000,
	finalized: number * 6_000 + 2_500,
	...more,
});
const partial = (number, operations, normal) => block(number, operations, { normal, end: "NoMoreTransactions" });

test("a block's line in the log is read, and no other is", () => {
	const line = "2026-01-01 🎁 Prepared block for proposing at 12 (703 ms) hash: 0x01; parent_hash: 0x02; end: HitDeadline; extrinsics_count: 4301";
	assert.deepEqual(prepared(line), { number: 12, ms: 703, end: "HitDeadline", count: 4301 });
	assert.equal(prepared("🏆 Imported #12"), null);
});

test("full blocks alone give what they hold in the time they take", () => {
	assert.equal(sustained([block(1, 600), block(2, 600), block(3, 600)], "seen", 6), 100);
});

test("a partial block counts for the time of its share", () => {
	const blocks = [partial(1, 300, 50), block(2, 600), block(3, 600), partial(4, 60, 10)];
	assert.equal(Math.round(sustained(blocks, "seen", 6)), 100);
});

test("a slot without a block makes it slower", () => {
	assert.equal(sustained([block(1, 600), block(2, 600, { seen: 18_000 })], "seen", 6), 50);
});

test("without a full block nothing is said of what is sustained", () => {
	const { included, binding: limit, operations } = summary([partial(1, 10, 5)], { slotSeconds: 6 });
	assert.deepEqual({ included, limit, operations }, { included: null, limit: "supply", operations: 10 });
});

test("the limit that most full blocks hit binds", () => {
	const late = { end: "HitDeadline" };
	assert.equal(binding([block(1, 1), block(2, 1, late), block(3, 1, late), partial(4, 1, 1)]), "time");
	assert.equal(binding([block(1, 1, { end: "HitBlockSizeLimit" })]), "length");
});

test("a summary leaves out what comes before and after", () => {
	const blocks = [partial(1, 0, 0), block(2, 600), block(3, 600), partial(4, 0, 0)];
	const { blocks: count, full, perBlock, finality, slotsMissed } = summary(blocks, { slotSeconds: 6 });
	assert.deepEqual({ count, full, perBlock, slotsMissed }, { count: 2, full: 2, perBlock: 600, slotsMissed: 0 });
	assert.deepEqual(finality, { median: 2.5, longest: 2.5 });
});

test("slots between full blocks that brought none are counted", () => {
	const { slotsMissed } = summary([block(1, 600), block(2, 600, { seen: 24_000 })], { slotSeconds: 6 });
	assert.equal(slotsMissed, 2);
});

test("a quantile is one of the values", () => {
	assert.equal(quantile([3, 1, 2], 0.5), 2);
	assert.equal(quantile([3, 1, 2], 1), 3);
	assert.equal(quantile([], 0.5), null);
});

test("an account's calls stay with one hand, in their order", () => {
	const dealt = deal([["a", 0], ["b", 0], ["a", 1], ["c", 0], ["b", 1]], 2);
	assert.deepEqual(dealt, [[["a", 0], ["a", 1], ["c", 0]], [["b", 0], ["b", 1]]]);
});

test("a longer day scales windows and leaves all else", () => {
	const limits = { min: 1, max: 48 };
	const bounds = { day: 24, fee: { min: 5, max: 7 }, window: limits, phase: limits, seniority: limits, notice: { min: 11, max: 48 }, grace: limits, halfLife: { min: 24, max: 48 }, dormancy: limits, sponsoring: limits };
	const scaled = withDay(bounds, 240);
	assert.deepEqual(scaled.window, { min: 1, max: 480 });
	assert.deepEqual(scaled.halfLife, { min: 240, max: 480 });
	assert.deepEqual(scaled.notice, { min: 11, max: 480 });
	assert.deepEqual(scaled.fee, bounds.fee);
});

test("every member is in one organization, every enforcer in its own", () => {
	const enforcers = Array.from({ length: 96 }, (_, i) => `e${i}`);
	const members = ["a", "b", "c", "d"];
	const orgs = organizations({ overrides: { review: { panel: 3 } } }, { count: 3, enforcers, members });
	assert.deepEqual(orgs.map((org) => org.members), [["a", "d"], ["b"], ["c"]]);
	assert.deepEqual(orgs.flatMap((org) => org.appointees), enforcers);
	assert.equal(orgs[2].overrides.review.panel, 3);
});
