//! What members do.

use crate::{
	verdict::{mean, overall},
	weighing::After,
	*,
};
use alloc::vec;
use frame_support::{Blake2_256, StorageHasher};
use munus_primitives::{agenda::Weighed, obligation::Mutate, sealed::Domain, FULL_SCORE};
use sp_runtime::{
	traits::{CheckedDiv, One},
	Saturating,
};

impl<T: Config> Pallet<T> {
	/// The panel on which `who` has a seat it has not answered for.
	pub(crate) fn check_open_seat(who: &T::AccountId, id: PanelId) -> Result<PanelOf<T>, Error<T>> {
		let panel = Panels::<T>::get(id).ok_or(Error::<T>::UnknownPanel)?;
		let in_time = T::Clock::current_block_number() < panel.due;
		ensure!(
			panel.phase.takes_commits() && in_time,
			Error::<T>::NotInCommitPhase
		);
		match panel.state_of(who) {
			None => Err(Error::NotMember),
			Some(SeatState::Drawn) => Ok(panel),
			Some(SeatState::Vacated(_)) => Err(Error::SeatGivenUp),
			Some(state) if state.is_committed() => Err(Error::AlreadyCommitted),
			Some(_) => Err(Error::SeatGivenUp),
		}
	}

	/// The panel that `who` can commit to, and the note as it is stored.
	pub(crate) fn check_commit(
		who: &T::AccountId,
		id: PanelId,
		note: &[u8],
	) -> Result<(PanelOf<T>, Note), Error<T>> {
		let panel = Self::check_open_seat(who, id)?;
		let note = Note::try_from(note.to_vec()).map_err(|_| Error::<T>::NoteTooLong)?;
		Ok((panel, note))
	}

	/// Gives what it weighed.
	pub(crate) fn do_commit(
		who: T::AccountId,
		id: PanelId,
		sealed: Sealed,
		note: &[u8],
	) -> Weighed {
		let (mut panel, note) = Self::check_commit(&who, id, note)?;
		let seats = panel.seat_count();
		panel.set_state(&who, SeatState::Committed(sealed));
		if !note.is_empty() {
			Notes::<T>::insert(id, &who, note);
		}
		Self::deposit_event(Event::Committed {
			panel: id,
			member: who,
			sealed,
		});
		Ok(match Self::after_answer(id, panel)? {
			After::Waits => T::WeightInfo::commit(seats),
			after => T::WeightInfo::commit_last(seats).saturating_add(after.beside()),
		})
	}

	/// Gives what it weighed.
	pub(crate) fn do_decline(who: T::AccountId, id: PanelId) -> Weighed {
		let mut panel = Self::check_open_seat(&who, id)?;
		let seats = panel.seat_count();
		panel.set_state(&who, SeatState::Declined);
		let mut free = false;
		Self::tolerate(|| {
			free = T::Office::declined(panel.org, &who, id)?;
			Ok(())
		});
		Self::deposit_event(Event::Declined {
			panel: id,
			member: who,
			free,
		});
		Ok(match Self::after_answer(id, panel)? {
			After::Waits => T::WeightInfo::decline(seats),
			after => T::WeightInfo::decline_last(seats).saturating_add(after.beside()),
		})
	}

	/// Goes on when every seat is closed.
	fn after_answer(id: PanelId, panel: PanelOf<T>) -> Result<After, DispatchError> {
		if panel.unanswered() > 0 {
			Panels::<T>::insert(id, panel);
			return Ok(After::Waits);
		}
		T::Agenda::cancel(panel.due, id);
		Self::seats_closed(id, panel, Members::new())
	}

	/// The time to commit is over. Gives what that weighed.
	pub(crate) fn end_commits(id: PanelId, mut panel: PanelOf<T>) -> Weighed {
		let own = T::WeightInfo::end_commits(panel.seat_count());
		let missed = panel.close_unanswered();
		for who in &missed {
			Self::tolerate(|| T::Office::missed(panel.org, who, id));
		}
		let after = Self::seats_closed(id, panel, missed)?;
		Ok(own.saturating_add(after.beside()))
	}

	/// Every seat is closed, and the panel is off the agenda: open seats are filled, where that
	/// helps, then whoever has committed may reveal.
	fn seats_closed(
		id: PanelId,
		panel: PanelOf<T>,
		missed: Members<T::AccountId>,
	) -> Result<After, DispatchError> {
		if panel.committed() == 0 {
			return Self::end(id, panel, Ending::TooFewCommits).map(After::Ended);
		}
		if panel.phase == Phase::Commit && Self::can_fill(&panel) {
			Self::begin_filling(id, panel, missed);
			return Ok(After::GoesOn);
		}
		Self::begin_reveals(id, panel, missed)
	}

	/// The panel ends when nothing is left to reveal because every commitment was denounced.
	pub(crate) fn begin_reveals(
		id: PanelId,
		mut panel: PanelOf<T>,
		missed: Members<T::AccountId>,
	) -> Result<After, DispatchError> {
		panel.phase = Phase::Reveal;
		if panel.sealed() == 0 {
			return Self::close(id, panel).map(After::Ended);
		}
		panel.due = T::Clock::current_block_number().saturating_add(panel.reveal_window);
		T::Agenda::schedule(panel.due, id);
		let reveal_until = panel.due;
		Panels::<T>::insert(id, panel);
		Self::deposit_event(Event::RevealPhaseStarted {
			panel: id,
			missed,
			reveal_until,
		});
		Ok(After::GoesOn)
	}

