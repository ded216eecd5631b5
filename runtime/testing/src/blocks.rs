//! Real blocks, without a node.

use munus_runtime::{
	configs::system::BlockWeights, BlockNumber, Executive, Header, Runtime, RuntimeCall,
	RuntimeEvent, System, UncheckedExtrinsic,
};
use sp_consensus_babe::{
	digests::{CompatibleDigestItem, PreDigest, SecondaryPlainPreDigest},
	Slot,
};
use sp_runtime::{traits::Header as _, Digest, DigestItem, Perbill};

/// Monday, 3 November 2025, 00:00 UTC, in milliseconds: a slot before the first block.
pub(crate) const START: u64 = 1_762_128_000_000;

/// Opens the block after `parent`, with its slot claimed by an author, by index, and its timestamp
/// set.
pub fn open(parent: Option<&Header>, authority_index: u32) {
	let number: BlockNumber = parent.map_or(1, |header| header.number + 1);
	let hash = parent.map_or_else(|| System::block_hash(0), |header| header.hash());
	let slot_duration = munus_runtime::chain::SlotDuration::<Runtime>::get();
	let slot = START / slot_duration + u64::from(number);
	let claim = PreDigest::SecondaryPlain(SecondaryPlainPreDigest {
		authority_index,
		slot: Slot::from(slot),
	});
	let digest = Digest {
		logs: vec![DigestItem::babe_pre_digest(claim)],
	};
	Executive::initialize_block(&Header::new(
		number,
		Default::default(),
		Default::default(),
		hash,
		digest,
	));
	let now = RuntimeCall::Timestamp(pallet_timestamp::Call::set {
		now: slot * slot_duration,
	});
	Executive::apply_extrinsic(UncheckedExtrinsic::new_bare(now))
		.expect("the timestamp is valid")
		.expect("the timestamp is taken");
}

/// How full the open block is, of what a block may compute.
pub fn fullness() -> Perbill {
	let limit = BlockWeights::get().max_block.ref_time();
	Perbill::from_rational(System::block_weight().total().ref_time(), limit)
}

/// Closes the open block: what the runtime does when nothing more comes. Gives the block's header
/// and events.
pub fn close() -> (Header, Vec<RuntimeEvent>) {
	let header = Executive::finalize_block();
	let events = System::read_events_no_consensus()
		.map(|record| record.event)
		.collect();
	(header, events)
}
