//! The one commitment type: scores, sealed bids and contest entries are all sealed this way.

use alloc::vec::Vec;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use sp_crypto_hashing::blake2_256;

/// What is being sealed. A seal of one domain never opens in another.
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
)]
pub enum Domain {
	/// A panel member's scores.
	Score,
	/// A sealed bid.
	Bid,
	/// A contest entry.
	Entry,
}

impl Domain {
	/// The tag hashed in front of everything else: 16 bytes, so that no tag is another's prefix.
	pub const fn tag(self) -> &'static [u8; 16] {
		match self {
			Domain::Score => b"munus/seal/score",
			Domain::Bid => b"munus/seal/bid  ",
			Domain::Entry => b"munus/seal/entry",
		}
	}
}

/// `blake2_256(tag ‖ seed ‖ SCALE(who) ‖ SCALE(content) ‖ salt)`: binds one account to one content
/// under one seed.
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
)]
pub struct Sealed(pub [u8; 32]);

impl Sealed {
	/// Seals `content`. `seed` is that of the panel or task, so a seal cannot be used twice.
	pub fn new<AccountId: Encode, Content: Encode>(
		domain: Domain,
		seed: &[u8; 32],
		who: &AccountId,
		content: &Content,
		salt: &[u8; 32],
	) -> Self {
		let mut preimage = Vec::with_capacity(256);
		preimage.extend_from_slice(domain.tag());
		preimage.extend_from_slice(seed);
		who.encode_to(&mut preimage);
		content.encode_to(&mut preimage);
		preimage.extend_from_slice(salt);
		Sealed(blake2_256(&preimage))
	}

	/// Whether these are the very things that were sealed.
	pub fn opens<AccountId: Encode, Content: Encode>(
		&self,
		domain: Domain,
		seed: &[u8; 32],
		who: &AccountId,
		content: &Content,
		salt: &[u8; 32],
	) -> bool {
		*self == Self::new(domain, seed, who, content, salt)
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use proptest::prelude::*;

	proptest! {
		#[test]
		fn a_seal_opens_with_its_own_preimage_and_no_other(
			seed: [u8; 32], who: [u8; 32], scores in prop::collection::vec(0u16..=10_000, 0..8),
			salt: [u8; 32], other: [u8; 32],
		) {
			let sealed = Sealed::new(Domain::Score, &seed, &who, &scores, &salt);
			prop_assert!(sealed.opens(Domain::Score, &seed, &who, &scores, &salt));
			prop_assert!(!sealed.opens(Domain::Bid, &seed, &who, &scores, &salt));
			if other != salt {
				prop_assert!(!sealed.opens(Domain::Score, &seed, &who, &scores, &other));
			}
			if other != who {
				prop_assert!(!sealed.opens(Domain::Score, &seed, &other, &scores, &salt));
			}
			if other != seed {
				prop_assert!(!sealed.opens(Domain::Score, &other, &who, &scores, &salt));
			}
			let mut more = scores.clone();
			more.push(0);
			prop_assert!(!sealed.opens(Domain::Score, &seed, &who, &more, &salt));
		}
	}

	#[test]
	fn no_tag_is_a_prefix_of_another() {
		let tags = [Domain::Score.tag(), Domain::Bid.tag(), Domain::Entry.tag()];
		for (i, a) in tags.iter().enumerate() {
			for b in tags.iter().skip(i + 1) {
				assert_ne!(a, b);
			}
		}
	}
}
