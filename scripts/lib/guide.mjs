// Reads a guide's code blocks together with the comment above each, which says what a test does
// with it.

const BLOCK = /(?:<!-- (?<mark>[a-z]+)(?:: (?<name>[\w.-]+))? -->\n)?^```(?<language>\w*)\n(?<text>[\s\S]*?)^```$/gm;
const MARKS = ["run", "file", "settings", "syntax"];

/** The blocks of a page, in order. Fails on a block that no comment speaks for. */
export function blocks(page) {
	return [...page.matchAll(BLOCK)].map(({ groups, index }) => {
		const line = page.slice(0, index).split("\n").length;
		if (!MARKS.includes(groups.mark)) throw new Error(`line ${line}: a block without ${MARKS.join(", ")}`);
		return { ...groups, line };
	});
}

/** The words of a systemd unit's command. */
export function command(unit) {
	return unit.match(/^ExecStart=(.*)$/m)[1].split(" ");
}
