use super::*;
use alloc::vec;
use munus_primitives::{obligation::SKILL_START, FULL_SCORE};
use proptest::prelude::*;

fn skill() -> impl Strategy<Value = Skill> {
	-SKILL_ONE..=SKILL_ONE
}

fn member() -> impl Strategy<Value = Member> {
	(
		skill(),
		0u32..100,
		prop::option::weighted(0.8, 0..=FULL_SCORE),
	)
		.prop_map(|(skill, reviews, score)| Member {
			skill,
			reviews,
			score,
		})
}

fn members() -> impl Strategy<Value = Vec<Member>> {
	prop::collection::vec(member(), 1..=7)
}

/// Any histogram, also with empty buckets.
fn histogram() -> impl Strategy<Value = Histogram> {
	(prop::array::uniform16(0u32..1_000), 0usize..BUCKETS).prop_map(|(parts, rest)| {
		let whole: u32 = parts.iter().sum::<u32>().max(1);
		let mut counts = parts.map(|part| TOTAL / whole * part);
		counts[rest] += TOTAL - counts.iter().sum::<u32>();
		counts
	})
}

fn newcomer(score: Score) -> Member {
	Member {
		skill: SKILL_START,
		reviews: 0,
		score: Some(score),
	}
}

fn q32(value: f64) -> i128 {
	(value * SKILL_ONE as f64) as i128
}

fn center(bucket: usize) -> Score {
	centers().nth(bucket).unwrap()
}

proptest! {
	#[test]
	fn assessment_is_independent_of_the_order_of_seats(
		members in members(), histogram in histogram(), reference in skill(), turn in 0usize..7,
	) {
		let straight = assess(&members, &histogram, reference);
		let turn = turn % members.len();
		let mut turned = members.clone();
		turned.rotate_left(turn);
		turned.reverse();
		let mut after = assess(&turned, &histogram, reference);
		after.members.reverse();
		after.members.rotate_right(turn);
		prop_assert_eq!(after, straight);
	}

	#[test]
	fn assessment_stays_in_range_and_its_histogram_exact(
		members in members(), histogram in histogram(), reference in skill(),
	) {
		let Assessment { members: assessed, histogram, reference } =
			assess(&members, &histogram, reference);
		prop_assert_eq!(histogram.iter().map(|count| u64::from(*count)).sum::<u64>(), u64::from(TOTAL));
		prop_assert!((-SKILL_ONE..=SKILL_ONE).contains(&reference));
		for (before, after) in members.iter().zip(assessed) {
			prop_assert!((-SKILL_ONE..=SKILL_ONE).contains(&after.skill));
			prop_assert!(i128::from(after.skill.abs_diff(before.skill)) <= 2 * ONE / 32 + 1);
			prop_assert!(after.share <= SKILL_ONE as u64);
			prop_assert_eq!(after.share == 0, before.score.is_none());
			prop_assert!(before.score.is_some() || !after.counts);
		}
	}

	#[test]
	fn skill_and_share_never_fall_when_the_skill_before_was_higher(
		members in members(), histogram in histogram(), reference in skill(), by in 0..=SKILL_ONE,
	) {
		let low = assess(&members, &histogram, reference).members[0];
		let mut better = members.clone();
		better[0].skill = (better[0].skill + by).min(SKILL_ONE);
		let high = assess(&better, &histogram, reference).members[0];
		prop_assert!(high.skill >= low.skill);
		prop_assert!(high.share >= low.share);
		prop_assert!(high.counts || !low.counts);
	}

	#[test]
	fn shares_and_what_is_not_earned_add_up_to_the_fees(
		fee: u128, members in members(), reference in skill(),
	) {
		let fee = fee / 8;
		let assessment = assess(&members, &UNIFORM, reference);
		let revealed = members.iter().filter(|member| member.score.is_some()).count() as u128;
		let fees: Vec<u128> =
			assessment.members.iter().map(|after| part(fee, after.share)).collect();
		prop_assert!(fees.iter().all(|earned| *earned <= fee));
		let unearned = (fee * revealed).checked_sub(fees.iter().sum());
		prop_assert!(unearned.is_some());
	}

	#[test]
	fn part_is_the_exact_product_rounded_down(fee in 0u128..1 << 90, share in 0u64..=1 << 32) {
		prop_assert_eq!(part(fee, share), (fee * u128::from(share)) >> 32);
		prop_assert_eq!(part(u128::MAX, 1 << 32), u128::MAX);
		prop_assert_eq!(part(u128::MAX, u64::MAX), u128::MAX);
	}

	#[test]
	fn mid_median_lies_between_least_and_most_and_halves_the_weight(
		mut values in prop::collection::vec((0i128..100, 1i128..5), 1..7),
	) {
		values.sort_unstable();
		let whole = values.iter().map(|(_, weight)| weight).sum::<i128>();
		let median = mid_median(&values, whole);
		let weigh = |keep: &dyn Fn(i128) -> bool| -> i128 {
			values.iter().filter(|(value, _)| keep(*value)).map(|(_, weight)| weight).sum()
		};
		prop_assert!(2 * weigh(&|value| value < median) <= whole);
		prop_assert!(2 * weigh(&|value| value > median + 1) <= whole);
	}
}

