//! How good the work is that comes in.

use crate::random::Random;
use munus_primitives::{Score, FULL_SCORE};

/// A distribution of quality.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Quality {
	/// Anything from 0 to 10 000, alike.
	Broad,
	/// Four fifths around 7 500 (sd 700), the rest anything.
	MostlyGood,
	/// Almost all alike: around 7 500 (sd 300).
	Narrow,
	/// All worthless. For junk only.
	Junk,
}

impl Quality {
	/// Those of the tables.
	pub const ALL: [Quality; 3] = [Quality::Broad, Quality::MostlyGood, Quality::Narrow];

	/// For tables.
	pub fn name(self) -> &'static str {
		match self {
			Quality::Broad => "broad",
			Quality::MostlyGood => "mostly good",
			Quality::Narrow => "narrow",
			Quality::Junk => "junk",
		}
	}

	/// For names of files.
	pub fn slug(self) -> &'static str {
		match self {
			Quality::MostlyGood => "mostly-good",
			other => other.name(),
		}
	}

	/// The quality of one deliverable.
	pub fn sample(self, random: &mut Random) -> Score {
		let full = f64::from(FULL_SCORE);
		match self {
			Quality::Broad => to_score(random.unit() * full),
			Quality::MostlyGood if random.happens(0.8) => {
				to_score(7_500.0 + 700.0 * random.normal())
			}
			Quality::MostlyGood => to_score(random.unit() * full),
			Quality::Narrow => to_score(7_500.0 + 300.0 * random.normal()),
			Quality::Junk => 0,
		}
	}

	/// The score that half of the work lies below: what to say without looking.
	pub fn median(self) -> Score {
		match self {
			Quality::Broad => 5_000,
			Quality::MostlyGood => 7_400,
			Quality::Narrow => 7_500,
			Quality::Junk => 0,
		}
	}
}

/// The nearest score.
pub fn to_score(value: f64) -> Score {
	value.round().clamp(0.0, f64::from(FULL_SCORE)) as Score
}
