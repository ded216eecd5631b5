//! What organizations tell: a section of the pallet.

use frame_support::pallet_macros::pallet_section;

/// What organizations tell: a section of the pallet.
#[pallet_section]
mod events {
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
			/// Reputation granted to each of them.
			grant: Reputation,
		},
		/// An account was invited and can transact without money from now on.
		Invited {
			/// The organization.
			org: OrgId,
			/// Who was invited.
			who: T::AccountId,
			/// Who invited it and pays its deposit.
			by: T::AccountId,
			/// The member who invited it; `None` when the administrator did.
			sponsor: Option<T::AccountId>,
			/// The reputation that the sponsor has locked for it; 0: it answers for nothing.
			stake: Reputation,
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
		/// A change of policy was announced. Enforcers who resign within an epoch are out before.
		PolicyScheduled {
			/// The organization.
			org: OrgId,
			/// The policy in force.
			old: Box<PolicyFor<T>>,
			/// The policy to come.
			new: Box<PolicyFor<T>>,
			/// When it comes into force, in clock blocks.
			effective: BlockNumberFor<T>,
		},
		/// An announced change of policy was taken back, or lost its author in a hand-over.
		PolicyCancelled {
			/// The organization.
			org: OrgId,
		},
		/// An announced policy came into force.
		PolicyEnacted {
			/// The organization.
			org: OrgId,
			/// The policy in force from now on.
			policy: Box<PolicyFor<T>>,
		},
		/// An announced policy is outside the bounds by now: the old one stays in force.
		PolicyRefused {
			/// The organization.
			org: OrgId,
			/// What is wrong with it.
			fault: PolicyFault,
		},
		/// An account was asked to administer an organization, or is asked no longer.
		AdminOffered {
			/// The organization.
			org: OrgId,
			/// Who may accept.
			successor: Option<T::AccountId>,
		},
		/// An organization has a new administrator, who holds its deposit from now on.
		AdminChanged {
			/// The organization.
			org: OrgId,
			/// Who administered it.
			old: T::AccountId,
			/// Who administers it.
			new: T::AccountId,
		},
		/// A sponsor answers no longer.
		SponsorshipEnded {
			/// The organization.
			org: OrgId,
			/// For whom.
			who: T::AccountId,
			/// Who answered.
			sponsor: T::AccountId,
			/// What of its stake it can use again.
			returned: Reputation,
			/// Why.
			end: SponsorshipEnd,
		},
		/// A sponsor paid for the bad work of an account that it had invited.
		SponsorSlashed {
			/// The organization.
			org: OrgId,
			/// For whom.
			who: T::AccountId,
			/// Who paid.
			sponsor: T::AccountId,
			/// What of its stake was destroyed.
			burned: Reputation,
		},
		/// A sponsor could not be made to answer, or be freed, for a verdict.
		SponsorNotReached {
			/// The organization.
			org: OrgId,
			/// For whom.
			who: T::AccountId,
			/// Why.
			error: DispatchError,
		},
		/// An organization will manage itself, unless more than half of its enforcers object.
		HandOverBegun {
			/// The organization.
			org: OrgId,
			/// When it takes effect, in clock blocks.
			effective: BlockNumberFor<T>,
		},
		/// An enforcer objected to the hand-over.
		Objected {
			/// The organization.
			org: OrgId,
			/// Who objected.
			who: T::AccountId,
			/// How many have objected so far.
			objections: u32,
			/// Whether that stops the hand-over.
			stopped: bool,
		},
		/// A hand-over did not take effect: too few enforcers are left.
		HandOverStopped {
			/// The organization.
			org: OrgId,
		},
		/// An organization manages itself: its administrator has no powers any more.
		HandedOver {
			/// The organization.
			org: OrgId,
		},
		/// An organization is being closed: the chain removes what is left from `due` on.
		ClosingBegun {
			/// The organization.
			org: OrgId,
			/// When the chain goes on with it, in clock blocks.
			due: BlockNumberFor<T>,
		},
		/// What an account of a closed organization had in an asset went to the chain.
		Swept {
			/// The organization.
			org: OrgId,
			/// The asset.
			asset: T::AssetId,
			/// How much.
			amount: BalanceOf<T>,
		},
		/// An organization is closed, and nothing of it is left. The deposits have returned.
		Closed {
			/// The organization.
			org: OrgId,
			/// What its accounts had beyond their deposits, which went to the chain.
			left: BalanceOf<T>,
		},
	}
}
