// A call signed with the hash of the metadata: what a hardware wallet sends. Only a production build
// knows the hash; `scripts/release --test` makes one, names it in MUNUS_PRODUCTION_NODE and runs this.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Chain } from "../lib/chain.mjs";
import { metadataHash, sendHashed } from "../lib/metadata.mjs";
import { ChainNode } from "../lib/node.mjs";

const production = process.env.MUNUS_PRODUCTION_NODE;
if (production) process.env.MUNUS_NODE = production;

let node;
let chain;

before(async () => {
	node = await ChainNode.start();
	chain = await Chain.connect(node.url);
});

after(async () => {
	await chain?.disconnect();
	await node?.stop();
});

const remark = () => chain.api.tx.system.remark("0x00");

test("a build that does not know the hash refuses it, and does not ignore it", { skip: production && "a production build" }, async () => {
	const hash = await metadataHash(chain.api);
	assert.match(hash, /^0x[0-9a-f]{64}$/);
	await assert.rejects(sendHashed(chain.pair("//Bob"), remark(), hash), /CannotLookup|Could not lookup information/);
});

test("a production build takes it", { skip: !production && "MUNUS_PRODUCTION_NODE names no production build" }, async () => {
	assert.equal(`${chain.api.runtimeVersion.specName}`, "munus");
	const hash = await metadataHash(chain.api);
	assert.match(await sendHashed(chain.pair("//Bob"), remark(), hash), /^0x[0-9a-f]{64}$/);
});

test("a production build refuses the hash of other metadata", { skip: !production && "MUNUS_PRODUCTION_NODE names no production build" }, async () => {
	await assert.rejects(sendHashed(chain.pair("//Bob"), remark(), `0x${"11".repeat(32)}`), /bad signature|BadProof/);
});
