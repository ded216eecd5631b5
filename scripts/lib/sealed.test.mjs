import { hexToU8a, stringToU8a, u8aToHex } from "@polkadot/util";
import { encodeAddress } from "@polkadot/util-crypto";
import assert from "node:assert/strict";
import { test } from "node:test";
import { commitment, DEV_WORDS, panelSecret, reveal, saltFor, seal, sealBid, sealEntry, taskSaltFor, taskSeed } from "./sealed.mjs";

const seed = new Uint8Array(32).fill(7);
const member = encodeAddress(new Uint8Array(32).fill(1), 42);
const words = "//Enforcer//1";
const panel = 7n;
const scores = [8_000, 10_000];
const rationale = "Ça va.";

test("the secret is what key inspect shows", () => {
	assert.equal(u8aToHex(panelSecret(words, 7)), "0xe953f22b9fbfde2a70b89103fb8c1e19feb9e0224d60a518dbb565c779265e00");
	assert.deepEqual(panelSecret(words, 7n), panelSecret(`${DEV_WORDS}//Enforcer//1`, 7));
	assert.notDeepEqual(panelSecret(words, 7), panelSecret(words, 8));
	assert.throws(() => panelSecret(`${DEV_WORDS}/soft`, 7), /hard junctions/);
});

test("words and note give back what was sealed, and only these words", () => {
	const sealed = commitment({ words, panel, seed, member, scores, rationale });
	const back = reveal({ words, panel, seed, member, note: sealed.note, sealed: sealed.sealed });
	assert.deepEqual(back.scores, scores);
	assert.equal(Buffer.from(back.rationale).toString(), rationale);
	assert.deepEqual(back.salt, sealed.salt);
	const wrong = { words: "//Enforcer//2", panel, seed, member, note: sealed.note };
	assert.throws(() => reveal(wrong), /do not open/);
	assert.throws(() => reveal({ ...wrong, words, seed: new Uint8Array(32) }), /do not open/);
	const torn = sealed.note.slice();
	torn[100] ^= 1;
	assert.throws(() => reveal({ ...wrong, words, note: torn }), /do not open/);
	const other = seal({ seed, member, scores: [0, 0], rationale, salt: sealed.salt });
	assert.throws(() => reveal({ ...wrong, words, sealed: other }), /does not match/);
});

test("a note is 329 bytes whatever it says", () => {
	const lengths = [[[0], ""], [Array(8).fill(10_000), "x".repeat(256)]].map(
		([scores, rationale]) => commitment({ words, panel, seed, member, scores, rationale }).note.length,
	);
	assert.deepEqual(lengths, [329, 329]);
	assert.throws(() => commitment({ words, panel, seed, member, scores, rationale: "ä".repeat(129) }), /256 bytes/);
});

test("a seal binds each of its parts", () => {
	const salt = saltFor(words, panel, seed);
	const parts = { seed, member, scores, rationale, salt };
	const sealed = u8aToHex(seal(parts));
	const others = [
		{ seed: new Uint8Array(32) },
		{ member: encodeAddress(new Uint8Array(32), 42) },
		{ scores: [...scores, 0] },
		{ rationale: "" },
		{ salt: new Uint8Array(32) },
	];
	for (const other of others) assert.notEqual(u8aToHex(seal({ ...parts, ...other })), sealed);
	assert.equal(u8aToHex(seal({ ...parts, seed: u8aToHex(seed), rationale: stringToU8a(rationale) })), sealed);
});

test("salts differ by panel and by draw", () => {
	const salts = [saltFor(words, 7, seed), saltFor(words, 8, seed), saltFor(words, 7, hexToU8a(`0x${"08".repeat(32)}`))];
	assert.equal(new Set(salts.map((salt) => u8aToHex(salt))).size, 3);
});

test("a bid's seal is of its task, its bidder and its content, and the salt comes from the words", () => {
	const bid = { task: 7n, who: member, price: 10n ** 12n, window: 40, plan: seed, salt: taskSaltFor(words, 7n) };
	const sealed = u8aToHex(sealBid(bid));
	assert.equal(u8aToHex(sealBid({ ...bid, task: 7, window: 40n })), sealed);
	const others = [{ task: 8n }, { price: 1n }, { window: 41 }, { plan: new Uint8Array(32) }, { salt: taskSaltFor(words, 8n) }, { who: encodeAddress(seed, 42) }];
	for (const other of others) assert.notEqual(u8aToHex(sealBid({ ...bid, ...other })), sealed);
	assert.notDeepEqual(taskSaltFor(words, 7n), saltFor(words, 7n, taskSeed(7n)));
	assert.notDeepEqual(taskSaltFor(words, 7n), taskSaltFor("//Enforcer//2", 7n));
});

test("an entry's seal binds where the work is to the hash of its bytes", () => {
	const entry = { task: 7n, who: member, uri: "https://example.org/1", hash: seed, salt: seed };
	const sealed = u8aToHex(sealEntry(entry));
	for (const other of [{ uri: "https://example.org/2" }, { hash: new Uint8Array(32) }, { task: 6n }]) {
		assert.notEqual(u8aToHex(sealEntry({ ...entry, ...other })), sealed);
	}
	assert.notEqual(u8aToHex(sealBid({ ...entry, price: 1n, window: 1, plan: seed })), sealed);
});
