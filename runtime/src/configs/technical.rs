//! The technical body, which the chain elects and removes, and what it is for: to whitelist a call
//! that cannot wait.

use crate::{
	governance::{EnsureEmergency, EnsureValidators},
	parameters::Governance,
	AccountId, BlockNumber, Preimage, Runtime, RuntimeCall, RuntimeEvent, RuntimeOrigin, System,
	TechnicalBody,
};
use frame_support::{
	parameter_types,
	traits::{ConstU32, EitherOf, Get},
	weights::Weight,
};
use frame_system::EnsureRoot;
use pallet_collective::{EnsureProportionAtLeast, MoreThanMajorityThenPrimeDefaultVote};

/// The technical body among the collectives there may be.
pub type Body = pallet_collective::Instance1;

/// The most members it can have.
pub const MAX_MEMBERS: u32 = 32;

parameter_types! {
	pub MotionDuration: BlockNumber = Governance::get().motion;
	pub Whitelisting: BlockNumber = Governance::get().whitelisting;
	pub MotionWeight: Weight = crate::configs::system::share(40);
}

impl pallet_collective::Config<Body> for Runtime {
	type RuntimeOrigin = RuntimeOrigin;
	type Proposal = RuntimeCall;
	type RuntimeEvent = RuntimeEvent;
	type MotionDuration = MotionDuration;
	type MaxProposals = ConstU32<32>;
	type MaxMembers = ConstU32<MAX_MEMBERS>;
	type DefaultVote = MoreThanMajorityThenPrimeDefaultVote;
	type WeightInfo = crate::weights::pallet_collective::WeightInfo<Runtime>;
	type SetMembersOrigin = EnsureRoot<AccountId>;
	type MaxProposalWeight = MotionWeight;
	type DisapproveOrigin = EnsureValidators;
	type KillOrigin = EnsureValidators;
	type Consideration = ();
}

impl pallet_membership::Config<Body> for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type AddOrigin = EnsureValidators;
	type RemoveOrigin = EnsureValidators;
	type SwapOrigin = EnsureValidators;
	type ResetOrigin = EnsureValidators;
	type PrimeOrigin = EnsureValidators;
	type MembershipInitialized = TechnicalBody;
	type MembershipChanged = TechnicalBody;
	type MaxMembers = ConstU32<MAX_MEMBERS>;
	type WeightInfo = crate::weights::pallet_membership::WeightInfo<Runtime>;
}

impl pallet_whitelist::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type RuntimeCall = RuntimeCall;
	type WhitelistOrigin =
		EitherOf<EnsureRoot<AccountId>, EnsureProportionAtLeast<AccountId, Body, 2, 3>>;
	type DispatchWhitelistedOrigin = EnsureEmergency;
	type Preimages = Preimage;
	type DeferredDispatchExpiration = Whitelisting;
	type BlockNumberProvider = System;
	type WeightInfo = crate::weights::pallet_whitelist::WeightInfo<Runtime>;
}
