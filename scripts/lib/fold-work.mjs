// Claims, deliveries, reviews, verdicts and settlements, folded from events.

import * as model from "./model.mjs";

const { add, atStake, bonded, deal, inside, min, part, submissionOf, take } = model;

/** From so many appeals on it is the council's turn. */
const APPEALS = 2;

export class FoldWork {
	/** Who was outrun by the delivery that is being folded. */
	#outrun = [];
	/** Why a panel is asked for. */
	#cause = null;

	constructor(market) {
		this.market = market;
	}

	// Claims and deliveries

	#usePrepayment(task) {
		take(task.reserve, task.prepaid, "fees");
		task.prepaid = 0n;
	}

	onClaimed(record, { who, bond, lock, deadline, prepaid }) {
		const { task } = record;
		if (prepaid) {
			this.#usePrepayment(task);
			task.freeClaim = false;
		}
		if (bond === "None") return void task.state.Open.claims.push({ who, deadline });
		const held = bonded(bond, task.conditions.moneyBond, lock, task.org);
		task.state = { Working: { work: model.work(who, held, deadline - task.part.window), deadline } };
		this.market.subs.team(record, who);
	}

	onClaimEnded(record, { who, why }) {
		const { Open } = record.task.state;
		if (!Open) return this.market.rememberWorkers(record);
		Open.claims = Open.claims.filter((claim) => claim.who !== who);
		if (why === "Outrun") this.#outrun.push(who);
		else this.market.remember(record, who);
	}

	onWithdrawn(record) {
		this.market.rememberWorkers(record);
	}

	onSubmitted(record, { provider, uri, hash, asked, until, prepaid }) {
		const { task } = record;
		if (prepaid) {
			this.#usePrepayment(task);
			task.freeSubmission = false;
		}
		const work = task.state.Working?.work ?? model.work(provider, "None", this.market.now);
		const last = task.part.index + 1 >= task.part.of;
		if (last && work.bond.Reputation) work.bond = "None";
		const submission = { work, delivery: { uri, hash }, others: this.#outrun, stake: null, asked };
		this.#outrun = [];
		this.#cause = "Policy";
		task.state = until === null ? { Delivered: { submission } } : { Submitted: { submission, until } };
	}

	onDisputed(_, { score }) {
		this.#cause = { Dispute: score };
	}

	onReviewBought({ task }, { by, stake }) {
		this.#cause = by === task.requester ? "Requester" : "Provider";
		if (stake > 0n) submissionOf(task.state).stake = deal("Native", stake, task.org);
	}

	// Lots and panels

	onSampleAwaited({ task }, { basis, mark, until }) {
		task.state = { Sampling: { submission: submissionOf(task.state), basis, mark, attempts: 0, until } };
	}

	onLotPutOff({ task }, { attempts, until }) {
		Object.assign(inside(task.state), { attempts, until });
	}

	onSampled() {
		this.#cause = "Sample";
	}

	onSampleReimbursed({ task }, { amount }) {
		add(task.reserve, amount);
	}

	/** What was delivered; published work is, when the time to give money is over. */
	#delivered({ task, authorship }) {
		if (!authorship) return submissionOf(task.state);
		this.#cause = "Policy";
		const work = model.work(task.requester, { Money: authorship.bond }, this.market.now);
		return { work, delivery: authorship.delivery, others: [], stake: null, asked: null };
	}

	onReviewOpened(record, { panel }) {
		const { task } = record;
		const { judged, appeal, cause } = inside(task.state);
		if (judged) {
			task.state = { InAppeal: { judged, appeal, panel } };
			return;
		}
		const submission = this.#delivered(record);
		record.authorship = null;
		task.state = { InReview: { submission, cause: cause ?? this.#cause, panel, fees: 0n } };
	}

	onReviewDelayed(record, fields) {
		const { task } = record;
		if (task.state.Screening) return this.market.contests.delayed(record, fields);
		const submission = this.#delivered(record);
		record.authorship = null;
		task.state = { AwaitingPanel: { submission, cause: this.#cause, until: fields.until } };
	}

	// Verdicts

	#judged(task, score) {
		const { judged, submission, cause, fees } = inside(task.state);
		const { size } = task.conditions.panel;
		return judged ?? { submission, cause, fees, score, size, appeals: 0, replied: false };
	}

	onJudged({ task }, { score, appeals, until }) {
		const judged = Object.assign(this.#judged(task, score), { score, appeals });
		task.state = { [appeals >= APPEALS ? "Council" : "Appealable"]: { judged, appeal: null, until } };
	}

	onAppealed({ task }, { who, claim, size, needed, contribution }) {
		const { judged, until } = task.state.Appealable;
		const fees = task.conditions.panel.fee * BigInt(size ?? 0);
		const cost = fees + part(fees, task.conditions.protocolShare);
		const forOther = size === null ? needed : cost / 4n;
		const bond = deal("Native", contribution, task.org);
		const appeal = { who, claim, size, needed, part: forOther, bond, contributors: [[who, contribution]] };
		task.state = { Appealable: { judged, until, appeal } };
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

	onAppealEnded(record, { end }) {
		const { task } = record;
		const body = inside(task.state);
		const { judged, appeal } = body;
		for (const [who] of appeal.contributors) this.market.remember(record, who);
		if (end === "BorneOut" && appeal.who === task.requester) this.#charge(judged.submission, appeal.bond.fees);
		if (["BorneOut", "Failed"].includes(end)) judged.size = appeal.size ?? judged.size;
		body.appeal = null;
	}

	/** Takes out of the stake as far as it goes. */
	#charge(submission, amount) {
		let missing = amount;
		for (const from of atStake(submission)) {
			const taken = min(missing, from.left);
			take(from, taken, "fees");
			missing -= taken;
		}
	}

	onReplied({ task }) {
		inside(task.state).judged.replied = true;
	}

	onAuditLotAwaited({ task }, { score, mark, until }) {
		task.state = { AwaitingLot: { judged: this.#judged(task, score), mark, attempts: 0, until } };
	}

	onAuditOpened({ task }, { score, panel }) {
		task.state = { Auditing: { judged: this.#judged(task, score), panel } };
	}

	// Settlement

	#pay(task, { paid, treasury, levy }) {
		take(task.reward, paid + treasury, "paid");
		take(task.reward, levy, "fees");
	}

	onPartSettled({ task, rows }, f) {
		const { part: at } = task;
		const submission = submissionOf(task.state);
		this.#charge(submission, f.charged);
		submission.stake = null;
		this.#pay(task, f);
		take(task.reward, f.refunded, "refunded");
		at.ahead -= this.#price(at);
		at.retained += f.retained;
		this.market.subs.drop(task, submission.work);
		const offer = rows.get(f.provider)?.Offer;
		if (offer) Object.assign(offer, { ask: null, counter: null });
	}

	onSettled({ task }, f) {
		this.#pay(task, f);
	}

	#price({ ahead, share, aheadShares }) {
		return share >= aheadShares ? ahead : (ahead * BigInt(share)) / BigInt(aheadShares);
	}

	onPartBegan(record, { deadline }) {
		const { task, plan } = record;
		const { part: at } = task;
		const { work } = submissionOf(task.state);
		at.index += 1;
		at.aheadShares -= at.share;
		Object.assign(at, plan.shift() ?? { share: at.aheadShares });
		work.since = deadline - at.window;
		task.state = { Working: { work, deadline } };
	}
}
