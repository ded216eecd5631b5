//! How a panel ends: the verdict, what its members get for it, and what comes next.

use crate::{
	skill::{assess_batch, part, Assessed, Reader},
	verdict::{apart, summary, verdicts},
	*,
};
use alloc::vec::Vec;
use frame_support::{storage::with_storage_layer, weights::Weight};
use munus_primitives::{
	agenda::Weighed,
	obligation::{Inspect, Mutate, Reviewed},
	review::Outcome,
};
use sp_runtime::{
	traits::{CheckedDiv, UniqueSaturatedFrom, UniqueSaturatedInto, Zero},
	Saturating,
};

impl<T: Config> Pallet<T> {
	/// Carries out a panel's deadline. For the agenda, which has taken the entry off. Gives what that
	/// weighed.
	pub fn on_due(id: PanelId) -> Weighed {
		let panel = Panels::<T>::get(id).ok_or(Error::<T>::UnknownPanel)?;
		match panel.phase {
			Phase::AwaitingDraw { attempts } | Phase::AwaitingCapacity { attempts } => {
				Self::draw(id, panel, attempts)
			}
			Phase::AwaitingThird { attempts } => Self::draw_third(id, panel, attempts),
			Phase::Commit | Phase::FillUp | Phase::Third => Self::end_commits(id, panel),
			Phase::AwaitingFill { attempts } => Self::fill(id, panel, attempts),
			Phase::Reveal => Self::close(id, panel),
		}
	}

	/// Does what may fail without consequence: an error undoes what `action` wrote, and nothing
	/// else. Whether it succeeded.
	pub(crate) fn tolerate(action: impl FnOnce() -> DispatchResult) -> bool {
		with_storage_layer::<(), DispatchError, _>(action).is_ok()
	}

	/// All is revealed that will be: the end, unless a pair is to have a third reader. Gives what that
	/// weighed.
	pub(crate) fn close(id: PanelId, panel: PanelOf<T>) -> Weighed {
		let own = Self::weight_of_close(&panel);
		if panel.committed() < panel.quorum() {
			let after = Self::end(id, panel, Ending::TooFewCommits)?;
			return Ok(own.saturating_add(after));
		}
		let verdicts = verdicts(&panel.readings(), panel.items(), panel.size);
		let items = Indices::truncate_from(apart(&verdicts));
		if panel.may_ask_third() && !items.is_empty() {
			Self::ask_third(id, panel, items);
			return Ok(own);
		}
		let after = Self::end(id, panel, summary(&verdicts))?;
		Ok(own.saturating_add(after))
	}

	/// Ends a panel that is off the agenda: settles with its members, then draws it anew or tells
	/// its subject. Gives what follows from it weighed: those set back, the patrol, the outcome.
	pub(crate) fn end(id: PanelId, mut panel: PanelOf<T>, ending: Ending) -> Weighed {
		let (cost, set_back) = match panel.phase {
			Phase::Reveal => Self::settle(id, &panel, ending),
			_ => (Self::dismiss(id, &panel), 0),
		};
		let set_back = Self::weight_of_setbacks(set_back);
		let sealed = |seat: &&Seat<_>| matches!(seat.state, SeatState::Committed(_));
		for seat in panel.seats.iter().filter(sealed) {
			Self::forget_note(id, &seat.who);
		}
		let reveals = panel.scores().len() as u32;
		Self::deposit_event(Event::PanelClosed {
			panel: id,
			subject: panel.subject,
			ending,
			reveals,
			cost,
		});
		let scores = Self::item_scores(&panel, ending);
		Self::retire_members(&mut panel);
		let redraw = panel
			.kind
			.redraw()
			.filter(|_| ending.outcome() == Outcome::Void);
		let Some(kind) = redraw else {
			let record = match panel.phase {
				Phase::Reveal => T::Subject::record_weight(),
				_ => Weight::zero(),
			};
			let told = Self::report(id, panel, ending, scores)?;
			return Ok(set_back.saturating_add(told.saturating_sub(record)));
		};
		Self::redraw(id, panel, kind);
		Ok(set_back)
	}

	/// Most have none, and looking is cheaper than removing.
	pub(crate) fn forget_note(id: PanelId, who: &T::AccountId) {
		if Notes::<T>::contains_key(id, who) {
			Notes::<T>::remove(id, who);
		}
	}

	fn redraw(id: PanelId, mut panel: PanelOf<T>, kind: PanelKind) {
		panel.kind = kind;
		panel.phase = Phase::AwaitingDraw { attempts: 0 };
		panel.requested = T::Randomness::mark();
		panel.waits_until = None;
		panel.seed = [0; 32];
		panel.apart = Indices::new();
		Self::await_draw(id, &mut panel);
		Self::deposit_event(Event::Redrawn { panel: id, kind });
	}

	fn report(id: PanelId, panel: PanelOf<T>, ending: Ending, scores: ItemScores) -> Weighed {
		Panels::<T>::remove(id);
		let vacated = with_storage_layer(|| T::Office::patrol(panel.org)).unwrap_or_default();
		let outcome = match panel.batch {
			None => T::Subject::on_outcome(&panel.subject, id, ending.outcome()),
			Some(_) => {
				Self::deposit_event(Event::ItemsScored {
					panel: id,
					scores: scores.clone(),
				});
				T::Subject::on_batch(&panel.subject, id, scores)
			}
		};
		Ok(outcome?.saturating_add(Self::weight_of_vacating(vacated)))
	}

