// A process of its own that signs transfers and pours them into a node's pool. Started by
// `flood.mjs`, which says what to sign and when to pour.

import { Keyring } from "@polkadot/api";
import { cryptoWaitReady } from "@polkadot/util-crypto";
import { performance } from "node:perf_hooks";
import { setTimeout as sleep } from "node:timers/promises";
import { connect, signer } from "./submit.mjs";

const BATCH = 250;
const PAUSE = 50;

/** Signs so many transfers of one account. */
function sign({ uri, call, nonce, count, tip, chain }) {
	const pair = new Keyring({ type: "sr25519" }).createFromUri(uri);
	const signed = signer(chain, tip);
	return Array.from({ length: count }, (_, index) => signed(pair, nonce + index, call));
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
