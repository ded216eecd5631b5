//! The JSON-RPC methods beyond those `sc-service` brings along.

use crate::service::{Backend, Client, Pool, SelectChain};
use jsonrpsee::RpcModule;
use munus_runtime::{opaque::Block, AccountId, BlockNumber, Hash, Nonce};
use pallet_transaction_payment_rpc::{TransactionPayment, TransactionPaymentApiServer};
use sc_consensus_babe::BabeWorkerHandle;
use sc_consensus_babe_rpc::{Babe, BabeApiServer};
use sc_consensus_grandpa::{
	FinalityProofProvider, GrandpaJustificationStream, SharedAuthoritySet, SharedVoterState,
};
use sc_consensus_grandpa_rpc::{Grandpa, GrandpaApiServer};
use sc_rpc::SubscriptionTaskExecutor;
use sc_service::ChainSpec;
use sc_sync_state_rpc::{SyncState, SyncStateApiServer};
use sp_keystore::KeystorePtr;
use std::{error::Error, sync::Arc};
use substrate_frame_rpc_system::{System, SystemApiServer};

/// What the methods work on.
pub struct Methods {
	pub client: Arc<Client>,
	pub pool: Arc<Pool>,
	pub select_chain: SelectChain,
	pub chain_spec: Box<dyn ChainSpec>,
	pub keystore: KeystorePtr,
	pub babe_worker: BabeWorkerHandle<Block>,
	pub authority_set: SharedAuthoritySet<Hash, BlockNumber>,
	pub voter_state: SharedVoterState,
	pub justifications: GrandpaJustificationStream<Block>,
	pub finality_proofs: Arc<FinalityProofProvider<Backend, Block>>,
}

impl Methods {
	/// One module with all of them. Called once for the server and once for in-process use.
	pub fn module(
		&self,
		executor: SubscriptionTaskExecutor,
	) -> Result<RpcModule<()>, Box<dyn Error + Send + Sync>> {
		let mut module = RpcModule::new(());
		let client = || self.client.clone();

		let system = System::<_, _, Block>::new(client(), self.pool.clone());
		module.merge(SystemApiServer::<Hash, AccountId, Nonce>::into_rpc(system))?;

		module.merge(TransactionPayment::<_, Block>::new(client()).into_rpc())?;

		let babe = Babe::new(
			client(),
			self.babe_worker.clone(),
			self.keystore.clone(),
			self.select_chain.clone(),
		);
		module.merge(babe.into_rpc())?;

		let grandpa = Grandpa::new(
			executor,
			self.authority_set.clone(),
			self.voter_state.clone(),
			self.justifications.clone(),
			self.finality_proofs.clone(),
		);
		module.merge(grandpa.into_rpc())?;

		let sync_state = SyncState::new(
			self.chain_spec.cloned_box(),
			client(),
			self.authority_set.clone(),
			self.babe_worker.clone(),
		)?;
		module.merge(sync_state.into_rpc())?;

		Ok(module)
	}
}
