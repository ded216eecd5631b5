//! The governed numbers of validation.

use crate::{
	constants::{EXISTENTIAL_DEPOSIT, MUN},
	Balance,
};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use munus_primitives::{OrgId, Reputation};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};

/// Validation.
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
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct ValidatorParameters {
	/// How much of an even share of the blocks is expected of each validator, in percent. The rest
	/// is allowance for bad luck in the lottery of slots. 1 to 95.
	pub coverage: u32,
	/// The largest deficit without a warning, in blocks. 1 to 10 000.
	pub throttle_buffer: u32,
	/// The largest deficit with which a validator keeps its seat, in blocks. More than
	/// `throttle_buffer`, at most 100 000.
	pub ban_buffer: u32,
	/// How many blocks more than expected are counted for worse times. 0 to 10 000.
	pub surplus_cap: u32,
	/// With so many validators or fewer nobody is removed for absence and nobody may leave. 1 to
	/// 256.
	pub floor: u32,
	/// How many are removed for absence at the end of one session, at most. 1 to 256.
	pub removals: u32,
	/// Beyond this share of validators that are behind, in percent, the fault is the network's and
	/// nobody is removed. 1 to 50.
	pub outage: u32,
	/// How many places are open to candidates; 0 leaves admission to governance alone. 0 to 256.
	pub open_places: u32,
	/// What a candidate bonds, in the native token, until no offence of it can be proven any more. One
	/// existential deposit to 1 000 000 000 MUN.
	pub bond: Balance,
	/// Where more than 0: the least reputation a candidate has, instead of a bond, when it applies
	/// and when it takes the place; in base units. 0 to 10^30.
	pub standing: Reputation,
	/// The organization whose reputation counts.
	pub standing_org: OrgId,
}

impl Default for ValidatorParameters {
	fn default() -> Self {
		ValidatorParameters {
			coverage: 80,
			throttle_buffer: 10,
			ban_buffer: 50,
			surplus_cap: 10,
			floor: 4,
			removals: 1,
			outage: 34,
			open_places: 0,
			bond: 10_000 * MUN,
			standing: 0,
			standing_org: 0,
		}
	}
}

impl ValidatorParameters {
	/// Whether every number is within its bounds.
	pub fn is_sound(&self) -> bool {
		(EXISTENTIAL_DEPOSIT..=1_000_000_000 * MUN).contains(&self.bond)
			&& self.standing <= 10u128.pow(30)
			&& (1..=95).contains(&self.coverage)
			&& (1..=10_000).contains(&self.throttle_buffer)
			&& self.throttle_buffer < self.ban_buffer
			&& self.ban_buffer <= 100_000
			&& self.surplus_cap <= 10_000
			&& (1..=256).contains(&self.floor)
			&& (1..=256).contains(&self.removals)
			&& (1..=50).contains(&self.outage)
			&& self.open_places <= 256
	}

	/// The deepest a validator sinks: whoever returns is soon back within the buffers.
	pub fn debt_cap(&self) -> u32 {
		self.ban_buffer.saturating_add(self.throttle_buffer)
	}
}