	/// The panel, the scores of its items and the rationale of a reveal that is in order.
	pub(crate) fn check_reveal(
		id: PanelId,
		member: &T::AccountId,
		scores: &Scores,
		rationale: &[u8],
		salt: &[u8; 32],
	) -> Result<(PanelOf<T>, Items, Rationale), Error<T>> {
		let panel = Panels::<T>::get(id).ok_or(Error::<T>::UnknownPanel)?;
		let in_time = T::Clock::current_block_number() < panel.due;
		ensure!(
			panel.phase == Phase::Reveal && in_time,
			Error::<T>::NotInRevealPhase
		);
		let (items, rationale) = Self::check_preimage(&panel, member, scores, rationale, salt)?;
		Ok((panel, items, rationale))
	}

	/// The panel on which `member` can be denounced.
	pub(crate) fn check_denounce(
		id: PanelId,
		member: &T::AccountId,
		scores: &Scores,
		rationale: &[u8],
		salt: &[u8; 32],
	) -> Result<PanelOf<T>, Error<T>> {
		let panel = Panels::<T>::get(id).ok_or(Error::<T>::UnknownPanel)?;
		let early =
			panel.phase.takes_commits() || matches!(panel.phase, Phase::AwaitingFill { .. });
		ensure!(early, Error::<T>::NotInCommitPhase);
		let part = panel.commit_window.checked_div(&DENOUNCE_MARGIN.into());
		let margin = part.unwrap_or_default().max(One::one());
		let now = T::Clock::current_block_number();
		ensure!(
			now.saturating_add(margin) < panel.due,
			Error::<T>::TooLateToDenounce
		);
		Self::check_preimage(&panel, member, scores, rationale, salt)?;
		Ok(panel)
	}

	pub(crate) fn do_denounce(
		by: T::AccountId,
		id: PanelId,
		member: T::AccountId,
		scores: Scores,
		rationale: &[u8],
		salt: &[u8; 32],
	) -> DispatchResult {
		let mut panel = Self::check_denounce(id, &member, &scores, rationale, salt)?;
		panel.set_state(&member, SeatState::Denounced);
		Self::forget_note(id, &member);
		Panels::<T>::insert(id, panel);
		Self::deposit_event(Event::Denounced {
			panel: id,
			member,
			by,
		});
		Ok(())
	}

	/// Whether this is what `member` has sealed, and what a reveal may be: an overall score for each
	/// item and the rationale.
	fn check_preimage(
		panel: &PanelOf<T>,
		member: &T::AccountId,
		scores: &Scores,
		rationale: &[u8],
		salt: &[u8; 32],
	) -> Result<(Items, Rationale), Error<T>> {
		let sealed = match panel.state_of(member) {
			None => return Err(Error::NotMember),
			Some(SeatState::Revealed(_) | SeatState::Vacated(Some(_))) => {
				return Err(Error::AlreadyRevealed)
			}
			Some(SeatState::Committed(sealed)) => sealed,
			Some(_) => return Err(Error::NotCommitted),
		};
		ensure!(
			scores.len() == panel.asked(member),
			Error::<T>::WrongNumberOfCriteria
		);
		ensure!(
			scores.iter().all(|score| *score <= FULL_SCORE),
			Error::<T>::ScoreOutOfRange
		);
		let items = match panel.batch {
			None => Items::truncate_from(vec![overall(&panel.criteria, scores)]),
			Some(_) => scores.clone(),
		};
		let rationale =
			Rationale::try_from(rationale.to_vec()).map_err(|_| Error::<T>::RationaleTooLong)?;
		ensure!(
			!rationale.is_empty() || items.iter().all(|score| *score >= RATIONALE_BELOW),
			Error::<T>::RationaleRequired
		);
		let content = (scores, Blake2_256::hash(&rationale));
		ensure!(
			sealed.opens(Domain::Score, &panel.seed, member, &content, salt),
			Error::<T>::SealDoesNotMatch
		);
		Ok((items, rationale))
	}

	/// How many seats the panel has, and what its end weighed, if this has ended it.
	pub(crate) fn do_reveal(
		id: PanelId,
		member: T::AccountId,
		scores: Scores,
		rationale: &[u8],
		salt: &[u8; 32],
	) -> Result<(u32, Option<Weight>), DispatchError> {
		let (mut panel, items, rationale) =
			Self::check_reveal(id, &member, &scores, rationale, salt)?;
		let seats = panel.seat_count();
		let score = mean(&items);
		panel.set_scores(&member, score, items);
		Self::forget_note(id, &member);
		Self::deposit_event(Event::Revealed {
			panel: id,
			member,
			scores,
			score,
			rationale,
		});
		if panel.sealed() > 0 {
			Panels::<T>::insert(id, panel);
			return Ok((seats, None));
		}
		T::Agenda::cancel(panel.due, id);
		Ok((seats, Some(Self::close(id, panel)?)))
	}
}
