//! What the SDK has for the same work.

use crate::{
	cost::Cost,
	ours::unweighed,
	side::{Native, Side, Work},
};
use codec::{Decode, Encode};
use frame_support::traits::{fungible::Mutate, Hooks, StorePreimage};
use munus_comparison::{
	AllPalletsWithSystem, Balances, Executive, Header, Preimage, Runtime, RuntimeCall,
	RuntimeOrigin, SignedPayload, System, Treasury, UncheckedExtrinsic, UNIT,
};
use munus_pallet_testing::watched::Watched;
use munus_testing::Actor;
use sp_core::storage::{Storage, TrackedStorageKey};
use sp_runtime::{generic::Era, traits::Dispatchable, BuildStorage};

/// What a bounty here is called.
const DESCRIPTION: &[u8] = b"Translate the manual: https://example.org/task.json";

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

fn genesis() -> Storage {
	frame_system::GenesisConfig::<Runtime>::default()
		.build_storage()
		.expect("nothing can be wrong with it")
}

/// The SDK's bounties with a parent bounty of each kind that `Curator` has accepted.
pub struct Sdk {
	side: Side,
	curator: Actor,
	second: Actor,
	worker: Actor,
}

impl Sdk {
	/// A chain with a block open.
	pub fn new(repeats: usize, wasm: Option<Vec<u8>>) -> Self {
		let takings = TrackedStorageKey::new(munus_comparison::pipeline::takings_key().to_vec());
		let mut memory = unweighed::<AllPalletsWithSystem>();
		memory.push(takings);
		let state = Watched::new(genesis(), memory);
		let native = Native {
			apply,
			close,
			weight,
		};
		let mut sdk = Sdk {
			side: Side::new(state, native, wasm, repeats),
			curator: Actor::named("Curator"),
			second: Actor::named("Second"),
			worker: Actor::named("Worker"),
		};
		let people = [sdk.curator.clone(), sdk.second.clone(), sdk.worker.clone()];
		let curator = sdk.curator.clone();
		sdk.side.state.run(|| {
			open(1);
			let accounts = people.map(|who| who.account);
			for who in accounts.into_iter().chain([Treasury::account_id()]) {
				Balances::mint_into(&who, 1_000_000 * UNIT).expect("there is no limit to money");
			}
			parents(&curator);
		});
		sdk
	}

	fn transact(&mut self, name: &str, who: &Actor, call: impl Into<RuntimeCall>) -> Cost {
		let call = call.into();
		let bytes = self.side.state.run(|| sign(who, call));
		self.side.measure(name, Work::Transaction(bytes))
	}

	/// A child bounty from its adding to its payout.
	pub fn child_bounty(&mut self) -> Vec<Cost> {
		use pallet_child_bounties::Call;
		let (curator, second, worker) = (
			self.curator.clone(),
			self.second.clone(),
			self.worker.clone(),
		);
		let (parent_bounty_id, child_bounty_id) = (0, 0);
		let mut costs = vec![
			self.transact(
				"add",
				&curator,
				Call::add_child_bounty {
					parent_bounty_id,
					value: 100 * UNIT,
					description: DESCRIPTION.to_vec(),
				},
			),
			self.transact(
				"propose curator",
				&curator,
				Call::propose_curator {
					parent_bounty_id,
					child_bounty_id,
					curator: second.account.clone().into(),
					fee: 3 * UNIT,
				},
			),
		];
		costs.push(self.transact(
			"accept curator",
			&second,
			Call::accept_curator {
				parent_bounty_id,
				child_bounty_id,
			},
		));
		costs.push(self.transact(
			"award",
			&second,
			Call::award_child_bounty {
				parent_bounty_id,
				child_bounty_id,
				beneficiary: worker.account.clone().into(),
			},
		));
		costs.push(self.transact(
			"claim",
			&worker,
			Call::claim_child_bounty {
				parent_bounty_id,
				child_bounty_id,
			},
		));
		costs
	}

