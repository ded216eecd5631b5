//! What is called free of charge comes first: no transaction that pays, however much, and no number
//! of them keeps a duty out of the pool or out of the next block.
//!
//! A feeless call gets its fee waived only by a check of the state: a seat of one's own that is open,
//! a claim that is prepaid. Its priority is above whatever a tip can buy. So that nobody makes a
//! flood of that, each such call carries a tag that says what it is for; of several with one tag the
//! pool keeps one. A batch carries the tags of all the single calls it stands for, so neither keeps out
//! what the other does not do. What the chain's call filter refuses is not taken at all.

use crate::{Runtime, RuntimeCall, RuntimeOrigin};
use alloc::{vec, vec::Vec};
use codec::{Decode, DecodeWithMemTracking, Encode};
use frame_support::{
	pallet_prelude::{
		TransactionLongevity, TransactionPriority, TransactionSource, ValidTransaction,
	},
	traits::{GetCallMetadata, OriginTrait},
	weights::Weight,
};
use pallet_skip_feeless_payment::{Intermediate, SkipCheckIfFeeless};
use scale_info::{StaticTypeInfo, TypeInfo};
use sp_runtime::{
	traits::{
		DispatchInfoOf, Implication, PostDispatchInfoOf, TransactionExtension,
		TransactionExtensionMetadata, ValidateResult,
	},
	transaction_validity::{InvalidTransaction, TransactionValidityError},
	DispatchResult,
};

/// The most a fee and a tip can buy.
pub const PAID_CEILING: TransactionPriority = TransactionPriority::MAX / 4;

/// What is free of charge; below the reports of equivocations, which have the highest there is.
pub const DUTY_PRIORITY: TransactionPriority = TransactionPriority::MAX / 2;

/// For how many blocks a duty waits in the pool at most.
pub const DUTY_LONGEVITY: TransactionLongevity = 64;

/// Skips the fee of feeless calls, as [`SkipCheckIfFeeless`] does, and puts them first. Carries no
/// data, and is as invisible from the outside.
#[derive(Encode, Decode, DecodeWithMemTracking, Clone, PartialEq, Eq)]
pub struct DutiesFirst<S>(SkipCheckIfFeeless<Runtime, S>);

impl<S> From<S> for DutiesFirst<S> {
	fn from(payment: S) -> Self {
		Self(payment.into())
	}
}

impl<S: StaticTypeInfo> TypeInfo for DutiesFirst<S> {
	type Identity = S;

	fn type_info() -> scale_info::Type {
		S::type_info()
	}
}

impl<S: Encode> core::fmt::Debug for DutiesFirst<S> {
	fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result {
		self.0.fmt(f)
	}
}

type Inner<S> = SkipCheckIfFeeless<Runtime, S>;
type Caller = <RuntimeOrigin as OriginTrait>::PalletsOrigin;

impl<S: TransactionExtension<RuntimeCall>> TransactionExtension<RuntimeCall> for DutiesFirst<S> {
	const IDENTIFIER: &'static str = S::IDENTIFIER;
	type Implicit = S::Implicit;
	type Val = Intermediate<S::Val, Caller>;
	/// What the payment weighs is given back where it is skipped.
	type Pre = (Weight, Intermediate<S::Pre, Caller>);

	fn metadata() -> alloc::vec::Vec<TransactionExtensionMetadata> {
		S::metadata()
	}

	fn implicit(&self) -> Result<Self::Implicit, TransactionValidityError> {
		self.0.implicit()
	}

	fn weight(&self, call: &RuntimeCall) -> Weight {
		self.0.weight(call)
	}

	fn validate(
		&self,
		origin: RuntimeOrigin,
		call: &RuntimeCall,
		info: &DispatchInfoOf<RuntimeCall>,
		len: usize,
		implicit: S::Implicit,
		implication: &impl Implication,
		source: TransactionSource,
	) -> ValidateResult<Self::Val, RuntimeCall> {
		let (mut valid, val, origin) =
			self.0
				.validate(origin, call, info, len, implicit, implication, source)?;
		match &val {
			// In a block it would fail, having cost nothing, and could be sent again.
			Intermediate::Skip(_) if !origin.filter_call(call) => {
				return Err(InvalidTransaction::Call.into())
			}
			Intermediate::Skip(caller) => valid = valid.combine_with(first(caller, call)),
			Intermediate::Apply(_) => valid.priority = valid.priority.min(PAID_CEILING),
		}
		Ok((valid, val, origin))
	}

