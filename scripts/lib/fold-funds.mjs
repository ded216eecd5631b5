// Money of others, and work that was done before it was asked for, folded from events.

import { add, deal, take } from "./model.mjs";

export class FoldFunds {
	constructor(market) {
		this.market = market;
	}

	onPublished(record, { uri, hash, bond }) {
		record.authorship = { delivery: { uri, hash }, bond: deal("Native", bond, record.task.org), challenges: 0, challenged: false };
	}

	onFunded(record, { who, amount, deposit, auditRate, highAuditRate }) {
		const { task, fundings } = record;
		add(task.reward, amount);
		task.part.ahead += amount;
		task.funds.given += amount;
		task.conditions.mode = "Every";
		Object.assign(task.conditions.audit, { rate: auditRate, highRate: highAuditRate });
		const known = fundings.get(who);
		if (known) {
			known.given += amount;
			return;
		}
		task.funds.givers += 1;
		task.rows += 1;
		record.rows.set(who, "Funder");
		fundings.set(who, { given: amount, ticket: deposit });
	}

	#leave(record, who) {
		const { task, fundings } = record;
		task.funds.given -= fundings.get(who).given;
		task.funds.givers -= 1;
		fundings.delete(who);
		this.market.forget(record, who);
	}

	onUnfunded(record, { who, amount }) {
		take(record.task.reward, amount, "refunded");
		record.task.part.ahead -= amount;
		record.task.funds.withdrawn += amount;
		this.#leave(record, who);
	}

	/** Told just before the end of which this is a part, or when whoever bid has been settled with. */
	onRefundsBegan(record, { pool, of, until }) {
		const { Clearing } = record.task.state;
		if (Clearing?.then !== "Pay") {
			record.refunds = { pool, of, until };
			return;
		}
		this.market.settleRows(record, "Pay");
		this.market.pay(record, { pool, of, until });
	}

	onCollectingClosed(record) {
		this.market.clear(record, "End", false);
	}

	onFunderRefunded(record, { who, amount }) {
		take(record.task.reward, amount, "refunded");
		this.#leave(record, who);
	}
}
