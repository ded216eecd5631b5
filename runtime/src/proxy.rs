//! What a proxy may do for its principal.

use crate::RuntimeCall;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::traits::InstanceFilter;
use scale_info::TypeInfo;

/// What a proxy may do.
#[derive(
	Clone,
	Copy,
	Debug,
	Default,
	PartialEq,
	Eq,
	PartialOrd,
	Ord,
	Encode,
	Decode,
	DecodeWithMemTracking,
	TypeInfo,
	MaxEncodedLen,
)]
pub enum ProxyType {
	/// Everything.
	#[default]
	Any,
	/// An enforcer's duty: commit, reveal, decline. Moves no money.
	Duty,
	/// The market: tasks, escrow, organizations, and what an enforcer does. Not: collecting money
	/// for another account, handing an organization on or closing it, naming a recovery key.
	Market,
	/// Proposals, referenda, votes and delegation, and the technical body's motions.
	Governance,
}

impl InstanceFilter<RuntimeCall> for ProxyType {
	fn filter(&self, call: &RuntimeCall) -> bool {
		match self {
			ProxyType::Any => true,
			ProxyType::Duty => is_duty(call),
			ProxyType::Market => is_duty(call) || is_market(call),
			ProxyType::Governance => is_governance(call),
		}
	}

	fn is_superset(&self, other: &Self) -> bool {
		match (self, other) {
			(ProxyType::Any, _) => true,
			(ProxyType::Market, ProxyType::Duty) => true,
			(one, other) => one == other,
		}
	}
}

fn is_governance(call: &RuntimeCall) -> bool {
	matches!(
		call,
		RuntimeCall::Preimage(..)
			| RuntimeCall::Referenda(..)
			| RuntimeCall::ConvictionVoting(..)
			| RuntimeCall::TechnicalBody(..)
			| RuntimeCall::Treasury(
				pallet_treasury::Call::payout { .. } | pallet_treasury::Call::check_status { .. }
			)
	)
}

fn is_duty(call: &RuntimeCall) -> bool {
	use pallet_obligation::Call as Office;
	matches!(
		call,
		RuntimeCall::Review(..)
			| RuntimeCall::Obligation(
				Office::freeze { .. } | Office::unfreeze { .. } | Office::present { .. }
			)
	)
}

/// The market's business and not its powers: nothing sends money to whom the caller names, hands an
/// organization on or ends it, or names a standing's recovery key, by which whoever holds it could
/// carry the standing off.
fn is_market(call: &RuntimeCall) -> bool {
	use pallet_escrow::Call as Money;
	use pallet_organizations::Call as Organization;
	use pallet_reputation::Call as Standing;
	match call {
		RuntimeCall::Escrow(Money::collect {
			beneficiary: Some(_),
			..
		})
		| RuntimeCall::Organizations(
			Organization::set_admin {
				successor: Some(_), ..
			}
			| Organization::close { .. },
		) => false,
		RuntimeCall::Reputation(call) => matches!(
			call,
			Standing::burn { .. }
				| Standing::reap { .. }
				| Standing::cancel_recovery { .. }
				| Standing::finish_recovery { .. }
		),
		RuntimeCall::Tasks(..)
		| RuntimeCall::Escrow(..)
		| RuntimeCall::Organizations(..)
		| RuntimeCall::Obligation(..)
		| RuntimeCall::Agenda(..) => true,
		_ => false,
	}
}
