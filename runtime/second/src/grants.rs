//! Grants: a donor locks money for somebody's work, which ends in a report; a panel scores the
//! report, and the grantee gets as much of the grant as the report is worth.

pub use pallet::*;

use codec::{Decode, Encode, MaxEncodedLen};
use frame_support::{dispatch::DispatchResult, ensure, traits::Get, weights::Weight};
use frame_system::pallet_prelude::BlockNumberFor;
use munus_primitives::{
	agenda::{Agenda, Weighed},
	escrow::{Deal, Mutate as _, OpenDeals, Purpose},
	organizations::Inspect as _,
	review::{Outcome, PanelKind, PanelTerms, Review, Subject},
	OrgId, PanelId, FULL_SCORE,
};
use scale_info::TypeInfo;
use sp_runtime::{Permill, Saturating};

/// How long a grantee has to report, in blocks.
pub const REPORT_WINDOW: u32 = 100;

/// Diligence and result, in ten-thousandths of the score.
pub const CRITERIA: [u16; 2] = [4_000, 6_000];

/// A grant that has not ended.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo, MaxEncodedLen)]
pub struct Grant<AccountId, AssetId, Balance, Moment> {
	/// Whose enforcers score the report.
	pub org: OrgId,
	/// Who gives.
	pub donor: AccountId,
	/// Who is given to.
	pub grantee: AccountId,
	/// How much at most.
	pub amount: Balance,
	/// The grant and the panel's fees, in escrow.
	pub deal: Deal<AssetId, Balance>,
	/// What its panels are drawn under.
	pub terms: PanelTerms<Balance, Moment>,
	/// What it waits for.
	pub state: State<Moment>,
}

/// What a grant waits for.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo, MaxEncodedLen)]
pub enum State<Moment> {
	/// The report; without one the donor gets everything back when this is due.
	Open(Moment),
	/// The panel's outcome.
	Reported {
		/// The panel.
		panel: PanelId,
		/// The hash of the report.
		report: [u8; 32],
	},
}

/// A grant of this runtime.
pub type GrantOf<T> = Grant<
	<T as frame_system::Config>::AccountId,
	<T as Config>::AssetId,
	<T as Config>::Balance,
	BlockNumberFor<T>,
>;

#[allow(clippy::expect_used, unused_qualifications)] // by what the macro writes
#[frame_support::pallet(dev_mode)]
pub mod pallet {
	use super::*;
	use frame_support::{
		pallet_prelude::*,
		traits::tokens::{AssetId, Balance},
	};
	use frame_system::pallet_prelude::*;
	use munus_primitives::{escrow, organizations};

	#[pallet::pallet]
	pub struct Pallet<T>(_);

	#[pallet::config]
	pub trait Config: frame_system::Config {
		/// Names an asset.
		type AssetId: AssetId;
		/// An amount of money.
		type Balance: Balance;
		/// The native token.
		type Native: Get<Self::AssetId>;
		/// Keeps the money.
		type Escrow: escrow::Mutate<
			Self::AccountId,
			AssetId = Self::AssetId,
			Balance = Self::Balance,
		>;
		/// Scores the reports.
		type Review: Review<
			Self::AccountId,
			SubjectId = u32,
			Balance = Self::Balance,
			Moment = BlockNumberFor<Self>,
		>;
		/// Whose enforcers there are.
		type Organizations: organizations::Inspect<Self::AccountId>;
		/// Where deadlines are kept.
		type Agenda: Agenda<u32, Moment = BlockNumberFor<Self>>;
	}

	/// The grants that have not ended.
	#[pallet::storage]
	pub type Grants<T: Config> = StorageMap<_, Twox64Concat, u32, GrantOf<T>>;

	/// The id of the next grant.
	#[pallet::storage]
	pub type NextGrant<T> = StorageValue<_, u32, ValueQuery>;

	#[pallet::event]
	#[pallet::generate_deposit(pub(crate) fn deposit_event)]
	pub enum Event<T: Config> {
		/// Money was locked for a grant.
		Granted {
			/// The grant.
			grant: u32,
		},
		/// A grant has ended.
		Ended {
			/// The grant.
			grant: u32,
			/// How its report was received; `None` without one.
			outcome: Option<Outcome>,
			/// What the grantee got.
			paid: T::Balance,
		},
	}

