//! How a task is entered, and what an account can be to it.

use crate::{
	rules::{bids::Offered, shares},
	types::HeldBond,
};
use alloc::vec::Vec;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{traits::ConstU32, BoundedVec};
use munus_primitives::{escrow::Deal, sealed::Sealed, Score, TaskId};
use scale_info::TypeInfo;

/// How many rows a task can have at most, whatever its terms ask for.
pub const MAX_OFFERS: u16 = 256;

/// How many bids a task takes when its terms do not say.
pub const USUAL_OFFERS: u16 = 32;

/// How many offers a task that is claimed takes when its terms do not say: its provider's, and those
/// of teams.
pub const CLAIM_OFFERS: u16 = 4;

/// Who picks a bid.
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
pub enum Pick {
	/// The requester, whichever it likes.
	#[codec(index = 0)]
	Choice,
	/// The chain, the lowest price; on a tie the shorter delivery, then the earlier bid.
	#[codec(index = 1)]
	Lowest,
}

/// How a contest divides its price.
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
pub enum Award {
	/// In proportion to `max(0, score − floor)^k`.
	#[codec(index = 0)]
	Power {
		/// The score above which something is won.
		floor: Score,
		/// The power, 1..=4.
		k: u8,
	},
	/// In so many equal places, each following its own score.
	#[codec(index = 1)]
	Places(u8),
}

/// How a task is entered.
#[derive(
	Clone,
	Copy,
	Debug,
	Default,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	TypeInfo,
	MaxEncodedLen,
)]
pub enum Entrance<Moment> {
	/// By the first eligible claim, at a fixed price.
	#[default]
	#[codec(index = 0)]
	Claim,
	/// By an award to one of those who bid.
	#[codec(index = 1)]
	Bids {
		/// How long bids are taken, in clock blocks.
		window: Moment,
		/// Whether bids are sealed until then.
		sealed: bool,
		/// Who picks.
		pick: Pick,
	},
	/// By entries that compete.
	#[codec(index = 2)]
	Contest {
		/// How long entries are taken, in clock blocks.
		window: Moment,
		/// How many of the best go to a full panel.
		finalists: u8,
		/// How the price is divided.
		award: Award,
	},
	/// By work that is done already and waits for money.
	#[codec(index = 3)]
	Retroactive {
		/// How long money is taken, in clock blocks.
		window: Moment,
	},
}

/// Which of the ways a task is entered.
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
pub enum EntranceKind {
	/// By the first eligible claim.
	#[codec(index = 0)]
	Claim,
	/// By bids.
	#[codec(index = 1)]
	Bids,
	/// By entries that compete.
	#[codec(index = 2)]
	Contest,
	/// By work that is done already.
	#[codec(index = 3)]
	Retroactive,
}

impl<Moment> Entrance<Moment> {
	/// Which it is.
	pub fn kind(&self) -> EntranceKind {
		match self {
			Entrance::Claim => EntranceKind::Claim,
			Entrance::Bids { .. } => EntranceKind::Bids,
			Entrance::Contest { .. } => EntranceKind::Contest,
			Entrance::Retroactive { .. } => EntranceKind::Retroactive,
		}
	}

	/// Whether bids are sealed.
	pub fn is_sealed(&self) -> bool {
		matches!(self, Entrance::Bids { sealed: true, .. })
	}

	/// Whether the chain picks the lowest bid.
	pub fn is_lowest(&self) -> bool {
		matches!(
			self,
			Entrance::Bids {
				pick: Pick::Lowest,
				..
			}
		)
	}

	/// Whether somebody claims the work or is awarded it.
	pub fn has_claims(&self) -> bool {
		matches!(self, Entrance::Claim | Entrance::Bids { .. })
	}

	/// Whether it is a contest.
	pub fn is_contest(&self) -> bool {
		matches!(self, Entrance::Contest { .. })
	}

	/// Whether it is entered by work that is done already.
	pub fn is_retroactive(&self) -> bool {
		matches!(self, Entrance::Retroactive { .. })
	}

	/// Whether it is entered by bids.
	pub fn is_bids(&self) -> bool {
		matches!(self, Entrance::Bids { .. })
	}
}

/// What one side proposes to the other.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen,
)]
pub enum Proposal<Balance, Moment> {
	/// To do the work on these terms.
	#[codec(index = 0)]
	Change {
		/// The price, in the task's asset.
		price: Balance,
		/// The time to deliver, in clock blocks: from the award, or after it from the acceptance.
		window: Moment,
		/// The hash of a plan of the work.
		plan: Option<[u8; 32]>,
		/// The hash over the words of a changed scope, see [`scope_of`]; `None`: the scope stays.
		scope: Option<[u8; 32]>,
	},
	/// To end the work for so much of its price.
	#[codec(index = 1)]
	End {
		/// What the provider gets, in the task's asset.
		pay: Balance,
	},
}

