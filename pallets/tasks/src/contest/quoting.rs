//! What a contest would take, divide and last, before it is posted.

use crate::{
	funds::MAX_FUNDERS,
	posting::Plan,
	rules::quote::{bondless_slots, course, Rounds},
	settlement::{part, FULL_CLASS},
	views::Times,
	*,
};
use codec::{Decode, Encode};
use munus_primitives::review::{Batch, Reading, Review, MAX_ITEMS};
use scale_info::TypeInfo;
use sp_runtime::traits::{CheckedDiv, Saturating, UniqueSaturatedFrom, UniqueSaturatedInto, Zero};

/// What only the quote of a contest has. Times are in clock blocks from now and count on every slot
/// being taken.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct ContestQuote<Balance, Moment> {
	/// What all entries together can win, in the asset asked about: the organization's part is taken
	/// off.
	pub prize: Balance,
	/// What one place can win; `None` where the prize is divided in proportion.
	pub place: Option<Balance>,
	/// The prepaid review budget, in the native token like all money that follows.
	pub review_budget: Balance,
	/// How many entries it pays for.
	pub slots: u32,
	/// How many of them can enter without a bond, which are feeless.
	pub bondless_slots: u32,
	/// How many of the best are read twice.
	pub finalists: u8,
	/// What reading one entry by a pair costs, the protocol's part included.
	pub screening_fee: Balance,
	/// What it may cost with a third reader and panels that are drawn anew.
	pub screening_most: Balance,
	/// What the finals cost with every seat filled, the protocol's part included.
	pub finals_fee: Balance,
	/// What they may cost with panels that are drawn anew.
	pub finals_most: Balance,
	/// The bond of an entry.
	pub entry_bond: Balance,
	/// In how many batches entries are read.
	pub batches: u32,
	/// When entries are opened.
	pub opening_after: Moment,
	/// When the last batch goes to its readers.
	pub screening_after: Moment,
	/// When they are drawn.
	pub drawn_after: Moment,
	/// When the finals begin.
	pub finals_after: Moment,
	/// When entries can be challenged as copies.
	pub contestable_after: Moment,
	/// When awards can be collected, if no challenge is heard any more.
	pub paying_after: Moment,
	/// When the chain has paid all who have not collected, if readers were far apart and an entry was
	/// challenged at the last moment.
	pub ended_at_latest: Moment,
}

impl<Balance, Moment: Copy> ContestQuote<Balance, Moment> {
	pub(crate) fn times(&self) -> Times<Moment> {
		Times {
			drawn: self.drawn_after,
			settled: self.paying_after,
			latest: self.ended_at_latest,
		}
	}
}

impl<T: Config> Pallet<T> {
	/// `None`: it is no contest.
	pub(crate) fn contest_quote(
		plan: &Plan<T>,
		draw: MomentOf<T>,
	) -> Option<ContestQuote<T::Balance, MomentOf<T>>> {
		let conditions = &plan.conditions;
		let Entrance::Contest {
			window,
			finalists,
			award,
		} = conditions.entrance
		else {
			return None;
		};
		let panel = conditions.panel;
		let most = |items, reading| {
			let reserve = T::Review::reserve_batch(&panel, Batch { items, reading });
			Self::with_protocol(conditions, reserve)
		};
		let fees = |readings: u32| {
			let fees = panel.fee.saturating_mul(readings.into());
			Self::with_protocol(conditions, fees)
		};
		let reward = |gross: T::Balance| -> T::Balance {
			part(gross.into(), conditions.class, FULL_CLASS).into()
		};
		let slots = u32::from(conditions.offers);
		let batches = slots.div_ceil(MAX_ITEMS);
		let span = |moment: MomentOf<T>| -> u64 { moment.unique_saturated_into() };
		let course = course(&Rounds {
			window: span(window),
			dispute: span(conditions.dispute_window),
			batches: batches.into(),
			draw: span(draw),
			verdict: span(panel.commit_window.saturating_add(panel.reveal_window)),
			steps: slots
				.saturating_add(MAX_FUNDERS)
				.div_ceil(clearing::ROWS_PER_STEP)
				.into(),
		});
		let moment = |number: u64| MomentOf::<T>::unique_saturated_from(number);
		Some(ContestQuote {
			prize: reward(plan.budget),
			place: match award {
				Award::Power { .. } => None,
				Award::Places(places) => {
					let each = plan.budget.checked_div(&u32::from(places).into());
					each.map(reward)
				}
			},
			review_budget: plan.review,
			slots,
			bondless_slots: match conditions.tier {
				0 => bondless_slots(slots),
				_ => Zero::zero(),
			},
			finalists,
			screening_fee: fees(BOND_READINGS),
			screening_most: most(1, Reading::Pair),
			finals_fee: fees(u32::from(finalists).saturating_mul(panel.size.into())),
			finals_most: most(finalists, Reading::Full),
			entry_bond: Self::entry_bond(conditions),
			batches,
			opening_after: moment(course.opening),
			screening_after: moment(course.screening),
			drawn_after: moment(course.drawn),
			finals_after: moment(course.finals),
			contestable_after: moment(course.contestable),
			paying_after: moment(course.paying),
			ended_at_latest: moment(course.latest),
		})
	}
}
