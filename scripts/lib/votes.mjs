// How a citizen gets something decided: proposal, referendum, deposits, votes, enactment.

import { stringToU8a, u8aConcat } from "@polkadot/util";
import { blake2AsHex } from "@polkadot/util-crypto";
import { MUN } from "./world.mjs";

/** Every track by the origin that its votes speak as. */
export const SPEAKS = {
	parameters: { Origins: "Parameters" },
	validators: { Origins: "Validators" },
	treasury: { Origins: "Treasury" },
	emergency: { Origins: "Emergency" },
	upgrade: { system: "Root" },
};

/** The development accounts with money to vote with. */
export const CITIZENS = ["//Alice", "//Bob", "//Charlie", "//Dave", "//Eve", "//Ferdie"];

/** Others with as much, who take no part in the market: what they pay for votes is nobody's price. */
export const STASHES = CITIZENS.map((uri) => `${uri}//stash`);

export class Votes {
	constructor(chain) {
		this.chain = chain;
		this.tx = chain.api.tx;
	}

	/** Notes a call's preimage. Gives what a referendum names it by. */
	async propose(who, call) {
		const bytes = call.method.toHex();
		await this.chain.send(who, this.tx.preimage.notePreimage(bytes));
		return { Lookup: { hash: blake2AsHex(bytes, 256), len: (bytes.length - 2) / 2 } };
	}

	/** Submits a referendum on a noted call. Gives its index. */
	async submit(who, track, proposal) {
		const call = this.tx.referenda.submit(SPEAKS[track], proposal, { After: 0 });
		const sent = await this.chain.send(who, call);
		return sent.event("referenda.Submitted").fields.index;
	}

	deposit(who, index) {
		return this.chain.send(who, this.tx.referenda.placeDecisionDeposit(index));
	}

	/** Votes with so many MUN and a conviction. */
	vote(who, index, aye, { mun = 900_000n, conviction = "Locked1x" } = {}) {
		const vote = { Standard: { vote: { aye, conviction }, balance: mun * MUN } };
		return this.chain.send(who, this.tx.convictionVoting.vote(index, vote));
	}

	/** From preimage to votes: `ayes` and `nays` are key pairs, the first of all pays. */
	async open(track, call, { ayes = [], nays = [], by = ayes[0] } = {}) {
		const proposal = await this.propose(by, call);
		const index = await this.submit(by, track, proposal);
		const { block: from } = await this.deposit(by, index);
		await Promise.all([...ayes.map((who) => this.vote(who, index, true)), ...nays.map((who) => this.vote(who, index, false))]);
		return { index, from };
	}

	/** The first event that `look` finds in the blocks since `from`, within so many blocks. */
	async #first(from, blocks, look) {
		for (;;) {
			const found = look();
			if (found) return found;
			if (this.chain.head > from + blocks) throw new Error(`undecided after ${blocks} blocks`);
			await this.chain.reach(this.chain.head + 1);
		}
	}

	/** Waits until a referendum is decided, and gives that event: `Confirmed` or `Rejected`. */
	decided({ index, from }) {
		const ends = ["referenda.Confirmed", "referenda.Rejected"];
		return this.#first(from, 60, () => ends.flatMap((name) => this.chain.events(name, { from, where: { index } }))[0]);
	}

	/** Waits until the chain has carried out what a confirmed referendum asks for. */
	enacted({ fields: { index }, block: from }) {
		const id = enactmentId(index);
		return this.#first(from, 30, () => this.chain.events("scheduler.Dispatched", { from, where: { id } })[0]);
	}
}

/** The name under which a referendum's call is on the scheduler. */
function enactmentId(index) {
	const word = "enactment";
	const number = new Uint8Array(new Uint32Array([index]).buffer);
	const name = u8aConcat(stringToU8a("assembly"), [word.length << 2], stringToU8a(word), number);
	return blake2AsHex(name, 256);
}
