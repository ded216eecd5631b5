use super::*;
use proptest::prelude::*;

/// Corrupts the state of a market with a task at every stage and expects the check to say `why`.
fn breaks(why: &'static str, corrupt: impl FnOnce([TaskId; 4])) {
	ext().execute_with(|| {
		let open = post(tier(0));
		claim(open, ALICE, Bond::None);
		claim(open, BOB, Bond::None);
		let bonded = post(tier(1));
		claim(bonded, ALICE, Bond::Money);
		let waiting = submitted(disputed(1), Some(9_000));
		let scored = submitted(tier(1), None);
		assert_ok!(TasksPallet::do_try_state());
		corrupt([open, bonded, waiting, scored]);
		assert_eq!(TasksPallet::do_try_state(), Err(why.into()));
	});
}

fn change(id: TaskId, change: impl FnOnce(&mut TaskOf<Test>)) {
	Tasks::<Test>::mutate(id, |task| change(task.as_mut().unwrap()));
}

fn change_submission(id: TaskId, change: impl FnOnce(&mut SubmissionOf<Test>)) {
	Tasks::<Test>::mutate(id, |task| match &mut task.as_mut().unwrap().state {
		State::Open { .. } | State::Working { .. } => panic!("nothing delivered"),
		State::Submitted { submission, .. }
		| State::AwaitingPanel { submission, .. }
		| State::InReview { submission, .. } => change(submission),
		State::Appealable { judged, .. }
		| State::InAppeal { judged, .. }
		| State::Council { judged, .. }
		| State::AwaitingLot { judged, .. }
		| State::Auditing { judged, .. } => change(&mut judged.submission),
		_ => panic!("nothing delivered"),
	});
}

#[test]
fn check_should_fail_when_ids_run_ahead() {
	breaks("a task has an id that was never given", |_| {
		NextTask::<Test>::put(0)
	});
}

#[test]
fn check_should_fail_when_money_does_not_add_up() {
	let why = "a deal does not add up";
	breaks(why, |ids| change(ids[0], |t| t.reward.left += 1));
	breaks(why, |ids| change(ids[0], |t| t.reserve.fees = Balance::MAX));
	breaks(why, |ids| {
		change_submission(ids[2], |s| s.at_stake_mut().next().unwrap().left -= 1)
	});
	breaks("a reserve or bond is not in the native token", |ids| {
		change(ids[0], |t| t.reserve.asset = GOLD)
	});
	breaks("a price was paid before its time", |ids| {
		change(ids[0], |t| {
			t.reward.left -= 1;
			t.reward.paid += 1;
		})
	});
	breaks("a prepayment is not in the reserve", |ids| {
		change(ids[0], |t| t.prepaid = Balance::MAX)
	});
}

#[test]
fn check_should_fail_when_conditions_are_out_of_range() {
	let why = "conditions are out of their ranges";
	breaks(why, |ids| change(ids[0], |t| t.conditions.class = 1_001));
	breaks(why, |ids| {
		change(ids[0], |t| t.conditions.guarantee = 10_001)
	});
	breaks(why, |ids| {
		change(ids[0], |t| t.conditions.curve = Curve::PassFail(10_001))
	});
	breaks(why, |ids| {
		change(ids[0], |t| t.conditions.criteria = Default::default())
	});
	breaks("feeless above entry", |ids| {
		change(ids[1], |t| t.free_claim = true)
	});
	breaks("prepaid above entry", |ids| {
		change(ids[1], |t| t.prepaid = 1)
	});
	breaks("a feeless call did not use the prepayment", |ids| {
		change(ids[0], |t| t.prepaid = 1)
	});
}

#[test]
fn check_should_fail_when_claims_are_wrong() {
	breaks("a bondless claim where a bond is due", |ids| {
		change(ids[0], |t| {
			t.conditions.tier = 1;
			t.free_submission = false;
		})
	});
	breaks("a requester holds a claim of its own task", |ids| {
		change(ids[0], |t| t.requester = ALICE)
	});
	breaks("an account holds two claims of a task", |ids| {
		change(ids[0], |t| {
			if let State::Open { claims, .. } = &mut t.state {
				claims[1].who = claims[0].who;
			}
		})
	});
	breaks("live claims are miscounted", |_| {
		Live::insert((ORG, ALICE), 1)
	});
	breaks("an account has too many live claims", |_| {
		Parameters::mutate(|p| p.claim_limit = 1)
	});
}

