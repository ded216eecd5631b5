//! How much work, and of which price, an organization's panels are trusted with.

use crate::{
	rules::price::{self, Bearing, Ruling},
	settlement::{mul_div, part},
	*,
};
use munus_primitives::{
	escrow::Inspect as _,
	obligation::Inspect as _,
	organizations::{AuditPolicy, BeyondCapacity},
	FULL_SCORE,
};
use sp_runtime::traits::Zero;

impl<T: Config> Pallet<T> {
	/// What `budget` is worth in the native token; `None` without a unit for the asset.
	pub(crate) fn worth(
		asset: &T::AssetId,
		budget: T::Balance,
		minting: &mint::Minting<T::Balance>,
	) -> Option<u128> {
		match (minting.unit, minting.native_unit) {
			_ if *asset == T::NativeAsset::get() => Some(budget.into()),
			(Some(unit), Some(native_unit)) if !unit.is_zero() => {
				Some(mul_div(budget.into(), native_unit.into(), unit.into()))
			}
			_ => None,
		}
	}

	/// Never less than the smallest balance: a claim that is exclusive must cost something to
	/// break.
	pub(crate) fn money_bond(worth: Option<u128>, rate: u16) -> T::Balance {
		let bond = part(worth.unwrap_or_default(), rate, FULL_SCORE);
		T::Balance::from(bond).max(T::Escrow::minimum(&T::NativeAsset::get()))
	}

	/// The panel that is not worth buying for work of this price; no smaller than `size`. What the
	/// enforcers earn is looked at only where it decides.
	pub(crate) fn weigh(
		org: OrgId,
		worth: Option<u128>,
		size: u8,
		audit: &AuditPolicy<T::Balance>,
	) -> Result<Bearing, Error<T>> {
		let rate = price::rate(
			audit.rate,
			audit.full_price.into(),
			worth.unwrap_or_default(),
		);
		let unasked = |ruling| Some(Bearing { size, rate, ruling });
		let bearing = match worth {
			None => unasked(Ruling::Unmeasured),
			Some(worth) if worth <= audit.trusted_price.into() => unasked(Ruling::Trusted),
			Some(worth) => {
				let largest = price::largest(size, T::Office::active(org));
				price::bearing(worth, size, largest, rate, Self::income(org))
			}
		};
		bearing.ok_or(Error::<T>::PriceAbovePanel)
	}

	/// The income per head of 90 days, in the native token.
	pub(crate) fn income(org: OrgId) -> u128 {
		price::income(T::Office::workload(org).fees, T::Office::active(org))
	}

	/// Up to which price a panel bears at such an income, in the native token; what is trusted
	/// unasked included.
	pub(crate) fn bearable(
		bearing: &Bearing,
		audit: &AuditPolicy<T::Balance>,
		income: u128,
	) -> u128 {
		price::bearable(bearing.size, bearing.rate, income).max(audit.trusted_price.into())
	}

	/// The audits of a task whose panel was found by the rule: the rate is raised where it asks.
	pub(crate) fn audits(
		mut audit: AuditPolicy<T::Balance>,
		bearing: Bearing,
	) -> AuditPolicy<T::Balance> {
		if bearing.ruling == Ruling::MoreAudits {
			audit.rate = audit.rate.max(bearing.rate).min(FULL_SCORE);
			audit.high_rate = audit.high_rate.max(audit.rate);
		}
		audit
	}

	/// The enforcers must keep up and, where the policy refuses work beyond capacity, have seats for
	/// the panel.
	pub(crate) fn ensure_room(org: OrgId, conditions: &ConditionsOf<T>) -> Result<(), Error<T>> {
		let Conditions { audit, panel, .. } = conditions;
		let fulfilled = audit.min_fulfilment == 0
			|| T::Office::workload(org).is_fulfilled(audit.min_fulfilment);
		ensure!(fulfilled, Error::<T>::BelowFulfilment);
		let refuses = audit.beyond_capacity == BeyondCapacity::Refuse;
		ensure!(
			!refuses || T::Office::capacity(org) >= panel.size.into(),
			Error::<T>::BeyondCapacity
		);
		Ok(())
	}
}
