// The market folded from its events: every live task, its rows, its deals.

import { FoldContests } from "./fold-contests.mjs";
import * as model from "./model.mjs";
import { kind } from "./plain.mjs";

const { UNKNOWN, add, atStake, bonded, close, deal, inside, min, part, submissionOf, take, workOf } = model;

const ENDS = ["Cancelled", "Expired", "Settled", "Killed", "EndedByBoth"];

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
	clock = new Clock();
	#block = 0;
	/** Who was outrun by the delivery that is being folded. */
	#outrun = [];
	/** The last money that somebody put into escrow. */
	#deposited = null;
	#cause = null;

	constructor() {
		this.contests = new FoldContests(this);
	}

	get now() {
		return this.clock.at(this.#block);
	}

	begin(number) {
		this.#block = number;
	}

	/** What the chain does at the end of a block without a word. */
	end() {
		this.contests.end();
	}

	fold(event) {
		const { section, method, fields } = event;
		if (section === "chain") return this.clock.fold(event, this.#block);
		if (section === "escrow" && method === "Deposited") this.#deposited = fields;
		if (section === "review" && method === "PanelClosed") return this.#panelClosed(fields);
		if (section !== "tasks") return;
		if (method === "Posted") return this.#post(fields);
		if (method === "Delegated") return this.#delegated(fields);
		const record = this.tasks.get(fields.task);
		if (!record) return;
		const step = this[`on${method}`] ?? this.contests[`on${method}`];
		if (step) step.call(this[`on${method}`] ? this : this.contests, record, fields);
		if (ENDS.includes(method)) this.#ended(record, method);
	}

	#post(f) {
		const { conditions, milestones: plan } = f;
		const claimed = ["Claim", "Bids"].includes(kind(conditions.entrance));
		const entry = conditions.tier === 0 && claimed;
		const [first] = plan;
		const record = {
			id: f.task, title: f.title, uri: f.uri, contentHash: f.contentHash, delivery: null,
			plan: plan.slice(1), rows: new Map(), orders: 0,
			contest: null, entries: new Map(), readings: new Map(), challenges: new Map(), fundings: new Map(),
			task: {
				org: f.org, requester: f.requester,
				reward: deal(f.asset, f.budget, f.org),
				reserve: deal("Native", f.reserve + f.prepaid, f.org),
				prepaid: f.prepaid, freeClaim: entry && plan.length === 0, freeSubmission: entry,
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

	#ended(record, method) {
		const { task, rows } = record;
		const was = kind(task.state);
		const sealed = task.conditions.entrance.Bids?.sealed ?? false;
		if (ENDS.slice(0, 2).includes(method) || method === "Killed" || method === "EndedByBoth") this.leaveParent(record);
		const work = workOf(task.state);
		const shared = task.funds.givers > 0 && task.reward.left > 0n;
		this.closePurses(task);
		if (work?.bond?.Money) close(work.bond.Money);
		if (was === "Paying") return;
		if (rows.size === 0 && task.rows === 0) return void this.tasks.delete(record.id);
		const forfeits = sealed && ((method === "Expired" && was !== "Gathering") || (method === "Cancelled" && was === "Choosing"));
		record.delivery = null;
		this.clear(record, shared ? "Pay" : "End", forfeits);
	}

	/** A price that others have given of stays until they are paid. */
	closePurses(task) {
		if (task.funds.givers === 0) close(task.reward);
		close(task.reserve);
		task.prepaid = 0n;
		task.part.ahead = 0n;
		task.part.retained = 0n;
	}

	clear({ task }, then, forfeits) {
		task.state = { Clearing: { at: this.now + 1, after: null, then, forfeits } };
	}

	#usePrepayment(task) {
		take(task.reserve, task.prepaid, "fees");
		task.prepaid = 0n;
	}

	// Words, money

	onEdited(record, { title, uri, contentHash }) {
		Object.assign(record, { title, uri, contentHash });
	}

	onToppedUp({ task }, { purse, amount }) {
		if (purse === "Reserve") return add(task.reserve, amount);
		add(task.reward, amount);
		task.part.ahead += amount;
	}

	// Claims and work

	onClaimed({ task }, { who, bond, deadline, prepaid }) {
		if (prepaid) {
			this.#usePrepayment(task);
			task.freeClaim = false;
		}
		if (bond === "None") return void task.state.Open.claims.push({ who, deadline });
		const held = bonded(bond, task.conditions.moneyBond, task.org);
		task.state = { Working: { work: model.work(who, held, deadline - task.part.window), deadline } };
		this.teamUp(task, this.#row(task, who));
	}

	#row(task, who) {
		return [...this.tasks.values()].find((record) => record.task === task)?.rows.get(who);
	}

	/** A team's shares go from its lead's row into the work. */
	teamUp(task, row) {
		const members = row?.Offer?.team ?? [];
		workOf(task.state).team = members.map(({ who, share }) => [who, share]);
	}

	onClaimEnded({ task }, { who, why }) {
		const { Open } = task.state;
		if (!Open) return;
		Open.claims = Open.claims.filter((claim) => claim.who !== who);
		if (why === "Outrun") this.#outrun.push(who);
	}

	onReopened(record, { until, retained }) {
		const { task } = record;
		this.#reenter(task, retained);
		for (const [who, role] of record.rows) if (role !== "Funder") record.rows.delete(who);
		task.rows = task.funds.givers;
		this.#enter(record, until);
	}

	onAbandoned(record, { retained }) {
		this.#reenter(record.task, retained);
		this.clear(record, "Enter", false);
	}

	#reenter(task, retained) {
		const work = workOf(task.state);
		if (work) this.dropSubs(task, work);
		take(task.reward, retained, "refunded");
		task.part.retained = 0n;
		if (task.part.index === 0) task.part.ahead = task.reward.left;
	}

	onSubmitted(record, { provider, uri, hash, asked, until, prepaid }) {
		const { task } = record;
		if (prepaid) {
			this.#usePrepayment(task);
			task.freeSubmission = false;
		}
		const works = task.state.Working?.work ?? model.work(provider, "None", this.now);
		const last = task.part.index + 1 >= task.part.of;
		if (last && works.bond.Reputation) works.bond = "None";
		record.delivery = [uri, hash];
		const submission = { work: works, others: this.#outrun, stake: null, asked };
		this.#outrun = [];
		this.#cause = "Policy";
		task.state = until === null ? { Delivered: { submission } } : { Submitted: { submission, until } };
	}

	onDisputed(_, { score }) {
		this.#cause = { Dispute: score };
	}

	onReviewBought({ task }, { by }) {
		const buys = by === task.requester;
		this.#cause = buys ? "Requester" : "Provider";
		if (!buys) submissionOf(task.state).stake = deal("Native", this.#deposited.amount, task.org);
	}

	onSampled() {
		this.#cause = "Sample";
	}

	onSampleAwaited({ task }, { until }) {
		const submission = submissionOf(task.state);
		task.state = { Sampling: { submission, basis: UNKNOWN, mark: UNKNOWN, attempts: UNKNOWN, until: UNKNOWN, told: until } };
	}

	onReviewOpened({ task }, { panel }) {
		const body = inside(task.state);
		if (body.judged) {
			task.state = { InAppeal: { judged: body.judged, appeal: body.appeal, panel } };
			return;
		}
		const cause = body.cause ?? this.#cause;
		task.state = { InReview: { submission: body.submission, cause, panel, fees: 0n } };
	}

	onReviewDelayed(record, fields) {
		const { task } = record;
		if (task.state.Screening) return this.contests.delayed(record, fields);
		const { submission } = inside(task.state);
		task.state = { AwaitingPanel: { submission, cause: this.#cause, until: fields.until } };
	}

	#panelClosed({ subject, cost }) {
		const record = this.tasks.get(subject.task);
		if (!record || cost === 0n) return;
		const { task } = record;
		const sum = cost + part(cost, task.conditions.protocolShare);
		if (subject.part >= 256) return this.contests.readersPaid(record, subject.part, sum);
		if (task.state.InReview) {
			task.state.InReview.fees += sum;
			take(task.reserve, sum, "fees");
		} else if (task.state.InAppeal) {
			take(task.state.InAppeal.appeal.bond, sum, "fees");
		}
	}

	// Verdicts

	onJudged({ task }, { score, appeals, until }) {
		const body = inside(task.state);
		const judged = body.judged ?? {
			submission: body.submission, cause: body.cause, fees: body.fees, size: task.conditions.panel.size, replied: false,
		};
		Object.assign(judged, { score, appeals });
		task.state = { [appeals >= 2 ? "Council" : "Appealable"]: { judged, appeal: null, until } };
	}

	onAppealed({ task }, { who, claim, size, needed, contribution }) {
		const { judged, until } = task.state.Appealable;
		const fees = task.conditions.panel.fee * BigInt(size ?? 0);
		const cost = fees + part(fees, task.conditions.protocolShare);
		const forOther = size === null ? needed : cost / 4n;
		const bond = deal("Native", contribution, task.org);
		task.state = { Appealable: { judged, until, appeal: { who, claim, size, needed, part: forOther, bond, contributors: [[who, contribution]] } } };
	}

	onAppealSupported({ task }, { who, contribution }) {
		const { appeal } = task.state.Appealable;
		add(appeal.bond, contribution);
		const known = appeal.contributors.find(([by]) => by === who);
		if (known) known[1] += contribution;
		else appeal.contributors.push([who, contribution]);
	}

	onCouncilAsked({ task }, { until }) {
		const { judged, appeal } = task.state.Appealable;
		task.state = { Council: { judged, appeal, until } };
	}

	onAppealEnded({ task }, { end }) {
		const body = inside(task.state);
		const { judged, appeal } = body;
		if (end === "BorneOut" && appeal.who === task.requester) this.#charge(judged.submission, appeal.bond.fees);
		if (["BorneOut", "Failed"].includes(end)) judged.size = appeal.size ?? judged.size;
		body.appeal = null;
	}

	#charge(submission, amount) {
		let missing = amount;
		for (const from of atStake(submission)) {
			const taken = min(missing, from.left);
			take(from, taken, "fees");
			missing -= taken;
		}
		return missing;
	}

	onReplied({ task }) {
		inside(task.state).judged.replied = true;
	}

	onAuditLotAwaited({ task }, { score }) {
		const judged = this.#judged(task, score);
		task.state = { AwaitingLot: { judged, mark: UNKNOWN, attempts: UNKNOWN, until: UNKNOWN } };
	}

	onAuditOpened({ task }, { panel }) {
		const judged = this.#judged(task, UNKNOWN);
		task.state = { Auditing: { judged, panel } };
	}

	#judged(task, score) {
		const body = inside(task.state);
		return body.judged ?? {
			submission: body.submission, cause: body.cause, fees: body.fees, score, size: task.conditions.panel.size, appeals: 0, replied: false,
		};
	}

	// Settlement

	onPartSettled({ task }, f) {
		const { part: at } = task;
		const submission = submissionOf(task.state);
		const owed = this.#charge(submission, f.charged) - f.charged;
		if (owed > 0n) throw new Error("more was charged than there was");
		submission.stake = null;
		this.#pay(task, f);
		take(task.reward, f.refunded, "refunded");
		at.ahead -= this.#price(at);
		at.retained += f.retained;
		this.dropSubs(task, submission.work);
	}

	onSettled({ task }, f) {
		this.#pay(task, f);
		const submission = submissionOf(task.state);
		if (submission?.stake) close(submission.stake);
	}

	#pay(task, { paid, treasury, levy }) {
		take(task.reward, paid + treasury, "paid");
		take(task.reward, levy, "fees");
	}

	#price({ ahead, share, aheadShares }) {
		return share >= aheadShares ? ahead : (ahead * BigInt(share)) / BigInt(aheadShares);
	}

	onPartBegan(record, { deadline }) {
		const { task } = record;
		const { part: at } = task;
		const { work: works } = submissionOf(task.state);
		const [next] = record.plan.splice(0, 1);
		at.index += 1;
		at.aheadShares -= at.share;
		at.share = next.share;
		at.window = next.window;
		record.delivery = null;
		works.since = deadline - at.window;
		task.state = { Working: { work: works, deadline } };
	}

	// Endings

	onKilled({ task }, { fee, added, retained }) {
		const native = task.reward.asset === "Native";
		const fromPrice = native && task.funds.givers === 0 ? min(fee, task.part.ahead) : 0n;
		if (added > 0n) add(task.reserve, added);
		take(task.reserve, fee - fromPrice, "paid");
		take(task.reward, retained + fromPrice, "paid");
		this.dropSubs(task, workOf(task.state));
	}

	onEndedByBoth({ task }, { paid, retained, treasury, levy }) {
		take(task.reward, paid + retained + treasury, "paid");
		take(task.reward, levy, "fees");
		this.dropSubs(task, workOf(task.state));
	}

	onCleared(record) {
		this.tasks.delete(record.id);
	}

	// Offers

	#offer(record, who, order) {
		const known = record.rows.get(who)?.Offer;
		if (known) return known;
		if (!record.rows.has(who)) record.task.rows += 1;
		const offer = { ask: null, order, bond: "None", counter: null, team: [] };
		record.rows.set(who, { Offer: offer });
		return offer;
	}

	#newOffer(record, who) {
		const known = record.rows.get(who)?.Offer;
		if (known) return known;
		const order = record.task.offers;
		record.task.offers += 1;
		return this.#offer(record, who, order);
	}

	onBidMade(record, { who, ask, bond, deposit }) {
		const offer = this.#offer(record, who, record.task.offers);
		const same = offer.ask !== null && kind(offer.bond) === bond;
		if (!same) offer.bond = bonded(bond, deposit, record.task.org);
		offer.order = record.task.offers;
		record.task.offers += 1;
		offer.ask = ask;
		offer.counter = null;
	}

	#forget(record, who) {
		if (record.rows.delete(who)) record.task.rows -= 1;
	}

	onBidRetracted(record, { who }) {
		this.#forget(record, who);
	}

	onBidDismissed(record, { who }) {
		this.#forget(record, who);
	}

	onBidOpened(record, { who, price, window, plan }) {
		record.rows.get(who).Offer.ask = { Stated: { Change: { price, window, plan, scope: null } } };
	}

	onCountered(record, { provider, by, proposal, putBy }) {
		const offer = this.#newOffer(record, provider);
		if (by === provider) {
			offer.ask = { Stated: proposal };
			return;
		}
		const { asset, org } = { asset: record.task.reward.asset, org: record.task.org };
		offer.counter = [proposal, putBy > 0n ? deal(asset, putBy, org) : null];
	}

	onOfferWithdrawn(record, { provider, by }) {
		const { Offer } = record.rows.get(provider);
		if (by === provider) Offer.ask = null;
		else Offer.counter = null;
	}

	onTeamFormed(record, { lead, members }) {
		const offer = this.#newOffer(record, lead);
		offer.team = members.map(([who, share]) => ({ who, share, agreed: false }));
	}

	onTeamJoined(record, { lead, who }) {
		const { team } = record.rows.get(lead).Offer;
		team.find((member) => member.who === who).agreed = true;
	}

	#follow(task, { price, returned, added }) {
		add(task.reward, added);
		take(task.reward, returned, "refunded");
		task.part.ahead = price;
	}

	onAwarded(record, f) {
		const { task } = record;
		this.#follow(task, f);
		const { Offer } = record.rows.get(f.provider);
		const awarded = { who: f.provider, bond: Offer.bond, window: f.window };
		Object.assign(Offer, { ask: null, counter: null, bond: "None" });
		this.clear(record, { Work: awarded }, task.conditions.entrance.Bids?.sealed ?? false);
	}

	onWorkBegan(record, { provider, deadline }) {
		const { task, rows } = record;
		const { who, bond, window } = task.state.Clearing.then.Work;
		if (task.part.of === 1) task.part.window = window;
		for (const [other, role] of rows) if (other !== provider && role !== "Funder") rows.set(other, "Past");
		task.state = { Working: { work: model.work(who, bond, deadline - task.part.window), deadline } };
		this.teamUp(task, rows.get(provider));
	}

	onAmended(record, f) {
		const { task, rows } = record;
		this.#follow(task, f);
		const { Working } = task.state;
		task.part.window = f.deadline - Working.work.since;
		Working.deadline = f.deadline;
		Object.assign(rows.get(f.provider).Offer, { ask: null, counter: null });
	}

	onBidEnded(record, { who }) {
		const { Clearing } = record.task.state;
		if (!Clearing || kind(Clearing.then) === "Work") return void record.rows.set(who, "Past");
		this.#forget(record, who);
	}

	onOpeningBegan({ task }, { until }) {
		task.state = { Opening: { until } };
	}

	onChoosingBegan({ task }, { until }) {
		task.state = { Choosing: { until } };
	}

	onPickingBegan({ task, rows }) {
		const long = rows.size >= 16;
		task.state = { Picking: { at: long ? UNKNOWN : this.now + 1, after: long ? UNKNOWN : null, best: long ? UNKNOWN : null } };
	}

	// Sub-tasks

	#delegated({ parent, task, portion, worth, to }) {
		const above = this.tasks.get(parent);
		const sub = this.tasks.get(task);
		const depth = (above.task.parent?.live ? above.task.parent.depth : 0) + 1;
		sub.task.parent = { task: parent, depth, portion, worth, live: true, to };
		workOf(above.task.state).subs.push({ to: { Task: task }, portion });
		this.#count(parent, 1);
	}

	#count(id, by) {
		for (let next = this.tasks.get(id); next; ) {
			next.task.payees = Math.max(0, next.task.payees + by);
			const above = next.task.parent;
			next = above?.live ? this.tasks.get(above.task) : null;
		}
	}

	leaveParent({ id, task }) {
		if (!task.parent?.live) return;
		const above = this.tasks.get(task.parent.task);
		const works = workOf(above.task.state);
		works.subs = works.subs.filter(({ to }) => to.Task !== id);
		this.#count(above.id, -(task.payees + 1));
	}

	dropSubs(task, works) {
		works.subs = [];
		const { payees } = task;
		task.payees = 0;
		if (task.parent?.live && payees > 0) this.#count(task.parent.task, -payees);
	}

	onSubTaskFunded({ task }, { amount }) {
		if (task.parent) task.parent.live = false;
		add(task.reward, amount);
		task.part.ahead += amount;
	}

	onSubTaskEarned(record, { parent, payees }) {
		const { task } = record;
		const above = this.tasks.get(parent);
		const works = workOf(above.task.state);
		works.subs = works.subs.filter(({ to }) => to.Task !== record.id).concat(payees);
		for (const { to, portion } of payees) {
			const own = to.Task === undefined ? null : this.tasks.get(to.Task)?.task.parent;
			if (own) Object.assign(own, { task: parent, depth: task.parent.depth, portion });
		}
		const kept = payees.reduce((sum, { to }) => sum + 1 + (to.Task === undefined ? 0 : (this.tasks.get(to.Task)?.task.payees ?? 0)), 0);
		this.#count(parent, kept - (task.payees + 1));
		task.parent = null;
		workOf(task.state).subs = [];
	}
}
