//! The Munus runtime: consensus, money, governance of parameters, and the rooms of the labour
//! market, composed into one chain.

#![cfg_attr(not(feature = "std"), no_std)]
#![recursion_limit = "512"]

#[cfg(feature = "std")]
include!(concat!(env!("OUT_DIR"), "/wasm_binary.rs"));

extern crate alloc;

pub mod apis;
#[cfg(feature = "runtime-benchmarks")]
pub mod benchmarks;
pub mod chain;
pub mod configs;
pub mod constants;
pub mod duties;
pub mod genesis_config_presets;
pub mod governance;
pub mod governed;
pub mod market;
pub mod parameters;
pub mod proxy;
pub mod quota;
pub mod reads;
pub mod shared;
/// Symbol, decimals and prefix, for the runtime, the node and the build script alike.
pub mod token;
pub mod upgrades;
pub mod validators;
pub mod weights;

pub use apis::RuntimeApi;
pub use parameters::RuntimeParameters;

use alloc::vec::Vec;
use sp_runtime::{
	generic, impl_opaque_keys,
	traits::{BlakeTwo256, IdentifyAccount, Verify},
	MultiAddress, MultiSignature,
};
use sp_version::RuntimeVersion;

/// A signature of any of the three kinds.
pub type Signature = MultiSignature;
/// The public key of an account, or the hash of one.
pub type AccountId = <<Signature as Verify>::Signer as IdentifyAccount>::AccountId;
/// An amount of money, 12 decimals in the native token.
pub type Balance = u128;
/// Counts an account's transactions.
pub type Nonce = u32;
/// Hashes blocks and state.
pub type Hash = sp_core::H256;
/// Counts blocks.
pub type BlockNumber = u32;
/// How a transaction names an account.
pub type Address = MultiAddress<AccountId, ()>;
/// A block's header.
pub type Header = generic::Header<BlockNumber, BlakeTwo256>;
/// A block.
pub type Block = generic::Block<Header, UncheckedExtrinsic>;
/// A block, signed for import.
pub type SignedBlock = generic::SignedBlock<Block>;

/// What every transaction carries and is checked for. None of ours carries data of its own.
pub type TxExtension = (
	frame_system::AuthorizeCall<Runtime>,
	frame_system::CheckNonZeroSender<Runtime>,
	frame_system::CheckSpecVersion<Runtime>,
	frame_system::CheckTxVersion<Runtime>,
	frame_system::CheckGenesis<Runtime>,
	frame_system::CheckEra<Runtime>,
	quota::NonceWithinQuota,
	frame_system::CheckWeight<Runtime>,
	duties::DutiesFirst<pallet_transaction_payment::ChargeTransactionPayment<Runtime>>,
	frame_metadata_hash_extension::CheckMetadataHash<Runtime>,
	frame_system::WeightReclaim<Runtime>,
);

/// A transaction as it travels.
pub type UncheckedExtrinsic =
	generic::UncheckedExtrinsic<Address, RuntimeCall, Signature, TxExtension>;
/// What a transaction's signature covers.
pub type SignedPayload = generic::SignedPayload<RuntimeCall, TxExtension>;
/// Runs blocks.
pub type Executive = frame_executive::Executive<
	Runtime,
	Block,
	frame_system::ChainContext<Runtime>,
	Runtime,
	AllPalletsWithSystem,
>;

/// Blocks for those who need not look into transactions.
pub mod opaque {
	use super::*;
	pub use sp_runtime::OpaqueExtrinsic as UncheckedExtrinsic;

	/// A block's header.
	pub type Header = super::Header;
	/// A block with opaque transactions.
	pub type Block = generic::Block<Header, UncheckedExtrinsic>;
}

impl_opaque_keys! {
	/// The keys a validator signs with.
	pub struct SessionKeys {
		/// Signs blocks.
		pub babe: Babe,
		/// Votes for finality.
		pub grandpa: Grandpa,
		/// Signs the validator's network addresses.
		pub authority_discovery: AuthorityDiscovery,
	}
}

