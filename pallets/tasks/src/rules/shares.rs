//! How pay is divided among a team, and down a tree of sub-tasks.
//!
//! A sub-task has a portion of the payout of the task above it, in parts of [`WHOLE`]. Whatever
//! portions do not give away belongs to whoever gives them: the provider of the task above, and of
//! its team to the lead.

use crate::settlement::{mul_div, part};
use alloc::vec::Vec;
use munus_primitives::FULL_SCORE;

/// A portion of a payout, in parts of [`WHOLE`].
pub type Portion = u32;

/// The whole payout.
pub const WHOLE: Portion = 1_000_000_000;

/// What sub-tasks can have of a payout together: three quarters. The quarter that is kept back of a
/// milestone is the provider's own.
pub const MOST_DELEGATED: Portion = 750_000_000;

/// The most members of a team beside the lead.
pub const MAX_TEAM: u32 = 7;

/// How deep a tree of sub-tasks is at most; the task at its root has depth 0.
pub const MAX_DEPTH: u8 = 3;

/// How many payees a tree has below the provider at its root, at most.
pub const MAX_PAYEES: u32 = 16;

/// Whether the lead's share and those of the members, in ten-thousandths, add up to the whole, with
/// none of the members' zero.
pub fn make_a_team(lead: u16, members: &[u16]) -> bool {
	let sum = members.iter().fold(u32::from(lead), |sum, share| {
		sum.saturating_add((*share).into())
	});
	let count = u32::try_from(members.len()).unwrap_or(u32::MAX);
	count <= MAX_TEAM && sum == u32::from(FULL_SCORE) && members.iter().all(|share| *share > 0)
}

/// Divides pay among the members by their shares, in ten-thousandths; the rest, roundings included,
/// is the lead's. Gives the lead's and theirs.
pub fn among_team(pay: u128, members: &[u16]) -> (u128, Vec<u128>) {
	let shares = members.iter().map(|share| part(pay, *share, FULL_SCORE));
	take_from(pay, shares.collect())
}

/// Whether these portions can be delegated together.
pub fn can_delegate(portions: &[Portion]) -> bool {
	let sum = portions
		.iter()
		.fold(0_u64, |sum, portion| sum.saturating_add((*portion).into()));
	sum <= MOST_DELEGATED.into() && portions.iter().all(|portion| *portion > 0)
}

/// Divides a payout by portions; the rest, roundings included, is the provider's. Gives the
/// provider's and those.
pub fn among_subs(payout: u128, portions: &[Portion]) -> (u128, Vec<u128>) {
	let shares = portions
		.iter()
		.map(|portion| mul_div(payout, (*portion).min(WHOLE).into(), WHOLE.into()));
	take_from(payout, shares.collect())
}

/// The portion that a sub-task has earned whose score earns `share` ten-thousandths, rounded down.
pub fn scaled(portion: Portion, share: u16) -> Portion {
	narrow(part(portion.into(), share, FULL_SCORE))
}

/// A settled sub-task in the payout of the task above it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settled {
	/// Its provider's own portion.
	pub lead: Portion,
	/// The portions of its provider's team.
	pub members: Vec<Portion>,
	/// The portions of its own sub-tasks.
	pub subs: Vec<Portion>,
}

/// Divides what a sub-task has earned among its provider, the team and its own sub-tasks. They add
/// up to `earned`.
pub fn settled(earned: Portion, members: &[u16], subs: &[Portion]) -> Settled {
	let (own, subs) = among_subs(earned.into(), subs);
	let (lead, members) = among_team(own, members);
	let narrowed = |portions: Vec<u128>| portions.into_iter().map(narrow).collect();
	Settled {
		lead: narrow(lead),
		members: narrowed(members),
		subs: narrowed(subs),
	}
}

fn narrow(portion: u128) -> Portion {
	Portion::try_from(portion).unwrap_or(WHOLE).min(WHOLE)
}

/// Nobody gets more than is left, whatever the shares say.
fn take_from(whole: u128, mut shares: Vec<u128>) -> (u128, Vec<u128>) {
	let mut left = whole;
	for share in shares.iter_mut() {
		*share = (*share).min(left);
		left = left.saturating_sub(*share);
	}
	(left, shares)
}

#[cfg(test)]
mod tests {
	use super::*;
	use proptest::prelude::*;

	/// A task of a tree: what its score earns, its provider's team, and its sub-tasks with their
	/// portions.
	#[derive(Clone, Debug)]
	struct Node {
		share: u16,
		team: Vec<u16>,
		subs: Vec<(Portion, Node)>,
	}

	fn teams() -> impl Strategy<Value = Vec<u16>> {
		prop::collection::vec(1..=FULL_SCORE / MAX_TEAM as u16, 0..=MAX_TEAM as usize)
	}

	fn nodes() -> impl Strategy<Value = Node> {
		let leaf = (0..=FULL_SCORE, teams()).prop_map(|(share, team)| Node {
			share,
			team,
			subs: Vec::new(),
		});
		leaf.prop_recursive(MAX_DEPTH.into(), 12, 3, |below| {
			let sub = (1..=MOST_DELEGATED / 3, below);
			(0..=FULL_SCORE, teams(), prop::collection::vec(sub, 0..=3))
				.prop_map(|(share, team, subs)| Node { share, team, subs })
		})
	}

