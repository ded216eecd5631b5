// New session keys for a validator, with the proof that they are the account's.

import { u8aToHex } from "@polkadot/util";
import { decodeAddress } from "@polkadot/util-crypto";
import { parseArgs } from "node:util";
import { Chain } from "./lib/chain.mjs";
import { rpc } from "./lib/network.mjs";

const LOOPBACK = /^wss?:\/\/(127\.0\.0\.1|localhost|\[::1\]):\d+\/?$/;

function fail(message) {
	console.error(`error: ${message}`);
	process.exit(1);
}

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { url: { type: "string", default: "ws://127.0.0.1:9944" }, json: { type: "boolean", default: false } },
});
const [account] = positionals;
if (positionals.length !== 1) fail("give one account");
if (!LOOPBACK.test(values.url)) fail(`${values.url} is not on this machine; keys are made on loopback only`);
let owner;
try {
	owner = u8aToHex(decodeAddress(account));
} catch {
	fail(`${account} is not an account`);
}

const { keys, proof } = await rpc(values.url, "author_rotateKeysWithOwner", [owner]).catch((error) => fail(error.message));
if (!proof) fail("the chain gives no proof of ownership");
if (!(await rpc(values.url, "author_hasSessionKeys", [keys]))) fail("the keystore does not have the keys it just made");

const chain = await Chain.connect(values.url, { quiet: true });
const { api } = chain;
const call = api.tx.session.setKeys(keys, proof);
const types = api.registry.createType(call.method.meta.args[0].type.toString(), keys);
const deposit = api.consts.session.keyDeposit;
const result = {
	account,
	genesis: api.genesisHash.toHex(),
	keys,
	proof,
	parts: Object.fromEntries([...types.entries()].map(([name, key]) => [name, key.toHex()])),
	call: call.method.toHex(),
	deposit: deposit === undefined ? null : `${deposit}`,
};
await chain.disconnect();

if (values.json) {
	console.log(JSON.stringify(result, null, 2));
} else {
	console.log(`account  ${result.account}`);
	console.log(`chain    ${result.genesis}`);
	console.log(`keys     ${result.keys}`);
	for (const [name, key] of Object.entries(result.parts)) console.log(`         ${name.padEnd(20)} ${key}`);
	console.log(`proof    ${result.proof}`);
	console.log("         The keystore has all of them.");
	console.log(`\nSubmit, signed by ${account}:\n  session.setKeys(keys, proof)`);
	console.log(`or paste the encoded call under Developer → Extrinsics → Decode:\n  ${result.call}`);
	if (result.deposit) console.log(`It holds a deposit of ${result.deposit} plancks as long as the keys are set.`);
}