	/// The verdict on each item; none on any of a void panel.
	fn item_scores(panel: &PanelOf<T>, ending: Ending) -> ItemScores {
		let readings = match ending.score() {
			Some(_) => panel.readings(),
			None => Vec::new(),
		};
		let verdicts = verdicts(&readings, panel.items(), panel.size);
		ItemScores::truncate_from(verdicts.iter().map(Ending::score).collect())
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

	/// Collects the fees of all who revealed, books each member's review, keeps what was not earned
	/// for audits, and has an audit's verdict fall on those it looked into. Gives what it cost the
	/// subject: nothing, and no fees, if that cannot pay; and how many an audit set back.
	fn settle(id: PanelId, panel: &PanelOf<T>, ending: Ending) -> (T::Balance, u32) {
		let (fee, cost) = Self::collect(panel);
		let judges = Self::book_all(id, panel, ending, fee, cost);
		let mut set_back = 0;
		if let Ending::Verdict(verdict) = ending {
			if panel.kind == PanelKind::Audit {
				set_back = Self::set_back_failed(id, panel, verdict);
			}
			Self::remember(id, panel, judges);
		}
		(cost, set_back)
	}

	/// Gives those who revealed, with what they got.
	fn book_all(
		id: PanelId,
		panel: &PanelOf<T>,
		ending: Ending,
		fee: T::Balance,
		cost: T::Balance,
	) -> Vec<Judge<T::AccountId, T::Balance>> {
		let reward = ending.score().map_or(0, |_| panel.reward);
		let judged = |seat: &&Seat<T::AccountId>| {
			seat.state.is_committed() && seat.state != SeatState::Vacated(None)
		};
		let seats: Vec<_> = panel.seats.iter().filter(judged).collect();
		let readers: Vec<_> = seats.iter().map(|seat| Self::reader(panel, seat)).collect();
		let mut judges = Vec::new();
		Calibrations::<T>::mutate(panel.org, |calibration| {
			let assessment = assess_batch(&readers, &calibration.histogram, calibration.reference);
			let mut earned = T::Balance::zero();
			for (seat, assessed) in seats.iter().zip(assessment.members) {
				let full = fee.saturating_mul((seat.scores.len() as u32).into());
				let booked = match seat.state {
					SeatState::Vacated(_) => None,
					_ => Self::book(id, panel.org, seat, assessed, full, reward),
				};
				earned.saturating_accrue(booked.map_or(T::Balance::zero(), |(fee, _)| fee));
				if let (Some(score), Some((fee, credit))) = (seat.state.score(), booked) {
					let who = seat.who.clone();
					judges.push(Judge {
						who,
						score,
						fee,
						credit,
					});
				}
			}
			calibration.histogram = assessment.histogram;
			calibration.reference = assessment.reference;
			calibration
				.audit_fund
				.saturating_accrue(cost.saturating_sub(earned));
		});
		judges
	}

	/// The full fee of an item read, and what all who revealed come to. An audit is paid out of the
	/// audit fund, as far as that goes; nothing moves, for it lies with the fees.
	fn collect(panel: &PanelOf<T>) -> (T::Balance, T::Balance) {
		let read: T::Balance = panel.read().into();
		if panel.kind == PanelKind::Audit {
			let fund = Calibrations::<T>::get(panel.org).audit_fund;
			let each = fund.checked_div(&read).unwrap_or_default();
			let fee = panel.fee.min(each);
			let cost = fee.saturating_mul(read);
			Calibrations::<T>::mutate(panel.org, |calibration| {
				calibration.audit_fund.saturating_reduce(cost)
			});
			return (fee, cost);
		}
		let full = panel.fee.saturating_mul(read);
		let paid = full.is_zero() || Self::tolerate(|| T::Subject::pay_panel(&panel.subject, full));
		match paid {
			true => (panel.fee, full),
			false => Default::default(),
		}
	}

	/// Who committed. Who is no enforcer any more still has a say, of the least weight, and moves
	/// neither histogram nor reference, as a third reader, who has seen what the pair scored.
	fn reader(panel: &PanelOf<T>, seat: &Seat<T::AccountId>) -> Reader {
		let vacated = matches!(seat.state, SeatState::Vacated(_));
		let (skill, reviews) = T::Office::skill(panel.org, &seat.who)
			.filter(|_| !vacated)
			.unwrap_or_default();
		Reader {
			skill,
			reviews,
			scores: seat.state.score().map(|_| panel.reading(seat)),
			sighted: seat.third || vacated,
		}
	}

	/// Books one review, and gives the fee that it earned and whether it is work done; `None` when
	/// the office does not take it.
	fn book(
		id: PanelId,
		org: OrgId,
		seat: &Seat<T::AccountId>,
		assessed: Assessed,
		full: T::Balance,
		reward: Reputation,
	) -> Option<(T::Balance, bool)> {
		let Assessed {
			skill,
			share,
			counts,
		} = assessed;
		let fee = T::Balance::unique_saturated_from(part(full.unique_saturated_into(), share));
		let reputation = if counts { reward } else { 0 };
		let review = Reviewed {
			skill,
			counts,
			fee,
			reputation,
		};
		let booked = Self::tolerate(|| T::Office::reviewed(org, &seat.who, id, review));
		if seat.state.score().is_none() {
			Self::tolerate(|| T::Office::missed(org, &seat.who, id));
		}
		if !booked {
			Self::tolerate(|| T::Office::unseat(org, &seat.who, id));
			return None;
		}
		Self::deposit_event(Event::Reviewed {
			panel: id,
			member: seat.who.clone(),
			skill,
			fee,
			reputation,
			counts,
		});
		Some((fee, counts))
	}
}
