// What is poured: transfers, and tasks at every stage of their lives at once.

import { stringToU8a } from "@polkadot/util";
import { blake2AsHex, randomAsU8a } from "@polkadot/util-crypto";
import { seal } from "./sealed.mjs";
import { MUN, NATIVE, UNLIMITED } from "./world.mjs";

/** Calls of one account that may wait: the runtime takes 64. */
export const AHEAD = 60;
/** What a member of a panel keeps of its commitment, always as long. */
const NOTE = 329;
const SCORES = [8_000];
const RATIONALE = [...stringToU8a("As asked for.")];
const URI = "https://example.org/work";
/** A draw waits for an epoch's randomness; so many blocks are waited for that. */
const DRAW = 80;

/** How many of these calls fill so many blocks, by the weights they declare. */
async function filling(load, blocks, calls) {
	const { normal } = load.chain.api.consts.system.blockWeights.perClass;
	const base = normal.baseExtrinsic.refTime.toBigInt();
	const by = load.accounts.pair("sender/0");
	const told = await Promise.all(calls.map((call) => call.paymentInfo(by, { nonce: 0 })));
	const weight = told.reduce((sum, { weight }) => sum + weight.refTime.toBigInt() + base, 0n);
	return Math.ceil((blocks * Number(normal.maxTotal.unwrap().refTime.toBigInt())) / Number(weight));
}

const hash = blake2AsHex("", 256);
const lifecycle = ({ tx }) => [
	tx.tasks.post(0, NATIVE, MUN, "A task", URI, hash, { tier: 0 }, UNLIMITED),
	tx.tasks.claim(0, "None", 0),
	tx.tasks.submit(0, URI, hash, null, 0),
];

/** How many transfers, or tasks at every stage, fill so many blocks. */
export const sized = {
	transfers: (load, blocks) => filling(load, blocks, [load.tx.balances.transferKeepAlive(load.accounts.address("receiver/0"), 1_000n)]),
	accepted: (load, blocks) => filling(load, blocks, [...lifecycle(load), load.tx.tasks.accept(0)]),
};

/** Pours so many transfers among accounts that exist; all must arrive but those that the pool may lose. */
export async function transfers(load, { count, senders, mayLose = false }) {
	const { accounts, tx } = load;
	const to = accounts.addresses("receiver", senders);
	const calls = Array.from({ length: count }, (_, i) =>
		load.call(`sender/${i % senders}`, tx.balances.transferKeepAlive(to[i % senders], 1_000n)),
	);
	const before = await received(load, to);
	const poured = await load.pour("transfers", calls);
	const arrived = (await received(load, to)) - before;
	const sent = mayLose ? count - poured.figures.lost : count;
	if (arrived !== 1_000n * BigInt(sent)) throw new Error(`${arrived} arrived of ${sent} transfers of 1000`);
	return poured;
}

async function received(load, addresses) {
	const found = await load.chain.api.query.system.account.multi(addresses);
	return found.reduce((sum, { data }) => sum + data.free.toBigInt(), 0n);
}

/** Tasks, each with a requester and a provider, taken through their stages. */
class Market {
	constructor(load, { count, requesters, orgs, mode }) {
		Object.assign(this, { load, count, requesters, orgs, mode });
		this.tx = load.tx;
		this.waiting = new Map();
		this.tasks = new Map();
		this.posted = 0;
	}

	/** `count` tasks that are yet to be posted. */
	batch() {
		return Array.from({ length: this.count }, (_, i) => {
			const item = { requester: `requester/${this.posted % this.requesters}`, provider: `provider/${i}`, org: i % this.orgs };
			this.posted += 1;
			return item;
		});
	}

	post(item) {
		const { requester } = item;
		if (!this.waiting.has(requester)) this.waiting.set(requester, []);
		this.waiting.get(requester).push(item);
		const terms = { tier: 0, mode: this.mode };
		const content = blake2AsHex(`${requester}/${this.posted}`, 256);
		return [this.load.call(requester, this.tx.tasks.post(item.org, NATIVE, MUN, "A task", URI, content, terms, UNLIMITED))];
	}

	claim(item) {
		return [this.load.call(item.provider, this.tx.tasks.claim(item.task, "None", 0))];
	}

	submit(item) {
		return [this.load.call(item.provider, this.tx.tasks.submit(item.task, URI, blake2AsHex(item.provider, 256), null, 0))];
	}

	accept(item) {
		return [this.load.call(item.requester, this.tx.tasks.accept(item.task))];
	}

	/** All members of a task's panel commit; what they sealed is kept with the task. */
	commits(item) {
		item.seats = item.members.map((address) => ({ address, salt: randomAsU8a(32) }));
		return item.seats.map(({ address, salt }) => {
			const sealed = seal({ seed: item.seed, member: address, scores: SCORES, rationale: Uint8Array.from(RATIONALE), salt });
			return this.load.call(this.load.accounts.name(address), this.tx.review.commit(item.panel, sealed, [...randomAsU8a(NOTE)]));
		});
	}

