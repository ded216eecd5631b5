//! Posting, changing and withdrawing.

use crate::{pricing::Weighed, settlement::*, *};
use alloc::vec::Vec;
use frame_support::traits::{Consideration, Footprint};
use munus_primitives::{
	agenda::Agenda,
	escrow::{Inspect as _, Mutate as _},
	organizations::{
		AuditPolicy, Inspect as _, MarketPolicy, Mutate as _, PolicyOf, StandingPolicy,
	},
	review::{Criteria, Review},
	Reputation, FULL_SCORE, POINT,
};
use sp_runtime::traits::{CheckedAdd, Convert, Saturating, Zero};

/// The words of a task, checked.
pub struct Words<T: Config> {
	title: TitleOf<T>,
	uri: UriOf<T>,
	content_hash: [u8; 32],
}

impl<T: Config> Words<T> {
	fn len(&self) -> usize {
		self.title.len().saturating_add(self.uri.len())
	}
}

/// What a task to be posted is and takes.
pub(crate) struct Plan<T: Config> {
	pub conditions: ConditionsOf<T>,
	pub weighed: Weighed<T::Balance>,
	/// Review fees alone.
	pub review: T::Balance,
	/// The protocol's part on them.
	pub protocol: T::Balance,
	pub prepaid: T::Balance,
	pub footprint: Footprint,
	pub deposit: T::Balance,
	/// All that is taken in the native token.
	pub total: T::Balance,
}

/// The terms of a task, and what the rule of price against panel made of them.
type Agreed<T> = (ConditionsOf<T>, Weighed<BalanceOf<T>>);

impl<T: Config> Plan<T> {
	fn reserve(&self) -> T::Balance {
		self.review.saturating_add(self.protocol)
	}
}

impl<T: Config> Pallet<T> {
	pub(crate) fn words(
		title: Vec<u8>,
		uri: Vec<u8>,
		content_hash: [u8; 32],
	) -> Result<Words<T>, Error<T>> {
		ensure!(!title.is_empty(), Error::<T>::EmptyTitle);
		Ok(Words {
			title: title.try_into().map_err(|_| Error::<T>::TitleTooLong)?,
			uri: uri.try_into().map_err(|_| Error::<T>::UriTooLong)?,
			content_hash,
		})
	}

	pub(crate) fn do_post(
		who: T::AccountId,
		org: OrgId,
		asset: T::AssetId,
		budget: T::Balance,
		words: Words<T>,
		terms: Option<Terms<MomentOf<T>>>,
		max_total: T::Balance,
	) -> DispatchResult {
		let plan = Self::plan(org, &asset, budget, terms, words.len())?;
		Self::ensure_room(org, &plan.conditions)?;
		ensure!(plan.total <= max_total, Error::<T>::MaxTotalExceeded);
		T::Organizations::begin_work(org)?;
		let id = Self::take_id()?;
		let reserve = plan.reserve();
		let entry = plan.conditions.tier == 0;
		let until = Self::after(plan.conditions.claim_window);
		let task = Task {
			org,
			requester: who.clone(),
			reward: Self::open_deal(&who, asset.clone(), budget, org)?,
			reserve: Self::open_deal(
				&who,
				T::NativeAsset::get(),
				reserve.saturating_add(plan.prepaid),
				org,
			)?,
			prepaid: plan.prepaid,
			free_claim: entry,
			free_submission: entry,
			conditions: plan.conditions.clone(),
			state: State::Open {
				until,
				claims: BoundedVec::new(),
			},
		};
		let Words {
			title,
			uri,
			content_hash,
		} = words;
		let ticket = T::Consideration::new(&who, plan.footprint)?;
		let details = Details {
			title: title.clone(),
			uri: uri.clone(),
			content_hash,
			ticket,
		};
		TaskDetails::<T>::insert(id, details);
		Self::save(id, None, task);
		Self::deposit_event(Event::Posted {
			task: id,
			org,
			requester: who,
			asset,
			budget,
			reserve,
			prepaid: plan.prepaid,
			deposit: plan.deposit,
			title,
			uri,
			content_hash,
			conditions: plan.conditions,
			until,
		});
		Ok(())
	}

	pub(crate) fn do_edit(who: T::AccountId, id: TaskId, words: Words<T>) -> DispatchResult {
		Self::ensure_unclaimed(&who, &Self::get(id)?)?;
		let footprint = Self::footprint(words.len());
		let deposit = T::Deposits::convert(footprint);
		let Words {
			title,
			uri,
			content_hash,
		} = words;
		let details = TaskDetails::<T>::get(id).ok_or(Error::<T>::UnknownTask)?;
		let ticket = details.ticket.update(&who, footprint)?;
		let details = Details {
			title: title.clone(),
			uri: uri.clone(),
			content_hash,
			ticket,
		};
		TaskDetails::<T>::insert(id, details);
		Self::deposit_event(Event::Edited {
			task: id,
			title,
			uri,
			content_hash,
			deposit,
		});
		Ok(())
	}

