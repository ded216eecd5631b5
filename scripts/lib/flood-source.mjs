// A process of its own that signs transfers and pours them into a node's pool. Started by
// `flood.mjs`, which says what to sign and when to pour.

import { Keyring } from "@polkadot/api";
import { bnToU8a, compactToU8a, hexToU8a, u8aConcat, u8aToHex } from "@polkadot/util";
import { cryptoWaitReady } from "@polkadot/util-crypto";
import { performance } from "node:perf_hooks";
import { setTimeout as sleep } from "node:timers/promises";
import WebSocket from "ws";

const BATCH = 250;
const PAUSE = 50;
const IMMORTAL = new Uint8Array([0]);
const METADATA_HASH_OFF = new Uint8Array([0]);
const NO_METADATA_HASH = new Uint8Array([0]);
const SIGNED_V4 = new Uint8Array([0x84]);
const BY_ID = new Uint8Array([0]);

const u32 = (value) => bnToU8a(value, { bitLength: 32, isLe: true });

/** Signs so many transfers; all but nonce and signature is encoded once. */
function sign({ uri, call, nonce, count, tip, specVersion, transactionVersion, genesisHash }) {
	const pair = new Keyring({ type: "sr25519" }).createFromUri(uri);
	const method = hexToU8a(call);
	const genesis = hexToU8a(genesisHash);
	const signer = u8aConcat(SIGNED_V4, BY_ID, pair.publicKey);
	const paid = u8aConcat(compactToU8a(BigInt(tip)), METADATA_HASH_OFF);
	const implied = u8aConcat(u32(specVersion), u32(transactionVersion), genesis, genesis, NO_METADATA_HASH);
	return Array.from({ length: count }, (_, index) => {
		const extra = u8aConcat(IMMORTAL, compactToU8a(nonce + index), paid);
		const signature = pair.sign(u8aConcat(method, extra, implied), { withType: true });
		const body = u8aConcat(signer, signature, extra, method);
		return u8aToHex(u8aConcat(compactToU8a(body.length), body));
	});
}

/** A bare JSON-RPC connection: no metadata, no subscriptions. */
async function connect(url) {
	const socket = new WebSocket(url);
	const waiting = new Map();
	await new Promise((resolve, reject) => socket.once("open", resolve).once("error", reject));
	socket.on("message", (data) => {
		const { id, error } = JSON.parse(data);
		waiting.get(id)?.(error);
		waiting.delete(id);
	});
	socket.on("close", () => {
		for (const settle of waiting.values()) settle({ code: "closed" });
	});
	let last = 0;
	const submit = (transaction) =>
		new Promise((resolve) => {
			last += 1;
			waiting.set(last, resolve);
			socket.send(JSON.stringify({ jsonrpc: "2.0", id: last, method: "author_submitExtrinsic", params: [transaction] }));
		});
	return { submit, close: () => socket.close() };
}

/** The next batch goes out when the last was answered; what was refused is sent again, and again. */
async function pour(url, transactions) {
	const node = await connect(url);
	const refusals = {};
	let left = transactions;
	let taken = 0;
	let sent = 0;
	const report = (kind) => process.connected && process.send({ kind, sent, taken, left: left.length, refusals });
	while (left.length > 0) {
		const batch = left.slice(0, BATCH);
		const errors = await Promise.all(batch.map(node.submit));
		const refused = batch.filter((_, index) => errors[index]);
		for (const error of errors.filter(Boolean)) refusals[error.code] = (refusals[error.code] ?? 0) + 1;
		if (errors.some((error) => error?.code === "closed")) throw new Error("the node closed the connection");
		sent += batch.length;
		taken += batch.length - refused.length;
		left = [...refused, ...left.slice(BATCH)];
		report("poured");
		if (refused.length === batch.length) await sleep(PAUSE);
	}
	node.close();
}

let signed;
let target;
process.on("message", async (message) => {
	if (message.kind === "sign") {
		await cryptoWaitReady();
		const started = performance.now();
		signed = sign(message);
		target = message.url;
		process.send({ kind: "signed", seconds: (performance.now() - started) / 1_000 });
	} else if (message.kind === "pour") {
		await pour(target, signed).catch(({ message }) => process.send({ kind: "failed", message }));
	}
});
process.on("disconnect", () => process.exit());
