//! The plain types in a runtime's own.

use crate::{
	Change, Config, Deadline, GenesisOrganization, HandOver, Membership, MembershipView,
	Organization, OrganizationView, Overrides, Policy, PolicyBounds, Sponsorship, SponsorshipView,
};
use frame_support::traits::{fungible, ConstU32};
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
/// A change of policy that was announced.
pub type ChangeFor<T> = Change<PolicyFor<T>, BlockNumberFor<T>>;
/// A hand-over that has begun.
pub type HandOverFor<T> = HandOver<BlockNumberFor<T>>;
/// A sponsor's answer for another.
pub type SponsorshipFor<T> = Sponsorship<AccountIdOf<T>, BlockNumberFor<T>>;
/// A sponsorship as clients read it.
pub type SponsorshipViewFor<T> = SponsorshipView<AccountIdOf<T>, BlockNumberFor<T>>;
/// What falls due in this room.
pub type DeadlineFor<T> = Deadline<AccountIdOf<T>>;
/// The enforcers who prove that an organization can manage itself.
pub type WitnessesFor<T> =
	frame_support::BoundedVec<AccountIdOf<T>, ConstU32<{ crate::WITNESSES }>>;
