//! Audits on the real runtime: what they cost whom, to the unit.

use munus_primitives::{
	obligation::{Skill, SKILL_ONE},
	organizations::{AuditPolicy, ReviewMode},
	review::PanelKind,
	Reputation,
};
use munus_runtime::{AccountId, Obligation, Organizations};
use munus_testing::*;
use pallet_obligation::EnforcerView;
use pallet_tasks::{Basis, State, Terms};

const DAY: BlockNumber = 24;

/// The longest a task takes here: three draws and their phases, then an audit.
const LONGEST: BlockNumber = 30 * DAY;

const NAMES: [&str; 9] = [
	"Ada", "Abe", "Amy", "Ann", "Art", "Ava", "Axel", "Aldo", "Alma",
];

const PRICE: Balance = 100 * MUN;

/// What enforcers lock.
const STAKE: Reputation = 50 * POINT;

/// Skill enough for audits, whatever the organization's reference.
const SKILLED: Skill = SKILL_ONE / 2;

type TaskEvent = pallet_tasks::Event<Runtime>;
type ReviewEvent = pallet_review::Event<Runtime>;
type OfficeEvent = pallet_obligation::Event<Runtime>;

fn world(audits: impl FnOnce(&mut AuditPolicy<Balance>)) -> World {
	let mut world = World::hourly(&NAMES, 100 * POINT, |policy| {
		policy.review.commit_window = DAY / 2;
		policy.review.reveal_window = DAY / 2;
		policy.review.appeal_window = 0;
		policy.review.seniority = 2;
		policy.duty.stake = STAKE;
		audits(&mut policy.audit);
	});
	world.funded("Rita", 10_000 * MUN);
	let paul = world.actor("Paul");
	world.invite(&paul);
	world
}

/// Every verdict is audited, at half of the price from which all hangs on it.
fn always(audits: &mut AuditPolicy<Balance>) {
	(audits.rate, audits.high_rate) = (FULL_SCORE, FULL_SCORE);
	audits.full_price = 2 * PRICE;
}

/// Those appointed resign, three at a time, and come back with a stake locked.
fn stake(world: &mut World) {
	for three in NAMES.chunks(3) {
		for name in three {
			let resign = pallet_obligation::Call::resign { org: DEMO };
			world.call(&Actor::named(name), resign);
		}
		world.run_until(3 * DAY, |world| in_office(world, three) == 0);
		for name in three {
			let wait = pallet_obligation::Call::join_waitlist {
				org: DEMO,
				shift: 0,
			};
			world.call(&Actor::named(name), wait);
		}
		world.run_until(10 * DAY, |world| in_office(world, three) == 3);
	}
	world.run(2);
}

fn in_office(world: &mut World, names: &[&str]) -> usize {
	let holds = |name: &&&str| Obligation::enforcer(DEMO, Actor::named(name).account).is_some();
	world.inspect(|| names.iter().filter(holds).count())
}

/// Makes everybody skilled, as long practice would.
fn practise(world: &mut World) {
	world.inspect(|| {
		for name in NAMES {
			let who = Actor::named(name).account;
			pallet_obligation::Enforcers::<Runtime>::mutate(DEMO, who, |record| {
				if let Some(record) = record {
					record.skill = SKILLED;
					record.reviews = pallet_review::AUDITOR_REVIEWS;
				}
			});
		}
	});
}

fn delivered(world: &mut World, terms: Option<Terms<BlockNumber>>) -> TaskId {
	let (rita, paul) = (world.actor("Rita"), world.actor("Paul"));
	let task = world.post_with(&rita, PRICE, terms);
	world.claim(&paul, task);
	world.submit(&paul, task);
	task
}

/// Delivered and scored so by the first panel; gives its members in seat order.
fn scored(world: &mut World, scores: [Score; 3]) -> (TaskId, Vec<Actor>) {
	let task = delivered(world, None);
	let (_, members) = world.await_draw(task);
	world.score(task, &scores);
	(task, members)
}

fn office_of(world: &mut World, who: &Actor) -> EnforcerView<Balance, BlockNumber> {
	let account = who.account.clone();
	world
		.inspect(|| Obligation::enforcer(DEMO, account))
		.expect("in office")
}

fn owed(world: &mut World, who: &Actor) -> Reputation {
	let account = who.account.clone();
	let standing = world.inspect(|| munus_runtime::Reputation::standing(DEMO, account));
	standing.map_or(0, |standing| standing.penalty)
}

fn fee_account(world: &mut World) -> AccountId {
	world.inspect(|| Organizations::organization(DEMO).unwrap().fee_account)
}