/// What a provider asks for.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen,
)]
pub enum Ask<Balance, Moment> {
	/// A bid that is sealed: of the domain `Bid`, under the task's seed, over price, window and
	/// plan.
	#[codec(index = 0)]
	Sealed(Sealed),
	/// In the open.
	#[codec(index = 1)]
	Stated(Proposal<Balance, Moment>),
}

/// Somebody who shares the work of a lead.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen,
)]
pub struct Member<AccountId> {
	/// Who.
	pub who: AccountId,
	/// Its share of the pay, in ten-thousandths.
	pub share: u16,
	/// Whether it has said yes.
	pub agreed: bool,
}

/// What the requester proposes, and the money that it would add to the price.
pub type Counter<AssetId, Balance, Moment> =
	(Proposal<Balance, Moment>, Option<Deal<AssetId, Balance>>);

/// What is negotiated between the requester and one provider.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen,
)]
pub struct Offer<AccountId, AssetId, Balance, Moment> {
	/// What the provider asks for.
	pub ask: Option<Ask<Balance, Moment>>,
	/// The how many-th offer of the task it is.
	pub order: u32,
	/// What an award needs and a seal forfeits.
	pub bond: HeldBond<AssetId, Balance>,
	/// What the requester proposes instead, and the money that it would add to the price.
	pub counter: Option<Counter<AssetId, Balance, Moment>>,
	/// Who shares the work.
	pub team: BoundedVec<Member<AccountId>, ConstU32<{ shares::MAX_TEAM }>>,
}

impl<AccountId, AssetId, Balance: Copy, Moment: Copy> Offer<AccountId, AssetId, Balance, Moment> {
	/// An offer of nothing yet.
	pub fn empty(order: u32) -> Self {
		Offer {
			ask: None,
			order,
			bond: HeldBond::None,
			counter: None,
			team: BoundedVec::new(),
		}
	}

	/// The deals that lie in it.
	pub fn deals(&self) -> Vec<&Deal<AssetId, Balance>> {
		let bond = match &self.bond {
			HeldBond::Money(deal) => Some(deal),
			_ => None,
		};
		let counter = self.counter.as_ref().and_then(|(_, deal)| deal.as_ref());
		bond.into_iter().chain(counter).collect()
	}
}

impl<AccountId, AssetId, Balance, Moment> Offer<AccountId, AssetId, Balance, Moment>
where
	Balance: Copy + Into<u128>,
	Moment: Copy + TryInto<u64>,
{
	/// Price, delivery and order of a bid that can be read.
	pub fn offered(&self) -> Option<Offered> {
		match &self.ask {
			Some(Ask::Stated(Proposal::Change { price, window, .. })) => Some(Offered {
				price: (*price).into(),
				window: (*window).try_into().unwrap_or(u64::MAX),
				order: self.order,
			}),
			_ => None,
		}
	}
}

/// What an account is to a task, besides its requester and whoever has claimed it.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen,
)]
pub enum Role<AccountId, AssetId, Balance, Moment> {
	/// A provider, or one who would be.
	#[codec(index = 0)]
	Offer(Offer<AccountId, AssetId, Balance, Moment>),
	/// It has put money into the price; how much is in `Fundings`.
	#[codec(index = 1)]
	Funder,
	/// It competes with this entry.
	#[codec(index = 2)]
	Entrant(u32),
	/// It had a part in it once, so it must not score it.
	#[codec(index = 3)]
	Past,
}

/// Who has been awarded a task.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen,
)]
pub struct Awarded<AccountId, AssetId, Balance, Moment> {
	/// Who.
	pub who: AccountId,
	/// What it has put at risk.
	pub bond: HeldBond<AssetId, Balance>,
	/// The time to deliver, in clock blocks.
	pub window: Moment,
}

/// What follows when a task's rows are settled.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen,
)]
pub enum Then<AccountId, AssetId, Balance, Moment> {
	/// The work. The rows stay as [`Role::Past`].
	#[codec(index = 0)]
	Work(Awarded<AccountId, AssetId, Balance, Moment>),
	/// The entrance, without any row.
	#[codec(index = 1)]
	Enter,
	/// Nothing: the task is gone.
	#[codec(index = 2)]
	End,
	/// Whoever has given money collects what was not earned. Their rows stay.
	#[codec(index = 3)]
	Pay,
}

/// The preimage of one sealed bid.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct BidOpening<AccountId, Balance, Moment> {
	/// The task.
	pub task: TaskId,
	/// Whose bid it is.
	pub who: AccountId,
	/// The price, in the task's asset.
	pub price: Balance,
	/// The time to deliver, in clock blocks.
	pub window: Moment,
	/// The hash of the plan.
	pub plan: [u8; 32],
	/// What it was sealed with.
	pub salt: [u8; 32],
}
