//! The arithmetic of a deal: paid + fees + refunded + left = deposited, at all times.

use munus_primitives::{
	escrow::{Deal, Purpose},
	OrgId,
};
use sp_runtime::traits::{AtLeast32BitUnsigned, Zero};

/// Why a deal refuses a movement. It is unchanged then.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
	/// The sum of deposits is beyond what the type can hold.
	Overflow,
	/// More is asked for than is left.
	Beyond,
}

/// A deal made in `org` that has just taken in `amount`.
pub fn opened<AssetId, Balance: AtLeast32BitUnsigned + Copy>(
	asset: AssetId,
	amount: Balance,
	org: OrgId,
) -> Deal<AssetId, Balance> {
	Deal {
		asset,
		deposited: amount,
		paid: Zero::zero(),
		fees: Zero::zero(),
		refunded: Zero::zero(),
		left: amount,
		org,
	}
}

/// Takes in `amount` more.
pub fn take_in<AssetId, Balance: AtLeast32BitUnsigned + Copy>(
	deal: &mut Deal<AssetId, Balance>,
	amount: Balance,
) -> Result<(), Refusal> {
	let deposited = deal
		.deposited
		.checked_add(&amount)
		.ok_or(Refusal::Overflow)?;
	let left = deal.left.checked_add(&amount).ok_or(Refusal::Overflow)?;
	deal.deposited = deposited;
	deal.left = left;
	Ok(())
}

/// Gives out `amount` under the heading of its purpose.
pub fn give_out<AssetId, Balance: AtLeast32BitUnsigned + Copy>(
	deal: &mut Deal<AssetId, Balance>,
	amount: Balance,
	purpose: Purpose,
) -> Result<(), Refusal> {
	let left = deal.left.checked_sub(&amount).ok_or(Refusal::Beyond)?;
	let heading = match purpose {
		Purpose::Pay => &mut deal.paid,
		Purpose::Fee => &mut deal.fees,
		Purpose::Refund => &mut deal.refunded,
	};
	*heading = heading.checked_add(&amount).ok_or(Refusal::Overflow)?;
	deal.left = left;
	Ok(())
}

/// Whether all that came in is accounted for.
pub fn adds_up<AssetId, Balance: AtLeast32BitUnsigned + Copy>(
	deal: &Deal<AssetId, Balance>,
) -> bool {
	[deal.fees, deal.refunded, deal.left]
		.iter()
		.try_fold(deal.paid, |sum, part| sum.checked_add(part))
		== Some(deal.deposited)
}

#[cfg(test)]
mod tests {
	use super::*;
	use proptest::prelude::*;

	fn purpose() -> impl Strategy<Value = Purpose> {
		prop_oneof![
			Just(Purpose::Pay),
			Just(Purpose::Fee),
			Just(Purpose::Refund)
		]
	}

	fn amount() -> impl Strategy<Value = u64> {
		prop_oneof![
			0..1_000u64,
			any::<u64>(),
			(u64::MAX - 5)..=u64::MAX,
			Just(0)
		]
	}

	proptest! {
		#[test]
		fn deal_should_add_up_when_anything_moves(
			first in amount(),
			steps in prop::collection::vec((any::<bool>(), amount(), purpose()), 0..40),
		) {
			let mut deal = opened((), first, 0);
			prop_assert!(adds_up(&deal));
			for (comes_in, amount, purpose) in steps {
				let before = deal.clone();
				let result = if comes_in {
					take_in(&mut deal, amount)
				} else {
					give_out(&mut deal, amount, purpose)
				};
				match result {
					Ok(()) if comes_in => {
						prop_assert_eq!(deal.left, before.left + amount);
						prop_assert_eq!(deal.deposited, before.deposited + amount);
					},
					Ok(()) => {
						prop_assert_eq!(deal.left, before.left - amount);
						prop_assert_eq!(deal.deposited, before.deposited);
					},
					Err(Refusal::Overflow) => {
						prop_assert!(comes_in && before.deposited.checked_add(amount).is_none());
						prop_assert_eq!(&deal, &before);
					},
					Err(Refusal::Beyond) => {
						prop_assert!(!comes_in && before.left < amount);
						prop_assert_eq!(&deal, &before);
					},
				}
				prop_assert!(adds_up(&deal));
			}
		}

		#[test]
		fn deal_should_book_under_the_heading_when_money_leaves(
			first in 1..u64::MAX,
			purpose in purpose(),
		) {
			let mut deal = opened((), first, 0);
			give_out(&mut deal, first, purpose).unwrap();
			prop_assert_eq!(deal.left, 0);
			let booked = match purpose {
				Purpose::Pay => deal.paid,
				Purpose::Fee => deal.fees,
				Purpose::Refund => deal.refunded,
			};
			prop_assert_eq!(booked, first);
			prop_assert_eq!(give_out(&mut deal, 1, purpose), Err(Refusal::Beyond));
		}
	}

	#[test]
	fn sum_should_be_refused_when_a_heading_is_off() {
		let good = opened((), 10u64, 0);
		assert!(!adds_up(&Deal {
			paid: 1,
			..good.clone()
		}));
		assert!(!adds_up(&Deal {
			fees: 1,
			..good.clone()
		}));
		assert!(!adds_up(&Deal {
			refunded: 1,
			..good.clone()
		}));
		assert!(!adds_up(&Deal {
			left: 9,
			..good.clone()
		}));
		assert!(!adds_up(&Deal {
			deposited: 11,
			..good.clone()
		}));
		assert!(!adds_up(&Deal {
			paid: u64::MAX,
			..good
		}));
	}
}