/// What lies in the fee account, and whose it is: the enforcers' and the fund's for audits.
fn fees(world: &mut World) -> (Balance, Balance, Balance) {
	let account = fee_account(world);
	// An organization's accounts are opened with the least there can be in one.
	let there = world.balance_of(&account) - EXISTENTIAL_DEPOSIT;
	let earned = NAMES
		.map(|name| office_of(world, &Actor::named(name)).fees)
		.iter()
		.sum();
	let fund = world.inspect(|| pallet_review::Calibrations::<Runtime>::get(DEMO).audit_fund);
	(there, earned, fund)
}

fn settled(world: &mut World, id: TaskId) -> TaskEvent {
	let mut events = world.events().into_iter();
	let ended = events.find_map(|event| match event {
		RuntimeEvent::Tasks(event @ TaskEvent::Settled { task, .. }) if task == id => Some(event),
		_ => None,
	});
	ended.expect("it has ended")
}

fn set_backs(world: &mut World) -> Vec<OfficeEvent> {
	let events = world.events().into_iter();
	let ours = |event| match event {
		RuntimeEvent::Obligation(event @ OfficeEvent::SetBack { .. }) => Some(event),
		_ => None,
	};
	events.filter_map(ours).collect()
}

fn is_audited(world: &mut World, task: TaskId) -> bool {
	matches!(world.state(task), Some(State::Auditing { .. }))
}

/// The member lost a quarter of skill, the fee, half of its stake, and owes as much as a penalty.
fn punished(world: &mut World, who: &Actor, before: &EnforcerView<Balance, BlockNumber>) {
	let after = office_of(world, who);
	assert_eq!(after.skill, before.skill - SKILL_ONE / 4);
	assert_eq!(after.fees, 0);
	assert!(after.balance < before.balance, "the credit is gone");
	let event = set_backs(world).into_iter().find(
		|event| matches!(event, OfficeEvent::SetBack { who: whom, .. } if *whom == who.account),
	);
	let Some(OfficeEvent::SetBack {
		fee,
		burned,
		penalty,
		skill,
		..
	}) = event
	else {
		panic!("{who:?} was not set back")
	};
	assert_eq!((fee, skill), (before.fees, Some(after.skill)));
	let due = STAKE / 2;
	assert_eq!(
		burned + penalty,
		2 * due,
		"what the stake lacks comes on top"
	);
	// Stakes fade with time: what was locked at the start is a little less by now.
	assert!(burned > 0 && burned <= due);
	assert!(after.stake.abs_diff(before.stake / 2) <= before.stake / 100);
	assert!(owed(world, who) > 0);
}

#[test]
fn audit_should_keep_the_verdict_and_set_back_the_one_who_was_far_off() {
	let mut world = world(always);
	stake(&mut world);
	practise(&mut world);
	let (task, members) = scored(&mut world, [8_000, 8_000, 3_000]);
	assert!(is_audited(&mut world, task));
	let paul = world.actor("Paul");
	assert_eq!(world.balance(&paul), 0, "nothing is paid before the audit");
	let before: Vec<_> = members
		.iter()
		.map(|who| office_of(&mut world, who))
		.collect();
	assert!(before[2].stake > STAKE / 2);
	let (there, earned, fund) = fees(&mut world);
	assert_eq!((there, earned + fund), (3 * MUN, there));

	let (audit, auditors) = world.await_draw(task);
	let again = |who: &Actor| members.iter().any(|member| member.account == who.account);
	assert!(!auditors.iter().any(again), "nobody judges itself");
	world.score(task, &[8_000; 3]);
	assert!(world.has_ended(task));
	assert!(matches!(
		settled(&mut world, task),
		TaskEvent::Settled {
			basis: Basis::Audit,
			score: Some(8_000),
			..
		}
	));
	assert_eq!(world.balance(&paul), PRICE / 10 * 8);
	punished(&mut world, &members[2], &before[2]);
	assert_eq!(set_backs(&mut world).len(), 1);
	for (member, before) in members[..2].iter().zip(&before) {
		let after = office_of(&mut world, member);
		assert_eq!((after.skill, after.fees), (before.skill, before.fees));
	}
	let blamed = world.events().into_iter().any(|event| {
		matches!(
			event,
			RuntimeEvent::Review(ReviewEvent::AuditFailed { panel, score: 3_000, verdict: 8_000, stake: 5_000, .. })
				if panel == audit
		)
	});
	assert!(blamed);
	// The audit cost nobody but the fund anything.
	let (there, earned, fund) = fees(&mut world);
	assert_eq!((there, earned + fund), (3 * MUN, there));
	world.check();
}

