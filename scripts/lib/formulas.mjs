// The rules of the design, computed here once more with whole numbers, to hold the chain to them.
// Skill is fixed point with 32 fraction bits, duty with 64, reputation in millionths of a point.

const min = (a, b) => (a < b ? a : b);
const max = (a, b) => (a > b ? a : b);
const clamp = (x, low, high) => max(low, min(x, high));
const sum = (values) => values.reduce((total, value) => total + value, 0n);
const ceilDiv = (a, b) => (a + b - 1n) / b;

/** `⌊a / b⌋` for any signs. */
const floorDiv = (a, b) => {
	const quotient = a / b;
	return a % b !== 0n && a < 0n !== b < 0n ? quotient - 1n : quotient;
};

export function isqrt(n) {
	if (n < 2n) return n;
	let x = 1n << BigInt(Math.ceil(n.toString(2).length / 2));
	for (;;) {
		const next = (x + n / x) >> 1n;
		if (next >= x) return x;
		x = next;
	}
}

// Scores

/** The mean of scores per criterion, weighted in ten-thousandths, rounded down. */
export function overall(weights, scores) {
	const total = weights.reduce((acc, weight, i) => acc + weight * scores[i], 0);
	return Math.floor(total / 10_000);
}

/** The median; of an even number `⌊(lower + upper) / 2⌋`. */
export function median(scores) {
	const sorted = [...scores].sort((a, b) => a - b);
	const middle = Math.floor(sorted.length / 2);
	if (sorted.length % 2 === 1) return sorted[middle];
	return Math.floor((sorted[middle - 1] + sorted[middle]) / 2);
}

// Money

/** Ten-thousandths of the price that a score earns: nothing below the guarantee. */
export function share({ curve, guarantee }, score) {
	if (score < guarantee) return 0;
	if (curve === "Proportional") return score;
	if ("PassFail" in curve) return score >= curve.PassFail ? 10_000 : 0;
	return curve.Steps.filter(([from]) => from <= score).at(-1)?.[1] ?? 0;
}

/** The price among provider, treasury and requester: `pay = price × curve(score) × class / 1000`. */
export function split(price, tenThousandths, rewardClass) {
	const gross = (price * BigInt(tenThousandths)) / 10_000n;
	const provider = (gross * BigInt(rewardClass)) / 1_000n;
	return { provider, treasury: gross - provider, requester: price - gross };
}

/** The protocol's part on review fees. */
export const protocolPart = (fees, tenThousandths) => (fees * BigInt(tenThousandths)) / 10_000n;

// Reputation

/** `ρ(class) · max(0, s − 5000)/5000 · min(isqrt(price/unit), κ · fees/unit)`, in millionths. */
export function minted({ score, rewardClass, price, fees, unit, nativeUnit, kappa }) {
	if (!nativeUnit) return 0n;
	const byFees = (fees * BigInt(kappa) * 1_000_000n) / nativeUnit;
	const byPrice = unit ? isqrt((price * 10n ** 12n) / unit) : 0n;
	const stakes = rewardClass === 0 ? byFees : min(byFees, byPrice);
	const rho = BigInt(1_500 - rewardClass);
	return (stakes * rho * BigInt(Math.max(0, score - 5_000))) / (1_000n * 5_000n);
}

/** Generation and factor of an organization's active time. */
export function phase(time, halfLife) {
	const [t, h] = [BigInt(time), BigInt(halfLife)];
	return { generation: t / h, factor: (1n << 32n) + ((t % h) << 32n) / h };
}

/** Active time: it runs until `dormancy` after the market last showed life. */
export function activeTime(era, now) {
	if (!era) return 0;
	return era.active + Math.min(Math.max(0, now - era.lastAlive), era.dormancy);
}

const norm = ({ mantissa, generation }, { generation: now }) =>
	mantissa >> min(127n, max(0n, now - BigInt(generation)));

/** What a decaying amount is worth. */
export const worth = (amount, now) => norm(amount, now) / now.factor;

/** A decaying amount with `more` added. */
export function earn(amount, more, now) {
	return { mantissa: norm(amount, now) + more * now.factor, generation: Number(now.generation) };
}

/** A decaying amount with another one joined to it. */
export function join(amount, other, now) {
	return { mantissa: norm(amount, now) + norm(other, now), generation: Number(now.generation) };
}

// Duty

export const REVIEW = 1n << 64n;

/** What `seats` ask of each of `heads` on duty. */
export function want(rate, panel, seats, heads) {
	if (heads === 0n) return 0n;
	const slots = REVIEW * seats;
	if ("Fixed" in rate) return min(ceilDiv(slots, BigInt(panel * rate.Fixed)), slots / heads);
	return (slots * BigInt(rate.Coverage)) / (100n * heads);
}

/** A balance of duty after `owed` more, and after a review done. */
export const settleDuty = (balance, owed, debtCap) => max(balance - owed, -REVIEW * BigInt(debtCap));
export const creditDuty = (balance, surplusCap) => min(balance + REVIEW, REVIEW * BigInt(surplusCap));

