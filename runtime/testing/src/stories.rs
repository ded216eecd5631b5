//! What people do, in their own words.

use crate::{actor::Actor, world::World, DEMO};
use munus_primitives::{
	review::Scores,
	sealed::{Domain, Sealed},
	tasks::Bond,
	PanelId, Reputation, Score, TaskId,
};
use munus_runtime::{
	configs::market::AnyAsset, AccountId, Balance, BlockNumber, Runtime, RuntimeCall, Tasks,
};
use pallet_review::{Phase, SeatState};
use pallet_tasks::{State, Terms};

/// The longest a panel waits for its draw on the development chain, in blocks.
const LONGEST_WAIT: BlockNumber = 60;

/// A salt like any other: in a test nobody guesses.
const SALT: [u8; 32] = [7; 32];

/// A title every task here has.
pub const TITLE: &[u8] = b"Translate the manual";

impl World {
	/// The demo organization's administrator.
	pub fn admin(&self) -> Actor {
		self.actor("Alice")
	}

	/// The administrator invites `who` to the demo organization, and `who` joins.
	pub fn invite(&mut self, who: &Actor) {
		let admin = self.admin();
		self.invite_by(&admin, who);
	}

	/// Another invites `who` to the demo organization, and `who` joins.
	pub fn invite_by(&mut self, by: &Actor, who: &Actor) {
		let account = who.account.clone();
		self.call(
			by,
			pallet_organizations::Call::invite {
				org: DEMO,
				who: account,
				max_total: u128::MAX,
			},
		);
		self.call(
			who,
			pallet_organizations::Call::join {
				org: DEMO,
				max_total: u128::MAX,
			},
		);
	}

	/// Posts a task on the demo organization's own terms, paid in the native token.
	pub fn post(&mut self, who: &Actor, budget: Balance) -> TaskId {
		self.post_with(who, budget, None)
	}

	/// Posts a task on terms of its own.
	pub fn post_with(
		&mut self,
		who: &Actor,
		budget: Balance,
		terms: Option<Terms<BlockNumber>>,
	) -> TaskId {
		self.post_in(who, AnyAsset::Native, budget, terms)
	}

	/// Posts a task paid in any asset.
	pub fn post_in(
		&mut self,
		who: &Actor,
		asset: AnyAsset,
		budget: Balance,
		terms: Option<Terms<BlockNumber>>,
	) -> TaskId {
		let task = self.inspect(pallet_tasks::NextTask::<Runtime>::get);
		self.call(
			who,
			pallet_tasks::Call::post {
				org: DEMO,
				asset,
				budget,
				title: TITLE.to_vec(),
				uri: b"https://example.org/task.json".to_vec(),
				content_hash: [1; 32],
				terms,
				max_total: Balance::MAX,
			},
		);
		task
	}

	/// Claims a task without bond.
	pub fn claim(&mut self, who: &Actor, task: TaskId) {
		self.call(
			who,
			pallet_tasks::Call::claim {
				task,
				bond: Bond::None,
				max_total: 0,
			},
		);
	}

	/// Delivers, asking for the whole price.
	pub fn submit(&mut self, who: &Actor, task: TaskId) {
		self.submit_asking(who, task, None);
	}

	/// Delivers, asking for a score.
	pub fn submit_asking(&mut self, who: &Actor, task: TaskId, asked: Option<Score>) {
		let uri = b"https://example.org/work.txt".to_vec();
		self.call(
			who,
			pallet_tasks::Call::submit {
				task,
				uri,
				hash: [2; 32],
				asked,
				part: 0,
			},
		);
	}

	/// The panel that scores a task now.
	pub fn panel(&mut self, task: TaskId) -> Option<PanelId> {
		self.inspect(|| {
			pallet_review::Panels::<Runtime>::iter()
				.find(|(_, panel)| panel.subject.task == task)
				.map(|(id, _)| id)
		})
	}

	/// Runs until the panel of a task is drawn; gives the panel and its members in seat order.
	pub fn await_draw(&mut self, task: TaskId) -> (PanelId, Vec<Actor>) {
		self.run_until(LONGEST_WAIT, |world| {
			world
				.phase(task)
				.is_some_and(|phase| phase == Phase::Commit)
		});
		let panel = self.panel(task).expect("a panel that commits is there");
		let members = self.members(panel);
		(panel, members)
	}

	/// What the panel of a task is doing.
	pub fn phase(&mut self, task: TaskId) -> Option<Phase> {
		let panel = self.panel(task)?;
		self.inspect(|| pallet_review::Panels::<Runtime>::get(panel).map(|panel| panel.phase))
	}

