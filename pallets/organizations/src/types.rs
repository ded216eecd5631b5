//! The plain types of this room.

use alloc::{string::String, vec::Vec};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use munus_primitives::{
	obligation::DutyPolicy,
	organizations::{AuditPolicy, MarketPolicy, StandingPolicy},
	review::ReviewPolicy,
	OrgId, Reputation,
};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};

use crate::{Change, HandOver, Template};

/// Who may become a member.
#[derive(
	Clone,
	Copy,
	Debug,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	TypeInfo,
	MaxEncodedLen,
	Serialize,
	Deserialize,
)]
#[serde(rename_all = "camelCase")]
pub enum Admission {
	/// Whoever pays the deposit, and whoever a member or the administrator invites.
	Open,
	/// Whoever the administrator invites; in an organization that manages itself, whoever one of
	/// its enforcers invites.
	Invited,
	/// As [`Admission::Invited`], and whoever has earned this much elsewhere and pays the deposit.
	/// The standing is read, never moved; one that is frozen or owes a penalty does not count.
	ByReputation {
		/// The other organization.
		from: OrgId,
		/// The reputation asked for there, in base units, at least 1.
		at_least: Reputation,
	},
}

/// How members answer for those they invite.
#[derive(
	Clone,
	Copy,
	Debug,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	TypeInfo,
	MaxEncodedLen,
	Serialize,
	Deserialize,
)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Sponsoring<Moment> {
	/// Reputation that a sponsor locks for each account it invites, in base units; 0: none, and
	/// it answers for nothing.
	pub stake: Reputation,
	/// For how long it answers at most, in clock blocks, at least 1.
	pub duration: Moment,
}

/// The rules an organization works by.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen,
)]
pub struct Policy<Balance, Moment> {
	/// Who may become a member.
	pub admission: Admission,
	/// Panels, their windows and their fee.
	pub review: ReviewPolicy<Balance, Moment>,
	/// What enforcers owe.
	pub duty: DutyPolicy<Moment>,
	/// What tasks are like.
	pub market: MarketPolicy<Moment>,
	/// How reputation is earned and decays.
	pub standing: StandingPolicy<Moment>,
	/// How members answer for those they invite.
	pub sponsoring: Sponsoring<Moment>,
	/// How panels are kept honest, and how much work they are trusted with.
	pub audit: AuditPolicy<Balance>,
}

impl<Balance, Moment> Policy<Balance, Moment> {
	/// This policy with every part replaced that `overrides` gives.
	pub fn with(self, overrides: Overrides<Balance, Moment>) -> Self {
		Policy {
			admission: overrides.admission.unwrap_or(self.admission),
			review: overrides.review.unwrap_or(self.review),
			duty: overrides.duty.unwrap_or(self.duty),
			market: overrides.market.unwrap_or(self.market),
			standing: overrides.standing.unwrap_or(self.standing),
			sponsoring: overrides.sponsoring.unwrap_or(self.sponsoring),
			audit: overrides.audit.unwrap_or(self.audit),
		}
	}
}

/// The parts of a template's policy to replace; `None` keeps the template's.
#[derive(
	Clone,
	Debug,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	TypeInfo,
	MaxEncodedLen,
	Serialize,
	Deserialize,
)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Overrides<Balance, Moment> {
	/// Who may become a member.
	pub admission: Option<Admission>,
	/// Panels, their windows and their fee.
	pub review: Option<ReviewPolicy<Balance, Moment>>,
	/// What enforcers owe.
	pub duty: Option<DutyPolicy<Moment>>,
	/// What tasks are like.
	pub market: Option<MarketPolicy<Moment>>,
	/// How reputation is earned and decays.
	pub standing: Option<StandingPolicy<Moment>>,
	/// How members answer for those they invite.
	pub sponsoring: Option<Sponsoring<Moment>>,
	/// How panels are kept honest, and how much work they are trusted with.
	pub audit: Option<AuditPolicy<Balance>>,
}

impl<Balance, Moment> Overrides<Balance, Moment> {
	/// Nothing replaced.
	pub const fn none() -> Self {
		Overrides {
			admission: None,
			review: None,
			duty: None,
			market: None,
			standing: None,
			sponsoring: None,
			audit: None,
		}
	}
}

impl<Balance, Moment> Default for Overrides<Balance, Moment> {
	fn default() -> Self {
		Self::none()
	}
}

/// Who runs an organization.
#[derive(
	Clone,
	Copy,
	Debug,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	TypeInfo,
	MaxEncodedLen,
)]
pub enum Phase {
	/// Its administrator, who appointed the first enforcers.
	Bootstrapped,
	/// Its enforcers, by reputation earned in it. Nobody has an administrator's powers.
	SelfManaged,
	/// Nobody: it is being closed, and what is left of it is removed.
	Closing,
}

