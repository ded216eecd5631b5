//! Finding tasks: which are open to whom, and which an account has to do with. A page is a range of
//! ids, so no index is stored.

use crate::*;
use alloc::vec::Vec;
use codec::{Decode, DecodeWithMemTracking, Encode};
use frame_support::storage::with_transaction;
use munus_primitives::{organizations::ReviewMode, sealed::Sealed, tasks::Bond, Reputation};
use scale_info::TypeInfo;
use sp_runtime::{traits::Bounded, TransactionOutcome};

/// The most ids one page looks at.
pub const MAX_PAGE: u32 = 100;

/// Whether a claim, or a bid, would be taken.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub enum Eligibility {
	/// It would.
	Eligible,
	/// It would meet the error of this name.
	Refused(Vec<u8>),
}

/// Whether an account may claim a task, or bid on one that is entered by bids, by kind of bond.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct EligibilityView<Balance> {
	/// Without a bond.
	pub bondless: Eligibility,
	/// With the bond in money, out of what the account has now.
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

/// Which open tasks are looked for; what is left out does not matter.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct Filter<AssetId, Moment> {
	/// Those of this organization.
	pub org: Option<OrgId>,
	/// Those of this tier, 0 is entry.
	pub tier: Option<u8>,
	/// Those whose reward class, 0..=1 000, is at least the first and at most the second.
	pub class: Option<(u16, u16)>,
	/// Those whose price is in this asset.
	pub asset: Option<AssetId>,
	/// Those for which the chain acts by itself before this moment, in clock blocks.
	pub due_before: Option<Moment>,
	/// Those that are entered like this.
	pub entrance: Option<EntranceKind>,
}

impl<AssetId, Moment> Default for Filter<AssetId, Moment> {
	fn default() -> Self {
		Filter {
			org: None,
			tier: None,
			class: None,
			asset: None,
			due_before: None,
			entrance: None,
		}
	}
}

/// Which open tasks of this runtime are looked for.
pub type FilterOf<T> = Filter<<T as Config>::AssetId, MomentOf<T>>;

impl<AssetId: PartialEq, Moment: Copy + Ord> Filter<AssetId, Moment> {
	/// Whether the task is one of those.
	pub fn takes<AccountId, Balance>(
		&self,
		task: &Task<AccountId, AssetId, Balance, Moment>,
	) -> bool
	where
		AccountId: PartialEq,
		Balance: Copy + Zero + From<u128> + Into<u128>,
	{
		let Conditions { tier, class, .. } = task.conditions;
		let due = |before: Moment| task.due().is_some_and(|due| due < before);
		self.org.is_none_or(|org| org == task.org)
			&& self.tier.is_none_or(|wanted| wanted == tier)
			&& self
				.class
				.is_none_or(|(least, most)| least <= class && class <= most)
			&& self
				.asset
				.as_ref()
				.is_none_or(|asset| *asset == task.reward.asset)
			&& self.due_before.is_none_or(due)
			&& self
				.entrance
				.is_none_or(|kind| kind == task.conditions.entrance.kind())
	}
}

/// An open task in brief.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct OpenTaskView<AccountId, AssetId, Balance, Moment> {
	/// Its id.
	pub id: TaskId,
	/// Where it was posted.
	pub org: OrgId,
	/// Who posted it.
	pub requester: AccountId,
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
	/// When a panel scores.
	pub mode: ReviewMode,
	/// How it is entered.
	pub entrance: Entrance<Moment>,
	/// How many hold a claim.
	pub claims: u32,
	/// How many have an offer.
	pub offers: u32,
	/// How long a provider has to deliver, in clock blocks.
	pub delivery_window: Moment,
	/// When the chain acts by itself, in clock blocks.
	pub due: Option<Moment>,
	/// Whether the account asked about may claim it, or bid.
	pub eligibility: Option<EligibilityView<Balance>>,
}

/// A page of open tasks.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct OpenTasksView<AccountId, AssetId, Balance, Moment> {
	/// The tasks, in the order of their ids.
	pub tasks: Vec<OpenTaskView<AccountId, AssetId, Balance, Moment>>,
	/// Where the next page starts; `None`: this was the last.
	pub next: Option<TaskId>,
}

/// A page of open tasks of this runtime.
pub type OpenTasksViewOf<T> = OpenTasksView<
	<T as frame_system::Config>::AccountId,
	<T as Config>::AssetId,
	<T as Config>::Balance,
	MomentOf<T>,
>;

/// What an account is to a task.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub enum Involvement {
	/// It posted it.
	#[codec(index = 0)]
	Requester,
	/// It holds a claim.
	#[codec(index = 1)]
	Holder,
	/// It delivered.
	#[codec(index = 2)]
	Provider,
	/// It contributed to the bond of an appeal.
	#[codec(index = 3)]
	Contributor,
	/// It bids, or has bid.
	#[codec(index = 4)]
	Bidder,
	/// It has put money into the price.
	#[codec(index = 5)]
	Funder,
	/// It competes with an entry.
	#[codec(index = 6)]
	Entrant,
}

