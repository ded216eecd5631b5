use codec::MaxEncodedLen;
// Named one by one where a mock and the pallet use the same word.
pub use crate::{
	mock::{Organizations, *},
	*,
};
use frame_support::traits::fungible::{Inspect, InspectHold};
use munus_primitives::OrgId;
use sp_runtime::BoundedVec;

pub type Error = crate::Error<Test>;
pub type Event = crate::Event<Test>;

pub const VILLAGE: OrgId = 0;
pub const UNKNOWN: OrgId = 7;

pub fn signed(who: AccountId) -> RuntimeOrigin {
	RuntimeOrigin::signed(who)
}

pub fn name(text: &str) -> NameFor<Test> {
	text.as_bytes().to_vec().try_into().unwrap()
}

pub fn appointees(accounts: &[AccountId]) -> AppointeesFor<Test> {
	BoundedVec::truncate_from(accounts.to_vec())
}

/// A village anyone may join, founded by Alice.
pub fn open_village() -> Founding {
	let overrides = Overrides {
		admission: Some(Admission::Open),
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
