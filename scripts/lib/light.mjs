// A light client in this process: it takes headers and finality proofs from peers, and reads with
// proofs, so that it need not believe the node it asks.

import { createClient } from "polkadot-api";
import { getSmProvider } from "polkadot-api/sm-provider";
import { start } from "polkadot-api/smoldot";
import { rpc } from "./network.mjs";

/** What a specification says of where a node is reached, for peers that speak WebSocket or TCP. */
export async function addresses(url) {
	const found = await rpc(url, "system_localListenAddresses");
	return found.filter((address) => address.includes("/ip4/127.0.0.1/"));
}

/**
 * Joins the chain of a specification by these nodes alone. `warn` gets what the client has to say, from
 * warnings on.
 */
export function join(spec, bootNodes, warn = () => {}) {
	const smoldot = start({ maxLogLevel: 2, logCallback: (level, target, message) => warn(`${target}: ${message}`) });
	const chain = smoldot.addChain({ chainSpec: JSON.stringify({ ...spec, bootNodes, telemetryEndpoints: null }) });
	const client = createClient(getSmProvider(() => chain));
	return {
		client,
		api: client.getUnsafeApi(),
		close: async () => {
			client.destroy();
			await smoldot.terminate();
		},
	};
}

/** The next `count` finalized blocks as the client tells them, `{ number, hash, at }`. */
export function finalized({ client }, count, seconds) {
	return new Promise((resolve, reject) => {
		const blocks = [];
		const end = (settle, value) => {
			clearTimeout(timer);
			subscription.unsubscribe();
			settle(value);
		};
		const timer = setTimeout(() => end(reject, new Error(`${blocks.length} finalized blocks within ${seconds} s`)), seconds * 1_000);
		const subscription = client.finalizedBlock$.subscribe({
			next: ({ number, hash }) => {
				blocks.push({ number, hash, at: performance.now() });
				if (blocks.length === count) end(resolve, blocks);
			},
			error: (error) => end(reject, error),
		});
	});
}
