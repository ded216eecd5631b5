//! Finding work, knowing what it will take, and what it was settled at, on the real runtime.

use frame_support::{assert_ok, BoundedVec};
use munus_primitives::organizations::ReviewMode;
use munus_runtime::{
	configs::market::AnyAsset, AccountId, Assets, Escrow, Runtime, RuntimeOrigin, Tasks,
};
use munus_testing::*;
use pallet_organizations::{Admission, Overrides, Template};
use pallet_tasks::{
	rules::histogram::{class_bucket, price_bucket, Histogram},
	Conditions, Eligibility, Filter, FilterOf, Histograms, Involvement, Terms,
};
use std::collections::BTreeMap;

const LEAST: Balance = EXISTENTIAL_DEPOSIT;

fn any() -> FilterOf<Runtime> {
	Filter::default()
}

fn found(world: &mut World, filter: FilterOf<Runtime>) -> Vec<TaskId> {
	let page = world.inspect(|| Tasks::open_tasks(filter, None, 0, 100));
	page.tasks.into_iter().map(|task| task.id).collect()
}

fn create_asset(world: &mut World, id: u32, owner: &Actor) -> AnyAsset {
	world.inspect(|| {
		let (root, who) = (RuntimeOrigin::root(), owner.account.clone());
		assert_ok!(Assets::force_create(
			root,
			id.into(),
			who.clone().into(),
			false,
			10
		));
		let origin = RuntimeOrigin::signed(who.clone());
		assert_ok!(Assets::mint(
			origin.clone(),
			id.into(),
			who.into(),
			1_000_000
		));
		assert_ok!(Escrow::endow(origin, AnyAsset::WithId(id)));
	});
	AnyAsset::WithId(id)
}

fn terms(tier: u8) -> Terms<BlockNumber> {
	Terms {
		tier,
		..Default::default()
	}
}

#[test]
fn open_work_should_be_found_by_what_it_is() {
	let mut world = World::new();
	let rita = world.funded("Rita", 10_000 * MUN);
	let gold = create_asset(&mut world, 7, &rita);
	let entry = world.post(&rita, 100 * MUN);
	let higher = world.post_with(&rita, 100 * MUN, Some(terms(1)));
	let unpaid = Terms {
		class: Some(0),
		claim_window: Some(2),
		..terms(0)
	};
	let in_gold = world.post_in(&rita, gold.clone(), 5_000, Some(unpaid));

	assert_eq!(found(&mut world, any()), [entry, higher, in_gold]);
	let of_tier = |tier| Filter {
		tier: Some(tier),
		..any()
	};
	assert_eq!(found(&mut world, of_tier(1)), [higher]);
	let of_asset = Filter {
		asset: Some(gold),
		..any()
	};
	assert_eq!(found(&mut world, of_asset), [in_gold]);
	let selfless = Filter {
		class: Some((0, 0)),
		..any()
	};
	assert_eq!(found(&mut world, selfless), [in_gold]);
	let elsewhere = Filter {
		org: Some(DEMO + 1),
		..any()
	};
	assert_eq!(found(&mut world, elsewhere), Vec::<TaskId>::new());
	let now = world.block();
	let soon = Filter {
		due_before: Some(now + 3),
		..any()
	};
	assert_eq!(found(&mut world, soon), [in_gold]);
	world.run(3);
	assert_eq!(found(&mut world, any()), [entry, higher]);
	let page = world.inspect(|| Tasks::open_tasks(any(), None, 0, 1));
	assert_eq!((page.tasks.len(), page.next), (1, Some(1)));
}

fn reason(view: &Eligibility) -> &str {
	match view {
		Eligibility::Eligible => "",
		Eligibility::Refused(name) => std::str::from_utf8(name).expect("names are ASCII"),
	}
}

#[test]
fn eligibility_should_be_what_a_claim_would_meet() {
	let mut world = World::new();
	let rita = world.funded("Rita", 1_000 * MUN);
	let (poor, rich) = (world.actor("Poor"), world.funded("Rich", 1_000 * MUN));
	let stranger = world.funded("Stranger", 1_000 * MUN);
	world.invite(&poor);
	world.invite(&rich);
	for tier in [0, 1] {
		world.post_with(&rita, 100 * MUN, Some(terms(tier)));
	}
	let mut names = Vec::new();
	for who in [&rita, &poor, &rich, &stranger] {
		let account = who.account.clone();
		let page = world.inspect(|| Tasks::open_tasks(any(), Some(account), 0, 100));
		assert_eq!(page.tasks.len(), 2);
		for open in page.tasks {
			let view = open.eligibility.expect("it was asked for");
			let told = [
				(Bond::None, &view.bondless),
				(Bond::Money, &view.money),
				(Bond::Reputation, &view.reputation),
			];
			for (bond, told) in told {
				let call = pallet_tasks::Call::claim {
					task: open.id,
					bond,
					max_total: view.money_bond,
				};
				let made = world.inspect(|| {
					frame_support::storage::with_transaction(|| {
						use sp_runtime::traits::Dispatchable;
						let origin = RuntimeOrigin::signed(who.account.clone());
						let made = RuntimeCall::from(call).dispatch(origin);
						let made = made.map(|_| ()).map_err(|failed| failed.error);
						sp_runtime::TransactionOutcome::Rollback(
							Ok::<_, sp_runtime::DispatchError>(made),
						)
					})
				});
				let error = match made.expect("it is rolled back") {
					Ok(()) => "",
					Err(error) => error.into(),
				};
				assert_eq!(reason(told), error, "{who:?} {} {bond:?}", open.id);
				names.push(error);
			}
		}
	}
	for name in [
		"",
		"OwnTask",
		"NotMember",
		"CannotSpare",
		"TierTooHigh",
		"BondRequired",
	] {
		assert!(names.contains(&name), "{name} was not met");
	}
}

