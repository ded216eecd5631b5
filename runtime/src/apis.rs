//! What the node and clients ask of the runtime.

// The only panics are those by which a try-run tells that it failed.
#![cfg_attr(feature = "try-runtime", allow(clippy::panic))]

use crate::InherentDataExt;
use crate::{
	configs::{consensus::EpochLength, market::AnyAsset},
	constants,
	market::Entry,
	AccountId, AuthorityDiscovery, Babe, Balance, Block, BlockNumber, Executive, Grandpa,
	Historical, Nonce, Runtime, RuntimeCall, RuntimeGenesisConfig, SessionKeys, System,
	TransactionPayment, VERSION,
};
use alloc::vec::Vec;
use frame_support::{
	genesis_builder_helper::{build_state, get_preset},
	traits::{Get, KeyOwnerProofSystem},
	view_functions::{ViewFunctionDispatchError, ViewFunctionId},
	weights::Weight,
};
use munus_primitives::{OrgId, PanelId, TaskId};
use pallet_transaction_payment::{FeeDetails, RuntimeDispatchInfo};
use sp_api::impl_runtime_apis;
use sp_authority_discovery::AuthorityId as AuthorityDiscoveryId;
use sp_consensus_babe::AuthorityId as BabeId;
use sp_consensus_grandpa::{AuthorityId as GrandpaId, AuthorityList};
use sp_core::{crypto::KeyTypeId, OpaqueMetadata};
use sp_genesis_builder::PresetId;
use sp_inherents::{CheckInherentsResult, InherentData};
use sp_runtime::{
	traits::{Block as BlockT, NumberFor},
	transaction_validity::{TransactionSource, TransactionValidity},
	ApplyExtrinsicResult, ExtrinsicInclusionMode,
};
use sp_session::OpaqueGeneratedSessionKeys;
use sp_version::RuntimeVersion;

