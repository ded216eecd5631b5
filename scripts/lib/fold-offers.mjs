// Bids, counter-offers, teams that are named, and awards, folded from events.

import * as model from "./model.mjs";
import { kind } from "./plain.mjs";

const { add, bonded, deal, take } = model;

export class FoldOffers {
	constructor(market) {
		this.market = market;
	}

	#offer(record, who) {
		const known = record.rows.get(who)?.Offer;
		if (known) return known;
		if (!record.rows.has(who)) record.task.rows += 1;
		const offer = { ask: null, order: record.task.offers, bond: "None", counter: null, team: [] };
		record.rows.set(who, { Offer: offer });
		return offer;
	}

	/** The offer there is, or one of nothing yet, which counts. */
	#newOffer(record, who) {
		if (record.rows.get(who)?.Offer) return this.#offer(record, who);
		const offer = this.#offer(record, who);
		record.task.offers += 1;
		return offer;
	}

	onBidMade(record, { who, ask, bond, deposit, lock }) {
		const offer = this.#offer(record, who);
		const same = offer.ask !== null && kind(offer.bond) === bond;
		if (!same) offer.bond = bonded(bond, deposit, lock, record.task.org);
		Object.assign(offer, { order: record.task.offers, ask, counter: null });
		record.task.offers += 1;
	}

	onBidRetracted(record, { who }) {
		this.market.forget(record, who);
	}

	onBidDismissed(record, { who }) {
		this.market.forget(record, who);
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
		const { reward, org } = record.task;
		offer.counter = [proposal, putBy > 0n ? deal(reward.asset, putBy, org) : null];
	}

	onOfferWithdrawn(record, { provider, by }) {
		const { Offer } = record.rows.get(provider);
		if (by === provider) Offer.ask = null;
		else Offer.counter = null;
	}

	onTeamFormed(record, { lead, members }) {
		const was = record.rows.get(lead);
		const offer = this.#newOffer(record, lead);
		offer.team = members.map(([who, share]) => ({ who, share, agreed: false }));
		const idle = members.length === 0 && offer.ask === null && offer.counter === null;
		if (!idle) return;
		if (was) return this.market.forget(record, lead);
		record.rows.delete(lead);
		record.task.rows -= 1;
	}

	onTeamJoined(record, { lead, who }) {
		const { team } = record.rows.get(lead).Offer;
		team.find((member) => member.who === who).agreed = true;
		this.market.remember(record, who);
	}

	// Awards

	#follow(task, { price, returned, added }) {
		add(task.reward, added);
		take(task.reward, returned, "refunded");
		task.part.ahead = price;
	}

	onOpeningBegan({ task }, { until }) {
		task.state = { Opening: { until } };
	}

	onChoosingBegan({ task }, { until }) {
		task.state = { Choosing: { until } };
	}

	onPickingBegan({ task }) {
		this.#pick(task, null, null);
	}

	#pick(task, after, best) {
		task.state = { Picking: { at: this.market.now + 1, after, best } };
	}

	onPickingWentOn({ task, rows }, { after, best }) {
		if (best === null) return this.#pick(task, after, null);
		const { ask, order } = rows.get(best).Offer;
		const { price, window } = ask.Stated.Change;
		this.#pick(task, after, [{ price, window: BigInt(window), order }, best]);
	}

	onAwarded(record, f) {
		const { task } = record;
		this.#follow(task, f);
		const { Offer } = record.rows.get(f.provider);
		const awarded = { who: f.provider, bond: Offer.bond, window: f.window };
		Object.assign(Offer, { ask: null, counter: null, bond: "None" });
		this.market.clear(record, { Work: awarded }, task.conditions.entrance.Bids?.sealed ?? false);
	}

	/** Whose bid the chain could not award is passed over, and the chain looks anew. */
	onBidEnded(record, { who }) {
		const { Clearing } = record.task.state;
		if (Clearing) return this.market.settleRows(record, Clearing.then, who);
		record.rows.set(who, "Past");
		this.#pick(record.task, null, null);
	}

	onWorkBegan(record, { provider, deadline }) {
		const { task } = record;
		const { then } = task.state.Clearing;
		const { who, bond, window } = then.Work;
		task.part.window = window;
		this.market.settleRows(record, then);
		task.state = { Working: { work: model.work(who, bond, deadline - window), deadline } };
		this.market.subs.team(record, provider);
	}

	onAmended(record, f) {
		const { task, rows } = record;
		this.#follow(task, f);
		const { Working } = task.state;
		task.part.window = f.deadline - Working.work.since;
		Working.deadline = f.deadline;
		Object.assign(rows.get(f.provider).Offer, { ask: null, counter: null });
	}
}
