import assert from "node:assert/strict";
import { test } from "node:test";
import * as formulas from "./formulas.mjs";

const MUN = 10n ** 12n;
const ONE = 1n << 32n;
const UNIFORM = Array(16).fill(2 ** 27);
const START = 644_245_094n;

test("the square root is the largest whole one", () => {
	for (const n of [0n, 1n, 2n, 3n, 4n, 15n, 16n, 17n, 10n ** 30n, 10n ** 30n - 1n, (1n << 127n) - 1n]) {
		const root = formulas.isqrt(n);
		assert.ok(root * root <= n && (root + 1n) * (root + 1n) > n, `${n}`);
	}
});

test("scores are weighted and rounded down, medians too", () => {
	assert.equal(formulas.overall([6_000, 4_000], [10_000, 9_999]), 9_999);
	assert.equal(formulas.overall([3_333, 6_667], [1, 0]), 0);
	assert.equal(formulas.median([9_000, 100, 5_001]), 5_001);
	assert.equal(formulas.median([5_000, 5_001]), 5_000);
});

test("curves pay nothing below the guarantee", () => {
	const steps = { Steps: [[3_000, 2_500], [8_000, 10_000]] };
	const at = (curve, score) => formulas.share({ curve, guarantee: 2_000 }, score);
	assert.deepEqual([at("Proportional", 1_999), at("Proportional", 2_000)], [0, 2_000]);
	assert.deepEqual([at({ PassFail: 7_000 }, 6_999), at({ PassFail: 7_000 }, 7_000)], [0, 10_000]);
	assert.deepEqual([at(steps, 2_500), at(steps, 3_000), at(steps, 9_000)], [0, 2_500, 10_000]);
});

test("a split has no remainder", () => {
	assert.deepEqual(formulas.split(3n, 5_000, 500), { provider: 0n, treasury: 1n, requester: 2n });
	assert.deepEqual(formulas.split(100n * MUN, 8_100, 1_000), { provider: 81n * MUN, treasury: 0n, requester: 19n * MUN });
});

test("reputation is minted at known points", () => {
	const mint = (score, rewardClass, price, fees) =>
		formulas.minted({ score, rewardClass, price, fees, unit: MUN, nativeUnit: MUN, kappa: 10 });
	assert.equal(mint(10_000, 1_000, 100n * MUN, 5n * MUN), 5_000_000n);
	assert.equal(mint(7_500, 1_000, 100n * MUN, 5n * MUN), 2_500_000n);
	assert.equal(mint(5_000, 1_000, 100n * MUN, 5n * MUN), 0n);
	assert.equal(mint(10_000, 500, 100n * MUN, MUN / 2n), 5_000_000n);
	assert.equal(mint(10_000, 0, 0n, 5n * MUN), 75_000_000n);
	assert.equal(mint(10_000, 500, 2n * MUN, 5n * MUN), 1_414_213n);
});

test("reputation halves with every half-life, and straightly within one", () => {
	const earned = formulas.earn({ mantissa: 0n, generation: 0 }, 8_000_000n, formulas.phase(0, 100));
	const after = (time) => formulas.worth(earned, formulas.phase(time, 100));
	assert.deepEqual([after(0), after(100), after(200), after(300)], [8_000_000n, 4_000_000n, 2_000_000n, 1_000_000n]);
	assert.equal(after(50), (8_000_000n * 2n) / 3n);
	assert.equal(formulas.activeTime({ active: 5, lastAlive: 10, dormancy: 7 }, 99), 12);
	assert.equal(formulas.activeTime(null, 99), 0);
});

test("duty falls as the essay has it", () => {
	const each = formulas.want({ Fixed: 48 }, 3, 3n, 100n);
	assert.equal(each, 1n + (1n << 64n) / 48n);
	let balance = 0n;
	for (let panel = 0; panel < 528; panel += 1) balance = formulas.settleDuty(balance, each, 60);
	assert.equal(formulas.deficit(balance), 11n);
	assert.equal(formulas.want({ Coverage: 80 }, 3, 3n, 9n), (formulas.REVIEW * 3n * 80n) / 900n);
	assert.equal(formulas.want({ Fixed: 1 }, 3, 3n, 0n), 0n);
	assert.equal(formulas.creditDuty(formulas.REVIEW * 10n, 10), formulas.REVIEW * 10n);
	assert.equal(formulas.settleDuty(0n, formulas.REVIEW * 99n, 20), -formulas.REVIEW * 20n);
});

test("the kernel is whole up to 1 000 apart and nothing from 4 000", () => {
	assert.deepEqual([0, 1_000, 2_500, 4_000, 9_999].map((d) => formulas.kernel(0, d)), [ONE, ONE, ONE / 2n, 0n, 0n]);
});

test("a panel of one mind gains skill and full fees, an outlier loses", () => {
	const member = (score) => ({ skill: START, reviews: 0, score });
	const agreed = formulas.assess([member(8_000), member(8_200), member(8_100)], UNIFORM, START);
	assert.ok(agreed.members.every(({ skill, feeShare, counts }) => skill > START && feeShare === ONE && counts));
	assert.ok(agreed.reference > START);
	assert.equal(agreed.histogram.reduce((sum, count) => sum + count, 0), 2 ** 31);
	const torn = formulas.assess([member(8_000), member(8_200), member(1_000), { ...member(0), score: null }], UNIFORM, START);
	assert.ok(torn.members[2].skill < START && torn.members[3].skill < START);
	assert.deepEqual(torn.members[3].feeShare, 0n);
	const turned = formulas.assess([member(1_000), member(8_200), member(8_000)], UNIFORM, START);
	const straight = formulas.assess([member(8_000), member(8_200), member(1_000)], UNIFORM, START);
	assert.deepEqual(turned.members.toReversed(), straight.members);
	assert.deepEqual(turned.histogram, straight.histogram);
});

test("an uninformed answer does not count after 32 reviews", () => {
	const member = (reviews, skill) => ({ skill, reviews, score: 5_000 });
	const panel = [member(32, -1n), member(31, -1n), member(32, 0n)];
	assert.deepEqual(formulas.assess(panel, UNIFORM, START).members.map(({ counts }) => counts), [false, true, true]);
	assert.ok(formulas.assess(panel, UNIFORM, ONE / 50n).members[0].counts);
});

test("fees are earned in part, rounded down", () => {
	assert.equal(formulas.earnedFee(MUN, ONE), MUN);
	assert.equal(formulas.earnedFee(3n, ONE / 2n), 1n);
});

test("the author's part is of what the calls of a block paid together, rounded down", () => {
	const paid = [{ fee: 3n, block: 1 }, { fee: 2n, block: 1 }, { fee: 3n, block: 2 }];
	assert.equal(formulas.authorPart(paid, 200_000), 1n);
	assert.equal(formulas.authorPart(paid, 1_000_000), 8n);
	assert.equal(formulas.authorPart([], 200_000), 0n);
});
