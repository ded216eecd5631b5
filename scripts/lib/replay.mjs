// Rebuilds the market from the events of all blocks, and compares it with what the runtime says.

import { FoldError } from "./fold-error.mjs";
import { Market } from "./fold.mjs";
import { Accounts, Assets, Escrow, keyOf } from "./ledger.mjs";
import { dealsOf, dueOf, submissionOf } from "./model.mjs";
import { kind, plain } from "./plain.mjs";

const AT_ONCE = 16;
const PAGE = 100;

export class Replay {
	escrow = new Escrow();
	market = new Market();
	assets = new Assets();
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
				if (event.section === "assets") this.assets.fold(event);
				this.market.fold(event);
			} catch (error) {
				throw new FoldError(number, event, error);
			}
		}
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

/** Where two values differ: `path: is …, events say …`. */
export function differences(is, told, path = "") {
	const [a, b] = [is, told].map((value) => (value === undefined ? null : value));
	const leaf = (value) => value === null || typeof value !== "object";
	if (leaf(a) || leaf(b)) return a === b ? [] : [{ path, is: a, told: b }];
	const length = () => Math.max(a.length, b.length);
	const keys = Array.isArray(a) ? Array.from({ length: length() }, (_, i) => i) : new Set([...Object.keys(a), ...Object.keys(b)]);
	return [...keys].flatMap((key) => differences(a[key], b[key], path === "" ? `${key}` : `${path}.${key}`));
}

const deliveryOf = ({ task, authorship }) => {
	const delivery = submissionOf(task.state)?.delivery ?? authorship?.delivery;
	return delivery ? [delivery.uri, delivery.hash] : null;
};

const viewOf = (record) => {
	const { id, title, uri, contentHash, task } = record;
	return { id, title, uri, contentHash, delivery: deliveryOf(record), due: dueOf(task.state), task };
};

/** The maps of the market that are by task and another key, and where the fold has them. */
const OF_A_TASK = {
	roles: ({ rows }) => rows,
	contestEntries: ({ entries }) => entries,
	copies: ({ copies }) => copies,
	readings: ({ readings }) => readings,
	challenges: ({ challenges }) => challenges,
	fundings: ({ fundings }) => fundings,
};

/** The maps by task alone. */
const BY_TASK = {
	contests: ({ contest }) => contest,
	plans: ({ plan }) => (plan.length > 0 ? plan : null),
	authorships: ({ authorship }) => authorship,
	former: ({ former }) => (former.length > 0 ? former : null),
};

/** Compares with the runtime's reads after `head`. Gives all that differs, and how much was compared. */
export async function compare(chain, replayed, head) {
	const { market, escrow, accounts, assets: others } = replayed;
	const { query } = await chain.at(head);
	const found = [];
	const seen = { tasks: 0, states: {}, deals: 0 };
	const check = (what, is, told) => found.push(...differences(is, told).map((difference) => ({ what, ...difference })));
	const checkAll = (what, is, told) => {
		seen[what] = is.size;
		for (const key of new Set([...is.keys(), ...told.keys()])) check(`${what} ${key}`, is.get(key), told.get(key));
	};

	check("tasks ever posted", await chain.query("tasks.nextTask", [], head), market.posted);
	const live = (await all(query.tasks.tasks)).map(([key]) => plain(key.args[0]));
	check("live tasks", live.sort(byNumber), [...market.tasks.keys()].sort(byNumber));
	for (const [id, record] of market.tasks) {
		const view = await chain.read("tasksApi.task", [id], head);
		if (view === null) continue;
		const state = kind(view.task.state);
		seen.tasks += 1;
		seen.deals += dealsOf(record).length;
		seen.states[state] = (seen.states[state] ?? 0) + 1;
		check(`task ${id}`, view, viewOf(record));
	}
	for (const [map, of] of Object.entries(OF_A_TASK)) {
		const told = [...market.tasks.values()].flatMap((record) => [...of(record)].map(([key, value]) => [`${record.id} ${key}`, value]));
		checkAll(map, await read(query.tasks[map], ([task, key]) => `${task} ${key}`), new Map(told));
	}
	for (const [map, of] of Object.entries(BY_TASK)) {
		const told = [...market.tasks].map(([id, record]) => [`${id}`, of(record)]).filter(([, value]) => value !== null);
		checkAll(map, await read(query.tasks[map], ([task]) => `${task}`), new Map(told));
	}
	await money();
	return { found, seen };

	async function read(item, name) {
		return new Map((await all(item)).map(([key, value]) => [name(key.args.map(plain)), plain(value)]));
	}

	async function money() {
		const assets = new Map([["Native", "Native"]]);
		for (const key of escrow.held.keys()) assets.set(key, key.startsWith("{") ? JSON.parse(key) : key);
		for (const [key, asset] of assets) {
			const view = await chain.read("escrowApi.asset", [asset], head);
			check(`held in ${key}`, view?.held ?? 0n, escrow.held.get(key) ?? 0n);
			check(`open deals in ${key}`, replayed.inDeals(asset), escrow.inDeals(asset));
		}
		seen.assets = assets.size;
		const unclaimed = await read(query.escrow.unclaimed, ([payee, asset]) => `${keyOf(asset)} ${payee}`);
		checkAll("unclaimed", new Map([...unclaimed].map(([key, { amount }]) => [key, amount])), escrow.unclaimed);
		checkAll("balances", new Map(await balancesAt(chain, head)), accounts.balances);
		const inAssets = await read(query.assets.account, ([asset, who]) => `${asset} ${who}`);
		checkAll("balancesInAssets", new Map([...inAssets].map(([key, { balance }]) => [key, balance]).filter(([, balance]) => balance > 0n)), others.balances);
		const holds = await read(query.balances.holds, ([who]) => who);
		const deposits = [...holds].map(([who, list]) => [who, sum(list.filter(({ id }) => id.Tasks).map(({ amount }) => amount))]);
		checkAll("deposits", new Map(deposits.filter(([, amount]) => amount > 0n)), market.deposits());
	}
}

const sum = (amounts) => amounts.reduce((total, amount) => total + amount, 0n);
const byNumber = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
