//! Contests, funds and finished work on the real runtime, each with its sums.

use munus_primitives::{
	review::{Review as _, Scores},
	sealed::{Domain, Sealed},
	tasks::{Bond, Matter},
	PanelId, Score, TaskId, FULL_SCORE,
};
use munus_runtime::{
	configs::market::AnyAsset, constants::treasury_account, AccountId, Balances, Organizations,
};
use munus_testing::*;
use pallet_review::{Phase, SeatState};
use pallet_tasks::{
	seed_of, settlement::split, Award, Entrance, EntryOpening, State, Terms, UriOf,
};
use std::collections::BTreeMap;

const SALT: [u8; 32] = [7; 32];
const FLOOR: Score = 5_000;

/// All there was before, and who could have got something.
struct Books {
	before: BTreeMap<AccountId, Balance>,
	issuance: Balance,
}

impl Books {
	fn open(world: &mut World, people: &[Actor]) -> Self {
		let rooms = world.inspect(|| {
			let demo = Organizations::organization(DEMO).unwrap();
			[demo.fee_account, demo.treasury, treasury_account()]
		});
		let accounts = people.iter().map(|who| who.account.clone()).chain(rooms);
		Books {
			before: accounts
				.map(|who| (who.clone(), world.balance_of(&who)))
				.collect(),
			issuance: world.inspect(Balances::total_issuance),
		}
	}

	fn gain(&self, world: &mut World, who: &Actor) -> i128 {
		world.balance(who) as i128 - self.before[&who.account] as i128
	}

	/// What some lost came to others, and nothing is left of the tasks.
	fn close(self, world: &mut World) {
		let after: i128 = self
			.before
			.keys()
			.map(|who| world.balance_of(who) as i128)
			.sum();
		let before: i128 = self.before.values().map(|b| *b as i128).sum();
		assert_eq!(after, before, "money is somewhere else");
		assert_eq!(world.inspect(Balances::total_issuance), self.issuance);
		world.inspect(|| {
			assert_eq!(pallet_tasks::Tasks::<Runtime>::iter().count(), 0);
			assert_eq!(pallet_tasks::TaskDetails::<Runtime>::iter().count(), 0);
			assert_eq!(pallet_tasks::Roles::<Runtime>::iter().count(), 0);
			assert_eq!(pallet_tasks::Contests::<Runtime>::iter().count(), 0);
			assert_eq!(pallet_tasks::ContestEntries::<Runtime>::iter().count(), 0);
			assert_eq!(pallet_tasks::Copies::<Runtime>::iter().count(), 0);
			assert_eq!(pallet_tasks::Readings::<Runtime>::iter().count(), 0);
			assert_eq!(pallet_tasks::Challenges::<Runtime>::iter().count(), 0);
			assert_eq!(pallet_tasks::Authorships::<Runtime>::iter().count(), 0);
			assert_eq!(pallet_tasks::Fundings::<Runtime>::iter().count(), 0);
			assert_eq!(pallet_review::Panels::<Runtime>::iter().count(), 0);
			assert_eq!(pallet_review::Earlier::<Runtime>::iter().count(), 0);
			assert_eq!(pallet_review::Verdicts::<Runtime>::iter().count(), 0);
		});
		world.check();
	}
}

/// What the members of panels think of a matter, item by item.
type Opinion<'a> = &'a dyn Fn(Matter, usize) -> Score;

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

/// Every member of a panel does what it owes now.
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
					world.call(&member, call);
				}
				SeatState::Committed(_) if panel.phase == Phase::Reveal => {
					let call = pallet_review::Call::reveal {
						panel: id,
						member: seat.who.clone(),
						scores,
						rationale: reason,
						salt: SALT,
					};
					world.call(&member, call);
				}
				_ => (),
			}
		}
	}
}

/// One block with everybody on duty.
fn step(world: &mut World, opinion: Opinion) {
	work(world, opinion);
	world.run(1);
}

/// Block after block until `done`.
fn go_on(world: &mut World, blocks: u32, opinion: Opinion, done: impl Fn(&mut World) -> bool) {
	for _ in 0..blocks {
		if done(world) {
			return;
		}
		step(world, opinion);
	}
	assert!(done(world), "not within {blocks} blocks");
}

fn uri_of(index: u32) -> UriOf<Runtime> {
	format!("https://example.org/answers/{index}")
		.into_bytes()
		.try_into()
		.unwrap()
}

fn hash_of(index: u32) -> [u8; 32] {
	sp_crypto_hashing::blake2_256(&index.to_le_bytes())
}

fn seal(task: TaskId, who: &Actor, index: u32) -> Sealed {
	let content = (uri_of(index), hash_of(index));
	Sealed::new(Domain::Entry, &seed_of(task), &who.account, &content, &SALT)
}

/// A contest with everything the essay's example has.
struct Play {
	entries: u32,
	/// The last of them but for spam say what the first of them say.
	duplicates: u32,
	spam: u32,
	finalists: u8,
}

impl Play {
	fn is_spam(&self, index: u32) -> bool {
		index >= self.entries - self.spam
	}

