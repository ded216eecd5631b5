//! What an organization's panels are trusted with, and who is let into its tiers, on the real
//! runtime.

use frame_support::{assert_ok, BoundedVec};
use munus_primitives::{
	obligation::Inspect as _, organizations::BeyondCapacity, reputation::Import,
};
use munus_runtime::{
	configs::market::AnyAsset, genesis_config_presets::demo_audit, Obligation, Organizations,
	Reputation, Runtime, Tasks,
};
use munus_testing::*;
use pallet_organizations::{Admission, Overrides, Template};
use pallet_tasks::{rules::price::Ruling, Terms};
use sp_runtime::DispatchResult;

const ENFORCERS: [&str; 9] = [
	"Ada", "Ben", "Cleo", "Dora", "Emil", "Flora", "Gus", "Hanna", "Ivo",
];

type MarketError = pallet_tasks::Error<Runtime>;

fn post(world: &mut World, who: &Actor, org: OrgId, budget: Balance, tier: u8) -> DispatchResult {
	let call = pallet_tasks::Call::<Runtime>::post {
		org,
		asset: AnyAsset::Native,
		budget,
		title: b"Translate the manual".to_vec(),
		uri: vec![],
		content_hash: [1; 32],
		terms: Some(Terms {
			tier,
			..Terms::default()
		}),
		max_total: Balance::MAX,
	};
	world.try_call(who, call)
}

fn next_task(world: &mut World) -> TaskId {
	world.inspect(pallet_tasks::NextTask::<Runtime>::get)
}

/// Makes everybody so skilled that they earn the full fee.
fn practise(world: &mut World) {
	world.inspect(|| {
		for name in ENFORCERS {
			let who = Actor::named(name).account;
			pallet_obligation::Enforcers::<Runtime>::mutate(DEMO, who, |record| {
				if let Some(record) = record {
					record.skill = munus_primitives::obligation::SKILL_ONE / 2;
				}
			});
		}
	});
}

#[test]
fn a_price_above_the_panel_should_be_refused_until_enforcers_earn_enough() {
	let mut world = World::hourly(&ENFORCERS, 0, |policy| policy.audit.trusted_price = MUN);
	let (rita, paul) = (world.funded("Rita", 1_000 * MUN), world.actor("Paul"));
	world.invite(&paul);
	let refused = Err(MarketError::PriceAbovePanel.into());
	assert_eq!(post(&mut world, &rita, DEMO, MUN + 1, 0), refused);
	let task = world.post(&rita, MUN);
	world.claim(&paul, task);
	world.submit(&paul, task);
	practise(&mut world);
	world.score(task, &[8_000, 8_000, 8_000]);

	let fees = world.inspect(|| Obligation::workload(DEMO)).fees;
	assert!(fees > 2 * MUN, "three reviews were paid");
	let income = 3 * fees / 9;
	// Nine carry a panel of seven. With every verdict audited its majority of four risks all.
	let most = 4 * income;
	assert_eq!(post(&mut world, &rita, DEMO, most + 1, 0), refused);
	let quote = world
		.inspect(|| Tasks::quote(DEMO, AnyAsset::Native, most, None, 20))
		.unwrap();
	assert_eq!((quote.panel, quote.audit_rate), (7, 10_000));
	assert_eq!((quote.income, quote.bears), (income, most));
	assert_eq!(quote.ruling, Ruling::MoreAudits);
	let task = next_task(&mut world);
	assert_ok!(post(&mut world, &rita, DEMO, most, 0));
	world.claim(&paul, task);
	world.submit(&paul, task);
	let (_, members) = world.await_draw(task);
	assert_eq!(members.len(), 7);
	world.check();
}

