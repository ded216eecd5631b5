//! A grant from the donor's money to the payout, on a runtime without tasks, reputation and
//! organizations.

#![allow(
	clippy::arithmetic_side_effects,
	clippy::indexing_slicing,
	clippy::panic,
	clippy::unwrap_used
)]

use frame_support::{assert_noop, assert_ok};
use munus_pallet_testing::{run_blocks, run_to_block};
use munus_primitives::{
	obligation::Inspect as _,
	organizations::Inspect as _,
	reputation::{Inspect as _, Mutate as _},
	review::{Outcome, Scores},
	sealed::{Domain, Sealed},
	Score,
};
use munus_second_runtime::{
	grants::{self, Error, Event, REPORT_WINDOW},
	rooms::{Foundation, Points, FEE, FOUNDATION, REWARD, STAKE},
	AccountId, Agenda, AllPalletsWithSystem, Balance, Balances, BlockNumber, Entry, Escrow, Grants,
	Obligation, Review, Runtime, RuntimeEvent, RuntimeGenesisConfig, RuntimeOrigin, System, ED,
};
use pallet_agenda::{Due, Queue, Stalled};
use pallet_review::Panels;
use sp_runtime::{BuildStorage, TryRuntimeError};

const GRANT: Balance = 50_000;
const RICH: Balance = 1_000_000;
const SALT: [u8; 32] = [7; 32];
/// Seven fees: a panel of three, and two void ones before it with two reveals each.
const RESERVE: Balance = 7 * FEE;

fn account(n: u8) -> AccountId {
	AccountId::repeat_byte(n)
}

fn donor() -> AccountId {
	account(1)
}

fn grantee() -> AccountId {
	account(2)
}

/// The donor has a seat to lose: it holds the office as well.
fn enforcers() -> Vec<AccountId> {
	[1].into_iter().chain(11..=19).map(account).collect()
}

fn signed(who: AccountId) -> RuntimeOrigin {
	RuntimeOrigin::signed(who)
}

/// Every record that waits has one entry on the agenda, and nothing else has.
fn check_deadlines() {
	let panels = Panels::<Runtime>::iter().map(|(id, panel)| (panel.due, Entry::Panel(id)));
	let places = Obligation::deadlines().into_iter();
	let places = places.map(|(due, (org, slot))| (due, Entry::Place(org, slot)));
	let lotteries = Obligation::lotteries().into_iter();
	let lotteries = lotteries.map(|(due, org)| (due, Entry::Lottery(org)));
	let open = grants::Grants::<Runtime>::iter().filter_map(|(id, grant)| match grant.state {
		grants::State::Open(due) => Some((due, Entry::Grant(id))),
		_ => None,
	});
	let deadlines: Vec<_> = panels.chain(places).chain(lotteries).chain(open).collect();
	for (due, entry) in &deadlines {
		assert!(Queue::<Runtime>::contains_key(Due::at(*due), entry));
	}
	assert_eq!(Queue::<Runtime>::iter_keys().count(), deadlines.len());
	assert_eq!(Stalled::<Runtime>::iter_keys().count(), 0);
}

fn check() -> Result<(), TryRuntimeError> {
	check_deadlines();
	Agenda::do_try_state()?;
	Escrow::do_try_state()?;
	Obligation::do_try_state()?;
	Review::do_try_state()
}

fn new_test_ext() -> sp_io::TestExternalities {
	let purses = [Escrow::account_id(), Foundation::fee_account(FOUNDATION)];
	let storage = RuntimeGenesisConfig {
		balances: pallet_balances::GenesisConfig {
			balances: purses
				.map(|purse| (purse, ED))
				.into_iter()
				.chain([(donor(), RICH)])
				.collect(),
			..Default::default()
		},
		..Default::default()
	};
	let mut ext = sp_io::TestExternalities::new(storage.build_storage().unwrap());
	ext.execute_with(|| {
		System::set_block_number(1);
		let admin = signed(Foundation::fee_account(FOUNDATION));
		for who in enforcers() {
			assert_ok!(Obligation::appoint(admin.clone(), FOUNDATION, who, None));
		}
		run_to(10);
	});
	ext
}

