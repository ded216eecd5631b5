// What a load came to, from its blocks. No input and no output.

/** Why a block ended, as the node says it, and which limit that is. */
const LIMITS = { HitBlockWeightLimit: "weight", HitBlockSizeLimit: "length", HitDeadline: "time" };

/** What the node's log says about the block it has made, or `null`. */
export function prepared(line) {
	const found = line.match(/Prepared block for proposing at (\d+) \((\d+) ms\) hash: (0x[0-9a-f]+);.*end: (\w+); extrinsics_count: (\d+)/);
	if (!found) return null;
	const [, number, ms, hash, end, count] = found;
	return { number: Number(number), hash, ms: Number(ms), end, count: Number(count) };
}

/** What the log says of a block's hash when its author has signed it, `{ now, before }`, or `null`. */
export function signed(line) {
	const found = line.match(/Pre-sealed block for proposal .*Hash now (0x[0-9a-f]+), previously (0x[0-9a-f]+)/);
	return found && { now: found[1], before: found[2] };
}

/** The value below which lies this share, 0 to 1. */
export function quantile(values, share) {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted.length === 0 ? null : sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
}

export const median = (values) => quantile(values, 0.5);
const mean = (values) => (values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length);

/** Which limit ended most of the full blocks; `supply` when there is none. */
export function binding(blocks) {
	const counts = {};
	for (const { end } of blocks.filter(isFull)) counts[LIMITS[end]] = (counts[LIMITS[end]] ?? 0) + 1;
	const [most] = Object.entries(counts).sort(([, a], [, b]) => b - a);
	return most ? most[0] : "supply";
}

export const isFull = ({ end }) => end in LIMITS;

/** Seconds between the first and the last, by the block; what a slot lasts where there is only one. */
function interval(blocks, at, slotSeconds) {
	const [first, last] = [blocks[0], blocks.at(-1)];
	return blocks.length < 2 ? slotSeconds : (last[at] - first[at]) / (last.number - first.number) / 1_000;
}

/**
 * Operations per second, included or finalized. A block that was not full counts for the share of a full
 * one's weight that it has: the load began or ended within it. `null` without a full block.
 */
export function sustained(blocks, at, slotSeconds) {
	const full = blocks.filter(isFull);
	if (full.length === 0) return null;
	const weight = mean(full.map(({ normal }) => normal));
	const share = (block) => (isFull(block) ? 1 : Math.min(1, block.normal / weight));
	const lasted = blocks.reduce((sum, block) => sum + share(block), 0) * interval(full, at, slotSeconds);
	return blocks.reduce((sum, { operations }) => sum + operations, 0) / lasted;
}

/** A load's blocks, first to last with operations, summed up. */
export function summary(blocks, { slotSeconds }) {
	const busy = blocks.filter(({ operations }) => operations > 0);
	const full = busy.filter(isFull);
	const all = full.length > 0 ? full : busy;
	const first = busy[0]?.number ?? 0;
	const last = busy.at(-1)?.number ?? 0;
	const wall = busy.length > 1 ? (busy.at(-1).seen - busy[0].seen) / 1_000 : 0;
	return {
		operations: busy.reduce((sum, { operations }) => sum + operations, 0),
		blocks: busy.length,
		full: full.length,
		binding: binding(busy),
		included: sustained(busy, "seen", slotSeconds),
		finalized: sustained(busy, "finalized", slotSeconds),
		perBlock: mean(all.map(({ operations }) => operations)),
		weight: mean(all.map(({ weightShare }) => weightShare)),
		length: mean(all.map(({ lengthShare }) => lengthShare)),
		building: mean(all.map(({ ms }) => ms)),
		finality: { median: median(busy.map((block) => (block.finalized - block.seen) / 1_000)), longest: quantile(busy.map((block) => (block.finalized - block.seen) / 1_000), 1) },
		slotsMissed: Math.max(0, Math.round(wall / slotSeconds) - (last - first)),
	};
}

/** Votes are for two blocks below the best, so finality is that many slots behind at the least. */
const FINAL_WITHIN = 4;

/** Whether a validator kept up, by what a load of full blocks came to; `why` says why not. */
export function keepsUp({ full, binding: limit, slotsMissed, finality, included }, slotSeconds) {
	const reasons = [
		[full < 3, "too few full blocks"],
		[limit !== "weight", `blocks are ended by ${limit}`],
		[slotsMissed > 0, `${slotsMissed} slots missed`],
		[finality.median > FINAL_WITHIN * slotSeconds, "finality falls behind"],
		[included === null, "nothing is sustained"],
	];
	const found = reasons.find(([off]) => off);
	return { keeps: !found, why: found?.[1] };
}

/** The least whole number from `low` to `high` for which `holds`, which holds from some number on; `null` if none. */
export async function least(low, high, holds) {
	if (!(await holds(high))) return null;
	let [from, to] = [low, high];
	while (from < to) {
		const middle = (from + to) / 2n;
		if (await holds(middle)) to = middle;
		else from = middle + 1n;
	}
	return to;
}
