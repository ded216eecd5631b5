//! Contests, funds and finished work on the real runtime, each with its sums.

use munus_primitives::{review::Review as _, tasks::Matter, FULL_SCORE};
use munus_runtime::{
	configs::market::AnyAsset, constants::treasury_account, AccountId, Balances, Organizations,
};
use munus_testing::{
	contest::{go_on, Play, FLOOR},
	*,
};
use pallet_tasks::{settlement::split, Entrance, State, Terms};
use pallet_transaction_payment::Event::TransactionFeePaid;
use sp_runtime::Perbill;
use std::collections::BTreeMap;

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
		// Who authors has a part of the fees.
		let rooms = rooms.into_iter().chain([Actor::named("Alice").account]);
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

	/// What each has paid for transactions.
	fn fees(world: &mut World) -> BTreeMap<AccountId, i128> {
		let mut fees = BTreeMap::new();
		for event in world.events() {
			if let RuntimeEvent::TransactionPayment(TransactionFeePaid {
				who, actual_fee, ..
			}) = event
			{
				*fees.entry(who).or_default() += actual_fee as i128;
			}
		}
		fees
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

fn run(play: Play, most: f64) {
	let mut world = World::new();
	let fee = world.inspect(|| munus_runtime::Review::terms(DEMO).unwrap().fee);
	let rita = world.funded("Rita", 10_000 * MUN);
	let givers = [
		world.funded("Gus", 100 * MUN),
		world.funded("Gwen", 100 * MUN),
	];
	let hunter = world.funded("Hugo", 1_000 * MUN);
	let entrants: Vec<Actor> = (0..play.entries)
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
	let task = world.post_with(&rita, 100 * MUN, Some(play.terms(fee)));
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

	// Answers; everybody's is opened by whoever likes to; strangers score, the best twice.
	play.enter(&mut world, task, &entrants);
	play.open(&mut world, task, &hunter, &entrants);
	let reviews = play.read(&mut world, task);
	let (reviews, entries) = (f64::from(reviews), f64::from(play.entries));
	println!("{} reviews of each of {entries} entries", reviews / entries);
	assert!(reviews <= most * entries);
	println!("the fullest block is full to {:?}", world.fullest());
	assert!(world.fullest() < Perbill::from_percent(75));

	// The copies are found.
	let charges: Vec<_> = (0..play.entries)
		.filter_map(|index| Some((index, play.original(index)?)))
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

	let weight = |index: u32| match play.original(index) {
		Some(_) => 0,
		None => u128::from(play.quality(index).saturating_sub(FLOOR)).pow(2),
	};
	let sum: u128 = (0..play.entries).map(weight).sum();
	assert_eq!((contest.sum, contest.pot), (sum, 200 * MUN));
	let bond = 2 * fee + 2 * fee * Balance::from(conditions.protocol_share) / 10_000;
	let guarantee = conditions.guarantee;
	let mut won = 0;
	let fees = Books::fees(&mut world);
	for (index, who) in entrants.iter().enumerate() {
		let index = index as u32;
		let gross = 200 * MUN * weight(index) / sum;
		let award = split(gross, FULL_SCORE, conditions.class).provider as i128;
		let bonded = index >= play.free();
		let lost = bonded && (play.original(index).is_some() || play.quality(index) < guarantee);
		let lost = if lost { bond as i128 } else { 0 };
		let fee = fees.get(&who.account).copied().unwrap_or_default();
		assert_eq!(fee > 0, bonded, "entrant {index}");
		let gain = books.gain(&mut world, who);
		assert_eq!(gain, award - lost - fee, "entrant {index}");
		won += gross;
	}
	assert!(200 * MUN - won < Balance::from(play.entries));
	for giver in &givers {
		assert_eq!(books.gain(&mut world, giver), -50 * MUN as i128);
	}
	let found = (play.duplicates as i128) * bond as i128;
	assert_eq!(books.gain(&mut world, &hunter), found);
	books.close(&mut world);
}

#[test]
fn the_essays_contest_should_pay_three_hundred_answers_by_what_they_are_worth() {
	let play = Play {
		entries: 300,
		duplicates: 10,
		spam: 5,
		finalists: 10,
	};
	run(play, 2.3);
}

#[test]
fn a_small_contest_should_come_to_the_same_kind_of_end() {
	let play = Play {
		entries: 20,
		duplicates: 2,
		spam: 2,
		finalists: 3,
	};
	run(play, 3.5);
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
