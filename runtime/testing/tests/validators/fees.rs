//! What an author gets of a transaction's fee.

use super::*;
use frame_support::assert_ok;
use munus_runtime::{constants::treasury_account, Balances};
use sp_runtime::Permill;

#[test]
fn a_tip_should_go_to_the_author_whole_and_the_rounding_to_the_treasury() {
	let mut world = World::new();
	let rita = world.funded("Rita", 10 * MUN);
	let author = world.actor("Alice");
	let tip = 3 * MILLI + 1;
	let before = (
		world.balance(&rita),
		world.balance(&author),
		world.balance_of(&treasury_account()),
		world.inspect(Balances::total_issuance),
	);
	let remark = frame_system::Call::remark { remark: vec![0; 3] };
	assert_ok!(world.send_tipped(&rita, remark, tip).expect("Rita can pay"));
	world.run(1);
	let fee = before.0 - world.balance(&rita) - tip;
	let share = Permill::from_percent(20).mul_floor(fee);
	assert_eq!(world.balance(&author) - before.1, share + tip);
	assert_eq!(
		world.balance_of(&treasury_account()) - before.2,
		fee - share
	);
	assert_eq!(world.inspect(Balances::total_issuance), before.3);
	let paid = pallet_transaction_payment::Event::TransactionFeePaid {
		who: rita.account.clone(),
		actual_fee: fee + tip,
		tip,
	};
	assert!(world.events().contains(&paid.into()));
}

#[test]
fn what_an_author_cannot_receive_should_go_to_the_treasury() {
	let mut world = World::new();
	let rita = world.funded("Rita", 10 * MUN);
	let stranger = world.actor("Stranger");
	world.inspect(|| {
		// The block's author, as the runtime remembers it.
		frame_support::storage::unhashed::put(
			&frame_support::storage::storage_prefix(b"Authorship", b"Author"),
			&stranger.account,
		);
	});
	let purse = world.balance_of(&treasury_account());
	let had = world.balance(&rita);
	let remark = frame_system::Call::remark { remark: vec![] };
	assert_ok!(world.send(&rita, remark).expect("Rita can pay"));
	world.run(1);
	assert_eq!(world.balance(&stranger), 0);
	assert_eq!(
		world.balance_of(&treasury_account()) - purse,
		had - world.balance(&rita)
	);
	world.inspect(|| {
		frame_support::storage::unhashed::kill(&frame_support::storage::storage_prefix(
			b"Authorship",
			b"Author",
		));
	});
}
