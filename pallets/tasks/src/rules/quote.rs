//! What posting takes and how long things take.

/// The most entries of a contest.
pub const MAX_ENTRIES: u32 = 512;

/// The most finalists of a contest: as many as one batch holds.
pub const MAX_FINALISTS: u8 = 12;

/// Of so many slots one can be taken without a bond.
pub const BONDLESS_PART: u32 = 4;

/// What the readings of the finals may add to an entry's two, one in so many.
const FINALS_PART: u32 = 10;

/// So many finalists are always possible.
const SURE_FINALISTS: u32 = 3;

/// The sum of amounts; `None` when it exceeds the range of numbers.
pub fn total(amounts: &[u128]) -> Option<u128> {
	amounts
		.iter()
		.try_fold(0_u128, |sum, amount| sum.checked_add(*amount))
}

/// The most entries whose readings a prepaid budget pays for, where `per_entry` must be in escrow
/// for each and `finals` for the finals.
pub fn slots(prepaid: u128, per_entry: u128, finals: u128) -> u32 {
	let fit = prepaid
		.checked_sub(finals)
		.map(|left| left.checked_div(per_entry).unwrap_or(u128::MAX))
		.unwrap_or_default();
	u32::try_from(fit).unwrap_or(u32::MAX).min(MAX_ENTRIES)
}

/// How many of the slots can be taken without a bond.
pub fn bondless_slots(slots: u32) -> u32 {
	slots / BONDLESS_PART
}

/// Whether a contest of so many slots can have so many finalists, each read by `seats`: a tenth of
/// a reading per slot, or three finalists.
pub fn can_have(finalists: u8, seats: u8, slots: u32) -> bool {
	let seats = u32::from(seats);
	let readings = u32::from(finalists).saturating_mul(seats);
	let most = (slots / FINALS_PART).max(SURE_FINALISTS.saturating_mul(seats));
	(1..=MAX_FINALISTS).contains(&finalists) && u32::from(finalists) <= slots && readings <= most
}

/// How long things take, in clock blocks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Spans {
	/// Until somebody is awarded the work.
	pub award: u64,
	/// From the award to the first delivery.
	pub first: u64,
	/// From the award to the last delivery.
	pub delivery: u64,
	/// How many parts are reviewed one after the other, at least 1.
	pub parts: u32,
	/// The requester's word on each.
	pub word: u64,
	/// The lot on what nobody disputes.
	pub lot: u64,
	/// Whether no panel is asked where nobody disputes.
	pub silent: bool,
	/// From asking for a panel to its draw.
	pub draw: u64,
	/// From the draw to the verdict.
	pub verdict: u64,
	/// How long each verdict can be appealed.
	pub appeal: u64,
	/// How many appeals there can be.
	pub appeals: u32,
}

/// When things are over, in clock blocks from now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ends {
	/// The first panel is drawn; where panels score disputed work alone, if it is disputed.
	pub drawn: u64,
	/// All is settled, when every part is scored once, or not disputed, and nobody appeals.
	pub settled: u64,
	/// All is settled, when every part is appealed as often as can be.
	pub latest: u64,
}

fn sum(spans: &[u64]) -> u64 {
	spans
		.iter()
		.fold(0, |sum: u64, span| sum.saturating_add(*span))
}

/// Adds up when things are over. Saturates.
pub fn ends(spans: &Spans) -> Ends {
	let panel = spans.draw.saturating_add(spans.verdict);
	let scored = sum(&[spans.word, panel, spans.appeal]);
	let appealed = panel
		.saturating_add(spans.appeal)
		.saturating_mul(spans.appeals.into());
	let usual = match spans.silent {
		true => spans.word.saturating_add(spans.lot),
		false => scored,
	};
	let parts = u64::from(spans.parts.max(1));
	let work = spans.award.saturating_add(spans.delivery);
	let over = |part: u64| work.saturating_add(part.saturating_mul(parts));
	Ends {
		drawn: sum(&[spans.award, spans.first, spans.word, spans.draw]),
		settled: over(usual),
		latest: over(sum(&[scored, spans.lot, appealed])),
	}
}

/// How long the steps of a contest take, in clock blocks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Rounds {
	/// How long entries are taken.
	pub window: u64,
	/// How long they are opened, then challenged, then collected for, each.
	pub dispute: u64,
	/// How many batches are opened, one a block.
	pub batches: u64,
	/// From asking for a panel to its draw.
	pub draw: u64,
	/// From the draw to the verdict.
	pub verdict: u64,
	/// How many steps the clearing takes at most, one a block.
	pub steps: u64,
}

/// When the steps of a contest begin, in clock blocks from now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Course {
	/// Entries are opened.
	pub opening: u64,
	/// The last batch goes to its readers.
	pub screening: u64,
	/// Its readers are drawn.
	pub drawn: u64,
	/// The finals' panel is asked for.
	pub finals: u64,
	/// What was copied can be challenged.
	pub contestable: u64,
	/// Awards are collected, if no challenge is heard any more.
	pub paying: u64,
	/// The chain has paid all who have not collected, if pairs were far apart, and an entry was
	/// challenged at the last moment.
	pub latest: u64,
}

