//! What members do.

use crate::{verdict::overall, *};
use frame_support::{Blake2_256, StorageHasher};
use munus_primitives::{obligation::Mutate, sealed::Domain, FULL_SCORE};
use sp_runtime::Saturating;

impl<T: Config> Pallet<T> {
	/// The panel on which `who` has a seat it has not answered for.
	pub(crate) fn check_open_seat(who: &T::AccountId, id: PanelId) -> Result<PanelOf<T>, Error<T>> {
		let panel = Panels::<T>::get(id).ok_or(Error::<T>::UnknownPanel)?;
		let in_time = T::Clock::current_block_number() < panel.due;
		ensure!(
			panel.phase == Phase::Commit && in_time,
			Error::<T>::NotInCommitPhase
		);
		match panel.state_of(who) {
			None => Err(Error::NotMember),
			Some(SeatState::Drawn) => Ok(panel),
			Some(SeatState::Committed(_) | SeatState::Revealed(_)) => Err(Error::AlreadyCommitted),
			Some(SeatState::Declined | SeatState::Missed) => Err(Error::SeatGivenUp),
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

	pub(crate) fn do_commit(
		who: T::AccountId,
		id: PanelId,
		sealed: Sealed,
		note: &[u8],
	) -> DispatchResult {
		let (mut panel, note) = Self::check_commit(&who, id, note)?;
		panel.set_state(&who, SeatState::Committed(sealed));
		if !note.is_empty() {
			Notes::<T>::insert(id, &who, note);
		}
		Self::deposit_event(Event::Committed {
			panel: id,
			member: who,
			sealed,
		});
		Self::after_answer(id, panel)?;
		Ok(())
	}

	/// Whether the panel has ended by it.
	pub(crate) fn do_decline(who: T::AccountId, id: PanelId) -> Result<bool, DispatchError> {
		let mut panel = Self::check_open_seat(&who, id)?;
		panel.set_state(&who, SeatState::Declined);
		Self::tolerate(|| T::Office::unseat(panel.org, &who, id));
		Self::deposit_event(Event::Declined {
			panel: id,
			member: who,
		});
		Self::after_answer(id, panel)
	}

	/// Goes on to the reveals when every seat is closed, and to the end when a quorum is out of
	/// reach. Whether it has ended.
	fn after_answer(id: PanelId, panel: PanelOf<T>) -> Result<bool, DispatchError> {
		if panel.sealed().saturating_add(panel.unanswered()) < panel.quorum() {
			T::Agenda::cancel(panel.due, id);
			return Self::end(id, panel, Ending::TooFewCommits).map(|()| true);
		}
		if panel.unanswered() == 0 {
			T::Agenda::cancel(panel.due, id);
			Self::begin_reveals(id, panel, Members::new());
		} else {
			Panels::<T>::insert(id, panel);
		}
		Ok(false)
	}

	/// The time to commit is over.
	pub(crate) fn end_commits(id: PanelId, mut panel: PanelOf<T>) -> DispatchResult {
		let missed = panel.close_unanswered();
		for who in &missed {
			Self::tolerate(|| T::Office::unseat(panel.org, who, id));
		}
		if panel.sealed() < panel.quorum() {
			return Self::end(id, panel, Ending::TooFewCommits);
		}
		Self::begin_reveals(id, panel, missed);
		Ok(())
	}

	fn begin_reveals(id: PanelId, mut panel: PanelOf<T>, missed: Members<T::AccountId>) {
		panel.phase = Phase::Reveal;
		panel.due = T::Clock::current_block_number().saturating_add(panel.reveal_window);
		T::Agenda::schedule(panel.due, id);
		let reveal_until = panel.due;
		Panels::<T>::insert(id, panel);
		Self::deposit_event(Event::RevealPhaseStarted {
			panel: id,
			missed,
			reveal_until,
		});
	}

	/// The panel, the overall score and the rationale of a reveal that is in order.
	pub(crate) fn check_reveal(
		id: PanelId,
		member: &T::AccountId,
		scores: &Scores,
		rationale: &[u8],
		salt: &[u8; 32],
	) -> Result<(PanelOf<T>, Score, Rationale), Error<T>> {
		let panel = Panels::<T>::get(id).ok_or(Error::<T>::UnknownPanel)?;
		let in_time = T::Clock::current_block_number() < panel.due;
		ensure!(
			panel.phase == Phase::Reveal && in_time,
			Error::<T>::NotInRevealPhase
		);
		let sealed = match panel.state_of(member) {
			None => return Err(Error::NotMember),
			Some(SeatState::Revealed(_)) => return Err(Error::AlreadyRevealed),
			Some(SeatState::Committed(sealed)) => sealed,
			Some(_) => return Err(Error::NotCommitted),
		};
		ensure!(
			scores.len() == panel.criteria.len(),
			Error::<T>::WrongNumberOfCriteria
		);
		ensure!(
			scores.iter().all(|score| *score <= FULL_SCORE),
			Error::<T>::ScoreOutOfRange
		);
		let score = overall(&panel.criteria, scores);
		let rationale =
			Rationale::try_from(rationale.to_vec()).map_err(|_| Error::<T>::RationaleTooLong)?;
		ensure!(
			score >= RATIONALE_BELOW || !rationale.is_empty(),
			Error::<T>::RationaleRequired
		);
		let content = (scores, Blake2_256::hash(&rationale));
		ensure!(
			sealed.opens(Domain::Score, &panel.seed, member, &content, salt),
			Error::<T>::SealDoesNotMatch
		);
		Ok((panel, score, rationale))
	}

	/// Whether the panel has ended by it.
	pub(crate) fn do_reveal(
		id: PanelId,
		member: T::AccountId,
		scores: Scores,
		rationale: &[u8],
		salt: &[u8; 32],
	) -> Result<bool, DispatchError> {
		let (mut panel, score, rationale) =
			Self::check_reveal(id, &member, &scores, rationale, salt)?;
		panel.set_state(&member, SeatState::Revealed(score));
		Notes::<T>::remove(id, &member);
		Self::deposit_event(Event::Revealed {
			panel: id,
			member,
			scores,
			score,
			rationale,
		});
		if panel.sealed() > 0 {
			Panels::<T>::insert(id, panel);
			return Ok(false);
		}
		T::Agenda::cancel(panel.due, id);
		Self::close(id, panel).map(|()| true)
	}
}
