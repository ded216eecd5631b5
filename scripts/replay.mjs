// Rebuilds the market of a chain from its events, and compares it with what the runtime says.

import { parseArgs } from "node:util";
import { Chain } from "./lib/chain.mjs";
import { compare, replay } from "./lib/replay.mjs";

const { values: options } = parseArgs({
	options: { url: { type: "string", default: "ws://127.0.0.1:9944" }, block: { type: "string" } },
});

const shown = (value) => JSON.stringify(value, (_, v) => (typeof v === "bigint" ? `${v}` : v));

const chain = await Chain.connect(options.url, { quiet: true });
try {
	const head = options.block ? Number(options.block) : (await chain.api.rpc.chain.getHeader()).number.toNumber();
	const started = Date.now();
	const replayed = await replay(chain, head, (number) => console.error(`block ${number} of ${head}`));
	const { found, seen } = await compare(chain, replayed, head);
	console.log(`${replayed.events} events of ${head} blocks, ${Math.round((Date.now() - started) / 1000)} s`);
	const { states, ...counted } = seen;
	const listed = (counts) => Object.entries(counts).map(([what, count]) => `${count} ${what}`).join(", ");
	console.log(`compared: ${listed(counted)}; tasks by state: ${listed(states)}`);
	for (const { what, path, is, told } of found) {
		console.log(`${what}${path ? `, ${path}` : ""}: is ${shown(is)}, events say ${shown(told)}`);
	}
	console.log(found.length === 0 ? "nothing differs" : `${found.length} differ`);
	process.exitCode = found.length === 0 ? 0 : 1;
} finally {
	await chain.disconnect();
}
