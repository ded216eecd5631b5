//! Weights that no benchmark gives as they are needed: composed of measured ones.

use super::{chain, validators};
use crate::{chain::weights::WeightInfo as _, validators::weights::WeightInfo as _};
use core::marker::PhantomData;
use frame_support::{
	traits::Get,
	weights::{
		constants::{WEIGHT_REF_TIME_PER_MICROS, WEIGHT_REF_TIME_PER_NANOS},
		Weight,
	},
};

/// Writing one room's parameters, which nobody does but `chain`, after it has checked more.
pub struct Parameters<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_parameters::WeightInfo for Parameters<T> {
	fn set_parameter() -> Weight {
		chain::WeightInfo::<T>::set_parameter()
	}
}

/// Reports of equivocation: two signatures and a membership proof are checked, the offence is noted,
/// and the offender loses bond and place.
pub struct Equivocation<T>(PhantomData<T>);

/// Below so many validators a proof is reckoned as if there were as many.
const LEAST: u32 = 100;

impl<T: frame_system::Config> Equivocation<T> {
	// The membership proof, by the SDK's own figures for its hashes: 35 µs and 175 ns a validator.
	fn report(validators: u32, check_micros: u64) -> Weight {
		let each = WEIGHT_REF_TIME_PER_NANOS.saturating_mul(175);
		let proof = each.saturating_mul(validators.max(LEAST).into());
		let check = WEIGHT_REF_TIME_PER_MICROS.saturating_mul(check_micros.saturating_add(35));
		let note = WEIGHT_REF_TIME_PER_MICROS.saturating_mul(110);
		Weight::from_parts(proof.saturating_add(check).saturating_add(note), 0)
			.saturating_add(T::DbWeight::get().reads_writes(21, 10))
			.saturating_add(validators::WeightInfo::<T>::dismiss())
	}
}

impl<T: frame_system::Config> pallet_babe::WeightInfo for Equivocation<T> {
	fn plan_config_change() -> Weight {
		Weight::from_parts(WEIGHT_REF_TIME_PER_MICROS.saturating_mul(5), 0)
			.saturating_add(T::DbWeight::get().writes(1))
	}

	fn report_equivocation(validators: u32, _nominators: u32) -> Weight {
		Self::report(validators, 110)
	}
}

impl<T: frame_system::Config> pallet_grandpa::WeightInfo for Equivocation<T> {
	fn report_equivocation(validators: u32, _nominators: u32) -> Weight {
		Self::report(validators, 95)
	}

	fn note_stalled() -> Weight {
		Weight::from_parts(WEIGHT_REF_TIME_PER_MICROS.saturating_mul(5), 0)
			.saturating_add(T::DbWeight::get().writes(1))
	}
}