proptest! {
	#![proptest_config(ProptestConfig::with_cases(48))]

	#[test]
	fn every_constant_answer_has_no_skill_to_expect(
		histogram in histogram(), skills in (skill(), skill()), reference in skill(),
	) {
		let scale = Scale::of(reference);
		let (first, second) = (scale.weight(skills.0), scale.weight(skills.1));
		let chance = chance(&histogram);
		for answer in (0..=FULL_SCORE).step_by(500) {
			let agreement: Vec<i128> = centers().take(BUCKETS).map(|c| kernel(answer, c)).collect();
			let mut expected = 0i128;
			for (a, one) in agreement.iter().zip(histogram) {
				for (b, other) in agreement.iter().zip(histogram) {
					let same = same(vec![(*a, first), (*b, second)]).unwrap();
					// Two 31-bit counts and a Q32 leave room for 256 summands in 128 bits.
					expected += same * i128::from(one) * i128::from(other);
				}
			}
			let whole = PAIRS;
			prop_assert!(expected <= base(&histogram, chance, answer) * whole);
		}
	}
}

#[test]
fn kernel_should_fall_from_one_to_nothing_between_1_000_and_4_000() {
	assert_eq!(kernel(5_000, 6_000), ONE);
	assert_eq!(kernel(6_500, 4_000), ONE / 2);
	assert_eq!(kernel(9_000, 5_000), 0);
	assert_eq!(kernel(0, 10_000), 0);
	assert!(kernel(5_000, 6_001) < ONE && kernel(1, 4_000) > 0);
}

#[test]
fn scale_should_follow_the_reference_above_its_floor() {
	let close = |a: i128, b: f64| (a - q32(b)).abs() < 8;
	let start = Scale::of(SKILL_START);
	assert!(close(start.low, 0.0315) && close(start.span, 0.0735));
	for reference in [-SKILL_ONE, 0, SKILL_ONE / 14] {
		let floor = Scale::of(reference);
		assert!(close(floor.low, 0.015) && close(floor.span, 0.035));
	}
	assert_eq!(start.share(SKILL_START), SKILL_ONE as u64);
	assert_eq!(start.share(0), TENTH as u64);
	assert_eq!(start.share(-SKILL_ONE), TENTH as u64);
	assert_eq!(start.weight(-SKILL_ONE), TENTH);
	assert_eq!(start.weight(SKILL_ONE), ONE);
}

#[test]
fn mid_median_should_be_the_middle_when_the_weight_falls_into_halves() {
	assert_eq!(mid_median(&[(10, 1), (20, 1)], 2), 15);
	assert_eq!(mid_median(&[(10, 1), (20, 2)], 3), 20);
	assert_eq!(mid_median(&[(10, 2), (20, 1), (40, 1)], 4), 15);
	assert_eq!(mid_median(&[(10, 1), (20, 1), (40, 1)], 3), 20);
	assert_eq!(mid_median(&[(7, 5)], 5), 7);
}

#[test]
fn same_should_be_the_lesser_of_mid_median_and_mean() {
	assert_eq!(same(vec![(0, 1), (30, 1), (30, 1)]), Some(20));
	assert_eq!(same(vec![(0, 1), (0, 1), (30, 1)]), Some(0));
	assert_eq!(same(vec![]), None);
}

#[test]
fn skill_should_stay_when_nobody_else_revealed() {
	let silent = Member {
		score: None,
		..newcomer(0)
	};
	let after = assess(&[newcomer(5_000), silent, silent], &UNIFORM, SKILL_START);
	assert_eq!(after.members[0].skill, SKILL_START);
	assert!(after.members[0].counts);
	let Assessed {
		skill,
		share,
		counts,
	} = after.members[1];
	assert_eq!(skill, moved_skill(SKILL_START, -chance(&UNIFORM)));
	assert_eq!((share, counts), (0, false));
}

#[test]
fn skill_should_move_by_a_32nd_of_agreement_above_the_base_rate() {
	let after = assess(&[newcomer(5_000), newcomer(5_900)], &UNIFORM, SKILL_START);
	let base = base(&UNIFORM, chance(&UNIFORM), 5_000);
	let gain = (ONE - base - i128::from(SKILL_START)) >> 5;
	assert_eq!(
		i128::from(after.members[0].skill),
		i128::from(SKILL_START) + gain
	);
	assert!(gain > 0);
	let apart = assess(&[newcomer(1_000), newcomer(9_000)], &UNIFORM, SKILL_START);
	assert!(apart.members.iter().all(|after| after.skill < SKILL_START));
}

#[test]
fn base_should_never_be_below_seven_eighths_of_chance() {
	let mut common = [0; BUCKETS];
	common[12] = TOTAL;
	let chance = chance(&common);
	assert_eq!(chance, ONE);
	assert_eq!(base(&common, chance, center(12)), ONE);
	assert_eq!(base(&common, chance, 0), ONE * 7 / 8);
}

