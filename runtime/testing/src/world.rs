//! The world: a chain in memory.

use crate::{actor::Actor, blocks, booked};
use codec::Encode;
use frame_support::dispatch::{DispatchResult, DispatchResultWithPostInfo};
use munus_primitives::Reputation;
use munus_runtime::{
	constants::MUN, genesis_config_presets::demo_audit, parameters::PolicyBounds, AccountId,
	Agenda, Balance, Balances, BlockNumber, Chain, Escrow, Executive, Header, Nonce, Obligation,
	Organizations, Review, Runtime, RuntimeCall, RuntimeEvent, RuntimeGenesisConfig, RuntimeOrigin,
	SignedPayload, System, Tasks, TxExtension, UncheckedExtrinsic, Validators,
};
use pallet_organizations::{GenesisOrganization, Overrides, Template};
use sp_core::Pair;
use sp_runtime::{
	generic::Era,
	transaction_validity::{
		InvalidTransaction, TransactionSource, TransactionValidity, TransactionValidityError,
	},
	ApplyExtrinsicResult, BuildStorage, DispatchError, Perbill, Storage, TransactionOutcome,
};

/// An organization's policy, in this chain's units.
pub type Policy = pallet_organizations::PolicyFor<Runtime>;

/// The development chain, with one block open.
pub struct World {
	ext: sp_io::TestExternalities,
	parent: Option<Header>,
	/// The events of the blocks closed so far.
	log: Vec<RuntimeEvent>,
	enforcers: Vec<Actor>,
	/// Who authors, by index in the session's set, in turn.
	authors: Vec<u32>,
	fullest: Perbill,
}

impl Default for World {
	fn default() -> Self {
		Self::new()
	}
}

impl World {
	/// A fresh development chain, its first block open.
	pub fn new() -> Self {
		Self::from_preset(sp_genesis_builder::DEV_RUNTIME_PRESET)
	}

	/// A fresh chain of a preset.
	pub fn from_preset(name: &str) -> Self {
		let enforcers = (1..=9)
			.map(|n| Actor::named(&format!("Enforcer//{n}")))
			.collect();
		Self::changed(name, enforcers, |_| ())
	}

	/// A fresh chain of a preset whose genesis, as JSON, is changed first. `enforcers` are those of
	/// its demo organization.
	pub fn changed(
		name: &str,
		enforcers: Vec<Actor>,
		change: impl FnOnce(&mut serde_json::Value),
	) -> Self {
		let storage = genesis(name, change);
		let mut world = World {
			ext: storage.into(),
			parent: None,
			log: Vec::new(),
			enforcers,
			authors: vec![0],
			fullest: Perbill::zero(),
		};
		world.inspect(|| blocks::open(None, 0));
		world
	}

	/// Looks at, or changes, the chain's state as the runtime sees it.
	pub fn inspect<R>(&mut self, look: impl FnOnce() -> R) -> R {
		self.ext.execute_with(look)
	}

	/// Has these author the blocks to come, in turn, by index in the session's set. At first the
	/// first one authors all.
	pub fn authored_by(&mut self, authors: &[u32]) {
		self.authors = authors.to_vec();
	}

	/// Closes the open block and opens the next, so many times. Panics where the agenda books less than the
	/// keys take that it touches.
	pub fn run(&mut self, count: BlockNumber) {
		for _ in 0..count {
			self.authors.rotate_left(1);
			let author = self.authors.last().copied().unwrap_or(0);
			self.weigh_agenda();
			let (header, events, fullness) = self.ext.execute_with(|| {
				let (header, events) = blocks::close();
				let fullness = blocks::fullness();
				blocks::open(Some(&header), author);
				(header, events, fullness)
			});
			if !events.iter().any(begins_session) {
				self.fullest = self.fullest.max(fullness);
			}
			// Otherwise every block's state root is computed from all changes since the genesis.
			self.ext
				.commit_all()
				.expect("nothing is left open between blocks");
			self.parent = Some(header);
			self.log.extend(events);
		}
	}

