//! Weights of the review pallet: upper estimates, counted from the code.

use core::marker::PhantomData;
use frame_support::{
	traits::Get,
	weights::{constants::RocksDbWeight, Weight},
};

/// The weights of this pallet's calls, and of what falls due.
pub trait WeightInfo {
	/// A commit, the last one included.
	fn commit() -> Weight;
	/// A reveal that is not the last.
	fn reveal() -> Weight;
	/// The reveal that ends the panel, without what the subject makes of it.
	fn reveal_last() -> Weight;
	/// Giving up a seat while a quorum remains.
	fn decline() -> Weight;
	/// Giving up a seat that the quorum needed, without what the subject makes of it.
	fn decline_last() -> Weight;
	/// A draw that seats a full panel, without looking at slots.
	fn draw() -> Weight;
	/// Looking at one slot of a roster.
	fn consider() -> Weight;
	/// The end of the time to commit.
	fn end_commits() -> Weight;
	/// The end of the time to reveal, without what the subject makes of it.
	fn close() -> Weight;
}

const PANEL: u64 = 3_600;
const RECORD: u64 = 3_000;

fn commit(db: frame_support::weights::RuntimeDbWeight) -> Weight {
	Weight::from_parts(40_000_000, 2 * PANEL).saturating_add(db.reads_writes(2, 4))
}

fn reveal(db: frame_support::weights::RuntimeDbWeight) -> Weight {
	Weight::from_parts(50_000_000, 2 * PANEL).saturating_add(db.reads_writes(2, 2))
}

/// Fees paid into escrow's keeping, seven records, seven notes, the patrol.
fn close(db: frame_support::weights::RuntimeDbWeight) -> Weight {
	Weight::from_parts(450_000_000, PANEL + 20 * RECORD).saturating_add(db.reads_writes(45, 45))
}

fn decline(db: frame_support::weights::RuntimeDbWeight) -> Weight {
	Weight::from_parts(60_000_000, 2 * PANEL + 2 * RECORD).saturating_add(db.reads_writes(5, 5))
}

/// Seven seats taken back, seven notes, the patrol.
fn dismiss(db: frame_support::weights::RuntimeDbWeight) -> Weight {
	Weight::from_parts(250_000_000, PANEL + 16 * RECORD).saturating_add(db.reads_writes(32, 35))
}

/// Randomness, seven seats given, duty of the offer.
fn draw(db: frame_support::weights::RuntimeDbWeight) -> Weight {
	Weight::from_parts(250_000_000, PANEL + 10 * RECORD).saturating_add(db.reads_writes(22, 20))
}

/// A slot, its record and the running totals, the parties.
fn consider(db: frame_support::weights::RuntimeDbWeight) -> Weight {
	Weight::from_parts(20_000_000, 4 * RECORD).saturating_add(db.reads(6))
}

/// Estimates with the weights of the runtime's database.
pub struct SubstrateWeight<T>(PhantomData<T>);

impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	fn commit() -> Weight {
		commit(T::DbWeight::get())
	}
	fn reveal() -> Weight {
		reveal(T::DbWeight::get())
	}
	fn reveal_last() -> Weight {
		reveal(T::DbWeight::get()).saturating_add(close(T::DbWeight::get()))
	}
	fn decline() -> Weight {
		decline(T::DbWeight::get())
	}
	fn decline_last() -> Weight {
		decline(T::DbWeight::get()).saturating_add(dismiss(T::DbWeight::get()))
	}
	fn draw() -> Weight {
		draw(T::DbWeight::get())
	}
	fn consider() -> Weight {
		consider(T::DbWeight::get())
	}
	fn end_commits() -> Weight {
		dismiss(T::DbWeight::get())
	}
	fn close() -> Weight {
		close(T::DbWeight::get())
	}
}

impl WeightInfo for () {
	fn commit() -> Weight {
		commit(RocksDbWeight::get())
	}
	fn reveal() -> Weight {
		reveal(RocksDbWeight::get())
	}
	fn reveal_last() -> Weight {
		reveal(RocksDbWeight::get()).saturating_add(close(RocksDbWeight::get()))
	}
	fn decline() -> Weight {
		decline(RocksDbWeight::get())
	}
	fn decline_last() -> Weight {
		decline(RocksDbWeight::get()).saturating_add(dismiss(RocksDbWeight::get()))
	}
	fn draw() -> Weight {
		draw(RocksDbWeight::get())
	}
	fn consider() -> Weight {
		consider(RocksDbWeight::get())
	}
	fn end_commits() -> Weight {
		dismiss(RocksDbWeight::get())
	}
	fn close() -> Weight {
		close(RocksDbWeight::get())
	}
}
