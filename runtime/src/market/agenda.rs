//! What can fall due, and who carries it out.

use crate::{
	configs::market::AnyAsset, AccountId, Agenda, BlockNumber, Escrow, Obligation, Organizations,
	Review, Runtime, Tasks,
};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::weights::Weight;
use munus_primitives::{
	agenda::{OnDue, Weighed},
	OrgId, PanelId, TaskId,
};
use pallet_organizations::Deadline;
use scale_info::TypeInfo;

/// A record with a deadline.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen,
)]
pub enum Entry {
	/// A task.
	Task(TaskId),
	/// A panel.
	Panel(PanelId),
	/// A place on an organization's roster.
	Enforcer(OrgId, u32),
	/// An organization's waitlist.
	Lottery(OrgId),
	/// What was announced in an organization, or a sponsorship.
	Organization(Deadline<AccountId>),
	/// Money of a payee, in an asset, that nobody has collected.
	Unclaimed(AccountId, AnyAsset),
}

type OfficeWeight = <Runtime as pallet_obligation::Config>::WeightInfo;

/// Hands an entry to the room it belongs to.
pub struct Dispatcher;

impl OnDue<Entry> for Dispatcher {
	fn weight(entry: &Entry) -> Weight {
		match entry {
			Entry::Task(_) => Tasks::on_due_weight(),
			Entry::Panel(_) => Review::on_due_weight(),
			Entry::Enforcer(..) => Obligation::on_due_weight(),
			Entry::Organization(deadline) => Organizations::on_due_weight(deadline),
			Entry::Unclaimed(..) => {
				<<Runtime as pallet_escrow::Config>::WeightInfo as pallet_escrow::WeightInfo>::on_due()
			}
			Entry::Lottery(_) => <OfficeWeight as pallet_obligation::WeightInfo>::on_lottery(),
		}
	}

	fn on_due(entry: Entry) -> Weighed {
		let announced = Self::weight(&entry);
		match entry {
			Entry::Task(task) => Tasks::on_due(task),
			Entry::Panel(panel) => Review::on_due(panel),
			Entry::Enforcer(org, slot) => Obligation::on_due(org, slot),
			Entry::Organization(deadline) => Organizations::on_due(deadline).map(|()| announced),
			Entry::Unclaimed(payee, asset) => Escrow::on_due(payee, asset).map(|()| announced),
			Entry::Lottery(org) => Obligation::on_lottery(org).map(|()| announced),
		}
	}
}

macro_rules! agenda_of {
	($(#[$doc:meta])* $name:ident: $id:ty => $entry:expr) => {
		$(#[$doc])*
		pub struct $name;

		impl munus_primitives::agenda::Agenda<$id> for $name {
			type Moment = BlockNumber;

			fn schedule(due: BlockNumber, id: $id) {
				<Agenda as munus_primitives::agenda::Agenda<Entry>>::schedule(due, $entry(id));
			}

			fn cancel(due: BlockNumber, id: $id) {
				<Agenda as munus_primitives::agenda::Agenda<Entry>>::cancel(due, $entry(id));
			}
		}
	};
}

agenda_of!(
	/// The agenda, for tasks.
	TaskAgenda: TaskId => Entry::Task
);
agenda_of!(
	/// The agenda, for panels.
	PanelAgenda: PanelId => Entry::Panel
);
agenda_of!(
	/// The agenda, for places on rosters.
	EnforcerAgenda: (OrgId, u32) => |(org, slot)| Entry::Enforcer(org, slot)
);
agenda_of!(
	/// The agenda, for lotteries of waitlists.
	LotteryAgenda: OrgId => Entry::Lottery
);
agenda_of!(
	/// The agenda, for organizations.
	OrganizationAgenda: Deadline<AccountId> => Entry::Organization
);
agenda_of!(
	/// The agenda, for money that nobody has collected.
	UnclaimedAgenda: (AccountId, AnyAsset) => |(payee, asset)| Entry::Unclaimed(payee, asset)
);
