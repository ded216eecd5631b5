// Starts a development chain, plays a task and a contest on it, and shows that everything adds up.

import { parseArgs } from "node:util";
import { auditContest, playContest, podium } from "./contest.mjs";
import { audit } from "./lib/audit.mjs";
import { Chain } from "./lib/chain.mjs";
import { ChainNode } from "./lib/node.mjs";
import { mun, points } from "./lib/plain.mjs";
import { play } from "./lib/play.mjs";
import { DEMO, MUN } from "./lib/world.mjs";

const { values: options } = parseArgs({
	options: {
		exit: { type: "boolean", default: false },
		"base-path": { type: "string" },
		"rpc-port": { type: "string", default: "9944" },
	},
});

const print = (line = "") => console.log(line);
const title = (line) => print(`\n\x1b[1m${line}\x1b[0m`);

function table(rows) {
	const widths = rows[0].map((_, i) => Math.max(...rows.map((row) => `${row[i]}`.length)));
	const line = (row) =>
		row.map((cell, i) => (i === 0 ? `${cell}`.padEnd(widths[i]) : `${cell}`.padStart(widths[i]))).join("  ");
	print(line(rows[0]));
	print(widths.map((width) => "-".repeat(width)).join("  "));
	rows.slice(1).forEach((row) => print(line(row)));
}

const signed = (amount, show) => (amount > 0n ? `+${show(amount)}` : show(amount));
const thousandths = (value, bits) => Number((value * 10_000n) >> BigInt(bits)) / 10_000;

function moneyTable(story, { accounts, money }) {
	const others = {
		feeAccount: "Organization's fees",
		treasury: "Organization's treasury",
		escrow: "Escrow",
		purse: "Chain's purse",
	};
	const rows = Object.entries(money).map(([name, { before, after }]) => [
		others[name] ?? story.names.get(accounts[name]),
		mun(before),
		mun(after),
		signed(after - before, mun),
	]);
	const total = Object.values(money).reduce((sum, { before, after }) => sum + after - before, 0n);
	table([["Money, in MUN", "before", "after", "change"], ...rows, ["Sum", "", "", mun(total)]]);
}

async function standingTable(story, read) {
	const { chain, org } = story.world;
	const at = (who, block) => chain.read("reputationApi.standing", [org, who], block);
	const people = [story.actors.provider.address, ...story.members];
	const rows = [];
	for (const who of people) {
		const i = story.members.indexOf(who);
		const [before, after] = [await at(who, story.started), await at(who, read.ended)];
		const office = async (block) => (i < 0 ? null : chain.read("obligationApi.enforcer", [org, who], block));
		const [sat, sits] = [await office(story.started), await office(read.ended)];
		const change = (show) => (sat ? `${show(sat)} → ${show(sits)}` : "");
		rows.push([
			story.names.get(who),
			`${points(before.balance)} → ${points(after.balance)}`,
			change(({ reputation }) => points(reputation)),
			change(({ balance }) => (Number(balance) / 1_000).toFixed(3)),
			change(({ skill }) => thousandths(skill, 32).toFixed(4)),
			change(({ fees }) => mun(fees)),
		]);
	}
	table([["Standing", "reputation", "accrued", "duty", "skill", "fees, MUN"], ...rows]);
}

async function escrowTable(story) {
	const { chain } = story.world;
	const { started, at } = story;
	const held = async (block) => mun((await chain.read("escrowApi.asset", ["Native"], block))?.held ?? 0n);
	const blocks = [["before", started], ["after posting", at.posted.block], ["in review", at.drawn.block], ["after", at.settled.block]];
	const amounts = await Promise.all(blocks.map(([, block]) => held(block)));
	table([["Escrow, in MUN", ...blocks.map(([name]) => name)], ["held", ...amounts]]);
}

/** Lists the checks; in brief those that are off alone. */
function report(checks, { brief: onlyOff = false } = {}) {
	for (const { what, ok, is, must, brief } of checks.results) {
		if (ok && onlyOff) continue;
		if (ok) print(`  ok   ${what}${brief ? `: ${is}` : ""}`);
		else print(`  OFF  ${what}: is ${is}, must be ${must}`);
	}
	const off = checks.failed.length;
	print(`${checks.results.length - off} sums hold, ${off} are off`);
}

