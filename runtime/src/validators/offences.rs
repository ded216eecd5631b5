//! What an equivocation leads to.

use super::{Config, Event, Pallet};
use frame_support::{traits::Get, weights::Weight};
use sp_runtime::Perbill;
use sp_staking::{
	offence::{OffenceDetails, OffenceSeverity, OnOffenceHandler},
	SessionIndex,
};

impl<T: Config, Reporter> OnOffenceHandler<Reporter, (T::AccountId, ()), Weight> for Pallet<T> {
	/// The offender stops at once, as far as the disabling limit allows, and is out of the set for
	/// the session after the next, as far as the floor allows.
	fn on_offence(
		offenders: &[OffenceDetails<Reporter, (T::AccountId, ())>],
		severities: &[Perbill],
		_: SessionIndex,
	) -> Weight {
		for (details, severity) in offenders.iter().zip(severities) {
			let (who, ()) = &details.offender;
			pallet_session::Pallet::<T>::report_offence(who.clone(), OffenceSeverity(*severity));
			if Self::do_remove(who).is_ok() {
				Self::deposit_event(Event::Offended { who: who.clone() });
			}
		}
		T::DbWeight::get()
			.reads_writes(3, 3)
			.saturating_mul(offenders.len() as u64)
	}
}
