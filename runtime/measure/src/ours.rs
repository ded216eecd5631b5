//! The chain itself, and what is done on it.

use crate::{
	cost::Cost,
	side::{Native, Side, Work},
};
use codec::{Decode, Encode};
use frame_support::{
	traits::{Hooks, WhitelistedStorageKeys},
	weights::Weight,
};
use munus_pallet_testing::watched::Watched;
use munus_primitives::{
	organizations::ReviewMode,
	review::Scores,
	sealed::{Domain, Sealed},
};
use munus_runtime::{
	configs::market::AnyAsset, AccountId, Agenda, AllPalletsWithSystem, Balances, Executive,
	Header, RuntimeOrigin, System, UncheckedExtrinsic,
};
use munus_testing::*;
use pallet_review::Phase;
use pallet_tasks::Terms;
use sp_core::storage::TrackedStorageKey;
use sp_runtime::{traits::Dispatchable, Perbill};

const SALT: [u8; 32] = [7; 32];

/// The chain with a block open.
pub struct Chain {
	/// What it is measured by.
	pub side: Side,
	parent: Option<Header>,
	enforcers: Vec<Actor>,
}

/// What a block has in memory anyway.
pub fn unweighed<Pallets: WhitelistedStorageKeys>() -> Vec<TrackedStorageKey> {
	use sp_core::storage::well_known_keys::{EXTRINSIC_INDEX, INTRABLOCK_ENTROPY};
	let level = frame_support::storage::transactional::TRANSACTION_LEVEL_KEY;
	let known = [EXTRINSIC_INDEX, INTRABLOCK_ENTROPY, level];
	Pallets::whitelisted_storage_keys()
		.into_iter()
		.chain(known.map(|key| TrackedStorageKey::new(key.to_vec())))
		.collect()
}

fn apply(bytes: &[u8]) {
	let extrinsic = UncheckedExtrinsic::decode(&mut &bytes[..]).expect("it was encoded here");
	Executive::apply_extrinsic(extrinsic)
		.expect("the transaction is valid")
		.expect("the call succeeds");
}

fn close() {
	Executive::finalize_block();
}

fn weight() -> u64 {
	System::block_weight().total().ref_time()
}

impl Chain {
	/// The development chain, whose demo organization is an ordinary village with nine enforcers.
	pub fn new(repeats: usize) -> Self {
		Self::with_wasm(repeats, None)
	}

	/// The same, measured in wasm too.
	pub fn with_wasm(repeats: usize, wasm: Option<Vec<u8>>) -> Self {
		let mut memory = unweighed::<AllPalletsWithSystem>();
		memory.extend(munus_runtime::shared::keys());
		let state = Watched::new(genesis("development", |_| ()), memory);
		let native = Native {
			apply,
			close,
			weight,
		};
		let mut chain = Chain {
			side: Side::new(state, native, wasm, repeats),
			parent: None,
			enforcers: (1..=9)
				.map(|n| Actor::named(&format!("Enforcer//{n}")))
				.collect(),
		};
		chain.see(|| blocks::open(None, 0));
		chain
	}

	/// Looks at the state, or changes it.
	pub fn see<R>(&mut self, look: impl FnOnce() -> R) -> R {
		self.side.state.run(look)
	}

	/// Closes the open block and opens the next, so many times.
	pub fn run(&mut self, count: BlockNumber) {
		for _ in 0..count {
			let parent = self.parent.take();
			let header = self.see(|| {
				let (header, _) = blocks::close();
				blocks::open(Some(&header), 0);
				header
			});
			drop(parent);
			self.parent = Some(header);
		}
	}

	/// Makes a call without fee or signature.
	pub fn call(&mut self, who: &AccountId, call: impl Into<RuntimeCall>) {
		let (call, origin) = (call.into(), RuntimeOrigin::signed(who.clone()));
		let shown = format!("{call:?}");
		self.see(|| call.dispatch(origin))
			.unwrap_or_else(|error| panic!("{shown}: {error:?}"));
	}

