//! The organizations of the first block, by the same code as the calls.

use crate::*;
use alloc::string::String;
use frame_support::BoundedVec;
use sp_runtime::DispatchError;

/// Creates `organization`, or stops with the reason: a chain cannot start from half of one.
#[allow(clippy::panic)]
pub(crate) fn found<T: Config>(organization: &GenesisOrganizationFor<T>) {
	if let Err(reason) = try_found::<T>(organization) {
		panic!("genesis organization \"{}\": {reason}", organization.name);
	}
}

fn try_found<T: Config>(organization: &GenesisOrganizationFor<T>) -> Result<(), String> {
	let name = BoundedVec::try_from(organization.name.as_bytes().to_vec())
		.map_err(|_| String::from("the name is too long"))?;
	let appointees: AppointeesFor<T> = BoundedVec::try_from(organization.appointees.clone())
		.map_err(|_| String::from("too many appointees"))?;
	create::<T>(organization, name, &appointees).map_err(|error| alloc::format!("{error:?}"))
}

fn create<T: Config>(
	organization: &GenesisOrganizationFor<T>,
	name: NameFor<T>,
	appointees: &[T::AccountId],
) -> Result<(), DispatchError> {
	let GenesisOrganization {
		admin,
		template,
		overrides,
		grant,
		members,
		units,
		..
	} = organization;
	let overrides = overrides.clone();
	let (org, _) = Pallet::<T>::do_create(admin, name, *template, overrides, appointees, *grant)?;
	for who in members {
		Pallet::<T>::do_invite(admin, org, who)?;
		Pallet::<T>::do_join(org, who)?;
	}
	units
		.iter()
		.try_for_each(|(asset, unit)| Pallet::<T>::do_set_unit(admin, org, asset, Some(*unit)))
}
