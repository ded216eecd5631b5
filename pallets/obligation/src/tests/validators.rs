//! The same accounting for another office with another unit of work: validators, of whom blocks
//! are expected. No review, no organization, no pallet.

use crate::{
	duty::{self, ONE},
	ledger::{Ledger, OnDuty},
};
use munus_primitives::obligation::Status;

const DEBT_CAP: u32 = 100;
const SURPLUS_CAP: u32 = 50;
const SLOTS_PER_DAY: u32 = 600;
/// All validators are in the one shift, on duty at any time.
const SHIFT: u8 = 0;

struct Validator {
	balance: i128,
	snap: u128,
}

struct Set {
	ledger: Ledger,
	validators: Vec<Validator>,
	slot: u32,
}

impl Set {
	fn new(count: u32) -> Self {
		let mut ledger = Ledger::default();
		(0..count).for_each(|_| ledger.take_on(SHIFT));
		let validators = (0..count)
			.map(|_| Validator {
				balance: 0,
				snap: 0,
			})
			.collect();
		Self {
			ledger,
			validators,
			slot: 0,
		}
	}

	/// One slot: a block is expected of all together, each as likely its author.
	fn slot(&mut self, author: Option<usize>) {
		let mut on = OnDuty::default();
		on[usize::from(SHIFT)] = true;
		let each = ONE / u128::from(self.ledger.on_duty(&on));
		let today = self.slot / SLOTS_PER_DAY;
		self.ledger.accrue(&on, each, SLOTS_PER_DAY, 1, today);
		self.slot += 1;
		if let Some(author) = author {
			self.settle(author);
			let validator = &mut self.validators[author];
			validator.balance = duty::credit(validator.balance, SURPLUS_CAP);
		}
	}

	fn settle(&mut self, index: usize) {
		let validator = &mut self.validators[index];
		validator.balance = self
			.ledger
			.settle(SHIFT, validator.balance, validator.snap, DEBT_CAP);
		validator.snap = self.ledger.acc_of(SHIFT);
	}

	fn status(&mut self, index: usize) -> Status {
		self.settle(index);
		duty::status(self.validators[index].balance, 10, 50)
	}
}

#[test]
fn diligent_validators_should_stay_healthy_and_a_silent_one_not() {
	let mut set = Set::new(4);
	let mut seen = Vec::new();
	for slot in 0..300 {
		let author = slot % 4;
		set.slot((author != 3).then_some(author));
		let status = set.status(3);
		if seen.last().is_none_or(|(_, last)| *last != status) {
			seen.push((slot + 1, status));
		}
	}
	assert_eq!(
		seen,
		[
			(1, Status::Healthy),
			(44, Status::Throttled),
			(204, Status::Banned)
		]
	);
	for index in 0..3 {
		assert_eq!(set.status(index), Status::Healthy);
	}
	assert_eq!(set.ledger.offered, 300);
	assert_eq!(set.ledger.owed, 300 * ONE);
}

#[test]
fn validator_who_leaves_should_owe_no_more_and_the_others_its_part() {
	let mut set = Set::new(4);
	(0..8).for_each(|slot| set.slot(Some(slot % 4)));
	set.settle(3);
	set.ledger.stand_down(SHIFT);
	(0..9).for_each(|slot| set.slot(Some(slot % 3)));
	let three = (0..3).map(|index| set.status(index));
	assert!(three.into_iter().all(|status| status == Status::Healthy));
	assert_eq!(set.ledger.heads[0], 3);
	assert!(set.validators[..3]
		.iter()
		.all(|v| v.balance.unsigned_abs() < 9));
}
