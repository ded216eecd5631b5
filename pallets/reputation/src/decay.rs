//! How reputation decays: exactly by half with every half-life, and the same whatever the number
//! of times it is touched in between.
//!
//! An amount is stored scaled by the factor F of the moment it was written at. F rises from 2^32
//! to 2^33 during a half-life, so that the same stored number is worth less and less, and falls
//! back to 2^32 at its end, where the stored number is halved instead. Touching an amount only
//! shifts it, and shifts add up; hence the result does not depend on when it was touched.

use munus_primitives::{reputation::Decaying, Reputation, Score, FULL_SCORE};
use sp_runtime::{helpers_128bit::multiply_by_rational_with_rounding, Rounding};

/// F at the start of a half-life.
pub const UNIT: u128 = 1 << 32;

/// The largest balance there can be. Times the largest F it still fits a `u128`.
pub const MAX_AMOUNT: Reputation = (1 << 95) - 1;

/// Where in its half-lives an organization's active time stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Phase {
	generation: u32,
	factor: u128,
}

impl Phase {
	/// The phase at the active time `time`. After 2^32 half-lives decay stands still.
	pub fn at(time: u64, half_life: u64) -> Self {
		let half_life = u128::from(half_life.max(1));
		let last = half_life.saturating_mul(UNIT).saturating_sub(1);
		let time = u128::from(time).min(last);
		let generation = time.checked_div(half_life).unwrap_or_default();
		let into = time.checked_rem(half_life).unwrap_or_default();
		let share = into
			.saturating_mul(UNIT)
			.checked_div(half_life)
			.unwrap_or_default();
		Self {
			generation: u32::try_from(generation).unwrap_or(u32::MAX),
			factor: UNIT.saturating_add(share),
		}
	}

	/// How many half-lives have passed.
	pub fn generation(&self) -> u32 {
		self.generation
	}

	/// F: by how much an amount is scaled when it is written now.
	pub fn factor(&self) -> u128 {
		self.factor
	}

	/// What a mantissa of this generation is worth.
	pub fn worth(&self, mantissa: u128) -> Reputation {
		mantissa.checked_div(self.factor).unwrap_or_default()
	}

	fn write(&self, mantissa: u128, earlier: &Decaying) -> Decaying {
		Decaying {
			mantissa,
			generation: self.generation.max(earlier.generation),
		}
	}
}

/// The mantissa, brought to the generation of `now`.
pub fn norm(amount: &Decaying, now: &Phase) -> u128 {
	let halvings = now.generation.saturating_sub(amount.generation);
	amount.mantissa.checked_shr(halvings).unwrap_or_default()
}

/// What the amount is worth now, in base units, rounded down.
pub fn worth(amount: &Decaying, now: &Phase) -> Reputation {
	now.worth(norm(amount, now))
}

/// The amount with `more` base units added; `None` beyond [`MAX_AMOUNT`].
pub fn add(amount: &Decaying, more: Reputation, now: &Phase) -> Option<Decaying> {
	raise(amount, more.checked_mul(now.factor)?, now)
}

/// The amount with `less` base units taken away; `None` when it is worth less than that.
pub fn sub(amount: &Decaying, less: Reputation, now: &Phase) -> Option<Decaying> {
	lower(amount, less.checked_mul(now.factor)?, now)
}

/// The two amounts as one, fractions of a base unit included; `None` beyond [`MAX_AMOUNT`].
pub fn join(amount: &Decaying, other: &Decaying, now: &Phase) -> Option<Decaying> {
	raise(amount, norm(other, now), now)
}

/// The amount without the `other`, fractions of a base unit included; `None` when it is smaller.
pub fn part(amount: &Decaying, other: &Decaying, now: &Phase) -> Option<Decaying> {
	lower(amount, norm(other, now), now)
}

/// So many ten-thousandths of the amount, the whole at most, fractions of a base unit included.
pub fn share(amount: &Decaying, share: Score, now: &Phase) -> Decaying {
	let (share, whole) = (share.min(FULL_SCORE).into(), FULL_SCORE.into());
	let norm = norm(amount, now);
	let mantissa = multiply_by_rational_with_rounding(norm, share, whole, Rounding::Down);
	now.write(mantissa.unwrap_or(norm), amount)
}

