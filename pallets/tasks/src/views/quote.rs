//! What a task would take, and how long it would take, before it is posted.

use crate::{
	bond::counterparty_part,
	posting::Plan,
	rules::{
		price::Ruling,
		quote::{ends, Ends, Spans},
	},
	settlement::part,
	*,
};
use alloc::vec::Vec;
use codec::{Decode, Encode};
use munus_primitives::{
	obligation::Inspect as _,
	organizations::ReviewMode,
	review::{Outlook, Review, MAX_APPEALS},
	time::DrawRandomness,
	Reputation, Score, FULL_SCORE,
};
use scale_info::TypeInfo;
use sp_runtime::traits::{Convert, Saturating, UniqueSaturatedFrom, UniqueSaturatedInto, Zero};

/// What posting takes, what it may lead to, and how long things take.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct QuoteView<Balance, Moment> {
	/// How the task would be entered.
	pub entrance: EntranceKind,
	/// The price, in the asset asked about; zero of work that is published.
	pub budget: Balance,
	/// The reserve for review fees, in the native token like all that follows.
	pub review_reserve: Balance,
	/// The reserve for the protocol's part on them.
	pub protocol_fee: Balance,
	/// The prepayment for feeless calls; returns when none is made.
	pub prepay: Balance,
	/// The storage deposit; returns.
	pub deposit: Balance,
	/// All that posting takes in the native token: the budget where it is native, and the author's
	/// bond where work is published.
	pub total_native: Balance,
	/// The full fee of a seat.
	pub seat_fee: Balance,
	/// What one panel with every seat filled costs out of the reserve, the protocol's part included.
	pub panel_cost: Balance,
	/// What the bond of an appeal from its verdict comes to at most; zero: there are none.
	pub appeal_bond: Balance,
	/// What the provider puts by to buy a review; zero where all is scored anyway.
	pub bought_review: Balance,
	/// What the charge takes that an entry was copied, or that published work is somebody else's; zero
	/// where nobody can make it.
	pub challenge_bond: Balance,
	/// The storage deposit of everybody who adds to the price; returns.
	pub funder_deposit: Balance,
	/// What a claim, a bid or an entry bonded with money puts at risk; what its author does where work
	/// is published.
	pub money_bond: Balance,
	/// In how many parts the work is done; the reserve is for a panel for each.
	pub parts: u8,
	/// What ending the work of a bonded claim or award costs the requester at most, beside what is
	/// earned; zero where nobody is awarded the work.
	pub kill_fee: Balance,
	/// What a claim or a bid bonded with reputation puts at risk; zero where that is not taken.
	pub reputation_bond: Reputation,
	/// The reputation a claim needs.
	pub threshold: Reputation,
	/// How much reputation entering the tier for the first time burns at most.
	pub entry_burn: Reputation,
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
	/// How many enforcers are active.
	pub enforcers: u32,
	/// Seats that the enforcers could take now.
	pub free_seats: u32,
	/// Panels that wait for free seats now.
	pub queued: u32,
	/// How long the task waits for a claim, in clock blocks like all that follows.
	pub claim_window: Moment,
	/// How long it can take at most until the work is awarded, entries are opened, or the money for
	/// published work is in.
	pub award_window: Moment,
	/// How long a provider has to deliver; zero where nobody is awarded the work.
	pub delivery_window: Moment,
	/// How long the requester has to accept or dispute; of a contest each of the times to open entries,
	/// to challenge and to collect.
	pub dispute_window: Moment,
	/// How long a panel asked for now would wait for its draw.
	pub draw_time: Moment,
	/// How long a panel takes from its draw, when it is not drawn anew.
	pub review_time: Moment,
	/// How long a verdict can be appealed before it is settled by; zero: never.
	pub appeal_window: Moment,
	/// When its first panel is drawn if every window is used, from now; of a contest the last of the
	/// pairs; where panels score disputed work alone, if it is disputed.
	pub drawn_after: Moment,
	/// When it is settled if every window is used and nobody disputes, appeals or challenges, from now;
	/// of a contest when awards can be collected.
	pub settled_after: Moment,
	/// When it is settled if it is disputed and appealed, or challenged, as often as can be and no
	/// panel is drawn anew, from now; the council's and an audit's time come on top.
	pub settled_at_latest: Moment,
	/// What only a contest has.
	pub contest: Option<ContestQuote<Balance, Moment>>,
	/// Where the middle of the prices lies that such work was settled at of late, in the asset asked
	/// about; `None`: nothing is known, or the organization has no unit of the asset.
	pub usual_price: Option<Range<Balance>>,
	/// Where the middle of its scores lies.
	pub usual_score: Option<Range<Score>>,
}