#[test]
fn audit_should_overturn_a_bought_verdict_before_anything_is_paid() {
	let mut world = world(always);
	stake(&mut world);
	practise(&mut world);
	let rita = world.actor("Rita");
	let before = world.balance(&rita);
	let (task, members) = scored(&mut world, [9_000; 3]);
	assert!(is_audited(&mut world, task));
	let records: Vec<_> = members
		.iter()
		.map(|who| office_of(&mut world, who))
		.collect();
	world.score(task, &[2_500; 3]);
	let paul = world.actor("Paul");
	assert_eq!(
		world.balance(&paul),
		PRICE / 4,
		"paid by the audit's verdict"
	);
	let TaskEvent::Settled { fees: paid, .. } = settled(&mut world, task) else {
		panic!("not settled")
	};
	assert!(paid > 3 * MUN, "panel and protocol");
	let prepaid = before - world.balance(&rita) - PRICE / 4 - paid;
	assert!(prepaid < MUN, "what two feeless calls cost");
	assert_eq!(world.reputation(&paul), 0, "9 000 would have earned some");
	assert!(matches!(
		settled(&mut world, task),
		TaskEvent::Settled {
			basis: Basis::Audit,
			score: Some(2_500),
			minted: 0,
			..
		}
	));
	for (member, record) in members.iter().zip(&records) {
		punished(&mut world, member, record);
	}
	let (there, earned, fund) = fees(&mut world);
	assert_eq!((there, earned + fund), (3 * MUN, there));
	world.check();
}

#[test]
fn verdict_should_stand_when_the_audit_is_void() {
	let mut world = world(always);
	practise(&mut world);
	let (task, members) = scored(&mut world, [8_000, 8_000, 3_000]);
	world.run_until(LONGEST, |world| world.has_ended(task));
	let paul = world.actor("Paul");
	assert_eq!(world.balance(&paul), PRICE / 10 * 8);
	assert_eq!(set_backs(&mut world), vec![]);
	assert!(matches!(
		settled(&mut world, task),
		TaskEvent::Settled {
			basis: Basis::Verdict,
			score: Some(8_000),
			..
		}
	));
	let fees = office_of(&mut world, &members[2]).fees;
	assert!(fees > 0, "what was earned stays");
	world.check();
}

#[test]
fn lot_should_be_drawn_with_randomness_that_came_after_the_verdict() {
	let mut world = world(|audits| {
		audits.rate = FULL_SCORE / 2;
		audits.high_rate = FULL_SCORE / 2;
	});
	let mut audited = 0;
	for _ in 0..8 {
		practise(&mut world);
		let (task, _) = scored(&mut world, [8_000; 3]);
		let Some(State::AwaitingLot { mark, .. }) = world.state(task) else {
			panic!("a lot decides")
		};
		assert!(mark + 1 >= world.block());
		world.run_until(LONGEST, |world| {
			!matches!(world.state(task), Some(State::AwaitingLot { .. }))
		});
		assert!(world.block() > mark + 1);
		if is_audited(&mut world, task) {
			audited += 1;
			world.score(task, &[8_000; 3]);
		}
		world.run_until(LONGEST, |world| world.has_ended(task));
	}
	assert!((1..8).contains(&audited), "{audited} of 8 at one half");
	let opened = world.events().into_iter().filter(|event| {
		matches!(
			event,
			RuntimeEvent::Review(ReviewEvent::PanelOpened {
				kind: PanelKind::Audit,
				..
			})
		)
	});
	assert_eq!(opened.count(), audited);
	world.check();
}

#[test]
fn provider_without_money_should_reply_free_of_charge() {
	let mut world = world(always);
	practise(&mut world);
	let (task, _) = scored(&mut world, [8_000; 3]);
	let paul = world.actor("Paul");
	assert_eq!(world.balance(&paul), 0);
	let reply = || pallet_tasks::Call::reply {
		task,
		text: b"Thank you".to_vec(),
	};
	assert_eq!(world.send(&paul, reply()), Ok(Ok(())));
	assert!(world.send(&paul, reply()).is_err(), "once");
	let stranger = world.actor("Stan");
	assert!(world.send(&stranger, reply()).is_err());
}

#[test]
fn accepted_work_should_fund_audits() {
	let mut world = world(|audits| audits.levy = 500);
	let terms = Terms {
		mode: Some(ReviewMode::Disputed),
		..Terms::default()
	};
	let task = delivered(&mut world, Some(terms));
	let rita = world.actor("Rita");
	world.call(&rita, pallet_tasks::Call::accept { task });
	let TaskEvent::Settled { paid, levy, .. } = settled(&mut world, task) else {
		panic!("not settled")
	};
	assert!(levy > 0);
	assert_eq!(paid + levy, PRICE);
	let paul = world.actor("Paul");
	assert_eq!(world.balance(&paul), paid);
	assert_eq!(fees(&mut world), (levy, 0, levy));
	world.check();
}