/// An organization. `Name` is bounded text, `Ticket` the deposit for what is stored.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo, MaxEncodedLen)]
pub struct Organization<AccountId, Moment, Name, Ticket> {
	/// Who administers it.
	pub admin: AccountId,
	/// What it is called, in UTF-8. Not unique.
	pub name: Name,
	/// Who runs it.
	pub phase: Phase,
	/// When it was created, in clock blocks.
	pub created: Moment,
	/// How many have joined.
	pub members: u32,
	/// For how many assets a unit is set.
	pub units: u32,
	/// Who was asked to administer it next.
	pub successor: Option<AccountId>,
	/// Work that has begun and not ended.
	pub work: u32,
	/// Reputation granted to those appointed at creation.
	pub granted: Reputation,
	/// Reputation ever earned by scored work, before decay.
	pub earned: Reputation,
	/// How many hand-overs have begun.
	pub hand_overs: u32,
	/// From when on a hand-over can begin, in clock blocks.
	pub hand_over_from: Moment,
	/// Who paid the deposit.
	pub depositor: AccountId,
	/// The deposit.
	pub ticket: Ticket,
}

/// An account's membership, or the invitation to one. `Ticket` is the deposit for it.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo, MaxEncodedLen)]
pub struct Membership<AccountId, Moment, Ticket> {
	/// The member who invited it; `None` when the administrator did, or nobody.
	pub sponsor: Option<AccountId>,
	/// When it joined, in clock blocks; `None` while the invitation waits.
	pub joined: Option<Moment>,
	/// Whether this membership holds a system reference, so that the account can transact
	/// without money.
	pub referenced: bool,
	/// The hand-over it last objected to, counted from 1; 0: to none.
	pub objected: u32,
	/// Who paid the deposit.
	pub depositor: AccountId,
	/// The deposit.
	pub ticket: Ticket,
}

/// An organization, as read by clients.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct OrganizationView<AccountId, Balance, Moment> {
	/// Its id.
	pub id: OrgId,
	/// Who administers it.
	pub admin: AccountId,
	/// What it is called, in UTF-8.
	pub name: Vec<u8>,
	/// Who runs it.
	pub phase: Phase,
	/// When it was created, in clock blocks.
	pub created: Moment,
	/// How many have joined.
	pub members: u32,
	/// The account that holds its own money.
	pub treasury: AccountId,
	/// The account that holds review fees until enforcers collect them.
	pub fee_account: AccountId,
	/// The rules it works by.
	pub policy: Policy<Balance, Moment>,
	/// The change of policy that was announced.
	pub change: Option<Change<Policy<Balance, Moment>, Moment>>,
	/// Who was asked to administer it next.
	pub successor: Option<AccountId>,
	/// Work that has begun and not ended.
	pub work: u32,
	/// Reputation granted to those appointed at creation, in base units.
	pub granted: Reputation,
	/// Reputation ever earned by scored work, in base units; twice what was granted allows the
	/// hand-over.
	pub earned: Reputation,
	/// The hand-over that has begun.
	pub hand_over: Option<HandOver<Moment>>,
	/// From when on a hand-over can begin, in clock blocks.
	pub hand_over_from: Moment,
}

/// A sponsorship, as read by clients.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct SponsorshipView<AccountId, Moment> {
	/// Who answers.
	pub sponsor: AccountId,
	/// What the stake is worth now, in base units of reputation.
	pub stake: Reputation,
	/// Until when it answers, in clock blocks.
	pub until: Moment,
}

/// A membership, as read by clients.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct MembershipView<AccountId, Moment> {
	/// Whose it is.
	pub who: AccountId,
	/// The member who invited it; `None` when the administrator did, or nobody.
	pub sponsor: Option<AccountId>,
	/// When it joined, in clock blocks; `None` while the invitation waits.
	pub joined: Option<Moment>,
	/// Who paid the deposit and gets it back.
	pub depositor: AccountId,
}

/// An organization of the first block. Its administrator pays every deposit out of its genesis
/// balance.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GenesisOrganization<AccountId, AssetId, Balance, Moment> {
	/// Who administers it.
	pub admin: AccountId,
	/// What it is called.
	pub name: String,
	/// What its policy starts from.
	pub template: Template,
	/// What replaces parts of the template's policy.
	#[serde(default = "Overrides::none")]
	pub overrides: Overrides<Balance, Moment>,
	/// Its first enforcers.
	#[serde(default = "Vec::new")]
	pub appointees: Vec<AccountId>,
	/// Reputation granted to each of them, in base units.
	#[serde(default)]
	pub grant: Reputation,
	/// Its first other members.
	#[serde(default = "Vec::new")]
	pub members: Vec<AccountId>,
	/// How much of an asset counts as one unit of price; the native asset's is set anyway.
	#[serde(default = "Vec::new")]
	pub units: Vec<(AssetId, Balance)>,
}
