/** An event that does not fit what came before it. */
export class FoldError extends Error {
	constructor(number, { name, fields }, cause) {
		const told = JSON.stringify(fields, (_, value) => (typeof value === "bigint" ? `${value}` : value));
		super(`block ${number}, ${name} ${told}: ${cause.message}`, { cause });
	}
}
