//! What a contest needs to be posted.

use crate::{
	rules::{award, quote},
	*,
};
use codec::Encode;
use frame_support::traits::Footprint;
use munus_primitives::{
	organizations::ReviewMode,
	review::{Batch, PanelTerms, Reading, Review},
	FULL_SCORE,
};
use sp_runtime::traits::{Saturating, Zero};

impl<T: Config> Pallet<T> {
	/// How many can enter, if it is a contest: as many as the money set aside for readings pays for.
	///
	/// Errors: `EntranceInvalid`, `AwardInvalid`, `ReviewBudgetTooSmall`, `TooManyFinalists`.
	pub(crate) fn contest_slots(
		entrance: &Entrance<MomentOf<T>>,
		prepaid: u128,
		panel: &PanelTerms<T::Balance, MomentOf<T>>,
	) -> Result<Option<u16>, Error<T>> {
		let Entrance::Contest {
			finalists, award, ..
		} = *entrance
		else {
			ensure!(prepaid == 0, Error::<T>::EntranceInvalid);
			return Ok(None);
		};
		let valid = match award {
			Award::Power { floor, k } => award::is_power_valid(floor, k),
			Award::Places(places) => (1..=finalists).contains(&places),
		};
		ensure!(valid, Error::<T>::AwardInvalid);
		let within = (1..=quote::MAX_FINALISTS).contains(&finalists);
		ensure!(within, Error::<T>::TooManyFinalists);
		let reserve = |items, reading| T::Review::reserve_batch(panel, Batch { items, reading });
		let slots = quote::slots(
			prepaid,
			reserve(1, Reading::Pair).into(),
			reserve(finalists, Reading::Full).into(),
		);
		ensure!(slots >= 2, Error::<T>::ReviewBudgetTooSmall);
		ensure!(
			quote::can_have(finalists, panel.size, slots),
			Error::<T>::TooManyFinalists
		);
		Ok(u16::try_from(slots).ok())
	}

	/// What reading costs at most, and the protocol's part on it.
	pub(crate) fn readings(
		conditions: &ConditionsOf<T>,
		prepaid: u128,
	) -> (T::Balance, T::Balance) {
		if !conditions.entrance.is_contest() {
			return Self::panel_costs(conditions);
		}
		let protocol = settlement::part(prepaid, conditions.protocol_share, FULL_SCORE);
		(prepaid.into(), protocol.into())
	}

	/// What is scored anyway is scored always.
	pub(crate) fn mode(
		usual: ReviewMode,
		entrance: &Entrance<MomentOf<T>>,
	) -> Result<ReviewMode, Error<T>> {
		Self::check_mode(usual)?;
		Ok(match entrance {
			Entrance::Contest { .. } | Entrance::Retroactive { .. } => ReviewMode::Every,
			Entrance::Claim | Entrance::Bids { .. } => usual,
		})
	}

	/// What an entry-tier task prepays for feeless calls: one claim and one submission, or every
	/// bondless entry.
	pub(crate) fn prepayment(conditions: &ConditionsOf<T>) -> T::Balance {
		let once = T::Parameters::get().entry_prepay;
		match conditions.entrance {
			Entrance::Contest { .. } => {
				once.saturating_mul(quote::bondless_slots(conditions.offers.into()).into())
			}
			Entrance::Retroactive { .. } => Zero::zero(),
			Entrance::Claim | Entrance::Bids { .. } => once,
		}
	}

	/// What a task stores at most. Every entry of a contest is paid for by the requester.
	pub(crate) fn footprint_of(
		text: usize,
		conditions: &ConditionsOf<T>,
		divided: bool,
	) -> Footprint {
		if !conditions.entrance.is_contest() {
			return Self::footprint(text, conditions.offers, divided);
		}
		let role: RoleOf<T> = Role::Entrant(u32::MAX);
		let entry = EntryOf::<T>::max_encoded_len()
			.saturating_add(role.encoded_size())
			.saturating_add(<([u8; 32], u32, u32)>::max_encoded_len());
		let entries = usize::from(conditions.offers);
		let text = text
			.saturating_add(ContestOf::<T>::max_encoded_len())
			.saturating_add(entries.saturating_mul(entry));
		let mut footprint = Self::footprint(text, 0, divided);
		let items = u64::from(conditions.offers).saturating_mul(3);
		footprint.count = footprint.count.saturating_add(items).saturating_add(1);
		footprint
	}

	pub(crate) fn open_contest(id: TaskId, task: &TaskOf<T>) {
		if !task.conditions.entrance.is_contest() {
			return;
		}
		let slots = task.conditions.offers.into();
		let prepay = T::Parameters::get().entry_prepay;
		let contest = Contest {
			slots,
			prepay: if task.prepaid.is_zero() {
				Zero::zero()
			} else {
				prepay
			},
			..Default::default()
		};
		Contests::<T>::insert(id, contest);
	}

	/// Whoever has sealed an entry has done the work.
	pub(crate) fn ensure_no_entries(id: TaskId) -> Result<(), Error<T>> {
		let entries = Contests::<T>::get(id).map_or(0, |contest| contest.entries);
		ensure!(entries == 0, Error::<T>::EntriesSealed);
		Ok(())
	}

	pub(crate) fn contest_of(id: TaskId) -> Result<ContestOf<T>, Error<T>> {
		Contests::<T>::get(id).ok_or(Error::<T>::UnknownTask)
	}

	/// How the price is divided, and how many are read twice.
	pub(crate) fn award_terms(task: &TaskOf<T>) -> Result<(Award, u8), Error<T>> {
		match task.conditions.entrance {
			Entrance::Contest {
				award, finalists, ..
			} => Ok((award, finalists)),
			_ => Err(Error::<T>::UnknownTask),
		}
	}

	/// The bond of an entry: what its first reading costs, the protocol's part included.
	pub(crate) fn entry_bond(conditions: &ConditionsOf<T>) -> T::Balance {
		let readings = conditions.panel.fee.saturating_mul(BOND_READINGS.into());
		Self::with_protocol(conditions, readings)
	}

	/// Review fees with the protocol's part on them.
	pub(crate) fn with_protocol(conditions: &ConditionsOf<T>, fees: T::Balance) -> T::Balance {
		let share = settlement::part(fees.into(), conditions.protocol_share, FULL_SCORE);
		fees.saturating_add(share.into())
	}
}
