//! Randomness that nobody knew when it was asked for.

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
