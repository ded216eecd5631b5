// Who had what before and after: every unit that somebody lost came to somebody else.

import { authorPart } from "./formulas.mjs";
import { palletAccount } from "./play.mjs";

/** The maps of the market that have something on every live task. */
const OF_A_TASK = [
	"tasks", "taskDetails", "plans", "roles", "contests", "contestEntries", "copies",
	"readings", "challenges", "authorships", "fundings", "former",
];

const sum = (amounts) => amounts.reduce((total, amount) => total + amount, 0n);

export class Books {
	#paid = [];

	/** Opens the books of a world: of these accounts, by their names, and of the rooms. */
	static async open(world, people) {
		const books = new Books();
		const { chain } = world;
		const { treasury, feeAccount } = await world.organization();
		books.world = world;
		books.block = chain.head;
		books.accounts = {
			...people,
			treasury,
			feeAccount,
			escrow: await chain.read("escrowApi.account"),
			purse: palletAccount("mn/trsry"),
			author: chain.pair("//Alice").address,
		};
		books.parameters = await chain.read("chainApi.parameters");
		books.before = await books.#read(books.block);
		return books;
	}

	async #read(block) {
		const { chain } = this.world;
		const balances = {};
		for (const [name, address] of Object.entries(this.accounts)) {
			const { data } = await chain.query("system.account", [address], block);
			balances[name] = { all: data.free + data.reserved, held: data.reserved };
		}
		const issued = await chain.query("balances.totalIssuance", [], block);
		const held = (await chain.read("escrowApi.asset", ["Native"], block))?.held ?? 0n;
		return { balances, issued, held };
	}

	/** Remembers what a call cost whoever sent it. */
	paid(who, sent) {
		if (sent.fee > 0n) this.#paid.push({ who: who.address ?? who, fee: sent.fee, block: sent.block });
		return sent;
	}

	/** What an account paid for calls. */
	fees(address) {
		return sum(this.#paid.filter(({ who }) => who === address).map(({ fee }) => fee));
	}

	/** What of all that went to the author of the blocks, and to the chain. */
	get shared() {
		const author = authorPart(this.#paid, this.parameters.fees.authorShare);
		return { author, purse: sum(this.#paid.map(({ fee }) => fee)) - author };
	}

	/** Closes them at a block: what each has gained beside what it paid for calls. */
	async close(block = this.world.chain.head) {
		const after = await this.#read(block);
		const names = Object.keys(this.accounts);
		const raw = Object.fromEntries(names.map((name) => [name, after.balances[name].all - this.before.balances[name].all]));
		const gains = Object.fromEntries(names.map((name) => [name, raw[name] + this.fees(this.accounts[name])]));
		gains.author -= this.shared.author;
		gains.purse -= this.shared.purse;
		const still = names.filter((name) => after.balances[name].held !== this.before.balances[name].held);
		return {
			block,
			gains,
			total: sum(Object.values(raw)),
			issued: after.issued - this.before.issued,
			held: after.held - this.before.held,
			still,
			before: this.before,
			after,
		};
	}

	/** How many entries of storage there are of a task, by map; those without any are left out. */
	async remains(task, block = this.world.chain.head) {
		const { query } = await this.world.chain.at(block);
		const left = {};
		for (const map of OF_A_TASK.filter((name) => query.tasks[name])) {
			const item = query.tasks[map];
			const keys = item.creator.meta.type.asMap.hashers.length;
			const found = keys === 1 ? Number((await item.size(task)).toNumber() > 0) : (await item.keys(task)).length;
			if (found > 0) left[map] = found;
		}
		return left;
	}
}
