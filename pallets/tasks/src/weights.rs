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
	/// [`crate::Pallet::form_team`].
	fn form_team() -> Weight;
	/// [`crate::Pallet::join_team`].
	fn join_team() -> Weight;
	/// [`crate::Pallet::delegate`].
	fn delegate() -> Weight;
	/// [`crate::Pallet::kill`].
	fn kill() -> Weight;
	/// [`crate::Pallet::withdraw`].
	fn withdraw() -> Weight;
	/// [`crate::Pallet::top_up`].
	fn top_up() -> Weight;
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
	/// [`crate::Pallet::bid`].
	fn bid() -> Weight;
	/// [`crate::Pallet::retract`].
	fn retract() -> Weight;
	/// [`crate::Pallet::dismiss`].
	fn dismiss() -> Weight;
	/// [`crate::Pallet::open_bid`].
	fn open_bid() -> Weight;
	/// [`crate::Pallet::counter`].
	fn counter() -> Weight;
	/// [`crate::Pallet::accept_offer`], with one step of the clearing.
	fn accept_offer() -> Weight;
	/// [`crate::Pallet::open_bids`] of so many.
	fn open_bids(n: u32) -> Weight;
	/// The time to bid, to open or to choose is over.
	fn on_due_gather() -> Weight;
	/// The chain looks at `r` bids for the lowest.
	fn on_due_pick(r: u32) -> Weight;
	/// The chain settles `r` rows.
	fn on_due_clear(r: u32) -> Weight;
	/// [`crate::Pallet::tip`].
	fn tip() -> Weight;
	/// [`crate::Pallet::enter`].
	fn enter() -> Weight;
	/// [`crate::Pallet::open_entry`].
	fn open_entry() -> Weight;
	/// [`crate::Pallet::open_entries`] of `n` entries.
	fn open_entries(n: u32) -> Weight;
	/// [`crate::Pallet::collect`].
	fn collect() -> Weight;
	/// [`crate::Pallet::collect_many`] for `n` accounts.
	fn collect_many(n: u32) -> Weight;
	/// [`crate::Pallet::fund`].
	fn fund() -> Weight;
	/// [`crate::Pallet::unfund`].
	fn unfund() -> Weight;
	/// [`crate::Pallet::challenge`].
	fn challenge() -> Weight;
	/// [`crate::Pallet::publish`].
	fn publish() -> Weight;
	/// Published work is given to a panel.
	fn on_due_publish() -> Weight;
	/// The lot is drawn that decides whether work is scored, and it is paid or given to a panel.
	fn on_due_sample() -> Weight;
	/// The chain gives a batch of entries to a pair.
	fn on_due_screen() -> Weight;
	/// Entries have been opened, or can be contested no more, or were paid.
	fn on_due_contest() -> Weight;
	/// A panel has scored a batch.
	fn on_batch() -> Weight;
	/// A panel has heard a challenge.
	fn on_outcome_challenge() -> Weight;
}

macro_rules! estimates {
	(
		$($name:ident: $micros:literal, $proof:literal, $reads:literal, $writes:literal;)*
		$(+ $each:ident: $m:literal + $em:literal, $p:literal + $ep:literal,
			$r:literal + $er:literal, $w:literal + $ew:literal;)*
	) => {
		/// Weights with the runtime's own database.
		pub struct SubstrateWeight<T>(PhantomData<T>);

		impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
			$(fn $name() -> Weight {
				Weight::from_parts($micros * 1_000_000, $proof)
					.saturating_add(T::DbWeight::get().reads_writes($reads, $writes))
			})*
			$(fn $each(n: u32) -> Weight {
				let each = Weight::from_parts($em * 1_000_000, $ep)
					.saturating_add(T::DbWeight::get().reads_writes($er, $ew));
				Weight::from_parts($m * 1_000_000, $p)
					.saturating_add(T::DbWeight::get().reads_writes($r, $w))
					.saturating_add(each.saturating_mul(n.into()))
			})*
		}

		impl WeightInfo for () {
			$(fn $name() -> Weight {
				Weight::from_parts($micros * 1_000_000, $proof).saturating_add(
					frame_support::weights::constants::RocksDbWeight::get()
						.reads_writes($reads, $writes),
				)
			})*
			$(fn $each(n: u32) -> Weight {
				let db = frame_support::weights::constants::RocksDbWeight::get();
				let each = Weight::from_parts($em * 1_000_000, $ep)
					.saturating_add(db.reads_writes($er, $ew));
				Weight::from_parts($m * 1_000_000, $p)
					.saturating_add(db.reads_writes($r, $w))
					.saturating_add(each.saturating_mul(n.into()))
			})*
		}
	};
}

