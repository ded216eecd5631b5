// The market folded from its events: every live task, its rows, its deals.

import { FoldContests } from "./fold-contests.mjs";
import { FoldFunds } from "./fold-funds.mjs";
import { FoldOffers } from "./fold-offers.mjs";
import { FoldSubs } from "./fold-subs.mjs";
import { FoldWork } from "./fold-work.mjs";
import { add, close, deal, formerOf, min, rowKey, take, workOf } from "./model.mjs";
import { kind } from "./plain.mjs";

/** The events that end a task, but for rows that are still to be settled. */
const ENDS = ["Cancelled", "Expired", "Settled", "Killed", "EndedByBoth"];

/** How many who had a part in a task once are remembered. */
const MAX_FORMER = 128;

/** Clock blocks: the chain's, without those for which the clock stood still. */
class Clock {
	#stood = 0;
	#since = null;

	at(number) {
		return (this.#since ?? number) - this.#stood;
	}

	fold({ method, fields }, number) {
		if (method === "ClockPaused") this.#since = number;
		if (method === "ClockResumed") {
			this.#stood += fields.pausedFor;
			this.#since = null;
		}
	}
}

export class Market {
	tasks = new Map();
	/** How many were ever posted. */
	posted = 0n;
	/** How tasks ended, by the event's name and by what they were settled. */
	endings = new Map();
	clock = new Clock();
	#block = 0;

	constructor() {
		this.subs = new FoldSubs(this);
		this.contests = new FoldContests(this);
		this.subjects = [this, new FoldOffers(this), new FoldWork(this), this.subs, this.contests, new FoldFunds(this)];
	}

	get now() {
		return this.clock.at(this.#block);
	}

	/** The storage deposits that lie on accounts: of requesters, and of those who have given money. */
	deposits() {
		const found = new Map();
		const holds = (who, amount) => amount > 0n && found.set(who, (found.get(who) ?? 0n) + amount);
		for (const { task, deposit, fundings } of this.tasks.values()) {
			holds(task.requester, deposit);
			for (const [who, { ticket }] of fundings) holds(who, ticket);
		}
		return found;
	}

	begin(number) {
		this.#block = number;
	}

	fold(event) {
		const { section, method, fields } = event;
		if (section === "chain") return this.clock.fold(event, this.#block);
		if (section === "review" && method === "PanelClosed") return this.#panelClosed(fields);
		if (section !== "tasks") return;
		if (method === "Posted") return this.#post(fields);
		if (method === "Delegated") return this.subs.delegated(fields);
		const record = this.tasks.get(fields.task);
		if (!record) return;
		const subject = this.subjects.find((one) => one[`on${method}`]);
		subject?.[`on${method}`](record, fields);
		if (ENDS.includes(method)) this.#ended(record, method, fields);
	}

	#post(f) {
		const { conditions, milestones: plan } = f;
		const claimed = ["Claim", "Bids"].includes(kind(conditions.entrance));
		const entry = conditions.tier === 0 && claimed;
		const [first] = plan;
		const record = {
			id: f.task, title: f.title, uri: f.uri, contentHash: f.contentHash, deposit: f.deposit,
			plan: plan.slice(1), rows: new Map(), contest: null, entries: new Map(), readings: new Map(),
			copies: new Map(), challenges: new Map(), fundings: new Map(), authorship: null, refunds: null, former: [],
			task: {
				org: f.org, requester: f.requester,
				reward: deal(f.asset, f.budget, f.org),
				reserve: deal("Native", f.reserve + f.prepaid, f.org),
				prepaid: f.prepaid, freeClaim: entry && plan.length <= 1, freeSubmission: entry,
				conditions,
				part: {
					index: 0, of: Math.max(1, plan.length), share: first?.share ?? 10_000, aheadShares: 10_000,
					ahead: f.budget, retained: 0n, window: first?.window ?? conditions.deliveryWindow,
				},
				rows: 0, offers: 0, parent: null, payees: 0,
				funds: { given: 0n, givers: 0, pool: 0n, of: 0n, withdrawn: 0n },
				state: null,
			},
		};
		this.#enter(record, f.until);
		this.contests.open(record, f);
		this.tasks.set(f.task, record);
		this.posted = f.task + 1n;
	}

	#enter({ task }, until) {
		task.state = kind(task.conditions.entrance) === "Claim" ? { Open: { until, claims: [] } } : { Gathering: { until } };
	}

	/** What a panel cost is paid when it closes, with the protocol's part. */
	#panelClosed({ subject, cost }) {
		const record = this.tasks.get(subject.task);
		if (!record || cost === 0n) return;
		const { task } = record;
		const sum = cost + (cost * BigInt(task.conditions.protocolShare)) / 10_000n;
		if (subject.part >= 256) return this.contests.readersPaid(record, subject.part, sum);
		const { InReview, InAppeal } = task.state;
		if (InReview) {
			InReview.fees += sum;
			take(task.reserve, sum, "fees");
		} else if (InAppeal) {
			take(InAppeal.appeal.bond, sum, "fees");
		}
	}

