//! Panels that wait until enough seats are free.

use crate::*;
use munus_primitives::obligation::Inspect;
use sp_runtime::Saturating;

impl<T: Config> Pallet<T> {
	/// Until when a panel that should be drawn waits instead; `None` when it is drawn now: seats
	/// are free, or it has waited long enough, or there are too few enforcers to wait for.
	pub(crate) fn waits(panel: &PanelOf<T>) -> Option<BlockNumberFor<T>> {
		let now = T::Clock::current_block_number();
		let until = panel
			.waits_until
			.unwrap_or_else(|| now.saturating_add(panel.max_wait));
		let wanted = u32::from(panel.size);
		let worthwhile = now < until && T::Office::active(panel.org) >= wanted;
		(worthwhile && T::Office::capacity(panel.org) < wanted).then_some(until)
	}

	/// Looks again when there is later randomness, which is asked for anew: who knows it long before
	/// seats become free could choose who has a free one.
	pub(crate) fn wait(id: PanelId, mut panel: PanelOf<T>, attempts: u8, until: BlockNumberFor<T>) {
		let begins = panel.waits_until.is_none();
		panel.phase = Phase::AwaitingCapacity { attempts };
		panel.waits_until = Some(until);
		panel.requested = T::Randomness::mark();
		Self::await_draw(id, &mut panel);
		if begins {
			let free = T::Office::capacity(panel.org);
			Self::deposit_event(Event::PanelQueued {
				panel: id,
				free,
				until,
			});
		}
	}
}