	/// A child of a multi-asset bounty, from its funding to its payout.
	pub fn multi_asset(&mut self) -> Vec<Cost> {
		use pallet_multi_asset_bounties::Call;
		let (curator, second, worker) = (
			self.curator.clone(),
			self.second.clone(),
			self.worker.clone(),
		);
		let (parent_bounty_id, child_bounty_id) = (0, Some(0));
		let metadata = self.side.state.run(metadata);
		let status = || Call::check_status {
			parent_bounty_id,
			child_bounty_id,
		};
		vec![
			self.transact(
				"fund, proposing the curator",
				&curator,
				Call::fund_child_bounty {
					parent_bounty_id,
					value: 100 * UNIT,
					metadata,
					curator: Some(second.account.clone().into()),
				},
			),
			self.transact("check the funding", &curator, status()),
			self.transact(
				"accept curator",
				&second,
				Call::accept_curator {
					parent_bounty_id,
					child_bounty_id,
				},
			),
			self.transact(
				"award",
				&second,
				Call::award_bounty {
					parent_bounty_id,
					child_bounty_id,
					beneficiary: worker.account.clone(),
				},
			),
			self.transact("check the payout", &worker, status()),
		]
	}
}

fn metadata() -> sp_core::H256 {
	Preimage::note(DESCRIPTION.into()).expect("it is short")
}

fn open(number: u32) {
	Executive::initialize_block(&Header {
		parent_hash: System::block_hash(number.saturating_sub(1)),
		number,
		state_root: Default::default(),
		extrinsics_root: Default::default(),
		digest: Default::default(),
	});
}

fn act(origin: RuntimeOrigin, call: impl Into<RuntimeCall>) {
	let call = call.into();
	let shown = format!("{call:?}");
	call.dispatch(origin)
		.unwrap_or_else(|error| panic!("{shown}: {error:?}"));
}

/// One parent bounty of each kind, funded and taken on.
fn parents(curator: &Actor) {
	use pallet_bounties::Call as Old;
	use pallet_multi_asset_bounties::Call as New;
	let signed = || RuntimeOrigin::signed(curator.account.clone());
	let (root, bounty_id) = (RuntimeOrigin::root, 0);
	let value = 10_000 * UNIT;
	act(
		signed(),
		Old::propose_bounty {
			value,
			description: DESCRIPTION.to_vec(),
		},
	);
	act(root(), Old::approve_bounty { bounty_id });
	// The treasury pays bounties at the end of its period.
	System::set_block_number(5);
	<Treasury as Hooks<u32>>::on_initialize(5);
	let address = curator.account.clone();
	let fee = 100 * UNIT;
	act(
		root(),
		Old::propose_curator {
			bounty_id,
			curator: address.clone().into(),
			fee,
		},
	);
	act(signed(), Old::accept_curator { bounty_id });
	assert!(pallet_bounties::Bounties::<Runtime>::contains_key(
		bounty_id
	));

	let metadata = metadata();
	let (parent_bounty_id, child_bounty_id) = (0, None);
	let asset_kind = Box::new(0);
	act(
		root(),
		New::fund_bounty {
			asset_kind,
			value,
			curator: address.into(),
			metadata,
		},
	);
	act(
		signed(),
		New::check_status {
			parent_bounty_id,
			child_bounty_id,
		},
	);
	act(
		signed(),
		New::accept_curator {
			parent_bounty_id,
			child_bounty_id,
		},
	);
}

fn sign(who: &Actor, call: RuntimeCall) -> Vec<u8> {
	let extension: munus_comparison::TxExtension = (
		frame_system::AuthorizeCall::new(),
		frame_system::CheckNonZeroSender::new(),
		frame_system::CheckSpecVersion::new(),
		frame_system::CheckTxVersion::new(),
		frame_system::CheckGenesis::new(),
		frame_system::CheckEra::from(Era::Immortal),
		frame_system::CheckNonce::from(System::account_nonce(who.account.clone())),
		frame_system::CheckWeight::new(),
		pallet_transaction_payment::ChargeTransactionPayment::from(0).into(),
		frame_metadata_hash_extension::CheckMetadataHash::new(false),
		frame_system::WeightReclaim::new(),
	);
	let payload = SignedPayload::new(call, extension).expect("the extension has its implicit part");
	let signature = payload.using_encoded(|bytes| who.sign(bytes));
	let (call, extension, _) = payload.deconstruct();
	UncheckedExtrinsic::new_signed(
		call,
		who.account.clone().into(),
		signature.into(),
		extension,
	)
	.encode()
}
