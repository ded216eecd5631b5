//! Every error of every pallet of ours is produced by some test.

use std::{
	fs,
	path::{Path, PathBuf},
};

fn root() -> PathBuf {
	Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
	let Ok(entries) = fs::read_dir(folder) else {
		return;
	};
	for path in entries.flatten().map(|entry| entry.path()) {
		if path.is_dir() {
			sources(&path, found);
		} else if path.extension().is_some_and(|extension| extension == "rs") {
			found.push(path);
		}
	}
}

fn text_of(folder: &Path) -> String {
	let mut found = Vec::new();
	sources(folder, &mut found);
	found
		.iter()
		.filter_map(|path| fs::read_to_string(path).ok())
		.collect()
}

/// The variants of the `Error` enum in a pallet's source.
fn variants(source: &str) -> Vec<String> {
	let Some((_, rest)) = source.split_once("pub enum Error<T> {") else {
		return vec![];
	};
	let mut depth = 1;
	let mut body = String::new();
	for character in rest.chars() {
		match character {
			'{' => depth += 1,
			'}' => depth -= 1,
			_ => {}
		}
		if depth == 0 {
			break;
		}
		body.push(character);
	}
	body.lines()
		.map(str::trim)
		.filter(|line| line.starts_with(char::is_uppercase))
		.map(|line| line.trim_end_matches(',').to_string())
		.collect()
}

fn names(tests: &str, variant: &str) -> bool {
	tests.match_indices(variant).any(|(at, _)| {
		let before = tests[..at].chars().next_back();
		let after = tests[at + variant.len()..].chars().next();
		let word = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '_');
		!word(before) && !word(after)
	})
}

#[test]
fn every_error_should_be_named_by_a_test() {
	let mut missing = Vec::new();
	let mut checked = 0;
	for room in fs::read_dir(root().join("pallets"))
		.expect("there are pallets")
		.flatten()
	{
		let source = fs::read_to_string(room.path().join("src/lib.rs")).unwrap_or_default();
		let tests = text_of(&room.path().join("src/tests"));
		for variant in variants(&source) {
			checked += 1;
			if !names(&tests, &variant) {
				missing.push(format!("{}: {variant}", room.file_name().to_string_lossy()));
			}
		}
	}
	let of_runtime = text_of(&root().join("runtime/testing/tests"));
	for pallet in ["chain", "validators"] {
		let path = root().join("runtime/src").join(pallet).join("mod.rs");
		for variant in variants(&fs::read_to_string(path).expect("it is there")) {
			checked += 1;
			if !names(&of_runtime, &variant) {
				missing.push(format!("{pallet}: {variant}"));
			}
		}
	}
	assert!(checked > 80, "only {checked} errors were found");
	assert!(missing.is_empty(), "no test produces {missing:#?}");
}

#[test]
fn the_check_should_miss_what_is_not_there() {
	let source = "pub enum Error<T> {\n\t/// Why.\n\tNotThere,\n\tThere,\n}";
	assert_eq!(variants(source), ["NotThere", "There"]);
	assert!(!names("assert_noop!(x, Error::<T>::There)", "NotThere"));
	assert!(names("assert_noop!(x, Error::<T>::There)", "There"));
}
