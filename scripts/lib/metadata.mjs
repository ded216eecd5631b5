// The hash of a chain's metadata, which a signer puts under its signature so that what a device shows
// is what the chain does.

import { merkleizeMetadata } from "@polkadot-api/merkleize-metadata";
import { u8aToHex } from "@polkadot/util";

export async function metadataHash(api) {
	const metadata = await api.call.metadata.metadataAtVersion(15);
	const { specName, specVersion } = api.runtimeVersion;
	const [decimals] = api.registry.chainDecimals;
	const [tokenSymbol] = api.registry.chainTokens;
	const chain = { base58Prefix: api.registry.chainSS58, decimals, tokenSymbol, specName: `${specName}`, specVersion: specVersion.toNumber() };
	return u8aToHex(merkleizeMetadata(metadata.unwrap().toHex(), chain).digest());
}

/** Signs a call with the metadata's hash (mode 1) and waits until it is in a block. */
export function sendHashed(signer, call, metadataHash) {
	return new Promise((resolve, reject) => {
		call.signAndSend(signer, { nonce: -1, mode: 1, metadataHash }, (result) => {
			if (result.dispatchError) reject(new Error(`${result.dispatchError}`));
			else if (result.status.isInBlock) resolve(result.status.asInBlock.toHex());
		}).catch(reject);
	});
}
