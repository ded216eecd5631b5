// A fifth validator joins four by referendum and authors; when it is absent the chain removes it.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { after, before, test } from "node:test";
import { promisify } from "node:util";
import { Chain, Refused } from "../lib/chain.mjs";
import { Network, VALIDATORS } from "../lib/network.mjs";
import { CITIZENS, Votes } from "../lib/votes.mjs";

const PORTS = 9500;
const SCRIPT = path.join(import.meta.dirname, "..", "validator-keys.mjs");
const FIFTH = "//Eve";

let network;
let chain;
let eve;

/** The largest deficit with which a validator keeps its seat here, in blocks. */
const BAN_BUFFER = 4;

/** Buffers so small that absence tells within a minute; that luck leaves a second one behind is no outage. */
const impatient = (genesis) => {
	const numbers = { coverage: 50, throttleBuffer: 2, banBuffer: BAN_BUFFER, surplusCap: 1, floor: 4, outage: 50 };
	genesis.chain.parameters.validators = { ...genesis.chain.parameters.validators, ...numbers };
};

before(async () => {
	network = await Network.start({ ports: PORTS, full: [], genesis: impatient });
	await network.add("fifth", { flags: ["--validator"] });
	chain = await Chain.connect(network.node("alice").url, { finalized: true });
	eve = chain.pair(FIFTH);
});

after(async () => {
	await chain?.disconnect();
	await network?.stop();
});

const set = () => chain.query("session.validators");

async function until(holds, blocks, what) {
	const end = chain.head + blocks;
	for (;;) {
		const found = await holds();
		if (found) return found;
		assert.ok(chain.head < end, what);
		await chain.reach(chain.head + 1);
	}
}

const keysOf = async (account, ...args) => {
	const run = promisify(execFile)(process.execPath, [SCRIPT, account, "--url", network.node("fifth").url, ...args]);
	return (await run).stdout;
};

test("keys are made with a proof that only their owner can use", async () => {
	await until(async () => (await network.rpc("fifth", "system_health")).peers > 0, 20, "the fifth finds nobody");
	const made = JSON.parse(await keysOf(eve.address, "--json"));
	assert.equal(await network.rpc("fifth", "author_hasSessionKeys", made.keys), true);
	assert.equal(await network.rpc("alice", "author_hasSessionKeys", made.keys), false);
	assert.deepEqual(Object.keys(made.parts), ["babe", "grandpa", "authorityDiscovery"]);
	const ferdie = chain.pair("//Ferdie");
	const call = () => chain.api.tx(chain.api.registry.createType("Call", made.call));
	const stolen = (error) => error instanceof Refused && error.name === "InvalidProof";
	await assert.rejects(chain.send(ferdie, call()), stolen);
	await chain.send(eve, call());
	assert.ok(await chain.query("session.nextKeys", [eve.address]));
});

test("the script says what to submit, and refuses what is not on this machine", async () => {
	const text = await keysOf(eve.address);
	const keys = text.match(/^keys +(0x[0-9a-f]+)$/m)[1];
	assert.match(text, /The keystore has all of them/);
	assert.match(text, /session\.setKeys\(keys, proof\)/);
	const call = chain.api.registry.createType("Call", text.match(/Decode:\n {2}(0x[0-9a-f]+)/)[1]);
	assert.deepEqual([call.section, call.method, call.args[0].toHex()], ["session", "setKeys", keys]);
	await chain.send(eve, chain.api.tx(call));
	await assert.rejects(keysOf("nobody"), /nobody is not an account/);
	const away = promisify(execFile)(process.execPath, [SCRIPT, eve.address, "--url", "ws://192.0.2.1:9944"]);
	await assert.rejects(away, /not on this machine/);
});

test("a referendum admits the fifth, and it authors", async () => {
	// Of five the most absent goes: the four must have made up for starting one after the other.
	const views = async () => Promise.all((await set()).map((who) => chain.read("validatorsApi.validator", [who])));
	await until(async () => (await views()).every(({ status }) => status === "Healthy"), 90, "one of the four stays behind");
	const votes = new Votes(chain);
	const citizens = CITIZENS.map((uri) => chain.pair(uri));
	const referendum = await votes.open("validators", chain.api.tx.validators.admit(eve.address), { ayes: citizens.slice(0, 4) });
	const confirmed = await votes.decided(referendum);
	assert.equal(confirmed.name, "referenda.Confirmed");
	await chain.event("validators.Admitted", { who: eve.address }, { from: confirmed.block });
	await until(async () => (await set()).includes(eve.address), 40, "the fifth is in no session");
	assert.equal((await set()).length, VALIDATORS.length + 1);
	const view = await until(async () => {
		const found = await chain.read("validatorsApi.validator", [eve.address]);
		return found?.authored > 0 ? found : null;
	}, 40, "the fifth authors nothing");
	assert.deepEqual([view.onDuty, view.status], [true, "Healthy"]);
	assert.ok(view.slotsToRemoval > 0);
});

test("absent, it is removed by the chain itself, and finality goes on", async () => {
	await network.kill("fifth");
	const from = chain.head;
	const removed = await chain.event("validators.RemovedForAbsence", {}, { from, blocks: 110 });
	assert.equal(removed.fields.who, eve.address);
	assert.ok(removed.fields.deficit > BAN_BUFFER);
	const { block } = await chain.api.rpc.chain.getBlock(removed.hash);
	assert.ok(block.extrinsics.every(({ isSigned }) => !isSigned), "nobody's call");
	await until(async () => !(await set()).includes(eve.address), 40, "the absent one still validates");
	assert.equal((await set()).length, VALIDATORS.length);
	assert.deepEqual(network.finality.conflicts, []);
});

test("a fresh node warp-syncs over the changes of the set", async () => {
	const { finalized } = await network.status("alice");
	await network.add("newcomer", { flags: ["--sync", "warp"] });
	await network.finalized(finalized, { names: ["newcomer"], seconds: 60 });
	assert.match(await readFile(network.node("newcomer").node.logFile, "utf8"), /Warp sync is complete/);
	assert.deepEqual(await network.reverted("newcomer"), []);
});
