//! The governed numbers: one struct per room, with bounds. Written only through the `chain` pallet.

use crate::{
	constants::{EXISTENTIAL_DEPOSIT, MICRO, MILLI},
	governance::GovernanceParameters,
	validators::ValidatorParameters,
	Balance, BlockNumber, Runtime,
};
use alloc::vec::Vec;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{
	dynamic_params::{dynamic_pallet_params, dynamic_params},
	traits::Get,
};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};
use sp_runtime::Permill;

/// What transactions cost, and who gets it.
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
	Serialize,
	Deserialize,
)]
pub struct FeeParameters {
	/// The share of transaction fees that goes to the block's author, the rest going to the
	/// treasury. 0 to 1.
	pub author_share: Permill,
	/// What the base of a transaction costs; its weight beyond costs in proportion. A millionth to
	/// a whole MUN.
	pub base: Balance,
	/// What a byte of a transaction costs. At most a thousandth of a MUN.
	pub byte: Balance,
}

impl Default for FeeParameters {
	fn default() -> Self {
		FeeParameters {
			author_share: Permill::from_percent(20),
			base: 100 * MICRO,
			byte: MICRO,
		}
	}
}

/// The office of enforcer.
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
	Serialize,
	Deserialize,
)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct OfficeParameters {
	/// Fees of at least this much are collected free of charge, in the native token. One
	/// existential deposit to 1 000 MUN.
	pub collect_minimum: Balance,
}

impl Default for OfficeParameters {
	fn default() -> Self {
		OfficeParameters {
			collect_minimum: 10 * EXISTENTIAL_DEPOSIT,
		}
	}
}

/// Money in escrow.
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
	Serialize,
	Deserialize,
)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct EscrowParameters {
	/// How long money may stay unclaimed after the last addition before it goes to the
	/// organization it came from, in clock blocks. A block to ten years.
	pub patience: BlockNumber,
}

impl Default for EscrowParameters {
	fn default() -> Self {
		EscrowParameters { patience: YEAR }
	}
}

/// Standings.
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
	Serialize,
	Deserialize,
)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct StandingParameters {
	/// How long the holder may object before a standing moves to another key, in clock blocks. A
	/// block to a year.
	pub recovery_delay: BlockNumber,
}

impl Default for StandingParameters {
	fn default() -> Self {
		StandingParameters {
			recovery_delay: 14 * 14_400,
		}
	}
}

/// What storing something costs while it is stored.
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
	Serialize,
	Deserialize,
)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DepositParameters {
	/// For each entry. At most 100 MUN.
	pub item: Balance,
	/// For each byte. At most a MUN.
	pub byte: Balance,
}

impl Default for DepositParameters {
	fn default() -> Self {
		DepositParameters {
			item: 10 * MILLI,
			byte: 100 * MICRO,
		}
	}
}

/// The bounds of organizations' policies, in this chain's units.
pub type PolicyBounds = pallet_organizations::PolicyBounds<Balance, BlockNumber>;

/// The market's numbers, in this chain's units.
pub type MarketParameters = pallet_tasks::TasksParameters<Balance, BlockNumber>;

/// The policy bounds of a production chain: a day of six-second blocks, notices longer than its
/// epoch.
pub fn policy_defaults() -> PolicyBounds {
	PolicyBounds::default().with_epoch(PRODUCTION_EPOCH)
}

/// Slots per epoch unless the genesis says otherwise.
const PRODUCTION_EPOCH: BlockNumber = 150;

/// A year of six-second blocks: no window may be longer.
const YEAR: BlockNumber = 5_256_000;

/// What the market starts with unless the genesis says otherwise: a production chain.
pub fn market_defaults() -> MarketParameters {
	MarketParameters {
		protocol_share: 500,
		entry_prepay: 20 * MILLI,
		min_budget: 100 * MILLI,
		min_window: 600,
		max_window: YEAR,
		claim_limit: 3,
	}
}

#[dynamic_params(RuntimeParameters, pallet_parameters::Parameters::<Runtime>)]
pub mod dynamic {
	use super::*;

	/// Transaction fees.
	#[dynamic_pallet_params]
	#[codec(index = 0)]
	pub mod fees {
		/// How transaction fees are shared.
		#[codec(index = 0)]
		pub static Fees: FeeParameters = FeeParameters::default();
	}

	/// Organizations.
	#[dynamic_pallet_params]
	#[codec(index = 1)]
	pub mod organizations {
		/// The bounds of their policies.
		#[codec(index = 0)]
		pub static Bounds: PolicyBounds = policy_defaults();
	}

	/// The market.
	#[dynamic_pallet_params]
	#[codec(index = 2)]
	pub mod tasks {
		/// Its numbers.
		#[codec(index = 0)]
		pub static Market: MarketParameters = market_defaults();
	}

	/// The office of enforcer.
	#[dynamic_pallet_params]
	#[codec(index = 3)]
	pub mod obligation {
		/// Its numbers.
		#[codec(index = 0)]
		pub static Office: OfficeParameters = OfficeParameters::default();
	}

	/// Standings.
	#[dynamic_pallet_params]
	#[codec(index = 4)]
	pub mod reputation {
		/// Their numbers.
		#[codec(index = 0)]
		pub static Standings: StandingParameters = StandingParameters::default();
	}

	/// What storing something costs.
	#[dynamic_pallet_params]
	#[codec(index = 5)]
	pub mod deposits {
		/// By entry and byte.
		#[codec(index = 0)]
		pub static Deposits: DepositParameters = DepositParameters::default();
	}