async function links(node, story, last) {
	const { chain, tx, org } = story.world;
	const apps = `https://polkadot.js.org/apps/?rpc=${encodeURIComponent(node.url)}#`;
	const next = last + 1n;
	const post = tx.tasks.post(org, "Native", 50n * MUN, "Your task", "", new Uint8Array(32), null, 70n * MUN);
	title("Look around with polkadot.js");
	print(`  explorer            ${apps}/explorer`);
	print(`  the settling block  ${apps}/explorer/query/${story.at.settled.hash}`);
	print(`  accounts            ${apps}/accounts   (Alice, Bob, … are there)`);
	print(`  reads               ${apps}/runtime    (say tasksApi.openTasks, reviewApi.duties, obligationApi.enforcer)`);
	print(`  storage             ${apps}/chainstate (say tasks.tasks)`);
	print(`  calls               ${apps}/extrinsics`);
	print(`  post task ${next}         ${apps}/extrinsics/decode/${post.method.toHex()}`);
	print(`  enforcers are the hard derivations //Enforcer//1, //Enforcer//2, … of the development words,`);
	print(`  providers of stories //Provider//<task>; docs/clients.md tells how to seal and to reveal`);
	print(`  the node's log is in ${node.logFile}; its JSON-RPC at ${node.url}`);
}

async function main() {
	title("Starting a development chain");
	const node = await ChainNode.start({ basePath: options["base-path"], rpcPort: Number(options["rpc-port"]) });
	let stopping;
	const stop = (code) => {
		stopping ??= node.stop().then(() => process.exit(code));
		return stopping;
	};
	let failed = true;
	process.on("SIGINT", () => stop(failed ? 130 : 0));
	process.on("SIGTERM", () => stop(failed ? 143 : 0));
	try {
		failed = await tell(node);
	} catch (error) {
		print(`\nThe story broke off: ${error.stack ?? error}`);
		print(`The node's log: ${node.logFile}`);
	}
	if (options.exit || stopping) return stop(failed ? 1 : 0);
	title(`The chain keeps running${options["base-path"] ? "" : ", on data that goes with it"}: press Ctrl-C to stop it`);
	const { code, signal } = await node.exit;
	if (!stopping) {
		print(`the node ended by itself (${signal ?? code})`);
		process.exit(1);
	}
}

/** Plays and checks; gives whether anything was off. */
async function tell(node) {
	const chain = await Chain.connect(node.url);
	print(`${node.url}, block ${chain.head}, data in ${node.basePath}`);
	title("The story");
	const started = Date.now();
	const line = ({ who, what, block, event }) => {
		print(`  #${`${block}`.padEnd(5)} ${(who ?? "the chain").padEnd(22)} ${what}  [${event}]`);
	};
	const story = await play(chain, line);
	const { checks, read } = await audit(story);
	title("Before and after");
	moneyTable(story, read);
	print();
	await escrowTable(story);
	print();
	await standingTable(story, read);
	title("The sums");
	report(checks);
	print(`\nfrom posting to payout in ${read.ended - story.started} blocks, ${Math.round((Date.now() - started) / 1000)} s`);
	const second = await contest(chain, line);
	await links(node, story, second.task);
	await chain.disconnect();
	return checks.failed.length > 0 || second.failed;
}

/** The second story: thirty answers to one question. */
async function contest(chain, line) {
	title("A contest");
	const started = Date.now();
	const story = await playContest(chain, line, DEMO);
	const audited = await auditContest(story);
	title("Who won");
	table([["The best", "score", "gained, MUN"], ...podium(story, audited)]);
	title("The sums of the contest");
	report(audited.checks, { brief: true });
	print(`\nfrom the question to the last award in ${story.cleared.block - story.started} blocks, ${Math.round((Date.now() - started) / 1000)} s`);
	return { task: story.task, failed: audited.checks.failed.length > 0 };
}

await main();
