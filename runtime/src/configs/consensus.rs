//! Block production, finality, sessions, validators, offences.

use crate::{
	chain, validators, AccountId, Babe, Balances, Historical, Offences, Runtime, RuntimeCall,
	RuntimeEvent, Session, SessionKeys, System, Validators,
};
use frame_support::{
	parameter_types,
	traits::{
		fungible::{Balanced, Credit},
		ConstU128, ConstU32, Contains, FindAuthor, Get, KeyOwnerProofSystem, OnUnbalanced,
	},
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
	type WeightInfo = crate::weights::pallet_timestamp::WeightInfo<Runtime>;
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
	type WeightInfo = crate::weights::composed::Equivocation<Runtime>;
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
	type WeightInfo = crate::weights::composed::Equivocation<Runtime>;
	type MaxAuthorities = ConstU32<MAX_VALIDATORS>;
	type MaxNominators = ConstU32<0>;
	type MaxSetIdSessionEntries = MaxSetIdSessionEntries;
	type KeyOwnerProof = ProofOfKey<GrandpaId>;
	type EquivocationReportSystem =
		pallet_grandpa::EquivocationReportSystem<Self, Offences, Historical, ReportLongevity>;
}

impl pallet_authorship::Config for Runtime {
	type FindAuthor = SlotOwner;
	type EventHandler = Validators;
}

/// The account whose slot it is. A block that starts a session is authored by one of the set that
/// takes over with it, and who authored is asked before it has.
pub struct SlotOwner;
impl FindAuthor<AccountId> for SlotOwner {
	fn find_author<'a, I>(digests: I) -> Option<AccountId>
	where
		I: 'a + IntoIterator<Item = (sp_runtime::ConsensusEngineId, &'a [u8])>,
	{
		let place = usize::try_from(Babe::find_author(digests)?).ok()?;
		if Babe::should_epoch_change(System::block_number()) {
			let (who, _) = Session::queued_keys().into_iter().nth(place)?;
			Some(who)
		} else {
			Session::validators().into_iter().nth(place)
		}
	}
}

/// Lost bonds go to the treasury.
pub struct ToTreasury;
impl OnUnbalanced<Credit<AccountId, Balances>> for ToTreasury {
	fn on_nonzero_unbalanced(lost: Credit<AccountId, Balances>) {
		let _ = Balances::resolve(&crate::constants::treasury_account(), lost);
	}
}

impl validators::Config for Runtime {
	type AdminOrigin = crate::governance::EnsureValidators;
	type Currency = Balances;
	type Slashed = ToTreasury;
	type Standings = crate::Reputation;
	type Numbers = crate::parameters::Validation;
	type MaxValidators = ConstU32<MAX_VALIDATORS>;
	type MinValidators = ConstU32<1>;
	type BondingSessions = ConstU32<BONDING_SESSIONS>;
	type WeightInfo = crate::weights::validators::WeightInfo<Runtime>;
}

impl pallet_offences::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type IdentificationTuple = pallet_session::historical::IdentificationTuple<Self>;
	type OnOffenceHandler = Validators;
}

/// Whether a call leaves the chain somebody to validate: purging keys does where two of the set have
/// any, whoever asks. A chain without authors could not be helped by a vote either.
pub struct KeysRemain;
impl Contains<RuntimeCall> for KeysRemain {
	fn contains(call: &RuntimeCall) -> bool {
		let purges = matches!(
			call,
			RuntimeCall::Session(pallet_session::Call::purge_keys {})
		);
		!purges || Validators::can_spare_keys()
	}
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
