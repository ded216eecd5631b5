//! What `pallet_organizations` weighs, measured; written by `scripts/bench --pallet pallet_organizations`, do not edit.
//!
//! - machine: Intel(R) Xeon(R) Processor, 2 cores, 23 GiB
//! - samples: 10 values of each variable, the fastest quarter of 50 runs of each
//! - the runtime's wasm, its state in memory: what a database takes is in the constants of `T`

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_parens, unused_imports, missing_docs, clippy::all)]

use super::traits::*;
use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// The measured weights, with the database of `T`.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_organizations::WeightInfo for WeightInfo<T> {
	/// - `Agenda.Queue`: 0 read, 32 written
	/// - `Balances.Holds`: 1 read, 1 written
	/// - `Obligation.Alumni`: 32 read, 32 written
	/// - `Obligation.Candidates`: 32 read, 0 written
	/// - `Obligation.Enforcers`: 32 read, 32 written
	/// - `Obligation.Offices`: 1 read, 1 written
	/// - `Obligation.Roster`: 0 read, 32 written
	/// - `Organizations.Members`: 0 read, 33 written
	/// - `Organizations.NextOrg`: 1 read, 1 written
	/// - `Organizations.Organizations`: 0 read, 1 written
	/// - `Organizations.Policies`: 0 read, 1 written
	/// - `Organizations.Units`: 0 read, 1 written
	/// - `Parameters.Parameters`: 2 read, 0 written
	/// - `Reputation.Eras`: 1 read, 0 written
	/// - `Reputation.Standings`: 32 read, 32 written
	/// - `Review.Calibrations`: 1 read, 0 written
	/// - `System.Account`: 35 read, 35 written
	/// `n` is in `[0, 32]`.
	fn create(n: u32) -> Weight {
		Weight::from_parts(183_981_352, 30_190)
			.saturating_add(Weight::from_parts(73_255_090, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(9))
			.saturating_add(T::DbWeight::get().reads(5_u64.saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(10))
			.saturating_add(T::DbWeight::get().writes(7_u64.saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 18_291).saturating_mul(n.into()))
	}
	/// - `Agenda.Queue`: 0 read, 1 written
	/// - `Balances.Holds`: 1 read, 1 written
	/// - `Organizations.Members`: 2 read, 1 written
	/// - `Organizations.Organizations`: 1 read, 0 written
	/// - `Organizations.Policies`: 1 read, 0 written
	/// - `Organizations.Sponsored`: 1 read, 1 written
	/// - `Organizations.Sponsorships`: 1 read, 1 written
	/// - `Parameters.Parameters`: 1 read, 0 written
	/// - `Reputation.Eras`: 1 read, 0 written
	/// - `Reputation.Standings`: 1 read, 1 written
	/// - `System.Account`: 2 read, 2 written
	fn invite() -> Weight {
		Weight::from_parts(97_231_000, 43_841)
			.saturating_add(T::DbWeight::get().reads(12))
			.saturating_add(T::DbWeight::get().writes(8))
	}
	/// - `Balances.Holds`: 1 read, 1 written
	/// - `Organizations.Members`: 1 read, 1 written
	/// - `Organizations.Organizations`: 1 read, 1 written
	/// - `Organizations.Policies`: 1 read, 0 written
	/// - `Parameters.Parameters`: 1 read, 0 written
	/// - `System.Account`: 1 read, 1 written
	fn join() -> Weight {
		Weight::from_parts(50_573_000, 22_365)
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().writes(4))
	}
	/// - `Balances.Holds`: 1 read, 1 written
	/// - `Obligation.Alumni`: 0 read, 1 written
	/// - `Obligation.Candidates`: 1 read, 0 written
	/// - `Obligation.Enforcers`: 1 read, 0 written
	/// - `Organizations.Members`: 1 read, 1 written
	/// - `Organizations.Organizations`: 1 read, 1 written
	/// - `System.Account`: 2 read, 2 written
	fn leave() -> Weight {
		Weight::from_parts(45_378_000, 25_547)
			.saturating_add(T::DbWeight::get().reads(7))
			.saturating_add(T::DbWeight::get().writes(6))
	}
	/// - `Agenda.Queue`: 0 read, 1 written
	/// - `Balances.Holds`: 1 read, 1 written
	/// - `Organizations.Members`: 1 read, 1 written
	/// - `Organizations.Organizations`: 1 read, 0 written
	/// - `Organizations.Policies`: 1 read, 0 written
	/// - `Organizations.Sponsored`: 1 read, 1 written
	/// - `Organizations.Sponsorships`: 1 read, 1 written
	/// - `Reputation.Eras`: 1 read, 0 written
	/// - `Reputation.Standings`: 1 read, 1 written
	/// - `System.Account`: 2 read, 2 written
	fn revoke() -> Weight {
		Weight::from_parts(103_226_000, 36_496)
			.saturating_add(T::DbWeight::get().reads(10))
			.saturating_add(T::DbWeight::get().writes(8))
	}
	/// - `Balances.Holds`: 1 read, 1 written
	/// - `Organizations.Organizations`: 1 read, 1 written
	/// - `Organizations.Units`: 1 read, 1 written
	/// - `Parameters.Parameters`: 1 read, 0 written
	/// - `System.Account`: 1 read, 1 written
	fn set_unit() -> Weight {
		Weight::from_parts(47_093_000, 18_225)
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(4))
	}
	/// - `Agenda.Queue`: 0 read, 1 written
	/// - `Organizations.Changes`: 1 read, 1 written
	/// - `Organizations.Organizations`: 1 read, 0 written
	/// - `Organizations.Policies`: 1 read, 0 written
	/// - `Parameters.Parameters`: 1 read, 0 written
	fn schedule_policy() -> Weight {
		Weight::from_parts(17_190_000, 15_522)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// - `Agenda.Queue`: 0 read, 1 written
	/// - `Organizations.Changes`: 1 read, 1 written
	/// - `Organizations.Organizations`: 1 read, 0 written
	fn cancel_policy() -> Weight {
		Weight::from_parts(10_285_000, 7_755)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// - `Organizations.Organizations`: 1 read, 1 written
	fn set_admin() -> Weight {
		Weight::from_parts(7_150_000, 3_713)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// - `Balances.Holds`: 2 read, 2 written
	/// - `Organizations.Organizations`: 1 read, 1 written
	/// - `Parameters.Parameters`: 1 read, 0 written
	/// - `System.Account`: 2 read, 2 written
	fn accept_admin() -> Weight {
		Weight::from_parts(71_416_000, 21_980)
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().writes(5))
	}
	/// - `Agenda.Queue`: 0 read, 1 written
	/// - `Obligation.Enforcers`: 7 read, 0 written
	/// - `Organizations.HandOvers`: 1 read, 1 written
	/// - `Organizations.Organizations`: 1 read, 1 written
	/// - `Organizations.Policies`: 1 read, 0 written
	fn hand_over() -> Weight {
		Weight::from_parts(27_905_000, 37_381)
			.saturating_add(T::DbWeight::get().reads(10))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	/// - `Agenda.Queue`: 0 read, 1 written
	/// - `Obligation.Enforcers`: 1 read, 0 written
	/// - `Obligation.Offices`: 1 read, 0 written
	/// - `Organizations.HandOvers`: 1 read, 1 written
	/// - `Organizations.Members`: 1 read, 1 written
	/// - `Organizations.Organizations`: 1 read, 1 written
	/// - `Organizations.Policies`: 1 read, 0 written
	fn object() -> Weight {
		Weight::from_parts(20_831_000, 22_490)
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().writes(4))
	}
	/// - `(no pallet's)`: 2 read, 0 written
	/// - `Agenda.Queue`: 0 read, 2 written
	/// - `Agenda.Stalled`: 0 read, 1 written
	/// - `Balances.Holds`: 1 read, 1 written
	/// - `Obligation.Alumni`: 0 read, 1 written
	/// - `Obligation.Days`: 0 read, 1 written
	/// - `Obligation.Lotteries`: 1 read, 0 written
	/// - `Obligation.Offices`: 0 read, 1 written
	/// - `Obligation.Roster`: 0 read, 1 written
	/// - `Obligation.TicketOf`: 0 read, 1 written
	/// - `Obligation.Tickets`: 0 read, 1 written
	/// - `Organizations.Changes`: 1 read, 1 written
	/// - `Organizations.Closings`: 0 read, 1 written
	/// - `Organizations.HandOvers`: 1 read, 0 written
	/// - `Organizations.Members`: 1 read, 1 written
	/// - `Organizations.Organizations`: 1 read, 1 written
	/// - `Organizations.Policies`: 1 read, 1 written
	/// - `Organizations.Units`: 0 read, 1 written
	/// - `Reputation.Eras`: 0 read, 1 written
	/// - `Reputation.Recoveries`: 0 read, 1 written
	/// - `Reputation.Standings`: 0 read, 1 written
	/// - `Review.Calibrations`: 0 read, 1 written
	/// - `Review.VolunteerCount`: 0 read, 1 written
	/// - `Review.VolunteerPlaces`: 0 read, 1 written
	/// - `Review.Volunteers`: 0 read, 1 written
	/// - `System.Account`: 3 read, 3 written
	/// - `Tasks.Histograms`: 0 read, 1 written
	/// - `Tasks.Ratios`: 0 read, 1 written
	fn close() -> Weight {
		Weight::from_parts(282_019_000, 63_805)
			.saturating_add(T::DbWeight::get().reads(12))
			.saturating_add(T::DbWeight::get().writes(28))
	}
	/// - `Assets.Account`: 3 read, 3 written
	/// - `Assets.Asset`: 1 read, 1 written
	/// - `Organizations.NextOrg`: 1 read, 0 written
	/// - `Organizations.Organizations`: 1 read, 0 written
	/// - `System.Account`: 2 read, 2 written
	fn sweep() -> Weight {
		Weight::from_parts(75_191_000, 26_365)
			.saturating_add(T::DbWeight::get().reads(8))
			.saturating_add(T::DbWeight::get().writes(6))
	}
	/// - `Agenda.Queue`: 0 read, 1 written
	/// - `Balances.Holds`: 1 read, 1 written
	/// - `Obligation.Alumni`: 0 read, 8 written
	/// - `Organizations.Closings`: 1 read, 1 written
	/// - `Organizations.Members`: 9 read, 8 written
	/// - `Organizations.Organizations`: 1 read, 1 written
	/// - `System.Account`: 8 read, 8 written
	fn on_due_closing() -> Weight {
		Weight::from_parts(324_933_000, 72_158)
			.saturating_add(T::DbWeight::get().reads(20))
			.saturating_add(T::DbWeight::get().writes(28))
	}
	/// - `Organizations.Changes`: 1 read, 1 written
	/// - `Organizations.Policies`: 1 read, 1 written
	/// - `Parameters.Parameters`: 1 read, 0 written
	fn on_due_policy() -> Weight {
		Weight::from_parts(11_544_000, 11_809)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// - `Agenda.Queue`: 0 read, 1 written
	/// - `Agenda.Stalled`: 0 read, 1 written
	/// - `Obligation.Offices`: 1 read, 0 written
	/// - `Organizations.Changes`: 1 read, 1 written
	/// - `Organizations.HandOvers`: 1 read, 1 written
	/// - `Organizations.Organizations`: 1 read, 1 written
	fn on_due_hand_over() -> Weight {
		Weight::from_parts(17_620_000, 15_143)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(5))
	}
	/// - `Organizations.Policies`: 1 read, 0 written
	/// - `Organizations.Sponsored`: 1 read, 1 written
	/// - `Organizations.Sponsorships`: 1 read, 1 written
	/// - `Reputation.Eras`: 1 read, 0 written
	/// - `Reputation.Standings`: 1 read, 1 written
	fn on_due_sponsorship() -> Weight {
		Weight::from_parts(63_935_000, 18_305)
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	/// - `Agenda.Queue`: 0 read, 1 written
	/// - `Organizations.Organizations`: 1 read, 1 written
	/// - `Organizations.Policies`: 1 read, 0 written
	/// - `Organizations.Sponsored`: 1 read, 1 written
	/// - `Organizations.Sponsorships`: 1 read, 1 written
	/// - `Reputation.Eras`: 1 read, 0 written
	/// - `Reputation.Standings`: 1 read, 1 written
	fn verdict_booked() -> Weight {
		Weight::from_parts(77_176_000, 22_018)
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().writes(5))
	}
}
