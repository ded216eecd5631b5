// The same chain through polkadot-api: a second client, which knows view functions.

import { u8aToHex } from "@polkadot/util";
import { WebSocket } from "@polkadot/x-ws";
import { createClient } from "polkadot-api";
import { getPolkadotSigner } from "polkadot-api/signer";
import { getWsProvider } from "polkadot-api/ws";
import { reveal } from "./sealed.mjs";

/** Connects; `api` needs no generated descriptors. */
export function connect(url) {
	const client = createClient(getWsProvider(url, { websocketClass: WebSocket }));
	return { client, api: client.getUnsafeApi(), close: () => client.destroy() };
}

export const signer = (pair) => getPolkadotSigner(pair.publicKey, "Sr25519", (message) => pair.sign(message));

/**
 * Restores a commitment from the words and the chain's own views, and reveals it. `by` signs; it
 * need not be the member.
 */
export async function revealByWords({ client, api }, { org, panel, member, words, by }) {
	const [best] = await client.getBestBlocks();
	const at = { at: best.hash };
	const [duties, view] = await Promise.all([
		api.view.Review.duties(org, member, at),
		api.view.Review.panel(panel, at),
	]);
	const { note } = duties.find((duty) => duty.panel === panel);
	const seat = view.seats.find(({ who }) => who === member);
	const preimage = reveal({ words, panel, seed: view.seed, member, note, sealed: seat.state.value });
	const call = api.tx.Review.reveal({ panel, member, ...preimage, salt: u8aToHex(preimage.salt) });
	return { preimage, result: await call.signAndSubmit(signer(by), at) };
}
