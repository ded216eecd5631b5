// Accounts of a load, by what they do and a number: as many as it takes, and quick to derive.

import { Keyring } from "@polkadot/api";
import { encodeAddress } from "@polkadot/util-crypto";

/** What all of them are derived from: it is the words that take time. */
const ROOT = "//Load";

export class Accounts {
	#root = new Keyring({ type: "sr25519" }).createFromUri(ROOT);
	#pairs = new Map();
	#names = new Map();

	/** The key pair of a name such as `sender/7`. */
	pair(name) {
		if (!this.#pairs.has(name)) this.#pairs.set(name, this.#root.derive(`//${name.replace("/", "//")}`));
		return this.#pairs.get(name);
	}

	address(name) {
		const address = encodeAddress(this.pair(name).publicKey, 42);
		this.#names.set(address, name);
		return address;
	}

	/** The addresses of the first `count` of a kind. */
	addresses(kind, count) {
		return Array.from({ length: count }, (_, i) => this.address(`${kind}/${i}`));
	}

	/** The name of an address that was asked for before. */
	name(address) {
		return this.#names.get(address);
	}
}
