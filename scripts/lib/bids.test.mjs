import { u8aToHex } from "@polkadot/util";
import { encodeAddress } from "@polkadot/util-crypto";
import assert from "node:assert/strict";
import { test } from "node:test";
import { openingOf, sealBid, taskSeed } from "./sealed.mjs";

const bid = {
	task: 7,
	who: encodeAddress(new Uint8Array(32).fill(1), 42),
	price: 60n * 10n ** 12n,
	window: 12,
	plan: new Uint8Array(32).fill(3),
	salt: new Uint8Array(32).fill(4),
};

test("a bid is sealed as the chain seals it", () => {
	assert.equal(u8aToHex(taskSeed(7)), "0xabcfd7acb948ba8be26df10fd4780ee9d0d1a7b28d7fcf143ad00a484b7184d1");
	assert.equal(u8aToHex(sealBid(bid)), "0xd67268a2d32baacc919d6776074d4db032a2369cb2cad92834875bb04fe9d187");
});

test("everything about a bid is in its seal", () => {
	const sealed = u8aToHex(sealBid(bid));
	const others = { task: 8, who: encodeAddress(new Uint8Array(32).fill(2), 42), price: 1, window: 13, plan: bid.salt, salt: bid.plan };
	for (const [field, value] of Object.entries(others)) {
		assert.notEqual(u8aToHex(sealBid({ ...bid, [field]: value })), sealed, field);
	}
	assert.deepEqual(openingOf({ ...bid, more: 1 }), bid);
});
