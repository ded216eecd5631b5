// A call signed with the hash of the metadata: what a hardware wallet sends. Only a production runtime
// knows the hash (`--features metadata-hash`); with another one the tests that need it are skipped, and
// say so. `scripts/release --test` makes such a runtime, names its wasm in MUNUS_PRODUCTION_WASM and runs
// this on a chain that begins with it; with that set a runtime without the hash fails.

import assert from "node:assert/strict";
import { readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { after, before, test } from "node:test";
import { Chain } from "../lib/chain.mjs";
import { metadataHash, sendHashed } from "../lib/metadata.mjs";
import { ChainNode, runNode, temporaryDirectory } from "../lib/node.mjs";

const production = process.env.MUNUS_PRODUCTION_WASM;

const UNKNOWN = /CannotLookup|Could not lookup information/;
const WRONG = `0x${"11".repeat(32)}`;

let directory;
let node;
let chain;
let refusal;

const remark = () => chain.api.tx.system.remark("0x00");
const send = (hash) => sendHashed(chain.pair("//Bob"), remark(), hash);

/** The specification of a development chain that begins with this wasm. */
async function chainWith(wasm, file) {
	const { code, stdout, stderr } = await runNode(["export-chain-spec", "--chain", "dev"]);
	assert.equal(code, 0, stderr);
	const spec = JSON.parse(stdout);
	spec.genesis.runtimeGenesis.code = `0x${(await readFile(wasm)).toString("hex")}`;
	await writeFile(file, JSON.stringify(spec));
	return file;
}

before(async () => {
	directory = await temporaryDirectory();
	const spec = production && (await chainWith(production, path.join(directory, "chain.json")));
	node = await ChainNode.start({ args: spec ? ["--chain", spec, "--alice", "--force-authoring", "--node-key", "01".repeat(32)] : ["--dev"] });
	chain = await Chain.connect(node.url);
	// A wrong hash is refused by every build; why tells whether this one knows the right one.
	refusal = await send(WRONG).then(() => assert.fail("a wrong hash was taken"), (error) => `${error}`);
});

after(async () => {
	await chain?.disconnect();
	await node?.stop();
	await rm(directory, { recursive: true, force: true });
});

const knowsHash = (context) => {
	if (!UNKNOWN.test(refusal)) return true;
	assert.ok(!production, "this runtime does not know its metadata's hash; build it with --features metadata-hash");
	context.skip("NOT CHECKED: this build does not know its metadata's hash; scripts/release --test makes one that does");
	return false;
};

test("node and runtime agree on name, prefix, symbol and decimals", async () => {
	const { api } = chain;
	assert.equal(`${api.runtimeVersion.specName}`, "munus");
	assert.match(`${await api.rpc.system.chain()}`, /^Munus\b/);
	// The registry has them from the node's `system_properties`.
	assert.equal(Number(api.registry.chainSS58), Number(`${api.consts.system.ss58Prefix}`));
	assert.deepEqual(api.registry.chainTokens, ["MUN"]);
	assert.deepEqual(api.registry.chainDecimals, [12]);
});

test("a build that does not know the hash refuses it, and does not ignore it", async (context) => {
	const hash = await metadataHash(chain.api);
	assert.match(hash, /^0x[0-9a-f]{64}$/);
	if (!UNKNOWN.test(refusal)) return context.skip("this build knows its hash");
	await assert.rejects(send(hash), UNKNOWN);
});

test("a production build takes the hash of its metadata", async (context) => {
	if (!knowsHash(context)) return;
	assert.match(await send(await metadataHash(chain.api)), /^0x[0-9a-f]{64}$/);
});

test("a production build refuses the hash of other metadata", async (context) => {
	if (!knowsHash(context)) return;
	assert.match(refusal, /bad signature|BadProof/);
});
