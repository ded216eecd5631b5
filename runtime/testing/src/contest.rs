//! A contest from its question to its scores, with panels that do their duty.

use crate::{actor::Actor, world::World, MUN};
use munus_primitives::{
	review::Scores,
	sealed::{Domain, Sealed},
	tasks::{Bond, Matter},
	PanelId, Score, TaskId, FULL_SCORE,
};
use munus_runtime::{AccountId, Balance, BlockNumber, Runtime, RuntimeEvent};
use pallet_review::{Phase, SeatState};
use pallet_tasks::{seed_of, Award, Entrance, EntryOpening, State, Terms, UriOf};
use std::collections::BTreeMap;

const SALT: [u8; 32] = [7; 32];

/// Below it nothing is won.
pub const FLOOR: Score = 5_000;

/// What the members of panels think of a matter, item by item.
pub type Opinion<'a> = &'a dyn Fn(Matter, usize) -> Score;

/// What a seat gives each of its items: two of a pair lie a little on either side.
fn scores_of(panel: &pallet_review::PanelOf<Runtime>, seat: usize, opinion: Opinion) -> Scores {
	let count = panel.batch.map_or(1, |batch| usize::from(batch.items));
	let asked: Vec<usize> = match panel.seats[seat].third {
		true => panel.apart.iter().map(|item| usize::from(*item)).collect(),
		false => (0..count).collect(),
	};
	let shift = |score: Score| match (panel.size, seat) {
		(2, 0) => score.saturating_add(100).min(FULL_SCORE),
		(2, 1) => score.saturating_sub(100),
		_ => score,
	};
	let scores = asked
		.into_iter()
		.map(|item| shift(opinion(panel.subject, item)))
		.collect();
	Scores::truncate_from(scores)
}

fn rationale(scores: &Scores) -> Vec<u8> {
	match scores
		.iter()
		.any(|score| *score < pallet_review::RATIONALE_BELOW)
	{
		true => b"It misses what was asked for.".to_vec(),
		false => Vec::new(),
	}
}

/// Every member of a panel does what it owes now, as far as the block has room.
fn work(world: &mut World, opinion: Opinion) {
	let panels: Vec<(PanelId, _)> =
		world.inspect(|| pallet_review::Panels::<Runtime>::iter().collect());
	for (id, panel) in panels {
		for (index, seat) in panel.seats.iter().enumerate() {
			let member = world.known(&seat.who);
			let scores = scores_of(&panel, index, opinion);
			let reason = rationale(&scores);
			let commits = matches!(panel.phase, Phase::Commit | Phase::FillUp | Phase::Third);
			match seat.state {
				SeatState::Drawn if commits => {
					let content = (&scores, sp_crypto_hashing::blake2_256(&reason));
					let (seed, who) = (&panel.seed, &seat.who);
					let sealed = Sealed::new(Domain::Score, seed, who, &content, &SALT);
					let call = pallet_review::Call::commit {
						panel: id,
						sealed,
						note: Vec::new(),
					};
					if !world.offer(&member, call) {
						return;
					}
				}
				SeatState::Committed(_) if panel.phase == Phase::Reveal => {
					let call = pallet_review::Call::reveal {
						panel: id,
						member: seat.who.clone(),
						scores,
						rationale: reason,
						salt: SALT,
					};
					if !world.offer(&member, call) {
						return;
					}
				}
				_ => (),
			}
		}
	}
}

/// One block with everybody on duty.
pub fn step(world: &mut World, opinion: Opinion) {
	work(world, opinion);
	world.run(1);
}

/// Block after block until `done`, at most so many.
pub fn go_on(world: &mut World, blocks: u32, opinion: Opinion, done: impl Fn(&mut World) -> bool) {
	for _ in 0..blocks {
		if done(world) {
			return;
		}
		step(world, opinion);
	}
	assert!(done(world), "not within {blocks} blocks");
}

/// Where an answer is.
pub fn uri_of(index: u32) -> UriOf<Runtime> {
	format!("https://example.org/answers/{index}")
		.into_bytes()
		.try_into()
		.expect("it is short")
}

/// Its hash.
pub fn hash_of(index: u32) -> [u8; 32] {
	sp_crypto_hashing::blake2_256(&index.to_le_bytes())
}

