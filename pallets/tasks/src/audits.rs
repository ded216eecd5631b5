//! Audits: a share of the verdicts is scored again by a panel of the skilled, before anything is
//! paid.

use crate::{
	appeals::JudgedOf,
	rules::{lot::falls, price},
	settlement::part,
	*,
};
use frame_support::storage::with_storage_layer;
use munus_primitives::{
	escrow::{Inspect as _, Purpose},
	organizations::Inspect as _,
	review::{Outcome, PanelTerms, Review},
	time::DrawRandomness,
	Score, FULL_SCORE,
};
use sp_runtime::traits::Zero;

/// Seats of the panel of an audit.
pub const AUDIT_SEATS: u8 = 3;

/// How often the randomness of a lot may fail to come before the verdict stands without one.
pub const MAX_LOT_ATTEMPTS: u8 = 8;

impl<T: Config> Pallet<T> {
	/// Nothing can be said against a verdict any more: it is audited, perhaps, and then settled by.
	/// What a larger panel has decided on appeal is not audited.
	pub(crate) fn audit_or_stand(
		id: TaskId,
		mut task: TaskOf<T>,
		judged: JudgedOf<T>,
	) -> DispatchResult {
		let rate = Self::audit_rate(&task, judged.score);
		if rate == 0 || judged.size != task.conditions.panel.size {
			return Self::stand(id, task, judged);
		}
		if rate >= FULL_SCORE {
			return Self::audit(id, task, judged);
		}
		let until = Self::after(T::Randomness::retry_after());
		let (score, mark) = (judged.score, T::Randomness::mark());
		task.state = State::AwaitingLot {
			judged,
			mark,
			attempts: 0,
			until,
		};
		Self::save(id, None, task);
		Self::deposit_event(Event::AuditLotAwaited {
			task: id,
			score,
			rate,
			mark,
			until,
		});
		Ok(())
	}

	/// Which share of the verdicts with this score on such a task is audited, in ten-thousandths.
	pub(crate) fn audit_rate(task: &TaskOf<T>, score: Score) -> u16 {
		let audit = &task.conditions.audit;
		let base = match score >= audit.high_from {
			true => audit.rate.max(audit.high_rate),
			false => audit.rate,
		};
		price::rate(base, audit.full_price.into(), Self::audited_worth(task)).min(FULL_SCORE)
	}

	fn audited_worth(task: &TaskOf<T>) -> u128 {
		let reward = &task.reward;
		Self::worth(
			&reward.asset,
			Self::judged_price(task).into(),
			&task.conditions.minting,
		)
		.unwrap_or_default()
	}

	/// How much of what they have locked those lose whom the audit finds far off, in
	/// ten-thousandths: as much as the price is of the one from which all is audited.
	fn audit_stake(task: &TaskOf<T>) -> u16 {
		let full_price = task.conditions.audit.full_price.into();
		price::rate(0, full_price, Self::audited_worth(task))
	}

	/// Draws the lot, or waits for its randomness, a bounded number of times.
	pub(crate) fn draw_lot(
		id: TaskId,
		mut task: TaskOf<T>,
		judged: JudgedOf<T>,
		mark: MomentOf<T>,
		attempts: u8,
	) -> DispatchResult {
		match T::Randomness::draw(mark, &(b"audit", id).encode()) {
			Some(randomness) if falls(randomness, Self::audit_rate(&task, judged.score)) => {
				Self::audit(id, task, judged)
			}
			None if attempts < MAX_LOT_ATTEMPTS => {
				let (attempts, until) = Self::put_off_lot(id, attempts);
				task.state = State::AwaitingLot {
					judged,
					mark,
					attempts,
					until,
				};
				Self::save(id, None, task);
				Ok(())
			}
			_ => Self::stand(id, task, judged),
		}
	}

	/// Gives how often the randomness has not come now, and when to look again.
	pub(crate) fn put_off_lot(id: TaskId, attempts: u8) -> (u8, MomentOf<T>) {
		let attempts = attempts.saturating_add(1);
		let until = Self::after(T::Randomness::retry_after());
		Self::deposit_event(Event::LotPutOff {
			task: id,
			attempts,
			until,
		});
		(attempts, until)
	}

	/// Opens the audit's panel. Where there can be none the verdict stands.
	fn audit(id: TaskId, mut task: TaskOf<T>, judged: JudgedOf<T>) -> DispatchResult {
		let stake = Self::audit_stake(&task);
		let opened = with_storage_layer(|| {
			let criteria = task.conditions.criteria.clone();
			let terms = PanelTerms {
				size: AUDIT_SEATS,
				..task.conditions.panel
			};
			T::Review::open_audit(task.org, Self::matter(id, &task), criteria, terms, stake)
		});
		let Ok(panel) = opened else {
			return Self::stand(id, task, judged);
		};
		let score = judged.score;
		task.state = State::Auditing { judged, panel };
		Self::save(id, None, task);
		Self::deposit_event(Event::AuditOpened {
			task: id,
			score,
			panel,
			stake,
		});
		Ok(())
	}

	/// The audit has come to an end: its verdict is paid by; when it is void, the first one.
	pub(crate) fn on_audit_scored(
		id: TaskId,
		task: TaskOf<T>,
		mut judged: JudgedOf<T>,
		outcome: Outcome,
	) -> DispatchResult {
		match outcome {
			Outcome::Void => Self::stand(id, task, judged),
			Outcome::Verdict(score) => {
				judged.score = score;
				Self::settle_judged(id, task, judged, Basis::Audit)
			}
		}
	}

	/// What accepted work gives to the fund of audits, in the native token.
	pub(crate) fn pay_levy(org: OrgId, reward: &mut DealOf<T>, levy: T::Balance) -> DispatchResult {
		if levy.is_zero() {
			return Ok(());
		}
		let purse = T::Organizations::fee_account(org);
		Self::pay(reward, &purse, levy, Purpose::Fee)?;
		T::Review::fund_audits(org, levy);
		Ok(())
	}

	/// What the fund of audits gets of this pay in the native token: nothing where that is less than
	/// an account can begin with, or the fund would count what its account cannot receive.
	pub(crate) fn levy_of(pay: u128, rate: u16) -> u128 {
		let least = T::Escrow::minimum(&T::NativeAsset::get()).into();
		Some(part(pay, rate, FULL_SCORE))
			.filter(|levy| *levy >= least)
			.unwrap_or_default()
	}

	/// The levy on accepted work of this price, if all of it is earned; for the quote.
	pub(crate) fn levy_on(
		conditions: &ConditionsOf<T>,
		asset: &T::AssetId,
		price: T::Balance,
	) -> T::Balance {
		match *asset == T::NativeAsset::get() {
			true => {
				let pay = part(price.into(), conditions.class, settlement::FULL_CLASS);
				Self::levy_of(pay, conditions.audit.levy).into()
			}
			false => Zero::zero(),
		}
	}
}
