// Holds the chain to the design: what must have come of a story, computed here anew.

import * as formulas from "./formulas.mjs";
import { mun, points } from "./plain.mjs";
import { palletAccount } from "./play.mjs";

/** Compares what is with what must be. */
export class Checks {
	results = [];

	equal(what, found, expected, show = (value) => value) {
		const [is, must] = [found, expected].map((value) => JSON.stringify(value, bigints));
		this.results.push({ what, ok: is === must, is: shown(found, show), must: shown(expected, show), brief: typeof found !== "object" });
	}

	get failed() {
		return this.results.filter(({ ok }) => !ok);
	}
}

const bigints = (_, value) => (typeof value === "bigint" ? `${value}` : value);
const shown = (value, show) => (typeof value === "object" ? JSON.stringify(value, bigints) : `${show(value)}`);

/** Everything about a story that its sums need, before and after. */
async function readings(story) {
	const { world, actors, members, started, at } = story;
	const { chain, org } = world;
	const { treasury, feeAccount } = story.organization;
	const accounts = {
		requester: actors.requester.address,
		provider: actors.provider.address,
		admin: actors.admin.address,
		helper: actors.helper.address,
		feeAccount,
		treasury,
		escrow: await chain.read("escrowApi.account"),
		purse: palletAccount("mn/trsry"),
		...Object.fromEntries(members.map((member, i) => [`member${i}`, member])),
	};
	const ended = at.collected.block;
	const money = {};
	for (const [name, address] of Object.entries(accounts)) {
		money[name] = {
			before: await chain.money(address, started),
			after: await chain.money(address, ended),
		};
	}
	const enforcers = (block) =>
		Promise.all(members.map((member) => chain.query("obligation.enforcers", [org, member], block)));
	const ledger = async (block) => (await chain.query("obligation.offices", [org], block)).ledger;
	const calibration = (block) => chain.query("review.calibrations", [org], block);
	const closed = at.closed.block;
	return {
		accounts,
		money,
		ended,
		enforcers: { start: await enforcers(at.drawn.block - 1), before: await enforcers(closed - 1), after: await enforcers(closed) },
		ledger: { before: await ledger(at.drawn.block - 1), after: await ledger(at.drawn.block) },
		calibration: { before: await calibration(closed - 1), after: await calibration(closed) },
		drawnAt: await chain.query("timestamp.now", [], at.drawn.block),
		parameters: await chain.read("chainApi.parameters", [], at.posted.block),
		era: await chain.query("reputation.eras", [org], closed),
	};
}

/** Checks a story. Gives the checks and what the tables need. */
export async function audit(story) {
	const checks = new Checks();
	const read = await readings(story);
	const outcome = verdict(checks, story);
	const review = reviews(checks, story, read);
	const settlement = settled(checks, story, read, outcome);
	duties(checks, story, read);
	await reputation(checks, story, read, settlement, review);
	sums(checks, story, read, settlement, review);
	return { checks, read, settlement };
}

function verdict(checks, story) {
	const { conditions } = story.at.posted.posted;
	const scores = story.opinions.map(({ scores }) => formulas.overall(conditions.criteria, scores));
	const score = formulas.median(scores);
	checks.equal("the verdict is the median of what was revealed", story.at.closed.fields.ending, { Verdict: score });
	checks.equal("the task is settled by that verdict", story.at.settled.fields.score, score);
	for (const { what, fee, free } of story.free) {
		checks.equal(`free of charge: ${what}`, [fee, free], [0n, true]);
	}
	return { scores, score };
}

