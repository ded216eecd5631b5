use super::*;
use crate::StandingView;

#[test]
fn standing_should_show_everything_as_of_now_when_the_account_has_one() {
	build_and_execute(|| {
		earn(ALICE, 100);
		lock(ALICE, 41);
		penalize(ALICE, 7);
		Reputation::begin_claim(ORG, &ALICE, 3).unwrap();
		pass(HALF_LIFE);
		let view = StandingView {
			balance: 50,
			locked: 21,
			free: 29,
			penalty: 7,
			live_claims: 1,
			tier: 0,
			frozen: false,
			half_life: HALF_LIFE,
		};
		assert_eq!(Reputation::standing(ORG, ALICE), Some(view));
	});
}

#[test]
fn standing_should_be_zero_when_the_account_has_none() {
	build_and_execute(|| {
		let view = Reputation::standing(ORG, BOB).unwrap();
		assert_eq!(
			(view.balance, view.locked, view.free, view.penalty),
			(0, 0, 0, 0)
		);
		assert_eq!((view.live_claims, view.half_life), (0, HALF_LIFE));
	});
}

#[test]
fn balance_at_should_tell_what_time_will_show_when_the_market_stays_alive() {
	build_and_execute(|| {
		pass(123);
		earn(ALICE, 987_654_321);
		for after in [0, 1, 99, HALF_LIFE, 2 * HALF_LIFE + 345] {
			let told = Reputation::balance_at(ORG, ALICE, after);
			frame_support::hypothetically!({
				let now = Now::get();
				pass(after);
				assert_eq!(told, Some(figures(ALICE).0));
				Now::set(now);
			});
		}
		assert_eq!(Reputation::balance_at(ORG, ALICE, Moment::MAX), Some(0));
		assert_eq!(Reputation::balance_at(ORG, BOB, 1), Some(0));
	});
}

#[test]
fn every_view_should_be_none_when_the_organization_is_unknown() {
	build_and_execute(|| {
		assert_eq!(Reputation::standing(NO_ORG, ALICE), None);
		assert_eq!(Reputation::balance_at(NO_ORG, ALICE, 1), None);
		assert_eq!(Reputation::active_time(NO_ORG), None);
	});
}
