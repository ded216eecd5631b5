// What clients see: every call, event, error and read with its documentation, in both libraries;
// what is free of charge and what is not; and reveals from a device that has only the words.

import { hexToU8a, u8aConcat, u8aToHex } from "@polkadot/util";
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { Chain, Refused } from "../lib/chain.mjs";
import { ChainNode, runNode } from "../lib/node.mjs";
import { connect, revealByWords } from "../lib/papi.mjs";
import { kind } from "../lib/plain.mjs";
import { DEV_WORDS, panelSecret } from "../lib/sealed.mjs";
import { MUN, UNLIMITED, World } from "../lib/world.mjs";
import { forPapi, forPolkadotJs, reads } from "./reads.mjs";

const OURS = ["Chain", "Validators", "Agenda", "Organizations", "Escrow", "Reputation", "Obligation", "Review", "Tasks"];
const SCORES = [[9_000], [4_000], [8_000]];
const REASON = "Half of it is missing.";
const NO_MONEY = /1010: Invalid Transaction: Inability to pay some fees/;

let node;
let chain;
let world;
let papi;
let state;

before(async () => {
	node = await ChainNode.start();
	chain = await Chain.connect(node.url);
	papi = connect(node.url);
	world = new World(chain);
	state = await scene();
});

after(async () => {
	papi?.close();
	await chain?.disconnect();
	await node?.stop();
});

/** Open tasks, and one in review whose panel has committed and not revealed. */
async function scene() {
	const admin = chain.pair("//Alice");
	const requester = world.account("//Bob");
	const poor = await world.newMember(admin, "//Poor//1");
	const other = await world.newMember(admin, "//Poor//2");
	const rich = world.account("//Charlie");
	await world.invite(admin, rich);
	await world.join(rich);
	const posted = [];
	for (let n = 0; n < 5; n += 1) {
		posted.push(await world.post(requester, { budget: 10n * MUN, terms: { tier: 0, mode: "Every" } }));
	}
	const [reviewed, ...open] = posted.map(({ task }) => task);
	await world.claim(poor, reviewed);
	const submitted = await world.submit(poor, reviewed);
	const { panel } = submitted.event("tasks.ReviewOpened").fields;
	const drawn = await world.drawn(panel, { from: submitted.block });
	const { members, seed } = drawn.fields;
	return { admin, requester, poor, other, rich, open, reviewed, panel, members, seed };
}

const refusedUnpaid = async (signer, call) => {
	const hash = async () => JSON.stringify(await chain.query("system.account", [signer.address]), (_, v) => `${v}`);
	const before = await hash();
	await assert.rejects(chain.send(signer, call), NO_MONEY);
	assert.equal(await hash(), before);
};

