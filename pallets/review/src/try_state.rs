//! What must always be true of panels.

use crate::{skill::TOTAL, verdict::mean, *};
use frame_support::ensure;
use munus_primitives::{
	obligation::{Inspect, SKILL_ONE},
	review::MAX_ITEMS,
	FULL_SCORE,
};
use sp_runtime::{traits::One, Saturating, TryRuntimeError};

impl<T: Config> Pallet<T> {
	/// Checks every invariant of the pallet. For tests and `try-runtime` only: unbounded.
	pub fn do_try_state() -> Result<(), TryRuntimeError> {
		for (id, panel) in Panels::<T>::iter() {
			ensure!(
				id < NextPanel::<T>::get(),
				"a panel has an id not yet given out"
			);
			Self::check_terms(&panel)?;
			Self::check_members(&panel)?;
			Self::check_phase(&panel)?;
			Self::check_items(&panel)?;
			Self::check_deadline(&panel)?;
			Self::check_office(id, &panel)?;
		}
		for (id, who, _) in Notes::<T>::iter() {
			let panel = Panels::<T>::get(id).ok_or("a note has no panel")?;
			ensure!(
				matches!(panel.state_of(&who), Some(SeatState::Committed(_))),
				"a note has no commitment"
			);
		}
		for (subject, judged) in Verdicts::<T>::iter() {
			let former = Earlier::<T>::get(subject);
			let sat = |judge: &Judge<_, _>| former.contains(&judge.who);
			ensure!(
				judged.by.iter().all(sat),
				"a verdict is by somebody who never sat"
			);
			let in_range = |judge: &Judge<_, _>| judge.score <= FULL_SCORE;
			ensure!(
				judged.by.iter().all(in_range),
				"a score of a verdict is out of range"
			);
		}
		Self::check_volunteers()?;
		Self::check_queue()?;
		for (_, calibration) in Calibrations::<T>::iter() {
			let sum = calibration.histogram.iter().map(|count| u64::from(*count));
			ensure!(
				sum.fold(0, u64::saturating_add) == u64::from(TOTAL),
				"a histogram does not add up"
			);
			ensure!(
				(-SKILL_ONE..=SKILL_ONE).contains(&calibration.reference),
				"a reference is out of range"
			);
		}
		Ok(())
	}

	fn check_volunteers() -> Result<(), TryRuntimeError> {
		for (org, place, volunteer) in Volunteers::<T>::iter() {
			ensure!(
				place < VolunteerCount::<T>::get(org),
				"a volunteer is beyond the list"
			);
			ensure!(
				VolunteerPlaces::<T>::get(org, &volunteer) == Some(place),
				"a volunteer is not where it should be"
			);
		}
		let listed = VolunteerCount::<T>::iter_values()
			.map(u64::from)
			.fold(0, u64::saturating_add);
		let places = VolunteerPlaces::<T>::iter_keys().count() as u64;
		ensure!(
			listed == places && listed == Volunteers::<T>::iter_keys().count() as u64,
			"volunteers are miscounted"
		);
		Ok(())
	}

	fn check_terms(panel: &PanelOf<T>) -> Result<(), TryRuntimeError> {
		let weights = panel.criteria.iter().map(|weight| u32::from(*weight));
		ensure!(
			weights.fold(0, u32::saturating_add) == u32::from(FULL_SCORE),
			"weights of criteria do not add up"
		);
		ensure!(
			(1..=MAX_SEATS).contains(&panel.size.into()),
			"a panel's size is out of range"
		);
		let first = panel.kind == PanelKind::First;
		let known = panel.kind.is_valid() && !(first && Earlier::<T>::contains_key(panel.subject));
		ensure!(known, "a panel's kind is none");
		let audit = panel.kind == PanelKind::Audit;
		ensure!(
			panel.stake <= if audit { WHOLE_STAKE } else { 0 },
			"a panel takes a stake that is none"
		);
		Ok(())
	}