	/// Gives somebody plenty of money.
	pub fn fund(&mut self, who: &Actor) {
		self.fund_account(&who.account);
	}

	fn fund_account(&mut self, who: &AccountId) {
		use frame_support::traits::fungible::Mutate;
		self.see(|| Balances::mint_into(who, 10_000_000 * MUN))
			.expect("there is no limit to money");
	}

	/// Makes somebody a member of an organization of Alice's.
	pub fn admit(&mut self, org: OrgId, who: &Actor) {
		self.admit_account(org, &who.account);
	}

	/// The same by account, with plenty of money.
	pub fn admit_account(&mut self, org: OrgId, who: &AccountId) {
		self.fund_account(who);
		let invited = who.clone();
		let invite = pallet_organizations::Call::invite {
			org,
			who: invited,
			max_total: u128::MAX,
		};
		self.call(&Actor::named("Alice").account, invite);
		self.call(
			who,
			pallet_organizations::Call::join {
				org,
				max_total: u128::MAX,
			},
		);
	}

	/// Measures a signed transaction.
	pub fn transact(&mut self, name: &str, who: &Actor, call: impl Into<RuntimeCall>) -> Cost {
		let call = call.into();
		let bytes = self.see(|| sign(who, call, 0, 0).encode());
		self.side.measure(name, Work::Transaction(bytes))
	}

	/// What the hooks of the open block do, beyond those of a block with nothing due: measured as the
	/// whole closing of the one and the other.
	pub fn hooks(&mut self, name: &str, idle: &Cost) -> Cost {
		let mut cost = self.side.measure(name, Work::Close).beyond(idle);
		// What closing a block uses up is no part of its weight any more when it is closed.
		let now = self.see(System::block_number);
		let used = self.side.state.rehearse(|state| {
			state.run(|| <Agenda as Hooks<BlockNumber>>::on_idle(now, Weight::MAX).ref_time())
		});
		cost.weight = used;
		cost
	}

	/// What closing a block costs in which nothing is due.
	pub fn idle(&mut self) -> Cost {
		self.side.measure("nothing due", Work::Close)
	}
}

/// The call that posts a task.
pub fn post(org: OrgId, mode: ReviewMode) -> RuntimeCall {
	let terms = Terms {
		mode: Some(mode),
		..Terms::default()
	};
	pallet_tasks::Call::post {
		org,
		asset: AnyAsset::Native,
		budget: 100 * MUN,
		title: b"Translate the manual".to_vec(),
		uri: b"https://example.org/task.json".to_vec(),
		content_hash: [1; 32],
		terms: Some(terms),
		max_total: Balance::MAX,
	}
	.into()
}

/// The call that claims one.
pub fn claim(task: TaskId) -> RuntimeCall {
	pallet_tasks::Call::claim {
		task,
		bond: Bond::None,
		max_total: Balance::MAX,
	}
	.into()
}

/// The call that delivers.
pub fn submit(task: TaskId) -> RuntimeCall {
	pallet_tasks::Call::submit {
		task,
		uri: b"https://example.org/work.txt".to_vec(),
		hash: [2; 32],
		asked: None,
		part: 0,
	}
	.into()
}

/// The call that accepts what was delivered.
pub fn accept(task: TaskId) -> RuntimeCall {
	pallet_tasks::Call::accept { task }.into()
}

fn transfer(to: &Actor) -> RuntimeCall {
	pallet_balances::Call::transfer_keep_alive {
		dest: to.account.clone().into(),
		value: MUN,
	}
	.into()
}

/// The task posted next.
pub fn next_task(chain: &mut Chain) -> TaskId {
	chain.see(pallet_tasks::NextTask::<Runtime>::get)
}

/// A task accepted without dispute.
pub fn undisputed(chain: &mut Chain, rita: &Actor, paul: &Actor, org: OrgId) -> Vec<Cost> {
	let task = next_task(chain);
	in_blocks(
		chain,
		[
			("post", rita, post(org, ReviewMode::Disputed)),
			("claim", paul, claim(task)),
			("submit", paul, submit(task)),
			("accept", rita, accept(task)),
		],
	)
}

