//! Posting, changing and withdrawing.

use crate::{
	rules::{
		milestones::{dearest, MAX_MILESTONES},
		price::Bearing,
	},
	settlement::*,
	*,
};
use alloc::vec::Vec;
use frame_support::traits::{Consideration, Footprint};
use munus_primitives::{
	agenda::Agenda,
	escrow::{Inspect as _, Mutate as _},
	organizations::{Inspect as _, MarketPolicy, Mutate as _, PoliciesOf, TaskPolicies},
	review::{Criteria, Review},
	Reputation, FULL_SCORE, POINT,
};
use sp_runtime::traits::{CheckedAdd, Convert, Saturating, Zero};

/// The words of a task, checked.
pub struct Words<T: Config> {
	pub(crate) title: TitleOf<T>,
	pub(crate) uri: UriOf<T>,
	pub(crate) content_hash: [u8; 32],
}

impl<T: Config> Words<T> {
	fn len(&self) -> usize {
		self.title.len().saturating_add(self.uri.len())
	}
}

/// What is to be posted.
pub struct Order<T: Config> {
	pub(crate) org: OrgId,
	pub(crate) asset: T::AssetId,
	pub(crate) budget: T::Balance,
	pub(crate) terms: Option<Terms<MomentOf<T>>>,
	pub(crate) parent: Option<Parent<T::AccountId, T::Balance>>,
}

/// What a task to be posted is and takes.
pub(crate) struct Plan<T: Config> {
	pub budget: T::Balance,
	pub conditions: ConditionsOf<T>,
	/// The parts of the work, in order; none: it is not divided.
	pub milestones: Milestones<MomentOf<T>>,
	/// What the rule of price against panel found.
	pub bearing: Bearing,
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

/// The terms of a task, what the rule of price against panel made of them, and its milestones.
type Agreed<T> = (ConditionsOf<T>, Bearing, Milestones<MomentOf<T>>);

impl<T: Config> Plan<T> {
	fn reserve(&self) -> T::Balance {
		self.review.saturating_add(self.protocol)
	}

	/// How long all parts may take together; nothing where nobody is awarded the work.
	pub fn work_window(&self) -> MomentOf<T> {
		match self.milestones.is_empty() {
			true => self.first_window(),
			false => self
				.milestones
				.iter()
				.fold(Zero::zero(), |sum: MomentOf<T>, part| {
					sum.saturating_add(part.window)
				}),
		}
	}

	/// How long the first of them may take.
	pub fn first_window(&self) -> MomentOf<T> {
		match self.milestones.first() {
			Some(part) => part.window,
			None if self.conditions.entrance.has_claims() => self.conditions.delivery_window,
			None => Zero::zero(),
		}
	}
}

/// In how many parts the work is done.
pub(crate) fn parts_of<Moment>(milestones: &[Milestone<Moment>]) -> u8 {
	u8::try_from(milestones.len()).unwrap_or(u8::MAX).max(1)
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

	/// Posts a task; gives its id. A sub-task's budget is what its price is worth now, and is not
	/// taken.
	pub(crate) fn do_post(
		who: T::AccountId,
		order: Order<T>,
		words: Words<T>,
		max_total: T::Balance,
	) -> Result<(TaskId, T::Balance), DispatchError> {
		let Order {
			org,
			asset,
			budget,
			terms,
			parent,
		} = order;
		let claimed = terms
			.as_ref()
			.is_none_or(|terms| terms.entrance.has_claims());
		ensure!(parent.is_none() || claimed, Error::<T>::EntranceInvalid);
		let plan = Self::plan(org, &asset, budget, terms, words.len())?;
		Self::ensure_room(org, &plan.conditions)?;
		let budget = match parent {
			None => budget,
			Some(_) => Zero::zero(),
		};
		let untaken = match asset == T::NativeAsset::get() && parent.is_some() {
			true => plan.budget,
			false => Zero::zero(),
		};
		let total = plan.total.saturating_sub(untaken);
		ensure!(total <= max_total, Error::<T>::MaxTotalExceeded);
		T::Organizations::begin_work(org)?;
		let id = Self::take_id()?;
		let reserve = plan.reserve();
		let entry = plan.conditions.tier == 0;
		let part = Self::first_part(id, budget, &plan);
		let (state, until) = Self::entered(&plan.conditions);
		let kept = reserve.saturating_add(plan.prepaid);
		let [reward, reserve_deal] = Self::open_purses(&who, asset.clone(), budget, kept, org)?;
		let task = Task {
			org,
			requester: who.clone(),
			reward,
			reserve: reserve_deal,
			prepaid: plan.prepaid,
			free_claim: entry && !part.is_divided() && plan.conditions.entrance.has_claims(),
			free_submission: entry && plan.conditions.entrance.has_claims(),
			part,
			parent,
			payees: 0,
			conditions: plan.conditions.clone(),
			rows: 0,
			offers: 0,
			funds: Funds::default(),
			state,
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
		Self::open_contest(id, &task);
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
			milestones: plan.milestones,
			until,
		});
		Ok((id, total))
	}

