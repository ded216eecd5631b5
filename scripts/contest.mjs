// The second story: a question, thirty sealed answers, readers drawn by lot, and a price divided by what
// each answer is worth. `scripts/run` plays it after the first one.

import { Checks } from "./lib/audit.mjs";
import { Books } from "./lib/books.mjs";
import * as formulas from "./lib/formulas.mjs";
import { Market } from "./lib/market.mjs";
import { Panels } from "./lib/panels.mjs";
import { mun } from "./lib/plain.mjs";
import { MUN } from "./lib/world.mjs";

const BUDGET = 300n * MUN;
const FLOOR = 5_000;
const POWER = 2;
const FINALISTS = 3;
const ENTRANTS = 30;
const WINDOW = 15;
/** Which part of its task a panel reads, by number. */
const FINALS = 4_096;
const CHALLENGES = 8_192;

const QUESTION = {
	version: 1,
	title: "What holds a city together?",
	description: "Answer in at most a page. The price is divided by how good the answers are.",
	language: "en",
};

// Who says what. The last ones seal after all others, since they say again what others say.
const SPAM = [11, 19];
const SILENT = 7;
const SAME = { 26: 2 };
const ALIKE = { 27: 0, 28: 3, 29: 5 };
/** Charged with copying, though it does not. */
const INNOCENT = { copy: 9, original: 4 };
const LATE = 26;

const quality = (n) => (SPAM.includes(n) ? 600 : quality0(ALIKE[n] ?? SAME[n] ?? n));
const quality0 = (n) => 4_300 + ((n * 37) % 55) * 100;
const work = (n) => {
	const content = SPAM.includes(n) ? `Buy now, offer ${n}.` : `The ${SAME[n] ?? n}th answer${n in ALIKE ? `, as the ${ALIKE[n]}th has it` : ""}.`;
	return { uri: `https://example.org/answers/${n}`, content };
};
const weight = (score) => BigInt(Math.max(0, score - FLOOR)) ** BigInt(POWER);
const sum = (amounts) => amounts.reduce((total, amount) => total + amount, 0n);

/** The account, the words and the name of everybody who plays. */
async function cast(market) {
	const admin = market.account("//Alice");
	const requester = market.account("//Bob");
	const helper = market.account("//Charlie");
	const hunter = market.account("//Dave");
	const entrants = await market.members(admin, Array.from({ length: ENTRANTS }, (_, n) => `//Entrant//${n + 1}`));
	await market.endow(requester, entrants, 20n * MUN);
	return { admin, requester, helper, hunter, entrants };
}

function terms(fee) {
	return {
		tier: 0, claimWindow: WINDOW, deliveryWindow: WINDOW, disputeWindow: WINDOW,
		entrance: { Contest: { window: WINDOW, finalists: FINALISTS, award: { Power: { floor: FLOOR, k: POWER } } } },
		prepaid: BigInt(ENTRANTS * 8 + FINALISTS * 20) * fee,
	};
}

