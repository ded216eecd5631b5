// One task in each state that an interruption can meet, and what must become of it to the unit. The
// interruption itself is whoever calls's: between `begin` and `finish`.

import assert from "node:assert/strict";
import * as formulas from "./formulas.mjs";
import { MUN, UNLIMITED, World, unaudited } from "./world.mjs";

const BUDGET = 40n * MUN;
/** What a requester has: the task with its reviews and deposits, and fees. */
const PURSE = 4n * BUDGET;
const ASKED = 7_000;
const SCORES = [8_000, 9_000, 6_500];
const VERDICT = 8_000;
const PANEL = 3;

/** Long enough for a network to be interrupted in, short enough to wait for. In clock blocks. */
export const WINDOWS = { claimWindow: 90, deliveryWindow: 90, disputeWindow: 70, commitWindow: 55, revealWindow: 30, appealWindow: 45 };

/** Where five nodes compile a new runtime in between. */
export const LONG_WINDOWS = { claimWindow: 150, deliveryWindow: 150, disputeWindow: 130, commitWindow: 110, revealWindow: 40, appealWindow: 90 };

/** What is special in each task's terms, and its URI. */
const TASKS = {
	open: { mode: "Every", uri: "HTTPS://Example.org/open" },
	claimed: { mode: "Disputed", uri: "https://example.org/claimed" },
	silent: { mode: "Disputed", uri: "Ipfs://QmSilent:2" },
	reviewed: { mode: "Every", uri: "HTTP://Example.org/Reviewed" },
	judged: { mode: "Every", uri: "" },
};

const WITH_PROVIDER = Object.keys(TASKS).filter((name) => name !== "open");

export class InFlight {
	tasks = {};
	/** For how many blocks the clock stood still meanwhile, by when it ran again. */
	#stood = [];

	constructor(chain, windows = WINDOWS) {
		this.chain = chain;
		this.windows = windows;
	}

	/** An organization of its own, a provider for each task, and every task in its state. */
	async begin() {
		await this.#found();
		const all = (names, act) => Promise.all(names.map(async (name) => act(this.tasks[name], name)));
		await all(Object.keys(this.tasks), (task, name) => this.#post(task, name));
		await all(WITH_PROVIDER, ({ provider, task }) => this.world.claim(provider, task));
		const delivered = WITH_PROVIDER.filter((name) => name !== "claimed");
		await all(delivered, (task) => this.#submit(task));
		await all(["reviewed", "judged"], (task) => this.#draw(task));
		const { judged, reviewed } = this.tasks;
		await this.#commit(judged, judged.members);
		await this.#reveal(judged);
		judged.verdict = await this.chain.event("tasks.Judged", { task: judged.task }, { from: judged.drawn.block });
		assert.equal(judged.verdict.fields.score, VERDICT);
		await this.#commit(reviewed, reviewed.members.slice(0, 2));
	}

	async #found() {
		const { chain } = this;
		const { commitWindow, revealWindow, appealWindow } = this.windows;
		const template = await chain.api.call.organizationsApi.templatePolicy("Village");
		const review = { ...template.review.toJSON(), commitWindow, revealWindow, appealWindow, seniority: 1 };
		// Phases so long leave an enforcer room for one panel a day, and for that with many seats at once.
		const duty = { ...template.duty.toJSON(), dayCap: 1, quota: 8 };
		const admin = chain.pair("//Alice");
		const demo = new World(chain);
		const appointees = Array.from({ length: 9 }, (_, i) => demo.account(`//Enforcer//${20 + i}`).address);
		const { tx } = chain.api;
		const created = await chain.send(admin, tx.organizations.create("In flight", "Village", { review, duty, audit: unaudited(template) }, appointees, 0, UNLIMITED));
		this.world = new World(chain, created.event("organizations.Created").fields.org);
		this.fee = (await this.world.organization()).policy.review.fee;
		for (const name of Object.keys(TASKS)) {
			const provider = WITH_PROVIDER.includes(name) ? this.world.account(`//InFlight//${name}`) : null;
			// Not one of the citizens: who validates or votes has other income and expenses meanwhile.
			this.tasks[name] = { name, requester: this.world.account(`//InFlight//${name}//requester`), provider };
		}
		const purses = Object.values(this.tasks).map(({ requester }) => tx.balances.transferKeepAlive(requester.address, PURSE));
		await chain.send(admin, tx.utility.batchAll(purses));
		const providers = WITH_PROVIDER.map((name) => this.tasks[name].provider);
		const invites = providers.map(({ address }) => tx.organizations.invite(this.world.org, address, UNLIMITED));
		await chain.send(admin, tx.utility.batchAll(invites));
		await Promise.all(providers.map((who) => this.world.join(who)));
	}

	async #post(task, name) {
		const { claimWindow, deliveryWindow, disputeWindow } = this.windows;
		const { mode, uri } = TASKS[name];
		const terms = { tier: 0, mode, claimWindow, deliveryWindow, disputeWindow };
		const had = await this.chain.money(task.requester.address);
		const sent = await this.world.post(task.requester, { budget: BUDGET, title: name, uri, terms });
		Object.assign(task, sent, { had, left: await this.chain.money(task.requester.address, sent.block), uri });
	}

	async #submit(task) {
		const asked = TASKS[task.name].mode === "Disputed" ? ASKED : null;
		task.submitted = await this.world.submit(task.provider, task.task, { asked });
	}