fn scored(world: &mut World, rita: &Actor, paul: &Actor, budget: Balance, score: Score) -> TaskId {
	let always = Terms {
		mode: Some(ReviewMode::Every),
		..terms(0)
	};
	let task = world.post_with(rita, budget, Some(always));
	world.claim(paul, task);
	world.submit(paul, task);
	world.score(task, &[score; 3]);
	task
}

fn wait_for_end(world: &mut World, task: TaskId) {
	world.run_until(500, |world| world.has_ended(task));
}

fn mine(world: &mut World, who: &Actor) -> Vec<(TaskId, Vec<Involvement>)> {
	let page = world.inspect(|| Tasks::tasks_of(who.account.clone(), None, 0, 100));
	page.tasks
		.into_iter()
		.map(|task| (task.id, task.roles))
		.collect()
}

#[test]
fn own_work_should_be_found_in_each_role_until_it_ends() {
	let mut world = World::new();
	let rita = world.funded("Rita", 1_000 * MUN);
	let paul = world.actor("Paul");
	world.invite(&paul);
	let (held, delivered) = (world.post(&rita, 100 * MUN), world.post(&rita, 100 * MUN));
	world.claim(&paul, held);
	world.claim(&paul, delivered);
	world.submit(&paul, delivered);
	let expected = [
		(held, vec![Involvement::Holder]),
		(delivered, vec![Involvement::Provider]),
	];
	assert_eq!(mine(&mut world, &paul), expected);
	let posted = [held, delivered].map(|task| (task, vec![Involvement::Requester]));
	assert_eq!(mine(&mut world, &rita), posted);
	world.score(delivered, &[8_000; 3]);
	wait_for_end(&mut world, delivered);
	assert_eq!(mine(&mut world, &paul), expected[..1]);
}

/// What the events tell of prices and scores.
fn replay(world: &mut World) -> BTreeMap<(OrgId, (u8, u8)), Histogram> {
	let mut known = BTreeMap::new();
	let mut histograms: BTreeMap<_, Histogram> = BTreeMap::new();
	for event in world.events() {
		match event {
			RuntimeEvent::Tasks(pallet_tasks::Event::Posted {
				task,
				org,
				conditions,
				..
			}) => {
				let Conditions {
					tier,
					class,
					minting,
					..
				} = conditions;
				known.insert(task, (org, (tier, class_bucket(class)), minting.unit));
			}
			RuntimeEvent::Tasks(pallet_tasks::Event::Settled {
				task,
				score,
				paid,
				treasury,
				refunded,
				levy,
				..
			}) => {
				let (org, key, unit) = known[&task];
				let price = paid + treasury + refunded + levy;
				let bucket = unit
					.filter(|_| price > 0)
					.and_then(|unit| price_bucket(price, unit));
				let histogram = histograms.entry((org, key)).or_default();
				histogram.count(bucket, score);
			}
			_ => (),
		}
	}
	histograms
}

#[test]
fn prices_and_scores_should_be_remembered_and_told_to_who_asks_for_a_quote() {
	let mut world = World::new();
	let rita = world.funded("Rita", 10_000 * MUN);
	let paul = world.actor("Paul");
	world.invite(&paul);
	let quote = |world: &mut World| {
		let quoted = world.inspect(|| Tasks::quote(DEMO, AnyAsset::Native, 50 * MUN, None, 40));
		quoted.expect("it can be posted")
	};
	let before = quote(&mut world);
	assert_eq!((before.usual_price, before.usual_score), (None, None));
	for (budget, score) in [(40 * MUN, 6_000), (80 * MUN, 7_000), (90 * MUN, 9_000)] {
		let task = scored(&mut world, &rita, &paul, budget, score);
		wait_for_end(&mut world, task);
	}
	let stored: BTreeMap<_, _> = world.inspect(|| {
		Histograms::<Runtime>::iter()
			.map(|(org, key, histogram)| ((org, key), histogram))
			.collect()
	});
	assert_eq!(stored.len(), 1);
	assert_eq!(replay(&mut world), stored);

	let after = quote(&mut world);
	let price = after.usual_price.expect("three were settled");
	let below = price.below.expect("it is far from the highest");
	assert!(price.from <= 80 * MUN && 80 * MUN < below && below <= 90 * MUN * 3 / 2);
	let score = after.usual_score.expect("three were scored");
	assert!(score.from <= 7_000 && score.below > Some(7_000));

	assert_eq!(after.enforcers, 9);
	assert_eq!(after.queued, 0);
	assert_eq!(after.kill_fee, after.money_bond);
	assert!(after.seat_fee > 0 && after.panel_cost > 2 * after.seat_fee);
	let appealable = after.appeal_window > 0;
	assert_eq!(after.appeal_bond > after.panel_cost, appealable);
	assert!(after.draw_time > 0 && after.settled_after > after.claim_window);
	assert!(after.settled_at_latest >= after.settled_after);
}

