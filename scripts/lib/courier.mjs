// Sends many calls without waiting for each, and finds in the blocks what became of them.

import { hexToU8a } from "@polkadot/util";

/** For how many blocks a call is waited for before its account's nonce is asked for anew. */
const PATIENCE = 8;

export class Courier {
	/** Of each account: the next nonce, and its calls one after the other. */
	#accounts = new Map();
	/** What is on its way, by hash: whose, and what to tell. */
	#sent = new Map();

	constructor(chain) {
		this.chain = chain;
	}

	/** How many are on their way. */
	get waiting() {
		return this.#sent.size;
	}

	/**
	 * Sends a call. `told` is called once with `{ good: true }`, with `{ error }`, the name of the error of
	 * a call that was refused in a block, or with `{ dropped }`, why it came into none.
	 */
	send(signer, call, told) {
		const { address } = signer;
		const account = this.#accounts.get(address) ?? { nonce: null, last: Promise.resolve() };
		this.#accounts.set(address, account);
		account.last = account.last.then(() => this.#submit(account, signer, call, told)).catch(({ message }) => {
			account.nonce = null;
			told({ dropped: message.slice(0, 60) });
		});
		return account.last;
	}

	async #submit(account, signer, call, told) {
		const { api } = this.chain;
		account.nonce ??= (await api.rpc.system.accountNextIndex(signer.address)).toNumber();
		const signed = await call.signAsync(signer, { nonce: account.nonce, era: 0 });
		const hash = signed.hash.toHex();
		this.#sent.set(hash, { told, account, since: this.chain.head });
		try {
			await api.rpc.author.submitExtrinsic(signed);
			account.nonce += 1;
		} catch (error) {
			this.#sent.delete(hash);
			throw error;
		}
	}

	/** Waits until all calls are with the node. */
	async settled() {
		await Promise.all([...this.#accounts.values()].map(({ last }) => last));
	}

	/** Takes note of what is in a block. */
	async look({ number, hash, events }) {
		if (this.#sent.size === 0) return;
		const { block } = await this.chain.api.rpc.chain.getBlock(hash);
		const failed = new Map(events.filter(({ name }) => name === "system.ExtrinsicFailed").map((event) => [event.extrinsic, event]));
		for (const [index, extrinsic] of block.extrinsics.entries()) {
			const found = this.#sent.get(extrinsic.hash.toHex());
			if (!found) continue;
			this.#sent.delete(extrinsic.hash.toHex());
			const failure = failed.get(index);
			found.told(failure ? { error: this.#named(failure.fields.dispatchError) } : { good: true });
		}
		for (const [key, { told, account, since }] of this.#sent) {
			if (number < since + PATIENCE) continue;
			this.#sent.delete(key);
			account.nonce = null;
			told({ dropped: "is in no block" });
		}
	}

	#named(error) {
		if (!error.Module) return typeof error === "string" ? error : JSON.stringify(error);
		const { index, error: at } = error.Module;
		const { section, name } = this.chain.api.registry.findMetaError(new Uint8Array([index, hexToU8a(at)[0]]));
		return `${section}.${name}`;
	}
}
