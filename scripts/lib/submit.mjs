// Transactions signed beforehand, without metadata, and a bare connection that hands them in.

import { bnToU8a, compactToU8a, hexToU8a, u8aConcat, u8aToHex } from "@polkadot/util";
import { blake2AsU8a } from "@polkadot/util-crypto";
import WebSocket from "ws";

const IMMORTAL = new Uint8Array([0]);
const METADATA_HASH_OFF = new Uint8Array([0]);
const NO_METADATA_HASH = new Uint8Array([0]);
const SIGNED_V4 = new Uint8Array([0x84]);
const BY_ID = new Uint8Array([0]);
/** A longer payload is signed by its hash. */
const LONG = 256;

const u32 = (value) => bnToU8a(value, { bitLength: 32, isLe: true });

/** What a signature covers of the chain it is for, as a process can be told it. */
export function chainOf(api) {
	return {
		specVersion: api.runtimeVersion.specVersion.toNumber(),
		transactionVersion: api.runtimeVersion.transactionVersion.toNumber(),
		genesisHash: api.genesisHash.toHex(),
	};
}

/** Signs calls of one chain: `sign(pair, nonce, call)` gives the transaction in hexadecimal. */
export function signer({ specVersion, transactionVersion, genesisHash }, tip = 0n) {
	const genesis = hexToU8a(genesisHash);
	const paid = u8aConcat(compactToU8a(BigInt(tip)), METADATA_HASH_OFF);
	const implied = u8aConcat(u32(specVersion), u32(transactionVersion), genesis, genesis, NO_METADATA_HASH);
	return (pair, nonce, call) => {
		const method = hexToU8a(call);
		const extra = u8aConcat(IMMORTAL, compactToU8a(nonce), paid);
		const payload = u8aConcat(method, extra, implied);
		const covered = payload.length > LONG ? blake2AsU8a(payload, 256) : payload;
		const signature = pair.sign(covered, { withType: true });
		const body = u8aConcat(SIGNED_V4, BY_ID, pair.publicKey, signature, extra, method);
		return u8aToHex(u8aConcat(compactToU8a(body.length), body));
	};
}

/**
 * A bare JSON-RPC connection. `ask` gives `{ result, error }`, `submit` gives the pool's error, or `undefined` when it took the
 * transaction; `follow` calls back with what a subscription tells.
 */
export async function connect(url) {
	const socket = new WebSocket(url);
	const waiting = new Map();
	const followed = new Map();
	await new Promise((resolve, reject) => socket.once("open", resolve).once("error", reject));
	socket.on("message", (data) => {
		const { id, result, error, params } = JSON.parse(data);
		if (id === undefined) followed.get(params?.subscription)?.(params.result);
		else waiting.get(id)?.({ result, error });
		waiting.delete(id);
	});
	socket.on("close", () => {
		for (const settle of waiting.values()) settle({ error: { code: "closed", message: "the connection is closed" } });
	});
	let last = 0;
	const ask = (method, params) =>
		new Promise((resolve) => {
			last += 1;
			waiting.set(last, resolve);
			socket.send(JSON.stringify({ jsonrpc: "2.0", id: last, method, params }));
		});
	return {
		ask,
		submit: async (transaction) => (await ask("author_submitExtrinsic", [transaction])).error,
		follow: async (method, tell) => {
			const { result, error } = await ask(method, []);
			if (error) throw new Error(`${method}: ${error.message}`);
			followed.set(result, tell);
		},
		close: () => socket.close(),
	};
}
