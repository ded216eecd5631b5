//! The third reader of what a pair is far apart on.

use crate::*;
use munus_primitives::{agenda::Weighed, obligation::Mutate};
use sp_runtime::Saturating;

impl<T: Config> Pallet<T> {
	/// A pair has revealed and is too far apart on some items: waits for the draw of one more.
	pub(crate) fn ask_third(id: PanelId, mut panel: PanelOf<T>, items: Indices) {
		panel.apart = items.clone();
		panel.phase = Phase::AwaitingThird { attempts: 0 };
		panel.requested = T::Randomness::mark();
		Self::await_draw(id, &mut panel);
		Self::deposit_event(Event::ThirdReaderAsked { panel: id, items });
	}

	/// Draws the third reader, or looks again with later randomness, twice; then the panel ends
	/// without one. Gives what that weighed.
	pub(crate) fn draw_third(id: PanelId, mut panel: PanelOf<T>, attempts: u8) -> Weighed {
		let randomness = T::Randomness::draw(panel.requested, &(b"third", id).encode());
		let (found, looked) =
			randomness.map_or_else(Default::default, |seed| Self::find_members(&panel, seed, 1));
		let weight = Self::weight_of_third(looked);
		let members = Self::seat(id, &mut panel, found, T::Office::seat);
		let Some(member) = members.first().cloned() else {
			let after = Self::redraw_third(id, panel, attempts, randomness.is_some())?;
			return Ok(weight.saturating_add(after));
		};
		if let Some(seat) = panel.seats.last_mut() {
			seat.third = true;
		}
		Self::tolerate(|| T::Office::offered(panel.org, 1));
		panel.phase = Phase::Third;
		panel.due = T::Clock::current_block_number().saturating_add(panel.commit_window);
		T::Agenda::schedule(panel.due, id);
		let commit_until = panel.due;
		Panels::<T>::insert(id, panel);
		Self::deposit_event(Event::ThirdReaderDrawn {
			panel: id,
			member,
			commit_until,
		});
		Ok(weight)
	}

	/// Gives what it weighed beside the draw.
	fn redraw_third(id: PanelId, mut panel: PanelOf<T>, attempts: u8, anew: bool) -> Weighed {
		let attempts = attempts.saturating_add(1);
		if attempts >= MAX_ATTEMPTS {
			panel.phase = Phase::Reveal;
			return Self::close(id, panel);
		}
		if anew {
			panel.requested = T::Randomness::mark();
		}
		panel.phase = Phase::AwaitingThird { attempts };
		Self::await_draw(id, &mut panel);
		Ok(Weight::zero())
	}
}
