//! Changes, hand-overs and the end of organizations, on the real runtime.

use frame_support::BoundedVec;
use munus_primitives::{organizations::Appoint, OrgId, POINT};
use munus_runtime::{Obligation, Organizations, Runtime, RuntimeCall};
use munus_testing::*;
use pallet_organizations::{Admission, Overrides, Phase, Template};

fn create(world: &mut World, admin: &Actor, admission: Admission, appointees: &[&Actor]) -> OrgId {
	let org = world.inspect(pallet_organizations::NextOrg::<Runtime>::get);
	let appointees = appointees.iter().map(|who| who.account.clone()).collect();
	let call = pallet_organizations::Call::create {
		name: BoundedVec::truncate_from(b"Guild".to_vec()),
		template: Template::Village,
		overrides: Overrides {
			admission: Some(admission),
			..Overrides::none()
		},
		appointees: BoundedVec::truncate_from(appointees),
		grant: 20 * POINT,
		max_total: u128::MAX,
	};
	world.call(admin, call);
	org
}

fn dearer(world: &mut World) -> RuntimeCall {
	let mut review = world.inspect(|| Organizations::organization(DEMO).unwrap().policy.review);
	review.fee *= 2;
	let overrides = Overrides {
		review: Some(review),
		..Overrides::none()
	};
	pallet_organizations::Call::schedule_policy {
		org: DEMO,
		overrides,
	}
	.into()
}

#[test]
fn an_announced_policy_should_come_into_force_by_itself_after_those_who_resigned_are_out() {
	let mut world = World::new();
	let admin = world.admin();
	let call = dearer(&mut world);
	world.call(&admin, call);
	let view = world.inspect(|| Organizations::organization(DEMO).unwrap());
	let (old, change) = (view.policy.review.fee, view.change.unwrap());

	let leaver = world.enforcers()[0].clone();
	world.call(&leaver, pallet_obligation::Call::resign { org: DEMO });
	let until_then = change.effective - world.block() - 1;
	world.run(until_then);
	let (fee, serves) = world.inspect(|| {
		let view = Organizations::organization(DEMO).unwrap();
		(
			view.policy.review.fee,
			Obligation::serves(DEMO, &leaver.account),
		)
	});
	assert_eq!((fee, serves), (old, false));
	world.run(2);
	let view = world.inspect(|| Organizations::organization(DEMO).unwrap());
	assert_eq!((view.policy.review.fee, view.change), (2 * old, None));
}

#[test]
fn a_handed_over_organization_should_obey_no_administrator() {
	let mut world = World::new();
	let admin = world.admin();
	let seven: Vec<_> = world.enforcers()[..7]
		.iter()
		.map(|who| who.account.clone())
		.collect();
	world.inspect(|| {
		for who in &seven {
			pallet_obligation::Enforcers::<Runtime>::mutate(DEMO, who, |record| {
				record.as_mut().unwrap().reviews = 20;
			});
		}
	});
	let enforcers = BoundedVec::truncate_from(seven);
	world.call(
		&admin,
		pallet_organizations::Call::hand_over {
			org: DEMO,
			enforcers,
		},
	);
	let due = world.inspect(|| {
		Organizations::organization(DEMO)
			.unwrap()
			.hand_over
			.unwrap()
	});
	let until_then = due.effective + 1 - world.block();
	world.run(until_then);
	let phase = world.inspect(|| Organizations::organization(DEMO).unwrap().phase);
	assert_eq!(phase, Phase::SelfManaged);
	let call = dearer(&mut world);
	assert!(world.try_call(&admin, call).is_err());
	let who = world.actor("Paul").account;
	let invite = pallet_organizations::Call::invite {
		org: DEMO,
		who: who.clone(),
		max_total: u128::MAX,
	};
	assert!(world.try_call(&admin, invite).is_err());
	let appoint = pallet_obligation::Call::appoint {
		org: DEMO,
		who,
		shift: None,
	};
	assert!(world.try_call(&admin, appoint).is_err());
}

#[test]
fn a_sponsor_should_answer_for_a_time_with_the_reputation_it_was_granted() {
	let mut world = World::new();
	let (rita, erin) = (
		world.funded("Rita", 1_000 * MUN),
		world.funded("Erin", 1_000 * MUN),
	);
	let org = create(&mut world, &rita, Admission::Open, &[&erin]);
	let paul = world.actor("Paul");
	let who = paul.account.clone();
	world.call(
		&erin,
		pallet_organizations::Call::invite {
			org,
			who: who.clone(),
			max_total: u128::MAX,
		},
	);
	let free = |world: &mut World| {
		let standing = world
			.inspect(|| pallet_reputation::Pallet::<Runtime>::standing(org, erin.account.clone()));
		standing.unwrap().free
	};
	let view = world
		.inspect(|| Organizations::sponsorship(org, who.clone()))
		.unwrap();
	assert_eq!((view.stake, free(&mut world)), (5 * POINT, 15 * POINT));
	// The block in which a session begins leaves nothing for deadlines.
	let until_then = view.until + 2 - world.block();
	world.run(until_then);
	assert_eq!(world.inspect(|| Organizations::sponsorship(org, who)), None);
	assert_eq!(free(&mut world), 20 * POINT);
}

