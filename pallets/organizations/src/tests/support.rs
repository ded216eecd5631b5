use codec::MaxEncodedLen;
// Named one by one where a mock and the pallet use the same word.
pub use crate::{
	mock::{Organizations, *},
	*,
};
use frame_support::{
	dispatch::DispatchResult,
	traits::fungible::{Inspect, InspectHold},
};
use munus_primitives::OrgId;
use sp_runtime::BoundedVec;

pub type Error = crate::Error<Test>;
pub type Event = crate::Event<Test>;

pub const VILLAGE: OrgId = 0;
pub const UNKNOWN: OrgId = 7;
/// A day and thirty of them in the default bounds, in blocks.
pub const DAY: u32 = 14_400;
pub const MONTH: u32 = 30 * DAY;
/// The notice in the village, and an epoch: how long anything is announced before.
pub const LEAD: u32 = DAY + EPOCH;

pub fn signed(who: AccountId) -> RuntimeOrigin {
	RuntimeOrigin::signed(who)
}

// What is done in the village by who does not mind what it takes.

pub fn invite(by: AccountId, who: AccountId) -> DispatchResult {
	Organizations::invite(signed(by), VILLAGE, who, u128::MAX)
}

pub fn join(who: AccountId) -> DispatchResult {
	Organizations::join(signed(who), VILLAGE, u128::MAX)
}

pub fn accept_admin(who: AccountId) -> DispatchResult {
	Organizations::accept_admin(signed(who), VILLAGE, u128::MAX)
}

pub fn set_unit(by: AccountId, asset: u32, unit: Option<Balance>) -> DispatchResult {
	Organizations::set_unit(signed(by), VILLAGE, asset, unit, u128::MAX)
}

pub fn name(text: &str) -> NameFor<Test> {
	text.as_bytes().to_vec().try_into().unwrap()
}

pub fn appointees(accounts: &[AccountId]) -> AppointeesFor<Test> {
	BoundedVec::truncate_from(accounts.to_vec())
}

/// A village anyone may join, founded by Alice; sponsors lock nothing.
pub fn open_village() -> Founding {
	let overrides = Overrides {
		admission: Some(Admission::Open),
		sponsoring: Some(Sponsoring {
			stake: 0,
			duration: MONTH,
		}),
		..Overrides::none()
	};
	Founding {
		overrides,
		..village()
	}
}

pub fn held_for_organizations(who: &AccountId) -> Balance {
	Balances::balance_on_hold(&OrganizationHold::get(), who)
}

pub fn held_for_memberships(who: &AccountId) -> Balance {
	Balances::balance_on_hold(&MembershipHold::get(), who)
}

/// The deposit of one membership.
pub fn membership_deposit() -> Balance {
	ItemPrice::get() + BytePrice::get() * MembershipFor::<Test>::max_encoded_len() as Balance
}

/// What is added to an organization's deposit for every unit.
pub fn unit_deposit() -> Balance {
	BytePrice::get() * (u32::max_encoded_len() + Balance::max_encoded_len()) as Balance
}

pub fn money_of(who: &AccountId) -> Balance {
	Balances::total_balance(who)
}

/// The only event of this room since the last reset.
pub fn the_event() -> Event {
	let ours: Vec<_> = System::events()
		.into_iter()
		.filter_map(|record| match record.event {
			RuntimeEvent::Organizations(event) => Some(event),
			_ => None,
		})
		.collect();
	assert_eq!(ours.len(), 1, "one call, one event: {ours:?}");
	ours.into_iter().next().unwrap()
}

/// The events of this room since the last reset.
pub fn events() -> Vec<Event> {
	let events = System::events()
		.into_iter()
		.filter_map(|record| match record.event {
			RuntimeEvent::Organizations(event) => Some(event),
			_ => None,
		});
	events.collect()
}

pub fn policy_of(org: OrgId) -> PolicyFor<Test> {
	Policies::<Test>::get(org).unwrap()
}

/// Makes panels of five.
pub fn larger_panels() -> OverridesFor<Test> {
	let mut review = Template::Village
		.policy(&PolicyBounds::default(), TOKEN)
		.review;
	review.panel = 5;
	Overrides {
		review: Some(review),
		..Overrides::none()
	}
}

/// The seven enforcers of [`experienced`].
pub fn seven() -> WitnessesFor<Test> {
	let accounts = (10..17).map(|number| AccountId::from([number; 32]));
	BoundedVec::truncate_from(accounts.collect())
}

/// A village with seven enforcers of experience.
pub fn experienced() -> Founding {
	Founding {
		appointees: seven().into_inner(),
		..village()
	}
}

/// Gives the seven their experience.
pub fn season() {
	for who in seven() {
		Offices::resign(VILLAGE, &who);
		Offices::put_into_office(VILLAGE, &who, EXPERIENCE);
	}
}

/// Lets the village manage itself.
pub fn hand_over_now() {
	season();
	frame_support::assert_ok!(Organizations::hand_over(signed(CHARLIE), VILLAGE, seven()));
	run_to(System::block_number() + LEAD);
	assert_eq!(
		Organizations::organization(VILLAGE).unwrap().phase,
		Phase::SelfManaged
	);
}
