// A validator that signs two blocks for one slot, or two votes in one round, is reported and leaves.

import { Keyring } from "@polkadot/api";
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Chain, Refused } from "../lib/chain.mjs";
import { headerBy, reportBlocks, reportVotes } from "../lib/equivocation.mjs";
import { Network, VALIDATORS } from "../lib/network.mjs";

const PORTS = 9520;

let network;
let chain;
let reporter;

before(async () => {
	network = await Network.start({ ports: PORTS, full: [] });
	chain = await Chain.connect(network.node("bob").url, { finalized: true });
	// So many blocks leave hardly a chance that one of four has had no turn.
	await chain.reach(40, 120);
	reporter = chain.pair("//Ferdie");
});

after(async () => {
	await chain?.disconnect();
	await network?.stop();
});

const set = () => chain.query("session.validators");
const offended = (who, from) => chain.event("validators.Offended", { who: who.address }, { from });

/** Waits until an account is in no validator set, for at most two sessions and the rest of this one. */
async function gone(who) {
	const from = await chain.query("session.currentIndex");
	for (;;) {
		if (!(await set()).includes(who.address)) break;
		assert.ok((await chain.query("session.currentIndex")) <= from + 2, "two sessions later it still validates");
		await chain.reach(chain.head + 1);
	}
	const authorities = await chain.query("babe.authorities");
	assert.equal(authorities.length, (await set()).length);
}

async function authorityOf(pair) {
	const authorities = await chain.api.query.babe.authorities();
	return authorities.findIndex(([key]) => key.toHex() === chain.api.registry.createType("AccountId", pair.publicKey).toHex());
}

test("a report whose second header another key sealed is refused, and nobody leaves", async () => {
	const dave = chain.pair("//Dave");
	const header = await headerBy(chain.api, await authorityOf(dave));
	const report = await reportBlocks(chain.api, header, chain.pair("//Eve"), dave.publicKey);
	const refused = (error) => error instanceof Refused && error.name === "InvalidEquivocationProof";
	await assert.rejects(chain.send(reporter, report), refused);
	assert.equal((await set()).length, VALIDATORS.length);
});

test("two blocks for one slot: reported with both headers, the author leaves at the session's boundary", async () => {
	const dave = chain.pair("//Dave");
	const header = await headerBy(chain.api, await authorityOf(dave));
	const report = await reportBlocks(chain.api, header, dave);
	const sent = await chain.send(reporter, report);
	await offended(dave, sent.block);
	assert.equal(sent.fee, 0n, "a true report is free of charge");
	const again = await reportBlocks(chain.api, header, dave);
	const known = (error) => error instanceof Refused && error.name === "DuplicateOffenceReport";
	await assert.rejects(chain.send(reporter, again), known);
	await gone(dave);
});

test("two votes in one round: reported with both, the voter leaves", async () => {
	const keys = new Keyring({ type: "ed25519" }).addFromUri("//Charlie");
	const charlie = chain.pair("//Charlie");
	const { round } = (await network.rpc("bob", "grandpa_roundState")).best;
	const sent = await chain.send(reporter, await reportVotes(chain.api, keys, round));
	await offended(charlie, sent.block);
	await gone(charlie);
});

test("a validator run twice with the same keys is found out by the other nodes, without anybody's help", async () => {
	const alice = chain.pair("//Alice");
	await network.add("twin", { flags: ["--alice"] });
	const from = chain.head;
	await network.until(({ twin }) => twin?.best > from, "the second node follows the chain");
	// Whether the two meet in a slot depends on who is sooner; under load it takes some slots.
	const { block } = await chain.event("validators.Offended", { who: alice.address }, { from, blocks: 150 });
	const at = await chain.api.rpc.chain.getBlock(await chain.api.rpc.chain.getBlockHash(block));
	const reports = at.block.extrinsics.filter(({ method }) => /reportEquivocationUnsigned/.test(method.method));
	assert.ok(reports.length > 0 && reports.every(({ isSigned }) => !isSigned));
	await gone(alice);
	await network.finalized(chain.head + 3, { names: ["bob"] });
	assert.deepEqual(network.finality.conflicts, []);
});
