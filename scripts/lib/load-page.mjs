// The page that says what a load came to, from the numbers of a run. No input and no output.

const NAMES = { bare: "bare node, transfers", transfers: "transfers", a: "(a) post, claim, submit, accept", b: "(b) post, claim, submit, 3 commits, 3 reveals" };
/** Calls of a lifecycle. */
const CALLS = { a: 4, b: 9 };
const LIMITS = {
	weight: "weight",
	length: "length",
	time: "time to build",
	supply: "none: too little was poured",
};

const number = (value, digits = 0) => (value === null || value === undefined ? "–" : Number(value).toFixed(digits).replace(/\B(?=(\d{3})+(?!\d))/g, " "));
const percent = (value) => (value === null || value === undefined ? "–" : `${(100 * value).toFixed(0)} %`);
const mib = (bytes) => `${number(bytes / 1024 ** 2)} MiB`;
const row = (cells) => `| ${cells.join(" | ")} |`;
const table = (head, rows) => [row(head), row(head.map((_, i) => (i === 0 ? "---" : "---:"))), ...rows.map(row)].join("\n");

/** Ratios that have a goal, `{ what, is, goal, reached }`; those whose runs were left out are missing. */
export function goals({ runs, start }) {
	const rate = (name) => runs[name]?.included;
	const all = [
		["(a), calls per second against transfers per second", rate("a") / rate("transfers"), 0.7, true],
		["transfers per second against the bare node", rate("transfers") / rate("bare"), 0.95, true],
		// Other work on the machine lengthens seconds, and hardly those of the processor.
		["fresh machine to first settled task against a cold release build, processor time", start ? start.firstProcessor / start.releaseProcessor : NaN, 0.6, false],
	];
	return all
		.filter(([, is]) => Number.isFinite(is) && is > 0)
		.map(([what, is, goal, atLeast]) => ({ what, is, goal: `${atLeast ? "≥" : "≤"} ${goal}`, reached: atLeast ? is >= goal : is <= goal }));
}

function loads({ runs }) {
	const names = Object.keys(NAMES).filter((name) => runs[name]);
	const rates = table(
		["load", "calls", "full blocks", "limit", "calls a block", "included /s", "finalized /s", "lifecycles /s"],
		names.map((name) => {
			const { operations, full, blocks, binding, perBlock, included, finalized } = runs[name];
			const lifecycles = CALLS[name] && included ? number(included / CALLS[name], 1) : "";
			return [NAMES[name], number(operations), `${full} of ${blocks}`, LIMITS[binding], number(perBlock), number(included), number(finalized), lifecycles];
		}),
	);
	const fullness = table(
		["load", "weight of a block for calls", "its length", "built in", "bytes a call", "to finality, median", "longest", "slots missed"],
		names.map((name) => {
			const { weight, length, building, bytes, finality, slotsMissed } = runs[name];
			return [NAMES[name], percent(weight), percent(length), `${number(building)} ms`, number(bytes), `${number(finality.median, 1)} s`, `${number(finality.longest, 1)} s`, slotsMissed];
		}),
	);
	const costs = table(
		["load", "memory before", "peak", "database grew", "a call", "cores used"],
		names.map((name) => {
			const { memory, disk, operations, processor } = runs[name];
			return [NAMES[name], mib(memory.before), mib(memory.peak), mib(disk), `${number(disk / operations)} B`, number(processor, 2)];
		}),
	);
	return `## Load\n\n${rates}\n\n${fullness}\n\n${costs}`;
}

function machines({ machines: tried }) {
	if (!tried?.length) return null;
	const rows = tried.map(({ limits, keeps, why, figures }) => [
		`${limits.cores} × ${mib(limits.memory)}`,
		keeps ? "yes" : `no: ${why}`,
		figures ? number(figures.perBlock) : "–",
		figures ? percent(figures.weight) : "–",
		figures ? `${number(figures.building)} ms` : "–",
		figures ? `${number(figures.finality.median, 1)} s` : "–",
		figures ? mib(figures.memory.peak) : "–",
		figures ? number(figures.lost) : "–",
	]);
	const some = (cores) => (cores < 1 ? `${cores} of a core` : `${cores} core${cores === 1 ? "" : "s"}`);
	const smallest = tried.filter(({ keeps }) => keeps).at(-1);
	const says = smallest
		? `The smallest that kept up: ${some(smallest.limits.cores)} of this machine and ${mib(smallest.limits.memory)} of memory. The database grew by ${mib(smallest.figures.disk / smallest.figures.blocks)} a full block.`
		: "None of them kept up.";
	return `## Small machines\n\n${table(["cores × memory", "keeps up", "calls a block", "weight", "built in", "to finality", "memory", "lost in the pool"], rows)}\n\n${says}`;
}

function budgets({ budgets: found }) {
	if (!found?.length) return null;
	const rows = found.map(({ what, seat, panel, budget }) => [what, seat, panel, budget]);
	return `## Smallest budget\n\nThe smallest budget at which a panel of three costs less than 20 % of it, the protocol's part included, as the chain quotes it:\n\n${table(["policy", "fee of a seat, MUN", "panel, MUN", "budget, MUN"], rows)}`;
}

function light({ light: found }) {
	if (!found) return null;
	return `## Light client\n\nA light client in Node, which began with genesis, had its first finalized block after ${number(found.first, 1)} s and followed ${found.blocks} finalized blocks while transfers filled them, ${number(found.lag, 1)} s behind the node in the median and ${number(found.longest, 1)} s at most.`;
}

function beginning({ start }) {
	if (!start) return null;
	const { firstParts = {}, releaseParts = {} } = start;
	const rows = [
		["all, seconds", start.first, start.release],
		["all, seconds of the processors", start.firstProcessor, start.releaseProcessor],
		...Object.keys(firstParts).map((part) => [`– ${part}`, firstParts[part], releaseParts[part]]),
	];
	const cells = rows.map(([what, ...seconds]) => [what, ...seconds.map((one) => number(one))]);
	return `## From nothing\n\n${table(["", "to the first settled task", "optimized build"], cells)}\n\nOf what is built: seconds from the beginning of each crate to its end, two at a time.`;
}

function reached(result) {
	const found = goals(result);
	if (found.length === 0) return null;
	const rows = found.map(({ what, is, goal, reached: ok }) => [what, number(is, 2), goal, ok ? "yes" : "no"]);
	return `## Goals\n\n${table(["measure", "is", "goal", "reached"], rows)}`;
}

/** The sections of a result, for a page of its own or as a part of another. */
export function sections(result) {
	return [reached, loads, machines, budgets, light, beginning].map((section) => section(result)).filter(Boolean).join("\n\n");
}

/** A page of its own. */
export function page(result) {
	const { machine, slot, when, limits } = result;
	return `# Load

What one validator takes in, by \`scripts/load${result.quick ? " --quick" : ""}\` on ${when}. [design/load.md](design/load.md) says how
it is measured and why so.

Machine: ${machine.processor}, ${machine.cores} cores, ${mib(machine.memory)}; load average at the beginning ${machine.busy}, the
processes that pour beside the node. Node: ${machine.node}, ${machine.profile}. Slots of ${slot / 1_000} s.${limits ? ` The node within ${limits}.` : ""}

${sections(result)}
`;
}