/** Plays the contest, telling each step to `tell({ who, what, block, event })`. */
export async function playContest(chain, tell, org) {
	const market = new Market(chain, org);
	const { policy } = await market.organization();
	const { requester, helper, hunter, entrants } = await cast(market);
	const people = { requester, helper, hunter, ...Object.fromEntries(entrants.map((who, n) => [`entrant ${n + 1}`, who])) };
	const books = await Books.open(market, Object.fromEntries(Object.entries(people).map(([name, { address }]) => [name, address])));
	const step = (who, what, { block }, event) => tell({ who, what, block, event });
	const free = [];
	const costsNothing = (what, sent) => free.push({ what, fee: sent.fee, free: sent.free });

	const posted = books.paid(requester, await market.post(requester, {
		budget: BUDGET, title: QUESTION.title, uri: "https://example.org/munus/question.json",
		content: JSON.stringify(QUESTION), terms: terms(policy.review.fee),
	}));
	const { task } = posted;
	const { conditions } = posted.posted;
	step("Bob (requester)", `asks a question, ${mun(BUDGET)} MUN for the answers and readings of ${conditions.offers} prepaid`, posted, "tasks.Posted");

	const bondless = Math.floor(conditions.offers / 4);
	const enter = async (n) => {
		const sent = books.paid(entrants[n], await market.enter(entrants[n], task, work(n), n < bondless ? "None" : "Money"));
		if (n < bondless) costsNothing(`entry of entrant ${n + 1}`, sent);
		return sent.event("tasks.Entered").fields;
	};
	const early = entrants.map((_, n) => n).filter((n) => n < LATE);
	const entered = await Promise.all(early.map(enter));
	entered.push(...(await Promise.all(entrants.map((_, n) => n).filter((n) => n >= LATE).map(enter))));
	step("thirty entrants", `seal their answers, ${Math.min(bondless, ENTRANTS)} of them free of charge`, { block: chain.head }, "tasks.Entered");

	const opening = await chain.event("tasks.OpeningBegan", { task }, { from: posted.block });
	step(null, "takes no more answers: they may be opened", opening, "tasks.OpeningBegan");
	const opens = entrants.map((who, n) => [who, work(n), n]).filter(([, , n]) => n !== SILENT).reverse();
	for (let at = 0; at < opens.length; at += 16) {
		const sent = books.paid(helper, await market.openEntries(helper, task, opens.slice(at, at + 16)));
		costsNothing(`opening of ${opens.slice(at, at + 16).length} entries`, sent);
	}
	step("Charlie (helper)", `opens ${opens.length} of them; entrant ${SILENT + 1} keeps its salt to itself`, { block: chain.head }, "tasks.EntryOpened");
	const copied = chain.events("tasks.CopyFound", { from: opening.block, where: { task } });
	step(null, "finds one that says the very same, and sealed later", copied[0] ?? opening, "tasks.CopyFound");

	const numberOf = new Map(entered.map(({ index }, n) => [index, n]));
	const itemsOf = (part) => chain.events("tasks.BatchOpened", { from: opening.block, where: { task, part } }).at(-1)?.fields.items ?? [];
	const charges = new Map();
	const opinion = ({ view, item }) => {
		const { part } = view.subject;
		if (part >= CHALLENGES) return charges.get(part) ? 9_000 : 1_000;
		return quality(numberOf.get(itemsOf(part)[item]));
	};
	const panels = new Panels(market, opinion, {
		from: posted.block,
		tell: ({ what, sent }) => costsNothing(`a reader ${what}`, sent),
	});
	const screening = await chain.event("tasks.ScreeningBegan", { task }, { from: opening.block });
	step(null, `has ${screening.fields.opened} answers read, a dozen at a time, by pairs drawn by lot`, screening, "tasks.ScreeningBegan");
	const finals = await panels.event("tasks.FinalsOpened", { task }, { from: screening.block });
	step(null, `has the best ${itemsOf(FINALS).length} read again by a full panel`, finals, "tasks.FinalsOpened");
	const contestable = await panels.event("tasks.Contestable", { task }, { from: finals.block });
	step(null, "has all scores; who copied may be charged", contestable, "tasks.Contestable");

	const challenges = [];
	for (const [copy, original] of [...Object.entries(ALIKE).map(([n, of]) => [Number(n), of]), [INNOCENT.copy, INNOCENT.original]]) {
		const [one, other] = [copy, original].map((n) => entered[n].index);
		const sent = books.paid(hunter, await market.challenge(hunter, task, one, other, "https://example.org/alike"));
		const { fields } = sent.event("tasks.Challenged");
		charges.set(fields.part, copy in ALIKE);
		challenges.push({ copy, original, ...fields });
	}
	step("Dave", `charges ${challenges.length} with copying`, { block: chain.head }, "tasks.Challenged");
	const heard = () => chain.events("tasks.ChallengeEnded", { from: contestable.block, where: { task } });
	await panels.until(() => heard().length === challenges.length);
	const upheld = heard().filter(({ fields }) => fields.upheld === true);
	step(null, `hears panels on them: ${upheld.length} are upheld`, heard().at(-1), "tasks.ChallengeEnded");

	const closed = await panels.event("tasks.ContestClosed", { task }, { from: contestable.block });
	step(null, "closes the contest: what each has won may be collected", closed, "tasks.ContestClosed");
	for (let at = 0; at < ENTRANTS; at += 16) {
		const sent = books.paid(helper, await market.collect(helper, task, entrants.slice(at, at + 16)));
		costsNothing(`collection for ${entrants.slice(at, at + 16).length}`, sent);
	}
	const cleared = await chain.event("tasks.Cleared", { task }, { from: closed.block });
	step("Charlie (helper)", "collects for all of them, and the contest is gone", cleared, "tasks.Cleared");

	return {
		market, task, posted, conditions, entrants, entered, bondless, books, challenges, free, panels, copied,
		heard: heard(), closed, cleared, started: posted.block,
		awards: chain.events("tasks.AwardCollected", { from: closed.block, where: { task } }).map(({ fields }) => fields),
	};
}

