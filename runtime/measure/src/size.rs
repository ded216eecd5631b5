//! How large a runtime is.

use sp_maybe_compressed_blob::{compress_strongly, decompress, CODE_BLOB_BOMB_LIMIT};

const HEADER: usize = 8;
/// What the section is called that tells the names of functions.
const NAMES: &[u8] = b"\x04name";

/// How many bytes the runtime has as it is released: compressed, without the names of functions.
pub fn released(wasm: &[u8]) -> Option<usize> {
	let plain = decompress(wasm, CODE_BLOB_BOMB_LIMIT).ok()?;
	let stripped = without_names(&plain)?;
	compress_strongly(&stripped, CODE_BLOB_BOMB_LIMIT).map(|blob| blob.len())
}

fn without_names(wasm: &[u8]) -> Option<Vec<u8>> {
	let mut kept = wasm.get(..HEADER)?.to_vec();
	let mut at = HEADER;
	while let Some(kind) = wasm.get(at) {
		let (length, body) = number(wasm, at + 1)?;
		let end = body + length;
		let named = *kind == 0 && wasm.get(body..end)?.starts_with(NAMES);
		if !named {
			kept.extend_from_slice(wasm.get(at..end)?);
		}
		at = end;
	}
	Some(kept)
}

/// A number of variable length, and where it ends.
fn number(wasm: &[u8], mut at: usize) -> Option<(usize, usize)> {
	let (mut value, mut shift) = (0, 0);
	loop {
		let byte = usize::from(*wasm.get(at)?);
		value |= (byte & 127) << shift;
		at += 1;
		if byte < 128 {
			return Some((value, at));
		}
		shift += 7;
	}
}