describe("calls without money", () => {
	test("joining is free once", async () => {
		await refusedUnpaid(state.poor, world.tx.organizations.join(world.org, UNLIMITED));
	});

	test("a claim is free for the first who comes, and no other", async () => {
		const [task] = state.open;
		const { tx } = world;
		const first = await world.claim(state.poor, task);
		assert.deepEqual([first.fee, first.free], [0n, true]);
		await refusedUnpaid(state.other, tx.tasks.claim(task, "None", 0n));
		await refusedUnpaid(state.poor, tx.tasks.claim(task, "None", 0n));
		await refusedUnpaid(state.other, tx.tasks.claim(state.open[1], "Money", 10n ** 18n));
		await refusedUnpaid(state.other, tx.tasks.claim(state.open[1], "Reputation", 0n));
		const paying = await world.claim(state.rich, task);
		assert.ok(paying.fee > 0n && !paying.free);
	});

	test("a fourth live claim is not free", async () => {
		await world.claim(state.poor, state.open[1]);
		await world.claim(state.poor, state.open[2]);
		await refusedUnpaid(state.poor, world.tx.tasks.claim(state.open[3], "None", 0n));
		const standing = await chain.read("reputationApi.standing", [world.org, state.poor.address]);
		assert.equal(standing.liveClaims, 3);
	});

	test("a submission is free for a claim's holder, once", async () => {
		const submit = (task) => world.tx.tasks.submit(task, "", new Uint8Array(32), null, 0);
		await refusedUnpaid(state.poor, submit(state.reviewed));
		await refusedUnpaid(state.other, submit(state.open[0]));
		await refusedUnpaid(state.poor, world.tx.tasks.submit(state.open[0], "x".repeat(257), new Uint8Array(32), null, 0));
	});

	test("a commitment is free for a drawn seat, once", async () => {
		const { panel, members, seed } = state;
		const { tx } = world;
		const sealed = new Uint8Array(32);
		const [first] = members.map((member) => world.enforcer(member));
		await refusedUnpaid(state.poor, tx.review.commit(panel, sealed, []));
		await refusedUnpaid(first.pair, tx.review.commit(panel, sealed, new Array(513).fill(0)));
		for (const [i, member] of members.entries()) {
			const sent = await world.commit(member, panel, seed, SCORES[i], i === 1 ? REASON : "");
			assert.deepEqual([sent.fee, sent.free], [0n, true]);
			if (i === 0) {
				await refusedUnpaid(first.pair, tx.review.commit(panel, sealed, []));
				await refusedUnpaid(first.pair, tx.review.decline(panel));
			}
		}
	});

	test("all else costs money", async () => {
		const { tx } = world;
		await refusedUnpaid(state.poor, tx.system.remark("0x00"));
		await refusedUnpaid(state.poor, tx.obligation.collect(world.org));
		await refusedUnpaid(state.poor, tx.tasks.cancel(state.reviewed));
		await refusedUnpaid(state.poor, tx.utility.batch([tx.tasks.claim(state.open[3], "None", 0n)]));
		await refusedUnpaid(chain.pair("//Nobody"), tx.organizations.join(world.org, UNLIMITED));
	});
});