	#[pallet::error]
	pub enum Error<T> {
		/// No such grant. It may have ended.
		UnknownGrant,
		/// There is no such organization.
		UnknownOrganization,
		/// Too few enforcers are there to score a report.
		NoPanel,
		/// The caller is not the grantee.
		NotGrantee,
		/// The report has been made.
		AlreadyReported,
		/// There is no report yet that could be scored.
		NotReported,
		/// The amount is too large.
		TooMuch,
	}

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Locks a grant, and what scoring its report may cost. Signed by the donor.
		#[pallet::call_index(0)]
		pub fn give(
			origin: OriginFor<T>,
			org: OrgId,
			grantee: T::AccountId,
			amount: T::Balance,
		) -> DispatchResult {
			let donor = ensure_signed(origin)?;
			let terms = T::Review::terms(org).ok_or(Error::<T>::UnknownOrganization)?;
			ensure!(T::Review::can_open(org, terms.size), Error::<T>::NoPanel);
			let total = amount.saturating_add(T::Review::reserve(&terms));
			let deal = T::Escrow::open(&donor, T::Native::get(), total, org)?;
			let due =
				frame_system::Pallet::<T>::block_number().saturating_add(REPORT_WINDOW.into());
			let id = NextGrant::<T>::get();
			NextGrant::<T>::put(id.checked_add(1).ok_or(Error::<T>::TooMuch)?);
			T::Agenda::schedule(due, id);
			let state = State::Open(due);
			Grants::<T>::insert(
				id,
				Grant {
					org,
					donor,
					grantee,
					amount,
					deal,
					terms,
					state,
				},
			);
			Self::deposit_event(Event::Granted { grant: id });
			Ok(())
		}

		/// Reports, and asks for a score. Signed by the grantee.
		#[pallet::call_index(1)]
		pub fn report(origin: OriginFor<T>, id: u32, report: [u8; 32]) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Grants::<T>::try_mutate(id, |grant| {
				let grant = grant.as_mut().ok_or(Error::<T>::UnknownGrant)?;
				ensure!(grant.grantee == who, Error::<T>::NotGrantee);
				let State::Open(due) = grant.state else {
					return Err(Error::<T>::AlreadyReported.into());
				};
				T::Agenda::cancel(due, id);
				let criteria = CRITERIA.to_vec().try_into().unwrap_or_default();
				let (org, terms) = (grant.org, grant.terms);
				let panel = T::Review::open(org, id, PanelKind::First, criteria, terms)?;
				grant.state = State::Reported { panel, report };
				Ok(())
			})
		}
	}
}

/// An upper estimate.
pub fn on_due_weight() -> Weight {
	Weight::from_parts(100_000_000, 20_000)
}

impl<T: Config> Pallet<T> {
	/// The time to report is over.
	pub fn on_due(id: u32) -> DispatchResult {
		Self::end(id, None)
	}

	fn end(id: u32, outcome: Option<Outcome>) -> DispatchResult {
		let mut grant = Grants::<T>::take(id).ok_or(Error::<T>::UnknownGrant)?;
		let paid = match outcome {
			Some(Outcome::Verdict(score)) => {
				Permill::from_rational(u32::from(score), u32::from(FULL_SCORE))
					.mul_floor(grant.amount)
			}
			// Whom nobody judges is not found wanting.
			Some(Outcome::Void) => grant.amount,
			None => T::Balance::default(),
		};
		T::Escrow::pay(&mut grant.deal, &grant.grantee, paid, Purpose::Pay)?;
		T::Escrow::close(grant.deal, &grant.donor)?;
		T::Review::forget(&id);
		Self::deposit_event(Event::Ended {
			grant: id,
			outcome,
			paid,
		});
		Ok(())
	}
}

impl<T: Config> Subject<T::AccountId> for Pallet<T> {
	type SubjectId = u32;
	type Balance = T::Balance;

	fn is_party(id: &u32, who: &T::AccountId) -> bool {
		Grants::<T>::get(id).is_some_and(|grant| grant.donor == *who || grant.grantee == *who)
	}

	fn pay_panel(id: &u32, amount: T::Balance) -> DispatchResult {
		Grants::<T>::try_mutate(id, |grant| {
			let grant = grant.as_mut().ok_or(Error::<T>::UnknownGrant)?;
			let payee = T::Organizations::fee_account(grant.org);
			T::Escrow::pay(&mut grant.deal, &payee, amount, Purpose::Fee)
		})
	}

	fn on_outcome(id: &u32, from: PanelId, outcome: Outcome) -> Weighed {
		let grant = Grants::<T>::get(id).ok_or(Error::<T>::UnknownGrant)?;
		let scored = matches!(grant.state, State::Reported { panel, .. } if panel == from);
		ensure!(scored, Error::<T>::NotReported);
		Self::end(*id, Some(outcome))?;
		Ok(on_due_weight())
	}

	fn on_outcome_weight() -> Weight {
		on_due_weight()
	}
}

impl<T: Config> OpenDeals<T::AssetId, T::Balance> for Pallet<T> {
	fn open_deals() -> Vec<(T::AssetId, T::Balance)> {
		Grants::<T>::iter_values()
			.map(|grant| (grant.deal.asset, grant.deal.left))
			.collect()
	}
}