fn create(world: &mut World, admin: &Actor) -> OrgId {
	let org = world.inspect(pallet_organizations::NextOrg::<Runtime>::get);
	let call = pallet_organizations::Call::create {
		name: BoundedVec::truncate_from(b"Guild".to_vec()),
		template: Template::Village,
		overrides: Overrides {
			admission: Some(Admission::Open),
			..Overrides::none()
		},
		appointees: BoundedVec::new(),
		grant: 0,
		max_total: u128::MAX,
	};
	world.call(admin, call);
	org
}

#[test]
fn histograms_should_go_with_their_organization() {
	let mut world = World::new();
	let rita = world.funded("Rita", 1_000 * MUN);
	let org = create(&mut world, &rita);
	world.inspect(|| {
		for tier in 0..pallet_tasks::MAX_TIERS {
			for class in 0..=4 {
				Histograms::<Runtime>::mutate(org, (tier, class), |histogram| {
					histogram.count(Some(9), Some(5_000))
				});
			}
		}
		let count = Histograms::<Runtime>::iter_prefix(org).count();
		assert_eq!(u32::try_from(count), Ok(pallet_tasks::MAX_HISTOGRAMS));
	});
	world.call(&rita, pallet_organizations::Call::close { org });
	world.run(2);
	assert_eq!(
		world.inspect(|| Histograms::<Runtime>::iter_prefix(org).count()),
		0
	);
}

fn tip(task: TaskId, asset: AnyAsset, payee: &AccountId, amount: Balance) -> RuntimeCall {
	pallet_tasks::Call::tip {
		task,
		org: DEMO,
		asset,
		payee: payee.clone(),
		amount,
	}
	.into()
}

#[test]
fn a_tip_should_reach_who_did_the_work_or_wait_for_it() {
	let mut world = World::new();
	let rita = world.funded("Rita", 1_000 * MUN);
	let paul = world.actor("Paul");
	let gold = create_asset(&mut world, 7, &rita);
	world.invite(&paul);
	let task = world.post(&rita, 100 * MUN);
	let early = world.try_call(&rita, tip(task, AnyAsset::Native, &paul.account, MUN));
	let not_yet = pallet_tasks::Error::<Runtime>::TaskNotEnded;
	assert_eq!(early, Err(not_yet.into()));
	world.call(&rita, pallet_tasks::Call::cancel { task });
	let before = world.balance(&rita);

	// Less than an account can hold: it waits until there is more.
	world.call(&rita, tip(task, AnyAsset::Native, &paul.account, LEAST - 1));
	assert_eq!(world.balance(&paul), 0);
	world.call(&rita, tip(task, gold.clone(), &paul.account, 500));
	let waiting = world.inspect(|| Escrow::unclaimed_of(paul.account.clone(), None, 10));
	assert_eq!(waiting.len(), 2);
	assert!(waiting.iter().all(|waiting| waiting.org == DEMO));
	world.call(&rita, tip(task, AnyAsset::Native, &paul.account, MUN));
	assert_eq!(world.balance(&paul), MUN);
	assert_eq!(world.balance(&rita), before - MUN - (LEAST - 1));

	let collect = pallet_escrow::Call::collect_many {
		assets: BoundedVec::truncate_from(vec![AnyAsset::Native, gold.clone()]),
		beneficiary: None,
	};
	world.call(&paul, collect);
	assert_eq!(world.balance(&paul), MUN + LEAST - 1);
	let got = world.inspect(|| Assets::balance(7, paul.account.clone()));
	assert_eq!(got, 500);

	let unknown = tip(task, AnyAsset::WithId(8), &paul.account, 5);
	let refused = world.try_call(&rita, unknown);
	let no_asset = pallet_escrow::Error::<Runtime>::UnknownAsset;
	assert_eq!(refused, Err(no_asset.into()));
	world.inspect(|| {
		let owner = RuntimeOrigin::signed(rita.account.clone());
		assert_ok!(Assets::freeze_asset(owner, 7.into()));
	});
	let frozen = world.try_call(&rita, tip(task, gold, &paul.account, 5));
	let cannot_spare = pallet_escrow::Error::<Runtime>::CannotSpare;
	assert_eq!(frozen, Err(cannot_spare.into()));
}