	reveals(item) {
		return item.seats.map(({ address, salt }) =>
			this.load.call(this.load.accounts.name(address), this.tx.review.reveal(item.panel, address, SCORES, RATIONALE, salt)),
		);
	}

	/** The steps of a task's life, each giving the calls it takes. */
	steps() {
		return {
			post: (item) => this.post(item),
			claim: (item) => this.claim(item),
			submit: (item) => this.submit(item),
			accept: (item) => this.accept(item),
			commit: (item) => this.commits(item),
			reveal: (item) => this.reveals(item),
		};
	}

	/** Reads the numbers of tasks and panels, and who was drawn, off the blocks. */
	async learn({ from, last }) {
		const names = ["tasks.Posted", "tasks.ReviewOpened", "review.PanelDrawn", "tasks.Settled"];
		const events = await this.load.events(from, last, names);
		for (const { fields } of events.get("tasks.Posted")) {
			const item = this.waiting.get(this.load.accounts.name(fields.requester)).shift();
			item.task = fields.task;
			this.tasks.set(`${fields.task}`, item);
		}
		for (const { fields } of events.get("tasks.ReviewOpened")) {
			const item = this.tasks.get(`${fields.task}`);
			item.panel = fields.panel;
			this.tasks.set(`panel ${fields.panel}`, item);
		}
		for (const { fields } of events.get("review.PanelDrawn")) {
			Object.assign(this.tasks.get(`panel ${fields.panel}`), { members: fields.members, seed: fields.seed });
		}
		return Object.fromEntries(names.map((name) => [name.split(".")[1], events.get(name)]));
	}

	async stage(what, calls) {
		this.load.tell(`setting up: ${what}`);
		const poured = await this.load.pour(what, calls);
		const events = await this.learn(poured);
		this.seen = poured.last;
		return { ...poured, events };
	}

	/** Waits until these have their panels, and gives how many were drawn in the fullest block. */
	async drawn(items) {
		const drawn = new Map();
		const end = this.seen + DRAW;
		while (!items.every(({ members }) => members)) {
			if (this.seen > end) throw new Error(`${items.filter(({ members }) => !members).length} panels are not drawn after ${DRAW} blocks`);
			await this.load.next();
			const last = this.load.meter.head;
			const { PanelDrawn } = await this.learn({ from: this.seen + 1, last });
			for (const { block } of PanelDrawn) drawn.set(block, (drawn.get(block) ?? 0) + 1);
			this.seen = last;
		}
		return Math.max(0, ...drawn.values());
	}
}

/**
 * The calls of every stage in turn, `[tasks, the calls of one]` each: all stages go on at once, and an
 * account's calls have their nonces in the order in which they are poured.
 */
const mixed = (...stages) => stages[0][0].flatMap((_, i) => stages.flatMap(([items, calls]) => calls(items[i])));

/** Post, claim, submit and accept, of `count` tasks each, at once. */
export async function accepted(load, { count, requesters, orgs }) {
	const market = new Market(load, { count, requesters, orgs, mode: "Disputed" });
	const [posting, claiming, submitting, accepting] = Array.from({ length: 4 }, () => market.batch());
	const { post, claim, submit, accept } = market.steps();
	await market.stage("posts", mixed([claiming, post], [submitting, post], [accepting, post]));
	await market.stage("claims", mixed([submitting, claim], [accepting, claim]));
	await market.stage("submissions", mixed([accepting, submit]));
	const all = mixed([posting, post], [claiming, claim], [submitting, submit], [accepting, accept]);
	const { events, ...poured } = await market.stage("lifecycle (a)", all);
	if (events.Settled.length !== count) throw new Error(`${events.Settled.length} of ${count} tasks are settled`);
	return poured;
}

/** Post, claim, submit, three commits and three reveals of `count` tasks each, at once. */
export async function reviewed(load, { count, requesters, orgs }) {
	const market = new Market(load, { count, requesters, orgs, mode: "Every" });
	const [posting, claiming, submitting, committing, revealing] = Array.from({ length: 5 }, () => market.batch());
	const { post, claim, submit, commit, reveal } = market.steps();
	await market.stage("posts", mixed([claiming, post], [submitting, post], [committing, post], [revealing, post]));
	await market.stage("claims", mixed([submitting, claim], [committing, claim], [revealing, claim]));
	await market.stage("submissions", mixed([committing, submit], [revealing, submit]));
	load.tell("setting up: panels are drawn");
	const draws = await market.drawn([...committing, ...revealing]);
	await market.stage("commits", mixed([revealing, commit]));
	await load.next(2);
	const all = mixed([posting, post], [claiming, claim], [submitting, submit], [committing, commit], [revealing, reveal]);
	const { events, ...poured } = await market.stage("lifecycle (b)", all);
	await load.next(3);
	const rest = await market.learn({ from: poured.last + 1, last: load.meter.head });
	const settled = events.Settled.length + rest.Settled.length;
	if (settled !== count) throw new Error(`${settled} of ${count} tasks are settled`);
	return { ...poured, draws };
}
