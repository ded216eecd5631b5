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
use sp_runtime::traits::{Saturating, UniqueSaturatedFrom, UniqueSaturatedInto, Zero};

/// What posting takes, what it may lead to, and how long things take.
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
	/// The full fee of a seat.
	pub seat_fee: Balance,
	/// What one panel with every seat filled costs out of the reserve, the protocol's part included.
	pub panel_cost: Balance,
	/// What the bond of an appeal from its verdict comes to at most.
	pub appeal_bond: Balance,
	/// What a claim, or a bid, bonded with money puts at risk.
	pub money_bond: Balance,
	/// In how many parts the work is done; the reserve is for a panel for each.
	pub parts: u8,
	/// What ending the work of a bonded claim costs the requester at most, beside what is earned.
	pub kill_fee: Balance,
	/// What a claim bonded with reputation puts at risk.
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
	/// How long a provider has to deliver.
	pub delivery_window: Moment,
	/// How long the requester has to accept or dispute.
	pub dispute_window: Moment,
	/// How long a panel asked for now would wait for its draw.
	pub draw_time: Moment,
	/// How long a panel takes from its draw, when it is not drawn anew.
	pub review_time: Moment,
	/// How long a verdict can be appealed before it is settled by; zero: never.
	pub appeal_window: Moment,
	/// When it is settled if every window is used and nobody disputes or appeals, from now.
	pub settled_after: Moment,
	/// When it is settled if it is disputed and appealed as often as can be and no panel is drawn
	/// anew, from now; the council's and an audit's time come on top.
	pub settled_at_latest: Moment,
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
		let (settled_after, settled_at_latest) = Self::times(&plan, outlook.draw);
		let usual = Self::view_histogram(org, conditions.tier, conditions.class);
		let unit = conditions.minting.unit;
		Ok(QuoteView {
			budget,
			review_reserve: plan.review,
			protocol_fee: plan.protocol,
			prepay: plan.prepaid,
			deposit: plan.deposit,
			total_native: plan.total,
			seat_fee: panel.fee,
			panel_cost: cost(panel.size).into(),
			appeal_bond: larger.saturating_add(counterparty_part(larger)).into(),
			parts: posting::parts_of(&plan.milestones),
			money_bond: Self::deposit_for(conditions, &asset, budget),
			kill_fee: conditions.money_bond,
			reputation_bond: conditions.reputation_bond,
			threshold: conditions.threshold,
			entry_burn: part(conditions.threshold, conditions.tier_burn, FULL_SCORE),
			panel: panel.size,
			audit_rate: bearing.rate,
			levy: Self::levy_on(conditions, &asset, budget),
			income: income.into(),
			bears: Self::bearable(bearing, &conditions.audit, income).into(),
			ruling: bearing.ruling,
			capacity: T::Review::can_open(org, panel.size)
				&& Self::ensure_room(org, conditions).is_ok(),
			enforcers: T::Office::active(org),
			free_seats: T::Office::capacity(org),
			queued: outlook.queued,
			claim_window: conditions.claim_window,
			delivery_window: plan.delivery_window(),
			dispute_window: conditions.dispute_window,
			draw_time: outlook.draw,
			review_time: panel.commit_window.saturating_add(panel.reveal_window),
			appeal_window: conditions.appeal_window,
			settled_after,
			settled_at_latest,
			usual_price: usual
				.as_ref()
				.and_then(|usual| Some(Self::price_in(usual.median_price?, unit?))),
			usual_score: usual.and_then(|usual| usual.median_score),
		})
	}

	/// What a panel of so many seats costs with the protocol's part.
	fn cost_of_panel(conditions: &ConditionsOf<T>, seats: u8) -> u128 {
		let fees = conditions.panel.fee.into().saturating_mul(seats.into());
		fees.saturating_add(part(fees, conditions.protocol_share, FULL_SCORE))
	}

	/// How long until it is settled, without and with everything that can be said against it.
	fn times(plan: &Plan<T>, draw: MomentOf<T>) -> (MomentOf<T>, MomentOf<T>) {
		let number = |moment: MomentOf<T>| -> u64 { moment.unique_saturated_into() };
		let conditions = &plan.conditions;
		let panel = conditions.panel;
		let waits_for_word = conditions.mode != ReviewMode::Every;
		let is_appealable = !conditions.appeal_window.is_zero();
		let spans = Spans {
			award: number(Self::time_to_award(conditions)),
			delivery: number(plan.delivery_window()),
			parts: posting::parts_of(&plan.milestones).into(),
			word: match waits_for_word {
				true => number(conditions.dispute_window),
				false => 0,
			},
			draw: number(draw),
			verdict: number(panel.commit_window.saturating_add(panel.reveal_window)),
			appeal: number(conditions.appeal_window),
			appeals: u32::from(is_appealable).saturating_mul(MAX_APPEALS.into()),
		};
		let Ends { settled, latest } = ends(&spans);
		let silent = spans
			.award
			.saturating_add(spans.delivery)
			.saturating_add(spans.word);
		let settled = if waits_for_word { silent } else { settled };
		let moment = |number: u64| MomentOf::<T>::unique_saturated_from(number);
		(moment(settled), moment(latest))
	}
}

fn name<T: Config>(error: Error<T>) -> Vec<u8> {
	let name: &'static str = error.into();
	name.as_bytes().to_vec()
}