/// Adds up when the steps of a contest begin. Saturates.
pub fn course(rounds: &Rounds) -> Course {
	let panel = rounds.draw.saturating_add(rounds.verdict);
	let opening = rounds.window;
	let screening = sum(&[opening, rounds.dispute, rounds.batches]);
	let finals = screening.saturating_add(panel);
	let contestable = finals.saturating_add(panel);
	let paying = contestable.saturating_add(rounds.dispute);
	Course {
		opening,
		screening,
		drawn: screening.saturating_add(rounds.draw),
		finals,
		contestable,
		paying,
		// A third reader, and the panel of the challenge.
		latest: sum(&[paying, panel, panel, rounds.dispute, rounds.steps]),
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use proptest::prelude::*;

	#[test]
	fn a_total_is_a_sum_or_nothing() {
		assert_eq!(total(&[1, 2, 3]), Some(6));
		assert_eq!(total(&[]), Some(0));
		assert_eq!(total(&[u128::MAX, 1]), None);
	}

	#[test]
	fn the_slots_are_those_computed_by_hand() {
		// 300 entries at 7 fees of 10, and finals of 5 at 7 · 5 fees for a panel of 3.
		let finals = 5 * 7 * 10;
		assert_eq!(slots(300 * 70 + finals, 70, finals), 300);
		assert_eq!(slots(300 * 70 + finals - 1, 70, finals), 299);
		assert_eq!(slots(finals + 69, 70, finals), 0);
		assert_eq!(slots(finals - 1, 70, finals), 0);
		assert_eq!(slots(u128::MAX, 1, 0), MAX_ENTRIES);
		assert_eq!(slots(5, 0, 5), MAX_ENTRIES);
		assert_eq!((bondless_slots(300), bondless_slots(3)), (75, 0));
	}

	#[test]
	fn finals_stay_small() {
		assert!(can_have(10, 3, 300) && !can_have(11, 3, 300));
		assert!(can_have(6, 5, 300) && !can_have(7, 5, 300));
		assert!(can_have(3, 3, 30) && !can_have(4, 3, 30));
		assert!(!can_have(3, 3, 2) && !can_have(0, 3, 30));
		assert!(can_have(12, 3, 512) && !can_have(13, 3, 512));
	}

	#[test]
	fn the_ends_are_those_computed_by_hand() {
		let spans = Spans {
			award: 10,
			first: 40,
			delivery: 100,
			parts: 2,
			word: 5,
			lot: 6,
			silent: false,
			draw: 3,
			verdict: 7,
			appeal: 4,
			appeals: 2,
		};
		let scored = Ends {
			drawn: 10 + 40 + 5 + 3,
			settled: 110 + 2 * 19,
			latest: 110 + 2 * (19 + 6 + 2 * 14),
		};
		assert_eq!(ends(&spans), scored);
		let silent = Spans {
			silent: true,
			..spans
		};
		let settled = 110 + 2 * (5 + 6);
		assert_eq!(ends(&silent), Ends { settled, ..scored });
		let none = Ends {
			drawn: 0,
			settled: 0,
			latest: 0,
		};
		assert_eq!(ends(&Spans::default()), none);
	}

	#[test]
	fn the_course_of_a_contest_is_that_computed_by_hand() {
		let rounds = Rounds {
			window: 50,
			dispute: 20,
			batches: 25,
			draw: 3,
			verdict: 7,
			steps: 19,
		};
		let expected = Course {
			opening: 50,
			screening: 95,
			drawn: 98,
			finals: 105,
			contestable: 115,
			paying: 135,
			latest: 135 + 2 * 10 + 20 + 19,
		};
		assert_eq!(course(&rounds), expected);
	}

	proptest! {
		#[test]
		fn the_prepaid_budget_pays_for_its_slots_and_not_for_one_more(
			prepaid: u128, per_entry in 1..u128::MAX / 1_000, finals in 0..u128::MAX / 2,
		) {
			let n = slots(prepaid, per_entry, finals);
			prop_assert!(n == 0 || u128::from(n) * per_entry + finals <= prepaid);
			let more = (u128::from(n) + 1)
				.checked_mul(per_entry)
				.and_then(|cost| cost.checked_add(finals));
			prop_assert!(n == MAX_ENTRIES || more.is_none_or(|cost| cost > prepaid));
		}

		#[test]
		fn a_contest_reads_each_entry_little_more_than_twice(
			slots in 100..=MAX_ENTRIES, finalists in 1..=MAX_FINALISTS, seats in prop::sample::select(vec![3_u8, 5, 7]),
			disputed in 0..=20_u32,
		) {
			prop_assume!(can_have(finalists, seats, slots) && u32::from(seats) * 3 <= slots / 10);
			let readings = 2 * slots + slots * disputed / 100 + u32::from(finalists) * u32::from(seats);
			prop_assert!(readings * 10 <= slots * 23);
		}

		#[test]
		fn later_is_never_earlier(
			award: u64, first: u64, more: u64, parts in 0..13_u32, word: u64, lot: u64, silent: bool,
			draw: u64, verdict: u64, appeal: u64, appeals in 0..3_u32,
		) {
			let delivery = first.saturating_add(more);
			let spans = Spans {
				award, first, delivery, parts, word, lot, silent, draw, verdict, appeal, appeals,
			};
			let ends = ends(&spans);
			prop_assert!(ends.settled <= ends.latest && ends.drawn <= ends.latest);
			prop_assert!(silent || ends.drawn <= ends.settled);
			prop_assert!(ends.latest >= award.saturating_add(delivery).saturating_add(verdict));
			prop_assert!(appeals + u32::from(silent) > 0 || lot > 0 || ends.settled == ends.latest);
		}

		#[test]
		fn a_contest_goes_forward(
			window: u64, dispute: u64, batches: u64, draw: u64, verdict: u64, steps: u64,
		) {
			let Course { opening, screening, drawn, finals, contestable, paying, latest } =
				course(&Rounds { window, dispute, batches, draw, verdict, steps });
			let times = [opening, screening, drawn, finals, contestable, paying, latest];
			prop_assert!(times.is_sorted());
		}
	}
}
