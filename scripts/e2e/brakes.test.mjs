// The market keeps its promises while the chain is stopped for its users by an emergency vote, and
// while the node is killed: a task in each state settles to the unit, and no deadline is missed.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Chain } from "../lib/chain.mjs";
import { InFlight } from "../lib/inflight.mjs";
import { ChainNode } from "../lib/node.mjs";
import { kind } from "../lib/plain.mjs";
import { STASHES, Votes } from "../lib/votes.mjs";
import { MUN } from "../lib/world.mjs";

const PORT = 9690;

describe("tasks are kept", { concurrency: true }, () => {
	describe("safe mode by an emergency vote", { concurrency: false }, () => {
		let node;
		let chain;
		let votes;
		let flight;
		let entered;

		before(async () => {
			node = await ChainNode.start();
			chain = await Chain.connect(node.url);
			votes = new Votes(chain);
			flight = new InFlight(chain);
		});

		after(async () => {
			await chain?.disconnect();
			await node?.stop();
		});

		test("begins while a task is in every state", async () => {
			const ayes = STASHES.map((uri) => chain.pair(uri));
			await flight.begin();
			const opened = await votes.open("emergency", chain.api.tx.safeMode.forceEnter(), { ayes });
			const confirmed = await votes.decided(opened);
			assert.equal(confirmed.name, "referenda.Confirmed");
			const { fields } = await votes.enacted(confirmed);
			assert.equal(kind(fields.result), "Ok");
			entered = await chain.event("safeMode.Entered", {}, { from: confirmed.block });
			assert.deepEqual(await flight.states(entered.block), InFlight.STATES);
		});

		test("stops users and the clock, and lets money that is owed be collected", async () => {
			const transfer = chain.api.tx.balances.transferKeepAlive(chain.pair("//Bob").address, MUN);
			await assert.rejects(chain.send(chain.pair("//Alice"), transfer), ({ name }) => name === "CallFiltered");
			const { claimed, judged } = flight.tasks;
			await assert.rejects(flight.world.submit(claimed.provider, claimed.task), /CallFiltered|1010|dropped|Payment/i);
			const [member] = judged.members;
			const collect = chain.api.tx.obligation.collect(flight.world.org);
			const collected = await chain.send(flight.world.enforcer(member).pair, collect);
			assert.ok(collected.event("obligation.Collected"));
			const { now, paused } = await chain.read("chainApi.clock");
			assert.deepEqual([now, paused], [entered.block, true]);
		});

		test("ends by itself, and every task settles exactly", async () => {
			const resumed = await chain.event("chain.ClockResumed", {}, { from: entered.block });
			assert.equal(resumed.fields.pausedFor, resumed.block - entered.block);
			assert.ok(resumed.fields.pausedFor >= entered.fields.until - entered.block);
			flight.stood(resumed);
			assert.deepEqual(await flight.states(resumed.block), InFlight.STATES);
			await flight.finish();
			await flight.audit();
		});
	});

	describe("a node that is killed and started again", { concurrency: false }, () => {
		let base;
		let node;
		let chain;
		let flight;
		const start = () => ChainNode.start({ basePath: base, rpcPort: PORT });

		before(async () => {
			base = await mkdtemp(path.join(tmpdir(), "munus-"));
			node = await start();
			chain = await Chain.connect(node.url);
			flight = new InFlight(chain);
			await flight.begin();
		});

		after(async () => {
			await chain?.disconnect();
			await node?.stop();
			await rm(base, { recursive: true, force: true, maxRetries: 3 });
		});

		test("goes on with every task where it was, and each settles exactly", async () => {
			assert.deepEqual(await flight.states(chain.head), InFlight.STATES);
			await chain.finalizedAt(chain.head);
			await node.kill();
			await sleep(3_000);
			node = await start();
			await chain.reach(chain.head + 2);
			assert.deepEqual(await flight.states(chain.head), InFlight.STATES);
			await flight.finish();
			await flight.audit();
		});
	});
});
