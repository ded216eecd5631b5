use super::*;

fn weighed(result: DispatchResultWithPostInfo) -> Weight {
	result.unwrap().actual_weight.unwrap()
}

#[test]
fn claim_should_weigh_the_claims_it_displaces() {
	build_and_execute(|| {
		let id = post(tier(0));
		let claim = |who, bond| weighed(TasksPallet::claim(signed(who), id, bond, Balance::MAX));
		assert_eq!(claim(ALICE, Bond::None), <() as WeightInfo>::hold());
		assert_eq!(claim(BOB, Bond::None), <() as WeightInfo>::hold());
		assert_eq!(claim(CAROL, Bond::Money), <() as WeightInfo>::claim(2));
	});
}

#[test]
fn submit_should_weigh_the_others_and_the_panel_it_opens() {
	build_and_execute(|| {
		let submit = |terms, holders: &[AccountId]| {
			let id = post(terms);
			holders.iter().for_each(|who| claim(id, *who, Bond::None));
			weighed(TasksPallet::submit(
				signed(ALICE),
				id,
				vec![],
				HASH,
				None,
				0,
			))
		};
		let weight = submit(disputed(0), &[ALICE]);
		assert_eq!(weight, <() as WeightInfo>::submit_disputed(0));
		let weight = submit(tier(0), &[BOB, ALICE]);
		assert_eq!(weight, <() as WeightInfo>::submit(1));
	});
}

#[test]
fn accept_should_weigh_those_who_are_paid_with_the_provider() {
	build_and_execute(|| {
		let id = submitted(disputed(1), None);
		let accept = |id| weighed(TasksPallet::accept(signed(REQUESTER), id));
		assert_eq!(accept(id), <() as WeightInfo>::accept(0));

		let id = submitted(disputed(1), None);
		Tasks::<Test>::mutate(id, |task| {
			let work = task.as_mut().unwrap().work_mut().unwrap();
			work.team = Team::truncate_from(vec![(BOB, 1_000), (CAROL, 1_000)]);
		});
		assert_eq!(accept(id), <() as WeightInfo>::accept(2));
	});
}

#[test]
fn settling_should_weigh_the_tasks_above_that_are_told() {
	build_and_execute(|| {
		let id = submitted(disputed(1), None);
		let mut below = task(id);
		assert_eq!(TasksPallet::paid_with(&below), 0);
		below.parent = Some(Parent {
			task: 9,
			depth: 1,
			portion: 1,
			worth: 1,
			live: true,
			to: None,
		});
		assert_eq!(TasksPallet::paid_with(&below), 4);
		below.parent.as_mut().unwrap().live = false;
		assert_eq!(TasksPallet::paid_with(&below), 0);
	});
}

#[test]
fn what_is_due_should_weigh_what_its_state_does() {
	build_and_execute(|| {
		let open = post(tier(1));
		let lapsing = post(tier(1));
		claim(lapsing, ALICE, Bond::Money);
		let silent = submitted(disputed(1), None);
		let weights = [open, lapsing, silent].map(|id| TasksPallet::due_weight(&task(id)));
		let expected = [
			<() as WeightInfo>::on_due_expire(),
			<() as WeightInfo>::on_due_lapse(0),
			<() as WeightInfo>::on_due_silence(0),
		];
		assert_eq!(weights, expected);
		let most = TasksPallet::on_due_weight();
		assert!(weights.iter().all(|weight| most.all_gte(*weight)));
	});
}