impl Involvement {
	/// All that the task's own record tells.
	pub const ALL: [Involvement; 4] = [
		Involvement::Requester,
		Involvement::Holder,
		Involvement::Provider,
		Involvement::Contributor,
	];

	/// Whether `who` is that to the task.
	pub fn is<AccountId, AssetId, Balance, Moment>(
		self,
		task: &Task<AccountId, AssetId, Balance, Moment>,
		who: &AccountId,
	) -> bool
	where
		AccountId: PartialEq,
		Balance: Copy + Zero + From<u128> + Into<u128>,
		Moment: Copy + Ord,
	{
		match self {
			Involvement::Requester => task.requester == *who,
			Involvement::Holder => task.claims().iter().any(|claim| claim.who == *who),
			Involvement::Provider => task.work().is_some_and(|work| work.involves(who)),
			Involvement::Contributor => task
				.appeal()
				.is_some_and(|appeal| appeal.contributors.iter().any(|(by, _)| by == who)),
			Involvement::Bidder | Involvement::Funder | Involvement::Entrant => false,
		}
	}
}

/// A task that an account has to do with, in brief.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct OwnTaskView<AccountId, AssetId, Balance, Moment> {
	/// Its id.
	pub id: TaskId,
	/// Where it was posted.
	pub org: OrgId,
	/// Who posted it.
	pub requester: AccountId,
	/// The title.
	pub title: Vec<u8>,
	/// What the price is in.
	pub asset: AssetId,
	/// What is left of the price.
	pub budget: Balance,
	/// What the account is to it.
	pub roles: Vec<Involvement>,
	/// When the chain acts by itself, in clock blocks; `None` while a panel scores.
	pub due: Option<Moment>,
	/// Where it stands.
	pub state: State<AccountId, AssetId, Balance, Moment>,
}

/// A page of an account's tasks.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct OwnTasksView<AccountId, AssetId, Balance, Moment> {
	/// The tasks, in the order of their ids.
	pub tasks: Vec<OwnTaskView<AccountId, AssetId, Balance, Moment>>,
	/// Where the next page starts; `None`: this was the last.
	pub next: Option<TaskId>,
}

/// A page of an account's tasks of this runtime.
pub type OwnTasksViewOf<T> = OwnTasksView<
	<T as frame_system::Config>::AccountId,
	<T as Config>::AssetId,
	<T as Config>::Balance,
	MomentOf<T>,
>;

/// What one account is to a task, and what it offers.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct OfferView<AccountId, AssetId, Balance, Moment> {
	/// Who.
	pub who: AccountId,
	/// What it is to the task.
	pub role: Role<AccountId, AssetId, Balance, Moment>,
}

/// A page of the offers of a task.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct OffersView<AccountId, AssetId, Balance, Moment> {
	/// The offers, in no order of time.
	pub offers: Vec<OfferView<AccountId, AssetId, Balance, Moment>>,
	/// After whom the next page starts; `None`: this was the last.
	pub next: Option<AccountId>,
}

/// A page of the offers of a task of this runtime.
pub type OffersViewOf<T> = OffersView<AccountIdOf<T>, AssetIdOf<T>, BalanceOf<T>, MomentOf<T>>;

type OpenTaskOf<T> = OpenTaskView<AccountIdOf<T>, AssetIdOf<T>, BalanceOf<T>, MomentOf<T>>;
type OwnTaskOf<T> = OwnTaskView<AccountIdOf<T>, AssetIdOf<T>, BalanceOf<T>, MomentOf<T>>;

impl<T: Config> Pallet<T> {
	pub(crate) fn view_eligibility(
		id: TaskId,
		who: &T::AccountId,
	) -> Option<EligibilityView<T::Balance>> {
		Tasks::<T>::get(id).map(|task| Self::eligibility_for(id, &task, who))
	}