/// One in each block: in one block a new deadline could fall where the old one was, and of two keys one
/// be written. The session pallet books all of a session's first.
fn in_blocks<const N: usize>(
	chain: &mut Chain,
	steps: [(&str, &Actor, RuntimeCall); N],
) -> Vec<Cost> {
	let transact = |(name, who, call)| {
		chain.run(1);
		if chain.see(blocks::fullness) > Perbill::from_percent(50) {
			chain.run(1);
		}
		chain.transact(name, who, call)
	};
	steps.into_iter().map(transact).collect()
}

/// A task that a panel of three scores, the draw by the hook included.
pub fn reviewed(chain: &mut Chain, rita: &Actor, paul: &Actor) -> Vec<Cost> {
	let task = next_task(chain);
	let mut costs = in_blocks(
		chain,
		[
			("post", rita, post(DEMO, ReviewMode::Every)),
			("claim", paul, claim(task)),
			("submit", paul, submit(task)),
		],
	);
	let panel = chain.see(pallet_review::NextPanel::<Runtime>::get) - 1;
	let phase = |chain: &mut Chain| {
		chain.see(|| pallet_review::Panels::<Runtime>::get(panel).map(|panel| panel.phase))
	};
	// A block in which the panel waits for randomness, and the one at whose end it is drawn.
	chain.run(1);
	let idle = chain.idle();
	for _ in 0..100 {
		let drawn = {
			let mut after = None;
			chain.side.state.rehearse(|state| {
				state.run(close);
				after = state
					.run(|| pallet_review::Panels::<Runtime>::get(panel).map(|panel| panel.phase));
			});
			after == Some(Phase::Commit)
		};
		if drawn {
			costs.push(chain.hooks("draw, by the hook", &idle));
			chain.run(1);
			break;
		}
		chain.run(1);
	}
	assert_eq!(phase(chain), Some(Phase::Commit), "the panel is drawn");

	let panel_now = chain
		.see(|| pallet_review::Panels::<Runtime>::get(panel))
		.expect("the panel is open");
	let members: Vec<_> = panel_now
		.seats
		.iter()
		.filter_map(|seat| {
			let mut known = chain.enforcers.iter();
			known.find(|enforcer| enforcer.account == seat.who).cloned()
		})
		.collect();
	assert_eq!(members.len(), 3, "a panel of three");
	let scores = Scores::truncate_from(vec![9_000; panel_now.criteria.len()]);
	for (n, member) in (1..).zip(&members) {
		let content = (scores.clone(), sp_crypto_hashing::blake2_256(b""));
		let sealed = Sealed::new(
			Domain::Score,
			&panel_now.seed,
			&member.account,
			&content,
			&SALT,
		);
		let note = Vec::new();
		let call = pallet_review::Call::commit {
			panel,
			sealed,
			note,
		};
		costs.push(chain.transact(&format!("commit {n}"), member, call));
	}
	for (n, member) in (1..).zip(&members) {
		let call = pallet_review::Call::reveal {
			panel,
			member: member.account.clone(),
			scores: scores.clone(),
			rationale: Vec::new(),
			salt: SALT,
		};
		let name = match n {
			3 => "reveal 3, with verdict and settlement".into(),
			_ => format!("reveal {n}"),
		};
		costs.push(chain.transact(&name, member, call));
	}
	let ended = chain.see(|| pallet_tasks::Tasks::<Runtime>::get(task).is_none());
	assert!(ended, "the task is settled");
	costs
}

/// Five transfers of money between accounts that are there.
pub fn transfers(chain: &mut Chain, from: &Actor, to: &Actor) -> Vec<Cost> {
	(1..=5)
		.map(|n| chain.transact(&format!("transfer {n}"), from, transfer(to)))
		.collect()
}
