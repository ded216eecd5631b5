//! Referenda and the votes on them.

use crate::{
	governance::{EnsureEmergency, Tracks},
	parameters::Governance,
	AccountId, Balance, Balances, BlockNumber, Preimage, Referenda, Runtime, RuntimeCall,
	RuntimeEvent, Scheduler, System, Treasury,
};
use frame_support::{
	parameter_types,
	traits::{tokens::currency::ActiveIssuanceOf, AsEnsureOriginWithArg, ConstU32, Get},
};
use frame_system::{EnsureRoot, EnsureSigned};

parameter_types! {
	pub SubmissionDeposit: Balance = Governance::get().submission_deposit;
	pub UndecidingTimeout: BlockNumber = Governance::get().undeciding_timeout;
	pub VoteLock: BlockNumber = Governance::get().vote_lock;
}

impl pallet_referenda::Config for Runtime {
	type RuntimeCall = RuntimeCall;
	type RuntimeEvent = RuntimeEvent;
	type WeightInfo = crate::weights::pallet_referenda::WeightInfo<Runtime>;
	type Scheduler = Scheduler;
	type Currency = Balances;
	type SubmitOrigin = AsEnsureOriginWithArg<EnsureSigned<AccountId>>;
	type CancelOrigin = EnsureEmergency;
	type KillOrigin = EnsureRoot<AccountId>;
	type Slash = Treasury;
	type Votes = pallet_conviction_voting::VotesOf<Runtime>;
	type Tally = pallet_conviction_voting::TallyOf<Runtime>;
	type SubmissionDeposit = SubmissionDeposit;
	type MaxQueued = ConstU32<100>;
	type UndecidingTimeout = UndecidingTimeout;
	type AlarmInterval = ConstU32<1>;
	type Tracks = Tracks;
	type Preimages = Preimage;
	type BlockNumberProvider = System;
}

impl pallet_conviction_voting::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type WeightInfo = pallet_conviction_voting::weights::SubstrateWeight<Runtime>;
	type Currency = Balances;
	type Polls = Referenda;
	type MaxTurnout = ActiveIssuanceOf<Balances, AccountId>;
	type MaxVotes = ConstU32<512>;
	type VoteLockingPeriod = VoteLock;
	type BlockNumberProvider = System;
	type VotingHooks = ();
}
