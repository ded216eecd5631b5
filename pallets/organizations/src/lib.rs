#![doc = include_str!("../README.md")]
#![cfg_attr(not(feature = "std"), no_std)]
#![deny(missing_docs)]
#![cfg_attr(
	test,
	allow(
		clippy::arithmetic_side_effects,
		clippy::indexing_slicing,
		clippy::unwrap_used,
		clippy::expect_used,
		clippy::panic
	)
)]

extern crate alloc;

mod aliases;
mod bounds;
mod calls;
mod faults;
mod genesis;
mod policy;
mod purse;
mod template;
mod traits;
mod try_state;
mod types;
mod views;
pub mod weights;

#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
#[cfg(test)]
mod mock;
#[cfg(test)]
mod tests;

use alloc::boxed::Box;
use frame_system::pallet_prelude::BlockNumberFor;

pub use aliases::*;
pub use bounds::{Limits, PolicyBounds};
pub use pallet::*;
pub use policy::{PolicyFault, CONCRETE, MAX_COVERAGE, MAX_QUOTA};
pub use purse::Purse;
pub use template::Template;
pub use types::*;
pub use weights::WeightInfo;

// What the pallet macro writes is not ours to lint.
#[allow(unused_qualifications, clippy::expect_used)]
#[frame_support::pallet]
pub mod pallet {
	use super::*;
	use alloc::vec::Vec;
	use frame_support::{
		pallet_prelude::*,
		traits::{fungible, Consideration, Footprint},
		PalletId,
	};
	use frame_system::pallet_prelude::*;
	use munus_primitives::{escrow, organizations::Appoint, OrgId};
	use sp_runtime::traits::{BlockNumberProvider, Zero};

	const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

	/// The room of organizations.
	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	/// What the runtime supplies.
	#[pallet::config]
	pub trait Config: frame_system::Config<RuntimeEvent: From<Event<Self>>> {
		/// The clock that memberships are dated by.
		type Clock: BlockNumberProvider<BlockNumber = BlockNumberFor<Self>>;

		/// The native token: existential deposits of treasuries and fee accounts.
		type Currency: fungible::Mutate<Self::AccountId>;

		/// Names an asset.
		type AssetId: Parameter + Member + MaxEncodedLen + MaybeSerializeDeserialize;

		/// Knows which assets exist.
		type Escrow: escrow::Inspect<
			Self::AccountId,
			AssetId = Self::AssetId,
			Balance = BalanceOf<Self>,
		>;

		/// The deposit for an organization, its policy and its units; the creator's.
		type Consideration: Consideration<Self::AccountId, Footprint>;

		/// The deposit for a membership; the inviter's, or the joiner's own.
		type MemberConsideration: Consideration<Self::AccountId, Footprint>;

		/// The office of enforcer.
		type Offices: Appoint<Self::AccountId>;

		/// What policies may be: a governed parameter of the chain.
		type Bounds: Get<PolicyBoundsFor<Self>>;

		/// What the accounts of organizations are derived from. Never changes.
		#[pallet::constant]
		type PalletId: Get<PalletId>;

		/// The most enforcers that can be appointed at creation.
		#[pallet::constant]
		type MaxAppointees: Get<u32>;

		/// The longest name, in bytes.
		#[pallet::constant]
		type NameLimit: Get<u32>;

		/// The asset whose unit every organization starts with.
		#[pallet::constant]
		type NativeAsset: Get<Self::AssetId>;

		/// One whole native token: its first unit, and the fee of a seat in the templates.
		#[pallet::constant]
		type NativeUnit: Get<BalanceOf<Self>>;

		/// What the calls cost.
		type WeightInfo: WeightInfo;
	}

	/// Why money is held.
	#[pallet::composite_enum]
	pub enum HoldReason {
		/// The deposit for an organization.
		Organization,
		/// The deposit for a membership.
		Membership,
	}

	/// The next organization's id, which is also how many there are.
	#[pallet::storage]
	pub type NextOrg<T> = StorageValue<_, OrgId, ValueQuery>;

	/// The organizations, by id.
	#[pallet::storage]
	pub type Organizations<T: Config> = StorageMap<_, Twox64Concat, OrgId, OrganizationFor<T>>;

	/// The policy of each organization, apart from its record: most reads need only one of them.
	#[pallet::storage]
	pub type Policies<T: Config> = StorageMap<_, Twox64Concat, OrgId, PolicyFor<T>>;