estimates! {
	post: 130, 26_000, 34, 13;
	edit: 60, 8_000, 5, 4;
	cancel: 135, 27_000, 19, 17;
	claim: 175, 59_000, 45, 16;
	submit: 120, 20_000, 22, 16;
	accept: 860, 97_000, 89, 89;
	dispute: 90, 16_000, 12, 8;
	request_review: 110, 20_000, 16, 12;
	appeal: 255, 41_000, 31, 29;
	support: 120, 20_000, 16, 12;
	rule: 1150, 133_000, 123, 121;
	reply: 30, 5_000, 2, 1;
	form_team: 95, 41_000, 33, 3;
	join_team: 35, 9_000, 4, 2;
	delegate: 180, 40_000, 44, 20;
	kill: 575, 117_000, 91, 87;
	withdraw: 185, 61_000, 37, 35;
	top_up: 90, 16_000, 14, 7;
	on_due_verdict: 1100, 129_000, 115, 115;
	on_due_lot: 1120, 133_000, 119, 119;
	on_outcome_audit: 940, 105_000, 99, 97;
	on_outcome_appeal: 360, 54_000, 42, 36;
	on_due_expire: 135, 27_000, 19, 17;
	on_due_lapse: 165, 57_000, 33, 33;
	on_due_silence: 860, 97_000, 89, 89;
	on_due_retry: 860, 97_000, 95, 89;
	on_outcome: 920, 103_000, 97, 95;
	bid: 140, 26_000, 24, 11;
	retract: 95, 15_000, 10, 9;
	dismiss: 95, 15_000, 10, 9;
	open_bid: 45, 9_000, 3, 1;
	counter: 110, 20_000, 14, 9;
	accept_offer: 985, 151_000, 151, 123;
	on_due_gather: 130, 16_000, 14, 13;
	tip: 170, 30_000, 16, 12;
	enter: 140, 30_000, 31, 12;
	open_entry: 80, 12_000, 8, 5;
	collect: 205, 25_000, 23, 21;
	fund: 150, 20_000, 24, 14;
	unfund: 125, 17_000, 15, 13;
	challenge: 170, 26_000, 26, 18;
	on_due_screen: 300, 60_000, 50, 12;
	on_due_contest: 200, 26_000, 26, 20;
	on_batch: 260, 40_000, 36, 26;
	on_outcome_challenge: 225, 29_000, 27, 25;
	publish: 190, 36_000, 44, 18;
	on_due_publish: 180, 26_000, 26, 20;
	on_due_sample: 190, 28_000, 26, 20;
	+ open_entries: 30 + 50, 6_000 + 6_000, 4 + 4, 2 + 4;
	+ collect_many: 20 + 180, 4_000 + 20_000, 2 + 20, 1 + 19;
	+ open_bids: 15 + 40, 2_000 + 9_000, 0 + 3, 0 + 1;
	+ on_due_pick: 160 + 25, 24_000 + 6_000, 26 + 8, 12 + 0;
	+ on_due_clear: 115 + 46, 15_000 + 7_000, 11 + 7, 12 + 6;
}
