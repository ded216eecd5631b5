// Rebuilds the market from the events of all blocks, and compares it with what the runtime says.

import { FoldError } from "./fold-error.mjs";
import { Market } from "./fold.mjs";
import { Accounts, Escrow, keyOf } from "./ledger.mjs";
import { UNKNOWN, dealsOf, dueOf } from "./model.mjs";
import { plain } from "./plain.mjs";

const AT_ONCE = 16;
const PAGE = 100;

export class Replay {
	escrow = new Escrow();
	market = new Market();
	events = 0;
	blocks = 0;

	constructor(genesis) {
		this.accounts = new Accounts(genesis);
	}

	/** Folds one block. */
	block({ number, events }) {
		this.market.begin(number);
		for (const event of events) {
			try {
				if (event.section === "escrow") this.escrow.fold(event);
				if (event.section === "balances") this.accounts.fold(event);
				this.market.fold(event);
			} catch (error) {
				throw new FoldError(number, event, error);
			}
		}
		this.market.end();
		this.events += events.length;
		this.blocks += 1;
	}

	/** What lies in all open deals of an asset, by the market's own events. */
	inDeals(asset) {
		const key = keyOf(asset);
		const deals = [...this.market.tasks.values()].flatMap(dealsOf);
		return deals.filter((deal) => keyOf(deal.asset) === key).reduce((sum, { left }) => sum + left, 0n);
	}
}

/** Reads the accounts of a block: where the events begin, money is there already. */
async function balancesAt(chain, number) {
	const { query } = await chain.at(number);
	const found = [];
	for await (const page of pages(query.system.account)) {
		for (const [key, value] of page) {
			const { free, reserved } = plain(value).data;
			if (free + reserved > 0n) found.push([key.args[0].toString(), free + reserved]);
		}
	}
	return found;
}

async function* pages(item, args = []) {
	let startKey;
	for (;;) {
		const page = await item.entriesPaged({ args, pageSize: PAGE, startKey });
		yield page;
		if (page.length < PAGE) return;
		startKey = page.at(-1)[0].toHex();
	}
}

async function all(item, args) {
	const found = [];
	for await (const page of pages(item, args)) found.push(...page);
	return found;
}

/** Folds the blocks up to `head`, so many requests at once. */
export async function replay(chain, head, tell = () => {}) {
	const replayed = new Replay(await balancesAt(chain, 0));
	for (let from = 1; from <= head; from += AT_ONCE) {
		const numbers = Array.from({ length: Math.min(AT_ONCE, head - from + 1) }, (_, i) => from + i);
		for (const block of await Promise.all(numbers.map((number) => chain.block(number)))) {
			replayed.block({ number: block.number, events: await block.events });
		}
		if (from % 1_000 < AT_ONCE) tell(from);
	}
	return replayed;
}

/** Where two values differ: `path: is …, events say …`. What no event tells is counted, not compared. */
export function differences(is, told, path = "") {
	if (told === UNKNOWN) return [{ path, unknown: true }];
	const [a, b] = [is, told].map((value) => (value === undefined ? null : value));
	const leaf = (value) => value === null || typeof value !== "object";
	if (leaf(a) || leaf(b)) return a === b ? [] : [{ path, is: a, told: b }];
	const keys = Array.isArray(a) ? Array.from({ length: Math.max(a.length, b.length) }, (_, i) => i) : Object.keys(a);
	return keys.flatMap((key) => differences(a[key], b[key], path === "" ? `${key}` : `${path}.${key}`));
}

const viewOf = ({ id, title, uri, contentHash, delivery, task }) => ({
	id, title, uri, contentHash, delivery, due: dueOf(task.state), task,
});

/** Compares with the runtime's reads after `head`. Gives all that differs, and how much was compared. */
export async function compare(chain, replayed, head) {
	const { market, escrow, accounts } = replayed;
	const { query } = await chain.at(head);
	const found = [];
	const seen = { tasks: 0, rows: 0, entries: 0, assets: 0, unclaimed: 0, accounts: 0, unknown: 0 };
	const check = (what, is, told) => {
		for (const difference of differences(is, told)) {
			if (difference.unknown) seen.unknown += 1;
			else found.push({ what, ...difference });
		}
	};
	const listed = async (item, args) => new Map((await all(item, args)).map(([key, value]) => [plain(key.args.at(-1)), plain(value)]));

	check("tasks ever posted", await chain.query("tasks.nextTask", [], head), market.posted);
	const live = [];
	for await (const page of pages(query.tasks.tasks)) live.push(...page.map(([key]) => plain(key.args[0])));
	check("live tasks", live.sort(byNumber), [...market.tasks.keys()].sort(byNumber));
	for (const [id, record] of market.tasks) {
		const view = await chain.read("tasksApi.task", [id], head);
		if (view === null) continue;
		seen.tasks += 1;
		check(`task ${id}`, view, viewOf(record));
		const rows = await listed(query.tasks.roles, [id]);
		seen.rows += rows.size;
		check(`rows of task ${id}`, [...rows.keys()].sort(), [...record.rows.keys()].sort());
		for (const [who, row] of rows) check(`row of ${who} in task ${id}`, row, record.rows.get(who));
		if (query.tasks.contests) await contest(id, record);
	}
	await money();
	return { found, seen };

	async function contest(id, record) {
		check(`contest ${id}`, await chain.query("tasks.contests", [id], head), record.contest);
		const entries = await listed(query.tasks.contestEntries, [id]);
		seen.entries += entries.size;
		check(`entries of ${id}`, [...entries.keys()].sort(byNumber), [...record.entries.keys()].sort(byNumber));
		for (const [index, entry] of entries) check(`entry ${index} of ${id}`, entry, record.entries.get(index));
		const given = await listed(query.tasks.fundings, [id]);
		check(`funders of ${id}`, [...given].map(([who, { given: sum }]) => [who, sum]).sort(), [...record.fundings].sort());
	}

	async function money() {
		const assets = new Map([["Native", "Native"]]);
		for (const key of escrow.held.keys()) assets.set(key, key.startsWith("{") ? JSON.parse(key) : key);
		for (const [key, asset] of assets) {
			seen.assets += 1;
			const view = await chain.read("escrowApi.asset", [asset], head);
			check(`held in ${key}`, view?.held ?? 0n, escrow.held.get(key) ?? 0n);
			check(`open deals in ${key}`, replayed.inDeals(asset), escrow.inDeals(asset));
		}
		const owed = new Map();
		for (const [key, value] of await all(query.escrow.unclaimed)) {
			const [payee, asset] = key.args.map(plain);
			owed.set(`${keyOf(asset)} ${payee}`, amountOf(plain(value)));
		}
		seen.unclaimed = owed.size;
		check("unclaimed", Object.fromEntries(owed), Object.fromEntries(escrow.unclaimed));
		check("unclaimed, as events say", Object.fromEntries(escrow.unclaimed), Object.fromEntries(owed));
		const balances = new Map(await balancesAt(chain, head));
		seen.accounts = balances.size;
		for (const who of new Set([...balances.keys(), ...accounts.balances.keys()])) {
			check(`money of ${who}`, balances.get(who) ?? 0n, accounts.balances.get(who) ?? 0n);
		}
	}
}

const byNumber = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
const amountOf = (value) => (typeof value === "bigint" ? value : value.amount);