describe("documentation", () => {
	const documented = (docs, what) => assert.ok(docs.join("").trim().length > 10, `${what} says nothing`);
	const pallets = () => {
		const metadata = chain.api.runtimeMetadata.asLatest;
		const found = metadata.pallets.filter(({ name }) => OURS.includes(`${name}`));
		assert.equal(found.length, OURS.length);
		return found;
	};
	const variants = (type) => (type.isSome ? chain.api.registry.lookup.getSiType(type.unwrap().type).def.asVariant.variants : []);

	test("every call is there, says what it does, and decodes from its own bytes", () => {
		let seen = 0;
		for (const { name, calls, index } of pallets()) {
			for (const call of variants(calls)) {
				documented(call.docs, `call ${name}.${call.name}`);
				const section = `${name}`[0].toLowerCase() + `${name}`.slice(1);
				const method = `${call.name}`.replace(/_(.)/g, (_, letter) => letter.toUpperCase());
				const make = chain.api.tx[section][method];
				const values = make.meta.args.map(({ type }) => chain.api.registry.createType(`${type}`));
				const made = make(...values);
				const decoded = chain.api.registry.createType("Call", made.method.toHex());
				assert.deepEqual([decoded.section, decoded.method, decoded.callIndex[0]], [section, method, index.toNumber()]);
				assert.equal(decoded.toHex(), made.method.toHex());
				seen += 1;
			}
		}
		assert.ok(seen >= 25, `${seen} calls`);
	});

	test("every event and its fields say what they mean, and decode", () => {
		let seen = 0;
		for (const { name, events, index } of pallets()) {
			for (const event of variants(events)) {
				documented(event.docs, `event ${name}.${event.name}`);
				event.fields.forEach((field) => assert.ok(field.docs.length > 0, `${name}.${event.name}.${field.name} says nothing`));
				const values = event.fields.map(({ type }) => chain.api.registry.createTypeUnsafe(chain.api.registry.createLookupType(type), []).toU8a());
				const bytes = Uint8Array.from([index.toNumber(), event.index.toNumber(), ...values.flatMap((value) => [...value])]);
				const decoded = chain.api.registry.createType("Event", bytes);
				assert.equal(decoded.method, `${event.name}`);
				assert.equal(u8aToHex(decoded.toU8a()), u8aToHex(bytes));
				seen += 1;
			}
		}
		assert.ok(seen >= 40, `${seen} events`);
	});

	test("every error has a name that stands alone and says what to do", () => {
		let seen = 0;
		for (const { name, errors, index } of pallets()) {
			for (const { name: error, docs, index: number } of variants(errors)) {
				documented(docs, `error ${name}.${error}`);
				assert.doesNotMatch(`${error}`, /error/i);
				const raw = Uint8Array.from([index.toNumber(), number.toNumber(), 0, 0, 0]);
				const found = chain.api.registry.findMetaError(chain.api.registry.createType("DispatchError", Uint8Array.from([3, ...raw])).asModule);
				assert.deepEqual([found.name, found.section.toLowerCase()], [`${error}`, `${name}`.toLowerCase()]);
				seen += 1;
			}
		}
		assert.ok(seen >= 100, `${seen} errors`);
	});

	test("storage and constants are documented", () => {
		for (const { name, storage, constants } of pallets()) {
			for (const item of storage.isSome ? storage.unwrap().items : []) documented(item.docs, `storage ${name}.${item.name}`);
			for (const constant of constants) documented(constant.docs, `constant ${name}.${constant.name}`);
		}
	});

	test("every read and every view function says what it gives", () => {
		const apis = chain.api.runtimeMetadata.asLatest.apis.filter(({ name }) => OURS.includes(`${name}`.replace(/Api$/, "")));
		for (const { name, docs, methods } of apis) {
			documented(docs, `api ${name}`);
			methods.forEach((method) => documented(method.docs, `read ${name}.${method.name}`));
		}
		for (const { name, viewFunctions } of pallets()) {
			viewFunctions.forEach((view) => documented(view.docs, `view ${name}.${view.name}`));
		}
	});
});

describe("reads", () => {
	const apis = () =>
		chain.api.runtimeMetadata.asLatest.apis
			.filter(({ name }) => OURS.includes(`${name}`.replace(/Api$/, "")))
			.map(({ name, methods }) => [`${name}`, methods.map((method) => `${method.name}`)]);

	const asked = () => {
		const [enforcer] = state.members;
		return reads({
			org: world.org, open: state.open[3], panel: state.panel, due: chain.head,
			requester: state.requester.address, member: state.poor.address, enforcer,
			validator: chain.pair("//Alice").address,
		});
	};

	test("are all asked here", () => {
		const names = Object.fromEntries(Object.entries(asked()).map(([api, methods]) => [api, Object.keys(methods)]));
		assert.deepEqual(Object.fromEntries(apis()), names);
	});

	test("each runtime API answers, and the answer decodes to its last byte", async () => {
		const hash = await chain.api.rpc.chain.getBlockHash(chain.head);
		const at = await chain.api.at(hash);
		for (const [api, methods] of Object.entries(asked())) {
			for (const [method, args] of Object.entries(methods)) {
				const section = api[0].toLowerCase() + api.slice(1);
				const call = at.call[section][method.replace(/_(.)/g, (_, letter) => letter.toUpperCase())];
				const values = args.map(forPolkadotJs);
				const input = call.meta.params.map(({ type }, i) => at.registry.createType(type, values[i]).toU8a());
				const raw = await chain.api.rpc.state.call(`${api}_${method}`, u8aToHex(u8aConcat(...input)), hash);
				const answer = await call(...values);
				assert.equal(u8aToHex(answer.toU8a()), raw.toHex(), `${api}.${method}`);
				assert.ok(!answer.isEmpty || /stalled|unclaimed|owed|can_|is_due|active_time|balance_at|sponsorship|may_join|recovery|eligible|candidate|volunteers|appeal_terms|leaving_terms|plan_of|offers_of|histogram|^contest|entries_of|funders_of|due_award/.test(method), `${api}.${method} is empty`);
			}
		}
	});

	test("each is a view function of its pallet too, with the same answer", async () => {
		const { hash } = await papi.client.getFinalizedBlock();
		const views = chain.api.runtimeMetadata.asLatest.pallets
			.filter(({ name }) => OURS.includes(`${name}`))
			.map(({ name, viewFunctions }) => [`${name}Api`, viewFunctions.map((view) => `${view.name}`)])
			.filter(([, names]) => names.length > 0);
		const sorted = (pairs) => Object.fromEntries(pairs.map(([name, list]) => [name, [...list].sort()]));
		assert.deepEqual(sorted(views), sorted(apis()));
		for (const [api, methods] of Object.entries(asked())) {
			for (const [method, args] of Object.entries(methods)) {
				const values = args.map(forPapi);
				const view = await papi.api.view[api.slice(0, -3)][method](...values, { at: hash });
				const read = await papi.api.apis[api][method](...values, { at: hash });
				assert.deepEqual(view, read, `${api}.${method}`);
			}
		}
	});
});

