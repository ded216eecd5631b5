//! Nobody fills the pool alone: of the calls that one account sends ahead, so many are taken at once.

use crate::{AccountId, Nonce, Runtime, RuntimeCall, RuntimeOrigin, System};
use codec::{Decode, DecodeWithMemTracking, Encode};
use frame_support::{pallet_prelude::TransactionSource, traits::OriginTrait, weights::Weight};
use frame_system::CheckNonce;
use scale_info::TypeInfo;
use sp_runtime::{
	traits::{
		DispatchInfoOf, Implication, PostDispatchInfoOf, TransactionExtension,
		TransactionExtensionMetadata, ValidateResult,
	},
	transaction_validity::{InvalidTransaction, TransactionValidityError},
	DispatchResult,
};

/// How many calls of one account may wait for a block.
pub const MAX_WAITING: Nonce = 64;

/// Checks the nonce, as [`CheckNonce`] does, and refuses as too early what lies more than
/// [`MAX_WAITING`] calls ahead: it can be sent again when those before it are in a block. As invisible
/// from the outside as what it wraps.
#[derive(Encode, Decode, DecodeWithMemTracking, Clone, PartialEq, Eq)]
pub struct NonceWithinQuota(CheckNonce<Runtime>);

impl From<Nonce> for NonceWithinQuota {
	fn from(nonce: Nonce) -> Self {
		Self(CheckNonce::from(nonce))
	}
}

impl TypeInfo for NonceWithinQuota {
	type Identity = CheckNonce<Runtime>;

	fn type_info() -> scale_info::Type {
		CheckNonce::<Runtime>::type_info()
	}
}

impl core::fmt::Debug for NonceWithinQuota {
	fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result {
		self.0.fmt(f)
	}
}

type Inner = CheckNonce<Runtime>;

impl NonceWithinQuota {
	fn is_too_early(&self, who: &AccountId) -> bool {
		let next = System::account_nonce(who);
		self.0 .0 >= next.saturating_add(MAX_WAITING)
	}
}

impl TransactionExtension<RuntimeCall> for NonceWithinQuota {
	const IDENTIFIER: &'static str = <Inner as TransactionExtension<RuntimeCall>>::IDENTIFIER;
	type Implicit = <Inner as TransactionExtension<RuntimeCall>>::Implicit;
	type Val = <Inner as TransactionExtension<RuntimeCall>>::Val;
	type Pre = <Inner as TransactionExtension<RuntimeCall>>::Pre;

	fn metadata() -> alloc::vec::Vec<TransactionExtensionMetadata> {
		<Inner as TransactionExtension<RuntimeCall>>::metadata()
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
		implicit: Self::Implicit,
		implication: &impl Implication,
		source: TransactionSource,
	) -> ValidateResult<Self::Val, RuntimeCall> {
		if origin.as_signer().is_some_and(|who| self.is_too_early(who)) {
			return Err(InvalidTransaction::Future.into());
		}
		self.0
			.validate(origin, call, info, len, implicit, implication, source)
	}

	fn prepare(
		self,
		val: Self::Val,
		origin: &RuntimeOrigin,
		call: &RuntimeCall,
		info: &DispatchInfoOf<RuntimeCall>,
		len: usize,
	) -> Result<Self::Pre, TransactionValidityError> {
		self.0.prepare(val, origin, call, info, len)
	}

	fn post_dispatch_details(
		pre: Self::Pre,
		info: &DispatchInfoOf<RuntimeCall>,
		post_info: &PostDispatchInfoOf<RuntimeCall>,
		len: usize,
		result: &DispatchResult,
	) -> Result<Weight, TransactionValidityError> {
		Inner::post_dispatch_details(pre, info, post_info, len, result)
	}
}