/** What must have come of it, computed anew. Gives the checks and what each has gained. */
export async function auditContest(story) {
	const { market, task, posted, conditions, entrants, entered, bondless, challenges } = story;
	const { chain } = market;
	const checks = new Checks();
	const closing = await story.books.close(story.cleared.block);
	const { gains } = closing;
	const { fee } = conditions.panel;
	const bond = 2n * fee + formulas.protocolPart(2n * fee, conditions.protocolShare);
	const { reserve } = posted.posted;

	const read = (n) => n !== SILENT && !(n in SAME);
	const copies = (n) => n in SAME || n in ALIKE;
	const weights = entrants.map((_, n) => (read(n) && !copies(n) && quality(n) >= conditions.guarantee ? weight(quality(n)) : 0n));
	const whole = sum(weights);
	checks.equal("entries", entered.length, ENTRANTS);
	checks.equal("exact copies found by the chain", story.copied.map(({ fields }) => [fields.copy, fields.original]), Object.entries(SAME).map(([n, of]) => [entered[n].index, entered[of].index]));
	checks.equal("sum of the weights", story.closed.fields.sum, whole);
	checks.equal("price that is divided", story.closed.fields.pot, BUDGET, mun);

	const closes = story.panels.served.map((panel) => chain.events("review.PanelClosed", { from: story.started, where: { panel } }));
	const costs = closes.flat().map(({ fields }) => fields.cost);
	const readings = sum(costs);
	const protocol = sum(costs.map((cost) => formulas.protocolPart(cost, conditions.protocolShare)));
	const rejected = story.heard.find(({ fields }) => fields.upheld === false)?.fields;
	const lostCharge = challenges.find(({ part }) => part === rejected?.part);
	const heardAt = chain.events("review.PanelClosed", { from: story.started, where: { panel: lostCharge?.panel ?? -1 } });
	const hearing = sum(heardAt.map(({ fields }) => fields.cost + formulas.protocolPart(fields.cost, conditions.protocolShare)));
	const damages = lostCharge.bond - rejected.returned - hearing;

	let awarded = 0n;
	let treasury = 0n;
	let forfeited = 0n;
	entrants.forEach((_, n) => {
		const gross = (BUDGET * weights[n]) / whole;
		const { provider, treasury: part } = formulas.split(gross, 10_000, conditions.class);
		const bonded = n >= bondless;
		const loses = bonded && (n === SILENT || n in ALIKE || (read(n) && quality(n) < conditions.guarantee));
		if (loses && !(n in ALIKE)) forfeited += bond;
		awarded += provider;
		treasury += part;
		const consoled = n === INNOCENT.copy ? damages : 0n;
		checks.equal(`entrant ${n + 1}: award, bond`, gains[`entrant ${n + 1}`], provider - (loses ? bond : 0n) + consoled, mun);
	});
	const caught = Object.keys(ALIKE).filter((n) => n >= bondless).length;
	const prepaid = sum(chain.events("tasks.Entered", { from: story.started, where: { task, prepaid: true } }).map(() => posted.posted.prepaid / BigInt(bondless)));
	const borne = readings + protocol - hearing;
	checks.equal("the panel of a false charge is paid by whoever made it", gains.hunter, BigInt(caught) * bond - (lostCharge.bond - rejected.returned), mun);
	checks.equal("who was charged falsely gets a part of it", damages > 0n, true);
	checks.equal("the treasury got its part of each award", gains.treasury, treasury, mun);
	checks.equal("readers' fees", gains.feeAccount, readings, mun);
	checks.equal("the chain's purse got its parts", gains.purse, protocol + prepaid, mun);
	checks.equal("the requester lost awards, readings and nothing else", -gains.requester, awarded + treasury + borne + prepaid - forfeited, mun);
	checks.equal("readings were prepaid", borne <= reserve, true);
	checks.equal("the helper paid nothing", gains.helper, 0n, mun);
	checks.equal("escrow has what it had", [gains.escrow, closing.held], [0n, 0n]);
	checks.equal("no unit came or went", [closing.total, closing.issued], [0n, 0n]);
	checks.equal("all deposits are back", closing.still, []);
	checks.equal("nothing of the task is stored", await story.books.remains(task), {});
	for (const { what, fee: cost, free } of story.free) checks.equal(`free of charge: ${what}`, [cost, free], [0n, true]);
	return { checks, gains, weights, quality: entrants.map((_, n) => quality(n)) };
}

/** The best of a contest: who, its score, what it won. */
export function podium(story, { gains }, count = 5) {
	return story.entrants
		.map((_, n) => ({ n, gain: gains[`entrant ${n + 1}`] }))
		.sort((a, b) => (a.gain < b.gain ? 1 : a.gain > b.gain ? -1 : a.n - b.n))
		.slice(0, count)
		.map(({ n, gain }) => [`Entrant ${n + 1}`, quality(n), mun(gain)]);
}
