use super::*;
use frame_support::dispatch::CheckIfFeeless;

fn call(openings: Vec<OpeningOf<Test>>) -> Call<Test> {
	Call::open_bids {
		openings: BoundedVec::truncate_from(openings),
	}
}

fn is_feeless(call: &Call<Test>) -> bool {
	call.is_feeless(&signed(STRANGER))
}

fn sealed() -> TaskId {
	let id = post(bids(true, Pick::Choice));
	bid_sealed(id, ALICE, 60 * MUN, 20);
	bid_sealed(id, BOB, 70 * MUN, 20);
	id
}

#[test]
fn open_bids_should_open_all_when_each_is_right() {
	build_and_execute(|| {
		let id = sealed();
		run_to(31);
		let both = vec![
			opening(id, ALICE, 60 * MUN, 20),
			opening(id, BOB, 70 * MUN, 20),
		];
		let openings = BoundedVec::truncate_from(both);
		assert_ok!(TasksPallet::open_bids(signed(STRANGER), openings));
		assert_eq!(offer(id, BOB).ask, Some(ask(70 * MUN, 20)));
		assert_eq!(offer(id, ALICE).ask, Some(ask(60 * MUN, 20)));
	});
}

#[test]
fn open_bids_should_open_none_when_one_is_wrong() {
	build_and_execute(|| {
		let id = sealed();
		run_to(31);
		let both = vec![
			opening(id, ALICE, 60 * MUN, 20),
			opening(id, BOB, 71 * MUN, 20),
		];
		let openings = BoundedVec::truncate_from(both);
		let open = TasksPallet::open_bids(signed(STRANGER), openings);
		assert_noop!(open, TasksError::SealMismatch);
	});
}

#[test]
fn openings_should_be_free_when_each_does_something() {
	build_and_execute(|| {
		let id = sealed();
		let (first, second) = (
			opening(id, ALICE, 60 * MUN, 20),
			opening(id, BOB, 70 * MUN, 20),
		);
		let both = call(vec![first.clone(), second.clone()]);
		assert!(!is_feeless(&both));
		run_to(31);
		assert!(is_feeless(&both));
		assert!(!is_feeless(&call(vec![first.clone(), first.clone()])));
		assert!(!is_feeless(&call(vec![])));
		let one = Call::<Test>::open_bid {
			opening: first.clone(),
		};
		assert!(is_feeless(&one));
		open_bid(id, ALICE, 60 * MUN, 20);
		assert!(!is_feeless(&one) && !is_feeless(&both));
		assert!(is_feeless(&call(vec![second])));
	});
}