	fn weigh_agenda(&mut self) {
		if let Err(why) = self.inspect(booked::agenda) {
			panic!("the agenda {why}");
		}
	}

	/// How full the fullest of the closed blocks was with what was signed and sent, and with what
	/// the chain does itself, of what a block may compute. A session's first block is left out: the
	/// session pallet books all of it.
	pub fn fullest(&self) -> Perbill {
		self.fullest
	}

	/// Sends as [`Self::send`] does; false where the open block has no room. Panics when it fails.
	pub fn offer(&mut self, who: &Actor, call: impl Into<RuntimeCall>) -> bool {
		let call = call.into();
		match self.send(who, call.clone()) {
			Ok(Ok(())) => true,
			Err(TransactionValidityError::Invalid(InvalidTransaction::ExhaustsResources)) => false,
			other => panic!("{who:?} cannot {call:?}: {other:?}"),
		}
	}

	/// Sends in the open block, or in the next where that has no room.
	pub fn send_in_turn(&mut self, who: &Actor, call: impl Into<RuntimeCall>) {
		let call = call.into();
		if !self.offer(who, call.clone()) {
			self.run(1);
			assert!(self.offer(who, call), "an empty block has room");
		}
	}

	/// Runs until `done`, at most `limit` blocks; panics when it never is.
	pub fn run_until(&mut self, limit: BlockNumber, mut done: impl FnMut(&mut Self) -> bool) {
		for _ in 0..limit {
			if done(self) {
				return;
			}
			self.run(1);
		}
		assert!(done(self), "not within {limit} blocks");
	}

	/// The development chain with a block an hour, so that its 24 blocks of a day are a day of UTC.
	/// Its demo organization is a village with these enforcers, each granted so much reputation,
	/// whose policy is changed first.
	pub fn hourly(names: &[&str], grant: Reputation, change: impl FnOnce(&mut Policy)) -> Self {
		Self::hourly_knowing(names, names, grant, change)
	}

	/// As [`World::hourly`], where `everybody` can become an enforcer later.
	pub fn hourly_knowing(
		names: &[&str],
		everybody: &[&str],
		grant: Reputation,
		change: impl FnOnce(&mut Policy),
	) -> Self {
		let actors = |names: &[&str]| names.iter().map(|name| Actor::named(name)).collect();
		let (enforcers, known): (Vec<Actor>, Vec<Actor>) = (actors(names), actors(everybody));
		let mut policy = Template::Village.policy(&PolicyBounds::scaled(24, MUN), MUN);
		policy.audit = demo_audit();
		change(&mut policy);
		let organization = GenesisOrganization {
			admin: Actor::named("Alice").account,
			name: "Demo".into(),
			template: Template::Village,
			overrides: Overrides {
				admission: Some(policy.admission),
				review: Some(policy.review),
				duty: Some(policy.duty),
				market: Some(policy.market),
				standing: Some(policy.standing),
				sponsoring: Some(policy.sponsoring),
				audit: Some(policy.audit),
			},
			appointees: enforcers.iter().map(|who| who.account.clone()).collect(),
			grant,
			members: vec![],
			units: vec![],
		};
		let organization: pallet_organizations::GenesisOrganizationFor<Runtime> = organization;
		Self::changed(sp_genesis_builder::DEV_RUNTIME_PRESET, known, |genesis| {
			genesis["chain"]["slotDuration"] = 3_600_000.into();
			genesis["organizations"]["organizations"] = serde_json::json!([organization]);
		})
	}

	/// The enforcer of that account.
	pub fn known(&self, account: &AccountId) -> Actor {
		let mut known = self.enforcers.iter();
		known
			.find(|enforcer| enforcer.account == *account)
			.cloned()
			.unwrap_or_else(|| panic!("{account} is no enforcer of the demo"))
	}

	/// The demo organization's enforcers.
	pub fn enforcers(&self) -> &[Actor] {
		&self.enforcers
	}

	/// The block that is open.
	pub fn block(&mut self) -> BlockNumber {
		self.inspect(System::block_number)
	}