	pub(crate) fn do_cancel(who: T::AccountId, id: TaskId) -> DispatchResult {
		let task = Self::get(id)?;
		Self::ensure_unclaimed(&who, &task)?;
		if let Some(due) = task.due() {
			T::Agenda::cancel(due, id);
		}
		let (refunded, returned) = Self::refund(id, task)?;
		Self::deposit_event(Event::Cancelled {
			task: id,
			refunded,
			returned,
		});
		Ok(())
	}

	/// What a task would be and take, or why it cannot be posted.
	pub(crate) fn plan(
		org: OrgId,
		asset: &T::AssetId,
		budget: T::Balance,
		terms: Option<Terms<MomentOf<T>>>,
		text: usize,
	) -> Result<Plan<T>, Error<T>> {
		let (conditions, weighed) =
			Self::conditions(org, asset, budget, terms.unwrap_or_default())?;
		let review = T::Review::reserve(&conditions.panel);
		let protocol = part(review.into(), conditions.protocol_share, FULL_SCORE).into();
		let entry = conditions.tier == 0;
		let prepaid = if entry {
			T::Parameters::get().entry_prepay
		} else {
			Zero::zero()
		};
		let footprint = Self::footprint(text);
		let deposit = T::Deposits::convert(footprint);
		let native = *asset == T::NativeAsset::get();
		let total = [
			if native { budget } else { Zero::zero() },
			review,
			protocol,
			prepaid,
			deposit,
		]
		.iter()
		.try_fold(T::Balance::zero(), |sum, amount| sum.checked_add(amount))
		.ok_or(Error::<T>::AmountTooLarge)?;
		Ok(Plan {
			conditions,
			weighed,
			review,
			protocol,
			prepaid,
			footprint,
			deposit,
			total,
		})
	}

	fn conditions(
		org: OrgId,
		asset: &T::AssetId,
		budget: T::Balance,
		terms: Terms<MomentOf<T>>,
	) -> Result<Agreed<T>, Error<T>> {
		let policy: MarketPolicy<MomentOf<T>> =
			T::Organizations::policy_of(org).ok_or(Error::<T>::UnknownOrganization)?;
		let class = terms.class.unwrap_or(policy.class);
		ensure!(class <= FULL_CLASS, Error::<T>::ClassOutOfBounds);
		Self::ensure_budget(asset, budget, class)?;
		let reputation_bond = Self::reputation_bond(&policy, terms.tier)?;
		let threshold = Self::threshold(&policy.tiers, terms.tier)?;
		let curve = terms.curve.unwrap_or(policy.curve);
		ensure!(curve.is_valid(), Error::<T>::CurveNotMonotone);
		let criteria = match terms.criteria {
			Some(criteria) => criteria,
			None => Criteria::truncate_from(alloc::vec![FULL_SCORE]),
		};
		ensure!(adds_up(&criteria), Error::<T>::CriteriaDoNotAddUp);
		let minting = Self::minting(org, asset)?;
		let worth = Self::worth(asset, budget, &minting);
		let mut panel = T::Review::terms(org).ok_or(Error::<T>::UnknownOrganization)?;
		let audit: AuditPolicy<T::Balance> =
			T::Organizations::policy_of(org).ok_or(Error::<T>::UnknownOrganization)?;
		let weighed = Self::weigh(org, worth, panel.size, &audit)?;
		panel.size = weighed.bearing.size;
		let conditions = Conditions {
			tier: terms.tier,
			threshold,
			criteria,
			claim_window: Self::window(terms.claim_window, policy.claim_window)?,
			delivery_window: Self::window(terms.delivery_window, policy.delivery_window)?,
			dispute_window: Self::window(terms.dispute_window, policy.dispute_window)?,
			mode: terms.mode.unwrap_or(policy.mode),
			curve,
			class,
			guarantee: policy.guarantee.min(FULL_SCORE),
			money_bond: Self::money_bond(worth, policy.bond),
			reputation_bond,
			protocol_share: T::Parameters::get().protocol_share.min(FULL_SCORE),
			panel,
			appeal_window: Self::appeal_window(org)?,
			minting,
			audit: Self::audits(audit, weighed.bearing),
			import: policy.import,
			tier_burn: policy.tier_burn.min(FULL_SCORE),
		};
		Ok((conditions, weighed))
	}

