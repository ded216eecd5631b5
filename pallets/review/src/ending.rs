//! How a panel ends: the verdict, what its members get for it, and what comes next.

use crate::{
	skill::{assess, part, Assessed, Member},
	verdict::verdict,
	*,
};
use alloc::vec::Vec;
use frame_support::storage::with_storage_layer;
use munus_primitives::{
	obligation::{Inspect, Mutate, Reviewed},
	review::Outcome,
};
use sp_runtime::{
	traits::{CheckedDiv, UniqueSaturatedFrom, UniqueSaturatedInto, Zero},
	Saturating,
};

impl<T: Config> Pallet<T> {
	/// Carries out a panel's deadline. For the agenda, which has taken the entry off.
	pub fn on_due(id: PanelId) -> DispatchResult {
		let panel = Panels::<T>::get(id).ok_or(Error::<T>::UnknownPanel)?;
		match panel.phase {
			Phase::AwaitingDraw { attempts } => Self::draw(id, panel, attempts),
			Phase::Commit | Phase::FillUp => Self::end_commits(id, panel),
			Phase::AwaitingFill { attempts } => Self::fill(id, panel, attempts),
			Phase::Reveal => Self::close(id, panel),
		}
	}

	/// The worst-case weight of [`Pallet::on_due`].
	pub fn on_due_weight() -> Weight {
		let considered = T::WeightInfo::consider().saturating_mul(T::MaxDrawReads::get().into());
		T::WeightInfo::draw()
			.max(T::WeightInfo::fill())
			.saturating_add(considered)
			.max(T::WeightInfo::end_commits())
			.max(T::WeightInfo::close())
			.saturating_add(T::Subject::on_outcome_weight())
	}

	/// Does what may fail without consequence: an error undoes what `action` wrote, and nothing
	/// else. Whether it succeeded.
	pub(crate) fn tolerate(action: impl FnOnce() -> DispatchResult) -> bool {
		with_storage_layer::<(), DispatchError, _>(action).is_ok()
	}

	/// All is revealed that will be.
	pub(crate) fn close(id: PanelId, panel: PanelOf<T>) -> DispatchResult {
		let ending = match panel.committed() < panel.quorum() {
			true => Ending::TooFewCommits,
			false => verdict(&panel.scores(), panel.size),
		};
		Self::end(id, panel, ending)
	}

	/// Ends a panel that is off the agenda: settles with its members, then draws it anew or tells
	/// its subject.
	pub(crate) fn end(id: PanelId, mut panel: PanelOf<T>, ending: Ending) -> DispatchResult {
		let cost = match panel.phase {
			Phase::Reveal => Self::settle(id, &panel, ending),
			_ => Self::dismiss(id, &panel),
		};
		for seat in &panel.seats {
			Notes::<T>::remove(id, &seat.who);
		}
		let (org, subject) = (panel.org, panel.subject);
		let reveals = panel.scores().len() as u32;
		Self::deposit_event(Event::PanelClosed {
			panel: id,
			subject,
			ending,
			reveals,
			cost,
		});
		Self::retire_members(&mut panel);
		let redraw = panel
			.kind
			.redraw()
			.filter(|_| ending.outcome() == Outcome::Void);
		if let Some(kind) = redraw {
			panel.kind = kind;
			panel.phase = Phase::AwaitingDraw { attempts: 0 };
			panel.requested = T::Randomness::mark();
			panel.seed = [0; 32];
			Self::await_draw(id, &mut panel);
			Self::deposit_event(Event::Redrawn { panel: id, kind });
			return Ok(());
		}
		Panels::<T>::remove(id);
		Self::tolerate(|| T::Office::patrol(org));
		T::Subject::on_outcome(&subject, id, ending.outcome())
	}

	/// Empties the seats and keeps their members from sitting on the subject again.
	fn retire_members(panel: &mut PanelOf<T>) {
		let seats = core::mem::take(&mut panel.seats);
		if seats.is_empty() {
			return;
		}
		Earlier::<T>::mutate(panel.subject, |former| {
			for seat in seats {
				// Room for every panel there can be under any policy.
				let _ = former.try_push(seat.who);
			}
		});
	}

