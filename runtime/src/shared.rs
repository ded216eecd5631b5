//! The values of the whole chain that calls of many kinds change. A block reads and writes each of them
//! once, however many of its calls do: so every block books them, and no call does.

use crate::Runtime;
use frame_support::weights::Weight;

/// How many there are.
pub const COUNT: usize = 5;

/// What a block takes to read and to write them.
pub fn weight() -> Weight {
	let count = u64::try_from(COUNT).unwrap_or(u64::MAX);
	<Runtime as frame_system::Config>::DbWeight::get().reads_writes(count, count)
}

/// Where they are: the account that deals are kept on, what is owed of it, the treasury's account, and
/// the next task and panel.
#[cfg(any(feature = "std", feature = "runtime-benchmarks"))]
pub fn keys() -> [frame_support::traits::TrackedStorageKey; COUNT] {
	use crate::configs::market::Native;
	let account = |who| frame_system::Account::<Runtime>::hashed_key_for(who);
	[
		account(crate::Escrow::account_id()),
		pallet_escrow::Held::<Runtime>::hashed_key_for(Native::get()),
		account(crate::constants::treasury_account()),
		pallet_tasks::NextTask::<Runtime>::hashed_key().to_vec(),
		pallet_review::NextPanel::<Runtime>::hashed_key().to_vec(),
	]
	.map(Into::into)
}
