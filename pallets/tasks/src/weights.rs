//! Weights: upper estimates by counting reads and writes in the code and in the rooms it calls,
//! until measured ones replace them.

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// What the market's calls and hooks weigh.
pub trait WeightInfo {
	/// [`crate::Pallet::post`].
	fn post() -> Weight;
	/// [`crate::Pallet::edit`].
	fn edit() -> Weight;
	/// [`crate::Pallet::cancel`].
	fn cancel() -> Weight;
	/// [`crate::Pallet::claim`].
	fn claim() -> Weight;
	/// [`crate::Pallet::submit`].
	fn submit() -> Weight;
	/// [`crate::Pallet::accept`].
	fn accept() -> Weight;
	/// [`crate::Pallet::dispute`].
	fn dispute() -> Weight;
	/// [`crate::Pallet::request_review`].
	fn request_review() -> Weight;
	/// [`crate::Pallet::appeal`].
	fn appeal() -> Weight;
	/// [`crate::Pallet::support`].
	fn support() -> Weight;
	/// [`crate::Pallet::rule`].
	fn rule() -> Weight;
	/// [`crate::Pallet::reply`].
	fn reply() -> Weight;
	/// A verdict was not appealed in time, and a bond was not complete.
	fn on_due_verdict() -> Weight;
	/// The lot is drawn that decides on an audit, and the verdict settled by or the audit opened.
	fn on_due_lot() -> Weight;
	/// The outcome of an audit's panel.
	fn on_outcome_audit() -> Weight;
	/// The outcome of an appeal's panel.
	fn on_outcome_appeal() -> Weight;
	/// Nobody came until the claim window ended.
	fn on_due_expire() -> Weight;
	/// Claims lapse.
	fn on_due_lapse() -> Weight;
	/// The requester said nothing until the dispute window ended.
	fn on_due_silence() -> Weight;
	/// A panel that could not be opened is tried again.
	fn on_due_retry() -> Weight;
	/// A panel's verdict.
	fn on_outcome() -> Weight;
}

macro_rules! estimates {
	($($name:ident: $micros:literal, $proof:literal, $reads:literal, $writes:literal;)*) => {
		/// Weights with the runtime's own database.
		pub struct SubstrateWeight<T>(PhantomData<T>);

		impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
			$(fn $name() -> Weight {
				Weight::from_parts($micros * 1_000_000, $proof)
					.saturating_add(T::DbWeight::get().reads_writes($reads, $writes))
			})*
		}

		impl WeightInfo for () {
			$(fn $name() -> Weight {
				Weight::from_parts($micros * 1_000_000, $proof).saturating_add(
					frame_support::weights::constants::RocksDbWeight::get()
						.reads_writes($reads, $writes),
				)
			})*
		}
	};
}

estimates! {
	post: 130, 26_000, 34, 13;
	edit: 60, 8_000, 5, 4;
	cancel: 120, 16_000, 14, 12;
	claim: 140, 30_000, 31, 12;
	submit: 120, 20_000, 22, 16;
	accept: 160, 24_000, 18, 18;
	dispute: 90, 16_000, 12, 8;
	request_review: 110, 20_000, 16, 12;
	appeal: 250, 40_000, 30, 28;
	support: 120, 20_000, 16, 12;
	rule: 450, 60_000, 52, 50;
	reply: 30, 5_000, 2, 1;
	on_due_verdict: 400, 56_000, 44, 44;
	on_due_lot: 420, 60_000, 48, 48;
	on_outcome_audit: 240, 32_000, 28, 26;
	on_outcome_appeal: 350, 50_000, 40, 34;
	on_due_expire: 120, 16_000, 14, 12;
	on_due_lapse: 110, 16_000, 12, 12;
	on_due_silence: 160, 24_000, 18, 18;
	on_due_retry: 160, 24_000, 24, 18;
	on_outcome: 220, 30_000, 26, 24;
}