	/// What an entry says again.
	fn original(&self, index: u32) -> Option<u32> {
		let first = self.entries - self.spam - self.duplicates;
		(!self.is_spam(index) && index >= first).then(|| index - first)
	}

	fn quality(&self, index: u32) -> Score {
		match (self.is_spam(index), self.original(index)) {
			(true, _) => 600,
			(_, Some(original)) => self.quality(original),
			_ => 4_200 + (index * 337 % 5_500) as Score,
		}
	}

	fn terms(&self, fee: Balance) -> Terms<BlockNumber> {
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

	fn run(self) {
		let mut world = World::new();
		let fee = world.inspect(|| munus_runtime::Review::terms(DEMO).unwrap().fee);
		let rita = world.funded("Rita", 10_000 * MUN);
		let givers = [
			world.funded("Gus", 100 * MUN),
			world.funded("Gwen", 100 * MUN),
		];
		let hunter = world.funded("Hugo", 1_000 * MUN);
		let entrants: Vec<Actor> = (0..self.entries)
			.map(|index| {
				let who = world.funded(&format!("Entrant//{index}"), 10 * MUN);
				world.invite(&who);
				who
			})
			.collect();
		let mut people = vec![rita.clone(), hunter.clone()];
		people.extend(givers.iter().cloned());
		people.extend(entrants.iter().cloned());
		let books = Books::open(&mut world, &people);

		// A question, and funding.
		let task = world.post_with(&rita, 100 * MUN, Some(self.terms(fee)));
		for giver in &givers {
			let amount = 50 * MUN;
			let max_total = 60 * MUN;
			let call = pallet_tasks::Call::fund {
				task,
				amount,
				max_total,
			};
			world.call(giver, call);
		}

		// Answers, a few of them without a bond; a sealed one is sealed again.
		let free = self.entries / 4;
		for (index, who) in entrants.iter().enumerate() {
			let bond = match (index as u32) < free {
				true => Bond::None,
				false => Bond::Money,
			};
			let call = |no| pallet_tasks::Call::enter {
				task,
				seal: seal(task, who, no),
				bond,
				max_total: 10 * MUN,
			};
			match bond {
				Bond::None => world.send(who, call(index as u32)).unwrap().unwrap(),
				_ => world.call(who, call(index as u32)),
			}
			if index % 24 == 23 {
				world.run(1);
			}
		}
		let opening = |world: &mut World| matches!(world.state(task), Some(State::Opening { .. }));
		world.run_until(120, opening);

		// Everybody's is opened by whoever likes to, sixteen at a time and free of charge.
		for (no, part) in entrants.chunks(16).enumerate() {
			let openings: Vec<_> = part
				.iter()
				.enumerate()
				.map(|(offset, who)| {
					let index = (no * 16 + offset) as u32;
					EntryOpening {
						who: who.account.clone(),
						uri: uri_of(index),
						hash: hash_of(index),
						salt: SALT,
					}
				})
				.collect();
			let openings = openings.try_into().unwrap();
			let call = pallet_tasks::Call::open_entries { task, openings };
			world.send(&hunter, call).expect("free").expect("opens");
		}

		// Strangers score, the best twice; then the copies are found.
		let items = |world: &mut World, matter: Matter| -> Vec<u32> {
			let items =
				world.inspect(|| pallet_tasks::Readings::<Runtime>::get(matter.task, matter.part));
			items.map(|items| items.into_inner()).unwrap_or_default()
		};
		let contestable =
			|world: &mut World| matches!(world.state(task), Some(State::Contestable { .. }));
		let mut read: BTreeMap<Matter, Vec<u32>> = BTreeMap::new();
		for _ in 0..2_000 {
			if contestable(&mut world) {
				break;
			}
			let open: Vec<Matter> = world.inspect(munus_runtime::Tasks::matters);
			for matter in open {
				let found = items(&mut world, matter);
				read.insert(matter, found);
			}
			let opinion = |matter: Matter, item: usize| self.quality(read[&matter][item]);
			step(&mut world, &opinion);
		}
		assert!(contestable(&mut world), "never read to the end");
		let charges: Vec<_> = (0..self.entries)
			.filter_map(|index| Some((index, self.original(index)?)))
			.collect();
		let all_copies = |_: Matter, _: usize| 9_000;
		for charges in charges.chunks(8) {
			for (entry, earlier) in charges {
				let call = pallet_tasks::Call::challenge {
					task,
					entry: *entry,
					earlier: *earlier,
					evidence: b"https://example.org/same".to_vec(),
					max_total: 20 * MUN,
				};
				world.call(&hunter, call);
			}
			let heard = |world: &mut World| {
				world.inspect(|| pallet_tasks::Challenges::<Runtime>::iter().next().is_none())
			};
			go_on(&mut world, 300, &all_copies, heard);
		}

		// A few collect, for the others the chain does it.
		let paying = |world: &mut World| matches!(world.state(task), Some(State::Paying { .. }));
		world.run_until(60, paying);
		let contest = world
			.inspect(|| pallet_tasks::Contests::<Runtime>::get(task))
			.unwrap();
		let conditions = world
			.inspect(|| pallet_tasks::Tasks::<Runtime>::get(task))
			.unwrap()
			.conditions;
		for who in entrants.iter().take(3) {
			let who = who.account.clone();
			let call = pallet_tasks::Call::collect { task, who };
			world.send(&hunter, call).expect("free").expect("pays");
		}
		world.run_until(120, |world| world.has_ended(task));

		let weight = |index: u32| match self.original(index) {
			Some(_) => 0,
			None => u128::from(self.quality(index).saturating_sub(FLOOR)).pow(2),
		};
		let sum: u128 = (0..self.entries).map(weight).sum();
		assert_eq!((contest.sum, contest.pot), (sum, 200 * MUN));
		let bond = 2 * fee + 2 * fee * Balance::from(conditions.protocol_share) / 10_000;
		let guarantee = conditions.guarantee;
		let mut won = 0;
		for (index, who) in entrants.iter().enumerate() {
			let index = index as u32;
			let gross = 200 * MUN * weight(index) / sum;
			let award = split(gross, FULL_SCORE, conditions.class).provider as i128;
			let bonded = index >= free;
			let lost =
				bonded && (self.original(index).is_some() || self.quality(index) < guarantee);
			let lost = if lost { bond as i128 } else { 0 };
			assert_eq!(books.gain(&mut world, who), award - lost, "entrant {index}");
			won += gross;
		}
		assert!(200 * MUN - won < Balance::from(self.entries));
		for giver in &givers {
			assert_eq!(books.gain(&mut world, giver), -50 * MUN as i128);
		}
		let found = (self.duplicates as i128) * bond as i128;
		assert_eq!(books.gain(&mut world, &hunter), found);
		books.close(&mut world);
	}
}

#[test]
fn the_essays_contest_should_pay_three_hundred_answers_by_what_they_are_worth() {
	let play = Play {
		entries: 300,
		duplicates: 10,
		spam: 5,
		finalists: 10,
	};
	play.run();
}

#[test]
fn a_small_contest_should_come_to_the_same_kind_of_end() {
	let play = Play {
		entries: 20,
		duplicates: 2,
		spam: 2,
		finalists: 3,
	};
	play.run();
}

#[test]
fn finished_work_should_be_paid_by_four_funders_and_the_rest_go_back() {
	let mut world = World::new();
	let ada = world.funded("Ada", 200 * MUN);
	world.invite(&ada);
	let funders: Vec<Actor> = (0..4)
		.map(|n| world.funded(&format!("Funder//{n}"), 200 * MUN))
		.collect();
	let mut people = vec![ada.clone()];
	people.extend(funders.iter().cloned());
	let books = Books::open(&mut world, &people);
	let task = world.inspect(pallet_tasks::NextTask::<Runtime>::get);
	let terms = Terms {
		dispute_window: Some(10),
		entrance: Entrance::Retroactive { window: 20 },
		..Terms::default()
	};
	world.call(
		&ada,
		pallet_tasks::Call::publish {
			org: DEMO,
			asset: AnyAsset::Native,
			title: b"A library".to_vec(),
			content_uri: b"https://example.org/task.json".to_vec(),
			content_hash: [1; 32],
			uri: b"https://example.org/library".to_vec(),
			hash: [2; 32],
			terms,
			max_total: Balance::MAX,
		},
	);
	let given = [40, 30, 20, 10].map(|part| part * MUN);
	for (who, amount) in funders.iter().zip(given) {
		let max_total = 2 * amount;
		let call = pallet_tasks::Call::fund {
			task,
			amount,
			max_total,
		};
		world.call(who, call);
	}
	// The last one thinks better of it, and better again.
	world.call(&funders[3], pallet_tasks::Call::unfund { task });
	let call = pallet_tasks::Call::fund {
		task,
		amount: given[3],
		max_total: 2 * given[3],
	};
	world.call(&funders[3], call);
	let conditions = world
		.inspect(|| pallet_tasks::Tasks::<Runtime>::get(task))
		.unwrap()
		.conditions;
	world.score(task, &[6_000, 7_000, 8_000]);
	world.run_until(60, |world| {
		matches!(world.state(task), Some(State::Paying { .. }))
	});
	for who in funders.iter().take(2) {
		let who = who.account.clone();
		let call = pallet_tasks::Call::collect { task, who };
		world.send(&ada, call).expect("free").expect("pays");
	}
	world.run_until(40, |world| world.has_ended(task));
	let share = conditions.share(7_000);
	let split = split(100 * MUN, share, conditions.class);
	let fees = 3 * conditions.panel.fee;
	let cost = fees + fees * Balance::from(conditions.protocol_share) / 10_000;
	assert_eq!(
		books.gain(&mut world, &ada),
		split.provider as i128 - cost as i128
	);
	for (who, amount) in funders.iter().zip(given) {
		let back = split.requester * amount / (100 * MUN);
		assert_eq!(books.gain(&mut world, who), back as i128 - amount as i128);
	}
	books.close(&mut world);
}