	fn ensure_budget(asset: &T::AssetId, budget: T::Balance, class: u16) -> Result<(), Error<T>> {
		ensure!(T::Escrow::asset_exists(asset), Error::<T>::UnknownAsset);
		if budget.is_zero() {
			ensure!(class == 0, Error::<T>::ZeroBudget);
			return Ok(());
		}
		ensure!(
			budget >= T::Escrow::minimum(asset),
			Error::<T>::BudgetTooSmall
		);
		let native = *asset == T::NativeAsset::get();
		let enough = !native || budget >= T::Parameters::get().min_budget;
		ensure!(enough, Error::<T>::BudgetTooSmall);
		Ok(())
	}

	fn threshold(tiers: &[Reputation], tier: u8) -> Result<Reputation, Error<T>> {
		match tier.checked_sub(1) {
			None => Ok(0),
			Some(index) => tiers
				.get(usize::from(index))
				.copied()
				.ok_or(Error::<T>::TierUnknown),
		}
	}

	fn window(asked: Option<MomentOf<T>>, usual: MomentOf<T>) -> Result<MomentOf<T>, Error<T>> {
		let Some(asked) = asked else { return Ok(usual) };
		let bounds = T::Parameters::get();
		let within = asked >= bounds.min_window && asked <= bounds.max_window;
		ensure!(within, Error::<T>::DurationOutOfBounds);
		Ok(asked)
	}

	fn minting(org: OrgId, asset: &T::AssetId) -> Result<mint::Minting<T::Balance>, Error<T>> {
		let policy: StandingPolicy<MomentOf<T>> =
			T::Organizations::policy_of(org).ok_or(Error::<T>::UnknownOrganization)?;
		Ok(mint::Minting {
			unit: T::Organizations::unit(org, asset),
			native_unit: T::Organizations::unit(org, &T::NativeAsset::get()),
			kappa: policy.kappa,
		})
	}

	/// At the entry tier a share of the first threshold above it; never less than a point.
	fn reputation_bond(
		policy: &MarketPolicy<MomentOf<T>>,
		tier: u8,
	) -> Result<Reputation, Error<T>> {
		let base = match tier {
			0 => policy.tiers.first().copied().unwrap_or_default(),
			_ => Self::threshold(&policy.tiers, tier)?,
		};
		Ok(part(base, policy.reputation_bond, FULL_SCORE).max(POINT))
	}

	/// Two items and, so that an edit or a delivery never lacks room, the longest submission.
	fn footprint(text: usize) -> Footprint {
		let len = TaskOf::<T>::max_encoded_len()
			.saturating_add(T::Consideration::max_encoded_len())
			.saturating_add(Delivery::<UriOf<T>>::max_encoded_len())
			.saturating_add(text);
		Footprint::from_parts(3, len)
	}

	fn ensure_unclaimed(who: &T::AccountId, task: &TaskOf<T>) -> Result<(), Error<T>> {
		ensure!(task.requester == *who, Error::<T>::NotRequester);
		let State::Open { claims, .. } = &task.state else {
			return Err(Error::<T>::NotOpen);
		};
		ensure!(claims.is_empty(), Error::<T>::ClaimsLive);
		Ok(())
	}

	fn take_id() -> Result<TaskId, Error<T>> {
		NextTask::<T>::try_mutate(|next| {
			let id = *next;
			*next = id.checked_add(1).ok_or(Error::<T>::AmountTooLarge)?;
			Ok(id)
		})
	}

	pub(crate) fn get(id: TaskId) -> Result<TaskOf<T>, Error<T>> {
		Tasks::<T>::get(id).ok_or(Error::<T>::UnknownTask)
	}

	/// Stores a task and moves its agenda entry from `was` to where it is due now.
	pub(crate) fn save(id: TaskId, was: Option<MomentOf<T>>, task: TaskOf<T>) {
		let due = task.due();
		if due != was {
			if let Some(was) = was {
				T::Agenda::cancel(was, id);
			}
			if let Some(due) = due {
				T::Agenda::schedule(due, id);
			}
		}
		Tasks::<T>::insert(id, task);
	}

	pub(crate) fn now() -> MomentOf<T> {
		T::Clock::current_block_number()
	}

	pub(crate) fn after(window: MomentOf<T>) -> MomentOf<T> {
		Self::now().saturating_add(window)
	}

	/// A deal over nothing moves nothing.
	pub(crate) fn open_deal(
		payer: &T::AccountId,
		asset: T::AssetId,
		amount: T::Balance,
		org: OrgId,
	) -> Result<DealOf<T>, DispatchError> {
		if !amount.is_zero() {
			return T::Escrow::open(payer, asset, amount, org);
		}
		let none = T::Balance::zero();
		Ok(Deal {
			asset,
			deposited: none,
			paid: none,
			fees: none,
			refunded: none,
			left: none,
			org,
		})
	}
}
