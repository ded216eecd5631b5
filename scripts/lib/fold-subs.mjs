// Sub-tasks and teams, folded from events: who is paid out of whose payout.

import { add, workOf } from "./model.mjs";

export class FoldSubs {
	constructor(market) {
		this.market = market;
	}

	#get(id) {
		return this.market.tasks.get(id);
	}

	/** A sub-task was posted just before. */
	delegated({ parent, task, portion, worth, to }) {
		const above = this.#get(parent);
		const depth = (above.task.parent?.live ? above.task.parent.depth : 0) + 1;
		this.#get(task).task.parent = { task: parent, depth, portion, worth, live: true, to };
		workOf(above.task.state).subs.push({ to: { Task: task }, portion });
		this.#count(parent, 1);
	}

	/** Counts payees in a task and in all that are above it. */
	#count(id, by) {
		for (let next = this.#get(id); next; ) {
			next.task.payees = Math.max(0, next.task.payees + by);
			const above = next.task.parent;
			next = above?.live ? this.#get(above.task) : null;
		}
	}

	/** A team's shares go from its lead's row into the work. */
	team({ id, rows, task }, who) {
		const members = rows.get(who)?.Offer?.team ?? [];
		workOf(task.state).team = members.map(({ who: member, share }) => [member, share]);
		if (task.parent) this.#count(id, members.length);
	}

	/** A task that ends without pay is no payee of the one above any more. */
	leave({ id, task }) {
		if (!task.parent?.live) return;
		const above = this.#get(task.parent.task);
		const work = workOf(above.task.state);
		work.subs = work.subs.filter(({ to }) => to.Task !== id);
		this.#count(above.id, -(task.payees + 1));
		task.parent = null;
	}

	/** Nobody is paid out of the payout of this work any more. */
	drop(task, work) {
		work.subs = [];
		const { payees } = task;
		task.payees = 0;
		if (task.parent?.live && payees > 0) this.#count(task.parent.task, -payees);
	}

	onSubTaskFunded({ task }, { amount }) {
		if (task.parent) task.parent.live = false;
		add(task.reward, amount);
		task.part.ahead += amount;
	}

	onSubTaskEarned(record, { parent, payees }) {
		const { task } = record;
		const above = this.#get(parent);
		const work = workOf(above.task.state);
		work.subs = work.subs.filter(({ to }) => to.Task !== record.id).concat(payees);
		let kept = 0;
		for (const { to, portion } of payees) {
			const sub = to.Task === undefined ? null : this.#get(to.Task)?.task;
			kept += 1 + (sub?.payees ?? 0);
			if (sub?.parent) Object.assign(sub.parent, { task: parent, depth: task.parent.depth, portion });
		}
		this.#count(parent, kept - (task.payees + 1));
		task.parent = null;
		task.payees = 0;
		workOf(task.state).subs = [];
	}
}
