// Sealing a bid, and opening it later.
//
// seed   = blake2_256("munus/seed/task " ‖ task (u64, little-endian))
// sealed = blake2_256("munus/seal/bid  " ‖ seed ‖ bidder ‖ price (u128) ‖ window (u32) ‖ plan ‖ salt)

import { bnToU8a, hexToU8a, stringToU8a, u8aConcat } from "@polkadot/util";
import { blake2AsU8a, decodeAddress } from "@polkadot/util-crypto";

const SEED = stringToU8a("munus/seed/task ");
const TAG = stringToU8a("munus/seal/bid  ");

const bytes = (value) => (typeof value === "string" ? hexToU8a(value) : value);
const little = (value, bitLength) => bnToU8a(BigInt(value), { bitLength, isLe: true });

/** What bids of a task are sealed under. */
export const seedOf = (task) => blake2AsU8a(u8aConcat(SEED, little(task, 64)), 256);

/** The seal of a bid; `plan` and `salt` are 32 bytes. */
export function sealBid({ task, who, price, window, plan, salt }) {
	const content = u8aConcat(little(price, 128), little(window, 32), bytes(plan));
	return blake2AsU8a(u8aConcat(TAG, seedOf(task), decodeAddress(who), content, bytes(salt)), 256);
}

/** The argument of `tasks.open_bid` for it. */
export const opening = ({ task, who, price, window, plan, salt }) => ({ task, who, price, window, plan, salt });
