// The chains a load is poured on: the development chain with many people, and the bare one.

import { stringToU8a, u8aToHex } from "@polkadot/util";
import { xxhashAsHex } from "@polkadot/util-crypto";
import { readFile, writeFile } from "node:fs/promises";
import { rawSpec } from "./network.mjs";

/** What each account that pays starts with: a million MUN. */
const ENDOWMENT = 10 ** 18;

/** A day of the chain's policies, in blocks: so long that no window closes while a load is signed. */
const DAY = 240;

/** Slots per epoch. Panels are drawn by an epoch's randomness. */
export const EPOCH = 10;

/** As many enforcers as an organization can begin with. */
export const APPOINTEES = 32;

/** Claims of one provider at a time: it has one of each stage. */
const CLAIMS = 8;

/** The bounds of policies, in a day of another length. */
export function withDay(bounds, day) {
	const scaled = (value) => (value <= 1 ? 1 : Math.round((value * day) / bounds.day));
	const timed = ["window", "phase", "seniority", "grace", "halfLife", "dormancy", "sponsoring"];
	const limits = timed.map((name) => [name, { min: scaled(bounds[name].min), max: scaled(bounds[name].max) }]);
	const notice = { ...bounds.notice, max: scaled(bounds.notice.max) };
	return { ...bounds, day, notice, ...Object.fromEntries(limits) };
}

/** So many organizations like the first, each with enforcers of its own and its share of the members. */
export function organizations(first, { count, enforcers, members }) {
	const review = { ...first.overrides.review, commitWindow: DAY / 2, revealWindow: DAY / 2, seniority: 1 };
	return Array.from({ length: count }, (_, org) => ({
		...first,
		name: `Load ${org}`,
		overrides: { ...first.overrides, review },
		appointees: enforcers.slice(org * APPOINTEES, (org + 1) * APPOINTEES),
		members: members.filter((_, i) => i % count === org),
	}));
}

/** One more, whose panels cost the least that the chain's bounds allow. */
export function cheapest(first, bounds, appointees) {
	const review = { ...first.overrides.review, fee: bounds.fee.min, commitWindow: DAY / 2, revealWindow: DAY / 2 };
	return { ...first, name: "Cheap", overrides: { ...first.overrides, review }, appointees };
}

/** The development chain with accounts that pay, providers who have joined, and organizations. */
export function marketSpec(file, accounts, { slot, payers, providers, orgs }) {
	return rawSpec(file, "dev", (spec) => {
		const { patch } = spec.genesis.runtimeGenesis;
		patch.chain.slotDuration = slot;
		patch.chain.epochLength = EPOCH;
		const { parameters } = patch.chain;
		parameters.organizations = withDay(parameters.organizations, DAY);
		parameters.tasks.claim_limit = CLAIMS;
		patch.balances.balances.push(...payers.map((address) => [address, ENDOWMENT]));
		const enforcers = accounts.addresses("enforcer", orgs * APPOINTEES);
		const [first] = patch.organizations.organizations;
		patch.organizations.organizations = [
			...organizations(first, { count: orgs, enforcers, members: providers }),
			cheapest(first, parameters.organizations, accounts.addresses("cheap", 3)),
		];
	});
}

/** Where the bare runtime keeps a number that a specification may state. */
const bareKey = (name) => xxhashAsHex(stringToU8a(`:${name}:`), 128);
const u64 = (value) => u8aToHex(new Uint8Array(new BigUint64Array([BigInt(value)]).buffer));

/** A chain of the bare runtime `wasm`, with the consensus of the development chain. */
export async function bareSpec(file, wasm, { slot, payers }) {
	const code = await readFile(wasm);
	await rawSpec(file, "dev", (spec) => {
		const { patch } = spec.genesis.runtimeGenesis;
		const [[, , { babe, grandpa }]] = patch.session.keys;
		Object.assign(spec, { name: "Munus Bare", id: "munus_bare" });
		spec.genesis.runtimeGenesis = {
			code: u8aToHex(code),
			patch: {
				babe: { authorities: [[babe, 1]], epochConfig: patch.babe.epochConfig },
				grandpa: { authorities: [[grandpa, 1]] },
				balances: { balances: [...patch.balances.balances, ...payers.map((address) => [address, ENDOWMENT])] },
			},
		};
	});
	const spec = JSON.parse(await readFile(file, "utf8"));
	spec.genesis.raw.top[bareKey("SlotDuration")] = u64(slot);
	spec.genesis.raw.top[bareKey("EpochLength")] = u64(EPOCH);
	await writeFile(file, JSON.stringify(spec));
	return file;
}