/** Whole reviews owed. */
export const deficit = (balance) => (balance < 0n ? -balance / REVIEW : 0n);

// Skill. All roundings go down, but base rates go up.

const ONE = 1n << 32n;
const TENTH = ONE / 10n;
const TOTAL = 1n << 31n;
const CENTERS = Array.from({ length: 16 }, (_, b) => 625 * b + 312);

/** How far two scores agree: wholly up to 1 000 apart, not at all from 4 000. */
export function kernel(a, b) {
	const apart = BigInt(Math.min(Math.max(Math.abs(a - b), 1_000), 4_000));
	return (ONE * (4_000n - apart)) / 3_000n;
}

function scale(reference) {
	const threshold = max(ONE / 20n, floorDiv(reference * 7n, 10n));
	const low = (threshold * 3n) / 10n;
	const fraction = (skill) => clamp(floorDiv((skill - low) * ONE, threshold - low), 0n, ONE);
	return {
		weight: (skill) => max(TENTH, fraction(skill)),
		feeShare: (skill) => TENTH + ((fraction(skill) * (ONE - TENTH)) >> 32n),
	};
}

function weightedMidMedian(pairs, whole) {
	const sorted = [...pairs].sort((a, b) => (a.value < b.value ? -1 : a.value > b.value ? 1 : 0));
	const at = (beyond) => {
		let below = 0n;
		return sorted.find(({ weight }) => beyond(2n * (below += weight), whole)).value;
	};
	const lower = at((twice, all) => twice >= all);
	const upper = at((twice, all) => twice > all);
	return (lower + upper) >> 1n;
}

/**
 * What a panel makes of its members. `members`: skill before, reviews before, score or `null`;
 * gives skill, share of the fee and whether it counts for each, and the histogram and reference.
 */
export function assess(members, histogram, reference) {
	const h = histogram.map(BigInt);
	const { weight, feeShare } = scale(reference);
	const expected = (score) => sum(h.map((count, b) => count * kernel(score, CENTERS[b])));
	const chance = ceilDiv(sum(h.map((count, b) => count * expected(CENTERS[b]))), TOTAL * TOTAL);
	const base = (score) => max(ceilDiv(expected(score), TOTAL), ceilDiv(chance * 7n, 8n));
	const moved = (skill, target) => clamp(skill + floorDiv(target - skill, 32n), -ONE, ONE);

	const same = (i) => {
		const others = members
			.filter((other, j) => j !== i && other.score !== null)
			.map((other) => ({ value: kernel(members[i].score, other.score), weight: weight(other.skill) }));
		if (others.length === 0) return null;
		const whole = sum(others.map((o) => o.weight));
		const mean = sum(others.map((o) => o.value * o.weight)) / whole;
		return min(weightedMidMedian(others, whole), mean);
	};
	const after = members.map((member, i) => {
		let skill = member.skill;
		if (member.score === null) {
			skill = moved(skill, -chance);
		} else {
			const agreement = same(i);
			if (agreement !== null) skill = moved(skill, agreement - base(member.score));
		}
		const revealed = member.score !== null;
		const uninformed = member.reviews >= 32 && reference >= (ONE * 3n) / 100n && member.skill < 0n;
		return { skill, feeShare: revealed ? feeShare(skill) : 0n, counts: revealed && !uninformed };
	});

	const reveals = members
		.map((member, i) => ({ score: member.score, skill: after[i].skill, weight: weight(after[i].skill) }))
		.filter(({ score }) => score !== null);
	return {
		members: after,
		histogram: movedHistogram(h, reveals),
		reference: movedReference(reference, reveals),
	};
}

function movedHistogram(h, reveals) {
	if (reveals.length === 0) return h.map(Number);
	const parts = h.map((_, b) =>
		sum(reveals.filter(({ score }) => Math.min(15, Math.floor(score / 625)) === b).map((r) => r.weight)),
	);
	const whole = sum(parts);
	const kept = h.map((count) => count - (count >> 6n));
	const taken = TOTAL - sum(kept);
	const given = parts.map((part) => (taken * part) / whole);
	const heaviest = parts.findIndex((part) => parts.every((other) => other <= part));
	given[heaviest] += taken - sum(given);
	return kept.map((count, b) => Number(count + given[b]));
}

function movedReference(reference, reveals) {
	if (reveals.length === 0) return reference;
	const whole = sum(reveals.map((r) => r.weight));
	const mean = floorDiv(sum(reveals.map((r) => r.weight * r.skill)), whole);
	return clamp(reference + floorDiv(mean - reference, 64n), -ONE, ONE);
}

/** The part of the full fee that is earned. */
export const earnedFee = (fee, feeShare) => (fee * feeShare) >> 32n;

/**
 * What the author gets of fees, `{ fee, block }` each: its share, in millionths, of what the calls of a block paid
 * together, rounded down.
 */
export function authorPart(paid, share) {
	const blocks = new Map();
	for (const { fee, block } of paid) blocks.set(block, (blocks.get(block) ?? 0n) + fee);
	return [...blocks.values()].reduce((sum, fees) => sum + (fees * BigInt(share)) / 1_000_000n, 0n);
}
