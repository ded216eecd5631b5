//! Appeals from a verdict, their bonds, and the council.

use crate::{bond::*, parts::risked, settlement::part, *};
use frame_support::storage::with_storage_layer;
use munus_primitives::{
	escrow::{Mutate as _, Purpose},
	organizations::Inspect as _,
	review::{Outcome, PanelKind, PanelTerms, Review, MAX_APPEALS},
	PanelId, Score, FULL_SCORE,
};
use sp_runtime::traits::{Saturating, Zero};

pub(crate) type JudgedOf<T> = Judged<AccountIdOf<T>, AssetIdOf<T>, BalanceOf<T>, MomentOf<T>>;
type AppealOf<T> = Appeal<AccountIdOf<T>, AssetIdOf<T>, BalanceOf<T>>;

/// A verdict that waits for appeals, one whose bond is incomplete, and until when.
type Waiting<T> = (JudgedOf<T>, Option<AppealOf<T>>, MomentOf<T>);

impl<T: Config> Pallet<T> {
	/// A verdict is there: it can be appealed for a while, or is settled by at once.
	pub(crate) fn await_appeal(
		id: TaskId,
		mut task: TaskOf<T>,
		judged: JudgedOf<T>,
	) -> DispatchResult {
		let window = task.conditions.appeal_window;
		if window.is_zero() {
			return Self::audit_or_stand(id, task, judged);
		}
		let until = Self::after(window);
		let (score, appeals) = (judged.score, judged.appeals);
		let council = appeals >= MAX_APPEALS;
		task.state = match council {
			true => State::Council {
				judged,
				appeal: None,
				until,
			},
			false => State::Appealable {
				judged,
				appeal: None,
				until,
			},
		};
		Self::save(id, None, task);
		Self::deposit_event(Event::Judged {
			task: id,
			score,
			appeals,
			until,
		});
		Ok(())
	}

	/// The window is over: what is left of an appeal ends, and the verdict stands.
	pub(crate) fn verdict_stands(
		id: TaskId,
		task: TaskOf<T>,
		judged: JudgedOf<T>,
		appeal: Option<AppealOf<T>>,
	) -> DispatchResult {
		if let Some(appeal) = appeal {
			let end = match task.state {
				State::Council { .. } => AppealEnd::Undecided,
				_ => AppealEnd::Withdrawn,
			};
			Self::return_bond(id, &task, appeal, end)?;
		}
		Self::audit_or_stand(id, task, judged)
	}

	/// Settles by a verdict.
	pub(crate) fn stand(id: TaskId, task: TaskOf<T>, judged: JudgedOf<T>) -> DispatchResult {
		Self::settle_judged(id, task, judged, Basis::Verdict)
	}

	pub(crate) fn settle_judged(
		id: TaskId,
		task: TaskOf<T>,
		judged: JudgedOf<T>,
		basis: Basis,
	) -> DispatchResult {
		let Judged {
			submission,
			cause,
			fees,
			score,
			..
		} = judged;
		Self::conclude(id, task, submission, cause, (basis, Some(score)), fees)
	}

	fn ensure_appealable(task: &TaskOf<T>) -> Result<Waiting<T>, Error<T>> {
		let State::Appealable {
			judged,
			appeal,
			until,
		} = task.state.clone()
		else {
			return Err(Error::<T>::NotAppealable);
		};
		ensure!(Self::now() < until, Error::<T>::WindowClosed);
		Ok((judged, appeal, until))
	}