	pub(crate) fn do_edit(
		who: T::AccountId,
		id: TaskId,
		words: Words<T>,
		max_total: T::Balance,
	) -> DispatchResult {
		let task = Self::get(id)?;
		Self::ensure_unclaimed(&who, &task)?;
		ensure!(task.funds.givers == 0, Error::<T>::TermsFixed);
		ensure!(
			task.rows == 0 || task.conditions.entrance == Entrance::Claim,
			Error::<T>::OffersLive
		);
		let details = TaskDetails::<T>::get(id).ok_or(Error::<T>::UnknownTask)?;
		let more = Self::more_deposit(&task, &details, words.len());
		ensure!(more <= max_total, Error::<T>::MaxTotalExceeded);
		Self::set_words(id, &task, details, words)
	}

	/// What the deposit of a task grows by when its words become so long.
	pub(crate) fn more_deposit(
		task: &TaskOf<T>,
		details: &DetailsOf<T>,
		text: usize,
	) -> T::Balance {
		let deposit = |text| {
			let divided = task.part.is_divided();
			T::Deposits::convert(Self::footprint_of(text, &task.conditions, divided))
		};
		let was = details.title.len().saturating_add(details.uri.len());
		deposit(text).saturating_sub(deposit(was))
	}

	/// The words of a task become these, and the requester's deposit follows.
	pub(crate) fn set_words(
		id: TaskId,
		task: &TaskOf<T>,
		details: DetailsOf<T>,
		words: Words<T>,
	) -> DispatchResult {
		let divided = task.part.is_divided();
		let footprint = Self::footprint_of(words.len(), &task.conditions, divided);
		let ticket = details.ticket.update(&task.requester, footprint)?;
		let Words {
			title,
			uri,
			content_hash,
		} = words;
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
			deposit: T::Deposits::convert(footprint),
		});
		Ok(())
	}

	pub(crate) fn do_cancel(who: T::AccountId, id: TaskId) -> DispatchResult {
		let task = Self::get(id)?;
		Self::ensure_unclaimed(&who, &task)?;
		Self::ensure_no_entries(id)?;
		Self::ensure_not_charged(id)?;
		if let Some(due) = task.due() {
			T::Agenda::cancel(due, id);
		}
		let late = matches!(task.state, State::Choosing { .. });
		let (refunded, returned) = Self::refund(id, task, late)?;
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
		let terms = terms.unwrap_or_default();
		let readings = terms.prepaid;
		let (conditions, bearing, milestones) = Self::conditions(org, asset, budget, terms)?;
		let panels = parts_of(&milestones).into();
		let (review, protocol) = Self::readings(&conditions, readings);
		let (review, protocol) = (
			review.saturating_mul(panels),
			protocol.saturating_mul(panels),
		);
		let entry = conditions.tier == 0;
		let prepaid = if entry {
			Self::prepayment(&conditions)
		} else {
			Zero::zero()
		};
		let footprint = Self::footprint_of(text, &conditions, !milestones.is_empty());
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
			budget,
			conditions,
			milestones,
			bearing,
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
		let policies = T::Organizations::policies_of(org);
		let (policy, standing, audit, review): TaskPolicies<T::Balance, MomentOf<T>> =
			policies.ok_or(Error::<T>::UnknownOrganization)?;
		let numbers = T::Parameters::get();
		let class = terms.class.unwrap_or(policy.class);
		ensure!(class <= FULL_CLASS, Error::<T>::ClassOutOfBounds);
		match terms.entrance {
			Entrance::Retroactive { .. } => Self::ensure_asset(asset)?,
			_ => Self::ensure_budget(asset, budget, class, &numbers)?,
		}
		let reputation_bond = Self::reputation_bond(&policy, terms.tier)?;
		let threshold = Self::threshold(&policy.tiers, terms.tier)?;
		let curve = terms.curve.unwrap_or(policy.curve);
		ensure!(curve.is_valid(), Error::<T>::CurveNotMonotone);
		let criteria = match terms.criteria {
			Some(criteria) => criteria,
			None => Criteria::truncate_from(alloc::vec![FULL_SCORE]),
		};
		ensure!(adds_up(&criteria), Error::<T>::CriteriaDoNotAddUp);
		let minting = Self::minting(org, asset, standing.kappa);
		let worth = Self::worth(asset, budget, &minting);
		let milestones = Self::milestones(terms.milestones)?;
		// What buying a panel could win is the price of one part.
		let shares: Vec<u16> = milestones.iter().map(|part| part.share).collect();
		let dearest = dearest(budget.into(), FULL_SCORE, &shares);
		let judged = Self::worth(asset, dearest.into(), &minting);
		let mut panel = T::Review::terms(org).ok_or(Error::<T>::UnknownOrganization)?;
		let bearing = Self::weigh(org, judged, panel.size, &audit)?;
		panel.size = bearing.size;
		let window = |asked, usual| Self::window_within(&numbers, asked, usual);
		let conditions = Conditions {
			tier: terms.tier,
			threshold,
			criteria,
			claim_window: window(terms.claim_window, policy.claim_window)?,
			delivery_window: window(terms.delivery_window, policy.delivery_window)?,
			dispute_window: window(terms.dispute_window, policy.dispute_window)?,
			mode: Self::mode(terms.mode.unwrap_or(policy.mode), &terms.entrance)?,
			curve,
			class,
			guarantee: policy.guarantee.min(FULL_SCORE),
			money_bond: Self::money_bond(worth, policy.bond),
			reputation_bond,
			protocol_share: numbers.protocol_share.min(FULL_SCORE),
			panel,
			appeal_window: review.appeal_window.min(numbers.max_window),
			minting,
			audit: Self::audits(audit, bearing),
			import: policy.import,
			tier_burn: policy.tier_burn.min(FULL_SCORE),
			entrance: Self::entrance(terms.entrance)?,
			offers: match Self::contest_slots(&terms.entrance, terms.prepaid, &panel)? {
				Some(slots) => slots,
				None => Self::offers(&terms.entrance, terms.offers)?,
			},
		};
		Ok((conditions, bearing, milestones))
	}

	fn milestones(
		asked: Option<Milestones<MomentOf<T>>>,
	) -> Result<Milestones<MomentOf<T>>, Error<T>> {
		let Some(milestones) = asked else {
			return Ok(BoundedVec::new());
		};
		let few = milestones.len() <= MAX_MILESTONES as usize;
		ensure!(few, Error::<T>::TooManyMilestones);
		ensure!(are_milestones(&milestones), Error::<T>::SharesDoNotAddUp);
		for part in &milestones {
			Self::window(Some(part.window), part.window)?;
		}
		Ok(milestones)
	}

	/// The part a task begins with; those after it are stored.
	fn first_part(id: TaskId, price: T::Balance, plan: &Plan<T>) -> Part<T::Balance, MomentOf<T>> {
		let whole = Part::whole(price, plan.conditions.delivery_window);
		let Some((first, ahead)) = plan.milestones.split_first() else {
			return whole;
		};
		Plans::<T>::insert(id, Ahead::truncate_from(ahead.to_vec()));
		Part {
			of: parts_of(&plan.milestones),
			share: first.share,
			window: first.window,
			..whole
		}
	}

	/// What a panel costs at most, and the protocol's part on it.
	pub(crate) fn panel_costs(conditions: &ConditionsOf<T>) -> (T::Balance, T::Balance) {
		let review = T::Review::reserve(&conditions.panel);
		let protocol = part(review.into(), conditions.protocol_share, FULL_SCORE);
		(review, protocol.into())
	}

	/// Both together.
	pub(crate) fn panel_reserve(conditions: &ConditionsOf<T>) -> T::Balance {
		let (review, protocol) = Self::panel_costs(conditions);
		review.saturating_add(protocol)
	}

	fn ensure_asset(asset: &T::AssetId) -> Result<(), Error<T>> {
		ensure!(T::Escrow::asset_exists(asset), Error::<T>::UnknownAsset);
		Ok(())
	}

	pub(crate) fn ensure_budget(
		asset: &T::AssetId,
		budget: T::Balance,
		class: u16,
		numbers: &TasksParameters<T::Balance, MomentOf<T>>,
	) -> Result<(), Error<T>> {
		Self::ensure_asset(asset)?;
		if budget.is_zero() {
			ensure!(class == 0, Error::<T>::ZeroBudget);
			return Ok(());
		}
		ensure!(
			budget >= T::Escrow::minimum(asset),
			Error::<T>::BudgetTooSmall
		);
		let native = *asset == T::NativeAsset::get();
		let enough = !native || budget >= numbers.min_budget;
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

	pub(crate) fn window(
		asked: Option<MomentOf<T>>,
		usual: MomentOf<T>,
	) -> Result<MomentOf<T>, Error<T>> {
		Self::window_within(&T::Parameters::get(), asked, usual)
	}

	fn window_within(
		bounds: &TasksParameters<T::Balance, MomentOf<T>>,
		asked: Option<MomentOf<T>>,
		usual: MomentOf<T>,
	) -> Result<MomentOf<T>, Error<T>> {
		let Some(asked) = asked else { return Ok(usual) };
		let within = asked >= bounds.min_window && asked <= bounds.max_window;
		ensure!(within, Error::<T>::DurationOutOfBounds);
		Ok(asked)
	}

	fn minting(org: OrgId, asset: &T::AssetId, kappa: u32) -> mint::Minting<T::Balance> {
		let native = T::NativeAsset::get();
		let native_unit = T::Organizations::unit(org, &native);
		mint::Minting {
			unit: match *asset == native {
				true => native_unit,
				false => T::Organizations::unit(org, asset),
			},
			native_unit,
			kappa,
		}
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

	/// The task, its words and, so that an edit, a delivery or an offer never lacks room, the longest
	/// submission, a full book and all who leave it; of divided work the parts to come.
	pub(crate) fn footprint(text: usize, offers: u16, divided: bool) -> Footprint {
		let rows = usize::from(offers);
		let (items, ahead) = match divided {
			true => (4, Ahead::<MomentOf<T>>::max_encoded_len()),
			false => (3, 0),
		};
		let former = BoundedVec::<FormerParty, ConstU32<MAX_FORMER>>::max_encoded_len();
		let len = TaskOf::<T>::max_encoded_len()
			.saturating_add(former)
			.saturating_add(T::Consideration::max_encoded_len())
			.saturating_add(text)
			.saturating_add(ahead)
			.saturating_add(rows.saturating_mul(RoleOf::<T>::max_encoded_len()));
		Footprint::from_parts(rows.saturating_add(items), len)
	}

	/// What cannot be carried out yet is refused.
	fn entrance(asked: Entrance<MomentOf<T>>) -> Result<Entrance<MomentOf<T>>, Error<T>> {
		match asked {
			Entrance::Claim => (),
			Entrance::Bids { window, .. }
			| Entrance::Contest { window, .. }
			| Entrance::Retroactive { window } => {
				Self::window(Some(window), window)?;
			}
		}
		Ok(asked)
	}

	fn offers(entrance: &Entrance<MomentOf<T>>, asked: Option<u16>) -> Result<u16, Error<T>> {
		let usual = if entrance.is_bids() {
			USUAL_OFFERS
		} else {
			CLAIM_OFFERS
		};
		let offers = asked.unwrap_or(usual);
		let within = (1..=MAX_OFFERS).contains(&offers);
		ensure!(within, Error::<T>::EntranceInvalid);
		Ok(offers)
	}

	fn ensure_unclaimed(who: &T::AccountId, task: &TaskOf<T>) -> Result<(), Error<T>> {
		ensure!(task.requester == *who, Error::<T>::NotRequester);
		match &task.state {
			State::Open { claims, .. } => ensure!(claims.is_empty(), Error::<T>::ClaimsLive),
			State::Gathering { .. } | State::Opening { .. } | State::Choosing { .. } => (),
			State::Working { .. } => return Err(Error::<T>::ClaimsLive),
			_ => return Err(Error::<T>::NotOpen),
		}
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

	/// The deals of price and reserve. In the same asset they are one movement.
	fn open_purses(
		payer: &T::AccountId,
		asset: T::AssetId,
		price: T::Balance,
		reserve: T::Balance,
		org: OrgId,
	) -> Result<[DealOf<T>; 2], DispatchError> {
		let native = T::NativeAsset::get();
		if asset == native && !price.is_zero() && !reserve.is_zero() {
			return T::Escrow::open_two(payer, asset, (price, reserve), org);
		}
		Ok([
			Self::open_deal(payer, asset, price, org)?,
			Self::open_deal(payer, native, reserve, org)?,
		])
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