describe("a commitment", () => {
	test("has the secret that the node's own key command derives", async () => {
		const path = `${DEV_WORDS}//Enforcer//1//munus//salt//${state.panel}`;
		const { code, stdout } = await runNode(["key", "inspect", "--scheme", "ed25519", "--output-type", "json", path]);
		assert.equal(code, 0);
		assert.equal(JSON.parse(stdout).secretSeed, u8aToHex(panelSecret("//Enforcer//1", state.panel)));
	});

	test("is not revealed by a wrong preimage: free of charge for nobody", async () => {
		const { panel, members, rich } = state;
		const { scores, rationale, salt } = await world.restore(world.enforcer(members[0]).words, panel, members[0]);
		const wrong = world.tx.review.reveal(panel, members[0], [9_001], [...rationale], salt);
		const before = await world.panel(panel);
		await refusedUnpaid(world.enforcer(members[0]).pair, wrong);
		await assert.rejects(chain.send(rich, wrong), (error) => error instanceof Refused && error.name === "SealDoesNotMatch");
		const words = world.enforcer(members[1]).words;
		await assert.rejects(world.restore(words, panel, members[0]), /do not open/);
		assert.deepEqual(await world.panel(panel), before);
		assert.deepEqual(scores, SCORES[0]);
	});

	test("is revealed by another client that has only the words", async () => {
		const { panel, members } = state;
		const { pair, words } = world.enforcer(members[1]);
		const { preimage, result } = await revealByWords(papi, { org: world.org, panel, member: members[1], words, by: pair });
		assert.ok(result.ok, JSON.stringify(result.dispatchError));
		assert.deepEqual(preimage.scores, SCORES[1]);
		const event = await chain.event("review.Revealed", { panel, member: members[1] }, { from: result.block.number });
		assert.deepEqual([event.fields.score, Buffer.from(hexToU8a(event.fields.rationale)).toString()], [4_000, REASON]);
		assert.equal(await chain.money(pair.address), 0n);
	});

	test("is revealed by an account that is not the enforcer, free of charge", async () => {
		const { panel, members, rich, poor } = state;
		const byRich = await world.reveal(members[0], panel, rich);
		assert.deepEqual([byRich.fee, byRich.free], [0n, true]);
		const byPoor = await world.reveal(members[2], panel, poor);
		assert.deepEqual([byPoor.fee, byPoor.free], [0n, true]);
		assert.equal(byPoor.event("review.Revealed").fields.member, members[2]);
		const settled = await world.settled(state.reviewed, { from: byPoor.block });
		assert.deepEqual([kind(settled.fields.basis), settled.fields.score], ["Verdict", 8_000]);
	});
});
