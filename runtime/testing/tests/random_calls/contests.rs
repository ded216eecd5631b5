//! Arguments for calls about contests, funds and published work.

use super::{arguments::By, choose, Play};
use munus_primitives::{
	sealed::{Domain, Sealed},
	tasks::Bond,
	TaskId,
};
use munus_runtime::{configs::market::AnyAsset, AccountId};
use munus_testing::*;
use pallet_tasks::{
	seed_of, Call, Entrance, EntryOpening, EntryOpeningOf, Role, Roles, State, TaskOf, Terms, UriOf,
};

const SALT: [u8; 32] = [3; 32];

/// What an entrant has made: some make the same.
fn work(who: &AccountId) -> (UriOf<Runtime>, [u8; 32]) {
	let bytes: &[u8] = who.as_ref();
	let uri = vec![b'u', bytes[0]];
	(uri.try_into().unwrap(), [bytes[0] % 3; 32])
}

fn seal(task: TaskId, who: &AccountId) -> Sealed {
	Sealed::new(Domain::Entry, &seed_of(task), who, &work(who), &SALT)
}

fn opening(who: AccountId) -> EntryOpeningOf<Runtime> {
	let (uri, hash) = work(&who);
	EntryOpening {
		who,
		uri,
		hash,
		salt: SALT,
	}
}

impl Play {
	pub fn of_contests(&mut self, name: &str, a: u16, b: u16) -> Option<(By, RuntimeCall)> {
		let task = self
			.task_to_compete_in(name, a)
			.unwrap_or_else(|| self.task(a));
		let max_total = Balance::MAX;
		let provider = choose(&self.cast[13..17], a ^ b)?;
		let (entrant, funder) = (self.in_role(task, b, true), self.in_role(task, b, false));
		let due = match b.is_multiple_of(2) {
			true => entrant.clone().or(funder.clone()),
			false => funder.clone().or(entrant.clone()),
		};
		let account = |who: &By| {
			let nobody = provider.account.clone();
			who.as_ref().map_or(nobody, |who| who.account.clone())
		};
		Some(match name {
			"enter" => {
				let bond = match b % 4 {
					0 => Bond::None,
					_ => Bond::Money,
				};
				let call = Call::enter {
					task,
					seal: seal(task, &provider.account),
					bond,
					max_total,
				};
				(Some(provider), call.into())
			}
			"open_entry" => {
				let who = account(&entrant);
				let (uri, hash) = work(&who);
				let call = Call::open_entry {
					task,
					who,
					uri: uri.into_inner(),
					hash,
					salt: SALT,
				};
				(entrant, call.into())
			}
			"open_entries" => {
				let openings = vec![opening(account(&entrant))].try_into().unwrap();
				(entrant, Call::open_entries { task, openings }.into())
			}
			"collect" => {
				let who = account(&due);
				(due, Call::collect { task, who }.into())
			}
			"collect_many" => {
				let list = vec![(task, account(&due))].try_into().unwrap();
				(due, Call::collect_many { due: list }.into())
			}
			"fund" => {
				let call = Call::fund {
					task,
					amount: Balance::from(b % 20) * MUN,
					max_total,
				};
				let giver = choose(&self.cast[10..17], b)?;
				(Some(giver), call.into())
			}
			"unfund" => (funder, Call::unfund { task }.into()),
			"publish" => {
				let terms = Terms {
					dispute_window: Some(1 + u32::from(a % 20)),
					entrance: match b % 8 {
						0 => Entrance::Claim,
						_ => Entrance::Retroactive {
							window: 5 + u32::from(b % 40),
						},
					},
					..Terms::default()
				};
				let call = Call::publish {
					org: u32::from(a.is_multiple_of(30)),
					asset: AnyAsset::Native,
					title: vec![b't'; 1 + usize::from(a % 100)],
					content_uri: vec![],
					content_hash: [1; 32],
					uri: vec![b'w'; usize::from(b % 260)],
					hash: [2; 32],
					terms,
					max_total,
				};
				(Some(provider), call.into())
			}
			"challenge" => {
				let call = Call::challenge {
					task,
					entry: u32::from(b % 3),
					earlier: u32::from(b % 2),
					evidence: vec![],
					max_total,
				};
				let challenger = choose(&self.cast[10..13], b)?;
				(Some(challenger), call.into())
			}
			_ => return None,
		})
	}

	/// Who competes in it, or funds it.
	fn in_role(&mut self, task: TaskId, pick: u16, competes: bool) -> By {
		let mut found: Vec<AccountId> = self.world.inspect(|| {
			Roles::<Runtime>::iter_prefix(task)
				.filter(|(_, role)| match role {
					Role::Entrant(_) => competes,
					Role::Funder => !competes,
					_ => false,
				})
				.map(|(who, _)| who)
				.collect()
		});
		found.sort();
		choose(&found, pick).and_then(|who| self.known(&who))
	}

	/// A task for which the call makes sense.
	fn task_to_compete_in(&mut self, name: &str, pick: u16) -> Option<TaskId> {
		let fits = |task: &TaskOf<Runtime>| {
			let gathering = matches!(task.state, State::Gathering { .. });
			let contest = task.conditions.entrance.is_contest();
			let open = matches!(task.state, State::Open { .. });
			match name {
				"enter" => gathering && contest,
				"open_entry" | "open_entries" => {
					contest && matches!(task.state, State::Opening { .. })
				}
				"collect" | "collect_many" => matches!(task.state, State::Paying { .. }),
				"fund" => open || (gathering && !task.conditions.entrance.is_bids()),
				"unfund" => task.funds.givers > 0 && (open || gathering),
				"challenge" => {
					matches!(task.state, State::Contestable { .. })
						|| (gathering && task.conditions.entrance.is_retroactive())
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
