use super::*;
use proptest::prelude::*;

const PEOPLE: [AccountId; 6] = [REQUESTER, ALICE, BOB, CAROL, DAVE, STRANGER];
/// Who may put money into the price.
const FUNDERS: [AccountId; 3] = [DAVE, 200, 201];

/// Who does what, with which numbers.
type Step = (u8, u8, u8, u8);

fn terms_of(a: u8) -> TermsOf {
	let pick = if a & 1 == 0 {
		Pick::Choice
	} else {
		Pick::Lowest
	};
	Terms {
		offers: Some(u16::from(a % 5) + 1),
		mode: (a & 4 == 0).then_some(ReviewMode::Disputed),
		class: (a & 8 == 0).then_some(600),
		..bids(a & 2 == 0, pick)
	}
}

/// What a bidder has in mind.
fn thought(who: AccountId, a: u8) -> (Balance, Moment) {
	let price = Balance::from(a % 4 + 1) * 20 * MUN + Balance::from(who);
	(price, 10 + Moment::from(a % 3))
}

/// What is proposed there, by whom it can be accepted.
fn proposed(id: TaskId, who: AccountId, b: u8) -> Option<(bool, ProposalOf<Test>)> {
	let Some(Role::Offer(offer)) = Roles::<Test>::get(id, who) else {
		return None;
	};
	match (offer.ask, offer.counter) {
		(_, Some((proposal, _))) if b & 1 == 0 => Some((false, proposal)),
		(Some(Ask::Stated(proposal)), _) => Some((true, proposal)),
		_ => None,
	}
}

/// Whether a panel reads it.
fn is_read(id: TaskId) -> bool {
	Tasks::<Test>::contains_key(id) && OpenPanels::iter().count() > 0
}

/// What fits where the task stands.
fn fitting(
	id: TaskId,
	who: AccountId,
	(price, window): (Balance, Moment),
	b: u8,
) -> DispatchResult {
	let task = Tasks::<Test>::get(id).ok_or(TasksError::UnknownTask)?;
	let bond = [Bond::Money, Bond::Reputation][usize::from(b) % 2];
	match task.state {
		State::Gathering { .. } if task.conditions.entrance.is_sealed() => {
			try_bid(id, who, seal(id, who, price, window), bond)
		}
		State::Gathering { .. } => try_bid(id, who, ask(price, window), bond),
		State::Opening { .. } => {
			for a in 0..12 {
				let (price, window) = thought(who, a);
				let opening = opening(id, who, price, window);
				let _ = TasksPallet::open_bid(signed(BOB), opening);
			}
			Ok(())
		}
		State::Working { ref work, .. } if b & 6 == 0 => {
			let uri = b"ipfs://work".to_vec();
			plainly(TasksPallet::submit(
				signed(work.who),
				id,
				uri,
				HASH,
				None,
				0,
			))
		}
		State::Working { ref work, .. } => {
			let by = if b & 1 == 0 { work.who } else { REQUESTER };
			let what = match b & 4 {
				0 => change(price, window + 20),
				_ => Proposal::End { pay: price },
			};
			TasksPallet::counter(signed(by), id, work.who, what, None, Balance::MAX)
		}
		_ if is_read(id) => verdict(id, u16::from(b) * 39),
		_ => Ok(()),
	}
}

/// Somebody accepts what is on offer.
fn accept(id: TaskId, b: u8) -> DispatchResult {
	let offering: Vec<_> = Roles::<Test>::iter_key_prefix(id)
		.filter_map(|who| Some((who, proposed(id, who, b)?)))
		.collect();
	let Some((who, (by_requester, proposal))) = offering.first().cloned() else {
		return Ok(());
	};
	let by = if by_requester { REQUESTER } else { who };
	TasksPallet::accept_offer(signed(by), id, who, proposal, None, Balance::MAX)
}

fn plain(done: DispatchResultWithPostInfo) -> DispatchResult {
	done.map(|_| ()).map_err(|failed| failed.error)
}

