//! Panels that wait until enough seats are free.

use crate::{congestion::expected_wait, *};
use alloc::collections::BTreeMap;
use munus_primitives::{obligation::Inspect, review::Outlook};
use sp_runtime::{
	traits::{UniqueSaturatedFrom, UniqueSaturatedInto},
	Saturating, TryRuntimeError,
};

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
		Self::join_queue(&panel);
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

	fn is_queued(panel: &PanelOf<T>) -> bool {
		matches!(panel.phase, Phase::AwaitingCapacity { .. })
	}

	fn join_queue(panel: &PanelOf<T>) {
		if !Self::is_queued(panel) {
			Queued::<T>::mutate(panel.org, |count| *count = count.saturating_add(1));
		}
	}

	/// The panel waits no longer.
	pub(crate) fn leave_queue(panel: &PanelOf<T>) {
		if Self::is_queued(panel) {
			Queued::<T>::mutate_exists(panel.org, |count| {
				*count = count
					.and_then(|count| count.checked_sub(1))
					.filter(|count| *count > 0);
			});
		}
	}

	/// What a panel asked for now could expect: the seats that it and all that wait lack come free
	/// as fast as the taken ones pass through a panel's two windows.
	pub(crate) fn expectation(org: OrgId, size: u8) -> Option<Outlook<BlockNumberFor<T>>> {
		let policy = Self::review_policy(org)?;
		let (free, all) = Self::quota(org)?;
		let queued = Queued::<T>::get(org);
		let wanted = u32::from(size).saturating_mul(queued.saturating_add(1));
		let span = policy.commit_window.saturating_add(policy.reveal_window);
		let wait = expected_wait(
			wanted.saturating_sub(free),
			all.saturating_sub(free),
			span.unique_saturated_into(),
		);
		let longest = T::MaxWait::get();
		let wait = wait.map_or(longest, |wait| {
			BlockNumberFor::<T>::unique_saturated_from(wait).min(longest)
		});
		Some(Outlook {
			queued,
			draw: T::Randomness::retry_after().saturating_add(wait),
		})
	}

	/// As many are counted as wait.
	pub(crate) fn check_queue() -> Result<(), TryRuntimeError> {
		let mut waiting = BTreeMap::<OrgId, u32>::new();
		for panel in Panels::<T>::iter_values().filter(Self::is_queued) {
			let count = waiting.entry(panel.org).or_default();
			*count = count.saturating_add(1);
		}
		ensure!(
			waiting == Queued::<T>::iter().collect(),
			"panels that wait are miscounted"
		);
		Ok(())
	}
}
