// The first command: the story holds, and holds again on a chain that goes on.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { rm } from "node:fs/promises";
import path from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { temporaryDirectory } from "../lib/node.mjs";

const RUN = path.join(path.dirname(fileURLToPath(import.meta.url)), "..", "run");
let basePath;

before(async () => {
	basePath = await temporaryDirectory();
});

after(() => rm(basePath, { recursive: true, force: true, maxRetries: 3 }));

function run(...args) {
	return new Promise((resolve, reject) => {
		const child = spawn(RUN, ["--exit", "--base-path", basePath, "--rpc-port", "0", ...args]);
		let output = "";
		for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (output += chunk));
		child.once("error", reject);
		child.once("exit", (code) => resolve({ code, output }));
	});
}

const held = (output) => Number(output.match(/(\d+) sums hold, 0 are off/)?.[1] ?? 0);
const startedAt = (output) => Number(output.match(/127\.0\.0\.1:\d+, block (\d+)/)?.[1]);

const contest = (output) => Number(output.match(/A contest[\s\S]*?(\d+) sums hold, 0 are off/)?.[1] ?? 0);

test("a task and a contest are played from posting to payout and every sum holds, twice on one chain", async () => {
	const first = await run();
	assert.equal(first.code, 0, first.output);
	assert.ok(held(first.output) >= 50, first.output);
	assert.ok(contest(first.output) >= 60, first.output);
	assert.match(first.output, /settles task 0 and pays/);
	const settledAt = Number(first.output.match(/#(\d+) +the chain +settles task 0/)[1]);

	const second = await run();
	assert.equal(second.code, 0, second.output);
	assert.ok(held(second.output) >= 50, second.output);
	assert.ok(contest(second.output) >= 60, second.output);
	assert.match(second.output, /settles task 2 and pays/);
	assert.ok(startedAt(second.output) >= settledAt, second.output);
});