#[test]
fn check_should_fail_when_a_submission_is_wrong() {
	breaks("a submission left its feeless call unspent", |ids| {
		change(ids[2], |t| {
			t.conditions.tier = 0;
			t.free_submission = true;
		})
	});
	breaks("a requester works for itself", |ids| {
		change_submission(ids[2], |s| s.work.who = REQUESTER)
	});
	breaks("reputation is locked for work that was delivered", |ids| {
		change_submission(ids[2], |s| {
			s.work.bond = HeldBond::Reputation(Default::default())
		})
	});
	let why = "an asked score and a mode disagree";
	breaks(why, |ids| change_submission(ids[2], |s| s.asked = None));
	breaks(why, |ids| change_submission(ids[3], |s| s.asked = Some(1)));
	breaks("an asked score exceeds all", |ids| {
		change_submission(ids[2], |s| s.asked = Some(10_001))
	});
	breaks(
		"a submission that is always scored waits for a word",
		|ids| {
			change(ids[3], |t| {
				let State::InReview { submission, .. } = t.state.clone() else {
					panic!()
				};
				t.state = State::Submitted {
					submission,
					until: 5,
				};
			})
		},
	);
	breaks("a cause and a mode disagree", |ids| {
		change(ids[3], |t| {
			if let State::InReview { cause, .. } = &mut t.state {
				*cause = Cause::Requester;
			}
		})
	});
	breaks("more fees were booked than paid", |ids| {
		change(ids[3], |t| {
			if let State::InReview { fees, .. } = &mut t.state {
				*fees = 1;
			}
		})
	});
}

fn with_appeal(why: &'static str, corrupt: impl FnOnce(&mut TaskOf<Test>)) {
	ext().execute_with(|| {
		let id = judged(6_000);
		assert_ok!(appeal(ALICE, id, 9_000, BOND / 2));
		assert_ok!(TasksPallet::do_try_state());
		change(id, corrupt);
		assert_eq!(TasksPallet::do_try_state(), Err(why.into()));
	});
}

fn change_appeal(
	task: &mut TaskOf<Test>,
	change: impl FnOnce(&mut Appeal<AccountId, AssetId, Balance>),
) {
	if let State::Appealable {
		appeal: Some(appeal),
		..
	} = &mut task.state
	{
		change(appeal);
	}
}

fn with_lot(why: &'static str, corrupt: impl FnOnce(&mut TaskOf<Test>)) {
	ext().execute_with(|| {
		Audits::mutate(|audits| audits.rate = 2_500);
		let id = submitted(tier(1), None);
		assert_ok!(verdict(id, 6_000));
		assert_ok!(TasksPallet::do_try_state());
		change(id, corrupt);
		assert_eq!(TasksPallet::do_try_state(), Err(why.into()));
	});
}

#[test]
fn check_should_fail_when_an_audit_is_wrong() {
	with_lot("what was decided on appeal is audited", |t| {
		t.judged_mut().unwrap().size = 7
	});
	with_lot("a verdict is audited without a chance of it", |t| {
		t.conditions.audit.rate = 0
	});
	with_lot("a verdict exceeds all", |t| {
		t.judged_mut().unwrap().score = 10_001
	});
	with_lot("there were too many appeals", |t| {
		t.judged_mut().unwrap().appeals = 3
	});
}

