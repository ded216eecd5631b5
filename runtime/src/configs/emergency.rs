//! The brakes: safe mode for the whole chain, a pause for a single call. Governance goes on in
//! both, and nobody's money is trapped.

use crate::{
	governance::EnsureEmergency, parameters::Governance, AccountId, Balances, BlockNumber, Chain,
	Runtime, RuntimeCall, RuntimeEvent, RuntimeHoldReason,
};
use frame_support::{
	parameter_types,
	traits::{ConstU32, Contains, Get},
};
use frame_system::EnsureWithSuccess;
use pallet_tx_pause::RuntimeCallNameOf;

parameter_types! {
	pub SafeModeLength: BlockNumber = Governance::get().safe_mode;
	pub const NoDeposit: Option<crate::Balance> = None;
	pub const NoRelease: Option<BlockNumber> = None;
}

/// What goes on in safe mode: consensus, governance in every step, and collecting what is owed.
/// The clock stands still, so nobody misses anything by what does not go on.
pub struct SafeModeCalls;
impl Contains<RuntimeCall> for SafeModeCalls {
	fn contains(call: &RuntimeCall) -> bool {
		is_consensus(call) || is_governance(call) || is_collecting(call) || is_wrapper(call)
	}
}

fn is_consensus(call: &RuntimeCall) -> bool {
	matches!(
		call,
		RuntimeCall::System(..)
			| RuntimeCall::Timestamp(..)
			| RuntimeCall::Babe(..)
			| RuntimeCall::Grandpa(..)
			| RuntimeCall::Session(..)
			| RuntimeCall::Validators(..)
			| RuntimeCall::MultiBlockMigrations(..)
	)
}

fn is_governance(call: &RuntimeCall) -> bool {
	matches!(
		call,
		RuntimeCall::Chain(..)
			| RuntimeCall::Preimage(..)
			| RuntimeCall::Scheduler(..)
			| RuntimeCall::Referenda(..)
			| RuntimeCall::ConvictionVoting(..)
			| RuntimeCall::Treasury(..)
			| RuntimeCall::TechnicalBody(..)
			| RuntimeCall::TechnicalMembership(..)
			| RuntimeCall::Whitelist(..)
			| RuntimeCall::TxPause(..)
	)
}

fn is_collecting(call: &RuntimeCall) -> bool {
	matches!(
		call,
		RuntimeCall::Agenda(
			pallet_agenda::Call::advance { .. } | pallet_agenda::Call::advance_many { .. }
		) | RuntimeCall::Escrow(
			pallet_escrow::Call::collect { .. } | pallet_escrow::Call::collect_many { .. }
		) | RuntimeCall::Obligation(pallet_obligation::Call::collect { .. })
	)
}

/// Calls that carry others, each of which is looked at in its turn.
fn is_wrapper(call: &RuntimeCall) -> bool {
	matches!(
		call,
		RuntimeCall::Utility(..) | RuntimeCall::Multisig(..) | RuntimeCall::Proxy(..)
	)
}

impl pallet_safe_mode::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type Currency = Balances;
	type RuntimeHoldReason = RuntimeHoldReason;
	type WhitelistedCalls = SafeModeCalls;
	type EnterDuration = SafeModeLength;
	type ExtendDuration = SafeModeLength;
	type EnterDepositAmount = NoDeposit;
	type ExtendDepositAmount = NoDeposit;
	type ForceEnterOrigin = EnsureWithSuccess<EnsureEmergency, AccountId, SafeModeLength>;
	type ForceExtendOrigin = EnsureWithSuccess<EnsureEmergency, AccountId, SafeModeLength>;
	type ForceExitOrigin = EnsureEmergency;
	type ForceDepositOrigin = EnsureEmergency;
	type Notify = Chain;
	type ReleaseDelay = NoRelease;
	type WeightInfo = crate::weights::pallet_safe_mode::WeightInfo<Runtime>;
}

/// What can be paused: calls that begin something, or move free money. The clock goes on while one
/// is paused, so no call with a deadline can be, nor any of governance.
const PAUSABLE: &[(&str, &[&str])] = &[
	("Balances", &[]),
	("Assets", &[]),
	("Organizations", &["create", "invite", "join", "set_unit"]),
	("Escrow", &["endow"]),
	(
		"Reputation",
		&["burn", "set_recovery_key", "claim_recovery"],
	),
	("Obligation", &["enlist", "join_waitlist", "change_shift"]),
	("Review", &["volunteer"]),
	("Tasks", &["post", "claim", "tip"]),
];

/// What cannot be paused.
pub struct Unpausable;
impl Contains<RuntimeCallNameOf<Runtime>> for Unpausable {
	fn contains((pallet, call): &RuntimeCallNameOf<Runtime>) -> bool {
		!PAUSABLE.iter().any(|(name, calls)| {
			name.as_bytes() == pallet.as_slice()
				&& (calls.is_empty() || calls.iter().any(|one| one.as_bytes() == call.as_slice()))
		})
	}
}

impl pallet_tx_pause::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type RuntimeCall = RuntimeCall;
	type PauseOrigin = EnsureEmergency;
	type UnpauseOrigin = EnsureEmergency;
	type WhitelistedCalls = Unpausable;
	type MaxNameLen = ConstU32<64>;
	type WeightInfo = pallet_tx_pause::weights::SubstrateWeight<Runtime>;
}