// The macro wants a literal, so the rehearsal's version is handed in as one.
macro_rules! version {
	($spec:tt) => {
		/// The runtime's version.
		#[sp_version::runtime_version]
		pub const VERSION: RuntimeVersion = RuntimeVersion {
			spec_name: alloc::borrow::Cow::Borrowed("munus"),
			impl_name: alloc::borrow::Cow::Borrowed("munus-node"),
			authoring_version: 1,
			spec_version: $spec,
			impl_version: 1,
			apis: apis::RUNTIME_API_VERSIONS,
			transaction_version: 1,
			system_version: 1,
		};
	};
}
#[cfg(not(feature = "next"))]
version!(1);
#[cfg(feature = "next")]
version!(2);

/// Indices are fixed for ever, in tens by theme with gaps for the rooms to come: `docs/layout.md`
/// holds the table.
#[frame_support::runtime]
mod runtime {
	#[runtime::runtime]
	#[runtime::derive(
		RuntimeCall,
		RuntimeEvent,
		RuntimeError,
		RuntimeOrigin,
		RuntimeFreezeReason,
		RuntimeHoldReason,
		RuntimeSlashReason,
		RuntimeLockId,
		RuntimeTask,
		RuntimeViewFunction
	)]
	pub struct Runtime;

	#[runtime::pallet_index(0)]
	pub type System = frame_system;
	#[runtime::pallet_index(1)]
	pub type Timestamp = pallet_timestamp;
	#[runtime::pallet_index(2)]
	pub type Babe = pallet_babe;
	#[runtime::pallet_index(3)]
	pub type Authorship = pallet_authorship;
	#[runtime::pallet_index(4)]
	pub type Validators = crate::validators;
	#[runtime::pallet_index(5)]
	pub type Offences = pallet_offences;
	#[runtime::pallet_index(6)]
	pub type Historical = pallet_session::historical;

	#[runtime::pallet_index(10)]
	pub type Balances = pallet_balances;
	#[runtime::pallet_index(11)]
	pub type TransactionPayment = pallet_transaction_payment;
	#[runtime::pallet_index(12)]
	pub type SkipFeelessPayment = pallet_skip_feeless_payment;
	#[runtime::pallet_index(13)]
	pub type Assets = pallet_assets;

	#[runtime::pallet_index(7)]
	pub type Session = pallet_session;
	#[runtime::pallet_index(8)]
	pub type Grandpa = pallet_grandpa;
	#[runtime::pallet_index(9)]
	pub type AuthorityDiscovery = pallet_authority_discovery;

	#[runtime::pallet_index(20)]
	pub type Chain = crate::chain;
	#[runtime::pallet_index(21)]
	pub type Parameters = pallet_parameters;
	#[runtime::pallet_index(22)]
	pub type MultiBlockMigrations = pallet_migrations;
	#[runtime::pallet_index(23)]
	pub type Preimage = pallet_preimage;
	#[runtime::pallet_index(24)]
	pub type Scheduler = pallet_scheduler;

	#[runtime::pallet_index(30)]
	pub type Utility = pallet_utility;
	#[runtime::pallet_index(31)]
	pub type Multisig = pallet_multisig;
	#[runtime::pallet_index(32)]
	pub type Proxy = pallet_proxy;

	#[runtime::pallet_index(40)]
	pub type Referenda = pallet_referenda;
	#[runtime::pallet_index(41)]
	pub type ConvictionVoting = pallet_conviction_voting;
	#[runtime::pallet_index(42)]
	pub type Origins = crate::governance::origins;
	#[runtime::pallet_index(43)]
	pub type Treasury = pallet_treasury;
	#[runtime::pallet_index(44)]
	pub type TechnicalBody = pallet_collective<Instance1>;
	#[runtime::pallet_index(45)]
	pub type TechnicalMembership = pallet_membership<Instance1>;
	#[runtime::pallet_index(46)]
	pub type Whitelist = pallet_whitelist;
	#[runtime::pallet_index(47)]
	pub type SafeMode = pallet_safe_mode;
	#[runtime::pallet_index(48)]
	pub type TxPause = pallet_tx_pause;

	#[runtime::pallet_index(50)]
	pub type Agenda = pallet_agenda;
	#[runtime::pallet_index(51)]
	pub type Organizations = pallet_organizations;
	#[runtime::pallet_index(52)]
	pub type Escrow = pallet_escrow;
	#[runtime::pallet_index(53)]
	pub type Reputation = pallet_reputation;
	#[runtime::pallet_index(54)]
	pub type Obligation = pallet_obligation;
	#[runtime::pallet_index(55)]
	pub type Review = pallet_review;
	#[runtime::pallet_index(56)]
	pub type Tasks = pallet_tasks;
}