fn build_and_execute(test: impl FnOnce()) {
	new_test_ext().execute_with(|| {
		let issued = Balances::total_issuance();
		test();
		check().unwrap();
		assert_eq!(Balances::total_issuance(), issued, "no money comes or goes");
	});
}

fn run_to(block: BlockNumber) {
	run_to_block::<Runtime, AllPalletsWithSystem>(block);
	check().unwrap();
}

fn run(blocks: BlockNumber) {
	run_blocks::<Runtime, AllPalletsWithSystem>(blocks);
	check().unwrap();
}

/// A grant whose report waits for its panel.
fn reported() -> (u32, u64) {
	assert_ok!(Grants::give(signed(donor()), FOUNDATION, grantee(), GRANT));
	let id = grants::NextGrant::<Runtime>::get() - 1;
	assert_ok!(Grants::report(signed(grantee()), id, [1; 32]));
	match grants::Grants::<Runtime>::get(id).unwrap().state {
		grants::State::Reported { panel, .. } => (id, panel),
		state => panic!("not reported: {state:?}"),
	}
}

/// Runs until the panel has members.
fn members(panel: u64) -> Vec<AccountId> {
	for _ in 0..20 {
		let seats = Panels::<Runtime>::get(panel).unwrap().seats;
		if !seats.is_empty() {
			return seats.iter().map(|seat| seat.who).collect();
		}
		run(1);
	}
	panic!("no draw");
}

fn scores(score: Score) -> Scores {
	vec![score; 2].try_into().unwrap()
}

fn commit(panel: u64, member: AccountId, score: Score) {
	let content = (scores(score), sp_io::hashing::blake2_256(b"why"));
	let seed = Panels::<Runtime>::get(panel).unwrap().seed;
	let sealed = Sealed::new(Domain::Score, &seed, &member, &content, &SALT);
	assert_ok!(Review::commit(signed(member), panel, sealed, vec![]));
}

fn reveal(panel: u64, member: AccountId, score: Score) {
	let by = signed(account(99));
	assert_ok!(Review::reveal(
		by,
		panel,
		member,
		scores(score),
		b"why".to_vec(),
		SALT
	));
}

fn ended() -> (u32, Option<Outcome>, Balance) {
	let ends = System::events()
		.into_iter()
		.filter_map(|record| match record.event {
			RuntimeEvent::Grants(Event::Ended {
				grant,
				outcome,
				paid,
			}) => Some((grant, outcome, paid)),
			_ => None,
		});
	let ends: Vec<_> = ends.collect();
	assert_eq!(ends.len(), 1);
	ends[0]
}

#[test]
fn a_report_should_be_scored_and_paid_for_when_a_panel_judges_it() {
	build_and_execute(|| {
		assert_eq!(core::mem::size_of::<AccountId>(), 20);
		assert_eq!(core::mem::size_of::<Balance>(), 8);
		let (id, panel) = reported();
		assert_eq!(Balances::free_balance(donor()), RICH - GRANT - RESERVE);

		let members = members(panel);
		assert_eq!(members.len(), 3);
		assert!(!members.contains(&donor()), "a party has no seat");
		let marks = [8_000, 8_400, 9_000];
		for (member, mark) in members.iter().zip(marks) {
			commit(panel, *member, mark);
		}
		run(1);
		for (member, mark) in members.iter().zip(marks) {
			reveal(panel, *member, mark);
		}

		let paid = GRANT * 84 / 100;
		assert_eq!(ended(), (id, Some(Outcome::Verdict(8_400)), paid));
		assert_eq!(Balances::free_balance(grantee()), paid);
		assert_eq!(Balances::free_balance(donor()), RICH - paid - 3 * FEE);
		let purse = Balances::free_balance(Foundation::fee_account(FOUNDATION));
		assert_eq!(purse, ED + 3 * FEE);
		assert_eq!(Balances::free_balance(Escrow::account_id()), ED);
		assert!(grants::Grants::<Runtime>::get(id).is_none());

		check().unwrap();
		for member in members {
			let record = Obligation::enforcer(FOUNDATION, member).unwrap();
			assert!(record.fees >= FEE / 10 && record.fees <= FEE);
			assert_eq!(record.reputation, REWARD);
			assert_ok!(Obligation::collect(signed(member), FOUNDATION));
			assert_eq!(Balances::free_balance(member), record.fees);
			assert_eq!(Points::balance(FOUNDATION, &member), REWARD);
		}
	});
}

