// A process of its own that signs calls and pours them into a node's pool, as far as it is granted.
// Started by `load-hands.mjs`.

import { cryptoWaitReady } from "@polkadot/util-crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { Accounts } from "./load-accounts.mjs";
import { connect, signer } from "./submit.mjs";

const BATCH = 128;
const PAUSE = 50;
/** So often in a row nothing is taken before that is an error. */
const PATIENCE = 400;

let accounts;
let queue = [];
let granted = 0;
let wake = () => {};

async function sign({ chain, calls }) {
	await cryptoWaitReady();
	accounts ??= new Accounts();
	const signed = signer(chain);
	queue = calls.map(([name, nonce, call]) => signed(accounts.pair(name), nonce, call));
	granted = 0;
	process.send({ kind: "signed", bytes: queue.reduce((sum, one) => sum + one.length / 2 - 1, 0) });
}

/** What was refused goes first in the next batch, in the order in which it was signed. */
async function pour(url) {
	const node = await connect(url);
	let taken = 0;
	let refused = 0;
	let inVain = 0;
	let why;
	while (queue.length > 0) {
		if (granted <= taken) {
			await new Promise((resolve) => (wake = resolve));
			continue;
		}
		const batch = queue.slice(0, Math.min(BATCH, granted - taken));
		const errors = await Promise.all(batch.map(node.submit));
		const again = batch.filter((_, i) => errors[i]);
		const error = errors.find(Boolean);
		if (error?.code === "closed") throw new Error("the node closed the connection");
		// The first reason is the true one: what was refused for good is banned for a while.
		why ??= error && JSON.stringify(error);
		queue = [...again, ...queue.slice(batch.length)];
		taken += batch.length - again.length;
		refused += again.length;
		inVain = again.length === batch.length ? inVain + 1 : 0;
		if (inVain > PATIENCE) throw new Error(`the pool takes nothing more: ${why}`);
		if (process.connected) process.send({ kind: "poured", taken, refused, left: queue.length, why });
		if (inVain > 0) await sleep(PAUSE);
	}
	node.close();
	process.send({ kind: "done" });
}

const failed = ({ message }) => process.connected && process.send({ kind: "failed", message });
process.on("message", (message) => {
	if (message.kind === "sign") sign(message).catch(failed);
	else if (message.kind === "pour") pour(message.url).catch(failed);
	else if (message.kind === "grant") {
		granted = message.upTo;
		wake();
	}
});
process.on("disconnect", () => process.exit());
