//! What always holds, seen to fail.

use super::*;
use frame_support::assert_ok;
use munus_runtime::{
	validators::{rules, HoldReason},
	Balances,
};

macro_rules! noticed {
	($($name:ident: $what:literal, $corrupt:expr;)+) => {$(
		#[test]
		fn $name() {
			let mut world = four(numbers());
			let dave = world.actor("Dave");
			let corrupt: fn(&AccountId) = $corrupt;
			world.inspect(|| {
		assert_ok!(Validators::do_try_state());
	});
			let found = world.inspect(|| {
				corrupt(&dave.account);
				Validators::do_try_state()
			});
			assert_eq!(found, Err($what.into()));
			std::mem::forget(world);
		}
	)+};
}

fn change_record(who: &AccountId, change: impl FnOnce(&mut rules::Record)) {
	validators::Records::<Runtime>::mutate(who, |record| {
		change(record.as_mut().expect("there is one"));
	});
}

fn bond(who: &AccountId, amount: Balance, due: Option<u32>) {
	validators::Bonds::<Runtime>::insert(who, validators::Bond { amount, due });
}

noticed! {
	an_empty_set_should_be_noticed: "nobody validates", |_| validators::Validators::<Runtime>::kill();
	a_validator_twice_should_be_noticed: "a validator twice", |who| {
		validators::Validators::<Runtime>::mutate(|set| set.try_push(who.clone()).expect("there is room"));
	};
	a_validator_without_record_should_be_noticed: "records are not those of the validators",
		|who| validators::Records::<Runtime>::remove(who);
	a_record_of_nobody_should_be_noticed: "records are not those of the validators", |_| {
		validators::Records::<Runtime>::insert(AccountId::from([9; 32]), rules::Record::default());
	};
	a_set_without_keys_should_be_noticed: "nobody of the set has session keys", |_| {
		let _ = pallet_session::NextKeys::<Runtime>::clear(u32::MAX, None);
	};
	a_miscount_of_heads_should_be_noticed: "the book counts others than validate",
		|_| validators::Book::<Runtime>::mutate(|book| book.heads[0] += 1);
	a_record_ahead_of_the_book_should_be_noticed: "a validator is settled beyond the book",
		|who| change_record(who, |record| record.snap = u128::MAX);
	a_record_begun_after_it_was_settled_should_be_noticed: "a validator is settled beyond the book",
		|who| change_record(who, |record| record.start = record.snap + 1);
	duty_out_of_session_should_be_noticed: "a validator is on duty and not in the session", |who| {
		let mut session = Session::validators();
		let dave = session.iter_mut().find(|v| *v == who).expect("he validates");
		*dave = AccountId::from([9; 32]);
		pallet_session::Validators::<Runtime>::put(session);
	};
	more_blocks_than_came_should_be_noticed: "more blocks authored than came",
		|_| validators::Book::<Runtime>::mutate(|book| book.done = book.offered + 1);
	a_candidate_twice_should_be_noticed: "a candidate twice", |_| {
		let twice = vec![AccountId::from([9; 32]); 2];
		validators::Candidates::<Runtime>::put(frame_support::BoundedVec::truncate_from(twice));
	};
	a_candidate_that_validates_should_be_noticed: "a candidate validates already", |who| {
		validators::Candidates::<Runtime>::put(frame_support::BoundedVec::truncate_from(vec![who.clone()]));
	};
	a_barred_candidate_should_be_noticed: "a candidate is barred", |_| {
		let barred = AccountId::from([9; 32]);
		validators::Barred::<Runtime>::insert(&barred, ());
		validators::Candidates::<Runtime>::put(frame_support::BoundedVec::truncate_from(vec![barred]));
	};
	a_bond_without_money_should_be_noticed: "a bond is not held in full",
		|who| bond(who, 1, None);
	a_bond_of_nobody_should_be_noticed: "a bond without a validator, a candidate or a day of return", |who| {
		use frame_support::traits::fungible::hold::Mutate;
		let eve = Actor::named("Eve").account;
		assert_ne!(eve, *who);
		assert_ok!(Balances::hold(&HoldReason::Bond.into(), &eve, MUN));
		bond(&eve, MUN, None);
	};
	a_day_of_return_without_a_bond_should_be_noticed: "the days on which bonds return are not those of the bonds",
		|who| validators::Releases::<Runtime>::insert(7, who, ());
	a_bond_whose_day_is_not_noted_should_be_noticed: "the days on which bonds return are not those of the bonds",
		|who| bond(who, MUN, Some(7));
}