	/// An actor without money.
	pub fn actor(&self, name: &str) -> Actor {
		Actor::named(name)
	}

	/// An actor with so much money, out of Ferdie's.
	pub fn funded(&mut self, name: &str, amount: Balance) -> Actor {
		let actor = self.actor(name);
		let ferdie = self.actor("Ferdie");
		self.inspect(|| {
			let to = actor.account.clone();
			use frame_support::traits::fungible::Mutate;
			Balances::transfer(
				&ferdie.account,
				&to,
				amount,
				frame_support::traits::tokens::Preservation::Expendable,
			)
			.expect("Ferdie has plenty");
		});
		actor
	}

	/// Makes a call for an actor in the open block, without fee. Panics when it fails.
	pub fn call(&mut self, who: &Actor, call: impl Into<RuntimeCall>) {
		let call = call.into();
		let shown = format!("{call:?}");
		if let Err(error) = self.try_call(who, call) {
			panic!("{who:?} cannot {shown}: {error:?}");
		}
	}

	/// Makes a call for an actor in the open block, without fee.
	pub fn try_call(&mut self, who: &Actor, call: impl Into<RuntimeCall>) -> DispatchResult {
		self.dispatch(RuntimeOrigin::signed(who.account.clone()), call.into())
			.map(|_| ())
			.map_err(|failed| failed.error)
	}

	/// Makes a call with any origin. Panics where it books less than the keys take that it touches.
	pub fn dispatch(
		&mut self,
		origin: RuntimeOrigin,
		call: RuntimeCall,
	) -> DispatchResultWithPostInfo {
		let shown = format!("{call:?}");
		let (result, verdict) = self.inspect(|| booked::dispatch(call, origin));
		if let Err(why) = verdict {
			panic!("{shown} {why}");
		}
		result
	}

	/// Signs a transaction and has the runtime check and apply it, as a node would: with nonce,
	/// fees, and feeless where the call is.
	pub fn send(&mut self, who: &Actor, call: impl Into<RuntimeCall>) -> ApplyExtrinsicResult {
		self.send_tipped(who, call, 0)
	}

	/// The same, with a tip.
	pub fn send_tipped(
		&mut self,
		who: &Actor,
		call: impl Into<RuntimeCall>,
		tip: Balance,
	) -> ApplyExtrinsicResult {
		let call = call.into();
		self.inspect(|| {
			let extrinsic = sign(who, call, 0, tip);
			validated(extrinsic.clone())?;
			Executive::apply_extrinsic(extrinsic)
		})
	}

	/// What the pool is told of a transaction whose nonce is so many `ahead`.
	pub fn validate(
		&mut self,
		who: &Actor,
		call: impl Into<RuntimeCall>,
		ahead: Nonce,
		tip: Balance,
	) -> TransactionValidity {
		let call = call.into();
		self.inspect(|| validated(sign(who, call, ahead, tip)))
	}

	/// What an account has in the native token, held money included.
	pub fn balance(&mut self, who: &Actor) -> Balance {
		self.balance_of(&who.account)
	}

	/// What an account has in the native token, held money included.
	pub fn balance_of(&mut self, who: &AccountId) -> Balance {
		use frame_support::traits::fungible::Inspect;
		self.inspect(|| Balances::total_balance(who))
	}

	/// The events of all blocks so far, that of the open block included.
	pub fn events(&mut self) -> Vec<RuntimeEvent> {
		let open: Vec<_> = self.inspect(|| {
			System::read_events_no_consensus()
				.map(|record| record.event)
				.collect()
		});
		self.log.iter().cloned().chain(open).collect()
	}

	/// The events of the blocks closed so far, less those forgotten.
	pub fn closed_events(&self) -> Vec<RuntimeEvent> {
		self.log.clone()
	}

	/// Forgets the events of closed blocks.
	pub fn forget_events(&mut self) {
		self.log.clear();
	}

	/// Checks every invariant of the runtime.
	pub fn check(&mut self) {
		self.inspect(check_all);
	}
}

