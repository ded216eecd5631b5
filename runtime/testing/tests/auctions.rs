//! Auctions on the real runtime, each with its sums.

use munus_runtime::{constants::treasury_account, AccountId, Balances, Organizations};
use munus_testing::*;
use pallet_tasks::{
	seal_bid, Ask, AskOf, BidOpening, Entrance, Milestone, Milestones, OpeningOf, Pick, Proposal,
	ProposalOf, State, Terms,
};

const PLAN: [u8; 32] = [3; 32];
const SALT: [u8; 32] = [4; 32];
const BUDGET: Balance = 100 * MUN;

/// Everybody who could have got something, and all there was.
struct Books {
	before: Vec<(AccountId, Balance)>,
	issuance: Balance,
}

impl Books {
	fn open(world: &mut World, people: &[&Actor]) -> Self {
		let mut accounts: Vec<_> = people.iter().map(|who| who.account.clone()).collect();
		accounts.push(treasury_account());
		accounts.push(world.inspect(|| Organizations::organization(DEMO).unwrap().fee_account));
		accounts.push(world.inspect(|| Organizations::organization(DEMO).unwrap().treasury));
		Books {
			before: accounts
				.into_iter()
				.map(|who| (who.clone(), world.balance_of(&who)))
				.collect(),
			issuance: world.inspect(Balances::total_issuance),
		}
	}

	fn gain(&self, world: &mut World, who: &AccountId) -> i128 {
		let (_, before) = self.before.iter().find(|(known, _)| known == who).unwrap();
		world.balance_of(who) as i128 - *before as i128
	}

	/// Each of the people gained just this; what they lost came to somebody, and nothing is left of
	/// the tasks.
	fn close(self, world: &mut World, gains: &[(&Actor, i128)]) {
		for (who, gain) in gains {
			assert_eq!(self.gain(world, &who.account), *gain, "{}", who.name);
		}
		let accounts: Vec<_> = self.before.iter().map(|(who, _)| who.clone()).collect();
		let sum: i128 = accounts.iter().map(|who| self.gain(world, who)).sum();
		assert_eq!(sum, 0, "money is somewhere else");
		assert_eq!(world.inspect(Balances::total_issuance), self.issuance);
		world.inspect(|| {
			assert_eq!(pallet_tasks::Tasks::<Runtime>::iter().count(), 0);
			assert_eq!(pallet_tasks::TaskDetails::<Runtime>::iter().count(), 0);
			assert_eq!(pallet_tasks::Roles::<Runtime>::iter().count(), 0);
			assert_eq!(pallet_review::Panels::<Runtime>::iter().count(), 0);
		});
		world.check();
	}
}

fn provider(world: &mut World, name: &str) -> Actor {
	let who = world.funded(name, 200 * MUN);
	world.invite(&who);
	who
}

fn auction(sealed: bool, pick: Pick) -> Terms<BlockNumber> {
	Terms {
		delivery_window: Some(20),
		dispute_window: Some(5),
		entrance: Entrance::Bids {
			window: 10,
			sealed,
			pick,
		},
		..Terms::default()
	}
}

fn change(price: Balance, window: BlockNumber) -> ProposalOf<Runtime> {
	Proposal::Change {
		price,
		window,
		plan: Some(PLAN),
		scope: None,
	}
}

fn bid(world: &mut World, who: &Actor, task: TaskId, ask: AskOf<Runtime>) {
	let bond = Bond::Money;
	let max_total = Balance::MAX;
	let call = pallet_tasks::Call::bid {
		task,
		ask,
		bond,
		max_total,
	};
	world.call(who, call);
}

fn seal(task: TaskId, who: &Actor, price: Balance, window: BlockNumber) -> AskOf<Runtime> {
	Ask::Sealed(seal_bid(task, &who.account, (price, window, PLAN), &SALT))
}

fn opening(task: TaskId, who: &Actor, price: Balance, window: BlockNumber) -> OpeningOf<Runtime> {
	BidOpening {
		task,
		who: who.account.clone(),
		price,
		window,
		plan: PLAN,
		salt: SALT,
	}
}

fn counter(
	world: &mut World,
	by: &Actor,
	task: TaskId,
	provider: &Actor,
	proposal: ProposalOf<Runtime>,
) {
	let call = pallet_tasks::Call::counter {
		task,
		provider: provider.account.clone(),
		proposal,
		scope: None,
		max_total: Balance::MAX,
	};
	world.call(by, call);
}

fn accept(
	world: &mut World,
	by: &Actor,
	task: TaskId,
	provider: &Actor,
	proposal: ProposalOf<Runtime>,
) {
	let call = pallet_tasks::Call::accept_offer {
		task,
		provider: provider.account.clone(),
		proposal,
		scope: None,
		max_total: Balance::MAX,
	};
	world.call(by, call);
}

