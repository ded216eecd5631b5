//! `docs/audit.md` says of every call who may make it, and names tests that are there.

use frame_support::traits::GetCallMetadata;
use munus_runtime::{
	constants::{SS58_PREFIX, TOKEN_DECIMALS, TOKEN_SYMBOL},
	VERSION,
};
use munus_testing::*;
use std::{
	collections::BTreeSet,
	fs,
	path::{Path, PathBuf},
};

/// Whose every call stands in the table by name.
const OURS: [&str; 9] = [
	"Agenda",
	"Chain",
	"Escrow",
	"Obligation",
	"Organizations",
	"Reputation",
	"Review",
	"Tasks",
	"Validators",
];

const INVARIANTS: usize = 10;

fn root() -> PathBuf {
	Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn document() -> String {
	fs::read_to_string(root().join("docs/audit.md")).expect("the document is there")
}

/// The rows below a heading, without the table's head.
fn rows<'a>(text: &'a str, heading: &str) -> Vec<Vec<&'a str>> {
	text.lines()
		.skip_while(|line| *line != heading)
		.skip(1)
		.take_while(|line| !line.starts_with("## "))
		.filter(|line| line.starts_with('|'))
		.map(|line| line.trim_matches('|').split('|').map(str::trim).collect())
		.filter(|cells: &Vec<&str>| !cells[0].starts_with("---"))
		.filter(|cells| !["call", "no."].contains(&cells[0]))
		.collect()
}

fn quoted(text: &str) -> impl Iterator<Item = &str> {
	text.split('`').skip(1).step_by(2)
}

/// All calls that the table's first column names, with what is wrong with them.
fn faults_of_calls(text: &str) -> Vec<String> {
	let modules: BTreeSet<_> = RuntimeCall::get_module_names().iter().copied().collect();
	let mut faults = Vec::new();
	let (mut listed, mut mentioned) = (BTreeSet::new(), BTreeSet::new());
	for row in rows(text, "## Who can do what") {
		if row.len() < 3 || row[1].is_empty() {
			faults.push(format!("{}: nobody is named", row[0]));
		}
		for name in quoted(row[0]) {
			let (module, call) = name.split_once('.').unwrap_or((name, ""));
			if !modules.contains(module) {
				faults.push(format!("{name}: no such pallet"));
				continue;
			}
			mentioned.insert(module);
			let wildcard = call == "*" && !OURS.contains(&module);
			if !wildcard && !RuntimeCall::get_call_names(module).contains(&call) {
				faults.push(format!("{name}: no such call"));
			}
			if !listed.insert(name) {
				faults.push(format!("{name}: listed twice"));
			}
		}
	}
	for module in OURS {
		for call in RuntimeCall::get_call_names(module) {
			if !listed.contains(format!("{module}.{call}").as_str()) {
				faults.push(format!("{module}.{call}: not listed"));
			}
		}
	}
	for module in modules {
		if !RuntimeCall::get_call_names(module).is_empty() && !mentioned.contains(module) {
			faults.push(format!("{module}: not mentioned"));
		}
	}
	faults
}

fn sources(folder: &Path, found: &mut String) {
	let Ok(entries) = fs::read_dir(folder) else {
		return;
	};
	for path in entries.flatten().map(|entry| entry.path()) {
		if path.is_dir() {
			sources(&path, found);
		} else if path.extension().is_some_and(|extension| extension == "rs") {
			found.push_str(&fs::read_to_string(&path).unwrap_or_default());
		}
	}
}

fn faults_of_names(text: &str) -> Vec<String> {
	let mut code = String::new();
	for folder in ["pallets", "runtime", "node/src"] {
		sources(&root().join(folder), &mut code);
	}
	let is_path = |name: &str| name.contains('/') && !name.contains([' ', '<', '*']);
	let is_missing = |name: &&str| {
		if name.contains("_should_") {
			!code.contains(&format!("fn {name}("))
		} else {
			is_path(name) && !root().join(name).exists()
		}
	};
	quoted(text)
		.filter(is_missing)
		.map(|name| format!("{name}: not there"))
		.collect()
}

#[test]
fn every_call_should_be_in_the_table_and_no_other() {
	let faults = faults_of_calls(&document());
	assert!(faults.is_empty(), "docs/audit.md: {faults:#?}");
}

#[test]
fn every_test_and_file_that_is_named_should_be_there() {
	let faults = faults_of_names(&document());
	assert!(faults.is_empty(), "docs/audit.md: {faults:#?}");
}

#[test]
fn every_invariant_should_name_a_check_and_a_test_that_fails() {
	let text = document();
	let rows = rows(&text, "## Invariants");
	assert_eq!(rows.len(), INVARIANTS);
	for (n, row) in rows.iter().enumerate() {
		assert_eq!(row[0], (n + 1).to_string());
		assert!(
			quoted(row[2]).count() > 0,
			"no check for invariant {}",
			n + 1
		);
		let tests = quoted(row[3]).filter(|name| name.contains("_should_"));
		assert!(tests.count() > 0, "no test for invariant {}", n + 1);
	}
}

#[test]
fn the_check_should_see_what_is_missing_doubled_or_made_up() {
	let text = document();
	let without = text.replacen("`Tasks.post`", "", 1);
	assert_eq!(faults_of_calls(&without), ["Tasks.post: not listed"]);
	let twice = text.replacen("`Tasks.post`", "`Tasks.post`, `Tasks.post`", 1);
	assert_eq!(faults_of_calls(&twice), ["Tasks.post: listed twice"]);
	let made_up = text.replacen("`Tasks.post`", "`Tasks.post`, `Tasks.pots`", 1);
	assert_eq!(faults_of_calls(&made_up), ["Tasks.pots: no such call"]);
	let name = concat!("nothing_", "should_be_named_like_this");
	assert_eq!(
		faults_of_names(&format!("`{name}` `docs/nowhere.md`")),
		[
			format!("{name}: not there"),
			"docs/nowhere.md: not there".into()
		]
	);
}

#[test]
fn the_chain_should_be_called_the_same_by_all_who_name_it() {
	assert_eq!(VERSION.spec_name, "munus");
	let prefix: u16 = <Runtime as frame_system::Config>::SS58Prefix::get();
	assert_eq!(prefix, SS58_PREFIX);
	assert_eq!(MUN, 10u128.pow(TOKEN_DECIMALS.into()));
	assert_eq!(TOKEN_SYMBOL, "MUN");
	for file in ["node/src/chain_spec.rs", "runtime/build.rs"] {
		let text = fs::read_to_string(root().join(file)).expect("it is there");
		for name in ["TOKEN_SYMBOL", "TOKEN_DECIMALS"] {
			assert!(text.contains(name), "{file} does not read {name}");
		}
		assert!(
			!text.contains(&format!("\"{TOKEN_SYMBOL}\"")),
			"{file} repeats the symbol"
		);
	}
}
