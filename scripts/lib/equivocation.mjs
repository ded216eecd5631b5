// Evidence that a validator signed two things where it may sign one, made with its real keys.

import { bnToU8a, hexToU8a, u8aConcat, u8aToHex } from "@polkadot/util";
import { blake2AsU8a } from "@polkadot/util-crypto";

const BABE = "BABE";

const little = (value, bitLength) => bnToU8a(value, { bitLength, isLe: true });

/** Slot and authority index that a block claims in its header. */
export function claimOf(api, header) {
	const log = header.digest.logs.find((log) => log.isPreRuntime && `${log.asPreRuntime[0].toUtf8()}` === BABE);
	const claim = api.registry.createType("RawBabePreDigest", log.asPreRuntime[1].toU8a(true)).value;
	return { slot: claim.slotNumber.toBigInt(), authority: claim.authorityIndex.toNumber() };
}

/** The last of the finalized blocks that this authority made. */
export async function headerBy(api, authority, { blocks = 100 } = {}) {
	let hash = await api.rpc.chain.getFinalizedHead();
	for (let n = 0; n < blocks; n += 1) {
		const header = await api.rpc.chain.getHeader(hash);
		if (header.number.toNumber() === 0) break;
		if (claimOf(api, header).authority === authority) return header;
		hash = header.parentHash;
	}
	throw new Error(`authority ${authority} made none of the last blocks`);
}

/** Another header for the slot of a header, sealed as BABE seals: over the hash without the seal. */
export function secondHeader(api, header, pair) {
	const plain = header.toJSON();
	const unsealed = api.registry.createType("Header", {
		...plain,
		extrinsicsRoot: blake2AsU8a("another body", 256),
		digest: { logs: header.digest.logs.filter((log) => !log.isSeal).map((log) => log.toHex()) },
	});
	const seal = pair.sign(blake2AsU8a(unsealed.toU8a(), 256));
	const logs = [...unsealed.digest.logs.map((log) => log.toHex()), api.registry.createType("DigestItem", { Seal: [BABE, u8aToHex(seal)] }).toHex()];
	return api.registry.createType("Header", { ...unsealed.toJSON(), digest: { logs } });
}

/** The report of two blocks in one slot. `pair` seals the second; the first is real. */
export async function reportBlocks(api, header, pair, offender = pair.publicKey) {
	const { slot } = claimOf(api, header);
	const proof = {
		offender,
		slot,
		firstHeader: header.toHex(),
		secondHeader: secondHeader(api, header, pair).toHex(),
	};
	return api.tx.babe.reportEquivocation(proof, await ownership(api, "BabeApi", slot, offender, header.hash));
}

/** The report of two prevotes in one round of the set of the finalized head, signed as GRANDPA signs. */
export async function reportVotes(api, pair, round) {
	const head = await api.rpc.chain.getHeader(await api.rpc.chain.getFinalizedHead());
	const set = await (await api.at(head.hash)).call.grandpaApi.currentSetId();
	const vote = (hash, number) => {
		const message = u8aConcat([0], hash, little(number, 32));
		const signature = pair.sign(u8aConcat(message, little(round, 64), little(set.toBigInt(), 64)));
		return [{ targetHash: hash, targetNumber: number }, signature];
	};
	const number = head.number.toNumber();
	const equivocation = {
		roundNumber: round,
		identity: pair.publicKey,
		first: vote(hexToU8a(head.hash.toHex()), number),
		second: vote(blake2AsU8a("another block", 256), number),
	};
	const owner = await ownership(api, "GrandpaApi", set.toBigInt(), pair.publicKey, head.hash);
	return api.tx.grandpa.reportEquivocation({ setId: set, equivocation: { Prevote: equivocation } }, owner);
}

// Asked for by name: the library takes the answer's length for a part of it. The proof of a block's
// author must be of that block's session.
async function ownership(api, name, context, key, at) {
	const input = u8aToHex(u8aConcat(little(context, 64), key));
	const answer = await api.rpc.state.call(`${name}_generate_key_ownership_proof`, input, at);
	const proof = api.registry.createType("Option<Vec<u8>>", answer.toU8a(true));
	if (proof.isNone) throw new Error("the key is no validator's");
	return api.registry.createType("SpSessionMembershipProof", proof.unwrap().toU8a(true));
}
