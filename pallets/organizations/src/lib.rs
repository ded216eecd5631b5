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
mod change;
mod closing;
mod errors;
mod events;
mod faults;
mod genesis;
mod handover;
mod members;
mod plans;
mod policy;
mod purse;
mod sponsoring;
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
use frame_support::pallet_macros::import_section;
use frame_system::pallet_prelude::BlockNumberFor;
use munus_primitives::Reputation;

pub use aliases::*;
#[cfg(feature = "runtime-benchmarks")]
pub use benchmarking::BenchmarkHelper;
pub use bounds::{Limits, PolicyBounds};
pub use closing::{MAX_UNITS, STEP};
pub use handover::{EARNED_PER_GRANTED, EXPERIENCE, PAUSE, WITNESSES};
pub use pallet::*;
pub use plans::*;
pub use policy::{PolicyFault, CONCRETE, MAX_COVERAGE, MAX_QUOTA};
pub use purse::Purse;
pub use sponsoring::PROVEN_FROM;
pub use template::Template;
pub use types::*;
pub use weights::WeightInfo;

// What the pallet macro writes is not ours to lint.
#[allow(unused_qualifications, clippy::expect_used)]
#[import_section(errors::errors)]
#[import_section(events::events)]
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
	use munus_primitives::{
		agenda::Agenda,
		escrow,
		organizations::{Appoint, Dissolve, Sweep},
		reputation, OrgId,
	};
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

		/// Standings: what sponsors lock, what appointees are granted, and what is asked of those
		/// who join by reputation.
		type Standings: reputation::Mutate<Self::AccountId>;

		/// What the other rooms keep of an organization that closes.
		type Rooms: Dissolve;

		/// Moves what the accounts of a closed organization have in any asset.
		type Assets: Sweep<Self::AccountId, Self::AssetId, BalanceOf<Self>>;

		/// Keeps the deadlines.
		type Agenda: Agenda<DeadlineFor<Self>, Moment = BlockNumberFor<Self>>;

		/// How long an epoch of the chain is, in blocks: the least notice of any change.
		type Epoch: Get<BlockNumberFor<Self>>;

		/// Receives what an organization has when it closes.
		type ProtocolAccount: Get<Self::AccountId>;

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

		/// For how many accounts a sponsor can answer at a time.
		#[pallet::constant]
		type MaxSponsorships: Get<u32>;

		/// What the calls cost.
		type WeightInfo: WeightInfo;

		/// Prepares enforcers for benchmarks.
		#[cfg(feature = "runtime-benchmarks")]
		type BenchmarkHelper: BenchmarkHelper<Self::AccountId, Self::AssetId>;
	}

	/// Why money is held.
	#[pallet::composite_enum]
	pub enum HoldReason {
		/// The deposit for an organization.
		Organization,
		/// The deposit for a membership.
		Membership,
	}

	/// The next organization's id, which is also how many there ever were.
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

	/// The changes of policy that were announced, one at a time for each organization.
	#[pallet::storage]
	pub type Changes<T: Config> = StorageMap<_, Twox64Concat, OrgId, ChangeFor<T>>;

	/// The hand-overs that have begun.
	#[pallet::storage]
	pub type HandOvers<T: Config> = StorageMap<_, Twox64Concat, OrgId, HandOverFor<T>>;

	/// When each organization that is being closed goes on with it, in clock blocks.
	#[pallet::storage]
	pub type Closings<T: Config> = StorageMap<_, Twox64Concat, OrgId, BlockNumberFor<T>>;

	/// Who answers for whom, by organization and the account that was invited.
	#[pallet::storage]
	pub type Sponsorships<T: Config> =
		StorageDoubleMap<_, Twox64Concat, OrgId, Blake2_128Concat, T::AccountId, SponsorshipFor<T>>;

	/// For how many accounts a sponsor answers. Never a 0 on record.
	#[pallet::storage]
	pub type Sponsored<T: Config> =
		StorageDoubleMap<_, Twox64Concat, OrgId, Blake2_128Concat, T::AccountId, u32, ValueQuery>;

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

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Creates an organization; anyone may. The caller becomes its administrator and a member,
		/// the appointees members and enforcers without stake, each with `grant` base units of
		/// reputation.
		///
		/// Held from the caller: the deposit for the organization and one per member. Paid: the
		/// existential deposits of treasury and fee account. All of it together is at most
		/// `max_total`, in the native token.
		///
		/// Errors: `InvalidName`, `DuplicateAppointee`, `GrantOutOfBounds`, one for each bound of
		/// the policy, `MaxTotalExceeded`.
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::create(appointees.len() as u32))]
		pub fn create(
			origin: OriginFor<T>,
			name: NameFor<T>,
			template: Template,
			overrides: OverridesFor<T>,
			appointees: AppointeesFor<T>,
			#[pallet::compact] grant: Reputation,
			max_total: BalanceOf<T>,
		) -> DispatchResult {
			let admin = ensure_signed(origin)?;
			let name_kept = name.clone();
			let create =
				|| Self::do_create(&admin, name_kept, template, overrides, &appointees, grant);
			let (org, policy) = Self::within(&admin, max_total, create)?;
			let policy = Box::new(policy);
			Self::deposit_event(Event::Created {
				org,
				admin,
				name,
				template,
				policy,
				appointees,
				grant,
			});
			Ok(())
		}

		/// Invites `who`, which can transact without money from then on. The administrator may; in
		/// an open organization every member may, in one that manages itself every enforcer, and
		/// answers for the account as its sponsor with a stake of reputation. The caller's deposit,
		/// at most `max_total`, is held until the membership ends.
		///
		/// Errors: `UnknownOrganization`, `Closing`, `NotAdmin`, `NotServing`, `NotMember`,
		/// `AlreadyInvited`, `AlreadyMember`, `TooManySponsorships`, `MaxTotalExceeded`, and
		/// reputation's own where the stake is missing.
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::invite())]
		pub fn invite(
			origin: OriginFor<T>,
			org: OrgId,
			who: T::AccountId,
			max_total: BalanceOf<T>,
		) -> DispatchResult {
			let by = ensure_signed(origin)?;
			let invite = || Self::do_invite(&by, org, &who);
			let (sponsor, stake) = Self::within(&by, max_total, invite)?;
			Self::deposit_event(Event::Invited {
				org,
				who,
				by,
				sponsor,
				stake,
			});
			Ok(())
		}

		/// Joins. Free of charge for an invited account; anyone else may join at a deposit of its
		/// own, at most `max_total`, where admission is open or it has earned enough elsewhere.
		///
		/// Errors: `UnknownOrganization`, `Closing`, `NotInvited`, `NotEligible`, `AlreadyMember`,
		/// `MaxTotalExceeded`.
		#[pallet::call_index(2)]
		#[pallet::weight(T::WeightInfo::join())]
		#[pallet::feeless_if(|origin: &OriginFor<T>, org: &OrgId, _: &BalanceOf<T>| -> bool {
			ensure_signed(origin.clone()).is_ok_and(|who| Pallet::<T>::is_invited(*org, &who))
		})]
		pub fn join(origin: OriginFor<T>, org: OrgId, max_total: BalanceOf<T>) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::within(&who, max_total, || Self::do_join(org, &who))?;
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
		/// price. The administrator may. At most `max_total` is added to its deposit.
		///
		/// Errors: `UnknownOrganization`, `Closing`, `SelfManaged`, `NotAdmin`, `UnknownAsset`,
		/// `ZeroUnit`, `MaxTotalExceeded`.
		#[pallet::call_index(5)]
		#[pallet::weight(T::WeightInfo::set_unit())]
		pub fn set_unit(
			origin: OriginFor<T>,
			org: OrgId,
			asset: T::AssetId,
			unit: Option<BalanceOf<T>>,
			max_total: BalanceOf<T>,
		) -> DispatchResult {
			let by = ensure_signed(origin)?;
			Self::within(&by, max_total, || Self::do_set_unit(&by, org, &asset, unit))?;
			Self::deposit_event(Event::UnitSet { org, asset, unit });
			Ok(())
		}

		/// Announces a change of policy: `overrides` replace parts of the policy in force. The
		/// administrator may, one change at a time. It comes into force by itself an epoch and the
		/// present notice of enforcers later, if the bounds allow it then; tasks and panels that
		/// exist by then keep what they began with.
		///
		/// Errors: `UnknownOrganization`, `Closing`, `SelfManaged`, `NotAdmin`, `ChangeAnnounced`,
		/// `NothingChanges`, `HalfLifeFixed`, `ShiftsRemoved`, one for each bound of the policy.
		#[pallet::call_index(6)]
		#[pallet::weight(T::WeightInfo::schedule_policy())]
		pub fn schedule_policy(
			origin: OriginFor<T>,
			org: OrgId,
			overrides: OverridesFor<T>,
		) -> DispatchResult {
			let by = ensure_signed(origin)?;
			let (old, change) = Self::do_schedule_policy(&by, org, overrides)?;
			Self::deposit_event(Event::PolicyScheduled {
				org,
				old: Box::new(old),
				new: Box::new(change.policy),
				effective: change.effective,
			});
			Ok(())
		}

		/// Takes an announced change of policy back. The administrator may.
		///
		/// Errors: `UnknownOrganization`, `Closing`, `SelfManaged`, `NotAdmin`,
		/// `NoChangeAnnounced`.
		#[pallet::call_index(7)]
		#[pallet::weight(T::WeightInfo::cancel_policy())]
		pub fn cancel_policy(origin: OriginFor<T>, org: OrgId) -> DispatchResult {
			let by = ensure_signed(origin)?;
			Self::do_cancel_policy(&by, org)?;
			Self::deposit_event(Event::PolicyCancelled { org });
			Ok(())
		}

		/// Asks an account to administer the organization, instead of any asked before; `None` asks
		/// nobody. The administrator may.
		///
		/// Errors: `UnknownOrganization`, `Closing`, `SelfManaged`, `NotAdmin`.
		#[pallet::call_index(8)]
		#[pallet::weight(T::WeightInfo::set_admin())]
		pub fn set_admin(
			origin: OriginFor<T>,
			org: OrgId,
			successor: Option<T::AccountId>,
		) -> DispatchResult {
			let by = ensure_signed(origin)?;
			Self::do_set_admin(&by, org, successor.clone())?;
			Self::deposit_event(Event::AdminOffered { org, successor });
			Ok(())
		}

		/// Takes over the administration. Whoever was asked may; it holds the organization's
		/// deposit from then on, at most `max_total`, and the one before gets its own back.
		///
		/// Errors: `UnknownOrganization`, `Closing`, `SelfManaged`, `NotSuccessor`,
		/// `MaxTotalExceeded`.
		#[pallet::call_index(9)]
		#[pallet::weight(T::WeightInfo::accept_admin())]
		pub fn accept_admin(
			origin: OriginFor<T>,
			org: OrgId,
			max_total: BalanceOf<T>,
		) -> DispatchResult {
			let new = ensure_signed(origin)?;
			let accept = || Self::do_accept_admin(&new, org);
			let old = Self::within(&new, max_total, accept)?;
			Self::deposit_event(Event::AdminChanged { org, old, new });
			Ok(())
		}

		/// Begins the hand-over of an organization to its enforcers; anyone may, once twice the
		/// reputation granted has been earned by scored work, naming 7 enforcers who serve, with
		/// at least 20 standing reviews each. It takes effect by itself, an epoch and the notice of
		/// enforcers later, unless more than half of those who serve object.
		///
		/// Errors: `UnknownOrganization`, `Closing`, `SelfManaged`, `HandOverBegun`,
		/// `HandOverTooEarly`, `TooLittleEarned`, `TooFewEnforcers`, `TooFewReviews`.
		#[pallet::call_index(10)]
		#[pallet::weight(T::WeightInfo::hand_over())]
		pub fn hand_over(
			origin: OriginFor<T>,
			org: OrgId,
			enforcers: WitnessesFor<T>,
		) -> DispatchResult {
			ensure_signed(origin)?;
			let effective = Self::do_hand_over(org, &enforcers)?;
			Self::deposit_event(Event::HandOverBegun { org, effective });
			Ok(())
		}

		/// Objects to the hand-over. Enforcers who serve may, once each. More than half of them
		/// stop it; another can begin after ten times the time it would have taken.
		///
		/// Errors: `UnknownOrganization`, `NoHandOver`, `NotServing`, `NotMember`,
		/// `AlreadyObjected`.
		#[pallet::call_index(11)]
		#[pallet::weight(T::WeightInfo::object())]
		pub fn object(origin: OriginFor<T>, org: OrgId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			let (objections, stopped) = Self::do_object(org, &who)?;
			Self::deposit_event(Event::Objected {
				org,
				who,
				objections,
				stopped,
			});
			Ok(())
		}

		/// Closes an organization in which no work is open and nobody is in office or owed fees.
		/// The administrator may. It closes at once where nobody else is a member, invited or a
		/// sponsor and its accounts have the native token alone; else an epoch and the notice of
		/// enforcers later, in steps that the chain takes by itself: memberships, invitations and
		/// sponsorships end, standings are removed, the deposits return, and what its accounts
		/// have in the native token goes to the chain. From the notice on anyone may `sweep`
		/// other assets, and call again to go on with what is due.
		///
		/// Errors: `UnknownOrganization`, `SelfManaged`, `NotAdmin`, `WorkLeft`, `UnitsLeft`,
		/// `OfficeLeft`, `NotDue`.
		#[pallet::call_index(12)]
		#[pallet::weight(T::WeightInfo::close())]
		pub fn close(origin: OriginFor<T>, org: OrgId) -> DispatchResult {
			let by = ensure_signed(origin)?;
			Self::deposit_event(match Self::do_close(&by, org)? {
				Some(left) => Event::Closed { org, left },
				None => {
					let due = Closings::<T>::get(org).ok_or(Error::<T>::NotDue)?;
					Event::ClosingBegun { org, due }
				}
			});
			Ok(())
		}

		/// Moves what the accounts of an organization that is being closed, or is closed, have in
		/// an asset to the chain; anyone may. The native token goes by itself with the closing;
		/// what arrives later can be moved once it is closed.
		///
		/// Errors: `UnknownOrganization`, `NotClosed`, `NothingToSweep`.
		#[pallet::call_index(13)]
		#[pallet::weight(T::WeightInfo::sweep())]
		pub fn sweep(origin: OriginFor<T>, org: OrgId, asset: T::AssetId) -> DispatchResult {
			ensure_signed(origin)?;
			let amount = Self::do_sweep(org, &asset)?;
			Self::deposit_event(Event::Swept { org, asset, amount });
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

		/// Who answers for the first work of `who`, and with how much; `None` when nobody does.
		pub fn sponsorship(org: OrgId, who: T::AccountId) -> Option<SponsorshipViewFor<T>> {
			Self::view_sponsorship(org, &who)
		}

		/// Whether `who` may join now: invited, by open admission or by reputation. It needs its
		/// deposit all the same, unless invited.
		pub fn may_join(org: OrgId, who: T::AccountId) -> bool {
			let admitted = || Self::ensure_admitted(org, &who).is_ok();
			let joined = Members::<T>::get(org, &who).map(|member| member.joined.is_some());
			Self::living(org).is_ok() && joined.map_or_else(admitted, |joined| !joined)
		}

		/// The policy that `schedule_policy` would announce, or what is wrong with it; `None` for
		/// an unknown organization.
		pub fn preview_change(
			org: OrgId,
			overrides: OverridesFor<T>,
		) -> Option<Result<PolicyFor<T>, PolicyFault>> {
			let old = Policies::<T>::get(org)?;
			let new = old.clone().with(overrides);
			Some(Self::check_change(&old, &new).map(|()| new))
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
