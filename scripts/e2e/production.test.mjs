// A live chain is not started with keys that everybody knows.

import assert from "node:assert/strict";
import { rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { after, before, test } from "node:test";
import { runNode, temporaryDirectory } from "../lib/node.mjs";

let directory;
let spec;

before(async () => {
	directory = await temporaryDirectory();
	const exported = await runNode(["export-chain-spec", "--chain", "dev"]);
	assert.equal(exported.code, 0, exported.stderr);
	const live = { ...JSON.parse(exported.stdout), id: "munus_live", chainType: "Live" };
	spec = path.join(directory, "live.json");
	await writeFile(spec, JSON.stringify(live));
});

after(() => rm(directory, { recursive: true, force: true }));

const start = (...flags) =>
	runNode(["--chain", spec, "--base-path", path.join(directory, "data"), "--rpc-port", "0",
		"--node-key", "01".repeat(32), "--listen-addr", "/ip4/127.0.0.1/tcp/0", "--no-mdns", "--no-telemetry", "--no-prometheus", ...flags]);

test("a validator with a development key is refused with a reason", async () => {
	const { code, stderr } = await start("--alice");
	assert.notEqual(code, 0);
	assert.match(stderr, /this chain is live, and well-known development keys are in use/);
	assert.match(stderr, /command line: keys of \/\/Alice/);
	assert.match(stderr, /start without --dev and without --alice/);
});

test("a genesis with development keys is refused even without such a flag", async () => {
	const { code, stderr } = await start();
	assert.notEqual(code, 0);
	assert.match(stderr, /genesis, pallet Babe: key of \/\/Alice \(sr25519\)/);
	assert.doesNotMatch(stderr, /command line/);
});
