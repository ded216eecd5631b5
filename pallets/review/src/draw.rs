//! Who sits on a panel.

use crate::{sortition::Sortition, *};
use alloc::vec::Vec;
use frame_support::{Blake2_256, StorageHasher};
use munus_primitives::obligation::{Inspect, Mutate, Slot};
use sp_runtime::Saturating;

/// A slot of this runtime's rosters.
pub(crate) type SlotOf<T> = Slot<<T as frame_system::Config>::AccountId, BlockNumberFor<T>>;

impl<T: Config> Pallet<T> {
	/// Draws a panel, or waits for later randomness: as long as there is none yet, and twice when
	/// it finds too few. The third draw goes on with a quorum, or the panel is void.
	pub(crate) fn draw(id: PanelId, mut panel: PanelOf<T>, attempts: u8) -> DispatchResult {
		let Some(randomness) = T::Randomness::draw(panel.requested, &(b"panel", id).encode())
		else {
			Self::await_draw(id, &mut panel);
			return Ok(());
		};
		let found = Self::find_members(&panel, randomness);
		let attempts = attempts.saturating_add(1);
		if found.len() < usize::from(panel.size) && attempts < MAX_ATTEMPTS {
			panel.requested = T::Randomness::mark();
			panel.phase = Phase::AwaitingDraw { attempts };
			Self::await_draw(id, &mut panel);
			let found = found.len() as u32;
			Self::deposit_event(Event::DrawFellShort {
				panel: id,
				found,
				attempts,
			});
			return Ok(());
		}
		if found.len() < panel.quorum() {
			return Self::end(id, panel, Ending::TooFewSeats);
		}
		panel.seed = Blake2_256::hash(&(b"munus/panel", id, randomness).encode());
		panel.seats = Self::seat(panel.org, id, found);
		Self::begin_commits(id, panel)
	}

	/// Up to `size` members from the slots that `randomness` names, of which it reads a bounded
	/// number whatever the roster's length.
	fn find_members(panel: &PanelOf<T>, randomness: [u8; 32]) -> Vec<T::AccountId> {
		let mut found: Vec<SlotOf<T>> = Vec::new();
		let order = Sortition::new(randomness, T::Office::roster_len(panel.org));
		for index in order.take(T::MaxDrawReads::get() as usize) {
			if found.len() >= usize::from(panel.size) {
				break;
			}
			if let Some(slot) = Self::consider(panel, index, &found) {
				found.push(slot);
			}
		}
		found.into_iter().map(|slot| slot.who).collect()
	}

	/// The slot at `index`, if its holder can sit on the panel beside those `found`.
	pub(crate) fn consider(
		panel: &PanelOf<T>,
		index: u32,
		found: &[SlotOf<T>],
	) -> Option<SlotOf<T>> {
		let slot = T::Office::slot(panel.org, index)?;
		let shares_sponsor =
			|other: &SlotOf<T>| slot.sponsor.is_some() && other.sponsor == slot.sponsor;
		let sits = slot.joined.saturating_add(panel.seniority) <= panel.requested
			&& !panel.excluded.contains(&slot.who)
			&& !found
				.iter()
				.any(|other| other.who == slot.who || shares_sponsor(other))
			&& T::Office::can_sit(panel.org, &slot)
			&& !T::Subject::is_party(&panel.subject, &slot.who);
		sits.then_some(slot)
	}

	fn seat(org: OrgId, id: PanelId, found: Vec<T::AccountId>) -> Seats<T::AccountId> {
		let mut seats = Seats::new();
		for who in found {
			if Self::tolerate(|| T::Office::seat(org, &who, id)) {
				// As many as were found, at most the size of the panel.
				let _ = seats.try_push(Seat {
					who,
					state: SeatState::Drawn,
				});
			}
		}
		seats
	}

	fn begin_commits(id: PanelId, mut panel: PanelOf<T>) -> DispatchResult {
		panel.phase = Phase::Commit;
		if panel.seats.len() < panel.quorum() {
			return Self::end(id, panel, Ending::TooFewSeats);
		}
		Self::tolerate(|| T::Office::offered(panel.org, panel.seats.len() as u32));
		panel.due = T::Clock::current_block_number().saturating_add(panel.commit_window);
		T::Agenda::schedule(panel.due, id);
		let mut members = Members::new();
		for seat in &panel.seats {
			// As long as the seats are.
			let _ = members.try_push(seat.who.clone());
		}
		let (seed, commit_until) = (panel.seed, panel.due);
		Panels::<T>::insert(id, panel);
		Self::deposit_event(Event::PanelDrawn {
			panel: id,
			members,
			seed,
			commit_until,
		});
		Ok(())
	}
}