#[test]
fn work_beyond_capacity_should_be_refused_until_seats_are_free() {
	let mut world = World::hourly(&ENFORCERS[..5], 0, |policy| {
		policy.audit.beyond_capacity = BeyondCapacity::Refuse;
		(policy.review.commit_window, policy.review.reveal_window) = (6, 6);
		policy.duty.quota = 1;
	});
	let (rita, paul) = (world.funded("Rita", 1_000 * MUN), world.actor("Paul"));
	world.invite(&paul);
	let (first, second) = (world.post(&rita, MUN), world.post(&rita, MUN));
	world.claim(&paul, first);
	world.submit(&paul, first);
	world.await_draw(first);
	let refused = Err(MarketError::BeyondCapacity.into());
	assert_eq!(post(&mut world, &rita, DEMO, MUN, 0), refused);
	let call = pallet_tasks::Call::<Runtime>::claim {
		task: second,
		bond: Bond::None,
		max_total: Balance::MAX,
	};
	assert_eq!(world.try_call(&paul, call), refused);
	world.score(first, &[8_000, 8_000, 8_000]);
	assert_ok!(post(&mut world, &rita, DEMO, MUN, 0));
	world.claim(&paul, second);
}

/// An organization where half of what is earned in the demo counts, 40 points at most.
fn found_guild(world: &mut World) -> OrgId {
	let admin = world.funded("Gloria", 1_000 * MUN);
	let enforcers = ["Kim", "Lea", "Max", "Nils", "Olga"];
	let appointees: Vec<_> = enforcers.map(|name| world.actor(name).account).to_vec();
	let mut policy = world.inspect(|| Organizations::template_policy(Template::Village));
	policy.market.import = Some(Import {
		from: DEMO,
		share: 5_000,
		cap: 40 * POINT,
	});
	let org = world.inspect(pallet_organizations::NextOrg::<Runtime>::get);
	let call = pallet_organizations::Call::create {
		name: BoundedVec::truncate_from(b"Guild".to_vec()),
		template: Template::Village,
		overrides: Overrides {
			admission: Some(Admission::Open),
			market: Some(policy.market),
			audit: Some(demo_audit()),
			..Overrides::none()
		},
		appointees: BoundedVec::truncate_from(appointees),
		grant: 0,
		max_total: u128::MAX,
	};
	world.call(&admin, call);
	org
}

#[test]
fn standing_in_another_organization_should_open_a_tier_and_stay_there() {
	let mut world = World::hourly(&ENFORCERS[..5], 50 * POINT, |_| ());
	let guild = found_guild(&mut world);
	let (rita, ada) = (
		world.funded("Rita", 1_000 * MUN),
		world.funded("Ada", 100 * MUN),
	);
	let zoe = world.funded("Zoe", 100 * MUN);
	for who in [&ada, &zoe] {
		world.call(
			who,
			pallet_organizations::Call::join {
				org: guild,
				max_total: u128::MAX,
			},
		);
	}
	let standing = |world: &mut World, org| {
		let view = world.inspect(|| Reputation::standing(org, ada.account.clone()));
		view.unwrap().balance
	};
	let task = next_task(&mut world);
	assert_ok!(post(&mut world, &rita, guild, MUN, 1));
	let claim = |bond| pallet_tasks::Call::<Runtime>::claim {
		task,
		bond,
		max_total: Balance::MAX,
	};
	let refused = Err(MarketError::TierTooHigh.into());
	assert_eq!(world.try_call(&zoe, claim(Bond::Money)), refused);
	let before = standing(&mut world, DEMO);
	assert!(before >= 20 * POINT, "half of it is what the tier asks");
	let uncovered = Err(MarketError::BondNotCovered.into());
	assert_eq!(world.try_call(&ada, claim(Bond::Reputation)), uncovered);
	world.call(&ada, claim(Bond::Money));
	assert_eq!(standing(&mut world, guild), 0, "nothing is minted");
	let after = standing(&mut world, DEMO);
	assert!(
		after <= before && after + POINT > before,
		"nothing is locked"
	);

	let dearer = next_task(&mut world);
	assert_ok!(post(&mut world, &rita, guild, MUN, 2));
	let call = pallet_tasks::Call::<Runtime>::claim {
		task: dearer,
		bond: Bond::Money,
		max_total: Balance::MAX,
	};
	assert_eq!(world.try_call(&ada, call), refused, "the cap is 40 points");
}
