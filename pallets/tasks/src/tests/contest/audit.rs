//! Each invariant of contests is seen to fail when storage is corrupted.

use super::*;

fn broken(message: &str, build: fn() -> TaskId, corrupt: fn(TaskId)) {
	let mut market = ext();
	market.execute_with(|| {
		for who in 100..160 {
			Money::insert((NATIVE, who), START);
			Members::insert((ORG, who), ());
			Points::insert((ORG, who), 200 * POINT);
		}
		let id = build();
		TasksPallet::do_try_state().unwrap();
		corrupt(id);
		assert_eq!(
			TasksPallet::do_try_state(),
			Err(sp_runtime::TryRuntimeError::Other(Box::leak(
				message.to_string().into_boxed_str()
			)))
		);
	});
}

fn ready() -> TaskId {
	contestable(contest_of(10, 3, POWER), &[9_000, 8_000, 7_000])
}

fn reading() -> TaskId {
	let id = screened(contest_of(30, 3, POWER), 14);
	assert_ok!(scored(batch(id, 0), 0, &[Some(9_000); 12]));
	id
}

fn charged() -> TaskId {
	let id = ready();
	assert_ok!(TasksPallet::challenge(
		signed(STRANGER),
		id,
		1,
		0,
		vec![],
		Balance::MAX
	));
	id
}

fn change(id: TaskId, index: u32, how: impl FnOnce(&mut EntryOf<Test>)) {
	ContestEntries::<Test>::mutate(id, index, |entry| how(entry.as_mut().unwrap()));
}

fn recount(id: TaskId, how: impl FnOnce(&mut ContestOf<Test>)) {
	Contests::<Test>::mutate(id, |contest| how(contest.as_mut().unwrap()));
}

#[test]
fn check_should_fail_when_a_contest_and_its_task_part() {
	broken("a contest and an entrance disagree", ready, |id| {
		Contests::<Test>::remove(id);
	});
	broken("a contest outlives its task", ready, |_| {
		Contests::<Test>::insert(77, ContestOf::<Test>::default());
	});
	broken("something of a contest outlives it", ready, |_| {
		Copies::<Test>::insert(77, [0; 32], (0, 0));
	});
	broken(
		"a challenge or a contribution outlives its task",
		charged,
		|id| {
			let challenge = Challenges::<Test>::get(id, 8_192).unwrap();
			Challenges::<Test>::insert(77, 8_192, challenge);
		},
	);
	broken("a state does not fit the entrance", ready, |id| {
		Tasks::<Test>::mutate(id, |task| {
			task.as_mut().unwrap().conditions.entrance = Entrance::Claim
		});
	});
}

#[test]
fn check_should_fail_when_entries_are_wrong() {
	broken("a contest has more than there is room for", ready, |id| {
		recount(id, |contest| contest.opened = 4);
	});
	broken("entries and rows differ", ready, |id| {
		ContestEntries::<Test>::remove(id, 0);
	});
	broken("an entry has a number that was never given", ready, |id| {
		change(id, 0, |entry| entry.order = 3);
	});
	broken("an entry and a role disagree", ready, |id| {
		change(id, 0, |entry| entry.who = 101);
	});
	broken("the bond of an entry does not add up", ready, |id| {
		change(id, 0, |entry| entry.bond.as_mut().unwrap().left -= 1);
	});
	broken("a score of an entry exceeds all", ready, |id| {
		change(id, 0, |entry| entry.score = Some(10_001));
	});
	broken("an entry that was not opened was judged", ready, |id| {
		change(id, 0, |entry| entry.work = None);
	});
	broken("a copy is older than its original", ready, |id| {
		change(id, 0, |entry| entry.copy_of = Some(1));
	});
	broken("two seals have one number", ready, |id| {
		change(id, 0, |entry| entry.order = 1);
	});
	broken("an original is not there", ready, |id| {
		Copies::<Test>::insert(id, [0; 32], (0, 9));
	});
	broken("an original has another content", ready, |id| {
		Copies::<Test>::insert(id, [0; 32], (1, 1));
	});
}

#[test]
fn check_should_fail_when_panels_are_miscounted() {
	broken("batches are miscounted", reading, |id| {
		Readings::<Test>::remove(id, 257);
	});
	broken("challenges are miscounted", charged, |id| {
		Challenges::<Test>::remove(id, 8_192);
	});
	broken("a challenge is of no entry", charged, |id| {
		change(id, 1, |entry| entry.challenged = false);
	});
	broken("the bond of a challenge does not add up", charged, |id| {
		Challenges::<Test>::mutate(id, 8_192, |c| c.as_mut().unwrap().bond.left -= 1);
	});
}

#[test]
fn check_should_fail_when_scores_do_not_add_up() {
	broken("there are too many finalists", ready, |id| {
		recount(id, |contest| {
			let more = contest.best[2];
			contest.best.try_push(more).unwrap();
		});
	});
	broken("finalists are out of order", ready, |id| {
		recount(id, |contest| contest.best.as_mut().swap(0, 1));
	});
	broken("an entry was settled with before its time", ready, |id| {
		recount(id, |contest| (contest.entries, contest.seals) = (4, 4));
	});
	broken("opened entries are miscounted", ready, |id| {
		recount(id, |contest| contest.opened = 2);
	});
	broken("weights do not add up", ready, |id| {
		recount(id, |contest| contest.sum += 1);
	});
	broken("the finalists are not the best", reading, |id| {
		recount(id, |contest| {
			contest.best.pop();
		});
	});
	broken("a finalist has another score", ready, |id| {
		recount(id, |contest| contest.best.as_mut()[0].score = 9_500);
	});
}

#[test]
fn check_should_fail_when_funds_are_wrong() {
	fn funded() -> TaskId {
		let id = post(tier(1));
		assert_ok!(TasksPallet::fund(signed(DAVE), id, BUDGET, Balance::MAX));
		id
	}
	fn retake(id: TaskId, how: impl FnOnce(&mut TaskOf<Test>)) {
		Tasks::<Test>::mutate(id, |task| how(task.as_mut().unwrap()));
	}
	broken("a contribution and a role disagree", funded, |id| {
		Roles::<Test>::insert(id, DAVE, Role::Past);
	});
	broken("contributions are miscounted", funded, |id| {
		retake(id, |task| task.funds.given += 1);
	});
	broken("more was given than there is", funded, |id| {
		Fundings::<Test>::mutate(id, DAVE, |f| f.as_mut().unwrap().given = 3 * BUDGET);
		retake(id, |task| task.funds.given = 3 * BUDGET);
	});
	broken("refunds were fixed before their time", funded, |id| {
		retake(id, |task| task.funds.pool = 1);
	});
	broken("funded work is not always scored", funded, |id| {
		retake(id, |task| task.conditions.mode = ReviewMode::Disputed);
	});
}