	/// All payees of a tree where every sub-task is settled before the root.
	fn first_settled(node: &Node, earned: Portion) -> Vec<Portion> {
		let portions: Vec<_> = node
			.subs
			.iter()
			.map(|(portion, sub)| scaled(*portion, sub.share))
			.collect();
		let here = settled(earned, &node.team, &portions);
		let below = node.subs.iter().zip(&here.subs);
		let mut payees: Vec<_> = below
			.flat_map(|((_, sub), portion)| first_settled(sub, *portion))
			.collect();
		payees.push(here.lead);
		payees.extend(here.members);
		payees
	}

	/// All payments of a tree where every sub-task is settled after the task above it.
	fn last_settled(node: &Node, payout: u128) -> Vec<u128> {
		let portions: Vec<_> = node.subs.iter().map(|(portion, _)| *portion).collect();
		let (own, below) = among_subs(payout, &portions);
		let (lead, members) = among_team(own, &node.team);
		let mut paid = vec![lead];
		paid.extend(members);
		for ((_, sub), price) in node.subs.iter().zip(below) {
			let earned = part(price, sub.share, FULL_SCORE);
			paid.push(price - earned);
			paid.extend(last_settled(sub, earned));
		}
		paid
	}

	#[test]
	fn the_divisions_are_those_computed_by_hand() {
		assert_eq!(among_team(1_001, &[3_333, 3_333]), (335, vec![333, 333]));
		assert_eq!(among_team(10, &[]), (10, vec![]));
		assert_eq!(
			among_subs(1_000, &[250_000_000, 333_333_333]),
			(417, vec![250, 333])
		);
		assert_eq!(scaled(250_000_000, 8_000), 200_000_000);
		// A fifth of the payout: half of it to a sub-task of its own, of the rest a tenth to a member.
		let of_a_fifth = settled(200_000_000, &[1_000], &[500_000_000]);
		assert_eq!(
			of_a_fifth,
			Settled {
				lead: 90_000_000,
				members: vec![10_000_000],
				subs: vec![100_000_000]
			}
		);
	}

	#[test]
	fn a_team_is_a_whole() {
		assert!(make_a_team(10_000, &[]));
		assert!(make_a_team(0, &[5_000, 5_000]));
		assert!(make_a_team(3_000, &[1_000; 7]));
		assert!(!make_a_team(2_000, &[1_000; 8]));
		assert!(!make_a_team(5_000, &[4_999]));
		assert!(!make_a_team(5_000, &[5_001]));
		assert!(!make_a_team(10_000, &[0]));
	}

	#[test]
	fn a_quarter_cannot_be_delegated() {
		assert!(can_delegate(&[400_000_000, 350_000_000]));
		assert!(!can_delegate(&[400_000_000, 350_000_001]));
		assert!(!can_delegate(&[0]));
		assert!(!can_delegate(&[Portion::MAX, Portion::MAX]));
	}

	proptest! {
		#[test]
		fn a_team_shares_all_of_its_pay(pay: u128, members in teams()) {
			let (lead, shares) = among_team(pay, &members);
			prop_assert_eq!(shares.iter().sum::<u128>() + lead, pay);
			for (member, share) in members.iter().zip(shares) {
				prop_assert_eq!(share, part(pay, *member, FULL_SCORE));
			}
		}

		#[test]
		fn a_payout_is_divided_whole_even_by_portions_that_exceed_it(
			payout: u128, portions in prop::collection::vec(any::<Portion>(), 0..17),
		) {
			let (own, shares) = among_subs(payout, &portions);
			let sum = shares.iter().try_fold(own, |sum, share| sum.checked_add(*share));
			prop_assert_eq!(sum, Some(payout));
			if can_delegate(&portions) {
				prop_assert!(own >= payout / 4);
			}
		}

		#[test]
		fn a_tree_adds_up_whichever_is_settled_first(root in nodes(), payout: u64) {
			let payees = first_settled(&root, WHOLE);
			prop_assert_eq!(payees.iter().map(|p| u64::from(*p)).sum::<u64>(), u64::from(WHOLE));
			let paid = last_settled(&root, payout.into());
			prop_assert_eq!(paid.iter().sum::<u128>(), u128::from(payout));
			let (own, below) = among_subs(payout.into(), &payees);
			prop_assert_eq!(below.iter().sum::<u128>() + own, u128::from(payout));
		}

		#[test]
		fn a_better_score_earns_a_sub_task_no_less_and_never_its_whole_portion_over(
			portion in 0..=WHOLE, a in 0..=FULL_SCORE, b in 0..=FULL_SCORE,
		) {
			prop_assert!(scaled(portion, a.min(b)) <= scaled(portion, a.max(b)));
			prop_assert_eq!((scaled(portion, 0), scaled(portion, FULL_SCORE)), (0, portion));
		}

		#[test]
		fn what_a_sub_task_did_not_earn_stays_above(
			payout: u64, portion in 1..=MOST_DELEGATED, share in 0..=FULL_SCORE,
		) {
			let own = |portion| among_subs(payout.into(), &[portion]).0;
			let kept = own(scaled(portion, share)) - own(portion);
			let unearned = u128::from(payout) * u128::from(portion) * u128::from(FULL_SCORE - share)
				/ u128::from(WHOLE) / u128::from(FULL_SCORE);
			// A portion is rounded to a part of the whole, an amount to a unit.
			prop_assert!(kept.abs_diff(unearned) <= u128::from(payout / u64::from(WHOLE)) + 2);
		}
	}
}
