//! What an equivocation leads to.

use super::{Barred, Config, Event, Pallet};
use frame_support::{traits::Get, weights::Weight};
use sp_runtime::Perbill;
use sp_staking::{
	offence::{OffenceDetails, OffenceSeverity, OnOffenceHandler},
	SessionIndex,
};

impl<T: Config, Reporter> OnOffenceHandler<Reporter, (T::AccountId, ()), Weight> for Pallet<T> {
	/// The offender stops at once, as far as the disabling limit allows, and is out of the set for
	/// the session after the next, as far as the floor allows. Its bond goes to the treasury.
	fn on_offence(
		offenders: &[OffenceDetails<Reporter, (T::AccountId, ())>],
		severities: &[Perbill],
		_: SessionIndex,
	) -> Weight {
		for (details, severity) in offenders.iter().zip(severities) {
			let (who, ()) = &details.offender;
			pallet_session::Pallet::<T>::report_offence(who.clone(), OffenceSeverity(*severity));
			Self::punish(who);
		}
		T::DbWeight::get()
			.reads_writes(10, 10)
			.saturating_mul(offenders.len() as u64)
	}
}

impl<T: Config> Pallet<T> {
	/// Told once, whatever else is reported of the same offender until governance readmits it.
	pub(super) fn punish(who: &T::AccountId) {
		let removed = Self::do_remove(who, T::MinValidators::get()).is_ok();
		Self::unqueue(who);
		let slashed = Self::slash(who);
		let known = Barred::<T>::contains_key(who);
		Barred::<T>::insert(who, ());
		if removed || !known {
			let who = who.clone();
			Self::deposit_event(Event::Offended { who, slashed });
		}
	}
}
