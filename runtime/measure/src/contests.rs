//! What a contest costs as it grows.

use crate::{
	growth::{dispatch, numbered, point, Point},
	ours::Chain,
	report::ThreeHundred,
};
use munus_primitives::{review::Review as _, sealed::Sealed, tasks::Bond};
use munus_runtime::{configs::market::AnyAsset, AccountId, Review, System, Tasks};
use munus_testing::{contest::*, *};
use pallet_tasks::{ContestEntries, Contests, EntryOpening, State, MAX_BATCH};
use sp_core::traits::Externalities;

/// What every entry is sealed with.
const SALT: [u8; 32] = [7; 32];

/// One contest.
struct Contest {
	chain: Chain,
	task: TaskId,
	size: u32,
}

fn entrant(index: u32) -> AccountId {
	numbered("entrant", index)
}

fn seal_of(task: TaskId, index: u32) -> Sealed {
	sealed(task, &entrant(index), index, &SALT)
}

impl Contest {
	/// A contest with room for one more than `size`, whose members are those who may enter.
	fn posted(size: u32) -> Self {
		let mut chain = Chain::new(1);
		let rita = Actor::named("Rita");
		chain.fund(&rita);
		let play = Play {
			entries: size + 1,
			duplicates: 0,
			spam: 0,
			finalists: 3,
		};
		let task = chain.see(|| {
			let fee = Review::terms(DEMO).expect("it has terms").fee;
			let posting = pallet_tasks::Call::post {
				org: DEMO,
				asset: AnyAsset::Native,
				budget: 100 * MUN,
				title: b"A question".to_vec(),
				uri: b"https://example.org/task.json".to_vec(),
				content_hash: [1; 32],
				terms: Some(play.terms(fee)),
				max_total: Balance::MAX,
			};
			let task = pallet_tasks::NextTask::<Runtime>::get();
			dispatch(&rita.account, &posting.into());
			task
		});
		for index in 0..=size {
			chain.admit_account(DEMO, &entrant(index));
		}
		Contest { chain, task, size }
	}

	fn entering(&self, index: u32) -> RuntimeCall {
		pallet_tasks::Call::enter {
			task: self.task,
			seal: seal_of(self.task, index),
			bond: Bond::Money,
			max_total: Balance::MAX,
		}
		.into()
	}

	fn opening(&self, indices: std::ops::Range<u32>) -> RuntimeCall {
		let openings: Vec<_> = indices
			.map(|index| EntryOpening {
				who: entrant(index),
				uri: uri_of(index),
				hash: hash_of(index),
				salt: SALT,
			})
			.collect();
		pallet_tasks::Call::open_entries {
			task: self.task,
			openings: openings.try_into().expect("they are as many as fit"),
		}
		.into()
	}

	/// Runs on until the task is in that state.
	fn until(&mut self, is: impl Fn(&State<AccountId, AnyAsset, Balance, BlockNumber>) -> bool) {
		let task = self.task;
		for _ in 0..1_000 {
			let state = self
				.chain
				.see(|| pallet_tasks::Tasks::<Runtime>::get(task).map(|task| task.state));
			if is(&state.expect("the contest goes on")) {
				return;
			}
			self.chain.run(1);
		}
		panic!("the contest does not go on");
	}

	/// As if every entry had been read.
	fn score_all(&mut self) {
		let (task, size) = (self.task, self.size);
		self.chain.see(|| {
			let (mut best, mut sum) = (Vec::new(), 0);
			for index in 0..size {
				ContestEntries::<Runtime>::mutate(task, index, |entry| {
					let entry = entry.as_mut().expect("it has entered");
					let score = 9_000 - (index % 1_000) as Score;
					entry.score = Some(score);
					sum += u128::from(score - FLOOR).pow(2);
					best.push(entry.ranked(index, score));
				});
			}
			best.truncate(3);
			Contests::<Runtime>::mutate(task, |contest| {
				let contest = contest.as_mut().expect("it is a contest");
				contest.sum = sum;
				contest.best = best.try_into().expect("they are three");
			});
			let now = System::block_number();
			pallet_tasks::Tasks::<Runtime>::mutate(task, |task| {
				task.as_mut().expect("it is there").state = State::Contestable {
					until: Some(now),
					running: 0,
				};
			});
		});
	}
}

