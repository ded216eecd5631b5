//! Who works on a task, and on which part of it.

use crate::{
	rules::{milestones, shares},
	types::HeldBond,
};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{traits::ConstU32, BoundedVec};
use munus_primitives::{escrow::Deal, TaskId, FULL_SCORE};
use scale_info::TypeInfo;
use sp_runtime::traits::Zero;

/// Members of a team beside its lead, with their shares of its pay in ten-thousandths; the rest is
/// the lead's.
pub type Team<AccountId> = BoundedVec<(AccountId, u16), ConstU32<{ shares::MAX_TEAM }>>;

/// Who is paid out of somebody else's payout.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen,
)]
pub enum Payee<AccountId> {
	/// Whoever has earned a portion of it with a sub-task that is settled.
	#[codec(index = 0)]
	Account(AccountId),
	/// A sub-task that is not settled: its portion becomes its price.
	#[codec(index = 1)]
	Task(TaskId),
}

/// A portion of a payout that is another's.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen,
)]
pub struct Sub<AccountId> {
	/// Whose.
	pub to: Payee<AccountId>,
	/// How much of the payout, in parts of 1 000 000 000.
	pub portion: u32,
}

/// What a sub-task is a part of.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen,
)]
pub struct Parent<AccountId, Balance> {
	/// The task whose payout it shares in.
	pub task: TaskId,
	/// How far below a task without one it is, 1 at least.
	pub depth: u8,
	/// Its portion of that payout, in parts of 1 000 000 000.
	pub portion: u32,
	/// What that was worth when it was delegated, in the price's asset.
	pub worth: Balance,
	/// Whether the payout is to come. When it has come, or cannot come any more, the price is what
	/// the task has in escrow.
	pub live: bool,
	/// Who alone may claim it.
	pub to: Option<AccountId>,
}

/// Who has been awarded a task, from the award to the settlement of the last part.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen,
)]
pub struct Work<AccountId, AssetId, Balance, Moment> {
	/// The provider; of a team its lead.
	pub who: AccountId,
	/// What is at risk: reputation until the last delivery, money until the last settlement.
	pub bond: HeldBond<AssetId, Balance>,
	/// Since when it works on this part, in clock blocks.
	pub since: Moment,
	/// Who shares its pay.
	pub team: Team<AccountId>,
	/// Whose portions of this part's payout there are besides.
	pub subs: BoundedVec<Sub<AccountId>, ConstU32<{ shares::MAX_PAYEES }>>,
}

impl<AccountId: PartialEq, AssetId, Balance, Moment> Work<AccountId, AssetId, Balance, Moment> {
	/// The work of one provider alone.
	pub fn new(who: AccountId, bond: HeldBond<AssetId, Balance>, since: Moment) -> Self {
		Self {
			who,
			bond,
			since,
			team: BoundedVec::new(),
			subs: BoundedVec::new(),
		}
	}

	/// Whether `who` has a stake in its pay.
	pub fn involves(&self, who: &AccountId) -> bool {
		let paid = |sub: &Sub<AccountId>| matches!(&sub.to, Payee::Account(to) if to == who);
		self.who == *who
			|| self.team.iter().any(|(member, _)| member == who)
			|| self.subs.iter().any(paid)
	}

	/// The bond, where it is money.
	pub fn deal(&self) -> Option<&Deal<AssetId, Balance>> {
		match &self.bond {
			HeldBond::Money(deal) => Some(deal),
			_ => None,
		}
	}
}

/// Which part of the work a task is at. A task that is not divided is part 0 of 1.
#[derive(
	Clone,
	Copy,
	Debug,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	TypeInfo,
	MaxEncodedLen,
)]
pub struct Part<Balance, Moment> {
	/// Its number, from 0.
	pub index: u8,
	/// How many parts there are.
	pub of: u8,
	/// Its share of the price, in ten-thousandths.
	pub share: u16,
	/// The shares of this and all later parts.
	pub ahead_shares: u16,
	/// The price of this and all later parts, in the price's asset.
	pub ahead: Balance,
	/// What is earned and kept back until the last part is settled.
	pub retained: Balance,
	/// How long the provider has for it, in clock blocks.
	pub window: Moment,
}

impl<Balance: Copy + Zero + From<u128> + Into<u128>, Moment> Part<Balance, Moment> {
	/// All of a task that is not divided.
	pub fn whole(price: Balance, window: Moment) -> Self {
		Self {
			index: 0,
			of: 1,
			share: FULL_SCORE,
			ahead_shares: FULL_SCORE,
			ahead: price,
			retained: Zero::zero(),
			window,
		}
	}

	/// Whether no part comes after it.
	pub fn is_last(&self) -> bool {
		self.index.saturating_add(1) >= self.of
	}

	/// Whether the task is done in more than one part.
	pub fn is_divided(&self) -> bool {
		self.of > 1
	}

	/// The price of this part alone: of the last one all that is left.
	pub fn price(&self) -> Balance {
		milestones::amount(self.ahead.into(), self.share, self.ahead_shares).into()
	}
}