	fn eligibility_for(
		id: TaskId,
		task: &TaskOf<T>,
		who: &T::AccountId,
	) -> EligibilityView<T::Balance> {
		let with = |bond| match Self::try_to_enter(id, task, who, bond) {
			Ok(()) => Eligibility::Eligible,
			Err(error) => Eligibility::Refused(<&'static str>::from(error).as_bytes().to_vec()),
		};
		let bondless = with(Bond::None);
		EligibilityView {
			feeless: task.free_claim
				&& bondless == Eligibility::Eligible
				&& !task.conditions.entrance.is_bids(),
			bondless,
			money: with(Bond::Money),
			reputation: with(Bond::Reputation),
			money_bond: Self::bid_deposit(task),
			reputation_bond: task.conditions.reputation_bond,
			burns: Self::tier_cost(task, who),
		}
	}

	/// The claim or the bid itself, undone whatever comes of it: no other check could agree with it
	/// for ever.
	fn try_to_enter(
		id: TaskId,
		task: &TaskOf<T>,
		who: &T::AccountId,
		bond: Bond,
	) -> DispatchResult {
		let most = T::Balance::max_value();
		with_transaction(|| {
			TransactionOutcome::Rollback(if task.conditions.entrance.is_bids() {
				Self::do_bid(who.clone(), id, Self::plain_ask(task), bond, most)
			} else {
				Self::do_claim(who.clone(), id, bond, most).map(|_| ())
			})
		})
	}

	/// A bid of the whole price within the usual time.
	fn plain_ask(task: &TaskOf<T>) -> AskOf<T> {
		if task.conditions.entrance.is_sealed() {
			return Ask::Sealed(Sealed([0; 32]));
		}
		Ask::Stated(Proposal::Change {
			price: Self::ahead(task),
			window: task.conditions.delivery_window,
			plan: Some([0; 32]),
			scope: None,
		})
	}

	pub(crate) fn view_open_tasks(
		filter: &FilterOf<T>,
		who: Option<&T::AccountId>,
		from: TaskId,
		limit: u32,
	) -> OpenTasksViewOf<T> {
		let is_wanted = |task: &TaskOf<T>| {
			let open = matches!(task.state, State::Open { .. } | State::Gathering { .. });
			open && filter.takes(task)
		};
		let (tasks, next) = Self::page(from, limit, |id| {
			let task = Tasks::<T>::get(id).filter(is_wanted)?;
			Self::open_task(id, &task, who)
		});
		OpenTasksView { tasks, next }
	}

	fn open_task(
		id: TaskId,
		task: &TaskOf<T>,
		who: Option<&T::AccountId>,
	) -> Option<OpenTaskOf<T>> {
		Some(OpenTaskView {
			id,
			org: task.org,
			requester: task.requester.clone(),
			title: TaskDetails::<T>::get(id)?.title.into_inner(),
			asset: task.reward.asset.clone(),
			budget: task.reward.left,
			tier: task.conditions.tier,
			class: task.conditions.class,
			mode: task.conditions.mode,
			entrance: task.conditions.entrance,
			claims: u32::try_from(task.claims().len()).unwrap_or(u32::MAX),
			offers: task.rows,
			delivery_window: task.conditions.delivery_window,
			due: task.due(),
			eligibility: who.map(|who| Self::eligibility_for(id, task, who)),
		})
	}

	pub(crate) fn view_tasks_of(
		who: &T::AccountId,
		role: Option<Involvement>,
		from: TaskId,
		limit: u32,
	) -> OwnTasksViewOf<T> {
		let (tasks, next) = Self::page(from, limit, |id| Self::own_task(id, who, role));
		OwnTasksView { tasks, next }
	}

	fn own_task(
		id: TaskId,
		who: &T::AccountId,
		wanted: Option<Involvement>,
	) -> Option<OwnTaskOf<T>> {
		let task = Tasks::<T>::get(id)?;
		let roles: Vec<_> = Involvement::ALL
			.into_iter()
			.filter(|role| role.is(&task, who))
			.chain(Self::involvement_by_row(id, &task, who))
			.collect();
		let is_wanted = match wanted {
			Some(role) => roles.contains(&role),
			None => !roles.is_empty(),
		};
		is_wanted.then(|| {
			Some(OwnTaskView {
				id,
				org: task.org,
				requester: task.requester.clone(),
				title: TaskDetails::<T>::get(id)?.title.into_inner(),
				asset: task.reward.asset.clone(),
				budget: task.reward.left,
				roles,
				due: task.due(),
				state: task.state,
			})
		})?
	}

	/// What the row of an account makes it.
	fn involvement_by_row(id: TaskId, task: &TaskOf<T>, who: &T::AccountId) -> Option<Involvement> {
		match Roles::<T>::get(id, who)? {
			Role::Offer(_) | Role::Past if task.conditions.entrance.is_bids() => {
				Some(Involvement::Bidder)
			}
			Role::Funder => Some(Involvement::Funder),
			Role::Entrant(_) => Some(Involvement::Entrant),
			Role::Offer(_) | Role::Past => None,
		}
	}

	pub(crate) fn view_offers_of(
		id: TaskId,
		after: Option<&T::AccountId>,
		limit: u32,
	) -> OffersViewOf<T> {
		let limit = usize::try_from(limit.min(MAX_PAGE)).unwrap_or_default();
		let mut rows = Self::rows_after(id, after).peekable();
		let offers: Vec<_> = rows
			.by_ref()
			.take(limit)
			.map(|(who, role)| OfferView { who, role })
			.collect();
		let last = offers.last().map(|offer| offer.who.clone());
		let more = rows.peek().is_some();
		OffersView {
			offers,
			next: last.filter(|_| more),
		}
	}

	/// Looks at so many ids from `from` on, and says where the next page starts.
	fn page<Item>(
		from: TaskId,
		limit: u32,
		look: impl Fn(TaskId) -> Option<Item>,
	) -> (Vec<Item>, Option<TaskId>) {
		let end = NextTask::<T>::get();
		let to = from.saturating_add(limit.min(MAX_PAGE).into()).min(end);
		let items = (from..to).filter_map(look).collect();
		(items, (to < end).then_some(to.max(from)))
	}
}