	pub(crate) fn do_appeal(
		who: T::AccountId,
		id: TaskId,
		claim: Score,
		contribution: T::Balance,
	) -> DispatchResult {
		let mut task = Self::get(id)?;
		let (judged, standing, until) = Self::ensure_appealable(&task)?;
		let party = task.requester == who || *judged.submission.provider() == who;
		ensure!(party, Error::<T>::NotParty);
		ensure!(claim <= FULL_SCORE, Error::<T>::ScoreOutOfRange);
		let apart = claim.abs_diff(judged.score) >= APPEAL_MARGIN;
		ensure!(apart, Error::<T>::AppealTooClose);
		let (size, needed, part) = Self::bond_of(id, &task, &judged);
		let amount = contribution.min(needed);
		let least = least_contribution(needed.into(), needed.into(), true);
		ensure!(amount >= least.into(), Error::<T>::ContributionTooSmall);
		if let Some(standing) = standing {
			let displaces = standing.who != who && amount == needed;
			ensure!(displaces, Error::<T>::AppealPending);
			Self::return_bond(id, &task, standing, AppealEnd::Withdrawn)?;
		}
		let appeal = Appeal {
			who: who.clone(),
			claim,
			size,
			needed,
			part,
			bond: Self::open_deal(&who, T::NativeAsset::get(), amount, task.org)?,
			contributors: BoundedVec::truncate_from(alloc::vec![(who.clone(), amount)]),
		};
		Self::deposit_event(Event::Appealed {
			task: id,
			who,
			claim,
			size,
			needed,
			contribution: amount,
		});
		Self::go_on(id, &mut task, judged, appeal, until)?;
		Self::save(id, Some(until), task);
		Ok(())
	}

	pub(crate) fn do_support(
		who: T::AccountId,
		id: TaskId,
		contribution: T::Balance,
	) -> DispatchResult {
		let mut task = Self::get(id)?;
		let (judged, appeal, until) = Self::ensure_appealable(&task)?;
		let mut appeal = appeal.ok_or(Error::<T>::NoAppeal)?;
		let missing = appeal.needed.saturating_sub(appeal.bond.deposited);
		let amount = contribution.min(missing);
		let least = least_contribution(appeal.needed.into(), missing.into(), false);
		ensure!(amount >= least.into(), Error::<T>::ContributionTooSmall);
		match appeal
			.contributors
			.iter_mut()
			.find(|(known, _)| *known == who)
		{
			Some((_, given)) => *given = given.saturating_add(amount),
			None => appeal
				.contributors
				.try_push((who.clone(), amount))
				.map_err(|_| Error::<T>::TooManyContributors)?,
		}
		T::Escrow::top_up(&mut appeal.bond, &who, amount)?;
		Self::deposit_event(Event::AppealSupported {
			task: id,
			who,
			contribution: amount,
		});
		Self::go_on(id, &mut task, judged, appeal, until)?;
		Self::save(id, Some(until), task);
		Ok(())
	}

	/// How many seats the next panel would have, how much the bond of its appeal is, and what of it
	/// the counterparty would get.
	pub(crate) fn bond_of(
		id: TaskId,
		task: &TaskOf<T>,
		judged: &JudgedOf<T>,
	) -> (Option<u8>, T::Balance, T::Balance) {
		let size = T::Review::appeal_size(task.org, &Self::matter(id, task), judged.size);
		let seats = u128::from(size.unwrap_or(judged.size));
		let fees = task.conditions.panel.fee.into().saturating_mul(seats);
		let protocol = part(fees, task.conditions.protocol_share, FULL_SCORE);
		let cost = fees.saturating_add(protocol);
		let part = counterparty_part(cost);
		let needed = match size {
			Some(_) => cost.saturating_add(part),
			None => part,
		};
		(size, needed.into(), part.into())
	}

	/// With its bond complete an appeal goes to its panel, or to the council.
	fn go_on(
		id: TaskId,
		task: &mut TaskOf<T>,
		judged: JudgedOf<T>,
		appeal: AppealOf<T>,
		until: MomentOf<T>,
	) -> DispatchResult {
		if appeal.bond.deposited < appeal.needed {
			task.state = State::Appealable {
				judged,
				appeal: Some(appeal),
				until,
			};
			return Ok(());
		}
		let Some(size) = appeal.size else {
			let until = Self::after(task.conditions.appeal_window);
			Self::deposit_event(Event::CouncilAsked { task: id, until });
			task.state = State::Council {
				judged,
				appeal: Some(appeal),
				until,
			};
			return Ok(());
		};
		let panel = Self::open_appeal(id, task, judged.appeals, size)?;
		Self::deposit_event(Event::ReviewOpened { task: id, panel });
		task.state = State::InAppeal {
			judged,
			appeal,
			panel,
		};
		Ok(())
	}

	fn open_appeal(
		id: TaskId,
		task: &TaskOf<T>,
		appeals: u8,
		size: u8,
	) -> Result<PanelId, DispatchError> {
		let kind = PanelKind::Appeal(appeals.saturating_add(1));
		let criteria = task.conditions.criteria.clone();
		let terms = PanelTerms {
			size,
			..task.conditions.panel
		};
		T::Review::open(task.org, Self::matter(id, task), kind, criteria, terms)
	}

