//! Every read of the rooms, as runtime APIs: what polkadot.js shows. The same reads exist as view
//! functions of the pallets, under the same names.

use crate::{configs::market::AnyAsset, market::Entry, AccountId, Balance, BlockNumber, Runtime};
use alloc::vec::Vec;
use munus_primitives::{OrgId, PanelId, TaskId};

sp_api::decl_runtime_apis! {
	/// Reads of the chain's own numbers.
	pub trait ChainApi {
		/// The clock: what time it is, and whether it stands still.
		fn clock() -> crate::chain::ClockView<BlockNumber>;

		/// Every governed number: its unit, bounds, default and value, and the change that is
		/// announced.
		fn governed() -> Vec<crate::chain::ParameterView<BlockNumber>>;

		/// Every governed parameter, as it is in force.
		fn parameters() -> crate::parameters::ParameterSet;
	}

	/// Reads of validators.
	pub trait ValidatorsApi {
		/// A validator as of now: what was expected of it, what it authored, how far it is from
		/// losing its seat.
		fn validator(who: AccountId) -> Option<crate::validators::ValidatorView<AccountId, Balance>>;

		/// All of the set that the next session takes.
		fn validators() -> Vec<crate::validators::ValidatorView<AccountId, Balance>>;

		/// Who waits for an open place, the first to get one first.
		fn candidates() -> Vec<crate::validators::CandidateView<AccountId, Balance>>;

		/// All validators together.
		fn validation() -> crate::validators::OfficeView;
	}

	/// Reads of the queue of deadlines.
	pub trait AgendaApi {
		/// What is scheduled, in time order, starting behind `after` or at the beginning; at most
		/// 100.
		fn scheduled(after: Option<(BlockNumber, Entry)>, limit: u32) -> Vec<pallet_agenda::ScheduledView<BlockNumber, Entry>>;

		/// Whether `advance` with these arguments has something to carry out now.
		fn is_due(due: BlockNumber, entry: Entry) -> bool;

		/// Entries that failed, starting behind `after` or at the beginning; at most 100.
		fn stalled(after: Option<Entry>, limit: u32) -> Vec<Entry>;

		/// How many entries failed, counted up to `limit` and never beyond 100.
		fn stalled_count(limit: u32) -> u32;
	}

	/// Reads of organizations.
	pub trait OrganizationsApi {
		/// The organization, its policy and its accounts.
		fn organization(org: OrgId) -> Option<pallet_organizations::OrganizationViewFor<Runtime>>;

		/// At most 50 organizations in the order of their ids, from the id `from` on.
		fn organizations(from: OrgId, limit: u32) -> Vec<pallet_organizations::OrganizationViewFor<Runtime>>;

		/// The membership or open invitation of `who`.
		fn membership(org: OrgId, who: AccountId) -> Option<pallet_organizations::MembershipViewFor<Runtime>>;

		/// At most 50 memberships and open invitations, after that of `after`.
		fn members(org: OrgId, after: Option<AccountId>, limit: u32) -> Vec<pallet_organizations::MembershipViewFor<Runtime>>;

		/// How much of `asset` counts as one unit of price.
		fn unit_of(org: OrgId, asset: AnyAsset) -> Option<Balance>;

		/// Who answers for the first work of `who`, and with how much.
		fn sponsorship(org: OrgId, who: AccountId) -> Option<pallet_organizations::SponsorshipViewFor<Runtime>>;

		/// Whether `who` may join now: invited, by open admission or by reputation.
		fn may_join(org: OrgId, who: AccountId) -> bool;

		/// The policy that `schedule_policy` would announce, or what is wrong with it.
		fn preview_change(org: OrgId, overrides: pallet_organizations::OverridesFor<Runtime>) -> Option<Result<pallet_organizations::PolicyFor<Runtime>, pallet_organizations::PolicyFault>>;

		/// What the chain lets policies be.
		fn policy_bounds() -> crate::parameters::PolicyBounds;

		/// The policy that an organization created from `template` would start with.
		fn template_policy(template: pallet_organizations::Template) -> pallet_organizations::PolicyFor<Runtime>;

		/// The policy that `create` would set, or what is wrong with it.
		fn preview_policy(template: pallet_organizations::Template, overrides: pallet_organizations::OverridesFor<Runtime>) -> Result<pallet_organizations::PolicyFor<Runtime>, pallet_organizations::PolicyFault>;
	}

	/// Reads of money in escrow.
	pub trait EscrowApi {
		/// Escrow's own account.
		fn account() -> AccountId;

		/// What escrow has and owes in an asset.
		fn asset(asset: AnyAsset) -> Option<pallet_escrow::AssetView<Balance>>;

		/// What waits for `who` to collect it, by asset, starting behind `after`; at most 100.
		fn unclaimed_of(
			who: AccountId,
			after: Option<AnyAsset>,
			limit: u32,
		) -> Vec<pallet_escrow::UnclaimedView<AnyAsset, Balance, BlockNumber>>;

		/// Whether `collect` by `who` would succeed now, with this beneficiary or without.
		fn can_collect(who: AccountId, asset: AnyAsset, beneficiary: Option<AccountId>) -> bool;
	}

	/// Reads of soulbound standings.
	pub trait ReputationApi {
		/// The standing of `who` in `org` as of now.
		fn standing(org: OrgId, who: AccountId) -> Option<pallet_reputation::StandingView<BlockNumber>>;

		/// What the balance will be `after` clock blocks, if the market stays alive and nothing is
		/// earned or used.
		fn balance_at(org: OrgId, who: AccountId, after: BlockNumber) -> Option<munus_primitives::Reputation>;

		/// The active time of `org`, in clock blocks.
		fn active_time(org: OrgId) -> Option<BlockNumber>;

		/// The key that may take over the standing of `who`, and from when on it can.
		fn recovery(org: OrgId, who: AccountId) -> Option<pallet_reputation::Recovery<AccountId, BlockNumber>>;

		/// How much of `who`'s reputation counts where access is given by reputation: the balance,
		/// and what `import` lets in of that in another organization.
		fn eligible(org: OrgId, who: AccountId, import: Option<munus_primitives::reputation::Import>) -> munus_primitives::Reputation;
	}

	/// Reads of the office of enforcer.
	pub trait ObligationApi {
		/// An enforcer as of now: what it owes, has done and earned.
		fn enforcer(org: OrgId, who: AccountId) -> Option<pallet_obligation::EnforcerView<Balance, BlockNumber>>;

		/// The office of an organization as of now.
		fn office(org: OrgId) -> Option<pallet_obligation::OfficeView>;

		/// One who waits for a place.
		fn candidate(org: OrgId, who: AccountId) -> Option<pallet_obligation::CandidateView<BlockNumber>>;

		/// The holders of the places `from..from + limit`, empty ones left out.
		fn roster(org: OrgId, from: u32, limit: u32) -> Vec<pallet_obligation::RosterEntry<AccountId, BlockNumber>>;

		/// Fees that wait for one who left office, in the native token.
		fn owed(org: OrgId, who: AccountId) -> Balance;
	}

	/// Reads of panels.
	pub trait ReviewApi {
		/// A panel, with its phase, deadline, seats and revealed scores.
		fn panel(panel: PanelId) -> Option<pallet_review::PanelViewOf<Runtime>>;

		/// The open seats of an enforcer: what is owed, and by when.
		fn duties(org: OrgId, who: AccountId) -> Vec<pallet_review::DutyView<BlockNumber>>;

		/// Whether an enforcer volunteers for open seats.
		fn volunteers(org: OrgId, who: AccountId) -> bool;

		/// What an organization's panels are measured by.
		fn calibration(org: OrgId) -> pallet_review::CalibrationView<Balance>;
	}

	/// Reads of the market.
	pub trait TasksApi {
		/// Everything about a task that has not ended.
		fn task(task: TaskId) -> Option<pallet_tasks::TaskViewOf<Runtime>>;

		/// What posting would take and how long things would take, or the name of the error it would
		/// meet; `text` is the length of title and URI together.
		fn quote(org: OrgId, asset: AnyAsset, budget: Balance, terms: Option<pallet_tasks::Terms<BlockNumber>>, text: u32) -> Result<pallet_tasks::QuoteView<Balance, BlockNumber>, Vec<u8>>;

		/// Whether `who` may claim a task now, or bid on it, with each kind of bond, or the name of the
		/// error that it would meet.
		fn eligibility(task: TaskId, who: AccountId) -> Option<pallet_tasks::EligibilityView<Balance>>;

		/// What an appeal from a task's verdict would take now; `None` when it cannot be appealed.
		fn appeal_terms(task: TaskId) -> Option<pallet_tasks::AppealView<Balance, BlockNumber>>;

		/// The milestones of a task after the current one, in order.
		fn plan_of(task: TaskId) -> Vec<pallet_tasks::Milestone<BlockNumber>>;

		/// What delegating a portion of a task that somebody works on would take, or the name of the
		/// error that its provider would meet.
		fn quote_part(task: TaskId, portion: u32, terms: Option<pallet_tasks::Terms<BlockNumber>>, text: u32) -> Result<pallet_tasks::QuoteView<Balance, BlockNumber>, Vec<u8>>;

		/// What it would cost each side to end the work now; `None` when nobody works on the task.
		fn leaving_terms(task: TaskId) -> Option<pallet_tasks::LeavingView<Balance>>;

		/// The open tasks that a filter lets through, from the id `from` on; with the eligibility of
		/// `who` if given. Looks at `limit` ids, at most 100.
		fn open_tasks(filter: pallet_tasks::FilterOf<Runtime>, who: Option<AccountId>, from: TaskId, limit: u32) -> pallet_tasks::OpenTasksViewOf<Runtime>;

		/// The tasks that `who` has to do with, in one role or in any, from the id `from` on. Looks at
		/// `limit` ids, at most 100.
		fn tasks_of(who: AccountId, role: Option<pallet_tasks::Involvement>, from: TaskId, limit: u32) -> pallet_tasks::OwnTasksViewOf<Runtime>;

		/// Who bids on a task or has bid, and with what, `limit` at most and no more than 100, after the
		/// account that the page before named.
		fn offers_of(task: TaskId, after: Option<AccountId>, limit: u32) -> pallet_tasks::OffersViewOf<Runtime>;

		/// What work of a tier and of about this reward class was settled at of late; `None`: nothing
		/// was.
		fn histogram(org: OrgId, tier: u8, class: u16) -> Option<pallet_tasks::HistogramView>;

		/// A contest that has not ended.
		fn contest(task: TaskId) -> Option<pallet_tasks::ContestView<Balance>>;

		/// The entries of a contest from the number `from` on; looks at `limit` of them, at most 100.
		fn entries_of(task: TaskId, from: u32, limit: u32) -> pallet_tasks::EntriesViewOf<Runtime>;

		/// Who has put money into a task's price besides its requester, in no particular order, after
		/// the account `after`; at most `limit` of them, at most 100.
		fn funders_of(task: TaskId, after: Option<AccountId>, limit: u32) -> Vec<pallet_tasks::FunderView<AccountId, Balance>>;

		/// What `collect` would pay; `None` where nothing is due or the task does not pay now.
		fn due_award(task: TaskId, who: AccountId) -> Option<pallet_tasks::DueView<Balance>>;
	}
}