	/// Memberships and open invitations, by organization and account.
	#[pallet::storage]
	pub type Members<T: Config> =
		StorageDoubleMap<_, Twox64Concat, OrgId, Blake2_128Concat, T::AccountId, MembershipFor<T>>;

	/// How much of an asset counts as one unit of price, in the asset's smallest unit. Never 0.
	#[pallet::storage]
	pub type Units<T: Config> =
		StorageDoubleMap<_, Twox64Concat, OrgId, Blake2_128Concat, T::AssetId, BalanceOf<T>>;

	/// What happened.
	#[pallet::event]
	#[pallet::generate_deposit(pub(crate) fn deposit_event)]
	pub enum Event<T: Config> {
		/// An organization was created. The native asset's unit is set to one token; the
		/// administrator and the appointees have joined.
		Created {
			/// Its id.
			org: OrgId,
			/// Who administers it.
			admin: T::AccountId,
			/// What it is called.
			name: NameFor<T>,
			/// What its policy started from.
			template: Template,
			/// Its policy.
			policy: Box<PolicyFor<T>>,
			/// The enforcers appointed.
			appointees: AppointeesFor<T>,
		},
		/// An account was invited and can transact without money from now on.
		Invited {
			/// The organization.
			org: OrgId,
			/// Who was invited.
			who: T::AccountId,
			/// Who invited it and pays its deposit.
			by: T::AccountId,
			/// Who answers for it; `None` when the administrator invited it.
			sponsor: Option<T::AccountId>,
		},
		/// An account became a member.
		Joined {
			/// The organization.
			org: OrgId,
			/// Who joined.
			who: T::AccountId,
		},
		/// A member left.
		Left {
			/// The organization.
			org: OrgId,
			/// Who left.
			who: T::AccountId,
		},
		/// An invitation was taken back or declined.
		InvitationRevoked {
			/// The organization.
			org: OrgId,
			/// Who had been invited.
			who: T::AccountId,
		},
		/// The unit of an asset changed.
		UnitSet {
			/// The organization.
			org: OrgId,
			/// The asset.
			asset: T::AssetId,
			/// How much of it counts as one unit of price; `None`: work paid in it earns no
			/// reputation on its price.
			unit: Option<BalanceOf<T>>,
		},
	}

	/// Why a call was refused.
	#[pallet::error]
	#[derive(PartialEq)]
	pub enum Error<T> {
		/// There is no organization of this id. Ids run from 0 to below `NextOrg`.
		UnknownOrganization,
		/// Every organization id is taken. No more can be created.
		TooManyOrganizations,
		/// The name is empty or not UTF-8. Give one of at most `NameLimit` bytes.
		InvalidName,
		/// An account is named twice among the appointees. Name each once.
		DuplicateAppointee,
		/// Only the administrator may do this. Ask it.
		NotAdmin,
		/// Only members may do this. Join first.
		NotMember,
		/// There is no open invitation, and admission is by invitation. Ask to be invited.
		NotInvited,
		/// The account is invited already. It only has to join.
		AlreadyInvited,
		/// The account is a member already. A member leaves by its own call.
		AlreadyMember,
		/// Only the administrator, whoever sent the invitation and the invited may end it.
		NotInviter,
		/// The member holds an office. Resign from it and wait out the notice first.
		InOffice,
		/// There is no such asset. Create it first, or name another.
		UnknownAsset,
		/// A unit cannot be 0. Give none to take it away.
		ZeroUnit,
		/// A panel has 3 or 5 seats.
		PanelSizeOutOfBounds,
		/// The fee of a seat is outside `PolicyBounds::fee`.
		FeeOutOfBounds,
		/// The commit or reveal window is outside `PolicyBounds::phase`.
		PhaseOutOfBounds,
		/// The seniority is outside `PolicyBounds::seniority`.
		SeniorityOutOfBounds,
		/// The duty rate is not `Fixed` of at least 1 or `Coverage` of 1..=80.
		RateOutOfBounds,
		/// The duty buffers do not rise. Throttle must be below ban, ban below the debt cap.
		BuffersOutOfOrder,
		/// The debt cap is above `PolicyBounds::max_debt`.
		DebtCapOutOfBounds,
		/// The surplus cap is above `PolicyBounds::max_surplus`, or a newcomer's surplus above it.
		SurplusOutOfBounds,
		/// The duty of a day is 0, or more than `quota · day / (commit + reveal window)` lets
		/// anyone do. Lower it, shorten the windows or raise the quota.
		DayCapOutOfBounds,
		/// The quota of open seats is not 1..=8.
		QuotaOutOfBounds,
		/// The stake is above `PolicyBounds::max_threshold`.
		StakeOutOfBounds,
		/// The notice is below `PolicyBounds::notice`, which exceeds an epoch.
		NoticeTooShort,
		/// The notice is above `PolicyBounds::notice`.
		NoticeTooLong,
		/// The grace period is outside `PolicyBounds::grace`.
		GraceOutOfBounds,
		/// There is no shift, or one without an hour. Give at least one shift of at least an hour.
		NoShift,
		/// The payout curve falls somewhere, has no step, or leaves 0..=10 000.
		CurveNotMonotone,
		/// The reward class is above 1 000.
		ClassOutOfBounds,
		/// The guarantee threshold is above 10 000.
		GuaranteeOutOfBounds,
		/// The claim, delivery or dispute window is outside `PolicyBounds::window`.
		WindowOutOfBounds,
		/// The tier thresholds do not rise, or begin at 0.
		TiersNotRising,
		/// A tier threshold is above `PolicyBounds::max_threshold`.
		TierOutOfBounds,
		/// A bond of a claim is outside `PolicyBounds::bond`.
		BondOutOfBounds,
		/// The half-life is outside `PolicyBounds::half_life`.
		HalfLifeOutOfBounds,
		/// The dormancy is outside `PolicyBounds::dormancy`.
		DormancyOutOfBounds,
		/// Kappa is above `PolicyBounds::max_kappa`.
		KappaOutOfBounds,
		/// The reward of a review is above `PolicyBounds::max_review_reward`.
		RewardOutOfBounds,
	}