#[test]
fn histogram_should_move_by_a_64th_to_what_was_revealed() {
	let after = assess(&[newcomer(10_000), newcomer(9_375)], &UNIFORM, SKILL_START).histogram;
	let kept = UNIFORM[0] - UNIFORM[0] / 64;
	assert!(after[..15].iter().all(|count| *count == kept));
	assert_eq!(after[15], kept + TOTAL / 64);
	let none = Member {
		score: None,
		..newcomer(0)
	};
	assert_eq!(assess(&[none], &after, SKILL_START).histogram, after);
}

#[test]
fn histogram_should_add_up_when_all_of_it_falls_into_one_bucket() {
	let mut histogram = UNIFORM;
	for _ in 0..3_000 {
		histogram = assess(&[newcomer(0)], &histogram, SKILL_START).histogram;
	}
	assert_eq!(histogram.iter().sum::<u32>(), TOTAL);
	assert!(histogram[0] > TOTAL - 64 * BUCKETS as u32);
}

#[test]
fn reference_should_follow_those_who_revealed() {
	let member = |skill, score| Member {
		skill,
		reviews: 0,
		score,
	};
	let idle = member(-SKILL_ONE, None);
	let after = assess(
		&[member(SKILL_ONE / 2, Some(1)), idle],
		&UNIFORM,
		SKILL_START,
	);
	let gain = (SKILL_ONE / 2 - SKILL_START) >> 6;
	assert_eq!(after.reference, SKILL_START + gain);
	assert_eq!(
		assess(&[idle], &UNIFORM, SKILL_START).reference,
		SKILL_START
	);
}

#[test]
fn review_should_not_count_when_given_at_a_skill_below_0_after_32() {
	let counts = |skill, reviews, reference| {
		let member = Member {
			skill,
			reviews,
			score: Some(5_000),
		};
		assess(&[member], &UNIFORM, reference).members[0].counts
	};
	let least = LEAST_REFERENCE as Skill;
	assert!(!counts(-1, 32, least));
	assert!(counts(0, 32, least));
	assert!(counts(-1, 31, least));
	assert!(counts(-1, 32, least - 1));
}

/// A small generator of its own, so that the simulation never changes.
struct Dice(u64);

impl Dice {
	fn unit(&mut self) -> f64 {
		self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
		let mut z = self.0;
		z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
		z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
		((z ^ (z >> 31)) >> 11) as f64 / (1u64 << 53) as f64
	}

	fn below(&mut self, range: usize) -> usize {
		(self.unit() * range as f64) as usize
	}

	/// Nearly normal, with deviation 1.
	fn noise(&mut self) -> f64 {
		(0..12).map(|_| self.unit()).sum::<f64>() - 6.0
	}

	/// Mostly good work, some of it bad.
	fn quality(&mut self) -> f64 {
		match self.unit() < 0.7 {
			true => 7_500.0 + 1_000.0 * self.noise(),
			false => 9_000.0 * self.unit(),
		}
	}
}

/// Average share of the full fee of the honest, the constant and the random, in the last third of
/// `panels` of `seats`.
fn simulate(panels: usize, seats: usize) -> [f64; 3] {
	const GROUPS: [usize; 3] = [20, 3, 2];
	let kinds: Vec<usize> = GROUPS
		.iter()
		.enumerate()
		.flat_map(|(kind, n)| vec![kind; *n])
		.collect();
	let mut dice = Dice(1);
	let mut records = vec![(SKILL_START, 0u32); kinds.len()];
	let (mut histogram, mut reference) = (UNIFORM, SKILL_START);
	let mut pay = [(0.0, 0usize); 3];
	for panel in 0..panels {
		let quality = dice.quality();
		let mut roster: Vec<usize> = (0..kinds.len()).collect();
		let drawn: Vec<usize> = (0..seats)
			.map(|_| roster.swap_remove(dice.below(roster.len())))
			.collect();
		let answer = |who: &usize| {
			let score = match kinds[*who] {
				0 => quality + 1_200.0 * dice.noise(),
				1 => 7_500.0,
				_ => 10_000.0 * dice.unit(),
			};
			let (skill, reviews) = records[*who];
			Member {
				skill,
				reviews,
				score: Some(score.clamp(0.0, 10_000.0) as Score),
			}
		};
		let members: Vec<Member> = drawn.iter().map(answer).collect();
		let after = assess(&members, &histogram, reference);
		(histogram, reference) = (after.histogram, after.reference);
		for (who, assessed) in drawn.into_iter().zip(after.members) {
			records[who] = (assessed.skill, records[who].1 + 1);
			if panel > panels / 3 * 2 {
				let (sum, count) = &mut pay[kinds[who]];
				*sum += assessed.share as f64 / SKILL_ONE as f64;
				*count += 1;
			}
		}
	}
	pay.map(|(sum, count)| sum / count as f64)
}

#[test]
fn fees_should_go_to_those_who_look() {
	for seats in [3, 5] {
		let [honest, constant, random] = simulate(1_500, seats);
		assert!(honest > 0.9, "honest {honest} of {seats}");
		assert!(constant < 0.3, "constant {constant} of {seats}");
		assert!(random < 0.3, "random {random} of {seats}");
	}
}

#[path = "skill_rules.rs"]
mod rules;