fn act(id: TaskId, funded: bool, (what, who, a, b): Step) -> DispatchResult {
	let funder = FUNDERS[usize::from(who) % FUNDERS.len()];
	let who = PEOPLE[usize::from(who) % PEOPLE.len()];
	let (price, window) = thought(who, a);
	let bond = [Bond::Money, Bond::Reputation, Bond::None][usize::from(b) % 3];
	let origin = signed(who);
	let max = Balance::MAX;
	match what % 20 {
		0 => try_bid(id, who, ask(price, window), bond),
		1 => try_bid(id, who, seal(id, who, price, window), bond),
		2 => TasksPallet::retract(origin, id),
		3 => TasksPallet::dismiss(signed(REQUESTER), id, who),
		4 => TasksPallet::counter(signed(REQUESTER), id, who, change(price, window), None, max),
		5 => TasksPallet::counter(origin, id, who, change(price * 2, window + 3), None, max),
		6 => {
			let end = Proposal::End { pay: price / 2 };
			TasksPallet::counter(origin, id, who, end, None, max)
		}
		7..=8 => accept(id, b),
		9 if b % 8 == 0 => TasksPallet::cancel(signed(REQUESTER), id),
		9 if b % 8 == 1 => plain(TasksPallet::kill(signed(REQUESTER), id, max)),
		9 if b % 8 == 2 => plain(TasksPallet::withdraw(origin, id)),
		9 => TasksPallet::top_up(signed(REQUESTER), id, price, Purse::Price, max),
		13 if funded => TasksPallet::fund(signed(funder), id, price / 3, max),
		14 if funded => TasksPallet::unfund(signed(funder), id),
		15 if funded => TasksPallet::collect(origin, id, funder),
		10..=12 => {
			run_to(System::block_number() + Moment::from(a % 24));
			Ok(())
		}
		_ => fitting(id, who, (price, window), b),
	}
}

/// What was earned of the price.
fn earned() -> Balance {
	let events = System::events().into_iter().map(|record| record.event);
	events
		.map(|event| match event {
			RuntimeEvent::TasksPallet(Event::Settled {
				paid,
				treasury,
				levy,
				..
			})
			| RuntimeEvent::TasksPallet(Event::EndedByBoth {
				paid,
				treasury,
				levy,
				..
			}) => paid + treasury + levy,
			_ => 0,
		})
		.sum()
}

proptest! {
	#![proptest_config(ProptestConfig { cases: 192, ..Default::default() })]

	#[test]
	fn offers_should_keep_every_sum_and_leave_nothing_when_anything_happens(
		terms: u8, funded: bool, steps in prop::collection::vec(any::<Step>(), 1..60),
	) {
		ext().execute_with(|| {
			for who in FUNDERS {
				Money::insert((NATIVE, who), START);
			}
			let before = issuance(NATIVE);
			let id = post(terms_of(terms));
			for step in steps {
				let _ = frame_support::storage::with_storage_layer(|| act(id, funded, step));
				TasksPallet::do_try_state().unwrap();
				check_other_rooms();
				assert_eq!(issuance(NATIVE), before, "money came or went");
			}
			for _ in 0..12 {
				if is_read(id) {
					let _ = verdict(id, 7_000);
				}
				run_to(System::block_number() + 60);
			}
			gone(id);
			check_other_rooms();
			assert_eq!(Held::iter_values().sum::<Balance>(), 0);
			assert_eq!(Money::get((NATIVE, ESCROW)), 0);
			assert_eq!(Locked::iter_values().sum::<u128>(), 0);
			assert_eq!(Live::iter_values().sum::<u32>(), 0);
			// Nobody who only gave loses more than was earned, and nothing when nothing was.
			for who in &FUNDERS[1..] {
				assert!(START - native(*who) <= earned(), "a funder has paid for nothing");
			}
		});
	}
}
