//! What a client reads.

use crate::{rules::price::Ruling, *};
use alloc::vec::Vec;
use codec::{Decode, Encode};
use munus_primitives::{obligation::Inspect as _, review::Review, tasks::Bond, Reputation, Score};
use scale_info::TypeInfo;
use sp_runtime::traits::Saturating;

/// The most ids one page of open tasks looks at.
pub const MAX_PAGE: u32 = 100;

/// Everything about a task.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct TaskView<AccountId, AssetId, Balance, Moment> {
	/// Its id.
	pub id: TaskId,
	/// The title.
	pub title: Vec<u8>,
	/// Where the content document is.
	pub uri: Vec<u8>,
	/// The blake2-256 hash of the content document's bytes.
	pub content_hash: [u8; 32],
	/// Where the submission is and the hash of its bytes, when there is one.
	pub delivery: Option<(Vec<u8>, [u8; 32])>,
	/// When the chain acts by itself, in clock blocks; `None` while a panel scores.
	pub due: Option<Moment>,
	/// Money, terms and state.
	pub task: Task<AccountId, AssetId, Balance, Moment>,
}

/// Everything about a task of this runtime.
pub type TaskViewOf<T> = TaskView<
	<T as frame_system::Config>::AccountId,
	<T as Config>::AssetId,
	<T as Config>::Balance,
	MomentOf<T>,
>;

/// What posting takes and how long things take.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct QuoteView<Balance, Moment> {
	/// The price, in the asset asked about.
	pub budget: Balance,
	/// The reserve for review fees, in the native token like all that follows.
	pub review_reserve: Balance,
	/// The reserve for the protocol's part on them.
	pub protocol_fee: Balance,
	/// The prepayment for feeless calls; returns when none is made.
	pub prepay: Balance,
	/// The storage deposit; returns.
	pub deposit: Balance,
	/// All that posting takes in the native token, the budget included where it is native.
	pub total_native: Balance,
	/// What a claim bonded with money puts at risk.
	pub money_bond: Balance,
	/// What a claim bonded with reputation puts at risk.
	pub reputation_bond: Reputation,
	/// Seats of the panel.
	pub panel: u8,
	/// The share of such verdicts that is audited, in ten-thousandths; more where the score is high.
	pub audit_rate: u16,
	/// What of the provider's pay goes to the fund of audits when all is earned and accepted without
	/// a panel.
	pub levy: Balance,
	/// What an enforcer's office brings in 90 days: the mean of the active ones, from the last 30.
	pub income: Balance,
	/// Up to which price the panel is not worth buying.
	pub bears: Balance,
	/// What that did to panel and rate.
	pub ruling: Ruling,
	/// Whether a panel could be opened now, and posting be refused neither for want of seats nor of
	/// duty done.
	pub capacity: bool,
	/// Seats that the enforcers could take now.
	pub free_seats: u32,
	/// How long the task waits for a claim, in clock blocks like all that follows.
	pub claim_window: Moment,
	/// How long a provider has to deliver.
	pub delivery_window: Moment,
	/// How long the requester has to accept or dispute.
	pub dispute_window: Moment,
	/// How long a panel takes from its draw, when it is not drawn anew.
	pub review_time: Moment,
	/// How long a verdict can be appealed before it is settled by; zero: never.
	pub appeal_window: Moment,
}

/// What an appeal from a verdict would take.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct AppealView<Balance, Moment> {
	/// The verdict.
	pub score: Score,
	/// How many seats the panel would have; `None`: the council would decide.
	pub size: Option<u8>,
	/// The bond, in the native token.
	pub bond: Balance,
	/// What of it the counterparty gets when the appeal fails.
	pub part: Balance,
	/// What is missing to the bond of the appeal that waits for contributions.
	pub missing: Option<Balance>,
	/// How many appeals there have been.
	pub appeals: u8,
	/// Until when, in clock blocks.
	pub until: Moment,
}

/// Whether a claim would be taken.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub enum Eligibility {
	/// It would.
	Eligible,
	/// It would meet the error of this name.
	Refused(Vec<u8>),
}

/// Whether an account may claim a task, by kind of bond.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct EligibilityView<Balance> {
	/// Without a bond.
	pub bondless: Eligibility,
	/// With the bond in money; whether the money is there is not looked at.
	pub money: Eligibility,
	/// With the bond in reputation.
	pub reputation: Eligibility,
	/// How much money that is, in the native token.
	pub money_bond: Balance,
	/// How much reputation that is.
	pub reputation_bond: Reputation,
	/// How much reputation a claim burns, because it is the account's first in the tier.
	pub burns: Reputation,
	/// Whether a bondless claim would be feeless.
	pub feeless: bool,
}

/// An open task in brief.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct OpenTaskView<AssetId, Balance, Moment> {
	/// Its id.
	pub id: TaskId,
	/// Where it was posted.
	pub org: OrgId,
	/// The title.
	pub title: Vec<u8>,
	/// What the price is in.
	pub asset: AssetId,
	/// The price.
	pub budget: Balance,
	/// The tier, 0 is entry.
	pub tier: u8,
	/// The reward class, 0..=1 000.
	pub class: u16,
	/// How many hold a claim.
	pub claims: u32,
	/// When the chain acts by itself, in clock blocks.
	pub due: Option<Moment>,
	/// Whether the account asked about may claim it.
	pub eligibility: Option<EligibilityView<Balance>>,
}

/// A page of open tasks.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct OpenTasksView<AssetId, Balance, Moment> {
	/// The tasks, in the order of their ids.
	pub tasks: Vec<OpenTaskView<AssetId, Balance, Moment>>,
	/// Where the next page starts; `None`: this was the last.
	pub next: Option<TaskId>,
}