#[test]
fn duty_should_fall_to_all_and_be_paid_off_by_those_who_judge() {
	build_and_execute(|| {
		let (_, panel) = reported();
		let members = members(panel);
		let balance = |who: AccountId| Obligation::enforcer(FOUNDATION, who).unwrap().balance;
		let owed = enforcers().into_iter().map(balance);
		assert!(
			owed.clone().all(|balance| balance < 0),
			"80 % of three seats, over ten"
		);
		assert!(
			-owed.sum::<i64>() <= 3_000 + 10,
			"in thousandths, each rounded down"
		);
		let before: Vec<_> = members.iter().map(|who| balance(*who)).collect();
		for member in &members {
			commit(panel, *member, 6_000);
		}
		run(1);
		for member in &members {
			reveal(panel, *member, 6_000);
		}
		for (member, before) in members.iter().zip(before) {
			assert_eq!(balance(*member) - before, 1_000);
		}
	});
}

#[test]
fn the_grantee_should_be_paid_in_full_when_nobody_judges() {
	build_and_execute(|| {
		let (id, _) = reported();
		run(1_000);
		assert_eq!(ended(), (id, Some(Outcome::Void), GRANT));
		assert_eq!(Balances::free_balance(grantee()), GRANT);
		assert_eq!(Balances::free_balance(donor()), RICH - GRANT);
	});
}

#[test]
fn the_donor_should_get_everything_back_when_nobody_reports() {
	build_and_execute(|| {
		assert_ok!(Grants::give(signed(donor()), FOUNDATION, grantee(), GRANT));
		run(u64::from(REPORT_WINDOW) - 1);
		assert!(grants::Grants::<Runtime>::get(0).is_some());
		run(2);
		assert_eq!(ended(), (0, None, 0));
		assert_eq!(Balances::free_balance(donor()), RICH);
		assert_noop!(
			Grants::report(signed(grantee()), 0, [1; 32]),
			Error::<Runtime>::UnknownGrant
		);
	});
}

#[test]
fn giving_and_reporting_should_be_refused_when_they_make_no_sense() {
	build_and_execute(|| {
		let give = |org, amount| Grants::give(signed(donor()), org, grantee(), amount);
		assert_noop!(give(99, GRANT), Error::<Runtime>::UnknownOrganization);
		assert!(give(FOUNDATION, RICH).is_err());
		let (id, panel) = reported();
		let report = |who| Grants::report(signed(who), id, [2; 32]);
		assert_noop!(report(donor()), Error::<Runtime>::NotGrantee);
		assert_noop!(report(grantee()), Error::<Runtime>::AlreadyReported);
		assert!(Panels::<Runtime>::contains_key(panel));
	});
}

#[test]
fn an_enforcer_should_enlist_and_leave_with_points_of_another_kind() {
	build_and_execute(|| {
		let who = account(30);
		assert!(Obligation::enlist(signed(who), FOUNDATION, 0).is_err());
		assert_ok!(Points::earn(FOUNDATION, &who, STAKE));
		assert_ok!(Obligation::enlist(signed(who), FOUNDATION, 0));
		assert_eq!(Points::free(FOUNDATION, &who), 0);
		assert_eq!(Obligation::active(FOUNDATION), 11);
		assert_ok!(Obligation::resign(signed(who), FOUNDATION));
		run(30);
		assert_eq!(Obligation::active(FOUNDATION), 10);
		// A tenth of the stake is burned on taking office.
		assert_eq!(Points::free(FOUNDATION, &who), STAKE - STAKE / 10);
	});
}
