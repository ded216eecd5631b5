//! Reads.

use super::{
	rules::{self, Record},
	BalanceOf, Book, Candidates, Config, Pallet, Records, Validators,
};
use alloc::vec::Vec;
use codec::{Decode, Encode};
use frame_support::traits::Get;
use munus_primitives::obligation::Status;
use pallet_obligation::{duty, ledger::Ledger};
use scale_info::TypeInfo;

/// A validator as of now.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct ValidatorView<AccountId, Balance> {
	/// Who it is.
	pub who: AccountId,
	/// Whether it validates in this session.
	pub on_duty: bool,
	/// Whether it leaves at the end of a session.
	pub leaving: bool,
	/// Whether it came through a place open to candidates.
	pub open: bool,
	/// Blocks expected of it in this session, in thousandths.
	pub expected: u64,
	/// Blocks it authored in this session.
	pub authored: u32,
	/// Blocks it owes.
	pub deficit: u32,
	/// Blocks it is ahead.
	pub surplus: u32,
	/// Healthy, throttled (warned) or banned (loses its seat at the end of this session, if it is
	/// still absent, and cap and floor allow).
	pub status: Status,
	/// How many more slots may bring a block, and none of its own, before it is warned. `None` when
	/// nothing is expected of it.
	pub slots_to_warning: Option<u32>,
	/// The same before it loses its seat.
	pub slots_to_removal: Option<u32>,
	/// What it bonded, in the native token.
	pub bond: Balance,
}

/// One who waits for an open place.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct CandidateView<AccountId, Balance> {
	/// Who it is.
	pub who: AccountId,
	/// What it bonded, in the native token; 0 where its standing counts.
	pub bond: Balance,
}

/// All validators together.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct OfficeView {
	/// How many validate in this session.
	pub on_duty: u32,
	/// How many the next new session takes.
	pub set: u32,
	/// How many of the open places are taken.
	pub open_taken: u32,
	/// Blocks that ever came.
	pub blocks: u64,
	/// What one block asks of each validator now, in thousandths of a block.
	pub share: u64,
}

impl<T: Config> Pallet<T> {
	pub(super) fn view_of(who: &T::AccountId) -> Option<ValidatorView<T::AccountId, BalanceOf<T>>> {
		Records::<T>::get(who).map(|record| Self::show(who, record, &Book::<T>::get()))
	}

	pub(super) fn view_all() -> Vec<ValidatorView<T::AccountId, BalanceOf<T>>> {
		let ledger = Book::<T>::get();
		let set = Validators::<T>::get();
		set.iter()
			.filter_map(|who| Some(Self::show(who, Records::<T>::get(who)?, &ledger)))
			.collect()
	}

	fn show(
		who: &T::AccountId,
		mut record: Record,
		ledger: &Ledger,
	) -> ValidatorView<T::AccountId, BalanceOf<T>> {
		let numbers = T::Numbers::get();
		record.settle(ledger, &numbers);
		let each = if record.on_duty {
			rules::share(numbers.coverage, ledger.active())
		} else {
			0
		};
		ValidatorView {
			who: who.clone(),
			on_duty: record.on_duty,
			leaving: record.leaving,
			open: record.open,
			expected: thousandths(record.expected(ledger)),
			authored: record.authored,
			deficit: duty::deficit(record.balance),
			surplus: duty::deficit(record.balance.saturating_neg()),
			status: record.status(&numbers),
			slots_to_warning: record.blocks_until(each, numbers.throttle_buffer),
			slots_to_removal: record.blocks_until(each, numbers.ban_buffer),
			bond: Self::bonded(who),
		}
	}

	pub(super) fn view_candidates() -> Vec<CandidateView<T::AccountId, BalanceOf<T>>> {
		Candidates::<T>::get()
			.into_iter()
			.map(|who| CandidateView {
				bond: Self::bonded(&who),
				who,
			})
			.collect()
	}

	pub(super) fn view_office() -> OfficeView {
		let ledger = Book::<T>::get();
		let set = Validators::<T>::get();
		let open = set
			.iter()
			.filter_map(Records::<T>::get)
			.filter(|record| record.open);
		OfficeView {
			on_duty: ledger.active(),
			set: set.len() as u32,
			open_taken: open.count() as u32,
			blocks: ledger.offered,
			share: thousandths(rules::share(T::Numbers::get().coverage, ledger.active())),
		}
	}
}

/// To the nearest: fixed point falls short of most shares by a hair.
fn thousandths(blocks: u128) -> u64 {
	let half = duty::ONE.saturating_div(2);
	let scaled = blocks
		.saturating_mul(1_000)
		.saturating_add(half)
		.checked_div(duty::ONE);
	u64::try_from(scaled.unwrap_or(0)).unwrap_or(u64::MAX)
}
