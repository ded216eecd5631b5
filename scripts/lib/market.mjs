// The market in full, each thing that can be done in a line: auctions, counter-offers, contests.

import { stringToU8a } from "@polkadot/util";
import { blake2AsHex } from "@polkadot/util-crypto";
import { openingOf, sealBid, sealEntry, taskSaltFor } from "./sealed.mjs";
import { MUN, UNLIMITED, World, unaudited } from "./world.mjs";

/** The hash of something that is kept elsewhere. */
export const hashOf = (words) => blake2AsHex(words, 256);

/** Terms of a bid, as the chain has them. */
export const change = (price, window, { plan = null, scope = null } = {}) => ({ Change: { price, window, plan, scope } });

/** What of a part's pay is kept back until the last one. */
export const retained = (pay, last) => (last ? 0n : pay / 4n);

/** Founds an organization with short phases, without audits unless told, and with enforcers of its own. */
export async function found(chain, admin, name, { first = 20, enforcers = 9, review = {}, overrides = {} } = {}) {
	const template = await chain.api.call.organizationsApi.templatePolicy("Village");
	const terms = { ...template.review.toJSON(), commitWindow: 12, revealWindow: 10, appealWindow: 2, seniority: 1, ...review };
	const demo = new World(chain);
	const appointees = Array.from({ length: enforcers }, (_, i) => demo.account(`//Enforcer//${first + i}`).address);
	const changes = { review: terms, audit: unaudited(template), ...overrides };
	const created = await chain.send(admin, chain.api.tx.organizations.create(name, "Village", changes, appointees, 0, UNLIMITED));
	return new Market(chain, created.event("organizations.Created").fields.org);
}

export class Market extends World {
	#bids = new Map();

	/** Makes these members, all at once. Gives their accounts. */
	async members(admin, uris) {
		const all = uris.map((uri) => this.account(uri));
		const joined = await Promise.all(all.map(({ address }) => this.chain.read("organizationsApi.membership", [this.org, address])));
		const missing = all.filter((_, i) => joined[i] === null);
		await this.chain.sendAll(admin, missing.map(({ address }) => this.tx.organizations.invite(this.org, address, UNLIMITED)));
		await Promise.all(missing.map((who) => this.join(who)));
		return all;
	}

	/** Gives each so much that it has at least `amount`. */
	async endow(giver, accounts, amount) {
		const held = await Promise.all(accounts.map(({ address }) => this.chain.money(address)));
		const poor = accounts.filter((_, i) => held[i] < amount);
		const calls = poor.map(({ address }) => this.tx.balances.transferKeepAlive(address, amount));
		return this.chain.sendAll(giver, calls);
	}

	// Auctions

	/** Bids in the open. */
	bid(who, task, price, window, { bond = "Money", plan = "my plan", max = UNLIMITED } = {}) {
		const ask = { Stated: change(price, window, { plan: hashOf(plan) }) };
		return this.send(who, this.tx.tasks.bid(task, ask, bond, max));
	}

	/** Bids in secret. */
	bidSealed(who, task, price, window, more) {
		return this.send(who, this.sealedBid(who, task, price, window, more));
	}

	/** The call for that; what was sealed is remembered here. */
	sealedBid(who, task, price, window, { bond = "Money", plan = "my plan", max = UNLIMITED } = {}) {
		const salt = taskSaltFor(this.words.get(who.address), task);
		const sealed = { task, who: who.address, price, window, plan: hashOf(plan), salt };
		this.#bids.set(`${task} ${who.address}`, sealed);
		return this.tx.tasks.bid(task, { Sealed: sealBid(sealed) }, bond, max);
	}

	/** Opens a bid, signed by anybody. */
	openBid(by, task, who) {
		return this.send(by, this.tx.tasks.openBid(this.openingOfBid(task, who.address)));
	}

	/** What opens the sealed bid of an account. */
	openingOfBid(task, address) {
		return openingOf(this.#bids.get(`${task} ${address}`));
	}

	counter(by, task, provider, proposal, { scope = null, max = UNLIMITED } = {}) {
		return this.send(by, this.tx.tasks.counter(task, provider.address, proposal, scope, max));
	}

	acceptOffer(by, task, provider, proposal, { scope = null, max = UNLIMITED } = {}) {
		return this.send(by, this.tx.tasks.acceptOffer(task, provider.address, proposal, scope, max));
	}

	// Contests

	#entry(who, task, { uri, content }) {
		const salt = taskSaltFor(this.words.get(who.address), task);
		return { who: who.address, uri, hash: hashOf(content), salt };
	}

	/** Seals an entry. */
	enter(who, task, work, bond, more) {
		return this.send(who, this.sealedEntry(who, task, work, bond, more));
	}

	/** The call for that. */
	sealedEntry(who, task, work, bond, { max = UNLIMITED } = {}) {
		const seal = sealEntry({ task, ...this.#entry(who, task, work) });
		return this.tx.tasks.enter(task, seal, bond, max);
	}

	/** Opens entries, at most 16, signed by anybody: pairs of whose and what. */
	openEntries(by, task, works) {
		return this.send(by, this.openingEntries(task, works));
	}

	/** The call for that. */
	openingEntries(task, works) {
		const openings = works.map(([who, work]) => {
			const opening = this.#entry(who, task, work);
			return { ...opening, uri: [...stringToU8a(opening.uri)] };
		});
		return this.tx.tasks.openEntries(task, openings);
	}

	challenge(by, task, entry, earlier, evidence, { max = UNLIMITED } = {}) {
		return this.send(by, this.tx.tasks.challenge(task, entry, earlier, evidence, max));
	}

	/** Collects what is due to these, at most 16, signed by anybody. */
	collect(by, task, accounts) {
		return this.send(by, this.tx.tasks.collectMany(accounts.map(({ address }) => [task, address])));
	}
}

export { MUN };
