// Contests, and money that others gave, folded from events.

import * as model from "./model.mjs";
import { kind } from "./plain.mjs";

const { UNKNOWN, add, close, deal, min, take } = model;

const FINALS = 4_096;
const CHALLENGES = 8_192;
const LOOKED_AT = 36;
const MAX_ITEMS = 12;

export class FoldContests {
	constructor(market) {
		this.market = market;
	}

	open(record, { conditions, prepaid }) {
		if (kind(conditions.entrance) !== "Contest") return;
		const bondless = Math.floor(conditions.offers / 4);
		record.contest = {
			slots: conditions.offers, entries: 0, seals: 0, bondless: 0,
			prepay: prepaid === 0n || bondless === 0 ? 0n : prepaid / BigInt(bondless),
			opened: 0, challenges: 0, sum: 0n, best: [], share: 0n, pot: 0n,
		};
		record.copies = new Map();
	}

	/** Steps of a screening, and ends of a window, of which no event tells. */
	end() {
		const { now } = this.market;
		for (const record of this.market.tasks.values()) {
			const { Screening, Contestable } = record.task.state;
			if (Contestable && Contestable.until !== null && Contestable.until <= now) Contestable.until = null;
			if (!Screening || Screening.at === null || Screening.at > now || record.stepped === now) continue;
			const [items, next] = this.#readable(record, Screening.next);
			if (items.length === 0) this.#goOn(record, next);
		}
	}

