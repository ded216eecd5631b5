// The records of the market as the runtime shows them, and what time makes of them.

import { bnToU8a, u8aConcat, u8aToHex } from "@polkadot/util";
import { blake2AsHex, decodeAddress } from "@polkadot/util-crypto";
import { kind } from "./plain.mjs";

export { protocolPart as part } from "./formulas.mjs";
export const min = (a, b) => (a < b ? a : b);

/** A deal that was just opened. */
export const deal = (asset, amount, org) => ({
	asset, deposited: amount, paid: 0n, fees: 0n, refunded: 0n, left: amount, org,
});

export function add(to, amount) {
	to.deposited += amount;
	to.left += amount;
}

/** Takes money out of a deal as `paid`, `fees` or `refunded`. */
export function take(from, amount, as) {
	from[as] += amount;
	from.left -= amount;
}

/** Whoever owns the rest gets it. */
export const close = (from) => take(from, from.left, "refunded");

/** What is at risk: money of so much, or a lock. */
export const bonded = (bond, money, lock, org) => {
	if (bond === "None") return "None";
	return bond === "Money" ? { Money: deal("Native", money, org) } : { Reputation: lock };
};

export const work = (who, bond, since) => ({ who, bond, since, team: [], subs: [] });

/** The body of a state, `{}` where it is only a name. */
export const inside = (state) => (typeof state === "string" ? {} : state[kind(state)]);

/** When the chain acts on a task by itself. */
export function dueOf(state) {
	const body = inside(state);
	switch (kind(state)) {
		case "Open": {
			const times = body.claims.map(({ deadline }) => deadline);
			return times.length > 0 ? Math.min(...times) : body.until;
		}
		case "Working": return body.deadline;
		case "Picking":
		case "Clearing":
		case "Screening": return body.at;
		case "InReview":
		case "InAppeal":
		case "Auditing":
		case "Finals": return null;
		default: return body.until;
	}
}

/** What was delivered, wherever the state keeps it. */
export function submissionOf(state) {
	const body = inside(state);
	return body.submission ?? body.judged?.submission ?? null;
}

/** Who works, wherever the state keeps it. */
export const workOf = (state) => inside(state).work ?? submissionOf(state)?.work ?? null;

/** The money of a submission that is at stake: for a review it bought first, then its bond. */
export function atStake(submission) {
	const bond = submission.work.bond?.Money;
	return [submission.stake, bond].filter((entry) => entry);
}

/** All deals of a task and of its rows. */
export function dealsOf(record) {
	const { task, rows, entries, challenges, authorship } = record;
	const { state } = task;
	const found = [task.reward, task.reserve, authorship?.bond];
	found.push(workOf(state)?.bond?.Money, inside(state).then?.Work?.bond?.Money);
	found.push(submissionOf(state)?.stake, inside(state).appeal?.bond);
	for (const role of rows.values()) found.push(role.Offer?.bond?.Money, role.Offer?.counter?.[1]);
	for (const { bond } of entries.values()) found.push(bond);
	for (const { bond } of challenges.values()) found.push(bond);
	return found.filter((deal) => deal);
}

/** The order in which the chain goes through the rows of a task: by the hash of their keys. */
export function rowKey(who) {
	const account = decodeAddress(who);
	return `${blake2AsHex(account, 128)}${u8aToHex(account).slice(2)}`;
}

/** An account as the chain remembers it of a task in which it had a part once. */
export function formerOf(task, who) {
	const hash = blake2AsHex(u8aConcat(bnToU8a(task, { bitLength: 64, isLe: true }), decodeAddress(who)), 128);
	return hash.slice(0, 2 + 16);
}