	fn check_items(panel: &PanelOf<T>) -> Result<(), TryRuntimeError> {
		ensure!(
			(1..=MAX_ITEMS).contains(&panel.items().into()),
			"a batch has no items, or too many"
		);
		let rising = panel
			.apart
			.windows(2)
			.all(|pair| pair.first() < pair.last());
		ensure!(
			rising && panel.apart.iter().all(|item| *item < panel.items()),
			"a third reader has items that are none"
		);
		for seat in &panel.seats {
			let wanted = match (seat.state.score(), panel.batch) {
				(None, _) => 0,
				(Some(_), None) => 1,
				(Some(_), Some(_)) => panel.asked(&seat.who),
			};
			ensure!(
				seat.scores.len() == wanted,
				"a seat's scores do not fit its items"
			);
			let overall = Some(mean(&seat.scores)).filter(|_| wanted > 0);
			ensure!(
				seat.state.score() == overall,
				"a seat's score is not that of its items"
			);
		}
		Ok(())
	}

	fn check_members(panel: &PanelOf<T>) -> Result<(), TryRuntimeError> {
		ensure!(
			panel.taken() <= panel.size.into(),
			"a panel has too many seats"
		);
		let former = Earlier::<T>::get(panel.subject);
		for (index, seat) in panel.seats.iter().enumerate() {
			let earlier = panel.seats.iter().take(index);
			ensure!(
				earlier.clone().all(|other| other.who != seat.who),
				"a member has two seats"
			);
			ensure!(
				!former.contains(&seat.who),
				"a member sat on an earlier panel"
			);
			ensure!(
				!T::Subject::is_party(&panel.subject, &seat.who),
				"a member is a party"
			);
		}
		Ok(())
	}

	fn check_phase(panel: &PanelOf<T>) -> Result<(), TryRuntimeError> {
		let soon = T::Clock::current_block_number().saturating_add(One::one());
		let hurries = panel.is_answered() && panel.due <= soon;
		let early = panel.scores().is_empty();
		let thirds = panel.seats.iter().filter(|seat| seat.third).count();
		let pair = panel.scores().len() >= panel.quorum() && !panel.apart.is_empty();
		let fits = match panel.phase {
			Phase::AwaitingDraw { attempts } | Phase::AwaitingCapacity { attempts } => {
				attempts < MAX_ATTEMPTS && panel.seats.is_empty() && panel.seed == [0; 32]
			}
			Phase::Commit => (panel.unanswered() > 0 || hurries) && early,
			Phase::AwaitingFill { attempts } => {
				attempts < MAX_ATTEMPTS && panel.unanswered() == 0 && panel.committed() > 0 && early
			}
			Phase::FillUp => (panel.unanswered() > 0 || hurries) && panel.committed() > 0 && early,
			Phase::Reveal => (panel.sealed() > 0 || hurries) && panel.unanswered() == 0,
			Phase::AwaitingThird { attempts } => {
				attempts < MAX_ATTEMPTS && panel.sealed() == 0 && pair && thirds == 0
			}
			Phase::Third => (panel.unanswered() == 1 || hurries) && pair && thirds == 1,
		};
		ensure!(fits, "seats do not fit the phase");
		let in_range = |score: &Score| *score <= FULL_SCORE;
		ensure!(
			panel.scores().iter().all(in_range),
			"a score is out of range"
		);
		Ok(())
	}

	fn check_deadline(panel: &PanelOf<T>) -> Result<(), TryRuntimeError> {
		let window = match panel.phase {
			Phase::AwaitingDraw { .. }
			| Phase::AwaitingCapacity { .. }
			| Phase::AwaitingFill { .. }
			| Phase::AwaitingThird { .. } => T::Randomness::retry_after(),
			Phase::Commit | Phase::FillUp | Phase::Third => panel.commit_window,
			Phase::Reveal => panel.reveal_window,
		};
		let latest = T::Clock::current_block_number().saturating_add(window);
		ensure!(panel.due <= latest, "a deadline is later than its window");
		let waits = matches!(panel.phase, Phase::AwaitingCapacity { .. });
		let longest = T::Clock::current_block_number().saturating_add(panel.max_wait);
		ensure!(
			panel.waits_until.map_or(!waits, |until| until <= longest),
			"a panel waits for longer than it may"
		);
		Ok(())
	}

	fn check_office(id: PanelId, panel: &PanelOf<T>) -> Result<(), TryRuntimeError> {
		for seat in &panel.seats {
			let skill = T::Office::skill(panel.org, &seat.who);
			ensure!(
				skill.is_none_or(|(skill, _)| (-SKILL_ONE..=SKILL_ONE).contains(&skill)),
				"a skill is out of range"
			);
			let known = T::Office::open_seats(panel.org, &seat.who).contains(&id);
			ensure!(known == seat.state.is_open(), "the office has it otherwise");
		}
		Ok(())
	}
}
