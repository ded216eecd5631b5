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
	/// The market: tasks, escrow, organizations, and what an enforcer does.
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

/// Not a standing's recovery key: whoever names one can carry the standing off.
fn is_market(call: &RuntimeCall) -> bool {
	use pallet_reputation::Call as Standing;
	matches!(
		call,
		RuntimeCall::Tasks(..)
			| RuntimeCall::Escrow(..)
			| RuntimeCall::Organizations(..)
			| RuntimeCall::Obligation(..)
			| RuntimeCall::Reputation(
				Standing::burn { .. }
					| Standing::reap { .. }
					| Standing::cancel_recovery { .. }
					| Standing::finish_recovery { .. }
			) | RuntimeCall::Agenda(..)
	)
}
