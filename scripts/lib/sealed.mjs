// Sealing scores so that the secret words alone are enough to reveal them, from any device.
//
// secret = the ed25519 seed that hard derivation gives for `<words>//munus//salt//<panel>`, with the
//          panel's id as a number. `munus-node key inspect --scheme ed25519` shows the same.
// salt   = blake2_256("munus/salt" ‖ secret ‖ seed of the panel)
// key    = blake2_256("munus/note" ‖ secret ‖ seed of the panel)
// note   = 1 ‖ nonce (24 bytes) ‖ xsalsa20-poly1305(key, nonce, SCALE(scores, rationale), padded
//          with zeros to 288 bytes): 329 bytes always, so that its length tells nothing.
//
// The panel's seed is new with every draw, so no salt is ever used twice.

import { bnToU8a, compactFromU8a, compactToU8a, hexToU8a, stringToU8a, u8aConcat, u8aEq, u8aToHex } from "@polkadot/util";
import {
	blake2AsU8a,
	decodeAddress,
	keyExtractSuri,
	keyFromPath,
	keyExtractPath,
	mnemonicToMiniSecret,
	naclDecrypt,
	naclEncrypt,
	ed25519PairFromSeed,
	randomAsU8a,
} from "@polkadot/util-crypto";

/** The words of every development account. */
export const DEV_WORDS = "bottom drive obey lake curtain smoke basket hold race lonely fit walk";

const TAG = stringToU8a("munus/seal/score");
const BID_TAG = stringToU8a("munus/seal/bid  ");
const ENTRY_TAG = stringToU8a("munus/seal/entry");
const TASK_SEED_TAG = stringToU8a("munus/seed/task ");
const NOTE_VERSION = 1;
const PADDED = 288;
const MAX_RATIONALE = 256;

const bytes = (value) => (typeof value === "string" ? hexToU8a(value) : value);
const text = (value) => (typeof value === "string" ? stringToU8a(value) : value);

/** 32 bytes that only whoever has the words can derive. `words` may end in hard junctions. */
export function panelSecret(words, panel) {
	const { phrase, path, password, derivePath } = keyExtractSuri(/^\/\//.test(words) ? DEV_WORDS + words : words);
	if (path.some((junction) => !junction.isHard)) {
		throw new Error(`only hard junctions keep a secret: ${derivePath}`);
	}
	const pair = ed25519PairFromSeed(mnemonicToMiniSecret(phrase, password));
	const full = keyExtractPath(`${derivePath}//munus//salt//${panel}`);
	return keyFromPath(pair, full.path, "ed25519").secretKey.slice(0, 32);
}

const derived = (label, words, panel, seed) =>
	blake2AsU8a(u8aConcat(stringToU8a(label), panelSecret(words, panel), bytes(seed)), 256);

/** The salt of this account's commitment on this panel. */
export const saltFor = (words, panel, seed) => derived("munus/salt", words, panel, seed);

function encodeScores(scores) {
	const little = scores.flatMap((score) => [score & 0xff, score >> 8]);
	return u8aConcat(compactToU8a(scores.length), new Uint8Array(little));
}

/** `blake2_256(tag ‖ seed ‖ member ‖ (scores, blake2_256(rationale)) ‖ salt)`. */
export function seal({ seed, member, scores, rationale, salt }) {
	const content = u8aConcat(encodeScores(scores), blake2AsU8a(text(rationale), 256));
	return blake2AsU8a(u8aConcat(TAG, bytes(seed), decodeAddress(member), content, bytes(salt)), 256);
}

function writeNote(key, scores, rationale) {
	const content = u8aConcat(encodeScores(scores), compactToU8a(rationale.length), rationale);
	const padded = new Uint8Array(PADDED);
	padded.set(content);
	const { encrypted, nonce } = naclEncrypt(padded, key, randomAsU8a(24));
	return u8aConcat(new Uint8Array([NOTE_VERSION]), nonce, encrypted);
}

function readNote(key, note) {
	if (note[0] !== NOTE_VERSION) throw new Error(`a note of version ${note[0]}; this reads version 1`);
	const content = naclDecrypt(note.slice(25), note.slice(1, 25), key);
	if (!content) throw new Error("these words do not open the note");
	const [scoresAt, count] = compactFromU8a(content);
	const rationaleAt = scoresAt + 2 * count.toNumber();
	const scores = [];
	for (let at = scoresAt; at < rationaleAt; at += 2) scores.push(content[at] | (content[at + 1] << 8));
	const [offset, length] = compactFromU8a(content.slice(rationaleAt));
	const start = rationaleAt + offset;
	return { scores, rationale: content.slice(start, start + length.toNumber()) };
}

/**
 * Seals scores for a seat: gives `sealed` and `note` for the call `review.commit`. `panel` is the
 * id and `seed` the seed of the panel, `member` the address that has the seat.
 */
export function commitment({ words, panel, seed, member, scores, rationale = "" }) {
	const reason = text(rationale);
	if (reason.length > MAX_RATIONALE) throw new Error("a rationale has at most 256 bytes");
	const salt = saltFor(words, panel, seed);
	const note = writeNote(derived("munus/note", words, panel, seed), scores, reason);
	return { sealed: seal({ seed, member, scores, rationale: reason, salt }), note, salt };
}

/**
 * Restores from the words and the note what `review.reveal` asks for: `scores`, `rationale`, `salt`.
 * With `sealed`, the commitment on the chain, it is checked that the reveal will match.
 */
export function reveal({ words, panel, seed, member, note, sealed }) {
	const { scores, rationale } = readNote(derived("munus/note", words, panel, seed), bytes(note));
	const salt = saltFor(words, panel, seed);
	const again = seal({ seed, member, scores, rationale, salt });
	if (sealed && !u8aEq(again, bytes(sealed))) {
		throw new Error(`the note does not match the commitment ${u8aToHex(bytes(sealed))}`);
	}
	return { scores, rationale, salt };
}

// Sealed bids and entries of contests. Nobody shows them a seed: a task's follows from its number. The
// salt comes from the words again, so that whoever has them and knows what was sealed can open it.

const number = (value, bits) => bnToU8a(BigInt(value), { bitLength: bits, isLe: true });

/** What bids and entries of a task are sealed under. */
export const taskSeed = (task) => blake2AsU8a(u8aConcat(TASK_SEED_TAG, number(task, 64)), 256);

/** The salt of this account's bid or entry for a task. */
export const taskSaltFor = (words, task) => derived("munus/salt", words, `task//${task}`, taskSeed(task));

const sealFor = (tag, task, who, content, salt) =>
	blake2AsU8a(u8aConcat(tag, taskSeed(task), decodeAddress(who), content, bytes(salt)), 256);

/** `blake2_256(tag ‖ seed ‖ who ‖ (price, window, plan) ‖ salt)`. */
export function sealBid({ task, who, price, window, plan, salt }) {
	return sealFor(BID_TAG, task, who, u8aConcat(number(price, 128), number(window, 32), bytes(plan)), salt);
}

/** The argument of `tasks.open_bid` for it. */
export const openingOf = ({ task, who, price, window, plan, salt }) => ({ task, who, price, window, plan, salt });

/** `blake2_256(tag ‖ seed ‖ who ‖ (uri, content hash) ‖ salt)`. */
export function sealEntry({ task, who, uri, hash, salt }) {
	const words = text(uri);
	return sealFor(ENTRY_TAG, task, who, u8aConcat(compactToU8a(words.length), words, bytes(hash)), salt);
}
