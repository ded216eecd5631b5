// A light client in Node follows the chain and reads from it with proofs, from genesis and from a
// checkpoint that a node gives.

import { bnToU8a, u8aConcat, u8aToHex } from "@polkadot/util";
import { blake2AsU8a, decodeAddress, xxhashAsU8a } from "@polkadot/util-crypto";
import assert from "node:assert/strict";
import { readFile, rm } from "node:fs/promises";
import path from "node:path";
import { after, before, test } from "node:test";
import { addresses, finalized, join } from "../lib/light.mjs";
import { identity, rawSpec, rpc } from "../lib/network.mjs";
import { ChainNode, temporaryDirectory } from "../lib/node.mjs";

const ALICE = "5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY";
const BOB = "5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty";
/** Where his account is kept: `System.Account`, then his key behind its hash. */
const ACCOUNT_OF_BOB = u8aToHex(
	u8aConcat(xxhashAsU8a("System", 128), xxhashAsU8a("Account", 128), blake2AsU8a(decodeAddress(BOB), 128), decodeAddress(BOB)),
);
const BLOCKS = 4;
const WAIT = 60;

const u64 = (value) => u8aToHex(bnToU8a(value, { bitLength: 64, isLe: true })).slice(2);

let directory;
let spec;
let node;
let peers;

before(async () => {
	directory = await temporaryDirectory();
	spec = await rawSpec(path.join(directory, "chain.json"), "dev", () => {});
	const network = ["--listen-addr", "/ip4/127.0.0.1/tcp/0", "--no-mdns", "--no-telemetry", "--no-prometheus"];
	const args = ["--chain", spec, "--alice", "--force-authoring", "--node-key", identity("light").key];
	node = await ChainNode.start({ args, network });
	peers = await addresses(node.url);
});

after(async () => {
	await node?.stop();
	await rm(directory, { recursive: true, force: true });
});

/** Follows with a specification, and reads what the node is asked for too. */
async function follows(t, chain) {
	const warnings = [];
	const started = performance.now();
	const light = join(chain, peers, (line) => warnings.push(line));
	try {
		const blocks = await finalized(light, BLOCKS, WAIT);
		const [first] = blocks;
		t.diagnostic(`block ${first.number} was the first, after ${((first.at - started) / 1_000).toFixed(1)} s`);
		for (const { number, hash } of blocks) {
			assert.equal(hash, await rpc(node.url, "chain_getBlockHash", [number]), `block ${number} is the node's`);
		}
		const account = await light.api.query.System.Account.getValue(BOB);
		const stored = await rpc(node.url, "state_getStorage", [ACCOUNT_OF_BOB]);
		assert.equal(u64(account.data.free), stored.slice(2 + 32, 2 + 48), "an account, read with a proof");
		const organization = await light.api.apis.OrganizationsApi.organization(0);
		assert.equal(organization.admin, ALICE, "a read of ours, run by the client itself");
		return first;
	} catch (error) {
		error.message += `\n${warnings.slice(-10).join("\n")}`;
		throw error;
	} finally {
		await light.close();
	}
}

test("a light client follows from genesis", { timeout: 180_000 }, async (t) => {
	await follows(t, JSON.parse(await readFile(spec, "utf8")));
});

test("a light client starts from a node's checkpoint", { timeout: 180_000 }, async (t) => {
	const checkpoint = await rpc(node.url, "sync_state_genSyncSpec", [true], { seconds: 120 });
	assert.ok(checkpoint.lightSyncState.finalizedBlockHeader);
	const first = await follows(t, checkpoint);
	assert.ok(first.number > 0, "it did not begin with genesis");
});
