//! What citizens do to have something decided.

use crate::world::World;
use frame_support::traits::{schedule::DispatchTime, Bounded, StorePreimage};
use munus_runtime::{
	constants::MUN, Balance, OriginCaller, Preimage, Runtime, RuntimeCall, RuntimeEvent,
};
use pallet_conviction_voting::{AccountVote, Conviction, Vote};
use pallet_referenda::{ReferendumInfo, ReferendumInfoFor, ReferendumInfoOf};
use sp_runtime::{traits::BlakeTwo256, DispatchError};

/// What each vote here weighs.
const WEIGHT: Balance = 900_000 * MUN;

/// The longest a referendum takes on the development chain, in blocks.
const LONGEST: u32 = 60;

/// Enough votes for anything on the development chain, from the first moment on.
pub const EVERYBODY: &[(&str, bool)] = &[
	("Alice", true),
	("Bob", true),
	("Charlie", true),
	("Dave", true),
	("Eve", true),
	("Alice//stash", true),
	("Bob//stash", true),
	("Charlie//stash", true),
];

/// Root, as a referendum of the upgrade track speaks.
pub fn root() -> OriginCaller {
	OriginCaller::system(frame_system::RawOrigin::Root)
}

impl World {
	/// Alice submits a referendum and pays its deposits; the accounts vote, `true` for it. Gives
	/// its index.
	pub fn referendum(
		&mut self,
		speaks: impl Into<OriginCaller>,
		call: impl Into<RuntimeCall>,
		votes: &[(&str, bool)],
	) -> u32 {
		let alice = self.actor("Alice");
		let index = self.inspect(pallet_referenda::ReferendumCount::<Runtime>::get);
		let call = call.into();
		let proposal: Bounded<RuntimeCall, BlakeTwo256> = self
			.inspect(|| <Preimage as StorePreimage>::bound(call))
			.expect("a call has a preimage");
		let submit = pallet_referenda::Call::submit {
			proposal_origin: Box::new(speaks.into()),
			proposal,
			enactment_moment: DispatchTime::After(0),
		};
		self.call(&alice, submit);
		self.call(
			&alice,
			pallet_referenda::Call::place_decision_deposit { index },
		);
		for (name, aye) in votes {
			let who = self.actor(name);
			let vote = AccountVote::Standard {
				vote: Vote {
					aye: *aye,
					conviction: Conviction::Locked1x,
				},
				balance: WEIGHT,
			};
			self.call(
				&who,
				pallet_conviction_voting::Call::vote {
					poll_index: index,
					vote,
				},
			);
		}
		index
	}

	/// A referendum, whatever became of it.
	pub fn referendum_info(&mut self, index: u32) -> ReferendumInfoOf<Runtime, ()> {
		self.inspect(|| ReferendumInfoFor::<Runtime>::get(index))
			.expect("there is such a referendum")
	}

	/// Runs until a referendum is decided; whether it was approved.
	pub fn decide(&mut self, index: u32) -> bool {
		self.run_until(LONGEST, |world| {
			!matches!(world.referendum_info(index), ReferendumInfo::Ongoing(_))
		});
		matches!(self.referendum_info(index), ReferendumInfo::Approved(..))
	}

	/// Has a vote of everybody carry a call out, and gives what became of it.
	pub fn enact(
		&mut self,
		speaks: impl Into<OriginCaller>,
		call: impl Into<RuntimeCall>,
	) -> Result<(), DispatchError> {
		let before = self.carried_out().len();
		let index = self.referendum(speaks, call, EVERYBODY);
		assert!(self.decide(index), "everybody is enough");
		self.run_until(LONGEST, |world| world.carried_out().len() > before);
		self.carried_out()[before]
	}

	/// What became of the calls that votes have asked for, in order.
	pub fn carried_out(&mut self) -> Vec<Result<(), DispatchError>> {
		let told = |event| match event {
			RuntimeEvent::Scheduler(pallet_scheduler::Event::Dispatched {
				id: Some(_),
				result,
				..
			}) => Some(result),
			_ => None,
		};
		self.events().into_iter().filter_map(told).collect()
	}
}
