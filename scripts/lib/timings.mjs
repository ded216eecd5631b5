// What a build spent its time on, by cargo's own report (`cargo build --timings`).
//
//   node scripts/lib/timings.mjs REPORT.html    seconds of each part, as JSON

import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

/** The first that fits a unit is its part. */
const PARTS = [
	["the runtime as wasm, with all that it is built of", ({ name, mode }) => name === "munus-runtime" && mode === "run-custom-build"],
	["binaryen in C++, of the SDK's builder of wasm", ({ name }) => /^(wasm-opt|cxx)/.test(name)],
	["OpenSSL, of the network's WebRTC", ({ name }) => name.startsWith("openssl")],
	["wasmtime and cranelift, which execute the runtime", ({ name }) => /^(wasmtime|cranelift|pulley|regalloc2|wasmparser)/.test(name)],
	["the node and the rooms of the runtime", ({ name }) => /^(munus-|pallet-(agenda|escrow|obligation|organizations|reputation|review|tasks)$)/.test(name)],
	["the SDK", ({ name }) => /^(sp|sc|frame|pallet|substrate|prometheus-endpoint|fork-tree)/.test(name)],
	["libp2p, QUIC and DNS", ({ name }) => /^(libp2p|litep2p|str0m|dimpl|quinn|hickory|yamux|multi|webrtc|rustls|ring|netlink|if-)/.test(name)],
	["all else", () => true],
];

/** The units of a report. */
export function units(html) {
	const found = html.match(/const UNIT_DATA = (\[[\s\S]*?\]);\n/);
	if (!found) throw new Error("this is no report of cargo's timings");
	return JSON.parse(found[1]);
}

/** Seconds of each part: from the beginning of each of its crates to the end of it, others being built beside. */
export function parts(found) {
	const seconds = new Map(PARTS.map(([what]) => [what, 0]));
	for (const unit of found) {
		const [what] = PARTS.find(([, fits]) => fits(unit));
		seconds.set(what, seconds.get(what) + unit.duration);
	}
	return Object.fromEntries([...seconds].map(([what, spent]) => [what, Math.round(spent)]));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
	console.log(JSON.stringify(parts(units(readFileSync(process.argv[2], "utf8")))));
}
