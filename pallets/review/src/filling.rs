//! Volunteers, and the lottery that gives them open seats.

use crate::{draw::SlotOf, sortition::Sortition, *};
use alloc::vec::Vec;
use munus_primitives::{
	agenda::Weighed,
	obligation::{Inspect, Mutate},
};
use sp_runtime::Saturating;

/// How many who have left the roster one lottery strikes off the list.
const MAX_STRUCK: usize = 2;

impl<T: Config> Pallet<T> {
	pub(crate) fn do_volunteer(who: T::AccountId, org: OrgId, on: bool) -> DispatchResult {
		if !on {
			ensure!(Self::strike(org, &who), Error::<T>::NotVolunteer);
			Self::deposit_event(Event::VolunteerLeft { org, who });
			return Ok(());
		}
		let in_office = T::Office::slot_of(org, &who).is_some();
		ensure!(in_office, Error::<T>::NotEnforcer);
		let known = VolunteerPlaces::<T>::contains_key(org, &who);
		ensure!(!known, Error::<T>::AlreadyVolunteer);
		let place = VolunteerCount::<T>::get(org);
		VolunteerCount::<T>::insert(org, place.saturating_add(1));
		VolunteerPlaces::<T>::insert(org, &who, place);
		Volunteers::<T>::insert(org, place, &who);
		Self::deposit_event(Event::VolunteerJoined { org, who });
		Ok(())
	}

	/// Takes `who` off the list of volunteers; the last takes its place. Whether it was there.
	pub(crate) fn strike(org: OrgId, who: &T::AccountId) -> bool {
		let Some(place) = VolunteerPlaces::<T>::take(org, who) else {
			return false;
		};
		let last = VolunteerCount::<T>::get(org).saturating_sub(1);
		match last {
			0 => VolunteerCount::<T>::remove(org),
			_ => VolunteerCount::<T>::insert(org, last),
		}
		let moved = Volunteers::<T>::take(org, last);
		if let Some(moved) = moved.filter(|_| last != place) {
			VolunteerPlaces::<T>::insert(org, &moved, place);
			Volunteers::<T>::insert(org, place, moved);
		}
		true
	}

	/// Whether volunteers could fill seats of the panel, and a quorum could come of it.
	pub(crate) fn can_fill(panel: &PanelOf<T>) -> bool {
		let fillable = panel.fillable();
		fillable > 0
			&& panel.sealed().saturating_add(fillable) >= panel.quorum()
			&& VolunteerCount::<T>::contains_key(panel.org)
	}

	/// Waits for the lottery's own randomness.
	pub(crate) fn begin_filling(id: PanelId, mut panel: PanelOf<T>, missed: Members<T::AccountId>) {
		panel.phase = Phase::AwaitingFill { attempts: 0 };
		panel.requested = T::Randomness::mark();
		let open = panel.fillable() as u32;
		Self::await_draw(id, &mut panel);
		Self::deposit_event(Event::SeatsOpened {
			panel: id,
			missed,
			open,
		});
	}

	/// Gives the open seats to volunteers by lottery, or goes on without them. Gives what that
	/// weighed.
	pub(crate) fn fill(id: PanelId, mut panel: PanelOf<T>, attempts: u8) -> Weighed {
		let randomness = T::Randomness::draw(panel.requested, &(b"fill", id).encode());
		let attempts = attempts.saturating_add(1);
		if randomness.is_none() && attempts < MAX_ATTEMPTS {
			panel.phase = Phase::AwaitingFill { attempts };
			Self::await_draw(id, &mut panel);
			return Ok(T::WeightInfo::queue());
		}
		let (found, looked) = match randomness {
			Some(seed) if Self::can_fill(&panel) => Self::find_volunteers(&panel, seed),
			_ => Default::default(),
		};
		let weight = Self::weight_of_fill(looked);
		let members = Self::seat(id, &mut panel, found, T::Office::volunteer);
		if members.is_empty() {
			let after = Self::begin_reveals(id, panel, members)?;
			return Ok(weight.saturating_add(after.beside()));
		}
		panel.phase = Phase::FillUp;
		panel.due = T::Clock::current_block_number().saturating_add(panel.commit_window);
		T::Agenda::schedule(panel.due, id);
		let commit_until = panel.due;
		Panels::<T>::insert(id, panel);
		Self::deposit_event(Event::SeatsFilled {
			panel: id,
			members,
			commit_until,
		});
		Ok(weight)
	}

	/// As many volunteers as there are seats to fill. Each has two tickets, of which the second is
	/// blank without a deficit. Reads a bounded number of them, however many there are, and gives how
	/// many.
	fn find_volunteers(panel: &PanelOf<T>, randomness: [u8; 32]) -> (Vec<SlotOf<T>>, u32) {
		let (mut found, mut gone, mut looked) = (Vec::new(), Vec::new(), 0u32);
		let former = Earlier::<T>::get(panel.subject);
		let wanted = panel.fillable();
		let tickets = VolunteerCount::<T>::get(panel.org).saturating_mul(2);
		for ticket in Sortition::new(randomness, tickets).take(Self::reads(wanted)) {
			if found.len() >= wanted {
				break;
			}
			looked = looked.saturating_add(1);
			match Self::consider_volunteer(panel, ticket, &former, &found) {
				Ok(Some(slot)) => found.push(slot),
				Ok(None) => (),
				Err(who) if gone.len() < MAX_STRUCK => gone.push(who),
				Err(_) => (),
			}
		}
		for who in gone {
			Self::strike(panel.org, &who);
		}
		(found, looked)
	}

	/// The slot of the ticket's holder, if the ticket counts and its holder can sit on the panel;
	/// or who has left the roster.
	pub(crate) fn consider_volunteer(
		panel: &PanelOf<T>,
		ticket: u32,
		former: &[T::AccountId],
		found: &[SlotOf<T>],
	) -> Result<Option<SlotOf<T>>, T::AccountId> {
		let Some(who) = Volunteers::<T>::get(panel.org, ticket / 2) else {
			return Ok(None);
		};
		let held =
			T::Office::slot_of(panel.org, &who).and_then(|index| T::Office::slot(panel.org, index));
		let Some(slot) = held else {
			return Err(who);
		};
		let counts = ticket.is_multiple_of(2) || T::Office::deficit(panel.org, &who) > 0;
		let free = counts && T::Office::can_volunteer(panel.org, &slot);
		Ok((free && Self::fits(panel, &slot, former, found)).then_some(slot))
	}
}
