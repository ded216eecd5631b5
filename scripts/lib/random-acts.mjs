// What somebody could want to do with a task as it stands, and how likely that is.

import { compactToU8a, hexToU8a, stringToU8a, u8aConcat } from "@polkadot/util";
import { change, hashOf } from "./market.mjs";
import { inside, submissionOf, workOf } from "./model.mjs";
import { kind } from "./plain.mjs";
import { WINDOWS } from "./random-terms.mjs";
import { MUN, UNLIMITED } from "./world.mjs";

const SCORES = [0, 3_000, 5_500, 8_000, 9_500, 10_000];
/** A deadline this near is not made any more. */
const SOON = 2;

/** Whether a task draws a crowd. */
const draws = (id) => id % 4n === 3n;

/** What stands for other words of a task in a proposal. */
const scopeOf = (uri, hash) => hashOf(u8aConcat(compactToU8a(stringToU8a(uri).length), stringToU8a(uri), hexToU8a(hash)));

export class RandomActs {
	/** Who has earned reputation that can be put at risk. */
	trusted = new Set();
	/** What was entered in contests, and which words a proposal changes to. */
	#works = new Map();
	#scopes = new Map();

	constructor(market, people, payers, dice) {
		Object.assign(this, { market, people, payers, dice, tx: market.tx.tasks });
		this.byAddress = new Map(people.map((who) => [who.address, who]));
	}

	/**
	 * Everything of that kind: each with who, the call's name, the call, how likely it is, and whether another
	 * call on the same task could spoil it.
	 */
	of(record, now) {
		const { task } = record;
		const state = kind(task.state);
		const body = inside(task.state);
		const found = [];
		const may = (weight, who, name, call, { shared = false, crowd = [] } = {}) =>
			who && found.push({ weight, who, name, call, shared, crowd, task: record.id });
		const scene = {
			id: record.id, record, task, state, body, may, now,
			requester: this.#account(task.requester),
			open: body.until === undefined || body.until === null || body.until > now + SOON,
		};
		this[`in${state}`]?.(scene);
		return found;
	}

