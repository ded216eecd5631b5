use crate::{mock::Balance, *};
use munus_primitives::{obligation::DutyRate, organizations::ReviewMode, POINT};
use proptest::prelude::*;

type Bounds = PolicyBounds<Balance, u32>;

const TOKEN: Balance = 1_000_000_000_000;
const TEMPLATES: [Template; 2] = [Template::Village, Template::City];

proptest! {
	#[test]
	fn templates_should_satisfy_the_default_bounds_whatever_the_length_of_a_day(
		day in prop_oneof![0..100u32, 0..1_000_000u32, any::<u32>()],
		token in prop_oneof![0..1_000u128, any::<u128>()],
		epoch in 0..10_000u32,
	) {
		for template in TEMPLATES {
			for bounds in [Bounds::scaled(day, token), Bounds::scaled(day, token).with_epoch(epoch)] {
				prop_assert_eq!(template.policy(&bounds, token).check(&bounds), Ok(()));
			}
		}
	}
}

#[test]
fn templates_should_satisfy_the_default_bounds() {
	let bounds = Bounds::default();
	for template in TEMPLATES {
		assert_eq!(template.policy(&bounds, TOKEN).check(&bounds), Ok(()));
	}
}

#[test]
fn village_should_have_the_windows_of_a_production_day() {
	let village = Template::Village.policy(&Bounds::default(), TOKEN);
	let day = 14_400;
	assert_eq!(village.market.claim_window, 7 * day);
	assert_eq!(village.market.delivery_window, 7 * day);
	assert_eq!(village.market.dispute_window, 2 * day);
	assert_eq!(
		(village.review.commit_window, village.review.reveal_window),
		(day, day)
	);
	assert_eq!((village.duty.notice, village.duty.grace), (day, 3 * day));
	assert_eq!(
		(village.standing.half_life, village.standing.dormancy),
		(90 * day, 7 * day)
	);
	assert_eq!(village.review.fee, TOKEN);
	assert_eq!(
		village.market.tiers.to_vec(),
		vec![10 * POINT, 100 * POINT, 1_000 * POINT]
	);
	assert_eq!(
		(village.market.bond, village.market.reputation_bond),
		(1_000, 2_000)
	);
	assert_eq!(
		(village.standing.kappa, village.standing.review_reward),
		(10, POINT)
	);
}

#[test]
fn village_should_shrink_with_the_day_of_a_development_chain() {
	let village = Template::Village.policy(&Bounds::scaled(20, TOKEN).with_epoch(30), TOKEN);
	assert_eq!(
		(village.review.commit_window, village.review.reveal_window),
		(20, 20)
	);
	assert_eq!(
		(village.market.claim_window, village.duty.notice),
		(140, 31)
	);
}

#[test]
fn city_should_follow_the_source_essay() {
	let city = Template::City.policy(&Bounds::default(), TOKEN);
	assert_eq!(
		(city.review.panel, city.duty.rate),
		(5, DutyRate::Fixed(48))
	);
	assert_eq!((city.duty.throttle_buffer, city.duty.ban_buffer), (10, 50));
	assert_eq!(
		(city.admission, city.market.mode),
		(Admission::Open, ReviewMode::Disputed)
	);
}

#[test]
fn village_should_be_small_and_by_invitation() {
	let village = Template::Village.policy(&Bounds::default(), TOKEN);
	assert_eq!(
		(village.review.panel, village.duty.rate),
		(3, DutyRate::Coverage(80))
	);
	assert!(village.duty.ban_buffer < 50);
	assert_eq!(
		(village.admission, village.market.mode),
		(Admission::Invited, ReviewMode::Every)
	);
}

#[test]
fn limits_should_include_their_ends() {
	let limits = Limits::new(2, 4);
	assert!(!limits.allow(1) && limits.allow(2) && limits.allow(4) && !limits.allow(5));
	assert_eq!(
		(limits.nearest(0), limits.nearest(3), limits.nearest(9)),
		(2, 3, 4)
	);
}