#[test]
fn a_sponsor_should_pay_for_a_bad_delivery_and_be_free_after_a_good_one() {
	const NAMES: [&str; 7] = ["Ada", "Abe", "Amy", "Ann", "Art", "Ava", "Axel"];
	let mut world = World::hourly(&NAMES, 100 * POINT, |policy| {
		policy.admission = Admission::Open;
		policy.review.appeal_window = 0;
	});
	let rita = world.funded("Rita", 10_000 * MUN);
	let (ada, paul) = (world.funded("Ada", 10 * MUN), world.actor("Paul"));
	let standing = |world: &mut World| {
		let account = ada.account.clone();
		let standing = pallet_reputation::Pallet::<Runtime>::standing;
		world.inspect(|| standing(DEMO, account)).unwrap()
	};
	let granted = standing(&mut world).balance;
	world.invite_by(&ada, &paul);
	let sponsorship = |world: &mut World| {
		let who = paul.account.clone();
		world.inspect(|| Organizations::sponsorship(DEMO, who))
	};
	let stake = sponsorship(&mut world).expect("it answers").stake;
	let deliver = |world: &mut World, score: munus_primitives::Score| {
		let task = world.post(&rita, 100 * MUN);
		world.claim(&paul, task);
		world.submit(&paul, task);
		world.score(task, &[score; 3]);
		world.run_until(1_000, |world| world.has_ended(task));
	};
	deliver(&mut world, 1_000);
	let left = sponsorship(&mut world).expect("it still answers").stake;
	// Two of four parts; the rest has decayed a little.
	assert!(
		left <= stake / 2 && left > stake * 2 / 5,
		"{left} of {stake}"
	);
	deliver(&mut world, 9_000);
	assert_eq!(sponsorship(&mut world), None);
	let after = standing(&mut world);
	assert_eq!(after.free, after.balance);
	assert!(after.balance <= granted - stake / 2);
	world.check();
}

#[test]
fn a_closed_organization_should_leave_nothing_and_cost_nothing() {
	let mut world = World::new();
	let (rita, erin) = (world.funded("Rita", 1_000 * MUN), world.actor("Erin"));
	let keys = |world: &mut World, org: OrgId| {
		world.inspect(|| {
			pallet_obligation::Roster::<Runtime>::iter_prefix(org).count()
				+ pallet_reputation::Standings::<Runtime>::iter_prefix(org).count()
				+ usize::from(pallet_obligation::Offices::<Runtime>::contains_key(org))
		})
	};
	let org = create(&mut world, &rita, Admission::Invited, &[&erin]);
	assert!(keys(&mut world, org) > 0);
	let close = || pallet_organizations::Call::close { org };
	assert!(world.try_call(&rita, close()).is_err());
	world.call(&erin, pallet_obligation::Call::resign { org });
	let notice = world.inspect(|| Organizations::organization(org).unwrap().policy.duty.notice);
	world.run(notice + 2);
	world.call(&erin, pallet_organizations::Call::leave { org });
	world.call(&rita, close());
	assert_eq!(world.balance(&rita), 1_000 * MUN);
	assert_eq!(keys(&mut world, org), 0);
	assert!(world.inspect(|| Organizations::organization(org)).is_none());
}