/// A page of open tasks of this runtime.
pub type OpenTasksViewOf<T> =
	OpenTasksView<<T as Config>::AssetId, <T as Config>::Balance, MomentOf<T>>;

impl<T: Config> Pallet<T> {
	pub(crate) fn view_task(id: TaskId) -> Option<TaskViewOf<T>> {
		let task = Tasks::<T>::get(id)?;
		let details = TaskDetails::<T>::get(id)?;
		Some(TaskView {
			id,
			title: details.title.into_inner(),
			uri: details.uri.into_inner(),
			content_hash: details.content_hash,
			delivery: Deliveries::<T>::get(id).map(|d| (d.uri.into_inner(), d.hash)),
			due: task.due(),
			task,
		})
	}

	pub(crate) fn view_quote(
		org: OrgId,
		asset: T::AssetId,
		budget: T::Balance,
		terms: Option<Terms<MomentOf<T>>>,
		text: u32,
	) -> Result<QuoteView<T::Balance, MomentOf<T>>, Vec<u8>> {
		let text = usize::try_from(text).unwrap_or(usize::MAX);
		let plan = Self::plan(org, &asset, budget, terms, text).map_err(name)?;
		let panel = plan.conditions.panel;
		Ok(QuoteView {
			budget,
			review_reserve: plan.review,
			protocol_fee: plan.protocol,
			prepay: plan.prepaid,
			deposit: plan.deposit,
			total_native: plan.total,
			money_bond: plan.conditions.money_bond,
			reputation_bond: plan.conditions.reputation_bond,
			panel: panel.size,
			audit_rate: plan.weighed.bearing.rate,
			levy: Self::levy_on(&plan.conditions, &asset, budget),
			income: plan.weighed.income,
			bears: plan.weighed.bears,
			ruling: plan.weighed.bearing.ruling,
			capacity: T::Review::can_open(org, panel.size)
				&& Self::ensure_room(org, &plan.conditions).is_ok(),
			free_seats: T::Office::capacity(org),
			claim_window: plan.conditions.claim_window,
			delivery_window: plan.conditions.delivery_window,
			dispute_window: plan.conditions.dispute_window,
			review_time: panel.commit_window.saturating_add(panel.reveal_window),
			appeal_window: plan.conditions.appeal_window,
		})
	}

	pub(crate) fn view_appeal(id: TaskId) -> Option<AppealView<T::Balance, MomentOf<T>>> {
		let task = Tasks::<T>::get(id)?;
		let State::Appealable {
			judged,
			appeal,
			until,
		} = &task.state
		else {
			return None;
		};
		let (size, bond, part) = Self::bond_of(id, &task, judged);
		Some(AppealView {
			score: judged.score,
			size,
			bond,
			part,
			missing: appeal
				.as_ref()
				.map(|appeal| appeal.needed.saturating_sub(appeal.bond.deposited)),
			appeals: judged.appeals,
			until: *until,
		})
	}

	pub(crate) fn view_eligibility(
		id: TaskId,
		who: &T::AccountId,
	) -> Option<EligibilityView<T::Balance>> {
		Tasks::<T>::get(id).map(|task| Self::eligibility_for(&task, who))
	}

	fn eligibility_for(task: &TaskOf<T>, who: &T::AccountId) -> EligibilityView<T::Balance> {
		let with = |bond| match Self::check_claim(task, who, bond) {
			Ok(()) => Eligibility::Eligible,
			Err(error) => Eligibility::Refused(name(error)),
		};
		let bondless = with(Bond::None);
		EligibilityView {
			feeless: task.free_claim && bondless == Eligibility::Eligible,
			bondless,
			money: with(Bond::Money),
			reputation: with(Bond::Reputation),
			money_bond: task.conditions.money_bond,
			reputation_bond: task.conditions.reputation_bond,
			burns: Self::tier_cost(task, who),
		}
	}

	pub(crate) fn view_open_tasks(
		org: Option<OrgId>,
		who: Option<&T::AccountId>,
		from: TaskId,
		limit: u32,
	) -> OpenTasksViewOf<T> {
		let end = NextTask::<T>::get();
		let to = from.saturating_add(limit.min(MAX_PAGE).into()).min(end);
		let tasks = (from..to)
			.filter_map(|id| {
				let task = Tasks::<T>::get(id)?;
				let wanted = org.is_none_or(|org| org == task.org);
				let open = matches!(task.state, State::Open { .. });
				(wanted && open).then(|| Self::open_task(id, &task, who))?
			})
			.collect();
		OpenTasksView {
			tasks,
			next: (to < end).then_some(to.max(from)),
		}
	}

	fn open_task(
		id: TaskId,
		task: &TaskOf<T>,
		who: Option<&T::AccountId>,
	) -> Option<OpenTaskView<T::AssetId, T::Balance, MomentOf<T>>> {
		Some(OpenTaskView {
			id,
			org: task.org,
			title: TaskDetails::<T>::get(id)?.title.into_inner(),
			asset: task.reward.asset.clone(),
			budget: task.reward.left,
			tier: task.conditions.tier,
			class: task.conditions.class,
			claims: u32::try_from(task.claims().len()).unwrap_or(u32::MAX),
			due: task.due(),
			eligibility: who.map(|who| Self::eligibility_for(task, who)),
		})
	}
}

fn name<T: Config>(error: Error<T>) -> Vec<u8> {
	let name: &'static str = error.into();
	name.as_bytes().to_vec()
}
