// The story: one task from posting to payout. Everybody's part is here; what must come of it is in
// `audit.mjs`.

import { stringToU8a } from "@polkadot/util";
import { encodeAddress } from "@polkadot/util-crypto";
import { kind } from "./plain.mjs";
import { MUN, World } from "./world.mjs";
import { Chain } from "./chain.mjs";

const DOCUMENT = {
	version: 1,
	title: "Proofread the README",
	description: "Correct spelling and grammar of the README and say what was unclear.",
	language: "en",
	skills: ["proofreading"],
	criteria: [
		{ name: "Correctness", description: "No mistake is left, none was added.", weight: 6_000 },
		{ name: "Care", description: "Every unclear passage is named.", weight: 4_000 },
	],
	deliverable: { description: "A patch against the README.", format: "text/x-diff" },
};

/** What each seat scores, per criterion, and why. */
const OPINIONS = [
	{ scores: [8_400, 7_900], rationale: "Two commas are left." },
	{ scores: [7_700, 8_100], rationale: "" },
	{ scores: [9_000, 8_300], rationale: "Better than I would have done it." },
	{ scores: [8_000, 7_600], rationale: "" },
	{ scores: [8_600, 8_800], rationale: "Clean." },
];

/** The account of a pallet: `modl` and its id. */
export function palletAccount(id) {
	const account = new Uint8Array(32);
	account.set(stringToU8a(`modl${id}`));
	return encodeAddress(account, 42);
}

/** Who plays, under which name. */
async function cast(world) {
	const { chain } = world;
	const next = await chain.query("tasks.nextTask");
	const actors = {
		admin: world.account("//Alice"),
		requester: world.account("//Bob"),
		helper: world.account("//Charlie"),
		provider: world.account(`//Provider//${next}`),
	};
	const names = new Map([
		[actors.admin.address, "Alice (admin, author)"],
		[actors.requester.address, "Bob (requester)"],
		[actors.helper.address, "Charlie (helper)"],
		[actors.provider.address, `Provider ${next}`],
	]);
	return { actors, names };
}

/** Plays the story, telling each step to `tell({ who, what, block, event })`. */
export async function play(chain, tell) {
	const world = new World(chain);
	const organization = await world.organization();
	if (!organization) throw new Error("there is no demo organization on this chain");
	const { actors, names } = await cast(world);
	const { admin, requester, helper, provider } = actors;
	const started = chain.head;
	const paid = [];
	const free = [];
	const step = (who, what, sent, event) => {
		const name = who === null ? "the chain" : names.get(who.address ?? who);
		tell({ who: name, what, block: sent.block, event });
	};
	const pays = (who, sent) => paid.push({ who: who.address, fee: sent.fee, block: sent.block });
	const costsNothing = (what, sent) => free.push({ what, fee: sent.fee, free: sent.free });

	const invited = await world.invite(admin, provider);
	pays(admin, invited);
	step(admin, `invites ${names.get(provider.address)}, who has nothing`, invited, "organizations.Invited");

	const joined = await world.join(provider);
	costsNothing("join", joined);
	step(provider, "joins, free of charge", joined, "organizations.Joined");

	const content = JSON.stringify(DOCUMENT);
	const posted = await world.post(requester, {
		budget: 100n * MUN,
		title: DOCUMENT.title,
		uri: "https://example.org/munus/proofread.json",
		content,
		terms: { tier: 0, mode: "Every", criteria: DOCUMENT.criteria.map(({ weight }) => weight) },
	});
	pays(requester, posted);
	const { task } = posted;
	step(requester, `posts task ${task} for 100 MUN, the money goes into escrow`, posted, "tasks.Posted");

	const claimed = await world.claim(provider, task);
	costsNothing("claim", claimed);
	step(provider, `claims task ${task} without a bond, free of charge`, claimed, "tasks.Claimed");

	const submitted = await world.submit(provider, task, {
		uri: "https://example.org/munus/proofread.diff",
		work: "- Teh\n+ The",
	});
	costsNothing("submit", submitted);
	step(provider, "delivers, free of charge", submitted, "tasks.Submitted");
	const { panel } = submitted.event("tasks.ReviewOpened").fields;
	step(null, `opens panel ${panel}, to be drawn by lot`, submitted, "review.PanelOpened");

	const drawn = await world.drawn(panel, { from: submitted.block });
	const { members, seed } = drawn.fields;
	members.forEach((address) => names.set(address, world.enforcer(address).words.slice(2).replace("//", " ")));
	const listed = members.map((address) => names.get(address)).join(", ");
	step(null, `draws ${listed}`, drawn, "review.PanelDrawn");

	for (const [i, member] of members.entries()) {
		const { scores, rationale } = OPINIONS[i];
		const committed = await world.commit(member, panel, seed, scores, rationale);
		costsNothing(`commit of ${names.get(member)}`, committed);
		step(member, "commits to its scores, sealed, free of charge", committed, "review.Committed");
	}
	const opened = await chain.event("review.RevealPhaseStarted", { panel }, { from: drawn.block });
	step(null, "has all commitments: they may be revealed", opened, "review.RevealPhaseStarted");

	let last;
	for (const [i, member] of members.entries()) {
		const [how, sent] = await revealed(world, i, { member, panel, helper, name: names.get(member) });
		costsNothing(`reveal of ${names.get(member)}`, sent);
		const { score } = sent.event("review.Revealed").fields;
		step(i === 2 ? helper : member, `reveals ${score}${how}`, sent, "review.Revealed");
		last = sent;
	}
	const closed = await chain.event("review.PanelClosed", { panel }, { from: last.block });
	step(null, `closes the panel: ${ending(closed.fields)}`, closed, "review.PanelClosed");
	const settled = await world.settled(task, { from: last.block });
	step(null, `settles task ${task} and pays`, settled, "tasks.Settled");

	const [collector] = members;
	const collected = await world.send(world.enforcer(collector).pair, world.tx.obligation.collect(world.org));
	costsNothing("collect", collected);
	step(collector, "collects fees and reputation, free of charge", collected, "obligation.Collected");

	return {
		world, organization, actors, names, task, panel, members, collector, started, paid, free,
		at: { posted, submitted, drawn, last, closed, settled, collected },
		opinions: OPINIONS.slice(0, members.length),
	};
}

/** The first member reveals by itself, the second from another device, the third has a helper do it. */
async function revealed(world, i, { member, panel, helper, name }) {
	if (i === 2) return [`, in the place of ${name}`, await world.reveal(member, panel, helper)];
	if (i !== 1) return ["", await world.reveal(member, panel)];
	const device = new World(await Chain.connect(world.chain.url), world.org);
	try {
		return [", from another device that has only the words", await device.reveal(member, panel)];
	} finally {
		await device.chain.disconnect();
	}
}

function ending({ ending }) {
	return kind(ending) === "Verdict" ? `the verdict is ${ending.Verdict}` : kind(ending);
}
