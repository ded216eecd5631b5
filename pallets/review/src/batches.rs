//! Several reveals in one call.

use crate::*;
use frame_support::weights::Weight;

/// The most reveals that one call makes.
pub const MAX_REVEALS: u32 = 16;

/// Reveals to be made together.
pub type RevealsOf<T> =
	BoundedVec<Reveal<<T as frame_system::Config>::AccountId>, ConstU32<MAX_REVEALS>>;

/// What one member has committed to.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct Reveal<AccountId> {
	/// The panel.
	pub panel: PanelId,
	/// Whose commitment it is.
	pub member: AccountId,
	/// One score per criterion, 0..=10 000; on a batch one overall score per item that the member
	/// is to read, in the order of the items.
	pub scores: Scores,
	/// Text or a URI, at most 256 bytes; not empty when the overall score, or that of any item, is
	/// below 5 000.
	pub rationale: Vec<u8>,
	/// What the commitment was salted with.
	pub salt: [u8; 32],
}

impl<T: Config> Pallet<T> {
	/// Whether the call would succeed: each is in order by itself, and none is shown twice.
	pub(crate) fn check_reveals(reveals: &RevealsOf<T>) -> Result<(), Error<T>> {
		ensure!(!reveals.is_empty(), Error::<T>::EmptyBatch);
		for (place, reveal) in reveals.iter().enumerate() {
			let Reveal {
				panel,
				member,
				scores,
				rationale,
				salt,
			} = reveal;
			Self::check_reveal(*panel, member, scores, rationale, salt)?;
			let mut before = reveals.iter().take(place);
			ensure!(
				!before.any(|other| (other.panel, &other.member) == (*panel, member)),
				Error::<T>::AlreadyRevealed
			);
		}
		Ok(())
	}

	/// Gives back the weight of the endings that did not come. The end of one panel may remove a member
	/// of another from office: its commitment is passed over.
	pub(crate) fn do_reveal_many(reveals: RevealsOf<T>) -> DispatchResultWithPostInfo {
		Self::check_reveals(&reveals)?;
		let count = Self::count(&reveals);
		let mut ended = Weight::zero();
		for reveal in reveals {
			let Reveal {
				panel,
				member,
				scores,
				rationale,
				salt,
			} = reveal;
			if !Self::waits_for_reveal(panel, &member) {
				continue;
			}
			let (_, end) = Self::do_reveal(panel, member, scores, &rationale, &salt)?;
			ended.saturating_accrue(end.unwrap_or_default());
		}
		Ok(Some(T::WeightInfo::reveal_many(count).saturating_add(ended)).into())
	}

	/// As if each ended its panel.
	pub(crate) fn weight_of_reveals(reveals: &RevealsOf<T>) -> Weight {
		let count = Self::count(reveals);
		let ended = Self::ending_weight().saturating_mul(count.into());
		T::WeightInfo::reveal_many(count).saturating_add(ended)
	}

	fn count(reveals: &RevealsOf<T>) -> u32 {
		u32::try_from(reveals.len()).unwrap_or(MAX_REVEALS)
	}
}
