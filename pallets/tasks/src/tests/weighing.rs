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

/// A task of the entry tier whose provider gets all that it earns.
fn plain(asset: AssetId) -> TaskId {
	let terms = Terms {
		class: Some(settlement::FULL_CLASS),
		..disputed(0)
	};
	let id = post_as(asset, BUDGET, terms);
	claim(id, ALICE, Bond::None);
	submit(id, ALICE, None);
	id
}

fn accepted(id: TaskId) -> Weight {
	weighed(TasksPallet::accept(signed(REQUESTER), id))
}

#[test]
fn posting_should_weigh_less_at_a_price_in_the_native_token() {
	build_and_execute(|| {
		let native = TasksPallet::post_weight(&NATIVE);
		assert_eq!(native, <() as WeightInfo>::post_native());
		assert_eq!(TasksPallet::post_weight(&GOLD), <() as WeightInfo>::post());
		assert!(native.ref_time() < <() as WeightInfo>::post().ref_time());
	});
}

#[test]
fn accept_should_weigh_those_who_are_paid_with_the_provider() {
	build_and_execute(|| {
		let id = plain(NATIVE);
		assert_eq!(accepted(id), <() as WeightInfo>::accept_native(0));

		let id = plain(NATIVE);
		Tasks::<Test>::mutate(id, |task| {
			let work = task.as_mut().unwrap().work_mut().unwrap();
			work.team = Team::truncate_from(vec![(BOB, 1_000), (CAROL, 1_000)]);
		});
		assert_eq!(accepted(id), <() as WeightInfo>::accept_native(2));
	});
}

#[test]
fn accept_should_weigh_an_asset_where_the_price_is_in_one() {
	build_and_execute(|| {
		let id = plain(GOLD);
		assert_eq!(accepted(id), <() as WeightInfo>::accept(0));
	});
}

#[test]
fn a_bond_in_money_and_a_share_of_the_treasury_should_weigh_as_one_who_is_paid_each() {
	build_and_execute(|| {
		let mut task = task(plain(NATIVE));
		assert_eq!(TasksPallet::paid_with(&task), 0);
		task.conditions.class = settlement::FULL_CLASS - 1;
		assert_eq!(TasksPallet::paid_with(&task), 1);
		let bonded = submitted(disputed(1), None);
		let bond = self::task(bonded).work().unwrap().bond.clone();
		task.work_mut().unwrap().bond = bond;
		assert_eq!(TasksPallet::paid_with(&task), 2);
	});
}

#[test]
fn settling_should_weigh_the_tasks_above_that_are_told() {
	build_and_execute(|| {
		let mut below = task(plain(NATIVE));
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
		let silent = plain(NATIVE);
		let weights = [open, lapsing, silent].map(|id| TasksPallet::due_weight(&task(id)));
		let expected = [
			<() as WeightInfo>::on_due_expire(),
			<() as WeightInfo>::on_due_lapse(0),
			<() as WeightInfo>::on_due_silence_native(0),
		];
		assert_eq!(weights, expected);
		let silent = TasksPallet::due_weight(&task(plain(GOLD)));
		assert_eq!(silent, <() as WeightInfo>::on_due_silence(0));
		let most = TasksPallet::on_due_weight();
		assert!(weights.iter().all(|weight| most.all_gte(*weight)));
	});
}
