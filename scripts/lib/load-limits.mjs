// A smaller machine: a share of the processor and of the memory, by the kernel's control groups, of the
// first or the second kind, whichever can be written here.

import { existsSync, mkdirSync, readFileSync, rmdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

const ROOT = "/sys/fs/cgroup";
const PERIOD = 100_000;
/** Takes the shell's own process into the groups, then becomes the node. */
const ENTER = 'while [ "$1" != -- ]; do echo $$ >"$1/cgroup.procs" || exit 1; shift; done; shift; exec "$@"';

/** What is written where for these limits; `memory` in bytes. */
export function settings({ cores, memory }, name, unified) {
	const quota = Math.round(cores * PERIOD);
	if (unified) return [[path.join(ROOT, name), { "cpu.max": `${quota} ${PERIOD}`, "memory.max": `${memory}`, "memory.swap.max": "0" }]];
	return [
		[path.join(ROOT, "cpu", name), { "cpu.cfs_period_us": `${PERIOD}`, "cpu.cfs_quota_us": `${quota}` }],
		[path.join(ROOT, "memory", name), { "memory.limit_in_bytes": `${memory}` }],
	];
}

/** `CORES,MEMORY` such as `0.5,512M`. */
export function parseLimits(text) {
	const found = text.match(/^(\d+(?:\.\d+)?),(\d+(?:\.\d+)?)([MG])$/);
	if (!found) throw new Error(`limits are CORES,MEMORY such as 0.5,512M or 2,4G, not ${text}`);
	const [, cores, size, unit] = found;
	return { cores: Number(cores), memory: Number(size) * (unit === "G" ? 1024 : 1) * 1024 ** 2 };
}

export const named = ({ cores, memory }) => `${cores} cores, ${memory / 1024 ** 2} MiB`;

/** Groups with these limits: `through` runs a command in them. */
export class Limits {
	constructor(limits) {
		const name = `munus-load-${process.pid}`;
		const unified = existsSync(path.join(ROOT, "cgroup.controllers"));
		this.groups = settings(limits, name, unified);
		for (const [group, values] of this.groups) {
			mkdirSync(group, { recursive: true });
			for (const [file, value] of Object.entries(values)) {
				// A kernel without swap accounting has no such file.
				if (file === "memory.swap.max" && !existsSync(path.join(group, file))) continue;
				writeFileSync(path.join(group, file), value);
			}
		}
		// What is used never needs more processors than its share fills.
		const places = Math.max(1, Math.ceil(limits.cores));
		this.through = ["taskset", "-c", `0-${places - 1}`, "sh", "-c", ENTER, "sh", ...this.groups.map(([group]) => group), "--"];
	}

	/** The most memory that was taken, page cache included. */
	peak() {
		for (const file of ["memory.max_usage_in_bytes", "memory.peak"]) {
			const found = this.groups.map(([group]) => path.join(group, file)).find(existsSync);
			if (found) return Number(readFileSync(found, "utf8"));
		}
		return null;
	}

	/** Removes the groups once nothing runs in them. */
	async remove() {
		for (const [group] of this.groups) {
			for (let tries = 0; existsSync(group); tries += 1) {
				try {
					rmdirSync(group);
				} catch (error) {
					if (tries === 50) throw error;
					await sleep(100);
				}
			}
		}
	}
}