	// Words and money

	onEdited(record, { title, uri, contentHash, deposit }) {
		Object.assign(record, { title, uri, contentHash, deposit });
	}

	onToppedUp({ task }, { purse, amount }) {
		if (purse === "Reserve") return add(task.reserve, amount);
		add(task.reward, amount);
		task.part.ahead += amount;
	}

	// Endings

	onKilled({ task }, { fee, added, retained }) {
		const native = task.reward.asset === "Native";
		const fromPrice = native && task.funds.givers === 0 ? min(fee, task.part.ahead) : 0n;
		if (added > 0n) add(task.reserve, added);
		take(task.reserve, fee - fromPrice, "paid");
		take(task.reward, retained + fromPrice, "paid");
		this.subs.drop(task, workOf(task.state));
	}

	onEndedByBoth({ task }, { paid, retained, treasury, levy }) {
		take(task.reward, paid + retained + treasury, "paid");
		take(task.reward, levy, "fees");
		this.subs.drop(task, workOf(task.state));
	}

	#ended(record, method, { basis }) {
		const { task } = record;
		this.tally(basis ? `${method} by ${basis}` : `${method} from ${kind(task.state)}`);
		const late = method === "Cancelled" ? ["Choosing"] : method === "Expired" ? ["Choosing", "Picking"] : [];
		const forfeits = (task.conditions.entrance.Bids?.sealed ?? false) && late.includes(kind(task.state));
		if (method !== "Settled") this.subs.leave(record);
		this.finish(record, forfeits);
	}

	tally(how) {
		this.endings.set(how, (this.endings.get(how) ?? 0) + 1);
	}

	/** Its money is divided; whoever has a row is settled with, and then it is gone. */
	finish(record, forfeits) {
		const { task, refunds } = record;
		task.payees = 0;
		record.authorship = null;
		const shared = task.funds.givers > 0;
		if (!shared) close(task.reward);
		this.closeReserve(task);
		if (refunds) this.pay(record, refunds);
		else if (task.rows === 0) this.tasks.delete(record.id);
		else this.clear(record, shared && task.reward.left > 0n ? "Pay" : "End", forfeits);
	}

	/** Whoever has given money collects what was not earned. */
	pay(record, { pool, of, until }) {
		Object.assign(record.task.funds, { pool, of });
		record.task.state = { Paying: { until } };
		record.refunds = null;
	}

	closeReserve(task) {
		close(task.reserve);
		task.prepaid = 0n;
		task.part.ahead = 0n;
		task.part.retained = 0n;
	}

	onCleared(record) {
		this.tasks.delete(record.id);
	}

	// Rows

	clear({ task }, then, forfeits) {
		task.state = { Clearing: { at: this.now + 1, after: null, then, forfeits } };
	}

	/** The row is gone; whose it was scores the task no more, as long as there is something to score. */
	forget(record, who) {
		if (!record.rows.delete(who)) return;
		record.task.rows -= 1;
		this.remember(record, who);
	}

	remember({ id, task, former }, who) {
		const { Paying, Clearing } = task.state;
		if (Paying || ["End", "Pay"].includes(Clearing?.then)) return;
		const party = formerOf(id, who);
		if (former.includes(party)) return;
		if (former.length === MAX_FORMER) former.shift();
		former.push(party);
	}

	/** The same of all who share a work. */
	rememberWorkers(record) {
		const { who, team } = workOf(record.task.state);
		for (const one of [who, ...team.map(([member]) => member)]) this.remember(record, one);
	}

	/** Settles the rows of all who offered, in the order of their keys, up to one or all. */
	settleRows(record, then, after = null) {
		const last = after === null ? null : rowKey(after);
		const rows = [...record.rows].map(([who, role]) => [rowKey(who), who, role]);
		for (const [key, who, role] of rows.sort(([a], [b]) => (a < b ? -1 : 1))) {
			if (role === "Funder" || role.Entrant !== undefined || (last !== null && key > last)) continue;
			if (kind(then) !== "Work") this.forget(record, who);
			else if (who !== then.Work.who) record.rows.set(who, "Past");
		}
	}

	onClearingWentOn(record, { after }) {
		const { Clearing } = record.task.state;
		this.settleRows(record, Clearing.then, after);
		Object.assign(Clearing, { after, at: this.now + 1 });
	}

	onReopened(record, { until, retained }) {
		if (!record.task.state.Clearing) this.#leaveWork(record.task, retained);
		this.settleRows(record, "Enter");
		this.#enter(record, until);
	}

	onAbandoned(record, { retained }) {
		this.#leaveWork(record.task, retained);
		this.clear(record, "Enter", false);
	}

	#leaveWork(task, retained) {
		const work = workOf(task.state);
		if (work) this.subs.drop(task, work);
		take(task.reward, retained, "refunded");
		task.part.retained = 0n;
		// What was too much for an award can be bid for again.
		if (task.part.index === 0) task.part.ahead = task.reward.left;
	}
}
