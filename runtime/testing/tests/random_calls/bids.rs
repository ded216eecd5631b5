//! Arguments for calls about offers.

use super::{arguments::By, bond, choose, Play};
use munus_primitives::{tasks::Bond, TaskId};
use munus_runtime::AccountId;
use munus_testing::*;
use pallet_tasks::{
	seal_bid, Ask, AskOf, BidOpening, Call, OpeningsOf, Proposal, ProposalOf, Role, Roles, State,
	TaskOf,
};

const PLAN: [u8; 32] = [4; 32];
const SALT: [u8; 32] = [6; 32];

/// What a bidder has in mind: by this its seal can be opened later.
fn terms(task: TaskId, who: &AccountId, most: Balance) -> (Balance, u32) {
	let bytes: &[u8] = who.as_ref();
	let part = (u64::from(bytes[0]) + task) % 5 + 1;
	(most * Balance::from(part) / 5, 5 + u32::from(bytes[1]) % 20)
}

fn change(price: Balance, window: u32) -> ProposalOf<Runtime> {
	Proposal::Change {
		price,
		window,
		plan: Some(PLAN),
		scope: None,
	}
}

impl Play {
	pub fn of_bids(&mut self, name: &str, a: u16, b: u16) -> Option<(By, RuntimeCall)> {
		let task = self.task_to_bid_on(name, a).unwrap_or_else(|| self.task(a));
		let requester = self.requester_of(task);
		let provider = self.offering(task, b);
		let account = provider
			.as_ref()
			.map_or_else(|| self.world.admin().account, |who| who.account.clone());
		let max_total = Balance::MAX;
		Some(match name {
			"bid" => {
				let bidder = choose(&self.cast[13..17], a ^ b)?;
				let ask = self.ask(task, &bidder.account, b);
				let bond = if b.is_multiple_of(3) {
					Bond::Money
				} else {
					bond(a)
				};
				let call = Call::bid {
					task,
					ask,
					bond,
					max_total,
				};
				(Some(bidder), call.into())
			}
			"retract" => (provider, Call::retract { task }.into()),
			"dismiss" => (requester, Call::dismiss { task, who: account }.into()),
			"open_bid" => {
				let opening = self.opening(task, account);
				(provider, Call::open_bid { opening }.into())
			}
			"open_bids" => {
				let other = self.offering(task, b.rotate_left(3));
				let mut openings = vec![self.opening(task, account.clone())];
				if let Some(other) = other.filter(|other| other.account != account) {
					openings.push(self.opening(task, other.account));
				}
				let openings = OpeningsOf::<Runtime>::truncate_from(openings);
				(provider, Call::open_bids { openings }.into())
			}
			"counter" => {
				let proposal = self.proposal(task, b);
				let by = if a.is_multiple_of(2) {
					provider
				} else {
					requester
				};
				let call = Call::counter {
					task,
					provider: account,
					proposal,
					scope: None,
					max_total,
				};
				(by, call.into())
			}
			"accept_offer" => {
				let (by_requester, proposal) = self.proposed(task, &account, b);
				let by = if by_requester { requester } else { provider };
				let call = Call::accept_offer {
					task,
					provider: account,
					proposal,
					scope: None,
					max_total,
				};
				(by, call.into())
			}
			_ => return None,
		})
	}

	fn price_of(&mut self, task: TaskId) -> Balance {
		self.view_of(task).map_or(MUN, |view| view.reward.left)
	}

	fn ask(&mut self, task: TaskId, who: &AccountId, b: u16) -> AskOf<Runtime> {
		let (price, window) = terms(task, who, self.price_of(task));
		let sealed = self
			.view_of(task)
			.is_some_and(|view| view.conditions.entrance.is_sealed());
		if sealed != b.is_multiple_of(13) {
			Ask::Sealed(seal_bid(task, who, (price, window, PLAN), &SALT))
		} else {
			Ask::Stated(change(price, window))
		}
	}

	fn opening(&mut self, task: TaskId, who: AccountId) -> pallet_tasks::OpeningOf<Runtime> {
		let (price, window) = terms(task, &who, self.price_of(task));
		BidOpening {
			task,
			who,
			price,
			window,
			plan: PLAN,
			salt: SALT,
		}
	}

	fn proposal(&mut self, task: TaskId, b: u16) -> ProposalOf<Runtime> {
		let price = self.price_of(task);
		match b % 5 {
			0 => Proposal::End { pay: price / 3 },
			1 => change(price + MUN, 30),
			_ => change(price / 2 + Balance::from(b) * MILLI, 5 + u32::from(b % 60)),
		}
	}

	/// What lies in an offer, by whom it can be accepted.
	fn proposed(&mut self, task: TaskId, who: &AccountId, b: u16) -> (bool, ProposalOf<Runtime>) {
		let role = self.world.inspect(|| Roles::<Runtime>::get(task, who));
		match role {
			Some(Role::Offer(offer)) => match (offer.ask, offer.counter) {
				(_, Some((proposal, _))) if b.is_multiple_of(2) => (false, proposal),
				(Some(Ask::Stated(proposal)), _) => (true, proposal),
				_ => (true, change(MUN, 20)),
			},
			_ => (true, change(MUN, 20)),
		}
	}

	/// Who has an offer there, or else whoever holds the task.
	fn offering(&mut self, task: TaskId, pick: u16) -> By {
		let mut offering: Vec<AccountId> = self.world.inspect(|| {
			Roles::<Runtime>::iter_prefix(task)
				.filter(|(_, role)| matches!(role, Role::Offer(_)))
				.map(|(who, _)| who)
				.collect()
		});
		offering.sort();
		match choose(&offering, pick) {
			Some(who) => self.known(&who),
			None => self.holder_of(task),
		}
	}

	/// A task for which the call makes sense.
	fn task_to_bid_on(&mut self, name: &str, pick: u16) -> Option<TaskId> {
		let fits = |task: &TaskOf<Runtime>| {
			let gathering = matches!(task.state, State::Gathering { .. });
			let choosing = matches!(task.state, State::Choosing { .. });
			let entrance = &task.conditions.entrance;
			let open = gathering && !entrance.is_sealed() || choosing;
			let negotiable = task.rows > 0 && open && !entrance.is_lowest();
			match name {
				"bid" => gathering,
				"open_bid" | "open_bids" => matches!(task.state, State::Opening { .. }),
				"retract" | "dismiss" => task.rows > 0 && (gathering || choosing),
				"counter" | "accept_offer" => {
					negotiable || matches!(task.state, State::Working { .. })
				}
				_ => false,
			}
		};
		let mut ids: Vec<_> = self.world.inspect(|| {
			pallet_tasks::Tasks::<Runtime>::iter()
				.filter(|(_, task)| fits(task))
				.map(|(id, _)| id)
				.collect()
		});
		ids.sort_unstable();
		choose(&ids, pick)
	}
}
