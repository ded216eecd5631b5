//! What follows from an audit for those whose verdict it looked into.

use crate::*;
use munus_primitives::obligation::{Mutate, Setback};
use sp_runtime::{traits::Zero, Saturating};

impl<T: Config> Pallet<T> {
	/// Takes back what those got who were too far from the audit's verdict. Gives how many they were.
	pub(crate) fn set_back_failed(id: PanelId, audit: &PanelOf<T>, verdict: Score) -> u32 {
		let Some(judged) = Verdicts::<T>::get(audit.subject) else {
			return 0;
		};
		let failed = |judge: &&Judge<_, _>| judge.score.abs_diff(verdict) >= AUDIT_MARGIN;
		let (mut taken, mut count) = (T::Balance::zero(), 0u32);
		for judge in judged.by.iter().filter(failed) {
			count = count.saturating_add(1);
			let fee = Self::set_back(id, audit, judged.panel, judge, verdict);
			taken.saturating_accrue(fee);
		}
		if !taken.is_zero() {
			Calibrations::<T>::mutate(audit.org, |calibration| {
				calibration.audit_fund.saturating_accrue(taken)
			});
		}
		count
	}

	/// Gives the fee that could be taken back.
	pub(crate) fn set_back(
		id: PanelId,
		audit: &PanelOf<T>,
		audited: PanelId,
		judge: &Judge<T::AccountId, T::Balance>,
		verdict: Score,
	) -> T::Balance {
		let setback = Setback {
			fee: judge.fee,
			credit: judge.credit,
			skill: AUDIT_SKILL,
			stake: audit.stake,
		};
		let fee = T::Office::audited(audit.org, &judge.who, setback).min(judge.fee);
		Self::deposit_event(Event::AuditFailed {
			panel: id,
			audited,
			member: judge.who.clone(),
			score: judge.score,
			verdict,
			fee,
			credit: judge.credit,
			stake: audit.stake,
		});
		fee
	}

	/// Remembers who gave a subject's verdict.
	pub(crate) fn remember(
		id: PanelId,
		panel: &PanelOf<T>,
		by: Vec<Judge<T::AccountId, T::Balance>>,
	) {
		match panel.batch {
			// As many as there are seats.
			None => Verdicts::<T>::insert(
				panel.subject,
				Judged {
					panel: id,
					by: BoundedVec::truncate_from(by),
				},
			),
			Some(_) => Verdicts::<T>::remove(panel.subject),
		}
	}
}
