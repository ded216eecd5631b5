//! Block production, finality, sessions, validators, offences.

use crate::{
	chain, validators, AccountId, Babe, Balances, Historical, Offences, Runtime, RuntimeEvent,
	SessionKeys, Validators,
};
use frame_support::{
	parameter_types,
	traits::{ConstU128, ConstU32, Get, KeyOwnerProofSystem},
};
use sp_consensus_babe::AuthorityId as BabeId;
use sp_consensus_grandpa::AuthorityId as GrandpaId;
use sp_core::crypto::KeyTypeId;
use sp_runtime::traits::{ConvertInto, OpaqueKeys};

/// For how many sessions an equivocation can still be proven.
pub const BONDING_SESSIONS: u32 = 96;

/// The most validators there can be.
pub const MAX_VALIDATORS: u32 = 256;

/// Half a slot: two blocks are never nearer in time.
pub struct HalfSlot;
impl Get<u64> for HalfSlot {
	fn get() -> u64 {
		chain::SlotDuration::<Runtime>::get() / 2
	}
}

/// A slot, which every block is expected to take.
pub struct Slot;
impl Get<u64> for Slot {
	fn get() -> u64 {
		chain::SlotDuration::<Runtime>::get()
	}
}

/// Slots per epoch.
pub struct EpochLength;
impl Get<u64> for EpochLength {
	fn get() -> u64 {
		chain::EpochLength::<Runtime>::get()
	}
}

impl pallet_timestamp::Config for Runtime {
	type Moment = u64;
	type OnTimestampSet = Babe;
	type MinimumPeriod = HalfSlot;
	type WeightInfo = pallet_timestamp::weights::SubstrateWeight<Runtime>;
}

parameter_types! {
	pub ReportLongevity: u64 = u64::from(BONDING_SESSIONS).saturating_mul(EpochLength::get());
}

type ProofOfKey<Id> = <Historical as KeyOwnerProofSystem<(KeyTypeId, Id)>>::Proof;

impl pallet_babe::Config for Runtime {
	type EpochDuration = EpochLength;
	type ExpectedBlockTime = Slot;
	type EpochChangeTrigger = pallet_babe::ExternalTrigger;
	type DisabledValidators = crate::Session;
	type WeightInfo = ();
	type MaxAuthorities = ConstU32<MAX_VALIDATORS>;
	type MaxNominators = ConstU32<0>;
	type KeyOwnerProof = ProofOfKey<BabeId>;
	type EquivocationReportSystem =
		pallet_babe::EquivocationReportSystem<Self, Offences, Historical, ReportLongevity>;
}

parameter_types! {
	pub MaxSetIdSessionEntries: u64 = u64::from(BONDING_SESSIONS);
}

impl pallet_grandpa::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type WeightInfo = ();
	type MaxAuthorities = ConstU32<MAX_VALIDATORS>;
	type MaxNominators = ConstU32<0>;
	type MaxSetIdSessionEntries = MaxSetIdSessionEntries;
	type KeyOwnerProof = ProofOfKey<GrandpaId>;
	type EquivocationReportSystem =
		pallet_grandpa::EquivocationReportSystem<Self, Offences, Historical, ReportLongevity>;
}

impl pallet_authorship::Config for Runtime {
	type FindAuthor = pallet_session::FindAccountFromAuthorIndex<Self, Babe>;
	type EventHandler = ();
}

impl validators::Config for Runtime {
	type MaxValidators = ConstU32<MAX_VALIDATORS>;
	type MinValidators = ConstU32<1>;
	type BondingSessions = ConstU32<BONDING_SESSIONS>;
	type WeightInfo = validators::weights::SubstrateWeight<Runtime>;
}

impl pallet_offences::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type IdentificationTuple = pallet_session::historical::IdentificationTuple<Self>;
	type OnOffenceHandler = Validators;
}

impl pallet_session::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type ValidatorId = AccountId;
	type ValidatorIdOf = ConvertInto;
	type ShouldEndSession = Babe;
	type NextSessionRotation = Babe;
	type SessionManager = pallet_session::historical::NoteHistoricalRoot<Self, Validators>;
	type SessionHandler = <SessionKeys as OpaqueKeys>::KeyTypeIdProviders;
	type Keys = SessionKeys;
	type DisablingStrategy = pallet_session::disabling::UpToLimitDisablingStrategy;
	type WeightInfo = pallet_session::weights::SubstrateWeight<Runtime>;
	type Currency = Balances;
	type KeyDeposit = ConstU128<{ crate::constants::deposit(4, 200) }>;
}

/// Validators have no exposure to identify: they are who they are.
pub struct NoExposure;
impl<ValidatorId> sp_runtime::traits::Convert<ValidatorId, Option<()>> for NoExposure {
	fn convert(_: ValidatorId) -> Option<()> {
		Some(())
	}
}

impl pallet_session::historical::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type FullIdentification = ();
	type FullIdentificationOf = NoExposure;
}

impl pallet_authority_discovery::Config for Runtime {
	type MaxAuthorities = ConstU32<MAX_VALIDATORS>;
}

impl<Call> frame_system::offchain::CreateTransactionBase<Call> for Runtime
where
	crate::RuntimeCall: From<Call>,
{
	type Extrinsic = crate::UncheckedExtrinsic;
	type RuntimeCall = crate::RuntimeCall;
}

/// Equivocation reports travel bare: the proof is all they need.
impl<Call> frame_system::offchain::CreateBare<Call> for Runtime
where
	crate::RuntimeCall: From<Call>,
{
	fn create_bare(call: crate::RuntimeCall) -> crate::UncheckedExtrinsic {
		sp_runtime::generic::UncheckedExtrinsic::new_bare(call)
	}
}
