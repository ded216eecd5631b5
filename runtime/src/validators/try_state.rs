//! What always holds.

use super::{
	rules::SHIFT, Barred, Bonds, Book, Candidates, Config, HoldReason, Pallet, Records, Releases,
	Validators,
};
use alloc::collections::BTreeSet;
use frame_support::{ensure, traits::fungible::hold::Inspect};
use sp_runtime::TryRuntimeError;

impl<T: Config> Pallet<T> {
	/// Everything there is to check; walks all records.
	pub fn do_try_state() -> Result<(), TryRuntimeError> {
		Self::check_set()?;
		Self::check_book()?;
		Self::check_candidates()?;
		Self::check_bonds()
	}

	/// No validator twice, never none, one at least that a session can take, and a record for each
	/// and for nobody else.
	fn check_set() -> Result<(), TryRuntimeError> {
		let set = Validators::<T>::get();
		ensure!(!set.is_empty(), "nobody validates");
		let each: BTreeSet<_> = set.iter().cloned().collect();
		ensure!(each.len() == set.len(), "a validator twice");
		ensure!(
			set.iter().any(Self::has_keys),
			"nobody of the set has session keys"
		);
		let recorded: BTreeSet<_> = Records::<T>::iter_keys().collect();
		ensure!(recorded == each, "records are not those of the validators");
		Ok(())
	}

	/// As many on duty as validate in this session, and nobody settled beyond the total.
	fn check_book() -> Result<(), TryRuntimeError> {
		let ledger = Book::<T>::get();
		let session = pallet_session::Validators::<T>::get();
		ensure!(
			ledger.active() as usize == session.len(),
			"the book counts others than validate"
		);
		let acc = ledger.acc_of(SHIFT);
		for (who, record) in Records::<T>::iter() {
			ensure!(
				record.start <= record.snap && record.snap <= acc,
				"a validator is settled beyond the book"
			);
			ensure!(
				!record.on_duty || session.contains(&who),
				"a validator is on duty and not in the session"
			);
		}
		ensure!(
			ledger.done <= ledger.offered,
			"more blocks authored than came"
		);
		Ok(())
	}

	/// Nobody waits twice, or who validates, or who is barred.
	fn check_candidates() -> Result<(), TryRuntimeError> {
		let queue = Candidates::<T>::get();
		let each: BTreeSet<_> = queue.iter().collect();
		ensure!(each.len() == queue.len(), "a candidate twice");
		for who in &queue {
			ensure!(
				!Records::<T>::contains_key(who),
				"a candidate validates already"
			);
			ensure!(!Barred::<T>::contains_key(who), "a candidate is barred");
		}
		Ok(())
	}

	/// Every bond is held in full, its owner has it for a reason or a day of return, and its day is
	/// noted, and no other.
	fn check_bonds() -> Result<(), TryRuntimeError> {
		let queue = Candidates::<T>::get();
		let days: BTreeSet<_> = Releases::<T>::iter_keys().collect();
		let due = Bonds::<T>::iter().filter_map(|(who, bond)| Some((bond.due?, who)));
		ensure!(
			days == due.collect(),
			"the days on which bonds return are not those of the bonds"
		);
		for (who, bond) in Bonds::<T>::iter() {
			let held = <T as Config>::Currency::balance_on_hold(&HoldReason::Bond.into(), &who);
			ensure!(held == bond.amount, "a bond is not held in full");
			ensure!(
				Records::<T>::contains_key(&who) || queue.contains(&who) || bond.due.is_some(),
				"a bond without a validator, a candidate or a day of return"
			);
		}
		Ok(())
	}
}
