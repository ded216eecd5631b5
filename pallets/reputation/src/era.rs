//! An organization's active time: it runs with the clock, and stands still once its market has
//! shown no life for long, so that an idle market does not lose what was earned in it.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use sp_runtime::traits::AtLeast32BitUnsigned;

/// The active time of an organization, booked when its market last showed life.
#[derive(
	Clone,
	Copy,
	Debug,
	Default,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	TypeInfo,
	MaxEncodedLen,
)]
pub struct Era<Moment> {
	/// The active time at `last_alive`, in clock blocks.
	pub active: Moment,
	/// When the market last showed life, in clock time.
	pub last_alive: Moment,
	/// For how long after `last_alive` active time runs, in clock blocks. As the policy said at
	/// `last_alive`: a change of policy must not move time already passed.
	pub dormancy: Moment,
}

impl<Moment: AtLeast32BitUnsigned + Copy> Era<Moment> {
	/// Starts active time at 0.
	pub fn start(now: Moment, dormancy: Moment) -> Self {
		Self {
			active: Moment::zero(),
			last_alive: now,
			dormancy,
		}
	}

	/// The active time as of `now`.
	pub fn time(&self, now: Moment) -> Moment {
		let since = now.saturating_sub(self.last_alive);
		self.active.saturating_add(since.min(self.dormancy))
	}

	/// Books the time up to `now`, from where it runs on.
	pub fn keep_alive(&self, now: Moment, dormancy: Moment) -> Self {
		Self {
			active: self.time(now),
			last_alive: now.max(self.last_alive),
			dormancy,
		}
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use proptest::prelude::*;

	proptest! {
		#[test]
		fn time_should_be_continuous_and_never_faster_than_the_clock_when_kept_alive_at_any_times(
			start in 0u32..1_000,
			steps in prop::collection::vec((0u32..2_000, any::<bool>(), 0u32..1_000), 1..24),
		) {
			let mut now = start;
			let mut era = Era::start(now, 700);
			prop_assert_eq!(era.time(now), 0);
			for (step, alive, dormancy) in steps {
				let before = era.time(now);
				now += step;
				let after = era.time(now);
				prop_assert!(before <= after && after - before <= step);
				if alive {
					era = era.keep_alive(now, dormancy);
					prop_assert_eq!(era.time(now), after);
				}
				prop_assert!(era.active <= era.last_alive);
			}
		}

		#[test]
		fn time_should_not_panic_when_given_the_extremes(
			active: u32, last_alive: u32, dormancy: u32, now: u32,
		) {
			let era = Era { active, last_alive, dormancy };
			prop_assert!(era.time(now) >= active);
			prop_assert!(era.keep_alive(now, dormancy).last_alive >= last_alive);
		}
	}

	#[test]
	fn time_should_stand_still_when_the_market_sleeps() {
		let era = Era::start(10u32, 5);
		assert_eq!(
			(era.time(14), era.time(15), era.time(16), era.time(99)),
			(4, 5, 5, 5)
		);
		assert_eq!(
			era.keep_alive(99, 7),
			Era {
				active: 5,
				last_alive: 99,
				dormancy: 7
			}
		);
	}
}
