import assert from "node:assert/strict";
import { test } from "node:test";
import { parts, units } from "./timings.mjs";

const report = (found) => `<script>\nconst UNIT_DATA = ${JSON.stringify(found)};\nconst CONCURRENCY_DATA = [];\n</script>`;
const unit = (name, duration, mode = "todo") => ({ i: 0, name, version: "1.0.0", mode, target: "", duration });

test("what a build spent goes to the parts it is made of, each second once", () => {
	const found = units(report([
		unit("munus-runtime", 16),
		unit("munus-runtime", 130.4, "run-custom-build"),
		unit("wasm-opt-sys", 300, "run-custom-build"),
		unit("pallet-tasks", 7),
		unit("pallet-assets", 2),
		unit("cranelift-codegen", 90),
		unit("serde", 1),
	]));
	const spent = parts(found);
	const of = (start) => spent[Object.keys(spent).find((what) => what.startsWith(start))];
	assert.deepEqual(["the runtime as wasm", "binaryen", "the node and", "the SDK", "wasmtime", "OpenSSL", "all else"].map(of), [130, 300, 23, 2, 90, 0, 1]);
	assert.equal(Object.values(spent).reduce((sum, one) => sum + one, 0), 546);
});

test("what is no report of timings is refused", () => {
	assert.throws(() => units("<html></html>"), /no report/);
});
