// Contests from the first seal to the last award, and charges, folded from events.

import { close, deal, min, take } from "./model.mjs";
import { kind } from "./plain.mjs";

const FINALS = 4_096;
const CHALLENGES = 8_192;

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
	}

	// Entries

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

	// Reading

	onScreeningBegan({ task }) {
		task.state = { Screening: { at: this.market.now + 1, next: 0, batches: 0, pending: 0, attempts: 0 } };
	}

	onBatchOpened(record, { part: no, items }) {
		record.readings.set(no, items);
		const { Screening } = record.task.state;
		if (!Screening || no >= FINALS) return;
		Screening.batches += 1;
		Screening.pending += 1;
		Screening.attempts = 0;
		this.#goOn(record, this.#after(record, Screening.next, items));
	}

	/** Where a step goes on that has found these entries: it looks at no more than it can take. */
	#after({ contest, entries }, from, items) {
		const end = Math.min(from + 36, contest.entries);
		if (items.length < 12) return end;
		const counts = (index) => entries.get(index)?.work && entries.get(index).copyOf === null;
		for (let index = items.at(-1) + 1; index < end; index += 1) if (counts(index)) return index;
		return end;
	}

	onEntriesPassed(record, { next }) {
		this.#goOn(record, next);
	}

	#goOn({ task, contest }, next) {
		const { Screening } = task.state;
		Screening.next = next;
		Screening.at = next < contest.entries ? this.market.now + 1 : null;
	}

	/** Nobody is there to read the next entries; it is tried again. */
	delayed({ task }, { until }) {
		task.state.Screening.attempts += 1;
		task.state.Screening.at = until;
	}

	readersPaid(record, no, sum) {
		const from = no >= CHALLENGES ? record.challenges.get(no)?.bond : record.task.reserve;
		if (from) take(from, sum, "fees");
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

	// Charges, on entries and on authors

	onContestable({ task }, { until }) {
		task.state = { Contestable: { until, running: 0 } };
	}

	onChargesClosed({ task }) {
		task.state = { Contestable: { until: null, running: task.state.Contestable?.running ?? 1 } };
	}

	onChallenged(record, { part: no, who, copy, original, bond, panel }) {
		const { task, entries, contest, authorship } = record;
		const charged = contest ?? authorship;
		charged.challenges += 1;
		(contest ? entries.get(copy) : authorship).challenged = true;
		if (task.state.Contestable) task.state.Contestable.running += 1;
		const held = deal("Native", bond, task.org);
		// The bond is the panel's cost and a quarter of that.
		record.challenges.set(no, { who, copy, original, bond: held, part: bond / 5n, panel });
	}

	onChallengeEnded(record, { part: no, who, copy, original, upheld }) {
		const { task, contest, entries, challenges, authorship } = record;
		const { bond } = challenges.get(no);
		challenges.delete(no);
		if (!contest) {
			authorship.challenged = false;
			this.market.remember(record, who);
			if (upheld === true) take(authorship.bond, authorship.bond.left, "paid");
			return;
		}
		task.state.Contestable.running -= 1;
		const entry = entries.get(copy);
		entry.challenged = false;
		if (upheld !== true) return;
		contest.sum -= this.#weight(task, entry.score);
		contest.best = contest.best.filter(({ index }) => index !== copy);
		take(task.reserve, min(bond.fees, task.reserve.left - task.prepaid), "refunded");
		Object.assign(entry, { copyOf: original, bond: null });
	}

	// Awards

	onContestClosed(record, { sum, pot, pool, until }) {
		const { task, contest } = record;
		contest.share = (pot === 0n ? pool : pot) / BigInt(Math.max(1, contest.opened));
		Object.assign(contest, { sum, pot });
		if (until === null) {
			this.market.tally("ContestClosed without awards");
			return this.market.finish(record, false);
		}
		this.market.tally("ContestClosed with awards");
		Object.assign(task.funds, { pool, of: task.reward.deposited - task.reward.refunded });
		close(task.reserve);
		task.prepaid = 0n;
		task.state = { Paying: { until } };
	}

	onAwardCollected(record, { who, index, amount, treasury }) {
		const { task, entries, copies } = record;
		const entry = entries.get(index);
		if (entry.work && copies.get(entry.work.hash)?.[1] === index) copies.delete(entry.work.hash);
		take(task.reward, amount + treasury, "paid");
		entries.delete(index);
		this.market.forget(record, who);
	}
}
