//! Randomness that nobody knew when it was asked for, and time that goes by in benchmarks.

/// Randomness tied to the moment of the request.
pub trait DrawRandomness {
	/// A block number of the chain itself (not of the clock, which pauses).
	type Block;
	/// A span of clock blocks.
	type Moment;

	/// Marks the moment of a request.
	fn mark() -> Self::Block;

	/// Randomness for `subject` that became determinable only after `mark` plus a margin, or
	/// `None` while there is none yet. `subject` must be an id, never content that somebody
	/// could vary.
	fn draw(mark: Self::Block, subject: &[u8]) -> Option<[u8; 32]>;

	/// How long to wait before asking again, at least one block.
	fn retry_after() -> Self::Moment;
}

/// A block goes by between what a benchmark prepares and what it measures: otherwise something new is due
/// in the block in which something was, and of two keys one is counted.
#[cfg(feature = "runtime-benchmarks")]
pub fn later<Clock: sp_runtime::traits::BlockNumberProvider>() {
	use sp_runtime::traits::{One, Saturating};
	Clock::set_block_number(Clock::current_block_number().saturating_add(One::one()));
}
