//! The rooms know each other only through the traits of `munus-primitives`.

use cargo_metadata::{DependencyKind, MetadataCommand, Package};
use std::collections::BTreeSet;

fn workspace() -> Vec<Package> {
	let metadata = MetadataCommand::new()
		.manifest_path(concat!(env!("CARGO_MANIFEST_DIR"), "/../../Cargo.toml"))
		.no_deps()
		.exec()
		.expect("the workspace has a manifest");
	metadata.packages
}

fn rooms(packages: &[Package]) -> BTreeSet<String> {
	packages
		.iter()
		.filter(|package| package.manifest_path.as_str().contains("/pallets/"))
		.map(|package| package.name.to_string())
		.filter(|name| name.starts_with("pallet-"))
		.collect()
}

/// What a package of ours depends on outside dev-dependencies, of those in `names`.
fn forbidden(package: &Package, names: &BTreeSet<String>) -> Vec<String> {
	package
		.dependencies
		.iter()
		.filter(|dependency| dependency.kind != DependencyKind::Development)
		.filter(|dependency| names.contains(&dependency.name))
		.map(|dependency| format!("{} -> {}", package.name, dependency.name))
		.collect()
}

#[test]
fn no_room_should_depend_on_another() {
	let packages = workspace();
	let rooms = rooms(&packages);
	assert!(rooms.len() >= 7, "the rooms are not found: {rooms:?}");
	let found: Vec<_> = packages
		.iter()
		.filter(|package| rooms.contains(&package.name.to_string()))
		.flat_map(|package| forbidden(package, &rooms))
		.collect();
	assert!(found.is_empty(), "forbidden: {found:?}");
}

#[test]
fn primitives_should_depend_on_no_room() {
	let packages = workspace();
	let rooms = rooms(&packages);
	let primitives = packages
		.iter()
		.find(|package| package.name.as_str() == "munus-primitives")
		.expect("primitives are there");
	assert!(forbidden(primitives, &rooms).is_empty());
}

/// The runtime names the rooms, so the same check on the runtime must find them: it can fail.
#[test]
fn the_check_should_find_a_dependency_when_there_is_one() {
	let packages = workspace();
	let rooms = rooms(&packages);
	let runtime = packages
		.iter()
		.find(|package| package.name.as_str() == "munus-runtime")
		.expect("the runtime is there");
	assert_eq!(forbidden(runtime, &rooms).len(), rooms.len());
}

fn lockfile() -> String {
	std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../../Cargo.lock"))
		.expect("the lockfile is committed")
}

#[test]
fn every_sdk_crate_should_be_there_once() {
	let lock = lockfile();
	let ours = ["sp-", "sc-", "frame-", "pallet-"];
	let mut seen = BTreeSet::new();
	for name in lock.lines().filter_map(|line| line.strip_prefix("name = ")) {
		let name = name.trim_matches('"');
		if ours.iter().any(|prefix| name.starts_with(prefix)) {
			assert!(seen.insert(name.to_string()), "{name} is there twice");
		}
	}
	assert!(seen.len() > 100, "the lockfile is not read");
}

/// `cargo update` may take the registry's crate instead, and every build would wait for binaryen.
#[test]
fn the_builder_of_wasm_should_come_to_binaryen_through_the_crate_in_its_place() {
	let packages = workspace();
	let between = packages
		.iter()
		.find(|package| package.name.as_str() == "wasm-opt")
		.expect("the crate between is there");
	let lock = lockfile();
	let builder = lock
		.split("[[package]]")
		.find(|package| package.contains("name = \"substrate-wasm-builder\""))
		.expect("the builder is there");
	let wanted = format!("\"wasm-opt {}\"", between.version);
	assert!(builder.contains(&wanted), "the builder has not {wanted}");
}

/// The wasm is built with all features but `std`, so what these enable by themselves is built once more.
#[test]
fn the_wasm_should_not_wait_for_binaryen() {
	let compact: Vec<_> = workspace()
		.into_iter()
		.filter(|package| {
			package
				.dependencies
				.iter()
				.any(|one| one.name == "wasm-opt")
		})
		.flat_map(|package| package.features.get("compact-wasm").cloned())
		.collect();
	assert_eq!(compact, vec![vec!["wasm-opt?/binaryen".to_string()]; 3]);
}
