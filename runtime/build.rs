#[cfg(all(feature = "std", feature = "metadata-hash"))]
#[allow(dead_code)]
mod token {
	include!("src/token.rs");
}

fn main() {
	#[cfg(feature = "std")]
	wasm();
}

#[cfg(feature = "std")]
fn wasm() {
	// In development it is sooner built, and sooner compiled by the node that starts on it. It is not compressed then: without
	// the names of functions, a third of it, what a client asks for with a chain's specification stays below a node's limit.
	// A release is built by an unoptimized build as well, which asks for another type of wasm.
	let unoptimized = std::env::var("PROFILE").as_deref() == Ok("debug");
	if unoptimized && std::env::var_os("WASM_BUILD_TYPE").is_none() {
		for (name, value) in include_str!("development.env")
			.lines()
			.filter_map(|line| line.split_once('='))
		{
			std::env::set_var(name, value);
		}
	}
	let builder = substrate_wasm_builder::WasmBuilder::init_with_defaults();
	#[cfg(feature = "metadata-hash")]
	let builder = builder
		.enable_metadata_hash(token::TOKEN_SYMBOL, token::TOKEN_DECIMALS)
		// The names of functions are a tenth of it, and only traces of panics show them.
		.append_to_rust_flags("-C strip=symbols");
	builder.build();
}
