fn main() {
	// They lie outside of this package, where nobody else looks for changes.
	println!("cargo:rerun-if-changed=../src/weights");
	#[cfg(feature = "std")]
	substrate_wasm_builder::WasmBuilder::build_using_defaults();
}
