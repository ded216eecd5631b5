//! Work that was done before it was asked for: it waits for money instead of work.

use crate::{
	posting::{Order, Words},
	*,
};
use alloc::vec::Vec;
use codec::{Decode, Encode, MaxEncodedLen};
use munus_primitives::{
	agenda::Agenda,
	escrow::Purpose,
	review::{Criteria, Outcome, PanelKind, Review},
	tasks::{Bond, Matter},
	FULL_SCORE,
};
use scale_info::TypeInfo;
use sp_runtime::traits::{CheckedAdd, Saturating, Zero};

/// What the author of published work has put up until it is scored.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo, MaxEncodedLen)]
pub struct Authorship<AssetId, Balance> {
	/// The work.
	pub delivery: Delivery<DeliveryUri>,
	/// The bond.
	pub bond: Deal<AssetId, Balance>,
	/// How many challenges there were: the number of the next.
	pub challenges: u32,
	/// Whether a panel hears one.
	pub challenged: bool,
}

impl<T: Config> Pallet<T> {
	/// Published work has its own call, which takes the work.
	pub(crate) fn ensure_no_work(terms: Option<&Terms<MomentOf<T>>>) -> Result<(), Error<T>> {
		let published = terms.is_some_and(|terms| terms.entrance.is_retroactive());
		ensure!(!published, Error::<T>::EntranceInvalid);
		Ok(())
	}

	pub(crate) fn do_publish(
		who: T::AccountId,
		org: OrgId,
		asset: T::AssetId,
		words: Words<T>,
		(uri, hash): (Vec<u8>, [u8; 32]),
		terms: Terms<MomentOf<T>>,
		max_total: T::Balance,
	) -> DispatchResult {
		let uri: UriOf<T> = uri.try_into().map_err(|_| Error::<T>::UriTooLong)?;
		let retroactive = terms.entrance.is_retroactive();
		ensure!(retroactive, Error::<T>::EntranceInvalid);
		let order = Order {
			org,
			asset,
			budget: Zero::zero(),
			terms: Some(terms),
			parent: None,
		};
		let (id, total) = Self::do_post(who.clone(), order, words, max_total)?;
		let task = Self::get(id)?;
		Self::check_standing(&task, &who, Bond::Money)?;
		Self::enter_tier(&task, &who)?;
		let (bond, _) = Self::challenge_bond(&task.conditions);
		let total = total.checked_add(&bond).ok_or(Error::<T>::AmountTooLarge)?;
		ensure!(total <= max_total, Error::<T>::MaxTotalExceeded);
		let authorship = Authorship {
			delivery: Delivery {
				uri: BoundedVec::truncate_from(uri.to_vec()),
				hash,
			},
			bond: Self::open_deal(&who, T::NativeAsset::get(), bond, org)?,
			challenges: 0,
			challenged: false,
		};
		Authorships::<T>::insert(id, authorship);
		Self::deposit_event(Event::Published {
			task: id,
			who,
			uri,
			hash,
			bond,
		});
		Ok(())
	}

	/// The time to give money is over: the work is scored, unless nobody gave any. What is said
	/// against its author is heard first.
	pub(crate) fn score_published(id: TaskId, mut task: TaskOf<T>) -> DispatchResult {
		let authorship = Self::authorship(id)?;
		if authorship.challenged {
			Self::only_hear(id, task, 1);
			return Ok(());
		}
		if task.reward.left.is_zero() {
			return Self::expire(id, task, false);
		}
		Authorships::<T>::remove(id);
		let bond = HeldBond::Money(authorship.bond);
		let submission = Submission {
			work: Work::new(task.requester.clone(), bond, Self::now()),
			delivery: authorship.delivery,
			others: BoundedVec::new(),
			stake: None,
			asked: None,
		};
		Self::ask_panel(id, &mut task, submission, Cause::Policy);
		Self::save(id, None, task);
		Ok(())
	}

	fn authorship(id: TaskId) -> Result<AuthorshipOf<T>, Error<T>> {
		Authorships::<T>::get(id).ok_or(Error::<T>::NotContestable)
	}

	/// The author gets its bond back, if it has one.
	pub(crate) fn release_authorship(id: TaskId, task: &TaskOf<T>) -> DispatchResult {
		match Authorships::<T>::take(id) {
			Some(authorship) => Self::close(authorship.bond, &task.requester).map(|_| ()),
			None => Ok(()),
		}
	}