	/// Takes back the seats of a panel that never came to reveal. Costs nothing.
	fn dismiss(id: PanelId, panel: &PanelOf<T>) -> T::Balance {
		for seat in panel.seats.iter().filter(|seat| seat.state.is_open()) {
			Self::tolerate(|| T::Office::unseat(panel.org, &seat.who, id));
		}
		T::Balance::zero()
	}

	/// Collects the fees of all who revealed, books each member's review, and keeps what was not
	/// earned for audits. Gives what it cost the subject: nothing, and no fees, if that cannot pay.
	fn settle(id: PanelId, panel: &PanelOf<T>, ending: Ending) -> T::Balance {
		let (fee, cost) = Self::collect(panel);
		let reward = match ending {
			Ending::Verdict(_) => panel.reward,
			_ => 0,
		};

		let members = Self::members_of(panel);
		let judged: Vec<Member> = members.iter().map(|(_, member)| *member).collect();
		Calibrations::<T>::mutate(panel.org, |calibration| {
			let assessment = assess(&judged, &calibration.histogram, calibration.reference);
			let mut earned = T::Balance::zero();
			for ((who, member), assessed) in members.iter().zip(assessment.members) {
				let assessed = (member.score.is_some(), assessed);
				let booked = Self::book(id, panel.org, who, assessed, fee, reward);
				earned.saturating_accrue(booked);
			}
			calibration.histogram = assessment.histogram;
			calibration.reference = assessment.reference;
			calibration
				.audit_fund
				.saturating_accrue(cost.saturating_sub(earned));
		});
		cost
	}

	/// The full fee of a seat, and what all who revealed come to. An audit is paid out of the
	/// audit fund, as far as that goes; nothing moves, for it lies with the fees.
	fn collect(panel: &PanelOf<T>) -> (T::Balance, T::Balance) {
		let reveals: T::Balance = (panel.scores().len() as u32).into();
		if panel.kind == PanelKind::Audit {
			let fund = Calibrations::<T>::get(panel.org).audit_fund;
			let each = fund.checked_div(&reveals).unwrap_or_default();
			let fee = panel.fee.min(each);
			let cost = fee.saturating_mul(reveals);
			Calibrations::<T>::mutate(panel.org, |calibration| {
				calibration.audit_fund.saturating_reduce(cost)
			});
			return (fee, cost);
		}
		let full = panel.fee.saturating_mul(reveals);
		let paid = full.is_zero() || Self::tolerate(|| T::Subject::pay_panel(&panel.subject, full));
		match paid {
			true => (panel.fee, full),
			false => Default::default(),
		}
	}

	/// Those who committed. Who is no enforcer any more still has a say, of the least weight.
	fn members_of(panel: &PanelOf<T>) -> Vec<(T::AccountId, Member)> {
		let member = |seat: &Seat<T::AccountId>| {
			let (skill, reviews) = T::Office::skill(panel.org, &seat.who).unwrap_or_default();
			(
				seat.who.clone(),
				Member {
					skill,
					reviews,
					score: seat.state.score(),
				},
			)
		};
		panel
			.seats
			.iter()
			.filter(|seat| seat.state.is_committed())
			.map(member)
			.collect()
	}

	/// Books one review, and gives the fee that it earned.
	fn book(
		id: PanelId,
		org: OrgId,
		who: &T::AccountId,
		(revealed, assessed): (bool, Assessed),
		fee: T::Balance,
		reward: Reputation,
	) -> T::Balance {
		let Assessed {
			skill,
			share,
			counts,
		} = assessed;
		let fee = T::Balance::unique_saturated_from(part(fee.unique_saturated_into(), share));
		let reputation = if counts { reward } else { 0 };
		let review = Reviewed {
			skill,
			counts,
			fee,
			reputation,
		};
		let booked = Self::tolerate(|| T::Office::reviewed(org, who, id, review));
		if !revealed {
			Self::tolerate(|| T::Office::missed(org, who, id));
		}
		if !booked {
			return T::Balance::zero();
		}
		let member = who.clone();
		Self::deposit_event(Event::Reviewed {
			panel: id,
			member,
			skill,
			fee,
			reputation,
			counts,
		});
		fee
	}
}
