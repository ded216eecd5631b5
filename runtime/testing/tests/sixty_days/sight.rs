//! What the events of a block tell the model, and what it must agree with.

use crate::{
	model::{Consequence, Name, Stage, DAY},
	play::Story,
};
use munus_testing::*;
use pallet_review::Ending;

type ObligationEvent = pallet_obligation::Event<Runtime>;
type ReviewEvent = pallet_review::Event<Runtime>;

impl Story {
	pub fn see_review(&mut self, event: ReviewEvent) {
		match event {
			ReviewEvent::PanelOpened { panel, kind, .. } => {
				self.kinds.insert(panel, kind);
			}
			ReviewEvent::Redrawn { panel, kind } => {
				self.kinds.insert(panel, kind);
			}
			ReviewEvent::PanelDrawn { panel, members, .. } => {
				let members: Vec<_> = members.iter().filter_map(|who| self.name(who)).collect();
				self.draws.push(self.office.now);
				let share = self.office.drawn(panel, &members);
				let told = self.told.take().expect("duty accrues with every draw");
				assert_eq!(told, (share as u128, self.office.heads()));
			}
			ReviewEvent::SeatsFilled { panel, members, .. } => {
				let members: Vec<_> = members.iter().filter_map(|who| self.name(who)).collect();
				let now = self.office.now;
				self.filled.extend(members.iter().map(|who| (now, *who)));
				self.office.seated(panel, &members);
			}
			ReviewEvent::PanelClosed { panel, ending, .. } => {
				let redraw = self.kinds[&panel].redraw();
				let last = matches!(ending, Ending::Verdict(_)) || redraw.is_none();
				self.office.closed(panel, last);
			}
			_ => {}
		}
	}

	fn note(&mut self, who: Name, what: &str) {
		let day = self.office.now / DAY;
		self.log.push((day, format!("{who} {what}")));
	}

	pub fn see_office(&mut self, event: ObligationEvent, happened: &mut Vec<(Consequence, Name)>) {
		use ObligationEvent as E;
		match event {
			E::DutyAccrued {
				shares, on_duty, ..
			} => self.told = Some((shares[0], on_duty)),
			E::SeatMissed { who, panel, .. } | E::SeatDeclined { who, panel, .. } => {
				let who = self.names[&who];
				self.office.gave_up(who, panel);
			}
			E::ReviewBooked {
				who,
				panel,
				counted,
				..
			} => {
				let who = self.names[&who];
				self.office.reviewed(who, panel, counted);
			}
			E::Banned { who, .. } => {
				let who = self.names[&who];
				happened.push((Consequence::Banned, who));
				self.note(who, "banned");
			}
			E::Reinstated { who, .. } => {
				let who = self.names[&who];
				happened.push((Consequence::Reinstated, who));
				self.note(who, "reinstated");
			}
			E::Restored { who, reviews, .. } => {
				let who = self.names[&who];
				self.office.restored(who, reviews);
				self.note(who, &format!("burned for {reviews}"));
			}
			E::LeaveRequested { who, .. } => {
				let who = self.names[&who];
				self.office.asked_for_leave(who);
				self.note(who, "asked for leave");
			}
			E::LeaveBegan { who, until, .. } => {
				let who = self.names[&who];
				self.office.leave_began(who);
				assert_eq!(self.office.people[who].stage, Stage::Frozen { until });
				self.note(who, "on leave");
			}
			E::LeaveEnded { who, .. } => {
				let who = self.names[&who];
				self.office.leave_ended(who);
				self.note(who, "back from leave");
			}
			E::Postponed { who, until, .. } => {
				let who = self.names[&who];
				self.office.postponed(who, until);
				self.note(who, "postponed");
			}
			E::Left { who, .. } => {
				let who = self.names[&who];
				self.office.left(who);
				self.note(who, "removed");
			}
			E::LotteryCalled { .. } => self.called = Some(self.office.now),
			E::WaitlistJoined { who, .. } => {
				let who = self.names[&who];
				self.office.person(who).stage = Stage::Waiting;
				self.note(who, "waits");
			}
			E::Admitted { who, slot, .. } => {
				let who = self.names[&who];
				self.check_lottery(who);
				self.office.admitted(who, slot as usize);
				self.note(who, "admitted");
			}
			_ => {}
		}
	}

	/// A place is given with the first epoch that begins late enough after the lottery was called,
	/// and of one sponsor's people to who came first.
	fn check_lottery(&mut self, who: Name) {
		let called = self.called.take().expect("a lottery was called");
		let mut epochs = self.sessions.iter().filter(|start| **start > called + 1);
		let epoch = *epochs.next().expect("an epoch has begun since");
		let now = self.office.now;
		assert!(
			now == epoch || now == epoch + 1,
			"drawn in {now}, not {epoch}"
		);
		if who == "Carl" {
			let cara = self.office.people["Cara"].stage;
			assert_ne!(cara, Stage::Waiting, "Cara waits longer on the same ticket");
		}
	}
}
