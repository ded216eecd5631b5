//! The numbers of governance itself. Only the upgrade track changes them, or a weaker track could
//! lower the bar of a stronger one.

use crate::{
	constants::{MILLI, MUN},
	Balance, BlockNumber,
};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};

/// An hour and a day of a production chain: blocks of six seconds.
const HOUR: BlockNumber = 600;
const DAY: BlockNumber = 14_400;

/// The numbers of one track. Times are in blocks.
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
pub struct TrackParameters {
	/// How many referenda may be decided at once; others queue by their approval.
	pub deciding: u32,
	/// What is reserved while a referendum is decided, and returned afterwards.
	pub deposit: Balance,
	/// How long a referendum is open for votes before it can be decided.
	pub prepare: BlockNumber,
	/// How long a decision takes at most.
	pub decision: BlockNumber,
	/// For how long in a row approval and support must suffice.
	pub confirm: BlockNumber,
	/// How long an approved referendum waits at least before it is carried out.
	pub enactment: BlockNumber,
}

/// The numbers of every track.
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
pub struct TrackSet {
	/// Governed parameters.
	pub parameters: TrackParameters,
	/// Validators and the technical body.
	pub validators: TrackParameters,
	/// Spending.
	pub treasury: TrackParameters,
	/// The runtime, and everything else.
	pub upgrade: TrackParameters,
	/// Safe mode and paused calls.
	pub emergency: TrackParameters,
}

/// The numbers of governance. Times are in blocks.
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
pub struct GovernanceParameters {
	/// The tracks.
	pub tracks: TrackSet,
	/// What is reserved for a referendum from its submission on.
	pub submission_deposit: Balance,
	/// How long a referendum may wait for its decision before it lapses.
	pub undeciding_timeout: BlockNumber,
	/// How long a vote at conviction 1 stays locked after a referendum that it won; doubles with
	/// each further conviction.
	pub vote_lock: BlockNumber,
	/// How long a parameter change is announced at least before it takes effect.
	pub notice: BlockNumber,
	/// How often the treasury looks at what was approved.
	pub spend_period: BlockNumber,
	/// For how long an approved payment may be called for.
	pub payout_period: BlockNumber,
	/// The most that one vote on the treasury track may pay, in an asset's smallest unit.
	pub max_spend: Balance,
	/// For how long the technical body votes on a motion.
	pub motion: BlockNumber,
	/// How long an approved call may wait for its whitelisting.
	pub whitelisting: BlockNumber,
	/// How long safe mode lasts, and by how much a further vote prolongs it.
	pub safe_mode: BlockNumber,
}

impl Default for GovernanceParameters {
	fn default() -> Self {
		let offices = TrackParameters {
			deciding: 10,
			deposit: 200 * MUN,
			prepare: HOUR,
			decision: 7 * DAY,
			confirm: DAY / 2,
			enactment: HOUR,
		};
		GovernanceParameters {
			tracks: TrackSet {
				parameters: TrackParameters {
					decision: 14 * DAY,
					confirm: DAY,
					..offices
				},
				validators: offices,
				treasury: TrackParameters {
					deciding: 20,
					deposit: 100 * MUN,
					decision: 14 * DAY,
					confirm: DAY,
					enactment: DAY,
					..offices
				},
				upgrade: TrackParameters {
					deciding: 2,
					deposit: 1_000 * MUN,
					prepare: DAY,
					decision: 28 * DAY,
					confirm: 2 * DAY,
					enactment: 3 * DAY,
				},
				emergency: TrackParameters {
					deciding: 5,
					deposit: 500 * MUN,
					prepare: 10,
					decision: 3 * DAY,
					confirm: 50,
					enactment: 10,
				},
			},
			submission_deposit: 10 * MUN,
			undeciding_timeout: 14 * DAY,
			vote_lock: 7 * DAY,
			notice: 3 * DAY,
			spend_period: DAY,
			payout_period: 30 * DAY,
			max_spend: 100_000 * MUN,
			motion: 3 * DAY,
			whitelisting: 7 * DAY,
			safe_mode: DAY,
		}
	}
}

impl GovernanceParameters {
	/// Decides in a minute what production decides in weeks: for chains with a block a second.
	pub fn hasty() -> Self {
		let track = TrackParameters {
			deciding: 10,
			deposit: 10 * MUN,
			prepare: 2,
			decision: 20,
			confirm: 4,
			enactment: 2,
		};
		GovernanceParameters {
			tracks: TrackSet {
				parameters: track,
				validators: track,
				treasury: track,
				upgrade: track,
				emergency: track,
			},
			submission_deposit: 100 * MILLI,
			undeciding_timeout: 60,
			vote_lock: 10,
			notice: 3,
			spend_period: 10,
			payout_period: 600,
			motion: 30,
			whitelisting: 60,
			safe_mode: 20,
			..Self::default()
		}
	}
}
