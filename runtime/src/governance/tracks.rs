//! The tracks: what a vote asks for, by the origin it wants to speak as. Periods and deposits are
//! governed and begin in the genesis; the curves are the same on every chain.

use super::{origins::Origin, GovernanceParameters, TrackParameters};
use crate::{parameters::Governance, Balance, BlockNumber, OriginCaller};
use alloc::borrow::Cow;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::traits::Get;
use frame_system::RawOrigin;
use pallet_referenda::{Curve, Track, TrackInfo, TracksInfo};
use scale_info::TypeInfo;
use sp_runtime::Perbill;

/// A track.
#[derive(
	Clone,
	Copy,
	Debug,
	PartialEq,
	Eq,
	PartialOrd,
	Ord,
	Encode,
	Decode,
	DecodeWithMemTracking,
	TypeInfo,
	MaxEncodedLen,
)]
pub enum TrackName {
	/// Governed parameters.
	#[codec(index = 0)]
	Parameters,
	/// Validators and the technical body.
	#[codec(index = 1)]
	Validators,
	/// Spending.
	#[codec(index = 2)]
	Treasury,
	/// The runtime, and everything else.
	#[codec(index = 3)]
	Upgrade,
	/// Safe mode and paused calls.
	#[codec(index = 4)]
	Emergency,
}

impl TrackName {
	/// All of them, by id.
	pub const ALL: [TrackName; 5] = [
		TrackName::Parameters,
		TrackName::Validators,
		TrackName::Treasury,
		TrackName::Upgrade,
		TrackName::Emergency,
	];

	/// The track's id in `referenda`.
	pub fn id(self) -> u16 {
		self as u16
	}

	/// The track with this id.
	pub fn of(id: u16) -> Option<Self> {
		Self::ALL.into_iter().find(|track| track.id() == id)
	}

	fn label(self) -> &'static str {
		match self {
			TrackName::Parameters => "parameters",
			TrackName::Validators => "validators",
			TrackName::Treasury => "treasury",
			TrackName::Upgrade => "upgrade",
			TrackName::Emergency => "emergency",
		}
	}

	fn numbers(self, all: &GovernanceParameters) -> TrackParameters {
		match self {
			TrackName::Parameters => all.tracks.parameters,
			TrackName::Validators => all.tracks.validators,
			TrackName::Treasury => all.tracks.treasury,
			TrackName::Upgrade => all.tracks.upgrade,
			TrackName::Emergency => all.tracks.emergency,
		}
	}

	/// Approval and support in percent, each from the first moment of the decision to its last.
	fn curves(self) -> (Curve, Curve) {
		let (approval, support) = match self {
			TrackName::Parameters => ((80, 50), (40, 1)),
			TrackName::Validators => ((80, 50), (40, 1)),
			TrackName::Treasury => ((90, 50), (40, 1)),
			TrackName::Upgrade => ((100, 60), (50, 5)),
			TrackName::Emergency => ((90, 67), (50, 5)),
		};
		(falling(approval), falling(support))
	}

	fn info(self, all: &GovernanceParameters) -> TrackInfo<Balance, BlockNumber> {
		let numbers = self.numbers(all);
		let (min_approval, min_support) = self.curves();
		let mut name = [0; 25];
		for (place, letter) in name.iter_mut().zip(self.label().bytes()) {
			*place = letter;
		}
		TrackInfo {
			name,
			max_deciding: numbers.deciding,
			decision_deposit: numbers.deposit,
			prepare_period: numbers.prepare,
			decision_period: numbers.decision,
			confirm_period: numbers.confirm,
			min_enactment_period: numbers.enactment,
			min_approval,
			min_support,
		}
	}
}

fn falling((from, to): (u32, u32)) -> Curve {
	Curve::LinearDecreasing {
		length: Perbill::one(),
		floor: Perbill::from_percent(to),
		ceil: Perbill::from_percent(from),
	}
}

/// The tracks, with the numbers in force.
pub struct Tracks;

impl TracksInfo<Balance, BlockNumber> for Tracks {
	type Id = u16;
	type RuntimeOrigin = OriginCaller;

	fn tracks() -> impl Iterator<Item = Cow<'static, Track<u16, Balance, BlockNumber>>> {
		let all = Governance::get();
		TrackName::ALL.into_iter().map(move |track| {
			Cow::Owned(Track {
				id: track.id(),
				info: track.info(&all),
			})
		})
	}

	fn track_for(origin: &OriginCaller) -> Result<u16, ()> {
		let track = match origin {
			OriginCaller::system(RawOrigin::Root) => TrackName::Upgrade,
			OriginCaller::Origins(Origin::Parameters) => TrackName::Parameters,
			OriginCaller::Origins(Origin::Validators) => TrackName::Validators,
			OriginCaller::Origins(Origin::Treasury) => TrackName::Treasury,
			OriginCaller::Origins(Origin::Emergency) => TrackName::Emergency,
			_ => return Err(()),
		};
		Ok(track.id())
	}

	fn track_ids() -> impl Iterator<Item = u16> {
		TrackName::ALL.into_iter().map(TrackName::id)
	}

	fn info(id: u16) -> Option<Cow<'static, TrackInfo<Balance, BlockNumber>>> {
		TrackName::of(id).map(|track| Cow::Owned(track.info(&Governance::get())))
	}

	/// Checked without a chain, so on the ids alone.
	fn check_integrity() -> Result<(), &'static str> {
		TrackName::ALL
			.is_sorted()
			.then_some(())
			.ok_or("tracks are not sorted by id")
	}
}