	/// Governance itself.
	#[dynamic_pallet_params]
	#[codec(index = 6)]
	pub mod governance {
		/// Its periods and deposits.
		#[codec(index = 0)]
		pub static Governance: GovernanceParameters = GovernanceParameters::default();
	}

	/// Validators.
	#[dynamic_pallet_params]
	#[codec(index = 7)]
	pub mod validators {
		/// Their numbers.
		#[codec(index = 0)]
		pub static Validation: ValidatorParameters = ValidatorParameters::default();
	}

	/// Money in escrow.
	#[dynamic_pallet_params]
	#[codec(index = 8)]
	pub mod escrow {
		/// Its numbers.
		#[codec(index = 0)]
		pub static Custody: EscrowParameters = EscrowParameters::default();
	}
}

pub use dynamic::{
	deposits::Deposits, escrow::Custody, fees::Fees, governance::Governance, obligation::Office,
	organizations::Bounds, reputation::Standings, tasks::Market, validators::Validation,
};

/// A value for every parameter.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct ParameterSet {
	/// How transaction fees are shared.
	pub fees: FeeParameters,
	/// The bounds of organizations' policies.
	pub organizations: PolicyBounds,
	/// The market's numbers.
	pub tasks: MarketParameters,
	/// The office of enforcer.
	pub obligation: OfficeParameters,
	/// Standings.
	pub reputation: StandingParameters,
	/// What storing something costs.
	pub deposits: DepositParameters,
	/// Governance itself.
	pub governance: GovernanceParameters,
	/// Validators.
	pub validators: ValidatorParameters,
	/// Money in escrow.
	pub escrow: EscrowParameters,
}

impl Default for ParameterSet {
	fn default() -> Self {
		ParameterSet {
			fees: FeeParameters::default(),
			organizations: policy_defaults(),
			tasks: market_defaults(),
			obligation: OfficeParameters::default(),
			reputation: StandingParameters::default(),
			deposits: DepositParameters::default(),
			governance: GovernanceParameters::default(),
			validators: ValidatorParameters::default(),
			escrow: EscrowParameters::default(),
		}
	}
}

impl ParameterSet {
	/// The values in force.
	pub fn current() -> Self {
		ParameterSet {
			fees: Fees::get(),
			organizations: Bounds::get(),
			tasks: Market::get(),
			obligation: Office::get(),
			reputation: Standings::get(),
			deposits: Deposits::get(),
			governance: Governance::get(),
			validators: Validation::get(),
			escrow: Custody::get(),
		}
	}

	/// All of them, each as it is set.
	pub fn into_parameters(self) -> Vec<RuntimeParameters> {
		use RuntimeParameters as P;
		alloc::vec![
			P::Fees(dynamic::fees::Parameters::Fees(Fees, Some(self.fees))),
			P::Organizations(dynamic::organizations::Parameters::Bounds(
				Bounds,
				Some(self.organizations)
			)),
			P::Tasks(dynamic::tasks::Parameters::Market(Market, Some(self.tasks))),
			P::Obligation(dynamic::obligation::Parameters::Office(
				Office,
				Some(self.obligation)
			)),
			P::Reputation(dynamic::reputation::Parameters::Standings(
				Standings,
				Some(self.reputation)
			)),
			P::Deposits(dynamic::deposits::Parameters::Deposits(
				Deposits,
				Some(self.deposits)
			)),
			P::Governance(dynamic::governance::Parameters::Governance(
				Governance,
				Some(self.governance)
			)),
			P::Validators(dynamic::validators::Parameters::Validation(
				Validation,
				Some(self.validators)
			)),
			P::Escrow(dynamic::escrow::Parameters::Custody(
				Custody,
				Some(self.escrow)
			)),
		]
	}

	/// This set with one room's parameters replaced; nothing when there is no value.
	pub fn overlaid(mut self, parameter: &RuntimeParameters) -> Option<Self> {
		use RuntimeParameters as P;
		match parameter {
			P::Fees(dynamic::fees::Parameters::Fees(_, value)) => self.fees = (*value)?,
			P::Organizations(dynamic::organizations::Parameters::Bounds(_, value)) => {
				self.organizations = (*value)?
			}
			P::Tasks(dynamic::tasks::Parameters::Market(_, value)) => self.tasks = (*value)?,
			P::Obligation(dynamic::obligation::Parameters::Office(_, value)) => {
				self.obligation = (*value)?
			}
			P::Reputation(dynamic::reputation::Parameters::Standings(_, value)) => {
				self.reputation = (*value)?
			}
			P::Deposits(dynamic::deposits::Parameters::Deposits(_, value)) => {
				self.deposits = (*value)?
			}
			P::Governance(dynamic::governance::Parameters::Governance(_, value)) => {
				self.governance = (*value)?
			}
			P::Validators(dynamic::validators::Parameters::Validation(_, value)) => {
				self.validators = (*value)?
			}
			P::Escrow(dynamic::escrow::Parameters::Custody(_, value)) => self.escrow = (*value)?,
		}
		Some(self)
	}
}

#[cfg(feature = "runtime-benchmarks")]
impl Default for RuntimeParameters {
	fn default() -> Self {
		let bounds = Some(PolicyBounds::default());
		RuntimeParameters::Organizations(dynamic::organizations::Parameters::Bounds(Bounds, bounds))
	}
}
