//! Draws take the randomness of an epoch that began after they were asked for.

use crate::{chain, BlockNumber, Runtime, System};
use frame_support::traits::Randomness;
use munus_primitives::time::DrawRandomness;
use pallet_babe::RandomnessFromOneEpochAgo;

/// The last authors of an epoch know the next randomness a little before it is published: a draw
/// must have been asked for this part of an epoch earlier, at least one block.
const MARGIN_PER_EPOCH: BlockNumber = 10;

/// The randomness of BABE's epochs.
pub struct EpochRandomness;

impl EpochRandomness {
	fn epoch_length() -> BlockNumber {
		chain::EpochLength::<Runtime>::get()
			.try_into()
			.unwrap_or(BlockNumber::MAX)
	}

	fn margin() -> BlockNumber {
		(Self::epoch_length() / MARGIN_PER_EPOCH).max(1)
	}
}

impl DrawRandomness for EpochRandomness {
	type Block = BlockNumber;
	type Moment = BlockNumber;

	fn mark() -> BlockNumber {
		System::block_number()
	}

	fn draw(mark: BlockNumber, subject: &[u8]) -> Option<[u8; 32]> {
		let (hash, known_since) = RandomnessFromOneEpochAgo::<Runtime>::random(subject);
		(mark.saturating_add(Self::margin()) < known_since).then(|| hash.to_fixed_bytes())
	}

	fn retry_after() -> BlockNumber {
		let (_, epoch_start) = RandomnessFromOneEpochAgo::<Runtime>::random(&[]);
		epoch_start
			.saturating_add(Self::epoch_length())
			.saturating_sub(System::block_number())
			.max(1)
	}
}