#[test]
fn check_should_fail_when_an_appeal_is_wrong() {
	with_appeal("a verdict exceeds all", |t| {
		t.judged_mut().unwrap().score = 10_001
	});
	with_appeal("there were too many appeals", |t| {
		t.judged_mut().unwrap().appeals = 2
	});
	with_appeal("more fees were booked than paid", |t| {
		t.judged_mut().unwrap().fees = Balance::MAX
	});
	let little = "an appeal claims too little";
	with_appeal(little, |t| change_appeal(t, |a| a.claim = 6_999));
	with_appeal(little, |t| change_appeal(t, |a| a.claim = 10_001));
	with_appeal("a stranger appeals", |t| change_appeal(t, |a| a.who = BOB));
	with_appeal("contributions and a bond differ", |t| {
		change_appeal(t, |a| a.contributors[0].1 -= 1)
	});
	let unfit = "a bond does not fit the state";
	with_appeal(unfit, |t| change_appeal(t, |a| a.needed = BOND / 2));
	with_appeal(unfit, |t| {
		let (judged, appeal) = (t.judged().cloned().unwrap(), t.appeal().cloned());
		t.state = State::Council {
			judged,
			appeal,
			until: 31,
		};
	});
}

#[test]
fn check_should_fail_when_details_and_tasks_part() {
	breaks("a task has no details", |ids| {
		TaskDetails::<Test>::remove(ids[0])
	});
	breaks("details outlive their task", |ids| {
		Tasks::<Test>::remove(ids[2])
	});
	breaks("ratios of an unknown organization", |_| {
		Ratios::<Test>::insert(7, BoundedVec::truncate_from(vec![1]))
	});
	breaks("a ratio exceeds the whole", |_| {
		Ratios::<Test>::insert(ORG, BoundedVec::truncate_from(vec![10_001]))
	});
}

#[test]
#[should_panic(expected = "deadlines and agenda differ")]
fn other_rooms_should_be_checked_when_an_entry_is_missing() {
	build_and_execute(|| {
		let id = post(tier(0));
		Entries::remove((task(id).due().unwrap(), id));
	});
}

#[derive(Clone, Debug)]
enum Step {
	Post {
		gold: bool,
		tier: u8,
		disputed: bool,
		class: u16,
		budget: u32,
		parts: u8,
	},
	Edit(u8),
	Cancel(u8),
	Claim(u8, u8, u8),
	Submit(u8, u8, u16),
	Accept(u8),
	Dispute(u8, u16),
	Buy(u8, u8),
	Verdict(u8, u16, u8),
	Void(u8, u8),
	Appeal(u8, u8, u16, u8),
	Support(u8, u8, u8),
	Rule(u8, u16),
	Reply(u8, u8),
	Window(bool),
	Size(bool),
	Wait(u8),
	Enforcers(bool),
	Kill(u8),
	Withdraw(u8, u8),
	TopUp(u8, u16, bool),
	Delegate(u8, u32, u8),
}

fn steps() -> impl Strategy<Value = Step> {
	let id = || 0..10u8;
	let who = || 1..10u8;
	prop_oneof![
		3 => (any::<bool>(), 0..3u8, any::<bool>(), 0..=1_001u16, any::<u32>(), 0..5u8).prop_map(
			|(gold, tier, disputed, class, budget, parts)| {
				Step::Post { gold, tier, disputed, class, budget, parts }
			}
		),
		1 => id().prop_map(Step::Edit),
		1 => id().prop_map(Step::Cancel),
		6 => (id(), who(), 0..3u8).prop_map(|(a, b, c)| Step::Claim(a, b, c)),
		6 => (id(), who(), 0..=10_001u16).prop_map(|(a, b, c)| Step::Submit(a, b, c)),
		1 => id().prop_map(Step::Accept),
		2 => (id(), 0..=10_001u16).prop_map(|(a, b)| Step::Dispute(a, b)),
		1 => (id(), who()).prop_map(|(a, b)| Step::Buy(a, b)),
		4 => (id(), 0..=10_000u16, 0..=7u8).prop_map(|(a, b, c)| Step::Verdict(a, b, c)),
		1 => (id(), 0..=7u8).prop_map(|(a, b)| Step::Void(a, b)),
		4 => (id(), 1..3u8, 0..=10_000u16, any::<u8>())
			.prop_map(|(a, b, c, d)| Step::Appeal(a, b, c, d)),
		3 => (id(), who(), any::<u8>()).prop_map(|(a, b, c)| Step::Support(a, b, c)),
		1 => (id(), 0..=10_000u16).prop_map(|(a, b)| Step::Rule(a, b)),
		1 => (id(), who()).prop_map(|(a, b)| Step::Reply(a, b)),
		1 => any::<bool>().prop_map(Step::Window),
		1 => any::<bool>().prop_map(Step::Size),
		3 => (1..40u8).prop_map(Step::Wait),
		1 => any::<bool>().prop_map(Step::Enforcers),
		1 => id().prop_map(Step::Kill),
		1 => (id(), who()).prop_map(|(a, b)| Step::Withdraw(a, b)),
		1 => (id(), any::<u16>(), any::<bool>()).prop_map(|(a, b, c)| Step::TopUp(a, b, c)),
		4 => (id(), 0..400_000_000u32, 0..20u8).prop_map(|(a, b, c)| Step::Delegate(a, b, c)),
	]
}