	fn prepare(
		self,
		val: Self::Val,
		origin: &RuntimeOrigin,
		call: &RuntimeCall,
		info: &DispatchInfoOf<RuntimeCall>,
		len: usize,
	) -> Result<Self::Pre, TransactionValidityError> {
		let weight = self.0.weight(call);
		let pre = self.0.prepare(val, origin, call, info, len)?;
		Ok((weight, pre))
	}

	fn post_dispatch_details(
		(weight, pre): Self::Pre,
		info: &DispatchInfoOf<RuntimeCall>,
		post_info: &PostDispatchInfoOf<RuntimeCall>,
		len: usize,
		result: &DispatchResult,
	) -> Result<Weight, TransactionValidityError> {
		let is_free = matches!(pre, Intermediate::Skip(_));
		let unspent = Inner::<S>::post_dispatch_details(pre, info, post_info, len, result)?;
		Ok(if is_free { weight } else { unspent })
	}
}

fn first(caller: &Caller, call: &RuntimeCall) -> ValidTransaction {
	ValidTransaction {
		priority: DUTY_PRIORITY,
		provides: tags(caller, call),
		longevity: DUTY_LONGEVITY,
		..Default::default()
	}
}

/// What a feeless call is for: one tag, or one for each call that a batch stands for.
fn tags(caller: &Caller, call: &RuntimeCall) -> Vec<Vec<u8>> {
	use pallet_escrow::Call as Escrow;
	use pallet_review::Call as Review;
	use pallet_tasks::Call as Tasks;
	match call {
		// A reveal is for the seat, whoever sends it.
		RuntimeCall::Review(Review::reveal { panel, member, .. }) => {
			vec![("reveal", panel, member).encode()]
		}
		RuntimeCall::Review(Review::reveal_many { reveals }) => reveals
			.iter()
			.map(|reveal| ("reveal", reveal.panel, &reveal.member).encode())
			.collect(),
		// A seal is opened for its bidder, whoever does.
		RuntimeCall::Tasks(Tasks::open_bid { opening }) => {
			vec![("bid", opening.task, &opening.who).encode()]
		}
		RuntimeCall::Tasks(Tasks::open_bids { openings }) => openings
			.iter()
			.map(|opening| ("bid", opening.task, &opening.who).encode())
			.collect(),
		RuntimeCall::Tasks(Tasks::open_entry { task, who, .. }) => {
			vec![("entry", task, who).encode()]
		}
		RuntimeCall::Tasks(Tasks::open_entries { task, openings }) => openings
			.iter()
			.map(|opening| ("entry", task, &opening.who).encode())
			.collect(),
		// Money is collected for whom it is due to.
		RuntimeCall::Tasks(Tasks::collect { task, who }) => vec![("due", task, who).encode()],
		RuntimeCall::Tasks(Tasks::collect_many { due }) => {
			due.iter().map(|due| ("due", due).encode()).collect()
		}
		RuntimeCall::Escrow(Escrow::collect { asset, .. }) => {
			vec![("unclaimed", caller, asset).encode()]
		}
		RuntimeCall::Escrow(Escrow::collect_many { assets, .. }) => assets
			.iter()
			.map(|asset| ("unclaimed", caller, asset).encode())
			.collect(),
		_ => {
			let metadata = call.get_call_metadata();
			let name = (metadata.pallet_name, metadata.function_name);
			vec![(name, caller, subject(call)).encode()]
		}
	}
}

/// What a call is about, of all that its caller can call for free by that name.
fn subject(call: &RuntimeCall) -> u64 {
	use pallet_obligation::Call as Obligation;
	use pallet_organizations::Call as Organizations;
	use pallet_review::Call as Review;
	use pallet_tasks::Call as Tasks;
	match call {
		RuntimeCall::Review(Review::commit { panel, .. } | Review::decline { panel }) => *panel,
		RuntimeCall::Obligation(Obligation::collect { org } | Obligation::present { org })
		| RuntimeCall::Organizations(Organizations::join { org, .. }) => (*org).into(),
		RuntimeCall::Tasks(
			Tasks::claim { task, .. }
			| Tasks::submit { task, .. }
			| Tasks::reply { task, .. }
			| Tasks::enter { task, .. },
		) => *task,
		_ => 0,
	}
}
