//! What those in the office do when something happens.

use super::*;

impl World {
	/// Everybody does what the events call for, until nothing happens any more.
	pub(super) fn act(&mut self) {
		loop {
			let events = take_events();
			if events.is_empty() {
				return;
			}
			for event in events {
				match event {
					RuntimeEvent::Review(event) => self.on_review(event),
					RuntimeEvent::Obligation(event) => self.on_obligation(event),
					_ => (),
				}
			}
		}
	}

	fn on_review(&mut self, event: pallet_review::Event<Runtime>) {
		use pallet_review::Event;
		match event {
			Event::PanelDrawn { panel, members, .. }
			| Event::SeatsFilled { panel, members, .. } => {
				for member in members {
					self.take_seat(panel, member);
				}
			}
			Event::RevealPhaseStarted { panel, .. } => self.reveal_all(panel),
			Event::Reviewed {
				panel, member, fee, ..
			} => {
				let full = self.fees.get(&panel).copied().unwrap_or(rooms::FEE);
				if let Some(agent) = self.agents.get_mut(&member) {
					agent.was_paid(fee as f64 / full as f64);
				}
			}
			Event::AuditFailed {
				panel, member, fee, ..
			} => self.on_failed_audit(panel, member, fee),
			Event::PanelClosed {
				panel,
				subject,
				cost,
				..
			} => {
				if self.works.get(&subject).is_some_and(|piece| piece.junk) {
					self.measures.junk_cost += cost;
				}
				self.after(panel, subject)
			}
			_ => (),
		}
	}

	/// What was taken back was not earned.
	fn on_failed_audit(&mut self, audit: PanelId, who: AccountId, fee: Balance) {
		let full = self.audited.get(&audit).copied().unwrap_or(rooms::FEE);
		let share = fee as f64 / full as f64;
		match (self.agents.get_mut(&who), self.past.get(&who)) {
			(Some(agent), _) => {
				agent.was_set_back(share);
				self.measures.failed_audit(agent.strategy);
			}
			(None, Some(strategy)) => {
				self.measures.took_back(*strategy, share);
				self.measures.failed_audit(*strategy);
			}
			_ => (),
		}
	}

	fn on_obligation(&mut self, event: pallet_obligation::Event<Runtime>) {
		use pallet_obligation::Event;
		match event {
			Event::Banned { who, .. } => self.measures.banned(self.agents[&who].strategy),
			Event::Left { who, .. } => {
				let agent = self
					.agents
					.remove(&who)
					.expect("only agents hold the office");
				self.measures.add(&agent, self.task, true, None);
				self.past.insert(who, agent.strategy);
				self.enlist(agent.strategy);
			}
			_ => (),
		}
	}

	/// `who` commits, or puts it off when it has done enough today.
	pub(super) fn take_seat(&mut self, panel: PanelId, who: AccountId) {
		let Some(view) = Review::panel(panel) else {
			return;
		};
		let drawn = |seat: &pallet_review::Seat<AccountId>| {
			seat.who == who && seat.state == SeatState::Drawn
		};
		let takes_commits = matches!(view.phase, Phase::Commit | Phase::FillUp);
		let in_time = System::block_number() < view.deadline;
		if !takes_commits || !in_time || !view.seats.iter().any(drawn) {
			return;
		}
		let agent = self.agents.get_mut(&who).expect("only agents are drawn");
		if self.cell.pace.is_some_and(|pace| agent.today >= pace) {
			agent.backlog.push(panel);
			return;
		}
		let quality = self.works[&view.subject].quality;
		let (market, random) = (self.cell.quality, &mut self.random);
		let strategy = agent.strategy;
		let Some(score) = strategy.score(panel, quality, market, self.secret, random) else {
			return;
		};
		agent.today += 1;
		let content = (scores(score), sp_io::hashing::blake2_256(RATIONALE));
		let sealed = Sealed::new(Domain::Score, &view.seed, &who, &content, &salt(panel, who));
		self.sealed.insert((panel, who), score);
		Review::commit(RuntimeOrigin::signed(who), panel, sealed, Vec::new())
			.expect("a drawn member commits in time");
	}

	/// Whoever waits for what the others say comes last.
	fn reveal_all(&mut self, panel: PanelId) {
		let Some(view) = Review::panel(panel) else {
			return;
		};
		let committed = view
			.seats
			.iter()
			.filter(|seat| matches!(seat.state, SeatState::Committed(_)));
		let (late, early): (Vec<AccountId>, Vec<AccountId>) =
			committed.map(|seat| seat.who).partition(|who| {
				self.agents
					.get(who)
					.is_some_and(|agent| agent.strategy.withholds())
			});
		for who in early.into_iter().chain(late) {
			self.reveal(panel, who);
		}
	}

	fn reveal(&mut self, panel: PanelId, who: AccountId) {
		let Some(view) = Review::panel(panel) else {
			return;
		};
		let known: Vec<Score> = view
			.seats
			.iter()
			.filter_map(|seat| seat.state.score())
			.collect();
		let score = self.sealed[&(panel, who)];
		let strategy = self.agents.get(&who).map(|agent| agent.strategy);
		if strategy.is_some_and(|strategy| !strategy.reveals(score, &known)) {
			return;
		}
		Review::reveal(
			RuntimeOrigin::signed(who),
			panel,
			who,
			scores(score),
			RATIONALE.to_vec(),
			salt(panel, who),
		)
		.expect("what was sealed is revealed");
	}
}

fn scores(score: Score) -> Scores {
	vec![score].try_into().expect("one criterion fits")
}

fn salt(panel: PanelId, who: AccountId) -> [u8; 32] {
	let mut salt = [0; 32];
	salt[..8].copy_from_slice(&panel.to_le_bytes());
	salt[8..16].copy_from_slice(&who.to_le_bytes());
	salt
}