/// The amount, written at `there`, as it has to be written at `here` to be worth the same;
/// rounded down by less than a mantissa's unit. `None` beyond [`MAX_AMOUNT`].
pub fn carry(amount: &Decaying, there: &Phase, here: &Phase) -> Option<Decaying> {
	if there == here {
		return Some(*amount);
	}
	let mantissa = multiply_by_rational_with_rounding(
		norm(amount, there),
		here.factor,
		there.factor,
		Rounding::Down,
	)?;
	(here.worth(mantissa) <= MAX_AMOUNT).then_some(Decaying {
		mantissa,
		generation: here.generation,
	})
}

fn raise(amount: &Decaying, by: u128, now: &Phase) -> Option<Decaying> {
	let mantissa = norm(amount, now).checked_add(by)?;
	(now.worth(mantissa) <= MAX_AMOUNT).then(|| now.write(mantissa, amount))
}

fn lower(amount: &Decaying, by: u128, now: &Phase) -> Option<Decaying> {
	let mantissa = norm(amount, now).checked_sub(by)?;
	Some(now.write(mantissa, amount))
}

#[cfg(test)]
mod tests {
	use super::*;
	use proptest::prelude::*;

	const NOTHING: Decaying = Decaying {
		mantissa: 0,
		generation: 0,
	};

	fn earned(amount: Reputation, now: &Phase) -> Decaying {
		add(&NOTHING, amount, now).unwrap()
	}

	fn touched(amount: &Decaying, now: &Phase) -> Decaying {
		add(amount, 0, now).unwrap()
	}

	fn small() -> impl Strategy<Value = Reputation> {
		0..=1_000_000_000_000u128
	}

	proptest! {
		#[test]
		fn touching_should_change_nothing_when_repeated_at_any_times(
			amount in 0..=MAX_AMOUNT, start: u32, half_life in 1u32..=2_000_000,
			mut steps in prop::collection::vec(0u32..=4_000_000, 0..24),
		) {
			let mut time = u64::from(start);
			let half_life = u64::from(half_life);
			let untouched = earned(amount, &Phase::at(time, half_life));
			let mut record = untouched;
			steps.push(1);
			for step in steps {
				time += u64::from(step);
				let now = Phase::at(time, half_life);
				record = touched(&record, &now);
				prop_assert_eq!(record.mantissa, norm(&untouched, &now));
				prop_assert_eq!(worth(&record, &now), worth(&untouched, &now));
			}
		}

		#[test]
		fn a_balance_should_be_halved_exactly_when_a_half_life_has_passed(
			amount in 0..=MAX_AMOUNT, start: u32, half_life in 1u64..=u64::from(u32::MAX),
			halvings in 0u64..=130,
		) {
			let start = u64::from(start);
			let record = earned(amount, &Phase::at(start, half_life));
			let later = Phase::at(start + half_life * halvings, half_life);
			let halved = amount.checked_shr(halvings as u32).unwrap_or(0);
			prop_assert_eq!(worth(&record, &later), halved);
		}

		#[test]
		fn a_balance_should_never_rise_when_time_passes(
			amount in 0..=MAX_AMOUNT, start: u32, half_life in 1u64..=5_000_000,
			first: u32, second in 0u64..=10_000_000,
		) {
			let start = u64::from(start);
			let record = earned(amount, &Phase::at(start, half_life));
			let first = start + u64::from(first);
			let sooner = worth(&record, &Phase::at(first, half_life));
			let later = worth(&record, &Phase::at(first + second, half_life));
			prop_assert!(later <= sooner && sooner <= amount);
		}

		#[test]
		fn earning_and_spending_should_be_exact_when_done_at_any_time(
			before in small(), more in small(), less in small(), age: u32, half_life: u32,
		) {
			let half_life = u64::from(half_life);
			let record = earned(before, &Phase::at(0, half_life));
			let now = Phase::at(u64::from(age), half_life);
			let balance = worth(&record, &now);
			let richer = add(&record, more, &now).unwrap();
			prop_assert_eq!(worth(&richer, &now), balance + more);
			match sub(&record, less, &now) {
				Some(poorer) => prop_assert_eq!(worth(&poorer, &now), balance - less),
				None => prop_assert!(less > balance),
			}
		}

		#[test]
		fn what_is_joined_should_part_again_when_time_has_passed(
			whole in small(), piece in small(), times in prop::collection::vec(any::<u32>(), 3),
			half_life in 1u64..=5_000_000,
		) {
			let mut times: Vec<u64> = times.into_iter().map(u64::from).collect();
			times.sort_unstable();
			let at = |i: usize| Phase::at(times[i], half_life);
			let (whole, piece) = (earned(whole, &at(0)), earned(piece, &at(0)));
			let joined = join(&whole, &piece, &at(1)).unwrap();
			let rest = part(&joined, &piece, &at(2)).unwrap();
			let gained = norm(&rest, &at(2)) - norm(&whole, &at(2));
			prop_assert!(gained <= 1, "at most the rounding of a mantissa");
		}

		#[test]
		fn nothing_should_panic_when_given_the_extremes(
			mantissa: u128, generation: u32, time: u64, half_life: u64, amount: u128,
		) {
			let now = Phase::at(time, half_life);
			let record = Decaying { mantissa, generation };
			let _ = (worth(&record, &now), join(&record, &record, &now), part(&record, &record, &now));
			if let Some(richer) = add(&record, amount, &now) {
				prop_assert!(worth(&richer, &now) <= MAX_AMOUNT);
				prop_assert!(richer.generation >= generation);
			}
			if let Some(poorer) = sub(&record, amount, &now) {
				prop_assert_eq!(worth(&poorer, &now), worth(&record, &now) - amount);
			}
		}
	}

