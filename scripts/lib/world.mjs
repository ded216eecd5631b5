// What people do on the market, each in a line: a small world for stories and tests.

import { stringToU8a } from "@polkadot/util";
import { blake2AsHex } from "@polkadot/util-crypto";
import { kind } from "./plain.mjs";
import { commitment, reveal } from "./sealed.mjs";

export const MUN = 10n ** 12n;
export const NATIVE = "Native";
/** No bound on what a call may take. */
export const UNLIMITED = 2n ** 128n - 1n;

/** The demo organization of the development chain. */
export const DEMO = 0;

/** The policy of audits of a template, without audits and levies. */
export function unaudited(template) {
	return { ...template.audit.toJSON(), rate: 0, highRate: 0, fullPrice: 0, levy: 0 };
}

/** How many enforcers `//Enforcer//1`, `//Enforcer//2`, … are looked for by address. */
const ENFORCERS = 64;

export class World {
	constructor(chain, org = DEMO) {
		this.chain = chain;
		this.tx = chain.api.tx;
		this.org = org;
		this.words = new Map();
	}

	/** An account of the development words, say `//Bob`. */
	account(uri) {
		const pair = this.chain.pair(uri);
		this.words.set(pair.address, uri);
		return pair;
	}

	/** The key pair and the secret words of an enforcer. */
	enforcer(address) {
		for (let n = 1; !this.words.has(address) && n <= ENFORCERS; n += 1) this.account(`//Enforcer//${n}`);
		const words = this.words.get(address);
		if (!words) throw new Error(`nobody here knows the words of ${address}`);
		return { words, pair: this.chain.pair(words), address };
	}

	send(who, call) {
		return this.chain.send(who, call);
	}

	organization() {
		return this.chain.read("organizationsApi.organization", [this.org]);
	}

	// Members

	invite(admin, who) {
		return this.send(admin, this.tx.organizations.invite(this.org, who.address, UNLIMITED));
	}

	join(who) {
		return this.send(who, this.tx.organizations.join(this.org, UNLIMITED));
	}

	async newMember(admin, uri) {
		const who = this.account(uri);
		await this.invite(admin, who);
		await this.join(who);
		return who;
	}

	// The market

	/** Posts a task in the native token, having asked what it takes. Gives the id beside the rest. */
	async post(requester, { budget, title = "A task", uri = "", content = "", terms = {} }) {
		const text = stringToU8a(title).length + stringToU8a(uri).length;
		const quote = await this.chain.read("tasksApi.quote", [this.org, NATIVE, budget, terms, text]);
		if (!quote.Ok) throw new Error(`no quote: ${Buffer.from(quote.Err.slice(2), "hex")}`);
		const total = quote.Ok.totalNative;
		const call = this.tx.tasks.post(this.org, NATIVE, budget, title, uri, blake2AsHex(content, 256), terms, total);
		const sent = await this.send(requester, call);
		const posted = sent.event("tasks.Posted").fields;
		return { ...sent, quote: quote.Ok, task: posted.task, posted };
	}

	/** Claims a task for what its bond takes and no more. */
	async claim(provider, task, bond = "None") {
		const read = () => this.chain.read("tasksApi.eligibility", [task, provider.address]);
		const total = bond === "Money" ? (await read()).moneyBond : 0n;
		return this.send(provider, this.tx.tasks.claim(task, bond, total));
	}

	submit(provider, task, { uri = "https://example.org/work", work = "the work", asked = null, part = 0 } = {}) {
		return this.send(provider, this.tx.tasks.submit(task, uri, blake2AsHex(work, 256), asked, part));
	}

	task(id) {
		return this.chain.read("tasksApi.task", [id]);
	}

	/** Waits until a task has ended and gives that event. */
	settled(task, options) {
		return this.chain.event("tasks.Settled", { task }, options);
	}

	// Panels

	panel(id) {
		return this.chain.read("reviewApi.panel", [id]);
	}

	/** Waits for a draw on this panel. */
	drawn(panel, options) {
		return this.chain.event("review.PanelDrawn", { panel }, options);
	}

	/** Seals scores with the member's own words and commits to them. */
	async commit(member, panel, seed, scores, rationale = "") {
		const { words, pair, address } = this.enforcer(member);
		const { sealed, note, salt } = commitment({ words, panel, seed, member: address, scores, rationale });
		const sent = await this.send(pair, this.tx.review.commit(panel, sealed, [...note]));
		return { ...sent, salt };
	}

	/** Shows a commitment's preimage, signed by anybody. */
	showPreimage(by, panel, member, { scores, rationale, salt }) {
		return this.send(by, this.tx.review.reveal(panel, member, scores, asBytes(rationale), salt));
	}

	/**
	 * Restores a commitment from words and what is on the chain, and nothing else: scores,
	 * rationale and salt.
	 */
	async restore(words, panel, member) {
		const [duties, view] = await Promise.all([
			this.chain.read("reviewApi.duties", [this.org, member]),
			this.panel(panel),
		]);
		const duty = duties.find((duty) => duty.panel === BigInt(panel));
		if (!duty?.note) throw new Error(`${member} has no note on panel ${panel}`);
		const { state } = view.seats.find(({ who }) => who === member);
		if (kind(state) !== "Committed") throw new Error(`the seat is ${kind(state)}`);
		return reveal({ words, panel, seed: view.seed, member, note: duty.note, sealed: state.Committed });
	}

	/** Restores a commitment and reveals it, by the member itself unless told. */
	async reveal(member, panel, by) {
		const { words, pair } = this.enforcer(member);
		const preimage = await this.restore(words, panel, member);
		return this.showPreimage(by ?? pair, panel, member, preimage);
	}
}

// A byte array as the library encodes it: a plain Uint8Array would be taken for encoded SCALE.
const asBytes = (value) => (typeof value === "string" ? [...stringToU8a(value)] : [...value]);
