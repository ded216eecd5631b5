//! The records of the waitlist.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{Blake2_256, StorageHasher};
use munus_primitives::reputation::Decaying;
use scale_info::TypeInfo;

/// One who waits for a place. Those of one sponsor share a ticket, and stand in the order in which
/// they came.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen,
)]
pub struct Candidate<AccountId, Block> {
	/// Since when, as a block number of the chain.
	pub since: Block,
	/// The shift it wants, an index into the policy's shifts.
	pub shift: u8,
	/// The reputation locked.
	pub stake: Option<Decaying>,
	/// Its ticket.
	pub ticket: u32,
	/// Who came before it on the same ticket.
	pub prev: Option<AccountId>,
	/// Who came after it on the same ticket.
	pub next: Option<AccountId>,
}

/// A ticket of the waitlist's lottery. An empty one stays, so that nobody's index ever changes.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen,
)]
pub enum Ticket<AccountId> {
	/// Taken.
	Held {
		/// The sponsor of those who wait on it, or the one who waits without a sponsor.
		owner: AccountId,
		/// Who waits longest.
		first: AccountId,
		/// Who came last.
		last: AccountId,
	},
	/// Empty, and the head of the rest of the list of empty tickets.
	Free {
		/// The next empty ticket.
		next: Option<u32>,
	},
}

/// A lottery among those who wait.
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
pub struct Lottery<Block, Moment> {
	/// When it was called, as a block number of the chain. Later comers take no part.
	pub mark: Block,
	/// Places still to be filled.
	pub places: u32,
	/// Tickets drawn so far.
	pub drawn: u32,
	/// The randomness, once known.
	pub seed: Option<[u8; 32]>,
	/// When the agenda comes back to it.
	pub due: Moment,
}

/// The `n`-th ticket that `seed` draws from `0..tickets`; all are equally likely, up to a bias
/// below 2^-32. A ticket may come again.
pub fn drawn(seed: [u8; 32], n: u32, tickets: u32) -> u32 {
	let mut preimage = [0u8; 36];
	let (head, tail) = preimage.split_at_mut(32);
	head.copy_from_slice(&seed);
	tail.copy_from_slice(&n.to_le_bytes());
	let hash = Blake2_256::hash(&preimage);
	let word = hash.first_chunk().copied().map_or(0, u64::from_le_bytes);
	let scaled = u128::from(word).saturating_mul(tickets.into()) >> 64;
	u32::try_from(scaled).unwrap_or_default()
}