	#[test]
	fn the_factor_should_go_from_one_to_two_when_a_half_life_passes() {
		let phase = |time| (Phase::at(time, 4).generation(), Phase::at(time, 4).factor());
		assert_eq!(phase(0), (0, UNIT));
		assert_eq!(phase(1), (0, UNIT + UNIT / 4));
		assert_eq!(phase(3), (0, UNIT + UNIT / 4 * 3));
		assert_eq!(phase(4), (1, UNIT));
		assert_eq!(Phase::at(7, 0), Phase::at(7, 1));
	}

	#[test]
	fn the_largest_balance_should_fit_when_the_factor_is_largest() {
		let half_life = u64::from(u32::MAX);
		for time in [0, half_life - 1] {
			let now = Phase::at(time, half_life);
			let most = earned(MAX_AMOUNT, &now);
			assert_eq!(worth(&most, &now), MAX_AMOUNT);
			assert_eq!(add(&most, 1, &now), None);
			assert_eq!(add(&NOTHING, MAX_AMOUNT + 1, &now), None);
			assert_eq!(add(&NOTHING, u128::MAX, &now), None);
			assert_eq!(join(&most, &most, &now), None);
			assert_eq!(sub(&most, MAX_AMOUNT + 1, &now), None);
			assert_eq!(sub(&most, MAX_AMOUNT, &now).unwrap().mantissa, 0);
		}
	}

	#[test]
	fn a_mantissa_should_be_gone_when_128_half_lives_have_passed() {
		let record = Decaying {
			mantissa: u128::MAX,
			generation: 0,
		};
		assert_eq!(norm(&record, &Phase::at(127, 1)), 1);
		assert_eq!(norm(&record, &Phase::at(128, 1)), 0);
		assert_eq!(norm(&record, &Phase::at(u64::MAX, 1)), 0);
	}

	#[test]
	fn decay_should_stand_still_when_generations_have_run_out() {
		let end = Phase::at((1 << 33) - 1, 2);
		assert_eq!(
			end,
			Phase {
				generation: u32::MAX,
				factor: UNIT + UNIT / 2
			}
		);
		assert_eq!(Phase::at(1 << 33, 2), end);
		assert_eq!(Phase::at(u64::MAX, 2), end);
	}

	#[test]
	fn a_record_should_keep_its_generation_when_time_goes_backwards() {
		let record = earned(8, &Phase::at(30, 10));
		let back = Phase::at(10, 10);
		assert_eq!(worth(&record, &back), 8);
		assert_eq!(touched(&record, &back), record);
	}
}