	/// The members of a panel, in seat order.
	pub fn members(&mut self, panel: PanelId) -> Vec<Actor> {
		let seats = self.inspect(|| {
			pallet_review::Panels::<Runtime>::get(panel)
				.map(|panel| panel.seats)
				.unwrap_or_default()
		});
		seats.iter().map(|seat| self.known(&seat.who)).collect()
	}

	/// A member commits to one score for every criterion.
	pub fn commit(&mut self, member: &Actor, panel: PanelId, score: Score) {
		let sealed = self.seal(member, panel, score);
		self.call(
			member,
			pallet_review::Call::commit {
				panel,
				sealed,
				note: Vec::new(),
			},
		);
	}

	/// The seal of one score for every criterion.
	pub fn seal(&mut self, member: &Actor, panel: PanelId, score: Score) -> Sealed {
		let seed = self.inspect(|| {
			pallet_review::Panels::<Runtime>::get(panel)
				.expect("the panel is open")
				.seed
		});
		let content = (
			self.scores(member, panel, score),
			sp_crypto_hashing::blake2_256(&rationale(score)),
		);
		Sealed::new(Domain::Score, &seed, &member.account, &content, &SALT)
	}

	/// One score for each criterion, on a batch for each item that the member is to read.
	fn scores(&mut self, member: &Actor, panel: PanelId, score: Score) -> Scores {
		let panel = self
			.inspect(|| pallet_review::Panels::<Runtime>::get(panel))
			.expect("the panel is open");
		let third = panel
			.seats
			.iter()
			.any(|seat| seat.third && seat.who == member.account);
		let count = match panel.batch {
			None => panel.criteria.len(),
			Some(_) if third => panel.apart.len(),
			Some(batch) => usize::from(batch.items),
		};
		Scores::truncate_from(vec![score; count])
	}

	/// The call that opens such a commitment.
	pub fn reveal_call(&mut self, member: &Actor, panel: PanelId, score: Score) -> RuntimeCall {
		pallet_review::Call::reveal {
			panel,
			member: member.account.clone(),
			scores: self.scores(member, panel, score),
			rationale: rationale(score),
			salt: SALT,
		}
		.into()
	}

	/// A member opens its commitment.
	pub fn reveal(&mut self, member: &Actor, panel: PanelId, score: Score) {
		let call = self.reveal_call(member, panel, score);
		self.call(member, call);
	}

	/// Runs until a task's panel is drawn, has its members commit and reveal these scores in seat
	/// order, and lets the chain settle. Fewer scores than seats: the others stay away.
	pub fn score(&mut self, task: TaskId, scores: &[Score]) {
		let (panel, members) = self.await_draw(task);
		let scored: Vec<_> = members.into_iter().zip(scores.iter().copied()).collect();
		for (member, score) in &scored {
			self.commit(member, panel, *score);
		}
		self.run_until(LONGEST_WAIT, |world| {
			world.panel(task) != Some(panel) || world.phase(task) == Some(Phase::Reveal)
		});
		if self.panel(task) == Some(panel) {
			for (member, score) in &scored {
				self.reveal(member, panel, *score);
			}
		}
		self.run_until(LONGEST_WAIT, |world| world.panel(task) != Some(panel));
	}

	/// Whether a task has ended.
	pub fn has_ended(&mut self, task: TaskId) -> bool {
		self.state(task).is_none()
	}

	/// Where a task stands.
	pub fn state(
		&mut self,
		task: TaskId,
	) -> Option<State<AccountId, AnyAsset, Balance, BlockNumber>> {
		self.inspect(|| Tasks::task(task).map(|view| view.task.state))
	}

	/// An actor's reputation in the demo organization, in base units.
	pub fn reputation(&mut self, who: &Actor) -> Reputation {
		let account = who.account.clone();
		self.inspect(|| {
			munus_runtime::Reputation::standing(DEMO, account).map_or(0, |view| view.balance)
		})
	}

	/// How many of a panel's seats are committed.
	pub fn committed(&mut self, panel: PanelId) -> usize {
		self.inspect(|| {
			pallet_review::Panels::<Runtime>::get(panel).map_or(0, |panel| {
				let seats = panel.seats.iter();
				seats
					.filter(|seat| matches!(seat.state, SeatState::Committed(_)))
					.count()
			})
		})
	}
}

fn rationale(score: Score) -> Vec<u8> {
	if score < pallet_review::RATIONALE_BELOW {
		b"It misses what was asked for.".to_vec()
	} else {
		Vec::new()
	}
}
