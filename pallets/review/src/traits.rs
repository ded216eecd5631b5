//! What is offered to whatever is to be scored.

use crate::congestion::congested;
use crate::*;
use munus_primitives::{
	obligation::{DutyPolicy, Inspect},
	review::{
		reserved_readings, reserved_seats, Criteria, Outlook, PanelTerms, Reading, Review,
		MAX_ITEMS,
	},
	FULL_SCORE,
};
use sp_runtime::{
	traits::{CheckedDiv, UniqueSaturatedFrom, UniqueSaturatedInto, Zero},
	ArithmeticError, Saturating,
};

/// A subject's parties who may be enforcers: whoever ordered it and whoever delivered it.
const PARTIES: u32 = 2;

/// Who reads a batch in pairs.
const PAIR: u8 = 2;

/// What only some panels have.
#[derive(Default)]
struct Extras {
	/// Of an audit.
	stake: u16,
	/// Of a panel on several things.
	batch: Option<Batch>,
}

type TermsOf<T> = PanelTerms<<T as Config>::Balance, BlockNumberFor<T>>;

impl<T: Config> Pallet<T> {
	pub(crate) fn review_policy(org: OrgId) -> Option<ReviewPolicy<T::Balance, BlockNumberFor<T>>> {
		T::Policies::policy_of(org)
	}

	/// How many seats the active enforcers can take now, and how many they could if none were
	/// taken.
	pub(crate) fn quota(org: OrgId) -> Option<(u32, u32)> {
		let duty: DutyPolicy<BlockNumberFor<T>> = T::Policies::policy_of(org)?;
		Some(T::Office::room(org, duty.quota))
	}

	fn open_panel(
		org: OrgId,
		subject: T::SubjectId,
		kind: PanelKind,
		criteria: Criteria,
		terms: TermsOf<T>,
		extras: Extras,
	) -> Result<PanelId, DispatchError> {
		let sum = criteria
			.iter()
			.copied()
			.map(u32::from)
			.fold(0, u32::saturating_add);
		ensure!(sum == u32::from(FULL_SCORE), Error::<T>::InvalidCriteria);
		let in_range = (1..=MAX_SEATS).contains(&terms.size.into());
		ensure!(in_range && kind.is_valid(), Error::<T>::InvalidTerms);

		let id = NextPanel::<T>::get();
		NextPanel::<T>::put(id.checked_add(1).ok_or(ArithmeticError::Overflow)?);
		let mut panel = Panel {
			org,
			subject,
			kind,
			size: terms.size,
			fee: terms.fee,
			reward: terms.reward,
			commit_window: terms.commit_window,
			reveal_window: terms.reveal_window,
			seniority: terms.seniority,
			max_wait: T::MaxWait::get(),
			stake: extras.stake,
			criteria,
			batch: extras.batch,
			requested: T::Randomness::mark(),
			phase: Phase::AwaitingDraw { attempts: 0 },
			waits_until: None,
			due: T::Clock::current_block_number(),
			seed: [0; 32],
			seats: Seats::new(),
			apart: Indices::new(),
		};
		Self::await_draw(id, &mut panel);
		Self::deposit_event(Event::PanelOpened {
			panel: id,
			org,
			subject,
			kind,
			size: terms.size,
			fee: terms.fee,
		});
		if let Some(batch) = extras.batch {
			Self::deposit_event(Event::BatchOpened { panel: id, batch });
		}
		Ok(id)
	}

	/// Puts a panel on the agenda for its draw, or for the lottery among volunteers.
	pub(crate) fn await_draw(id: PanelId, panel: &mut PanelOf<T>) {
		panel.due = T::Clock::current_block_number().saturating_add(T::Randomness::retry_after());
		T::Agenda::schedule(panel.due, id);
		Panels::<T>::insert(id, panel);
	}
}

impl<T: Config> Review<T::AccountId> for Pallet<T> {
	type SubjectId = T::SubjectId;
	type Balance = T::Balance;
	type Moment = BlockNumberFor<T>;

