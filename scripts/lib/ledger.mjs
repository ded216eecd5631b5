// Money from events alone: what escrow holds and owes, and what accounts have in the native token.

const keyOf = (value) => (typeof value === "string" ? value : JSON.stringify(value, (_, v) => (typeof v === "bigint" ? `${v}` : v)));

/** What escrow holds in each asset, and what waits to be collected. */
export class Escrow {
	held = new Map();
	unclaimed = new Map();

	#move(asset, amount) {
		const key = keyOf(asset);
		this.held.set(key, (this.held.get(key) ?? 0n) + amount);
	}

	#owe(asset, payee, amount) {
		const key = `${keyOf(asset)} ${payee}`;
		const owed = (this.unclaimed.get(key) ?? 0n) + amount;
		if (owed === 0n) this.unclaimed.delete(key);
		else this.unclaimed.set(key, owed);
	}

	fold({ method, fields }) {
		const { asset, payee, amount } = fields;
		switch (method) {
			case "Deposited": return this.#move(asset, amount);
			case "Paid": return this.#move(asset, -amount);
			case "Unclaimed": return this.#owe(asset, payee, amount);
			case "Collected":
			case "Inherited":
			case "WrittenOff":
				this.#owe(asset, payee, -amount);
				return this.#move(asset, -amount);
		}
	}

	/** What open deals must hold together: all but what waits to be collected. */
	inDeals(asset) {
		const key = keyOf(asset);
		const owed = [...this.unclaimed].filter(([at]) => at.startsWith(`${key} `));
		return owed.reduce((left, [, amount]) => left - amount, this.held.get(key) ?? 0n);
	}
}

/** Balances by a key; none where nothing is. */
class Balances {
	constructor(genesis = []) {
		this.balances = new Map(genesis);
	}

	add(key, amount) {
		const sum = (this.balances.get(key) ?? 0n) + amount;
		if (sum === 0n) this.balances.delete(key);
		else this.balances.set(key, sum);
	}
}

/** What each account has in the other assets, by asset and account. */
export class Assets extends Balances {
	fold({ method, fields }) {
		const { assetId, owner, who, from, to, amount, balance } = fields;
		switch (method) {
			case "Issued":
			case "Deposited":
				return this.add(`${assetId} ${owner ?? who}`, amount);
			case "Burned":
			case "Withdrawn":
				return this.add(`${assetId} ${owner ?? who}`, -(balance ?? amount));
			case "Transferred":
				this.add(`${assetId} ${from}`, -amount);
				return this.add(`${assetId} ${to}`, amount);
		}
	}
}

/** What each account has in the native token, held money included. */
export class Accounts extends Balances {
	fold({ method, fields }) {
		const { who, from, to, source, dest, account, amount, transferred } = fields;
		switch (method) {
			case "Transfer":
			case "ReserveRepatriated":
				this.add(from, -amount);
				return this.add(to, amount);
			case "TransferOnHold":
			case "TransferAndHold":
				this.add(source, -(amount ?? transferred));
				return this.add(dest, amount ?? transferred);
			case "Deposit":
			case "Minted":
			case "Restored":
				return this.add(who, amount);
			case "Withdraw":
			case "Burned":
			case "BurnedHeld":
			case "Slashed":
			case "Suspended":
				return this.add(who, -amount);
			case "DustLost":
				return this.add(account, -amount);
		}
	}
}

export { keyOf };
