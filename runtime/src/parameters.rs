//! The governed numbers: one struct per room, with bounds. Written only through the `chain` pallet.

use crate::{
	chain::{BoundsFault, CheckBounds},
	constants::{EXISTENTIAL_DEPOSIT, MILLI, MUN},
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

/// What transaction fees are for.
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
}

impl Default for FeeParameters {
	fn default() -> Self {
		FeeParameters {
			author_share: Permill::from_percent(20),
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
}

pub use dynamic::{fees::Fees, obligation::Office, organizations::Bounds, tasks::Market};

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
}

impl Default for ParameterSet {
	fn default() -> Self {
		ParameterSet {
			fees: FeeParameters::default(),
			organizations: policy_defaults(),
			tasks: market_defaults(),
			obligation: OfficeParameters::default(),
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
		]
	}
}

impl CheckBounds for RuntimeParameters {
	fn check_bounds(&self) -> Result<(), BoundsFault> {
		use RuntimeParameters as P;
		let within = match self {
			P::Fees(dynamic::fees::Parameters::Fees(_, value)) => value.map(|_| true),
			P::Organizations(dynamic::organizations::Parameters::Bounds(_, value)) => {
				value.map(|bounds| bounds_are_sound(&bounds))
			}
			P::Tasks(dynamic::tasks::Parameters::Market(_, value)) => {
				value.map(|market| market_is_sound(&market))
			}
			P::Obligation(dynamic::obligation::Parameters::Office(_, value)) => {
				value.map(|office| {
					(EXISTENTIAL_DEPOSIT..=1_000 * MUN).contains(&office.collect_minimum)
				})
			}
		};
		match within {
			None => Err(BoundsFault::Missing),
			Some(false) => Err(BoundsFault::OutOfBounds),
			Some(true) => Ok(()),
		}
	}
}

/// A year of six-second blocks: no window may be longer.
const YEAR: BlockNumber = 5_256_000;

fn bounds_are_sound(bounds: &PolicyBounds) -> bool {
	let spans = [
		bounds.window,
		bounds.phase,
		bounds.seniority,
		bounds.notice,
		bounds.grace,
		bounds.dormancy,
		bounds.sponsoring,
	];
	(1..=YEAR).contains(&bounds.day)
		&& bounds.fee.min <= bounds.fee.max
		&& (1..=bounds.half_life.max).contains(&bounds.half_life.min)
		&& bounds.bond.min <= bounds.bond.max
		&& bounds.bond.max <= 10_000
		&& spans
			.iter()
			.all(|span| (1..=span.max).contains(&span.min) && span.max <= YEAR)
}

fn market_is_sound(market: &MarketParameters) -> bool {
	market.protocol_share <= 10_000
		&& market.entry_prepay <= 1_000 * MUN
		&& market.min_budget >= EXISTENTIAL_DEPOSIT
		&& (1..=market.max_window).contains(&market.min_window)
		&& market.max_window <= YEAR
		&& (1..=32).contains(&market.claim_limit)
}

#[cfg(feature = "runtime-benchmarks")]
impl Default for RuntimeParameters {
	fn default() -> Self {
		let bounds = Some(PolicyBounds::default());
		RuntimeParameters::Organizations(dynamic::organizations::Parameters::Bounds(Bounds, bounds))
	}
}
