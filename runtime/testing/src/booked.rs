//! Holds what calls and deadlines book against what they touch: a key that is read and a key that is written weigh as
//! the database's constants say, whatever else a call does.

use frame_support::{
	dispatch::{DispatchResultWithPostInfo, GetDispatchInfo},
	storage::{storage_prefix, with_transaction},
	traits::{Hooks, OriginTrait, TrackedStorageKey, WhitelistedStorageKeys},
	weights::Weight,
};
use munus_pallet_testing::accesses::{keys, Keys};
use munus_runtime::{
	shared, Agenda, AllPalletsWithSystem, Runtime, RuntimeCall, RuntimeOrigin, System,
};
use sp_core::{hexdisplay::HexDisplay, storage::well_known_keys};
use sp_runtime::{traits::Dispatchable, DispatchError, TransactionOutcome};
use std::{collections::BTreeSet, sync::OnceLock};

/// What no call weighs: values that every block has in memory or books itself. The look whether a call is
/// paused is part of what every transaction takes.
fn unweighed() -> &'static BTreeSet<String> {
	static UNWEIGHED: OnceLock<BTreeSet<String>> = OnceLock::new();
	UNWEIGHED.get_or_init(|| {
		let known = [
			well_known_keys::EXTRINSIC_INDEX,
			well_known_keys::INTRABLOCK_ENTROPY,
			frame_support::storage::transactional::TRANSACTION_LEVEL_KEY,
		];
		let known = known.map(|key| TrackedStorageKey::new(key.to_vec()));
		AllPalletsWithSystem::whitelisted_storage_keys()
			.into_iter()
			.chain(shared::keys())
			.chain(known)
			.chain([pallet_safe_mode::EnteredUntil::<Runtime>::hashed_key()
				.to_vec()
				.into()])
			.map(|tracked| shown(&tracked.key))
			.collect()
	})
}

fn shown(key: &[u8]) -> String {
	HexDisplay::from(&key).to_string()
}

/// Makes a call and tells where it booked less than the keys that it touched take.
pub fn dispatch(
	call: RuntimeCall,
	origin: RuntimeOrigin,
) -> (DispatchResultWithPostInfo, Result<(), String>) {
	let announced = call.get_dispatch_info().call_weight;
	let signer = origin
		.as_signer()
		.map(|who| shown(&frame_system::Account::<Runtime>::hashed_key_for(who)));
	let (result, touched) = keys(|| call.dispatch(origin));
	let after = match &result {
		Ok(after) => after.actual_weight,
		Err(failed) => failed.post_info.actual_weight,
	};
	let booked = after.map_or(announced, |after| after.min(announced));
	(result, covers(booked, touched, signer.as_ref()))
}

/// Rehearses what the agenda would work off in the open block.
pub fn agenda() -> Result<(), String> {
	with_transaction(|| {
		let now = System::block_number();
		let (booked, touched) = keys(|| Agenda::on_idle(now, Weight::MAX));
		TransactionOutcome::Rollback(Ok::<_, DispatchError>(covers(booked, touched, None)))
	})
	.unwrap_or_else(|error| Err(format!("{error:?}")))
}

fn covers(booked: Weight, touched: Keys, signer: Option<&String>) -> Result<(), String> {
	let counted = Keys {
		read: weighed(touched.read, signer),
		written: weighed(touched.written, signer),
	};
	let database = <Runtime as frame_system::Config>::DbWeight::get();
	let needed = database.reads_writes(counted.read.len() as u64, counted.written.len() as u64);
	if booked.ref_time() >= needed.ref_time() {
		return Ok(());
	}
	Err(format!(
		"books {booked:?}, its keys take {needed:?}: {counted:#?}"
	))
}

fn weighed(keys: BTreeSet<String>, signer: Option<&String>) -> BTreeSet<String> {
	let paused = shown(&storage_prefix(b"TxPause", b"PausedCalls"));
	keys.into_iter()
		.filter(|key| !unweighed().contains(key) && Some(key) != signer)
		.filter(|key| !key.starts_with(&paused))
		.collect()
}
