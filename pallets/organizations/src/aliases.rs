//! The plain types in a runtime's own.

use crate::{
	Config, GenesisOrganization, Membership, MembershipView, Organization, OrganizationView,
	Overrides, Policy, PolicyBounds,
};
use frame_support::traits::fungible;
use frame_system::pallet_prelude::BlockNumberFor;

/// An amount of money.
pub type BalanceOf<T> = <<T as Config>::Currency as fungible::Inspect<AccountIdOf<T>>>::Balance;
/// Names an account.
pub type AccountIdOf<T> = <T as frame_system::Config>::AccountId;
/// A policy in this runtime's types.
pub type PolicyFor<T> = Policy<BalanceOf<T>, BlockNumberFor<T>>;
/// What replaces parts of a template, in this runtime's types.
pub type OverridesFor<T> = Overrides<BalanceOf<T>, BlockNumberFor<T>>;
/// The chain's bounds, in this runtime's types.
pub type PolicyBoundsFor<T> = PolicyBounds<BalanceOf<T>, BlockNumberFor<T>>;
/// An organization's name.
pub type NameFor<T> = frame_support::BoundedVec<u8, <T as Config>::NameLimit>;
/// The accounts appointed at creation.
pub type AppointeesFor<T> = frame_support::BoundedVec<AccountIdOf<T>, <T as Config>::MaxAppointees>;
/// An organization's record.
pub type OrganizationFor<T> =
	Organization<AccountIdOf<T>, BlockNumberFor<T>, NameFor<T>, <T as Config>::Consideration>;
/// A membership's record.
pub type MembershipFor<T> =
	Membership<AccountIdOf<T>, BlockNumberFor<T>, <T as Config>::MemberConsideration>;
/// An organization as clients read it.
pub type OrganizationViewFor<T> = OrganizationView<AccountIdOf<T>, BalanceOf<T>, BlockNumberFor<T>>;
/// A membership as clients read it.
pub type MembershipViewFor<T> = MembershipView<AccountIdOf<T>, BlockNumberFor<T>>;
/// An organization of the first block.
pub type GenesisOrganizationFor<T> =
	GenesisOrganization<AccountIdOf<T>, <T as Config>::AssetId, BalanceOf<T>, BlockNumberFor<T>>;