function reviews(checks, story, read) {
	const { chain } = story.world;
	const { policy } = story.organization;
	const { before, after } = read.calibration;
	const members = read.enforcers.before.map(({ skill, reviews }, i) => ({
		skill,
		reviews,
		score: formulas.overall(story.at.posted.posted.conditions.criteria, story.opinions[i].scores),
	}));
	const expected = formulas.assess(members, before.histogram, before.reference);
	const fees = expected.members.map(({ feeShare }) => formulas.earnedFee(policy.review.fee, feeShare));
	const full = policy.review.fee * BigInt(members.length);
	const unearned = full - fees.reduce((sum, fee) => sum + fee, 0n);

	story.members.forEach((member, i) => {
		const name = story.names.get(member);
		const record = read.enforcers.after[i];
		const { skill, counts } = expected.members[i];
		checks.equal(`skill of ${name}`, record.skill, skill);
		checks.equal(`fee of ${name}`, record.fees - read.enforcers.before[i].fees, fees[i], mun);
		checks.equal(`reviews of ${name}`, record.reviews, members[i].reviews + 1);
		const booked = chain.events("review.Reviewed", { from: story.at.last.block, where: { panel: story.panel, member } });
		checks.equal(`booking of ${name}`, booked.map((event) => event.fields.counts), [counts]);
	});
	checks.equal("histogram of the organization", after.histogram, expected.histogram);
	checks.equal("reference of the organization", after.reference, expected.reference);
	checks.equal("audit fund gets what was not earned", after.auditFund - before.auditFund, unearned, mun);
	return { fees, full, assessed: expected.members };
}

function settled(checks, story, read, { score }) {
	const { budget, conditions, prepaid } = story.at.posted.posted;
	const { policy } = story.organization;
	const fees = policy.review.fee * BigInt(story.members.length);
	const protocol = formulas.protocolPart(fees, conditions.protocolShare);
	const tenThousandths = formulas.share(conditions, score);
	const { provider, treasury, requester } = formulas.split(budget, tenThousandths, conditions.class);
	const minted = formulas.minted({
		score,
		rewardClass: conditions.class,
		price: budget,
		fees: fees + protocol,
		unit: conditions.minting.unit,
		nativeUnit: conditions.minting.nativeUnit,
		kappa: conditions.minting.kappa,
	});
	const is = story.at.settled.fields;
	checks.equal("share of the price", is.share, tenThousandths);
	checks.equal("pay of the provider", is.paid, provider, mun);
	checks.equal("part of the treasury", is.treasury, treasury, mun);
	checks.equal("price not earned", is.refunded, requester, mun);
	checks.equal("fees of panel and protocol", is.fees, fees + protocol, mun);
	checks.equal("reputation minted", is.minted, minted, points);
	checks.equal("no penalty, no charge", [is.penalty, is.charged], [0n, 0n]);
	return { provider, treasury, back: requester, fees, protocol, minted, prepaid, budget };
}

function duties(checks, story, read) {
	const { duty, review } = story.organization.policy;
	const { before, after } = read.ledger;
	const seats = BigInt(story.members.length);
	const today = Number(read.drawnAt / 86_400_000n);
	const used = before.day === today ? before.used : before.used.map(() => 0n);
	const hour = (Number((read.drawnAt / 3_600_000n) % 168n) + 3 * 24) % 168;
	const onDuty = duty.shifts.map((week) => hexBit(week, hour));
	const heads = before.heads.reduce((sum, n, i) => (onDuty[i] ? sum + BigInt(n) : sum), 0n);
	const want = formulas.want(duty.rate, review.panel, seats, heads);
	const cap = formulas.REVIEW * BigInt(duty.dayCap);
	const shares = before.acc.map((_, i) => {
		const room = cap > used[i] ? cap - used[i] : 0n;
		return onDuty[i] ? (want < room ? want : room) : 0n;
	});
	checks.equal("duty that fell to each on duty", after.acc.map((acc, i) => acc - before.acc[i]), shares);
	story.members.forEach((member, i) => {
		const [start, end] = [read.enforcers.start[i], read.enforcers.after[i]];
		const owed = after.acc[start.shift] - start.snap;
		const balance = formulas.creditDuty(formulas.settleDuty(start.balance, owed, duty.debtCap), duty.surplusCap);
		checks.equal(`duty of ${story.names.get(member)}`, end.balance, balance);
	});
}