	#account(address) {
		return this.byAddress.get(address);
	}

	/** One of these who has nothing to do with a task yet. */
	#stranger({ task, record, body }, among = this.payers) {
		const claims = new Set((body.claims ?? []).map(({ who }) => who));
		const fit = task.conditions.tier > 0 ? among.filter(({ address }) => this.trusted.has(address)) : among;
		const free = fit.filter(({ address }) => address !== task.requester && !record.rows.has(address) && !claims.has(address));
		return free.length > 0 ? this.dice.of(free) : null;
	}

	#price(task) {
		const { ahead } = task.part;
		return this.dice.of([ahead, (ahead * 4n) / 5n, ahead / 2n]);
	}

	#window() {
		return this.dice.of(WINDOWS);
	}

	#work() {
		const no = this.dice.below(1_000_000);
		return [`https://example.org/w/${no}`, hashOf(`w${no}`)];
	}

	#proposal(task) {
		const { dice } = this;
		const price = dice.one(3) ? task.part.ahead + MUN : this.#price(task);
		if (!dice.one(4)) return [change(price, this.#window()), null];
		const words = this.#work();
		const scope = scopeOf(...words);
		this.#scopes.set(scope, words);
		return [change(price, this.#window(), { scope }), words];
	}

	#wordsOf(proposal) {
		return this.#scopes.get(proposal.Change?.scope) ?? null;
	}

	// Entrances

	inOpen(scene) {
		const { id, task, body, may, open, requester } = scene;
		const { dice, tx } = this;
		const bonded = task.conditions.tier > 0 || task.part.of > 1;
		const to = task.parent?.to;
		const claimant = to ? this.#account(to) : this.#stranger(scene);
		if (claimant && open && body.claims.length < 3) {
			if (!bonded && !to) may(3, this.#stranger(scene, this.people), "claim", tx.claim(id, "None", UNLIMITED));
			may(2, claimant, "claim", tx.claim(id, "Money", UNLIMITED));
			may(this.trusted.has(claimant.address) ? 3 : 0.1, claimant, "claim", tx.claim(id, "Reputation", UNLIMITED));
		}
		for (const { who, deadline } of body.claims) {
			if (deadline > scene.now + SOON) may(2.5, this.#account(who), "submit", tx.submit(id, ...this.#work(), dice.of([null, ...SCORES]), 0));
		}
		if (body.claims.length === 0) {
			may(0.3, requester, "edit", tx.edit(id, "Other words", ...this.#work(), UNLIMITED));
			may(0.15, requester, "cancel", tx.cancel(id));
		}
		may(0.6, requester, "topUp", tx.topUp(id, MUN + 3n, dice.of(["Price", "Reserve"]), UNLIMITED), { shared: true });
		if (!task.parent && open) this.#funding(scene, 1);
		if (open) this.#teams(scene);
	}

	#funding(scene, weight) {
		const { id, record, may, task } = scene;
		const { tx } = this;
		may(weight, this.#stranger(scene), "fund", tx.fund(id, MUN + task.reward.left / 8n, UNLIMITED), { shared: true });
		for (const who of record.fundings.keys()) {
			may(weight / 4, this.#account(who), "fund", tx.fund(id, 2n * MUN + task.reward.left / 8n, UNLIMITED), { shared: true });
			may(weight / 8, this.#account(who), "unfund", tx.unfund(id), { shared: true });
		}
	}

	#teams(scene) {
		const { id, record, may, state } = scene;
		const { tx } = this;
		const [lead, one, two] = [this.#stranger(scene), this.#stranger(scene), this.#stranger(scene)];
		if (lead && one && two && new Set([lead, one, two]).size === 3) {
			may(0.4, lead, "formTeam", tx.formTeam(id, 5_000, [[one.address, 3_000], [two.address, 2_000]]), { shared: true });
		}
		for (const [by, { Offer }] of record.rows) {
			if (!Offer || Offer.team.length === 0) continue;
			for (const { who, share, agreed } of Offer.team) {
				if (!agreed) may(4, this.#account(who), "joinTeam", tx.joinTeam(id, by, share), { shared: true });
			}
			const ready = Offer.team.every(({ agreed }) => agreed);
			if (ready && state === "Open") may(4, this.#account(by), "claim", tx.claim(id, "Money", UNLIMITED));
			if (ready && state === "Gathering" && Offer.ask === null) this.#bidding(scene, this.#account(by), 3);
			may(0.1, this.#account(by), "formTeam", tx.formTeam(id, 10_000, []), { shared: true });
		}
	}

	#bidding({ id, task, may }, who, weight) {
		const { dice, market, tx } = this;
		if (!who) return;
		const bond = this.trusted.has(who.address) ? dice.of(["Money", "Money", "Reputation"]) : "Money";
		const [price, window] = [this.#price(task), this.#window()];
		const { sealed } = task.conditions.entrance.Bids;
		const bonded = task.conditions.tier > 0 || task.part.of > 1;
		const ask = { Stated: change(price, window, { plan: hashOf("p") }) };
		const call = sealed
			? () => market.sealedBid(who, id, price, window, { bond })
			: tx.bid(id, ask, bonded ? bond : dice.of([bond, "None"]), UNLIMITED);
		may(weight, who, "bid", call, { shared: true });
	}

	inGathering(scene) {
		const { id, task, record, may, open, requester } = scene;
		const { tx } = this;
		const entrance = kind(task.conditions.entrance);
		if (!record.authorship?.challenged && !record.contest?.entries) may(0.06, requester, "cancel", tx.cancel(id));
		if (!open) return;
		if (entrance === "Bids") return this.#gatherBids(scene);
		if (entrance === "Contest") this.#gatherEntries(scene);
		else this.#gatherMoney(scene);
	}

	#gatherBids(scene) {
		const { id, record, may, task } = scene;
		const { sealed } = task.conditions.entrance.Bids;
		const room = task.conditions.offers - task.rows;
		const crowd = [];
		const free = this.payers.filter(({ address }) => address !== task.requester && !record.rows.has(address));
		const some = this.dice.some(room > 2 ? free : [], Math.min(room - 2, draws(id) ? 10 : 1));
		for (const who of some) this.#bidding({ ...scene, may: (...act) => crowd.push(act) }, who, 5);
		this.#all(scene, crowd);
		const again = [...record.rows].find(([, role]) => role.Offer?.ask)?.[0];
		if (again) this.#bidding(scene, this.#account(again), 0.5);
		this.#teams(scene);
		if (room > 2) this.#funding(scene, 0.5);
		this.#offers(scene, sealed ? 0 : 1);
		const providers = [...record.rows].filter(([, role]) => role.Offer?.ask).map(([who]) => this.#account(who));
		if (providers.length > 0) {
			may(0.4, this.dice.of(providers), "retract", this.tx.retract(id), { shared: true });
			may(0.3, scene.requester, "dismiss", this.tx.dismiss(id, this.dice.of(providers).address), { shared: true });
		}
	}

	/** Some tasks draw a crowd: all of it comes at once. */
	#all({ may }, crowd) {
		if (crowd.length === 0) return;
		const [[weight, who, name, call], ...others] = crowd;
		may(weight, who, name, call, { shared: true, crowd: others.map(([, who, name, call]) => ({ who, name, call })) });
	}

	/** Counter-offers and awards, as far as the entrance lets both sides agree before one. */
	#offers({ id, record, may, requester, task }, weight) {
		const { tx } = this;
		if (weight === 0 || task.conditions.entrance.Bids.pick === "Lowest") return;
		for (const [who, { Offer }] of record.rows) {
			if (!Offer) continue;
			const provider = this.#account(who);
			const [proposal, words] = this.#proposal(task);
			may(weight / 3, requester, "counter", tx.counter(id, who, proposal, words, UNLIMITED), { shared: true });
			const asked = Offer.ask?.Stated;
			if (asked) may(weight / 2, requester, "acceptOffer", tx.acceptOffer(id, who, asked, this.#wordsOf(asked), UNLIMITED));
			if (Offer.counter) may(2 * weight, provider, "acceptOffer", tx.acceptOffer(id, who, Offer.counter[0], this.#wordsOf(Offer.counter[0]), UNLIMITED));
		}
	}

	#gatherEntries(scene) {
		const { id, may, task, record } = scene;
		const { dice, market, tx } = this;
		const crowd = [];
		for (const who of dice.some(this.people, draws(id) ? 12 : 3)) {
			if (who.address === task.requester || record.rows.get(who.address) === "Funder") continue;
			const key = `${id} ${who.address}`;
			const work = { uri: `https://example.org/e/${key}`, content: dice.one(6) ? "the same" : key };
			const bond = record.contest.bondless < task.conditions.offers / 4 - 1 ? dice.of(["None", "Money"]) : "Money";
			if (!record.rows.has(who.address) && record.contest.entries + 8 > task.conditions.offers) continue;
			const call = () => {
				this.#works.set(key, work);
				return market.sealedEntry(who, id, work, bond);
			};
			crowd.push([record.rows.has(who.address) ? 0.5 : 5, who, "enter", call]);
		}
		this.#all(scene, crowd);
		this.#funding(scene, 0.6);
		may(0.2, scene.requester, "topUp", tx.topUp(id, MUN, "Price", UNLIMITED), { shared: true });
	}

	#gatherMoney(scene) {
		const { id, record, may } = scene;
		if (record.authorship.challenged) return;
		this.#funding(scene, 3);
		may(0.4, this.#stranger(scene), "challenge", this.tx.challenge(id, 0, 0, "https://example.org/theft", UNLIMITED));
	}

	inOpening(scene) {
		const { id, record, may, open, task } = scene;
		const { dice, market, tx, people } = this;
		if (!open) return;
		if (record.contest) {
			const sealed = [...record.entries.values()].filter(({ work, who }) => work === null && this.#works.has(`${id} ${who}`));
			if (sealed.length === 0) return;
			const some = dice.some(sealed, dice.of([1, 4, 12])).map(({ who }) => [this.#account(who), this.#works.get(`${id} ${who}`)]);
			may(12, dice.of(people), "openEntries", market.openingEntries(id, some));
			return;
		}
		const sealed = [...record.rows].filter(([, role]) => role.Offer?.ask?.Sealed).map(([who]) => who);
		if (sealed.length === 0) return;
		const some = dice.some(sealed, dice.of([1, 3, 8])).map((who) => market.openingOfBid(id, who));
		if (some.length === 1) may(8, dice.of(people), "openBid", tx.openBid(some[0]));
		else may(8, dice.of(people), "openBids", tx.openBids(some));
		if (task.conditions.entrance.Bids.pick !== "Lowest") may(0.2, scene.requester, "dismiss", tx.dismiss(id, sealed[0]));
	}

	inChoosing(scene) {
		const { id, may, requester, record, task, open } = scene;
		for (const who of record.fundings.keys()) may(0.1, this.#account(who), "unfund", this.tx.unfund(id), { shared: true });
		may(0.1, requester, "cancel", this.tx.cancel(id));
		if (open) this.#offers(scene, 2);
		const offered = [...record.rows].filter(([, role]) => role.Offer).map(([who]) => who);
		if (offered.length === 0) return;
		may(0.3, requester, "dismiss", this.tx.dismiss(id, this.dice.of(offered)));
		if (!task.conditions.entrance.Bids.sealed) may(0.2, this.#account(offered[0]), "retract", this.tx.retract(id));
	}

	// Work

	inWorking(scene) {
		const { id, task, body, record, may, requester, now } = scene;
		const { dice, tx } = this;
		const { who } = body.work;
		const provider = this.#account(who);
		if (body.deadline <= now + SOON) return;
		may(3, provider, "submit", tx.submit(id, ...this.#work(), dice.of([null, ...SCORES]), task.part.index));
		may(0.25, provider, "withdraw", tx.withdraw(id));
		may(0.25, requester, "kill", tx.kill(id, UNLIMITED));
		may(0.4, requester, "topUp", tx.topUp(id, MUN + 1n, dice.of(["Price", "Reserve"]), UNLIMITED), { shared: true });
		this.#amending(scene, provider);
		if ((task.parent?.depth ?? 0) < 3 && body.work.subs.length < 2) this.#delegating(scene, provider);
		const offer = record.rows.get(who)?.Offer;
		if (offer?.ask) may(0.2, provider, "retract", tx.retract(id));
		if (offer?.counter) may(0.2, requester, "dismiss", tx.dismiss(id, who));
	}

	#amending({ id, task, body, record, may, requester }, provider) {
		const { tx, dice } = this;
		const { address } = provider;
		const end = { End: { pay: task.part.ahead / 3n } };
		const [proposal, words] = this.#proposal(task);
		const later = body.work.since + proposal.Change.window > body.deadline;
		if (later) may(1, dice.of([requester, provider]), "counter", tx.counter(id, address, proposal, words, UNLIMITED));
		may(0.4, dice.of([requester, provider]), "counter", tx.counter(id, address, end, null, UNLIMITED));
		const { ask, counter } = record.rows.get(address)?.Offer ?? {};
		const accept = (who, terms) => may(8, who, "acceptOffer", tx.acceptOffer(id, address, terms, this.#wordsOf(terms), UNLIMITED));
		if (ask?.Stated) accept(requester, ask.Stated);
		if (counter) accept(provider, counter[0]);
	}

	#delegating({ id, task, may }, provider) {
		const { tx, dice, people } = this;
		const terms = { claimWindow: this.#window(), deliveryWindow: this.#window(), disputeWindow: 5, mode: dice.of(["Every", "Disputed", "Disputed"]) };
		const to = dice.one(3) ? dice.of(people).address : null;
		const call = tx.delegate(id, dice.of([100_000_000, 300_000_000]), "A part", "", hashOf("part"), terms, to, UNLIMITED);
		may(task.parent ? 0.3 : 0.6, provider, "delegate", call);
	}

	inSubmitted({ id, task, may, requester, open }) {
		const { dice, tx } = this;
		const { submission } = inside(task.state);
		const asked = submission.asked ?? 10_000;
		may(1.5, requester, "accept", tx.accept(id));
		if (!open) return;
		if (asked >= 1_000) may(1.2, requester, "dispute", tx.dispute(id, Math.max(0, asked - dice.of([1_000, 2_000, 5_000]))));
		may(0.4, requester, "requestReview", tx.requestReview(id, UNLIMITED));
		may(0.5, this.#account(submission.work.who), "requestReview", tx.requestReview(id, UNLIMITED));
	}

	// Verdicts

	#replying({ id, task, may, body }) {
		if (!body.judged.replied) may(0.15, this.#account(workOf(task.state).who), "reply", this.tx.reply(id, "I see."));
	}

	inAppealable(scene) {
		const { id, task, body, may, requester, open } = scene;
		const { dice, tx } = this;
		this.#replying(scene);
		if (!open) return;
		const provider = this.#account(submissionOf(task.state).work.who);
		const { score } = body.judged;
		const claims = SCORES.filter((claim) => Math.abs(claim - score) >= 1_000);
		const party = dice.of([requester, provider]);
		const other = body.appeal?.who === party?.address;
		if (!other) may(body.appeal ? 0.3 : 2, party, "appeal", tx.appeal(id, dice.of(claims), dice.of([50n * MUN, 50n * MUN, 3n * MUN])));
		if (body.appeal) may(3, dice.of(this.payers), "support", tx.support(id, dice.of([2n * MUN, 50n * MUN])));
	}

	inInAppeal(scene) {
		this.#replying(scene);
	}

	inAuditing(scene) {
		this.#replying(scene);
	}

	inCouncil(scene) {
		this.#replying(scene);
		if (scene.open) scene.may(5, this.market.admin, "rule", this.tx.rule(scene.id, this.dice.of(SCORES)));
	}

	// Ends

	inContestable({ id, record, may, open, body }) {
		const { dice, tx } = this;
		if (!open || body.until === null || !record.contest) return;
		const read = [...record.entries].filter(([, { work, copyOf, challenged }]) => work && copyOf === null && !challenged);
		if (read.length < 2) return;
		const [[a, first], [b, second]] = dice.some(read, 2);
		const [copy, original] = first.order > second.order ? [a, b] : [b, a];
		may(1, dice.of(this.payers), "challenge", tx.challenge(id, copy, original, "https://example.org/alike", UNLIMITED));
	}

	inPaying({ id, record, may }) {
		const { dice, people, tx } = this;
		const due = [...record.rows].filter(([, role]) => role === "Funder" || role.Entrant !== undefined).map(([who]) => who);
		if (due.length === 0) return;
		may(1, dice.of(people), "collect", tx.collect(id, dice.of(due)));
		may(1, dice.of(people), "collectMany", tx.collectMany(dice.some(due, 5).map((who) => [id, who])));
	}
}
