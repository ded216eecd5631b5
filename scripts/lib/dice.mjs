// Chance that a seed decides.

export class Dice {
	#state;

	constructor(seed) {
		this.#state = seed >>> 0;
	}

	/** A number from 0 up to, without, `sides`. */
	below(sides) {
		this.#state = (this.#state + 0x6d2b79f5) >>> 0;
		let t = this.#state;
		t = Math.imul(t ^ (t >>> 15), t | 1);
		t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
		return ((t ^ (t >>> 14)) >>> 0) % sides;
	}

	of(list) {
		return list[this.below(list.length)];
	}

	/** Whether one in so many falls. */
	one(sides) {
		return this.below(sides) === 0;
	}

	/** One of these, each as likely as its `weight` says. */
	weighed(list) {
		const parts = list.map(({ weight }) => Math.round(weight * 100));
		let fallen = this.below(parts.reduce((sum, part) => sum + part, 0));
		return list[parts.findIndex((part) => (fallen -= part) < 0)];
	}

	/** So many of them at most, each once. */
	some(list, most) {
		const left = [...list];
		return Array.from({ length: Math.min(most, left.length) }, () => left.splice(this.below(left.length), 1)[0]);
	}
}
