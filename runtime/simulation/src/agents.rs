//! What enforcers do with a seat.

use crate::{
	quality::{to_score, Quality},
	random::Random,
};
use munus_primitives::{PanelId, Score, FULL_SCORE};

/// How far an honest judgement is off, as a standard deviation.
pub const NOISE: f64 = 1_200.0;

/// How far from what is revealed already a withholding enforcer may be and still reveal.
pub const CLOSE: Score = 2_000;

/// What a strategy answers that says the same always.
pub const CONSTANT: Score = 6_000;

/// How an enforcer comes to its score, and what it does with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Strategy {
	/// Looks, and says what it sees.
	Honest,
	/// Always the same middling score.
	Constant,
	/// Any score.
	Random,
	/// Always the best.
	Maximum,
	/// Always the median of all work.
	PriorGuess,
	/// Looks at half of the panels, and guesses the median on the rest.
	HalfLooking,
	/// Any score, the same for all who share a secret.
	SecretCode,
	/// A score as work brings them, the same for all who share a secret.
	PriorCode,
	/// Looks, and reveals only when close to what is revealed already.
	Withholding,
	/// Guesses the median, and reveals only when close to what is revealed already.
	WithholdingGuess,
	/// Takes seats and never commits.
	NoShow,
}

impl Strategy {
	/// All but the honest one.
	pub const DISHONEST: [Strategy; 10] = [
		Strategy::Constant,
		Strategy::Random,
		Strategy::Maximum,
		Strategy::PriorGuess,
		Strategy::HalfLooking,
		Strategy::SecretCode,
		Strategy::PriorCode,
		Strategy::Withholding,
		Strategy::WithholdingGuess,
		Strategy::NoShow,
	];

	/// For tables.
	pub fn name(self) -> &'static str {
		match self {
			Strategy::Honest => "honest",
			Strategy::Constant => "constant",
			Strategy::Random => "random",
			Strategy::Maximum => "maximum",
			Strategy::PriorGuess => "prior guess",
			Strategy::HalfLooking => "half-looking",
			Strategy::SecretCode => "secret code",
			Strategy::PriorCode => "prior-drawn code",
			Strategy::Withholding => "withholding",
			Strategy::WithholdingGuess => "guess, withhold",
			Strategy::NoShow => "no-show",
		}
	}

	/// Whether it never looks at the work.
	pub fn is_uninformed(self) -> bool {
		!matches!(
			self,
			Strategy::Honest | Strategy::HalfLooking | Strategy::Withholding
		)
	}

	/// Whether it waits for the others' reveals.
	pub fn withholds(self) -> bool {
		matches!(self, Strategy::Withholding | Strategy::WithholdingGuess)
	}

	/// The score for a seat on `panel`, where the work is worth `quality`. `secret` is what those
	/// who collude share. `None`: no commitment.
	pub fn score(
		self,
		panel: PanelId,
		quality: Score,
		market: Quality,
		secret: u64,
		random: &mut Random,
	) -> Option<Score> {
		let look = |random: &mut Random| to_score(f64::from(quality) + NOISE * random.normal());
		let any = |random: &mut Random| to_score(random.unit() * f64::from(FULL_SCORE));
		let mut shared = Random::new(&[secret, panel]);
		Some(match self {
			Strategy::Honest | Strategy::Withholding => look(random),
			Strategy::Constant => CONSTANT,
			Strategy::Random => any(random),
			Strategy::Maximum => FULL_SCORE,
			Strategy::PriorGuess | Strategy::WithholdingGuess => market.median(),
			Strategy::HalfLooking => match random.happens(0.5) {
				true => look(random),
				false => market.median(),
			},
			Strategy::SecretCode => any(&mut shared),
			Strategy::PriorCode => market.sample(&mut shared),
			Strategy::NoShow => return None,
		})
	}

	/// Whether to reveal `score` when the others have revealed `known`.
	pub fn reveals(self, score: Score, known: &[Score]) -> bool {
		let mut sorted = known.to_vec();
		sorted.sort_unstable();
		match sorted.get(sorted.len() / 2) {
			Some(middle) if self.withholds() => score.abs_diff(*middle) <= CLOSE,
			_ => true,
		}
	}
}
