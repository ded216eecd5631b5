// Turns what @polkadot/api decodes into plain values: numbers up to 32 bits, bigints beyond,
// addresses and hex as strings, `null` for nothing, a variant as its name or `{ Name: value }`.

export function plain(codec) {
	if (codec === null || codec === undefined) return null;
	if (typeof codec.unwrapOr === "function") return codec.isNone ? null : plain(codec.unwrap());
	if (typeof codec.isBasic === "boolean") return variant(codec);
	if (typeof codec.toBigInt === "function") {
		return codec.bitLength() <= 32 ? Number(codec.toBigInt()) : codec.toBigInt();
	}
	if (codec instanceof Boolean) return codec.valueOf();
	if (codec instanceof String) return codec.toString();
	if (codec instanceof Uint8Array) {
		return codec.toRawType?.().startsWith("AccountId") ? codec.toString() : codec.toHex();
	}
	if (codec instanceof Map) {
		// `@polkadot/api` hides a field behind an underscore where it has a method of that name.
		return Object.fromEntries([...codec.entries()].map(([key, value]) => [`${key}`.replace(/_$/, ""), plain(value)]));
	}
	if (Array.isArray(codec)) return [...codec].map(plain);
	if (codec.toRawType?.() === "Null") return null;
	throw new Error(`no plain form of ${codec.toRawType?.() ?? typeof codec}`);
}

function variant(codec) {
	const value = codec.isBasic ? null : plain(codec.inner);
	return value === null ? codec.type : { [codec.type]: value };
}

/** The fields of an event, plain. */
export function fields(event) {
	const names = event.data.names;
	const values = [...event.data].map(plain);
	return names ? Object.fromEntries(names.map((name, i) => [name.replace(/_$/, ""), values[i]])) : values;
}

/** The name of a variant. */
export const kind = (value) => (typeof value === "string" ? value : Object.keys(value)[0]);

const MUN = 10n ** 12n;

/** An amount of the native token, to the last unit that is not zero. */
export function mun(amount) {
	const sign = amount < 0n ? "-" : "";
	const size = amount < 0n ? -amount : amount;
	const whole = `${size / MUN}`.replace(/\B(?=(\d{3})+$)/g, " ");
	const rest = `${size % MUN}`.padStart(12, "0").replace(/0+$/, "");
	return `${sign}${whole}${rest ? `.${rest}` : ""}`;
}

/** Reputation in points. */
export function points(amount) {
	const rest = `${amount % 1_000_000n}`.padStart(6, "0").replace(/0+$/, "");
	return `${amount / 1_000_000n}${rest ? `.${rest}` : ""}`;
}