/// What it is entered with.
pub fn sealed(task: TaskId, who: &AccountId, index: u32, salt: &[u8; 32]) -> Sealed {
	let content = (uri_of(index), hash_of(index));
	Sealed::new(Domain::Entry, &seed_of(task), who, &content, salt)
}

/// A contest with everything the essay's example has.
pub struct Play {
	/// How many answers there are.
	pub entries: u32,
	/// The last of them but for spam say what the first of them say.
	pub duplicates: u32,
	/// The last of all are spam.
	pub spam: u32,
	/// How many are read twice.
	pub finalists: u8,
}

impl Play {
	/// Whether an answer is spam.
	pub fn is_spam(&self, index: u32) -> bool {
		index >= self.entries - self.spam
	}

	/// What an entry says again.
	pub fn original(&self, index: u32) -> Option<u32> {
		let first = self.entries - self.spam - self.duplicates;
		(!self.is_spam(index) && index >= first).then(|| index - first)
	}

	/// What an answer is worth.
	pub fn quality(&self, index: u32) -> Score {
		match (self.is_spam(index), self.original(index)) {
			(true, _) => 600,
			(_, Some(original)) => self.quality(original),
			_ => 4_200 + (index * 337 % 5_500) as Score,
		}
	}

	/// The terms of the question, at so much a reading.
	pub fn terms(&self, fee: Balance) -> Terms<BlockNumber> {
		Terms {
			dispute_window: Some(30),
			entrance: Entrance::Contest {
				window: 90,
				finalists: self.finalists,
				award: Award::Power { floor: FLOOR, k: 2 },
			},
			prepaid: Balance::from(self.entries + u32::from(self.finalists)) * 7 * fee,
			..Terms::default()
		}
	}

	/// Everybody enters at once, a quarter of them without a bond.
	pub fn enter(&self, world: &mut World, task: TaskId, entrants: &[Actor]) {
		for (index, who) in (0u32..).zip(entrants) {
			let bond = match index < self.free() {
				true => Bond::None,
				false => Bond::Money,
			};
			let call = pallet_tasks::Call::enter {
				task,
				seal: sealed(task, &who.account, index, &SALT),
				bond,
				max_total: 10 * MUN,
			};
			world.send_in_turn(who, call);
		}
		world.run_until(120, |world| {
			matches!(world.state(task), Some(State::Opening { .. }))
		});
	}

	/// How many have entered without a bond.
	pub fn free(&self) -> u32 {
		self.entries / 4
	}

	/// Somebody opens all entries, sixteen at a time and free of charge.
	pub fn open(&self, world: &mut World, task: TaskId, by: &Actor, entrants: &[Actor]) {
		let all: Vec<_> = (0u32..).zip(entrants).collect();
		for part in all.chunks(16) {
			let openings: Vec<_> = part
				.iter()
				.map(|(index, who)| EntryOpening {
					who: who.account.clone(),
					uri: uri_of(*index),
					hash: hash_of(*index),
					salt: SALT,
				})
				.collect();
			let openings = openings.try_into().expect("they are sixteen");
			let call = pallet_tasks::Call::open_entries { task, openings };
			world.send_in_turn(by, call);
		}
	}

	/// Strangers score, the best twice. Gives how many reviews of an entry that took.
	pub fn read(&self, world: &mut World, task: TaskId) -> u32 {
		let before = reviews(world);
		let mut read: BTreeMap<Matter, Vec<u32>> = BTreeMap::new();
		for _ in 0..2_000 {
			if matches!(world.state(task), Some(State::Contestable { .. })) {
				return reviews(world) - before;
			}
			let open: Vec<Matter> = world.inspect(munus_runtime::Tasks::matters);
			for matter in open {
				let items = world
					.inspect(|| pallet_tasks::Readings::<Runtime>::get(matter.task, matter.part));
				read.insert(matter, items.unwrap_or_default().into_inner());
			}
			let opinion = |matter: Matter, item: usize| self.quality(read[&matter][item]);
			step(world, &opinion);
		}
		panic!("never read to the end");
	}
}

/// How many scores have been revealed, that of each item for itself.
fn reviews(world: &mut World) -> u32 {
	let revealed = world.events().into_iter().map(|event| match event {
		RuntimeEvent::Review(pallet_review::Event::Revealed { scores, .. }) => scores.len() as u32,
		_ => 0,
	});
	revealed.sum()
}
