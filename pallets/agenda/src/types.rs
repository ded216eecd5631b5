//! Plain types.

use crate::Config;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{traits::ConstU32, BoundedVec};
use scale_info::TypeInfo;
use sp_runtime::traits::{BlockNumberProvider, UniqueSaturatedFrom, UniqueSaturatedInto};

/// A moment of the clock, in clock blocks.
pub type MomentOf<T> = <<T as Config>::Clock as BlockNumberProvider>::BlockNumber;

/// The most entries that one call carries out.
pub const MAX_BATCH: u32 = 16;

/// Entries to be carried out together, each with its moment.
pub type BatchOf<T> = BoundedVec<(MomentOf<T>, <T as Config>::Entry), ConstU32<MAX_BATCH>>;

/// A moment of the clock as a storage key: eight big-endian bytes, which sort as moments do.
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
pub struct Due([u8; 8]);

impl Due {
	/// The key of a moment.
	pub fn at<Moment: UniqueSaturatedInto<u64>>(moment: Moment) -> Self {
		Self(moment.unique_saturated_into().to_be_bytes())
	}

	/// The moment of a key.
	pub fn moment<Moment: UniqueSaturatedFrom<u64>>(self) -> Moment {
		Moment::unique_saturated_from(u64::from_be_bytes(self.0))
	}
}

/// An entry on the agenda.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct ScheduledView<Moment, Entry> {
	/// From when on it may be carried out, in clock blocks.
	pub due: Moment,
	/// What is to be carried out.
	pub entry: Entry,
	/// Whether that moment has come.
	pub is_due: bool,
}