impl_runtime_apis! {
	impl sp_api::Core<Block> for Runtime {
		fn version() -> RuntimeVersion {
			VERSION
		}

		fn execute_block(block: <Block as BlockT>::LazyBlock) {
			Executive::execute_block(block);
		}

		fn initialize_block(header: &<Block as BlockT>::Header) -> ExtrinsicInclusionMode {
			Executive::initialize_block(header)
		}
	}

	impl sp_api::Metadata<Block> for Runtime {
		fn metadata() -> OpaqueMetadata {
			OpaqueMetadata::new(Runtime::metadata().into())
		}

		fn metadata_at_version(version: u32) -> Option<OpaqueMetadata> {
			Runtime::metadata_at_version(version)
		}

		fn metadata_versions() -> Vec<u32> {
			Runtime::metadata_versions()
		}
	}

	impl frame_support::view_functions::runtime_api::RuntimeViewFunction<Block> for Runtime {
		fn execute_view_function(
			id: ViewFunctionId,
			input: Vec<u8>,
		) -> Result<Vec<u8>, ViewFunctionDispatchError> {
			Runtime::execute_view_function(id, input)
		}
	}

	impl sp_block_builder::BlockBuilder<Block> for Runtime {
		fn apply_extrinsic(extrinsic: <Block as BlockT>::Extrinsic) -> ApplyExtrinsicResult {
			Executive::apply_extrinsic(extrinsic)
		}

		fn finalize_block() -> <Block as BlockT>::Header {
			Executive::finalize_block()
		}

		fn inherent_extrinsics(data: InherentData) -> Vec<<Block as BlockT>::Extrinsic> {
			data.create_extrinsics()
		}

		fn check_inherents(
			block: <Block as BlockT>::LazyBlock,
			data: InherentData,
		) -> CheckInherentsResult {
			data.check_extrinsics(&block)
		}
	}

	impl sp_transaction_pool::runtime_api::TaggedTransactionQueue<Block> for Runtime {
		fn validate_transaction(
			source: TransactionSource,
			tx: <Block as BlockT>::Extrinsic,
			block_hash: <Block as BlockT>::Hash,
		) -> TransactionValidity {
			Executive::validate_transaction(source, tx, block_hash)
		}
	}

	impl sp_offchain::OffchainWorkerApi<Block> for Runtime {
		fn offchain_worker(header: &<Block as BlockT>::Header) {
			Executive::offchain_worker(header)
		}
	}

	impl sp_consensus_babe::BabeApi<Block> for Runtime {
		fn configuration() -> sp_consensus_babe::BabeConfiguration {
			let epoch = Babe::epoch_config().unwrap_or(constants::BABE_EPOCH_CONFIG);
			sp_consensus_babe::BabeConfiguration {
				slot_duration: Babe::slot_duration(),
				epoch_length: EpochLength::get(),
				c: epoch.c,
				authorities: Babe::authorities().to_vec(),
				randomness: Babe::randomness(),
				allowed_slots: epoch.allowed_slots,
			}
		}

		fn current_epoch_start() -> sp_consensus_babe::Slot {
			Babe::current_epoch_start()
		}

		fn current_epoch() -> sp_consensus_babe::Epoch {
			Babe::current_epoch()
		}

		fn next_epoch() -> sp_consensus_babe::Epoch {
			Babe::next_epoch()
		}

		fn generate_key_ownership_proof(
			_: sp_consensus_babe::Slot,
			authority: BabeId,
		) -> Option<sp_consensus_babe::OpaqueKeyOwnershipProof> {
			use codec::Encode;
			Historical::prove((sp_consensus_babe::KEY_TYPE, authority))
				.map(|proof| sp_consensus_babe::OpaqueKeyOwnershipProof::new(proof.encode()))
		}

		fn submit_report_equivocation_unsigned_extrinsic(
			proof: sp_consensus_babe::EquivocationProof<<Block as BlockT>::Header>,
			owner: sp_consensus_babe::OpaqueKeyOwnershipProof,
		) -> Option<()> {
			Babe::submit_unsigned_equivocation_report(proof, owner.decode()?)
		}
	}

	impl sp_consensus_grandpa::GrandpaApi<Block> for Runtime {
		fn grandpa_authorities() -> AuthorityList {
			Grandpa::grandpa_authorities()
		}

		fn current_set_id() -> sp_consensus_grandpa::SetId {
			Grandpa::current_set_id()
		}

		fn submit_report_equivocation_unsigned_extrinsic(
			proof: sp_consensus_grandpa::EquivocationProof<
				<Block as BlockT>::Hash,
				NumberFor<Block>,
			>,
			owner: sp_consensus_grandpa::OpaqueKeyOwnershipProof,
		) -> Option<()> {
			Grandpa::submit_unsigned_equivocation_report(proof, owner.decode()?)
		}

		fn generate_key_ownership_proof(
			_: sp_consensus_grandpa::SetId,
			authority: GrandpaId,
		) -> Option<sp_consensus_grandpa::OpaqueKeyOwnershipProof> {
			use codec::Encode;
			Historical::prove((sp_consensus_grandpa::KEY_TYPE, authority))
				.map(|proof| sp_consensus_grandpa::OpaqueKeyOwnershipProof::new(proof.encode()))
		}
	}

	impl sp_authority_discovery::AuthorityDiscoveryApi<Block> for Runtime {
		fn authorities() -> Vec<AuthorityDiscoveryId> {
			AuthorityDiscovery::authorities()
		}
	}

	impl sp_session::SessionKeys<Block> for Runtime {
		fn generate_session_keys(
			owner: Vec<u8>,
			seed: Option<Vec<u8>>,
		) -> OpaqueGeneratedSessionKeys {
			SessionKeys::generate(&owner, seed).into()
		}

		fn decode_session_keys(encoded: Vec<u8>) -> Option<Vec<(Vec<u8>, KeyTypeId)>> {
			SessionKeys::decode_into_raw_public_keys(&encoded)
		}
	}

	impl frame_system_rpc_runtime_api::AccountNonceApi<Block, AccountId, Nonce> for Runtime {
		fn account_nonce(who: AccountId) -> Nonce {
			System::account_nonce(who)
		}
	}

	impl pallet_transaction_payment_rpc_runtime_api::TransactionPaymentApi<Block, Balance>
		for Runtime
	{
		fn query_info(xt: <Block as BlockT>::Extrinsic, len: u32) -> RuntimeDispatchInfo<Balance> {
			TransactionPayment::query_info(xt, len)
		}

		fn query_fee_details(xt: <Block as BlockT>::Extrinsic, len: u32) -> FeeDetails<Balance> {
			TransactionPayment::query_fee_details(xt, len)
		}

		fn query_weight_to_fee(weight: Weight) -> Balance {
			TransactionPayment::weight_to_fee(weight)
		}

		fn query_length_to_fee(length: u32) -> Balance {
			TransactionPayment::length_to_fee(length)
		}
	}

	impl pallet_transaction_payment_rpc_runtime_api::TransactionPaymentCallApi<
		Block, Balance, RuntimeCall,
	> for Runtime {
		fn query_call_info(call: RuntimeCall, len: u32) -> RuntimeDispatchInfo<Balance> {
			TransactionPayment::query_call_info(call, len)
		}

		fn query_call_fee_details(call: RuntimeCall, len: u32) -> FeeDetails<Balance> {
			TransactionPayment::query_call_fee_details(call, len)
		}

		fn query_weight_to_fee(weight: Weight) -> Balance {
			TransactionPayment::weight_to_fee(weight)
		}

		fn query_length_to_fee(length: u32) -> Balance {
			TransactionPayment::length_to_fee(length)
		}
	}

	impl sp_genesis_builder::GenesisBuilder<Block> for Runtime {
		fn build_state(config: Vec<u8>) -> sp_genesis_builder::Result {
			build_state::<RuntimeGenesisConfig>(config)
		}

		fn get_preset(id: &Option<PresetId>) -> Option<Vec<u8>> {
			get_preset::<RuntimeGenesisConfig>(id, crate::genesis_config_presets::get_preset)
		}

		fn preset_names() -> Vec<PresetId> {
			crate::genesis_config_presets::preset_names()
		}
	}

	impl crate::reads::ChainApi<Block> for Runtime {
		fn clock() -> crate::chain::ClockView<BlockNumber> {
			crate::Chain::clock()
		}

		fn governed() -> Vec<crate::chain::ParameterView<BlockNumber>> {
			crate::Chain::governed()
		}

		fn parameters() -> crate::parameters::ParameterSet {
			crate::Chain::parameters()
		}
	}

	impl crate::reads::ValidatorsApi<Block> for Runtime {
		fn validator(who: AccountId) -> Option<crate::validators::ValidatorView<AccountId, Balance>> {
			crate::Validators::validator(who)
		}

		fn validators() -> Vec<crate::validators::ValidatorView<AccountId, Balance>> {
			crate::Validators::validators()
		}

		fn candidates() -> Vec<crate::validators::CandidateView<AccountId, Balance>> {
			crate::Validators::candidates()
		}

		fn validation() -> crate::validators::OfficeView {
			crate::Validators::validation()
		}
	}

	impl crate::reads::AgendaApi<Block> for Runtime {
		fn scheduled(after: Option<(BlockNumber, Entry)>, limit: u32) -> Vec<pallet_agenda::ScheduledView<BlockNumber, Entry>> {
			crate::Agenda::scheduled(after, limit)
		}

		fn is_due(due: BlockNumber, entry: Entry) -> bool {
			crate::Agenda::is_due(due, entry)
		}

		fn stalled(after: Option<Entry>, limit: u32) -> Vec<Entry> {
			crate::Agenda::stalled(after, limit)
		}

		fn stalled_count(limit: u32) -> u32 {
			crate::Agenda::stalled_count(limit)
		}
	}

	impl crate::reads::OrganizationsApi<Block> for Runtime {
		fn organization(org: OrgId) -> Option<pallet_organizations::OrganizationViewFor<Runtime>> {
			crate::Organizations::organization(org)
		}

		fn organizations(from: OrgId, limit: u32) -> Vec<pallet_organizations::OrganizationViewFor<Runtime>> {
			crate::Organizations::organizations(from, limit)
		}

		fn membership(org: OrgId, who: AccountId) -> Option<pallet_organizations::MembershipViewFor<Runtime>> {
			crate::Organizations::membership(org, who)
		}

		fn members(org: OrgId, after: Option<AccountId>, limit: u32) -> Vec<pallet_organizations::MembershipViewFor<Runtime>> {
			crate::Organizations::members(org, after, limit)
		}

		fn unit_of(org: OrgId, asset: AnyAsset) -> Option<Balance> {
			crate::Organizations::unit_of(org, asset)
		}

		fn sponsorship(org: OrgId, who: AccountId) -> Option<pallet_organizations::SponsorshipViewFor<Runtime>> {
			crate::Organizations::sponsorship(org, who)
		}

		fn may_join(org: OrgId, who: AccountId) -> bool {
			crate::Organizations::may_join(org, who)
		}

		fn preview_change(org: OrgId, overrides: pallet_organizations::OverridesFor<Runtime>) -> Option<Result<pallet_organizations::PolicyFor<Runtime>, pallet_organizations::PolicyFault>> {
			crate::Organizations::preview_change(org, overrides)
		}

		fn policy_bounds() -> crate::parameters::PolicyBounds {
			crate::Organizations::policy_bounds()
		}

		fn template_policy(template: pallet_organizations::Template) -> pallet_organizations::PolicyFor<Runtime> {
			crate::Organizations::template_policy(template)
		}

		fn preview_policy(template: pallet_organizations::Template, overrides: pallet_organizations::OverridesFor<Runtime>) -> Result<pallet_organizations::PolicyFor<Runtime>, pallet_organizations::PolicyFault> {
			crate::Organizations::preview_policy(template, overrides)
		}
	}

	impl crate::reads::EscrowApi<Block> for Runtime {
		fn account() -> AccountId {
			crate::Escrow::account()
		}

		fn asset(asset: AnyAsset) -> Option<pallet_escrow::AssetView<Balance>> {
			crate::Escrow::asset(asset)
		}

		fn unclaimed_of(
			who: AccountId,
			after: Option<AnyAsset>,
			limit: u32,
		) -> Vec<pallet_escrow::UnclaimedView<AnyAsset, Balance, BlockNumber>> {
			crate::Escrow::unclaimed_of(who, after, limit)
		}

		fn can_collect(who: AccountId, asset: AnyAsset, beneficiary: Option<AccountId>) -> bool {
			crate::Escrow::can_collect(who, asset, beneficiary)
		}
	}

	impl crate::reads::ReputationApi<Block> for Runtime {
		fn standing(org: OrgId, who: AccountId) -> Option<pallet_reputation::StandingView<BlockNumber>> {
			crate::Reputation::standing(org, who)
		}

		fn balance_at(org: OrgId, who: AccountId, after: BlockNumber) -> Option<munus_primitives::Reputation> {
			crate::Reputation::balance_at(org, who, after)
		}

		fn active_time(org: OrgId) -> Option<BlockNumber> {
			crate::Reputation::active_time(org)
		}

		fn recovery(org: OrgId, who: AccountId) -> Option<pallet_reputation::Recovery<AccountId, BlockNumber>> {
			crate::Reputation::recovery(org, who)
		}

		fn eligible(org: OrgId, who: AccountId, import: Option<munus_primitives::reputation::Import>) -> munus_primitives::Reputation {
			crate::Reputation::eligible(org, who, import)
		}
	}

	impl crate::reads::ObligationApi<Block> for Runtime {
		fn enforcer(org: OrgId, who: AccountId) -> Option<pallet_obligation::EnforcerView<Balance, BlockNumber>> {
			crate::Obligation::enforcer(org, who)
		}

		fn office(org: OrgId) -> Option<pallet_obligation::OfficeView> {
			crate::Obligation::office(org)
		}

		fn candidate(org: OrgId, who: AccountId) -> Option<pallet_obligation::CandidateView<BlockNumber>> {
			crate::Obligation::candidate(org, who)
		}

		fn roster(org: OrgId, from: u32, limit: u32) -> Vec<pallet_obligation::RosterEntry<AccountId, BlockNumber>> {
			crate::Obligation::roster(org, from, limit)
		}

		fn owed(org: OrgId, who: AccountId) -> Balance {
			crate::Obligation::owed(org, who)
		}
	}

	impl crate::reads::ReviewApi<Block> for Runtime {
		fn panel(panel: PanelId) -> Option<pallet_review::PanelViewOf<Runtime>> {
			crate::Review::panel(panel)
		}

		fn duties(org: OrgId, who: AccountId) -> Vec<pallet_review::DutyView<BlockNumber>> {
			crate::Review::duties(org, who)
		}

		fn volunteers(org: OrgId, who: AccountId) -> bool {
			crate::Review::volunteers(org, who)
		}

		fn calibration(org: OrgId) -> pallet_review::CalibrationView<Balance> {
			crate::Review::calibration(org)
		}
	}

	impl crate::reads::TasksApi<Block> for Runtime {
		fn task(task: TaskId) -> Option<pallet_tasks::TaskViewOf<Runtime>> {
			crate::Tasks::task(task)
		}

		fn quote(org: OrgId, asset: AnyAsset, budget: Balance, terms: Option<pallet_tasks::Terms<BlockNumber>>, text: u32) -> Result<pallet_tasks::QuoteView<Balance, BlockNumber>, Vec<u8>> {
			crate::Tasks::quote(org, asset, budget, terms, text)
		}

		fn eligibility(task: TaskId, who: AccountId) -> Option<pallet_tasks::EligibilityView<Balance>> {
			crate::Tasks::eligibility(task, who)
		}

		fn appeal_terms(task: TaskId) -> Option<pallet_tasks::AppealView<Balance, BlockNumber>> {
			crate::Tasks::appeal_terms(task)
		}

		fn plan_of(task: TaskId) -> Vec<pallet_tasks::Milestone<BlockNumber>> {
			crate::Tasks::plan_of(task)
		}

		fn quote_part(task: TaskId, portion: u32, terms: Option<pallet_tasks::Terms<BlockNumber>>, text: u32) -> Result<pallet_tasks::QuoteView<Balance, BlockNumber>, Vec<u8>> {
			crate::Tasks::quote_part(task, portion, terms, text)
		}

		fn leaving_terms(task: TaskId) -> Option<pallet_tasks::LeavingView<Balance>> {
			crate::Tasks::leaving_terms(task)
		}

		fn open_tasks(filter: pallet_tasks::FilterOf<Runtime>, who: Option<AccountId>, from: TaskId, limit: u32) -> pallet_tasks::OpenTasksViewOf<Runtime> {
			crate::Tasks::open_tasks(filter, who, from, limit)
		}

		fn tasks_of(who: AccountId, role: Option<pallet_tasks::Involvement>, from: TaskId, limit: u32) -> pallet_tasks::OwnTasksViewOf<Runtime> {
			crate::Tasks::tasks_of(who, role, from, limit)
		}

		fn offers_of(task: TaskId, after: Option<AccountId>, limit: u32) -> pallet_tasks::OffersViewOf<Runtime> {
			crate::Tasks::offers_of(task, after, limit)
		}

		fn histogram(org: OrgId, tier: u8, class: u16) -> Option<pallet_tasks::HistogramView> {
			crate::Tasks::histogram(org, tier, class)
		}

		fn contest(task: TaskId) -> Option<pallet_tasks::ContestView<Balance>> {
			crate::Tasks::contest(task)
		}

		fn entries_of(task: TaskId, from: u32, limit: u32) -> pallet_tasks::EntriesViewOf<Runtime> {
			crate::Tasks::entries_of(task, from, limit)
		}

		fn funders_of(task: TaskId, after: Option<AccountId>, limit: u32) -> Vec<pallet_tasks::FunderView<AccountId, Balance>> {
			crate::Tasks::funders_of(task, after, limit)
		}

		fn due_award(task: TaskId, who: AccountId) -> Option<pallet_tasks::DueView<Balance>> {
			crate::Tasks::due_award(task, who)
		}

	}

	#[cfg(feature = "try-runtime")]
	impl frame_try_runtime::TryRuntime<Block> for Runtime {
		fn on_runtime_upgrade(checks: frame_try_runtime::UpgradeCheckSelect) -> (Weight, Weight) {
			let weight = Executive::try_runtime_upgrade(checks);
			(
				weight.unwrap_or_else(|error| panic!("the upgrade fails: {error:?}")),
				crate::configs::system::BlockWeights::get().max_block,
			)
		}

		fn execute_block(
			block: <Block as BlockT>::LazyBlock,
			state_root_check: bool,
			signature_check: bool,
			select: frame_try_runtime::TryStateSelect,
		) -> Weight {
			Executive::try_execute_block(block, state_root_check, signature_check, select)
				.unwrap_or_else(|error| panic!("the block fails: {error:?}"))
		}
	}

	#[cfg(feature = "runtime-benchmarks")]
	impl frame_benchmarking::Benchmark<Block> for Runtime {
		fn benchmark_metadata(
			extra: bool,
		) -> (
			Vec<frame_benchmarking::BenchmarkList>,
			Vec<frame_support::traits::StorageInfo>,
		) {
			crate::benchmarks::metadata(extra)
		}

		fn dispatch_benchmark(
			config: frame_benchmarking::BenchmarkConfig,
		) -> Result<Vec<frame_benchmarking::BenchmarkBatch>, alloc::string::String> {
			crate::benchmarks::dispatch(config)
		}
	}
}
