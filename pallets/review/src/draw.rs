//! Who sits on a panel.

use crate::{sortition::Sortition, *};
use alloc::vec::Vec;
use frame_support::{Blake2_256, StorageHasher};
use munus_primitives::{
	agenda::Weighed,
	obligation::{Inspect, Mutate, Slot},
};
use sp_runtime::Saturating;

/// A slot of this runtime's rosters.
pub(crate) type SlotOf<T> = Slot<<T as frame_system::Config>::AccountId, BlockNumberFor<T>>;

impl<T: Config> Pallet<T> {
	/// Draws a panel, or waits for later randomness: as long as there is none yet, while too few
	/// seats are free, and twice when it finds too few. The third draw goes on with a quorum, or the
	/// panel is void. Gives what that weighed.
	pub(crate) fn draw(id: PanelId, mut panel: PanelOf<T>, attempts: u8) -> Weighed {
		let Some(randomness) = T::Randomness::draw(panel.requested, &(b"panel", id).encode())
		else {
			Self::await_draw(id, &mut panel);
			return Ok(T::WeightInfo::queue());
		};
		if let Some(until) = Self::waits(&panel) {
			Self::wait(id, panel, attempts, until);
			return Ok(T::WeightInfo::queue());
		}
		Self::leave_queue(&panel);
		let (found, looked) = Self::find_members(&panel, randomness, panel.size.into());
		let weight = Self::weight_of_draw(found.len() as u32, looked);
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
			return Ok(weight);
		}
		if found.len() < panel.quorum() {
			let after = Self::end_undrawn(id, panel)?;
			return Ok(weight.saturating_add(after));
		}
		panel.seed = Blake2_256::hash(&(b"munus/panel", id, randomness).encode());
		let members = Self::seat(id, &mut panel, found, T::Office::seat);
		let after = Self::begin_commits(id, panel, members)?;
		Ok(weight.saturating_add(after))
	}

	/// Ends a panel for which there are too few. Gives what that weighed.
	fn end_undrawn(id: PanelId, panel: PanelOf<T>) -> Weighed {
		let own = T::WeightInfo::end_commits(panel.seat_count());
		let after = Self::end(id, panel, Ending::TooFewSeats)?;
		Ok(own.saturating_add(after))
	}

	/// Up to `wanted` members from the slots that `randomness` names, of which it reads a bounded
	/// number whatever the roster's length; and how many it has looked at.
	pub(crate) fn find_members(
		panel: &PanelOf<T>,
		randomness: [u8; 32],
		wanted: usize,
	) -> (Vec<SlotOf<T>>, u32) {
		let (mut found, mut looked): (Vec<SlotOf<T>>, u32) = (Vec::new(), 0);
		let former = Earlier::<T>::get(panel.subject);
		let order = Sortition::new(randomness, T::Office::roster_len(panel.org));
		for index in order.take(Self::reads(wanted)) {
			if found.len() >= wanted {
				break;
			}
			looked = looked.saturating_add(1);
			if let Some(slot) = Self::consider(panel, index, &former, &found) {
				found.push(slot);
			}
		}
		(found, looked)
	}

	/// How many slots may be read for so many seats: four times as many and 16 more leave room for
	/// those who cannot sit.
	pub(crate) fn reads(seats: usize) -> usize {
		let most = T::MaxDrawReads::get() as usize;
		seats.saturating_mul(4).saturating_add(16).min(most)
	}

	/// The slot at `index`, if its holder can sit on the panel beside those `found`.
	pub(crate) fn consider(
		panel: &PanelOf<T>,
		index: u32,
		former: &[T::AccountId],
		found: &[SlotOf<T>],
	) -> Option<SlotOf<T>> {
		let slot = T::Office::slot(panel.org, index)?;
		let free = T::Office::can_sit(panel.org, &slot);
		(free && Self::fits(panel, &slot, former, found)).then_some(slot)
	}

	/// Whether nothing keeps the slot's holder from the panel, its members or those `found`.
	pub(crate) fn fits(
		panel: &PanelOf<T>,
		slot: &SlotOf<T>,
		former: &[T::AccountId],
		found: &[SlotOf<T>],
	) -> bool {
		let seated = panel.seats.iter().map(|seat| {
			(
				&seat.who,
				seat.sponsor.as_ref().filter(|_| seat.state.is_open()),
			)
		});
		let mut beside = found
			.iter()
			.map(|other| (&other.who, other.sponsor.as_ref()))
			.chain(seated);
		let sponsor = slot.sponsor.as_ref();
		slot.joined.saturating_add(panel.seniority) <= panel.requested
			&& !former.contains(&slot.who)
			&& !beside
				.any(|(who, other)| *who == slot.who || (sponsor.is_some() && other == sponsor))
			&& Self::is_skilled(panel, &slot.who)
			&& !T::Subject::is_party(&panel.subject, &slot.who)
	}

	/// An audit asks for no less skill than the reference, which lies in the middle of the
	/// organization's, shown over some reviews.
	fn is_skilled(panel: &PanelOf<T>, who: &T::AccountId) -> bool {
		panel.kind != PanelKind::Audit
			|| T::Office::skill(panel.org, who).is_some_and(|(skill, reviews)| {
				reviews >= AUDITOR_REVIEWS && skill >= Calibrations::<T>::get(panel.org).reference
			})
	}

	/// Gives seats to those found, and who has got one.
	pub(crate) fn seat(
		id: PanelId,
		panel: &mut PanelOf<T>,
		found: Vec<SlotOf<T>>,
		take: fn(OrgId, &T::AccountId, PanelId) -> DispatchResult,
	) -> Members<T::AccountId> {
		let mut members = Members::new();
		for slot in found {
			if !Self::tolerate(|| take(panel.org, &slot.who, id)) {
				continue;
			}
			let seat = Seat {
				who: slot.who.clone(),
				sponsor: slot.sponsor,
				state: SeatState::Drawn,
				third: false,
				scores: Items::new(),
			};
			// Both as long as a panel's members can be.
			if panel.seats.try_push(seat).is_ok() {
				let _ = members.try_push(slot.who);
			}
		}
		members
	}

	/// Gives what it weighed beside the draw.
	fn begin_commits(
		id: PanelId,
		mut panel: PanelOf<T>,
		members: Members<T::AccountId>,
	) -> Weighed {
		panel.phase = Phase::Commit;
		if panel.seats.len() < panel.quorum() {
			return Self::end_undrawn(id, panel);
		}
		Self::tolerate(|| T::Office::offered(panel.org, panel.seats.len() as u32));
		panel.due = T::Clock::current_block_number().saturating_add(panel.commit_window);
		T::Agenda::schedule(panel.due, id);
		let (seed, commit_until) = (panel.seed, panel.due);
		Panels::<T>::insert(id, panel);
		Self::deposit_event(Event::PanelDrawn {
			panel: id,
			members,
			seed,
			commit_until,
		});
		Ok(Weight::zero())
	}
}
