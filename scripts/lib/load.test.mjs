import assert from "node:assert/strict";
import { test } from "node:test";
import { deal } from "./load-hands.mjs";
import { parseLimits, settings } from "./load-limits.mjs";
import { goals, page } from "./load-page.mjs";
import { organizations, withDay } from "./load-spec.mjs";
import { binding, keepsUp, least, prepared, quantile, signed, summary, sustained } from "./load-stats.mjs";

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
	assert.deepEqual(prepared(line), { number: 12, hash: "0x01", ms: 703, end: "HitDeadline", count: 4301 });
	assert.equal(prepared("🏆 Imported #12"), null);
});

test("a signed block's hash is another, and the log says which", () => {
	const line = "🔖 Pre-sealed block for proposal at 98. Hash now 0x56ce, previously 0x78a4.";
	assert.deepEqual(signed(line), { now: "0x56ce", before: "0x78a4" });
	assert.equal(signed("🏆 Imported #98 (0x56ce → 0x78a4)"), null);
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

const fine = { full: 5, binding: "weight", slotsMissed: 0, finality: { median: 3 }, included: 900 };

test("a validator keeps up whose blocks are full by weight, in every slot, and final soon", () => {
	assert.deepEqual(keepsUp(fine, 6), { keeps: true, why: undefined });
	const off = [{ full: 2 }, { binding: "time" }, { slotsMissed: 1 }, { finality: { median: 24.5 } }, { included: null }];
	for (const wrong of off) assert.equal(keepsUp({ ...fine, ...wrong }, 6).keeps, false, JSON.stringify(wrong));
	assert.equal(keepsUp({ ...fine, finality: { median: 24 } }, 6).keeps, true);
});

test("the least number that holds is found, or that there is none", async () => {
	assert.equal(await least(1n, 1_000n, (n) => n * 5n > 999n), 200n);
	assert.equal(await least(1n, 10n, () => true), 1n);
	assert.equal(await least(1n, 10n, (n) => n === 10n), 10n);
	assert.equal(await least(1n, 10n, () => false), null);
});

test("limits are read and become settings of either kind of control group", () => {
	assert.deepEqual(parseLimits("0.5,512M"), { cores: 0.5, memory: 512 * 1024 ** 2 });
	assert.deepEqual(parseLimits("2,1.5G"), { cores: 2, memory: 1536 * 1024 ** 2 });
	for (const wrong of ["2", "2,4", "x,4G", "2,4G,1"]) assert.throws(() => parseLimits(wrong), /CORES,MEMORY/);
	const limits = { cores: 0.5, memory: 1024 };
	assert.deepEqual(settings(limits, "n", true), [["/sys/fs/cgroup/n", { "cpu.max": "50000 100000", "memory.max": "1024", "memory.swap.max": "0" }]]);
	assert.deepEqual(Object.fromEntries(settings(limits, "n", false)), {
		"/sys/fs/cgroup/cpu/n": { "cpu.cfs_period_us": "100000", "cpu.cfs_quota_us": "50000" },
		"/sys/fs/cgroup/memory/n": { "memory.limit_in_bytes": "1024" },
	});
});

const figures = { ...summary([block(1, 600), block(2, 600), block(3, 600)], { slotSeconds: 6 }), bytes: 140, memory: { before: 2 ** 28, peak: 2 ** 29, after: 2 ** 29 }, disk: 1_800_000, processor: 0.4 };
const result = {
	when: "2026-01-01",
	quick: true,
	slot: 6_000,
	machine: { processor: "P", cores: 2, memory: 2 ** 33, busy: "0.1", node: "munus-node 1", profile: "optimized" },
	runs: { bare: { ...figures, included: 110 }, transfers: figures, a: { ...figures, included: 60 } },
};

test("goals are reached or not, and left out without the runs they need", () => {
	const short = (found) => found.map(({ is, reached }) => [is.toFixed(2), reached]);
	assert.deepEqual(short(goals(result)), [["0.60", false], ["0.91", false]]);
	assert.deepEqual(short(goals({ runs: {}, start: { firstProcessor: 50, releaseProcessor: 100 } })), [["0.50", true]]);
	assert.deepEqual(goals({ runs: { a: { included: null }, transfers: figures } }), []);
});

test("the page has a section for what was measured and none for what was not", () => {
	const text = page(result);
	assert.match(text, /\| transfers \| 1 800 \| 3 of 3 \| weight \| 600 \| 100 \| 100 \|/);
	assert.match(text, /\| \(a\) post, claim, submit, accept \|.*\| 15\.0 \|/);
	assert.doesNotMatch(text, /undefined|NaN|Small machines|Light client|Smallest budget/);
	const machines = [
		{ limits: { cores: 0.25, memory: 2 ** 30 }, keeps: false, why: "blocks are ended by time", figures },
		{ limits: { cores: 0.5, memory: 2 ** 30 }, keeps: true, figures },
	];
	const all = page({ ...result, machines, light: { first: 3, blocks: 6, lag: 0.4, longest: 1 }, budgets: [{ what: "w", seat: "1", panel: "3", budget: "16" }] });
	assert.match(all, /The smallest that kept up: 0\.5 of a core of this machine and 1 024 MiB/);
	const whole = page({ ...result, machines: [{ limits: { cores: 2, memory: 2 ** 29 }, keeps: true, figures }] });
	assert.match(whole, /The smallest that kept up: 2 cores of this machine and 512 MiB/);
	assert.doesNotMatch(all, /undefined|NaN/);
});