	/// An author that is charged waits for the verdict.
	pub(crate) fn ensure_not_charged(id: TaskId) -> Result<(), Error<T>> {
		let charged = Authorships::<T>::get(id).is_some_and(|authorship| authorship.challenged);
		ensure!(!charged, Error::<T>::ChallengeRuns);
		Ok(())
	}

	pub(crate) fn challenge_authorship(
		who: T::AccountId,
		id: TaskId,
		task: TaskOf<T>,
		evidence: UriOf<T>,
		max_total: T::Balance,
	) -> DispatchResult {
		let mut authorship = Self::authorship(id)?;
		ensure!(task.requester != who, Error::<T>::OwnTask);
		let State::Gathering { until } = task.state else {
			return Err(Error::<T>::NotContestable.into());
		};
		ensure!(Self::now() < until, Error::<T>::WindowClosed);
		ensure!(!authorship.challenged, Error::<T>::ChallengeRuns);
		let no = authorship.challenges;
		authorship.challenges = no.saturating_add(1);
		authorship.challenged = true;
		Authorships::<T>::insert(id, authorship);
		Self::hear(id, &task, no, (who, 0, 0), evidence, max_total)
	}

	/// Takes a challenge's bond and opens its panel.
	pub(crate) fn hear(
		id: TaskId,
		task: &TaskOf<T>,
		no: u32,
		(who, copy, original): (T::AccountId, u32, u32),
		evidence: UriOf<T>,
		max_total: T::Balance,
	) -> DispatchResult {
		let terms = task.conditions.panel;
		ensure!(
			T::Review::can_open(task.org, terms.size),
			Error::<T>::TooFewEnforcers
		);
		let (amount, part) = Self::challenge_bond(&task.conditions);
		ensure!(amount <= max_total, Error::<T>::MaxTotalExceeded);
		let bond = Self::open_deal(&who, T::NativeAsset::get(), amount, task.org)?;
		let matter = Matter::new(id, Matter::CHALLENGES.saturating_add(no));
		let mut challenge = Challenge {
			who: who.clone(),
			copy,
			original,
			bond,
			part,
			panel: Default::default(),
		};
		// Before the panel is there: whose charge it is must be known when seats are given.
		Challenges::<T>::insert(id, matter.part, &challenge);
		let whole = Criteria::truncate_from(alloc::vec![FULL_SCORE]);
		let panel = T::Review::open(task.org, matter, PanelKind::First, whole, terms)?;
		challenge.panel = panel;
		Challenges::<T>::insert(id, matter.part, challenge);
		Self::deposit_event(Event::Challenged {
			task: id,
			part: matter.part,
			who,
			copy,
			original,
			evidence,
			bond: amount,
			panel,
		});
		Ok(())
	}

	/// The panel on an author has come to its end. Whoever published what is somebody else's loses
	/// the bond to the challenger, and the funders get everything back.
	pub(crate) fn on_authorship_scored(
		id: TaskId,
		task: TaskOf<T>,
		part: u32,
		challenge: ChallengeOf<T>,
		outcome: Outcome,
	) -> DispatchResult {
		let mut authorship = Self::authorship(id)?;
		authorship.challenged = false;
		let upheld = Self::is_upheld(outcome);
		let Challenge { who, mut bond, .. } = challenge;
		Self::remember_party(id, &task, &who);
		let mut returned = bond.left;
		match upheld {
			Some(true) => {
				let won = authorship.bond.left;
				Self::pay(&mut authorship.bond, &who, won, Purpose::Pay)?;
				returned = returned.saturating_add(won);
			}
			Some(false) => {
				let author = challenge.part.min(bond.left);
				Self::pay(&mut bond, &task.requester, author, Purpose::Pay)?;
				returned = bond.left;
			}
			None => (),
		}
		Self::close(bond, &who)?;
		Authorships::<T>::insert(id, authorship);
		Self::deposit_event(Event::ChallengeEnded {
			task: id,
			part,
			who,
			copy: 0,
			original: 0,
			upheld,
			returned,
		});
		let late = matches!(task.state, State::Contestable { .. });
		match upheld {
			Some(true) => {
				if let Some(due) = task.due() {
					T::Agenda::cancel(due, id);
				}
				Self::expire(id, task, false)
			}
			_ if late => Self::score_published(id, task),
			_ => Ok(()),
		}
	}

	/// `None`: nobody decided.
	pub(crate) fn is_upheld(outcome: Outcome) -> Option<bool> {
		match outcome {
			Outcome::Verdict(score) => Some(score >= FOUND_COPY),
			Outcome::Void => None,
		}
	}
}