/// Every invariant of the rooms and of the whole.
pub fn check_all() {
	Agenda::do_try_state().expect("agenda");
	Organizations::do_try_state().expect("organizations");
	Escrow::do_try_state().expect("escrow");
	munus_runtime::Reputation::do_try_state().expect("reputation");
	Obligation::do_try_state().expect("obligation");
	Review::do_try_state().expect("review");
	Tasks::do_try_state().expect("tasks");
	Chain::do_try_state().expect("chain");
	Validators::do_try_state().expect("validators");
	munus_runtime::market::do_try_state().expect("market");
	munus_runtime::governance::do_try_state().expect("governance");
}

impl Drop for World {
	fn drop(&mut self) {
		if !std::thread::panicking() {
			self.check();
		}
	}
}

fn begins_session(event: &RuntimeEvent) -> bool {
	matches!(
		event,
		RuntimeEvent::Session(pallet_session::Event::NewSession { .. })
	)
}

/// What the pool is told. It asks as if the next block had begun, which is none of the open one's
/// business.
fn validated(extrinsic: UncheckedExtrinsic) -> TransactionValidity {
	frame_support::storage::with_transaction(|| {
		let from = TransactionSource::External;
		let parent = System::parent_hash();
		let said = Executive::validate_transaction(from, extrinsic, parent);
		TransactionOutcome::Rollback(Ok::<_, DispatchError>(said))
	})
	.expect("it is not nested too deeply")
}

/// Signs a transaction whose nonce is so many `ahead` of the account's.
pub fn sign(who: &Actor, call: RuntimeCall, ahead: Nonce, tip: Balance) -> UncheckedExtrinsic {
	let nonce = System::account_nonce(who.account.clone()) + ahead;
	let extension: TxExtension = (
		frame_system::AuthorizeCall::new(),
		frame_system::CheckNonZeroSender::new(),
		frame_system::CheckSpecVersion::new(),
		frame_system::CheckTxVersion::new(),
		frame_system::CheckGenesis::new(),
		frame_system::CheckEra::from(Era::Immortal),
		munus_runtime::quota::NonceWithinQuota::from(nonce),
		frame_system::CheckWeight::new(),
		munus_runtime::duties::DutiesFirst::from(
			pallet_transaction_payment::ChargeTransactionPayment::<Runtime>::from(tip),
		),
		frame_metadata_hash_extension::CheckMetadataHash::new(false),
		frame_system::WeightReclaim::new(),
	);
	let payload = SignedPayload::new(call, extension).expect("the extension has its implicit part");
	let signature = payload.using_encoded(|bytes| who.pair.sign(bytes));
	let (call, extension, _) = payload.deconstruct();
	UncheckedExtrinsic::new_signed(
		call,
		who.account.clone().into(),
		signature.into(),
		extension,
	)
}

/// The genesis of a preset that, as JSON, is changed first.
pub fn genesis(name: &str, change: impl FnOnce(&mut serde_json::Value)) -> Storage {
	let patch = munus_runtime::genesis_config_presets::get_preset(&name.into())
		.expect("there is such a preset");
	let mut genesis =
		serde_json::to_value(RuntimeGenesisConfig::default()).expect("a genesis can be written");
	merge(
		&mut genesis,
		serde_json::from_slice(&patch).expect("a preset is JSON"),
	);
	change(&mut genesis);
	let genesis: RuntimeGenesisConfig =
		serde_json::from_value(genesis).expect("a preset is a genesis");
	genesis.build_storage().expect("a preset builds")
}

/// The development chain without its demo organization: what benchmarks begin with.
pub fn bare() -> Storage {
	genesis(sp_genesis_builder::DEV_RUNTIME_PRESET, |genesis| {
		genesis["organizations"]["organizations"] = serde_json::json!([]);
	})
}

fn merge(onto: &mut serde_json::Value, patch: serde_json::Value) {
	match (onto, patch) {
		(serde_json::Value::Object(onto), serde_json::Value::Object(patch)) => {
			for (key, value) in patch {
				merge(onto.entry(key).or_insert(serde_json::Value::Null), value);
			}
		}
		(onto, patch) => *onto = patch,
	}
}