	/// The panel of an appeal has come to an end.
	pub(crate) fn on_appeal_scored(
		id: TaskId,
		task: TaskOf<T>,
		mut judged: JudgedOf<T>,
		appeal: AppealOf<T>,
		outcome: Outcome,
	) -> DispatchResult {
		judged.appeals = judged.appeals.saturating_add(1);
		match outcome {
			Outcome::Void => Self::return_bond(id, &task, appeal, AppealEnd::Undecided)?,
			Outcome::Verdict(score) => {
				judged.size = appeal.size.unwrap_or(judged.size);
				Self::decide(id, &task, &mut judged, appeal, score)?;
			}
		}
		Self::await_appeal(id, task, judged)
	}

	/// Divides the bond by the new score, which is the verdict from now on.
	pub(crate) fn decide(
		id: TaskId,
		task: &TaskOf<T>,
		judged: &mut JudgedOf<T>,
		mut appeal: AppealOf<T>,
		score: Score,
	) -> DispatchResult {
		let borne_out = is_borne_out(appeal.claim, judged.score, score);
		judged.score = score;
		let by_requester = appeal.who == task.requester;
		let stake = match by_requester {
			true => risked(&judged.submission),
			false => 0,
		};
		let division = divide(
			borne_out,
			appeal.bond.fees.into(),
			appeal.bond.left.into(),
			appeal.part.into(),
			stake,
		);
		let counterparty = match by_requester {
			true => judged.submission.provider(),
			false => &task.requester,
		};
		let to_counterparty = division.counterparty.into();
		Self::pay(
			&mut appeal.bond,
			counterparty,
			to_counterparty,
			Purpose::Pay,
		)?;
		let mut missing = division.from_stake;
		for deal in judged.submission.at_stake_mut() {
			let taken = missing.min(deal.left.into());
			missing = missing.saturating_sub(taken);
			Self::distribute(deal, taken, &appeal, Purpose::Fee)?;
		}
		Self::draw_on_fund(task.org, &mut appeal.bond, division.from_fund.into());
		let end = match borne_out {
			true => AppealEnd::BorneOut,
			false => AppealEnd::Failed,
		};
		Self::return_bond(id, task, appeal, end)
	}

	/// Adds to a deal what the fund of unearned fees gives towards `cost`. A fund that cannot be
	/// reached gives nothing.
	pub(crate) fn draw_on_fund(org: OrgId, deal: &mut DealOf<T>, cost: T::Balance) {
		let funded = with_storage_layer::<_, DispatchError, _>(|| {
			let mut next = deal.clone();
			let given = T::Review::draw_on_fund(org, cost);
			if !given.is_zero() {
				let purse = T::Organizations::fee_account(org);
				T::Escrow::top_up(&mut next, &purse, given)?;
			}
			Ok(next)
		});
		if let Ok(next) = funded {
			*deal = next;
		}
	}

	/// Gives back what is left of a bond, to each contributor its share.
	fn return_bond(
		id: TaskId,
		task: &TaskOf<T>,
		mut appeal: AppealOf<T>,
		end: AppealEnd,
	) -> DispatchResult {
		for (who, _) in &appeal.contributors {
			Self::remember_party(id, task, who);
		}
		let returned = appeal.bond.left;
		let mut bond = appeal.bond.clone();
		Self::distribute(&mut bond, returned.into(), &appeal, Purpose::Refund)?;
		appeal.bond = bond;
		Self::deposit_event(Event::AppealEnded {
			task: id,
			who: appeal.who.clone(),
			end,
			returned,
		});
		Self::close(appeal.bond, &appeal.who).map(|_| ())
	}

	fn distribute(
		deal: &mut DealOf<T>,
		amount: u128,
		appeal: &AppealOf<T>,
		purpose: Purpose,
	) -> DispatchResult {
		let given: alloc::vec::Vec<u128> = appeal
			.contributors
			.iter()
			.map(|(_, given)| (*given).into())
			.collect();
		for ((who, _), share) in appeal.contributors.iter().zip(shares(amount, &given)) {
			Self::pay(deal, who, share.into(), purpose)?;
		}
		Ok(())
	}
}