impl<T: Config> Pallet<T> {
	pub(crate) fn view_quote(
		org: OrgId,
		asset: T::AssetId,
		budget: T::Balance,
		terms: Option<Terms<MomentOf<T>>>,
		text: u32,
	) -> Result<QuoteView<T::Balance, MomentOf<T>>, Vec<u8>> {
		let text = usize::try_from(text).unwrap_or(usize::MAX);
		let retroactive = terms
			.as_ref()
			.is_some_and(|terms| terms.entrance.is_retroactive());
		// Whoever publishes work brings no price.
		let budget = if retroactive { Zero::zero() } else { budget };
		let plan = Self::plan(org, &asset, budget, terms, text).map_err(name)?;
		let Plan {
			conditions,
			bearing,
			..
		} = &plan;
		let income = Self::income(org);
		let panel = conditions.panel;
		let cost = |seats: u8| Self::cost_of_panel(conditions, seats);
		let larger = cost(panel.size.saturating_mul(2).saturating_add(1));
		let outlook = T::Review::outlook(org, panel.size).unwrap_or_else(|| Outlook {
			queued: 0,
			draw: T::Randomness::retry_after(),
		});
		let contest = Self::contest_quote(&plan, outlook.draw);
		let Times {
			drawn,
			settled,
			latest,
		} = match &contest {
			Some(contest) => contest.times(),
			None => Self::times(&plan, outlook.draw),
		};
		let at_risk = Self::at_risk(conditions, &asset, budget);
		let author = if retroactive {
			at_risk.money
		} else {
			Zero::zero()
		};
		let only = |here: bool, amount: T::Balance| if here { amount } else { Zero::zero() };
		let claimed = conditions.entrance.has_claims();
		let scored_anyway = conditions.mode == ReviewMode::Every;
		let usual = Self::view_histogram(org, conditions.tier, conditions.class);
		let unit = conditions.minting.unit;
		let appeals = contest.is_none();
		Ok(QuoteView {
			entrance: conditions.entrance.kind(),
			budget,
			review_reserve: plan.review,
			protocol_fee: plan.protocol,
			prepay: plan.prepaid,
			deposit: plan.deposit,
			total_native: plan.total.saturating_add(author),
			seat_fee: panel.fee,
			panel_cost: cost(panel.size).into(),
			appeal_bond: only(
				appeals && !conditions.appeal_window.is_zero(),
				larger.saturating_add(counterparty_part(larger)).into(),
			),
			bought_review: only(!scored_anyway, Self::panel_reserve(conditions)),
			challenge_bond: only(!claimed, Self::challenge_bond(conditions).0),
			funder_deposit: T::Deposits::convert(Self::funding_footprint()),
			parts: posting::parts_of(&plan.milestones),
			money_bond: at_risk.money,
			kill_fee: only(claimed, at_risk.money),
			reputation_bond: at_risk.reputation,
			threshold: conditions.threshold,
			entry_burn: part(conditions.threshold, conditions.tier_burn, FULL_SCORE),
			panel: panel.size,
			audit_rate: bearing.rate,
			levy: only(!scored_anyway, Self::levy_on(conditions, &asset, budget)),
			income: income.into(),
			bears: Self::bearable(bearing, &conditions.audit, income).into(),
			ruling: bearing.ruling,
			capacity: T::Review::can_open(org, panel.size)
				&& Self::ensure_room(org, conditions).is_ok(),
			enforcers: T::Office::active(org),
			free_seats: T::Office::capacity(org),
			queued: outlook.queued,
			claim_window: conditions.claim_window,
			award_window: Self::time_to_award(conditions),
			delivery_window: plan.work_window(),
			dispute_window: conditions.dispute_window,
			draw_time: outlook.draw,
			review_time: panel.commit_window.saturating_add(panel.reveal_window),
			appeal_window: if appeals {
				conditions.appeal_window
			} else {
				Zero::zero()
			},
			drawn_after: drawn,
			settled_after: settled,
			settled_at_latest: latest,
			contest,
			usual_price: usual
				.as_ref()
				.and_then(|usual| Some(Self::price_in(usual.median_price?, unit?))),
			usual_score: usual.and_then(|usual| usual.median_score),
		})
	}