fn holder(world: &mut World, task: TaskId) -> Option<AccountId> {
	world.inspect(|| {
		let task = pallet_tasks::Tasks::<Runtime>::get(task)?;
		let holders = task.holders();
		holders.first().map(|(who, _)| (*who).clone())
	})
}

/// The bond of a task of this budget, its prepayment, and the protocol's part on three seats.
fn quote(world: &mut World, terms: Terms<BlockNumber>) -> (Balance, Balance, Balance) {
	let quote = world.inspect(|| {
		munus_runtime::Tasks::quote(
			DEMO,
			munus_runtime::configs::market::AnyAsset::Native,
			BUDGET,
			Some(terms),
			40,
		)
	});
	let quote = quote.unwrap();
	let protocol = quote.protocol_fee * 3 * MUN / quote.review_reserve;
	(quote.money_bond, quote.prepay, protocol)
}

#[test]
fn an_open_auction_should_pay_what_was_agreed_in_the_end() {
	let mut world = World::new();
	let rita = world.funded("Rita", 1_000 * MUN);
	let (paul, pia, pat) = (
		provider(&mut world, "Paul"),
		provider(&mut world, "Pia"),
		provider(&mut world, "Pat"),
	);
	let books = Books::open(&mut world, &[&rita, &paul, &pia, &pat]);
	let terms = auction(false, Pick::Choice);
	let (_, prepaid, share) = quote(&mut world, terms.clone());
	let task = world.post_with(&rita, BUDGET, Some(terms));
	bid(&mut world, &paul, task, Ask::Stated(change(80 * MUN, 15)));
	bid(&mut world, &pia, task, Ask::Stated(change(90 * MUN, 10)));
	bid(&mut world, &pat, task, Ask::Stated(change(70 * MUN, 20)));
	// Paul bids less, Pat thinks better of it, and Rita would pay Pia more for the half of the time.
	bid(&mut world, &paul, task, Ask::Stated(change(75 * MUN, 15)));
	world.call(&pat, pallet_tasks::Call::retract { task });
	counter(&mut world, &rita, task, &pia, change(110 * MUN, 5));
	world.run(3);
	// Pia does not answer; Paul does.
	counter(&mut world, &rita, task, &paul, change(70 * MUN, 12));
	counter(&mut world, &paul, task, &paul, change(72 * MUN, 12));
	accept(&mut world, &rita, task, &paul, change(72 * MUN, 12));
	assert_eq!(holder(&mut world, task), Some(paul.account.clone()));
	assert_eq!(world.balance(&pia), 200 * MUN);
	assert_eq!(world.balance(&pat), 200 * MUN);
	world.run(2);
	// More is to be done than was thought.
	counter(&mut world, &paul, task, &paul, change(90 * MUN, 18));
	accept(&mut world, &rita, task, &paul, change(90 * MUN, 18));
	world.run(12);
	assert_eq!(holder(&mut world, task), Some(paul.account.clone()));
	world.submit(&paul, task);
	world.score(task, &[8_000, 9_000, 9_500]);
	world.run_until(30, |world| world.has_ended(task));
	let (paid, seats) = (81 * MUN as i128, 3 * MUN as i128);
	let protocol = (share + prepaid) as i128;
	books.close(
		&mut world,
		&[
			(&paul, paid),
			(&pia, 0),
			(&pat, 0),
			(&rita, -paid - seats - protocol),
		],
	);
}