	fn terms(org: OrgId) -> Option<TermsOf<T>> {
		let (policy, duty, standing): PanelPolicies<_, _> = T::Policies::policies_of(org)?;
		let (free, all) = T::Office::room(org, duty.quota);
		let fee = congested(
			policy.fee.unique_saturated_into(),
			all.saturating_sub(free),
			all,
		);
		Some(PanelTerms {
			size: policy.panel,
			fee: T::Balance::unique_saturated_from(fee),
			reward: standing.review_reward,
			commit_window: policy.commit_window,
			reveal_window: policy.reveal_window,
			seniority: policy.seniority,
		})
	}

	fn reserve(terms: &TermsOf<T>) -> T::Balance {
		terms.fee.saturating_mul(reserved_seats(terms.size).into())
	}

	fn can_open(org: OrgId, size: u8) -> bool {
		T::Office::active(org) >= u32::from(size).saturating_add(2)
	}

	fn outlook(org: OrgId, size: u8) -> Option<Outlook<BlockNumberFor<T>>> {
		Self::expectation(org, size)
	}

	fn appeal_size(org: OrgId, subject: &T::SubjectId, size: u8) -> Option<u8> {
		let former = Earlier::<T>::decode_len(subject).unwrap_or_default() as u32;
		let eligible = T::Office::active(org).saturating_sub(former.saturating_add(PARTIES));
		let wanted = u32::from(size).saturating_mul(2).saturating_add(1);
		let most = wanted.min(MAX_SEATS).min(eligible);
		let odd = most.saturating_sub(u32::from(most.is_multiple_of(2)));
		u8::try_from(odd).ok().filter(|seats| *seats > size)
	}

	fn open(
		org: OrgId,
		subject: T::SubjectId,
		kind: PanelKind,
		criteria: Criteria,
		terms: TermsOf<T>,
	) -> Result<PanelId, DispatchError> {
		Self::open_panel(org, subject, kind, criteria, terms, Extras::default())
	}

	fn open_audit(
		org: OrgId,
		subject: T::SubjectId,
		criteria: Criteria,
		terms: TermsOf<T>,
		stake: u16,
	) -> Result<PanelId, DispatchError> {
		ensure!(stake <= WHOLE_STAKE, Error::<T>::InvalidTerms);
		let extras = Extras { stake, batch: None };
		Self::open_panel(org, subject, PanelKind::Audit, criteria, terms, extras)
	}

	fn reserve_batch(terms: &TermsOf<T>, batch: Batch) -> T::Balance {
		terms
			.fee
			.saturating_mul(reserved_readings(terms.size, batch).into())
	}

	fn open_batch(
		org: OrgId,
		subject: T::SubjectId,
		criteria: Criteria,
		terms: TermsOf<T>,
		batch: Batch,
	) -> Result<PanelId, DispatchError> {
		let in_range = (1..=MAX_ITEMS).contains(&batch.items.into());
		ensure!(in_range, Error::<T>::InvalidTerms);
		let size = match batch.reading {
			Reading::Full => terms.size,
			Reading::Pair => PAIR,
		};
		let terms = PanelTerms { size, ..terms };
		let extras = Extras {
			stake: 0,
			batch: Some(batch),
		};
		Self::open_panel(org, subject, PanelKind::First, criteria, terms, extras)
	}

	fn fund_audits(org: OrgId, amount: T::Balance) {
		if amount.is_zero() {
			return;
		}
		Calibrations::<T>::mutate(org, |calibration| {
			calibration.audit_fund.saturating_accrue(amount)
		});
		Self::deposit_event(Event::AuditsFunded { org, amount });
	}

	fn draw_on_fund(org: OrgId, amount: T::Balance) -> T::Balance {
		let fund = Calibrations::<T>::get(org).audit_fund;
		let half = fund.checked_div(&2u32.into()).unwrap_or_default();
		let taken = amount.min(half);
		if !taken.is_zero() {
			Calibrations::<T>::mutate(org, |calibration| {
				calibration.audit_fund.saturating_reduce(taken)
			});
			Self::deposit_event(Event::FundDrawnOn { org, amount: taken });
		}
		taken
	}

	fn forget(subject: &T::SubjectId) {
		// Whoever gave a verdict has sat.
		if Earlier::<T>::contains_key(subject) {
			Earlier::<T>::remove(subject);
			Verdicts::<T>::remove(subject);
		}
	}
}

impl<T: Config> munus_primitives::obligation::Reference for Pallet<T> {
	fn reference(org: OrgId) -> Skill {
		Calibrations::<T>::get(org).reference
	}
}