	/// What the entrance has a provider put at risk.
	pub(crate) fn at_risk(
		conditions: &ConditionsOf<T>,
		asset: &T::AssetId,
		budget: T::Balance,
	) -> AtRisk<T::Balance> {
		let money = match conditions.entrance.kind() {
			EntranceKind::Claim | EntranceKind::Bids => {
				Self::deposit_for(conditions, asset, budget)
			}
			EntranceKind::Contest => Self::entry_bond(conditions),
			EntranceKind::Retroactive => Self::challenge_bond(conditions).0,
		};
		let reputation = match conditions.entrance.has_claims() {
			true => conditions.reputation_bond,
			false => 0,
		};
		AtRisk { money, reputation }
	}

	/// What a panel of so many seats costs with the protocol's part.
	fn cost_of_panel(conditions: &ConditionsOf<T>, seats: u8) -> u128 {
		let fees = conditions.panel.fee.into().saturating_mul(seats.into());
		fees.saturating_add(part(fees, conditions.protocol_share, FULL_SCORE))
	}

	/// How long until it is drawn and settled, without and with everything that can be said against it.
	fn times(plan: &Plan<T>, draw: MomentOf<T>) -> Times<MomentOf<T>> {
		let number = |moment: MomentOf<T>| -> u64 { moment.unique_saturated_into() };
		let conditions = &plan.conditions;
		let panel = conditions.panel;
		let silent = conditions.mode != ReviewMode::Every;
		let lot = match conditions.mode {
			ReviewMode::Sampled { .. } => number(T::Randomness::retry_after()),
			ReviewMode::Every | ReviewMode::Disputed => 0,
		};
		let is_appealable = !conditions.appeal_window.is_zero();
		let spans = Spans {
			award: number(Self::time_to_award(conditions)),
			first: number(plan.first_window()),
			delivery: number(plan.work_window()),
			parts: posting::parts_of(&plan.milestones).into(),
			word: match silent {
				true => number(conditions.dispute_window),
				false => 0,
			},
			lot,
			silent,
			draw: number(draw),
			verdict: number(panel.commit_window.saturating_add(panel.reveal_window)),
			appeal: number(conditions.appeal_window),
			appeals: u32::from(is_appealable).saturating_mul(MAX_APPEALS.into()),
		};
		let Ends {
			drawn,
			settled,
			latest,
		} = ends(&spans);
		let moment = |number: u64| MomentOf::<T>::unique_saturated_from(number);
		Times {
			drawn: moment(drawn),
			settled: moment(settled),
			latest: moment(latest),
		}
	}
}

/// When things are expected, in clock blocks from now.
pub(crate) struct Times<Moment> {
	pub drawn: Moment,
	pub settled: Moment,
	pub latest: Moment,
}

/// What a provider puts at risk, by kind of bond.
pub(crate) struct AtRisk<Balance> {
	pub money: Balance,
	pub reputation: Reputation,
}

fn name<T: Config>(error: Error<T>) -> Vec<u8> {
	let name: &'static str = error.into();
	name.as_bytes().to_vec()
}
