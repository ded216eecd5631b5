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
	/// Voiding a seat whose scores have leaked.
	fn denounce() -> Weight;
	/// Beginning or ceasing to volunteer.
	fn volunteer() -> Weight;
	/// A lottery that fills as many seats as can be filled, without looking at tickets.
	fn fill() -> Weight;
	/// Giving up a seat while a quorum remains.
	fn decline() -> Weight;
	/// Giving up a seat that the quorum needed, without what the subject makes of it.
	fn decline_last() -> Weight;
	/// A draw that seats a full panel, without looking at slots.
	fn draw() -> Weight;
	/// Looking at one slot of a roster.
	fn consider() -> Weight;
	/// The draw of a third reader, without looking at slots.
	fn draw_third() -> Weight;
	/// Looking for free seats and waiting for them.
	fn queue() -> Weight;
	/// Setting back one member whose review an audit found wrong.
	fn set_back() -> Weight;
	/// Taking the last open seat from one who was removed from office.
	fn vacate() -> Weight;
	/// The end of the time to commit.
	fn end_commits() -> Weight;
	/// The end of the time to reveal, without what the subject makes of it.
	fn close() -> Weight;
	/// So many reveals, each looked at before and none the last of its panel.
	fn reveal_many(n: u32) -> Weight;
}

const PANEL: u64 = 7_000;
const FORMER: u64 = 4_700;
const RECORD: u64 = 3_000;

fn commit(db: frame_support::weights::RuntimeDbWeight) -> Weight {
	Weight::from_parts(40_000_000, 2 * PANEL).saturating_add(db.reads_writes(2, 4))
}

fn reveal(db: frame_support::weights::RuntimeDbWeight) -> Weight {
	Weight::from_parts(50_000_000, 2 * PANEL).saturating_add(db.reads_writes(2, 2))
}

fn reveal_many(n: u32, db: frame_support::weights::RuntimeDbWeight) -> Weight {
	Weight::from_parts(10_000_000, 0).saturating_add(reveal(db).saturating_mul(n.into()))
}

/// Fees paid into escrow's keeping, 15 records, 22 notes, former members, those who gave the
/// verdict, the patrol.
fn close(db: frame_support::weights::RuntimeDbWeight) -> Weight {
	Weight::from_parts(1_000_000_000, PANEL + FORMER + 41 * RECORD)
		.saturating_add(db.reads_writes(96, 96))
}

fn decline(db: frame_support::weights::RuntimeDbWeight) -> Weight {
	Weight::from_parts(60_000_000, 2 * PANEL + 2 * RECORD).saturating_add(db.reads_writes(5, 5))
}

/// 15 seats taken back, 22 notes, former members, the patrol.
fn dismiss(db: frame_support::weights::RuntimeDbWeight) -> Weight {
	Weight::from_parts(550_000_000, PANEL + FORMER + 32 * RECORD)
		.saturating_add(db.reads_writes(68, 75))
}

/// Randomness, 15 seats given, duty of the offer.
fn draw(db: frame_support::weights::RuntimeDbWeight) -> Weight {
	Weight::from_parts(500_000_000, PANEL + FORMER + 19 * RECORD)
		.saturating_add(db.reads_writes(41, 37))
}

/// Seven seats given, two volunteers struck off.
fn fill(db: frame_support::weights::RuntimeDbWeight) -> Weight {
	Weight::from_parts(300_000_000, PANEL + FORMER + 12 * RECORD)
		.saturating_add(db.reads_writes(28, 30))
}

fn volunteer(db: frame_support::weights::RuntimeDbWeight) -> Weight {
	Weight::from_parts(40_000_000, 2 * RECORD).saturating_add(db.reads_writes(4, 5))
}

/// A slot, its record and the running totals, the parties.
fn consider(db: frame_support::weights::RuntimeDbWeight) -> Weight {
	Weight::from_parts(21_000_000, 6 * RECORD).saturating_add(db.reads(9))
}

/// Randomness, a seat given, duty of the offer.
fn draw_third(db: frame_support::weights::RuntimeDbWeight) -> Weight {
	Weight::from_parts(90_000_000, PANEL + FORMER + 4 * RECORD)
		.saturating_add(db.reads_writes(12, 8))
}

/// Policy and totals of the office, the agenda.
fn queue(db: frame_support::weights::RuntimeDbWeight) -> Weight {
	Weight::from_parts(50_000_000, PANEL + 4 * RECORD).saturating_add(db.reads_writes(9, 4))
}

/// An enforcer's record, its standing, the day's totals.
fn set_back(db: frame_support::weights::RuntimeDbWeight) -> Weight {
	Weight::from_parts(50_000_000, 5 * RECORD).saturating_add(db.reads_writes(8, 6))
}

/// The panel, the clock, a note, two entries of the agenda.
fn vacate(db: frame_support::weights::RuntimeDbWeight) -> Weight {
	Weight::from_parts(40_000_000, PANEL + RECORD).saturating_add(db.reads_writes(3, 5))
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
	fn denounce() -> Weight {
		reveal(T::DbWeight::get())
	}
	fn volunteer() -> Weight {
		volunteer(T::DbWeight::get())
	}
	fn fill() -> Weight {
		fill(T::DbWeight::get())
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
	fn draw_third() -> Weight {
		draw_third(T::DbWeight::get())
	}
	fn queue() -> Weight {
		queue(T::DbWeight::get())
	}
	fn set_back() -> Weight {
		set_back(T::DbWeight::get())
	}
	fn vacate() -> Weight {
		vacate(T::DbWeight::get())
	}
	fn end_commits() -> Weight {
		dismiss(T::DbWeight::get())
	}
	fn close() -> Weight {
		close(T::DbWeight::get())
	}
	fn reveal_many(n: u32) -> Weight {
		reveal_many(n, T::DbWeight::get())
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
	fn denounce() -> Weight {
		reveal(RocksDbWeight::get())
	}
	fn volunteer() -> Weight {
		volunteer(RocksDbWeight::get())
	}
	fn fill() -> Weight {
		fill(RocksDbWeight::get())
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
	fn draw_third() -> Weight {
		draw_third(RocksDbWeight::get())
	}
	fn queue() -> Weight {
		queue(RocksDbWeight::get())
	}
	fn set_back() -> Weight {
		set_back(RocksDbWeight::get())
	}
	fn vacate() -> Weight {
		vacate(RocksDbWeight::get())
	}
	fn end_commits() -> Weight {
		dismiss(RocksDbWeight::get())
	}
	fn close() -> Weight {
		close(RocksDbWeight::get())
	}
	fn reveal_many(n: u32) -> Weight {
		reveal_many(n, RocksDbWeight::get())
	}
}