#[test]
fn an_organization_should_close_with_nothing_lost_when_a_member_stays_and_assets_lie_there() {
	use frame_support::traits::{
		fungibles::{Inspect as _, Mutate as _},
		tokens::Preservation::Preserve,
	};
	use munus_primitives::{
		escrow::{Mutate as _, Purpose},
		organizations::Inspect as _,
	};
	use munus_runtime::{
		configs::market::{AllAssets, AnyAsset},
		constants::{treasury_account, EXISTENTIAL_DEPOSIT, MUN},
		Assets, Escrow, RuntimeOrigin,
	};
	let mut world = World::new();
	let rita = world.funded("Rita", 1_000 * MUN);
	let (bob, nobody) = (world.funded("Bobby", 10 * MUN), world.actor("Nobody"));
	let (leaver, poor) = (world.actor("Leaver"), world.actor("Poor"));
	let org = create(&mut world, &rita, Admission::Open, &[]);
	world.call(
		&bob,
		pallet_organizations::Call::join {
			org,
			max_total: u128::MAX,
		},
	);
	let gold = AnyAsset::WithId(77);
	let (chain, treasury) = (treasury_account(), Organizations::treasury(org));
	let balance =
		|asset: &AnyAsset, who: &munus_runtime::AccountId| AllAssets::balance(asset.clone(), who);
	let issued = world.inspect(|| {
		let owner = rita.account.clone();
		let root = RuntimeOrigin::root();
		Assets::force_create(root, 77.into(), owner.clone().into(), false, 1).unwrap();
		AllAssets::mint_into(gold.clone(), &owner, 5_000).unwrap();
		for who in [
			Organizations::treasury(org),
			Organizations::fee_account(org),
		] {
			AllAssets::transfer(gold.clone(), &owner, &who, 700, Preserve).unwrap();
		}
		AllAssets::transfer(AnyAsset::Native, &owner, &treasury, 3 * MUN, Preserve).unwrap();
		let half = EXISTENTIAL_DEPOSIT / 2;
		// Who left office and has not collected, one of them too little to be received.
		let purse = Organizations::fee_account(org);
		AllAssets::transfer(AnyAsset::Native, &owner, &purse, 2 * MUN + half, Preserve).unwrap();
		pallet_obligation::Owed::<Runtime>::insert(org, &leaver.account, 2 * MUN);
		pallet_obligation::Owed::<Runtime>::insert(org, &poor.account, half);
		let mut deal = Escrow::open(&owner, AnyAsset::Native, half, org).unwrap();
		Escrow::pay(&mut deal, &nobody.account, half, Purpose::Pay).unwrap();
		AllAssets::total_issuance(AnyAsset::Native)
	});

	world.call(&rita, pallet_organizations::Call::close { org });
	let call = pallet_organizations::Call::sweep {
		org,
		asset: gold.clone(),
	};
	world.call(&nobody, call);
	assert_eq!(world.inspect(|| balance(&gold, &chain)), 1_400);
	let before = world.inspect(|| balance(&AnyAsset::Native, &chain));
	let date = || pallet_organizations::Closings::<Runtime>::get(org).unwrap();
	let due = world.inspect(date);
	let until_then = due - world.block() - 1;
	world.run(until_then);
	assert!(world.inspect(|| Organizations::exists(org)));
	world.run(3);
	assert!(world.inspect(|| !Organizations::exists(org)));

	world.inspect(|| {
		assert!(balance(&AnyAsset::Native, &chain) >= before + 3 * MUN);
		assert_eq!(balance(&AnyAsset::Native, &treasury), 0);
		assert_eq!(
			balance(&AnyAsset::Native, &Organizations::fee_account(org)),
			0
		);
		assert_eq!(AllAssets::total_issuance(AnyAsset::Native), issued);
		let waiting = pallet_escrow::Unclaimed::<Runtime>::get(&nobody.account, AnyAsset::Native);
		assert_eq!(waiting.unwrap().amount, EXISTENTIAL_DEPOSIT / 2);
		assert_eq!(balance(&AnyAsset::Native, &leaver.account), 2 * MUN);
		let waiting = pallet_escrow::Unclaimed::<Runtime>::get(&poor.account, AnyAsset::Native);
		assert_eq!(waiting.unwrap().amount, EXISTENTIAL_DEPOSIT / 2);
	});

	let before = world.inspect(|| balance(&AnyAsset::Native, &chain));
	world.inspect(|| {
		let id = (nobody.account.clone(), AnyAsset::Native);
		let entry = munus_runtime::market::Entry::Unclaimed(id.0.clone(), id.1.clone());
		let waiting = pallet_escrow::Unclaimed::<Runtime>::get(&id.0, &id.1).unwrap();
		type Queue = munus_runtime::Agenda;
		use munus_primitives::agenda::Agenda as _;
		Queue::cancel(waiting.due, entry.clone());
		let due = munus_runtime::System::block_number() + 1;
		Queue::schedule(due, entry);
		let sooner = pallet_escrow::Waiting { due, ..waiting };
		pallet_escrow::Unclaimed::<Runtime>::insert(&id.0, &id.1, sooner);
	});
	world.run(4);
	world.inspect(|| {
		assert!(balance(&AnyAsset::Native, &chain) >= before + EXISTENTIAL_DEPOSIT / 2);
		let waiting: Vec<_> = pallet_escrow::Unclaimed::<Runtime>::iter_keys().collect();
		assert_eq!(waiting, [(poor.account, AnyAsset::Native)]);
	});
}