	/// The organizations of the first block. Build after balances, assets and chain parameters.
	#[pallet::genesis_config]
	#[derive(frame_support::DefaultNoBound)]
	pub struct GenesisConfig<T: Config> {
		/// In the order of their ids.
		pub organizations: Vec<GenesisOrganizationFor<T>>,
	}

	#[pallet::genesis_build]
	impl<T: Config> BuildGenesisConfig for GenesisConfig<T> {
		fn build(&self) {
			self.organizations.iter().for_each(genesis::found::<T>);
		}
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		fn integrity_test() {
			assert!(!T::MaxAppointees::get().is_zero(), "MaxAppointees is 0");
			assert!(!T::NameLimit::get().is_zero(), "NameLimit is 0");
			assert!(!T::NativeUnit::get().is_zero(), "NativeUnit is 0");
			let fits = Purse::fits::<T::AccountId>(T::PalletId::get());
			assert!(
				fits,
				"account ids are too short to keep organizations' accounts apart"
			);
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
			Self::do_try_state()
		}
	}

	/// Indices 6..=15 are kept for what changes an organization later.
	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Creates an organization; anyone may. The caller becomes its administrator and a member,
		/// the appointees members and enforcers without stake.
		///
		/// Held from the caller: the deposit for the organization and one per member. Paid: the
		/// existential deposits of treasury and fee account.
		///
		/// Errors: `InvalidName`, `DuplicateAppointee`, one for each bound of the policy.
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::create(appointees.len() as u32))]
		pub fn create(
			origin: OriginFor<T>,
			name: NameFor<T>,
			template: Template,
			overrides: OverridesFor<T>,
			appointees: AppointeesFor<T>,
		) -> DispatchResult {
			let admin = ensure_signed(origin)?;
			let (org, policy) =
				Self::do_create(&admin, name.clone(), template, overrides, &appointees)?;
			let policy = Box::new(policy);
			Self::deposit_event(Event::Created {
				org,
				admin,
				name,
				template,
				policy,
				appointees,
			});
			Ok(())
		}

		/// Invites `who`, which can transact without money from then on. The administrator may; in
		/// an open organization every member may, and answers for the account as its sponsor. The
		/// caller's deposit is held until the membership ends.
		///
		/// Errors: `UnknownOrganization`, `NotAdmin`, `NotMember`, `AlreadyInvited`,
		/// `AlreadyMember`.
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::invite())]
		pub fn invite(origin: OriginFor<T>, org: OrgId, who: T::AccountId) -> DispatchResult {
			let by = ensure_signed(origin)?;
			let sponsor = Self::do_invite(&by, org, &who)?;
			Self::deposit_event(Event::Invited {
				org,
				who,
				by,
				sponsor,
			});
			Ok(())
		}

		/// Joins. Free of charge for an invited account; anyone else may join an open organization
		/// at a deposit of its own.
		///
		/// Errors: `UnknownOrganization`, `NotInvited`, `AlreadyMember`.
		#[pallet::call_index(2)]
		#[pallet::weight(T::WeightInfo::join())]
		#[pallet::feeless_if(|origin: &OriginFor<T>, org: &OrgId| -> bool {
			ensure_signed(origin.clone()).is_ok_and(|who| Pallet::<T>::is_invited(*org, &who))
		})]
		pub fn join(origin: OriginFor<T>, org: OrgId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_join(org, &who)?;
			Self::deposit_event(Event::Joined { org, who });
			Ok(())
		}

		/// Ends the caller's membership, returns its deposit to whoever paid it and drops the
		/// system reference that came with it.
		///
		/// Errors: `UnknownOrganization`, `NotMember`, `InOffice`.
		#[pallet::call_index(3)]
		#[pallet::weight(T::WeightInfo::leave())]
		pub fn leave(origin: OriginFor<T>, org: OrgId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_leave(org, &who)?;
			Self::deposit_event(Event::Left { org, who });
			Ok(())
		}

		/// Ends an invitation that was not accepted yet; the administrator may, whoever sent it,
		/// and the invited, who may prefer another sponsor or none. Returns its deposit.
		///
		/// Errors: `UnknownOrganization`, `NotInvited`, `AlreadyMember`, `NotInviter`.
		#[pallet::call_index(4)]
		#[pallet::weight(T::WeightInfo::revoke())]
		pub fn revoke(origin: OriginFor<T>, org: OrgId, who: T::AccountId) -> DispatchResult {
			let by = ensure_signed(origin)?;
			Self::do_revoke(&by, org, &who)?;
			Self::deposit_event(Event::InvitationRevoked { org, who });
			Ok(())
		}

		/// Sets how much of `asset`, in its smallest unit, counts as one unit of price when
		/// reputation is earned; `None` takes it away, and work paid in it earns none on its
		/// price. The administrator may. The creator's deposit follows the number of units set.
		///
		/// Errors: `UnknownOrganization`, `NotAdmin`, `UnknownAsset`, `ZeroUnit`.
		#[pallet::call_index(5)]
		#[pallet::weight(T::WeightInfo::set_unit())]
		pub fn set_unit(
			origin: OriginFor<T>,
			org: OrgId,
			asset: T::AssetId,
			unit: Option<BalanceOf<T>>,
		) -> DispatchResult {
			let by = ensure_signed(origin)?;
			Self::do_set_unit(&by, org, &asset, unit)?;
			Self::deposit_event(Event::UnitSet { org, asset, unit });
			Ok(())
		}
	}

	#[pallet::view_functions]
	impl<T: Config> Pallet<T> {
		/// The organization, its policy and its accounts; `None` for an unknown id.
		pub fn organization(org: OrgId) -> Option<OrganizationViewFor<T>> {
			Self::view(org)
		}

		/// At most 50 organizations in the order of their ids, from the id `from` on.
		pub fn organizations(from: OrgId, limit: u32) -> Vec<OrganizationViewFor<T>> {
			Self::view_page(from, limit)
		}

		/// The membership or open invitation of `who`; `None` when there is neither.
		pub fn membership(org: OrgId, who: T::AccountId) -> Option<MembershipViewFor<T>> {
			Self::view_membership(org, who)
		}

		/// At most 50 memberships and open invitations, in no meaningful order, after that of
		/// `after`; `None` starts at the beginning.
		pub fn members(
			org: OrgId,
			after: Option<T::AccountId>,
			limit: u32,
		) -> Vec<MembershipViewFor<T>> {
			Self::view_members(org, after, limit)
		}

		/// How much of `asset` counts as one unit of price; `None` when none is set.
		pub fn unit_of(org: OrgId, asset: T::AssetId) -> Option<BalanceOf<T>> {
			Units::<T>::get(org, asset)
		}

		/// What the chain lets policies be.
		pub fn policy_bounds() -> PolicyBoundsFor<T> {
			T::Bounds::get()
		}

		/// The policy that an organization created from `template` would start with.
		pub fn template_policy(template: Template) -> PolicyFor<T> {
			template.policy(&T::Bounds::get(), T::NativeUnit::get())
		}

		/// The policy that `create` would set, or what is wrong with it.
		pub fn preview_policy(
			template: Template,
			overrides: OverridesFor<T>,
		) -> Result<PolicyFor<T>, PolicyFault> {
			let policy = Self::template_policy(template).with(overrides);
			policy.check(&T::Bounds::get()).map(|()| policy)
		}
	}
}
