// Runs a network of several nodes and shows how each of them is doing.

import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { Network } from "./lib/network.mjs";

const ENOUGH = 10;
const SECONDS = 120;
const COLUMNS = ["node", "pid", "peers", "best", "finalized", "address"];

const { values } = parseArgs({
	options: {
		exit: { type: "boolean", default: false },
		"base-path": { type: "string" },
		ports: { type: "string", default: "9480" },
	},
});

const interrupted = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => interrupted.abort());

function row(cells) {
	const widths = [10, 8, 6, 7, 10];
	return cells.map((cell, i) => `${cell}`.padEnd(widths[i] ?? 0)).join("").trimEnd();
}

async function table(network) {
	const statuses = await network.statuses();
	const lines = network.names.map((name) => {
		const { url, node } = network.node(name);
		const { peers = "-", best = "-", finalized = "-" } = statuses[name] ?? {};
		return row([name, node?.pid ?? "-", peers, best, finalized, url]);
	});
	console.log([row(COLUMNS), ...lines, ""].join("\n"));
	return statuses;
}

const directory = values["base-path"] && path.resolve(values["base-path"]);
console.log("starting four validators and a full node");
const network = await Network.start({ directory, ports: Number(values.ports) });
const { conflicts } = network.finality;
let status = 0;
try {
	console.log(`data and logs: ${network.directory}`);
	const first = await network.statuses();
	const goal = Math.max(...Object.values(first).map((one) => one?.finalized ?? 0)) + ENOUGH;
	const end = Date.now() + SECONDS * 1000;
	while (!interrupted.signal.aborted) {
		const statuses = Object.values(await table(network));
		if (conflicts.length > 0) throw new Error(`two blocks of one number were final: ${JSON.stringify(conflicts)}`);
		if (values.exit) {
			if (statuses.every((one) => one?.finalized >= goal)) break;
			if (Date.now() > end) throw new Error(`block ${goal} is not final everywhere after ${SECONDS} s`);
		}
		await sleep(3_000, null, { signal: interrupted.signal }).catch(() => {});
	}
} catch (error) {
	console.error(`error: ${error.message}`);
	status = 1;
}
console.log("stopping");
await network.stop();
process.exit(status);