	#readable(record, from) {
		const end = Math.min(from + LOOKED_AT, record.contest.entries);
		const items = [];
		for (let index = from; index < end; index += 1) {
			const entry = record.entries.get(index);
			if (!entry || entry.work === null || entry.copyOf !== null) continue;
			if (items.length === MAX_ITEMS) return [items, index];
			items.push(index);
		}
		return [items, end];
	}

	#goOn(record, next) {
		const { Screening } = record.task.state;
		Screening.next = next;
		Screening.at = next < record.contest.entries ? this.market.now + 1 : null;
		record.stepped = this.market.now;
	}

	delayed(record, { until }) {
		const { Screening } = record.task.state;
		Screening.attempts += 1;
		Screening.at = until;
		record.stepped = this.market.now;
	}

	readersPaid(record, no, sum) {
		const from = no >= CHALLENGES ? record.challenges.get(no)?.bond : record.task.reserve;
		if (from) take(from, sum, "fees");
	}

	onEntered(record, { who, index, order, seal, bond, prepaid }) {
		const { task, contest, entries } = record;
		contest.seals = order + 1;
		const known = entries.get(index);
		if (known) return void Object.assign(known, { order, seal });
		contest.entries = index + 1;
		task.rows += 1;
		record.rows.set(who, { Entrant: index });
		const held = bond > 0n ? deal("Native", bond, task.org) : null;
		if (prepaid) {
			contest.bondless += 1;
			const paid = min(contest.prepay, task.prepaid);
			task.prepaid -= paid;
			take(task.reserve, paid, "fees");
		}
		entries.set(index, { who, order, seal, bond: held, work: null, score: null, copyOf: null, challenged: false });
	}

	onEntryOpened({ contest, entries, copies }, { index, uri, hash }) {
		const entry = entries.get(index);
		entry.work = { uri, hash };
		contest.opened += 1;
		if (!copies.has(hash)) copies.set(hash, [entry.order, index]);
	}

	onCopyFound({ entries, copies }, { copy, original }) {
		const entry = entries.get(original);
		entries.get(copy).copyOf = original;
		copies.set(entry.work.hash, [entry.order, original]);
	}

	onScreeningBegan(record) {
		record.task.state = { Screening: { at: this.market.now + 1, next: 0, batches: 0, pending: 0, attempts: 0 } };
	}

	onBatchOpened(record, { part: no, items }) {
		record.readings.set(no, items);
		const { Screening } = record.task.state;
		if (!Screening || no >= FINALS) return;
		Screening.batches += 1;
		Screening.pending += 1;
		Screening.attempts = 0;
		this.#goOn(record, this.#readable(record, Screening.next)[1]);
	}

	#weight({ conditions }, score) {
		const { Power } = conditions.entrance.Contest.award;
		if (!Power || score === null || score < conditions.guarantee) return 0n;
		return BigInt(Math.max(0, score - Power.floor)) ** BigInt(Power.k);
	}

	onEntriesScored(record, { part: no, scores }) {
		const { task, contest, entries } = record;
		record.readings.delete(no);
		for (const [index, score] of scores.filter(([, score]) => score !== null)) {
			const entry = entries.get(index);
			contest.sum += this.#weight(task, score) - this.#weight(task, entry.score);
			entry.score = score;
			this.#rank(task, contest, { score, order: entry.order, index });
		}
		if (task.state.Screening) task.state.Screening.pending -= 1;
	}

	#rank(task, contest, ranked) {
		const { finalists } = task.conditions.entrance.Contest;
		const others = contest.best.filter(({ index }) => index !== ranked.index);
		contest.best = [...others, ranked].sort((a, b) => b.score - a.score || a.order - b.order).slice(0, finalists);
	}

	onFinalsOpened({ task }, { panel }) {
		task.state = { Finals: { panel } };
	}

	onContestable({ task }, { until }) {
		task.state = { Contestable: { until, running: 0 } };
	}

	onChallenged(record, { part: no, who, copy, original, bond, panel }) {
		const { task, entries, contest } = record;
		if (contest) {
			contest.challenges += 1;
			entries.get(copy).challenged = true;
		}
		if (task.state.Contestable) task.state.Contestable.running += 1;
		record.challenges.set(no, { who, copy, original, bond: deal("Native", bond, task.org), panel });
	}

	onChallengeEnded(record, { part: no, copy, original, upheld }) {
		const { task, contest, entries, challenges } = record;
		const { bond } = challenges.get(no);
		challenges.delete(no);
		if (task.state.Contestable) task.state.Contestable.running -= 1;
		if (!contest) return;
		const entry = entries.get(copy);
		entry.challenged = false;
		if (upheld !== true) return;
		contest.sum -= this.#weight(task, entry.score);
		contest.best = contest.best.filter(({ index }) => index !== copy);
		take(task.reserve, min(bond.fees, task.reserve.left - task.prepaid), "refunded");
		Object.assign(entry, { copyOf: original, bond: null });
	}

	onContestClosed(record, { sum, pot, pool, until }) {
		const { task, contest } = record;
		contest.share = task.reward.left / BigInt(Math.max(1, contest.opened));
		Object.assign(contest, { sum, pot });
		if (until === null) {
			this.market.closePurses(task);
			if (task.rows === 0) this.market.tasks.delete(record.id);
			else this.market.clear(record, "End", task.conditions.entrance.Bids?.sealed ?? false);
			return;
		}
		this.#pool(task, pool);
		close(task.reserve);
		task.prepaid = 0n;
		task.state = { Paying: { until } };
	}

	#pool(task, pool) {
		task.funds.pool = pool;
		task.funds.of = task.reward.deposited - task.reward.refunded;
	}

	onAwardCollected(record, { who, index, amount, treasury }) {
		const { task, entries, copies } = record;
		const entry = entries.get(index);
		if (entry.work && copies.get(entry.work.hash)?.[1] === index) copies.delete(entry.work.hash);
		take(task.reward, amount + treasury, "paid");
		entries.delete(index);
		if (record.rows.delete(who)) task.rows -= 1;
	}

	// Money of others

	onFunded(record, { who, amount }) {
		const { task, fundings } = record;
		add(task.reward, amount);
		task.part.ahead += amount;
		task.funds.given += amount;
		task.conditions.mode = "Every";
		task.conditions.audit = UNKNOWN;
		if (!fundings.has(who)) {
			task.funds.givers += 1;
			task.rows += 1;
			record.rows.set(who, "Funder");
		}
		fundings.set(who, (fundings.get(who) ?? 0n) + amount);
	}

	#leave(record, who) {
		const { task, fundings } = record;
		task.funds.given -= fundings.get(who);
		task.funds.givers -= 1;
		task.rows -= 1;
		fundings.delete(who);
		record.rows.delete(who);
	}

	onUnfunded(record, { who, amount }) {
		take(record.task.reward, amount, "refunded");
		record.task.part.ahead -= amount;
		record.task.funds.withdrawn += amount;
		this.#leave(record, who);
	}

	onRefundsBegan(record, { pool, of, until }) {
		const { task, rows } = record;
		Object.assign(task.funds, { pool, of });
		task.state = { Paying: { until } };
		record.delivery = null;
		for (const [who, role] of rows) if (role === "Past" || role?.Offer) rows.delete(who);
		if (!task.conditions.entrance.Contest) task.rows = task.funds.givers;
	}

	onFunderRefunded(record, { who, amount }) {
		take(record.task.reward, amount, "refunded");
		this.#leave(record, who);
	}
}