fn requester_of(id: u8) -> RuntimeOrigin {
	let task = Tasks::<Test>::get(TaskId::from(id));
	signed(task.map_or(REQUESTER, |task| task.requester))
}

fn panel_of(id: TaskId) -> Option<munus_primitives::PanelId> {
	let task = Tasks::<Test>::get(id)?;
	OpenPanels::get(TasksPallet::matter(id, &task))
}

/// None, or two to four, with shares that are not even.
fn milestones(parts: u8) -> Option<Milestones<Moment>> {
	let parts = u16::from(parts).checked_sub(1).filter(|parts| *parts > 0)?;
	let mut shares: Vec<u16> = (0..parts).map(|index| 333 * (index + 1)).collect();
	shares.push(10_000 - shares.iter().sum::<u16>());
	let milestones = shares.into_iter().map(|share| Milestone {
		share,
		window: 5 + Moment::from(share / 500),
	});
	Some(BoundedVec::truncate_from(milestones.collect()))
}

/// Does a step as the chain would: what fails leaves nothing behind.
fn take(step: Step) {
	let bonds = [Bond::None, Bond::Money, Bond::Reputation];
	let _ = frame_support::storage::with_storage_layer(|| match step {
		Step::Post {
			gold,
			tier,
			disputed,
			class,
			budget,
			parts,
		} => {
			let mode = if disputed {
				ReviewMode::Disputed
			} else {
				ReviewMode::Every
			};
			let terms = Terms {
				tier,
				mode: Some(mode),
				class: Some(class),
				milestones: milestones(parts),
				..Default::default()
			};
			let (asset, unit) = if gold { (GOLD, 1) } else { (NATIVE, 100_000) };
			let budget = Balance::from(budget) * unit;
			let origin = signed(REQUESTER);
			let title = b"t".to_vec();
			TasksPallet::post(
				origin,
				ORG,
				asset,
				budget,
				title,
				vec![],
				HASH,
				Some(terms),
				Balance::MAX,
			)
		}
		Step::Edit(id) => {
			let title = b"tt".to_vec();
			TasksPallet::edit(
				requester_of(id),
				id.into(),
				title,
				vec![],
				HASH,
				Balance::MAX,
			)
		}
		Step::Cancel(id) => TasksPallet::cancel(requester_of(id), id.into()),
		Step::Claim(id, who, bond) => {
			let bond = bonds[usize::from(bond)];
			plainly(TasksPallet::claim(
				signed(who.into()),
				id.into(),
				bond,
				Balance::MAX,
			))
		}
		Step::Submit(id, who, asked) => {
			let id = id.into();
			let part = Tasks::<Test>::get(id).map_or(0, |task| task.part.index);
			plainly(TasksPallet::submit(
				signed(who.into()),
				id,
				vec![],
				HASH,
				Some(asked),
				part,
			))
		}
		Step::Accept(id) => plainly(TasksPallet::accept(requester_of(id), id.into())),
		Step::Dispute(id, score) => TasksPallet::dispute(requester_of(id), id.into(), score),
		Step::Buy(id, who) => {
			TasksPallet::request_review(signed(who.into()), id.into(), Balance::MAX)
		}
		Step::Verdict(id, score, seats) if panel_of(id.into()).is_some() => {
			outcome(id.into(), seats.into(), Outcome::Verdict(score))
		}
		Step::Void(id, seats) if panel_of(id.into()).is_some() => {
			outcome(id.into(), seats.into(), Outcome::Void)
		}
		Step::Appeal(id, who, claim, part) => {
			let amount = BOND * Balance::from(part) / 128;
			appeal(who.into(), id.into(), claim, amount)
		}
		Step::Support(id, who, part) => {
			support(who.into(), id.into(), BOND * Balance::from(part) / 128)
		}
		Step::Rule(id, score) => plainly(TasksPallet::rule(signed(ADMIN), id.into(), score)),
		Step::Reply(id, who) => TasksPallet::reply(signed(who.into()), id.into(), vec![1]),
		Step::Window(on) => {
			AppealWindow::set(if on { 15 } else { 0 });
			Ok(())
		}
		Step::Size(on) => {
			AppealSize::set(on.then_some(7));
			Ok(())
		}
		Step::Wait(blocks) => {
			run_to(System::block_number() + Moment::from(blocks));
			Ok(())
		}
		Step::Enforcers(enough) => {
			Enforcers::set(enough);
			Ok(())
		}
		Step::Kill(id) => plainly(TasksPallet::kill(requester_of(id), id.into(), Balance::MAX)),
		Step::Withdraw(id, who) => plainly(TasksPallet::withdraw(signed(who.into()), id.into())),
		Step::TopUp(id, amount, price) => {
			let purse = if price { Purse::Price } else { Purse::Reserve };
			let amount = amount.into();
			TasksPallet::top_up(requester_of(id), id.into(), amount, purse, Balance::MAX)
		}
		Step::Delegate(id, portion, to) => {
			let id = TaskId::from(id);
			let work = Tasks::<Test>::get(id).and_then(|task| task.work().cloned());
			let who = signed(work.map_or(STRANGER, |work| work.who));
			let to = (to < 9).then_some(to.into());
			let title = b"t".to_vec();
			TasksPallet::delegate(
				who,
				id,
				portion,
				title,
				vec![],
				HASH,
				None,
				to,
				Balance::MAX,
			)
		}
		Step::Verdict(..) | Step::Void(..) => Ok(()),
	});
}

