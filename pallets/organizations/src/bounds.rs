//! What chain governance lets an organization choose from.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use munus_primitives::{Reputation, POINT};
use scale_info::TypeInfo;
use sp_runtime::traits::{AtLeast32BitUnsigned, One};

/// The smallest and the largest value allowed, both included.
#[derive(
	Clone,
	Copy,
	Debug,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	TypeInfo,
	MaxEncodedLen,
	serde::Serialize,
	serde::Deserialize,
)]
#[serde(deny_unknown_fields)]
pub struct Limits<T> {
	/// The smallest value allowed.
	pub min: T,
	/// The largest value allowed.
	pub max: T,
}

impl<T: Ord + Copy> Limits<T> {
	/// The limits from `min` to `max`.
	pub const fn new(min: T, max: T) -> Self {
		Limits { min, max }
	}

	/// Whether `value` is allowed.
	pub fn allow(&self, value: T) -> bool {
		self.min <= value && value <= self.max
	}

	/// The allowed value nearest to `value`.
	pub fn nearest(&self, value: T) -> T {
		value.max(self.min).min(self.max)
	}
}

/// The bounds of every organization's policy: a governed parameter of the chain.
#[derive(
	Clone,
	Copy,
	Debug,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	TypeInfo,
	MaxEncodedLen,
	serde::Serialize,
	serde::Deserialize,
)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PolicyBounds<Balance, Moment> {
	/// Clock blocks in a day. Templates measure their windows in it.
	pub day: Moment,
	/// The fee of a seat, in the native token.
	pub fee: Limits<Balance>,
	/// The windows for claim, delivery and dispute, in clock blocks.
	pub window: Limits<Moment>,
	/// The phases of a panel, commit and reveal, in clock blocks.
	pub phase: Limits<Moment>,
	/// How long before a panel its members must have joined, in blocks of the chain.
	pub seniority: Limits<Moment>,
	/// How long a leaver stays on the roster, in clock blocks; must exceed an epoch.
	pub notice: Limits<Moment>,
	/// How long a banned enforcer has before removal, in clock blocks.
	pub grace: Limits<Moment>,
	/// The half-life of reputation, in clock blocks of active time.
	pub half_life: Limits<Moment>,
	/// After how long without a verdict an organization's time stands still, in clock blocks.
	pub dormancy: Limits<Moment>,
	/// The bonds of a claim in money and in reputation, in ten-thousandths.
	pub bond: Limits<u16>,
	/// For how long a sponsor answers at most, in clock blocks.
	pub sponsoring: Limits<Moment>,
	/// The largest tier threshold, stake and standing asked of those who join.
	pub max_threshold: Reputation,
	/// The most that an enforcer appointed at creation may be granted.
	pub max_grant: Reputation,
	/// The most an enforcer may earn for one review.
	pub max_review_reward: Reputation,
	/// The most points that may be minted per unit of fees.
	pub max_kappa: u32,
	/// The largest deficit that may be counted, in reviews.
	pub max_debt: u32,
	/// The most work done ahead that may be counted, in reviews.
	pub max_surplus: u32,
	/// The smallest share of verdicts that may be audited, in ten-thousandths.
	pub min_audit_rate: u16,
	/// The largest share of verdicts that may be audited, in ten-thousandths.
	pub max_audit_rate: u16,
	/// The largest share of a price that may be levied for audits, in ten-thousandths.
	pub max_levy: u16,
	/// The highest price with which panels may be trusted unasked, in the native token.
	pub max_trusted_price: Balance,
	/// The largest share of the duty that may be asked to be done before new work is taken, in
	/// ten-thousandths.
	pub max_fulfilment: u16,
	/// The most that may be burned on entering a tier, in ten-thousandths of its threshold.
	pub max_tier_burn: u16,
}

impl<Balance, Moment> PolicyBounds<Balance, Moment>
where
	Balance: AtLeast32BitUnsigned + Copy,
	Moment: AtLeast32BitUnsigned + Copy,
{
	/// The default bounds where `day` clock blocks make a day and `token` is one native token.
	/// No limit in time is below one block.
	pub fn scaled(day: Moment, token: Balance) -> Self {
		let days = |count: u32| day.saturating_mul(count.into()).max(One::one());
		let hour = fraction(day, 24);
		PolicyBounds {
			day: days(1),
			fee: Limits::new(
				token.checked_div(&100u32.into()).unwrap_or(token),
				token.saturating_mul(1_000u32.into()),
			),
			window: Limits::new(hour, days(365)),
			phase: Limits::new(hour, days(7)),
			seniority: Limits::new(hour, days(30)),
			notice: Limits::new(hour, days(30)),
			grace: Limits::new(hour, days(30)),
			half_life: Limits::new(days(1), days(3_650)),
			dormancy: Limits::new(days(1), days(365)),
			bond: Limits::new(100, 10_000),
			sponsoring: Limits::new(hour, days(365)),
			max_threshold: POINT.saturating_mul(1_000_000),
			max_grant: POINT.saturating_mul(100),
			max_review_reward: POINT.saturating_mul(10),
			max_kappa: 100,
			max_debt: 1_000,
			max_surplus: 1_000,
			min_audit_rate: 0,
			max_audit_rate: 10_000,
			max_levy: 1_000,
			max_trusted_price: token.saturating_mul(100_000u32.into()),
			max_fulfilment: 8_000,
			max_tier_burn: 5_000,
		}
	}

	/// The same bounds with every notice longer than `epoch` clock blocks.
	pub fn with_epoch(mut self, epoch: Moment) -> Self {
		self.notice.min = self.notice.min.max(epoch.saturating_add(One::one()));
		self.notice.max = self.notice.max.max(self.notice.min);
		self
	}
}

/// The default bounds of a production chain: blocks of six seconds, twelve decimals.
impl<Balance, Moment> Default for PolicyBounds<Balance, Moment>
where
	Balance: AtLeast32BitUnsigned + Copy,
	Moment: AtLeast32BitUnsigned + Copy,
{
	fn default() -> Self {
		Self::scaled(
			14_400u32.into(),
			Balance::unique_saturated_from(1_000_000_000_000u128),
		)
	}
}

/// One `part`-th of a day, at least one block.
pub(crate) fn fraction<Moment: AtLeast32BitUnsigned + Copy>(day: Moment, part: u32) -> Moment {
	day.checked_div(&part.into()).unwrap_or(day).max(One::one())
}