#[test]
fn an_auction_in_milestones_should_pay_each_part_of_the_price_that_was_agreed_on() {
	let mut world = World::new();
	let rita = world.funded("Rita", 1_000 * MUN);
	let (paul, pia) = (provider(&mut world, "Paul"), provider(&mut world, "Pia"));
	let books = Books::open(&mut world, &[&rita, &paul, &pia]);
	let parts = [4_000, 6_000].map(|share| Milestone { share, window: 20 });
	let terms = Terms {
		milestones: Some(Milestones::truncate_from(parts.to_vec())),
		..auction(false, Pick::Choice)
	};
	let (_, prepaid, share) = quote(&mut world, terms.clone());
	let task = world.post_with(&rita, BUDGET, Some(terms));
	bid(&mut world, &paul, task, Ask::Stated(change(80 * MUN, 15)));
	bid(&mut world, &pia, task, Ask::Stated(change(75 * MUN, 15)));
	counter(&mut world, &rita, task, &paul, change(72 * MUN, 15));
	accept(&mut world, &paul, task, &paul, change(72 * MUN, 15));
	assert_eq!(world.balance(&pia), 200 * MUN);
	world.submit(&paul, task);
	world.score(task, &[9_000, 9_000, 9_000]);
	let second = |world: &mut World| {
		let task = world.inspect(|| pallet_tasks::Tasks::<Runtime>::get(task));
		task.is_some_and(|task| task.part.index == 1)
	};
	world.run_until(30, second);
	// What is left of the price, 43.2, becomes 50.
	counter(&mut world, &rita, task, &paul, change(50 * MUN, 25));
	accept(&mut world, &paul, task, &paul, change(50 * MUN, 25));
	let submit = pallet_tasks::Call::submit {
		task,
		uri: b"https://example.org/second".to_vec(),
		hash: [2; 32],
		asked: None,
		part: 1,
	};
	world.call(&paul, submit);
	world.score(task, &[10_000, 10_000, 10_000]);
	world.run_until(30, |world| world.has_ended(task));
	// 28.8 at nine tenths, and 50.
	let (paid, seats) = (75_920 * MILLI as i128, 6 * MUN as i128);
	let protocol = (2 * share + prepaid) as i128;
	books.close(
		&mut world,
		&[(&paul, paid), (&pia, 0), (&rita, -paid - seats - protocol)],
	);
}

#[test]
fn a_sealed_auction_should_take_the_deposit_of_whoever_does_not_open() {
	let mut world = World::new();
	let rita = world.funded("Rita", 1_000 * MUN);
	let (paul, pia, pat) = (
		provider(&mut world, "Paul"),
		provider(&mut world, "Pia"),
		provider(&mut world, "Pat"),
	);
	let books = Books::open(&mut world, &[&rita, &paul, &pia, &pat]);
	let terms = auction(true, Pick::Lowest);
	let (deposit, prepaid, share) = quote(&mut world, terms.clone());
	let task = world.post_with(&rita, BUDGET, Some(terms));
	for (who, price) in [(&paul, 60), (&pia, 50), (&pat, 40)] {
		let ask = seal(task, who, price * MUN, 12);
		bid(&mut world, who, task, ask);
	}
	let opening_now = |world: &mut World| matches!(world.state(task), Some(State::Opening { .. }));
	world.run_until(12, opening_now);
	// Anybody opens for those who have told what they sealed; Pat does not.
	let openings = vec![
		opening(task, &paul, 60 * MUN, 12),
		opening(task, &pia, 50 * MUN, 12),
	];
	let openings = pallet_tasks::OpeningsOf::<Runtime>::truncate_from(openings);
	world
		.send(&pat, pallet_tasks::Call::open_bids { openings })
		.expect("it is taken")
		.expect("it opens both");
	let held = |world: &mut World| holder(world, task).is_some();
	world.run_until(12, held);
	assert_eq!(holder(&mut world, task), Some(pia.account.clone()));
	assert_eq!(world.balance(&paul), 200 * MUN);
	assert_eq!(world.balance(&pat), 200 * MUN - deposit);
	world.submit(&pia, task);
	world.score(task, &[10_000, 10_000, 10_000]);
	world.run_until(30, |world| world.has_ended(task));
	let (paid, seats) = (50 * MUN as i128, 3 * MUN as i128);
	let (protocol, lost) = ((share + prepaid) as i128, deposit as i128);
	books.close(
		&mut world,
		&[
			(&pia, paid),
			(&paul, 0),
			(&pat, -lost),
			(&rita, lost - paid - seats - protocol),
		],
	);
}

#[test]
fn an_auction_nobody_is_chosen_in_should_give_everything_back() {
	let mut world = World::new();
	let rita = world.funded("Rita", 1_000 * MUN);
	let (paul, pia) = (provider(&mut world, "Paul"), provider(&mut world, "Pia"));
	let books = Books::open(&mut world, &[&rita, &paul, &pia]);
	for (sealed, pick) in [(false, Pick::Choice), (true, Pick::Choice)] {
		let task = world.post_with(&rita, BUDGET, Some(auction(sealed, pick)));
		for who in [&paul, &pia] {
			let ask = match sealed {
				true => seal(task, who, 60 * MUN, 12),
				false => Ask::Stated(change(60 * MUN, 12)),
			};
			bid(&mut world, who, task, ask);
		}
		if sealed {
			let opening_now =
				|world: &mut World| matches!(world.state(task), Some(State::Opening { .. }));
			world.run_until(12, opening_now);
			for who in [&paul, &pia] {
				let opening = opening(task, who, 60 * MUN, 12);
				world.call(who, pallet_tasks::Call::open_bid { opening });
			}
		}
		world.run_until(30, |world| world.has_ended(task));
	}
	books.close(&mut world, &[(&rita, 0), (&paul, 0), (&pia, 0)]);
}