proptest! {
	#![proptest_config(ProptestConfig::with_cases(96))]

	#[test]
	fn market_should_conserve_money_and_end_by_itself_whatever_is_called(
		story in prop::collection::vec(steps(), 1..60),
	) {
		Enforcers::set(true);
		AppealWindow::set(15);
		Fund::set(3 * FEE);
		build_and_execute(|| {
			Money::insert((NATIVE, FEES), 5 * FEE);
			Money::mutate((NATIVE, DAVE), |money| *money -= 5 * FEE);
			Points::insert((ORG, ALICE), 600 * POINT);
			for step in story {
				take(step);
				check_other_rooms();
				TasksPallet::do_try_state().unwrap();
			}
			Enforcers::set(false);
			for _ in 0..6 {
				let panels: Vec<_> = OpenPanels::iter_keys().collect();
				for matter in panels {
					assert_ok!(outcome(matter.task, 0, Outcome::Void));
				}
				run_to(System::block_number() + 300);
			}
			assert_eq!(Tasks::<Test>::iter().count(), 0);
			assert_eq!(TaskDetails::<Test>::iter().count(), 0);
			assert_eq!(Money::get((NATIVE, 1_000)), 0);
			assert_eq!(Plans::<Test>::iter().count(), 0);
			assert_eq!(Held::iter_values().sum::<Balance>(), 0);
			assert_eq!(OpenWork::get(), 0);
		});
		Enforcers::set(true);
		AppealWindow::set(0);
		AppealSize::set(Some(7));
		Fund::set(0);
	}
}