/// Entries of a contest.
pub fn contests(sizes: &[u32], repeats: usize, say: impl Fn(&str)) -> Vec<Point> {
	sizes
		.iter()
		.flat_map(|size| {
			let points = contest(*size, repeats);
			say(&format!("a contest of {size}"));
			points
		})
		.collect()
}

fn contest(size: u32, repeats: usize) -> Vec<Point> {
	let mut contest = Contest::posted(size);
	let (task, mut points) = (contest.task, Vec::new());
	let calls: Vec<_> = (0..size).map(|index| contest.entering(index)).collect();
	contest.chain.see(|| {
		for (index, call) in (0..).zip(&calls) {
			dispatch(&entrant(index), call);
			System::reset_events();
		}
	});
	let (last, entering) = (entrant(size), contest.entering(size));
	let chain = &mut contest.chain;
	points.push(point(chain, repeats, size, "enter", || {
		dispatch(&last, &entering)
	}));

	contest.until(|state| matches!(state, State::Opening { .. }));
	let one = contest.opening(0..1);
	let chain = &mut contest.chain;
	points.push(point(chain, repeats, size, "open an entry", || {
		dispatch(&last, &one)
	}));
	for from in (0..size).step_by(MAX_BATCH as usize) {
		let call = contest.opening(from..size.min(from + MAX_BATCH));
		contest.chain.see(|| {
			dispatch(&last, &call);
			System::reset_events();
		});
	}

	contest.until(|state| matches!(state, State::Screening { .. }));
	contest.chain.side.state.storage_start_transaction();
	contest
		.chain
		.see(|| System::set_block_number(System::block_number() + 100));
	let chain = &mut contest.chain;
	points.push(point(
		chain,
		repeats,
		size,
		"open a batch to a pair",
		|| {
			Tasks::on_due(task).expect("there is a pair");
		},
	));

	contest.score_all();
	let chain = &mut contest.chain;
	points.push(point(chain, repeats, size, "divide the awards", || {
		Tasks::on_due(task).expect("they can be divided");
	}));
	chain.see(|| Tasks::on_due(task).expect("they can be divided"));
	let collecting = pallet_tasks::Call::collect {
		task,
		who: entrant(0),
	}
	.into();
	points.push(point(chain, repeats, size, "collect an award", || {
		dispatch(&last, &collecting)
	}));
	let taken_back = chain.side.state.storage_rollback_transaction();
	assert!(taken_back.is_ok(), "a transaction was open");
	points
}

/// What a contest of three hundred takes that has copies and spam.
pub fn three_hundred() -> ThreeHundred {
	let play = Play {
		entries: 300,
		duplicates: 10,
		spam: 5,
		finalists: 10,
	};
	let mut world = World::new();
	let fee = world.inspect(|| Review::terms(DEMO).expect("it has terms").fee);
	let rita = world.funded("Rita", 10_000 * MUN);
	let entrants: Vec<_> = (0..play.entries)
		.map(|index| {
			let who = world.funded(&format!("Entrant//{index}"), 10 * MUN);
			world.invite(&who);
			who
		})
		.collect();
	let task = world.post_with(&rita, 100 * MUN, Some(play.terms(fee)));
	play.enter(&mut world, task, &entrants);
	play.open(&mut world, task, &rita, &entrants);
	let reviews = f64::from(play.read(&mut world, task)) / f64::from(play.entries);
	ThreeHundred {
		reviews,
		fullest: world.fullest().deconstruct() as f64 / 1e9,
	}
}