function hexBit(hex, bit) {
	const byte = parseInt(hex.slice(2 + 2 * (bit >> 3), 4 + 2 * (bit >> 3)), 16);
	return ((byte >> (bit & 7)) & 1) === 1;
}

async function reputation(checks, story, read, { minted }, { assessed }) {
	const { world, actors, members, collector, at } = story;
	const { chain, org } = world;
	const { halfLife, reviewReward: reward } = story.organization.policy.standing;
	const phaseAt = async (block) => {
		const era = await chain.query("reputation.eras", [org], block);
		const { now } = await chain.read("chainApi.clock", [], block);
		return formulas.phase(formulas.activeTime(era, now), halfLife);
	};
	const zero = { mantissa: 0n, generation: 0 };
	const now = await phaseAt(at.settled.block);
	const standing = (who, block) => chain.query("reputation.standings", [org, who], block);

	const provider = actors.provider.address;
	const before = await standing(provider, story.started);
	checks.equal("the provider began without reputation", before, null);
	const total = formulas.earn(zero, minted, now);
	checks.equal("standing of the provider", (await standing(provider, at.settled.block)).total, total);
	const view = await chain.read("reputationApi.standing", [org, provider], read.ended);
	const later = await phaseAt(read.ended);
	checks.equal("its balance decays by the formula", view.balance, formulas.worth(total, later), points);

	for (const [i, member] of members.entries()) {
		const accrued = formulas.earn(read.enforcers.before[i].accrued, assessed[i].counts ? reward : 0n, now);
		checks.equal(`reputation accrued by ${story.names.get(member)}`, read.enforcers.after[i].accrued, accrued);
		if (member !== collector) continue;
		const held = (await standing(member, at.collected.block - 1))?.total ?? zero;
		const joined = formulas.join(held, accrued, await phaseAt(at.collected.block));
		checks.equal(`standing of ${story.names.get(member)} after collecting`, (await standing(member, at.collected.block)).total, joined);
	}
}

function sums(checks, story, read, { provider, treasury, fees, protocol, prepaid, budget, back }) {
	const { money } = read;
	const gain = (name) => money[name].after - money[name].before;
	const { paid, actors, at, members, collector } = story;
	const spent = (address) => paid.filter(({ who }) => who === address).reduce((sum, { fee }) => sum + fee, 0n);
	const all = paid.reduce((sum, { fee }) => sum + fee, 0n);
	const toAuthor = formulas.authorPart(paid, read.parameters.fees.authorShare);
	const collected = at.collected.event("obligation.Collected").fields.fees;
	const { reserve, deposit } = at.posted.posted;

	checks.equal("the provider began with a balance of 0", money.provider.before, 0n, mun);
	const loss = provider + treasury + fees + protocol + prepaid + spent(actors.requester.address);
	checks.equal("the requester lost pay, fees and nothing else", -gain("requester"), loss, mun);
	const put = budget + reserve + prepaid + deposit;
	const returned = back + (reserve - fees - protocol) + deposit;
	checks.equal("what was put in = pay + fees + what came back", put, provider + treasury + fees + protocol + prepaid + returned, mun);
	checks.equal("the provider gained its pay", gain("provider"), provider, mun);
	checks.equal("the organization's treasury gained its part", gain("treasury"), treasury, mun);
	checks.equal("the fee account gained the panel's fees, less those collected", gain("feeAccount"), fees - collected, mun);
	checks.equal("the collector got the fees", gain(`member${members.indexOf(collector)}`), collected, mun);
	checks.equal("the chain's purse gained its parts", gain("purse"), protocol + prepaid + all - toAuthor, mun);
	checks.equal("the author gained its part", gain("admin"), toAuthor - spent(actors.admin.address), mun);
	checks.equal("the helper paid nothing", gain("helper"), 0n, mun);
	checks.equal("escrow has what it had", gain("escrow"), 0n, mun);
	const total = Object.keys(money).reduce((sum, name) => sum + gain(name), 0n);
	checks.equal("no unit came or went", total, 0n, mun);
}
