use super::*;

fn crowded(size: u64) -> (TaskId, Vec<AccountId>) {
	let crowd = crowd(size);
	let id = post(Terms {
		offers: Some(256),
		..bids(false, Pick::Choice)
	});
	for who in &crowd {
		assert_ok!(try_bid(id, *who, ask(50 * MUN, 20), Bond::Money));
	}
	(id, crowd)
}

fn waiting(crowd: &[AccountId]) -> usize {
	crowd
		.iter()
		.filter(|who| native(**who) != 1_000 * MUN)
		.count()
}

#[test]
fn award_should_settle_sixteen_at_once_and_the_rest_a_block_each_when_there_are_more() {
	ext().execute_with(|| {
		let (id, crowd) = crowded(40);
		assert_ok!(accept_bid(id, crowd[0], 50 * MUN, 20));
		let left = waiting(&crowd);
		assert!((24..=25).contains(&left), "{left} wait");
		assert!(task(id).awarded().is_some());
		assert_eq!(task(id).due(), Some(2));
		let State::Clearing {
			after: Some(after), ..
		} = task(id).state
		else {
			panic!("nothing is settled");
		};
		last(Event::ClearingWentOn { task: id, after });
		check_other_rooms();
		assert_ok!(TasksPallet::do_try_state());
		run_to(2);
		assert!((8..=9).contains(&waiting(&crowd)));
		run_to(3);
		assert_eq!(waiting(&crowd), 1);
		last(Event::WorkBegan {
			task: id,
			provider: crowd[0],
			deadline: 23,
		});
		assert_eq!(task(id).rows, 40);
		check_other_rooms();
		assert_ok!(TasksPallet::do_try_state());
		submit(id, crowd[0], None);
		assert_ok!(verdict(id, 10_000));
		run_to(5);
		assert_eq!(task(id).rows, 8);
		run_to(6);
		gone(id);
	});
}

#[test]
fn award_should_go_on_when_the_rows_are_a_whole_number_of_steps() {
	ext().execute_with(|| {
		let (id, crowd) = crowded(16);
		assert_ok!(accept_bid(id, crowd[3], 50 * MUN, 20));
		assert_eq!(waiting(&crowd), 1);
		run_to(2);
		assert_eq!(task(id).holders().len(), 1);
	});
}

#[test]
fn clearing_should_keep_bidders_parties_until_the_task_has_ended() {
	ext().execute_with(|| {
		let (id, crowd) = crowded(3);
		assert_ok!(accept_bid(id, crowd[0], 50 * MUN, 20));
		let matter = Matter::new(id, 0);
		for who in &crowd {
			assert!(TasksPallet::is_party(&matter, who));
		}
		assert!(!TasksPallet::is_party(&matter, &STRANGER));
	});
}
