fn main() {
	#[cfg(feature = "std")]
	wasm();
}

#[cfg(feature = "std")]
fn wasm() {
	let builder = substrate_wasm_builder::WasmBuilder::init_with_defaults();
	#[cfg(feature = "metadata-hash")]
	let builder = builder.enable_metadata_hash("MUN", 12);
	builder.build();
}