	async #draw(task) {
		task.panel = task.submitted.event("tasks.ReviewOpened").fields.panel;
		task.drawn = await this.world.drawn(task.panel, { from: task.submitted.block });
		task.members = task.drawn.fields.members;
		assert.equal(task.members.length, PANEL);
	}

	#commit({ panel, drawn, members }, who) {
		const { seed } = drawn.fields;
		return Promise.all(who.map((member) => this.world.commit(member, panel, seed, [SCORES[members.indexOf(member)]])));
	}

	#reveal({ panel, members }) {
		return Promise.all(members.map((member) => this.world.reveal(member, panel)));
	}

	/** The state each task is in, by its name; `null` when it has ended. */
	async states(block) {
		const states = {};
		for (const [name, { task }] of Object.entries(this.tasks)) {
			const view = await this.chain.read("tasksApi.task", [task], block);
			const state = view?.task.state ?? null;
			states[name] = state === null || typeof state === "string" ? state : Object.keys(state)[0];
		}
		return states;
	}

	/** The states that `begin` leaves and nothing but time, or the parties, may change. */
	static STATES = { open: "Open", claimed: "Open", silent: "Submitted", reviewed: "InReview", judged: "Appealable" };

	/** Goes on over another connection. */
	on(chain) {
		this.chain = chain;
		Object.assign(this.world, { chain, tx: chain.api.tx });
	}

	/** Notes a time the clock stood still. */
	stood({ block, fields: { pausedFor } }) {
		this.#stood.push({ block, pausedFor });
	}

	/** The block in which what is due in so many clock blocks after `block` comes to pass. */
	#due(block, window) {
		return this.#stood.reduce((due, one) => (one.block > block && one.block <= due + one.pausedFor ? due + one.pausedFor : due), block + window);
	}

	/** On the block; a block later where that one began a session, which has the block to itself. */
	#came(block, due, what) {
		const late = block === due + 1 && this.chain.events("session.NewSession", { from: due, to: due }).length > 0;
		assert.equal(block, late ? due + 1 : due, what);
	}

	/** Everybody does what was left to do, and every task ends. Gives what became of each. */
	async finish() {
		const { claimed, reviewed } = this.tasks;
		await Promise.all([this.#submit(claimed), this.#commit(reviewed, reviewed.members.slice(2))]);
		await this.#reveal(reviewed);
		const { open, ...others } = this.tasks;
		open.ended = await this.chain.event("tasks.Expired", { task: open.task }, { from: open.block, blocks: 300 });
		await Promise.all(Object.values(others).map(async (one) => {
			one.ended = await this.world.settled(one.task, { from: one.submitted.block, blocks: 300 });
		}));
	}

	/** Checks that each task ended as it had to, in the block it had to, to the unit. */
	async audit() {
		const { open, claimed, silent, reviewed, judged } = this.tasks;
		const { claimWindow, disputeWindow, appealWindow } = this.windows;
		const { reserve, prepaid } = open.posted;
		assert.deepEqual(open.ended.fields, { task: open.task, refunded: BUDGET, returned: reserve + prepaid });
		this.#came(open.ended.block, this.#due(open.block, claimWindow), "the claim window of the open task");
		await this.#returned(open, { paid: 0n, treasury: 0n, fees: 0n, prepaid: 0n });

		for (const one of [claimed, silent]) {
			this.#came(one.ended.block, this.#due(one.submitted.block, disputeWindow), `the dispute window of ${one.name}`);
			await this.#settled(one, { basis: "Silence", score: ASKED, fees: 0n });
		}
		const fees = this.fee * BigInt(PANEL);
		const full = (one) => fees + formulas.protocolPart(fees, one.posted.conditions.protocolShare);
		for (const one of [reviewed, judged]) {
			await this.#settled(one, { basis: "Verdict", score: VERDICT, fees: full(one) });
		}
		this.#came(judged.ended.block, this.#due(judged.verdict.block, appealWindow), "the appeal window of the verdict");
		const end = Math.max(...Object.values(this.tasks).map(({ ended }) => ended.block));
		assert.deepEqual(Object.values(await this.states(end)), Object.values(this.tasks).map(() => null));
		assert.equal((await this.chain.read("escrowApi.asset", ["Native"], end)).held, 0n);
	}

	async #settled(one, { basis, score, fees }) {
		const { conditions, prepaid } = one.posted;
		const share = formulas.share(conditions, score);
		const pay = formulas.split(BUDGET, basis === "Silence" ? score : share, conditions.class);
		const is = one.ended.fields;
		assert.deepEqual(
			[is.basis, is.score, is.paid, is.treasury, is.refunded, is.fees, is.charged, is.penalty],
			[basis, score, pay.provider, pay.treasury, pay.requester, fees, 0n, 0n],
			one.name,
		);
		assert.equal(await this.chain.money(one.provider.address, one.ended.block), pay.provider, one.name);
		await this.#returned(one, { paid: pay.provider, treasury: pay.treasury, fees, prepaid });
	}

	/** What the requester got back of what it had put in, in the very block in which the task ended. */
	async #returned(one, { paid, treasury, fees, prepaid }) {
		const { reserve, prepaid: advance, deposit } = one.posted;
		const { address } = one.requester;
		const [before, after] = await Promise.all([one.ended.block - 1, one.ended.block].map((block) => this.chain.money(address, block)));
		const put = BUDGET + reserve + advance;
		assert.equal(one.had - one.left - one.fee, put, `${one.name}: what was put into escrow, the deposit being held`);
		assert.equal(after - before, put - paid - treasury - fees - prepaid, `${one.name}: what came back of it`);
		assert.ok(deposit > 0n);
	}
}
