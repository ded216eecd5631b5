//! What can be read.

use crate::*;
use alloc::vec::Vec;
use munus_primitives::obligation::Inspect;

/// A panel, for reading.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct PanelView<AccountId, SubjectId, Balance, Block> {
	/// Its id.
	pub panel: PanelId,
	/// Whose enforcers it is drawn from.
	pub org: OrgId,
	/// What it scores.
	pub subject: SubjectId,
	/// Which panel on its subject it is.
	pub kind: PanelKind,
	/// How many seats it should have.
	pub size: u8,
	/// Reveals that make a verdict.
	pub quorum: u8,
	/// The full fee of a seat, on a batch for each item, in the native token.
	pub fee: Balance,
	/// What a review that stands earns, in reputation.
	pub reward: Reputation,
	/// The weights of the criteria, in ten-thousandths.
	pub criteria: Vec<u16>,
	/// What it scores together, and who reads it; `None` when it scores one thing.
	pub batch: Option<Batch>,
	/// The items that a third reader scores, by their index; none until a pair is far apart.
	pub apart: Vec<u8>,
	/// Of an audit: what each member of the audited panel loses of its stake if it fails, in
	/// ten-thousandths.
	pub stake: u16,
	/// What it is doing.
	pub phase: Phase,
	/// Until when it waits for free seats at most, in clock blocks, once it has begun to.
	pub waits_until: Option<Block>,
	/// When it moves on by itself, in clock blocks.
	pub deadline: Block,
	/// What commitments are sealed under; zero until it is drawn.
	pub seed: [u8; 32],
	/// Its seats, with the scores revealed; none until it is drawn.
	pub seats: Vec<Seat<AccountId>>,
}

/// An open seat of an enforcer, for reading.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct DutyView<Block> {
	/// The panel.
	pub panel: PanelId,
	/// What the panel is doing.
	pub phase: Phase,
	/// When the phase ends at the latest, in clock blocks.
	pub deadline: Block,
	/// Whether the enforcer has committed.
	pub committed: bool,
	/// Whether its commitment has been revealed.
	pub revealed: bool,
	/// The note it left with its commitment, until the reveal.
	pub note: Option<Vec<u8>>,
}

/// What an organization's panels are measured by, for reading.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct CalibrationView<Balance> {
	/// How often scores fall into each sixteenth of the range, out of 2^31.
	pub histogram: Vec<u32>,
	/// The skill that others are measured by, in fixed point with 32 fraction bits.
	pub reference: Skill,
	/// Fees that were not earned, in the native token.
	pub audit_fund: Balance,
}

impl<T: Config> Pallet<T> {
	/// See [`Pallet::panel`].
	pub(crate) fn panel_view(id: PanelId) -> Option<PanelViewOf<T>> {
		Panels::<T>::get(id).map(|panel| PanelView {
			panel: id,
			quorum: munus_primitives::review::quorum(panel.size),
			org: panel.org,
			subject: panel.subject,
			kind: panel.kind,
			size: panel.size,
			fee: panel.fee,
			reward: panel.reward,
			criteria: panel.criteria.into_inner(),
			batch: panel.batch,
			apart: panel.apart.into_inner(),
			stake: panel.stake,
			waits_until: panel.waits_until,
			phase: panel.phase,
			deadline: panel.due,
			seed: panel.seed,
			seats: panel.seats.into_inner(),
		})
	}

	/// See [`Pallet::duties`].
	pub(crate) fn duty_views(org: OrgId, who: &T::AccountId) -> Vec<DutyView<BlockNumberFor<T>>> {
		let duty = |id: PanelId| {
			let panel = Panels::<T>::get(id)?;
			let state = panel.state_of(who).filter(SeatState::is_open)?;
			Some(DutyView {
				panel: id,
				phase: panel.phase,
				deadline: panel.due,
				committed: state != SeatState::Drawn,
				revealed: state.score().is_some(),
				note: Notes::<T>::get(id, who).map(Note::into_inner),
			})
		};
		T::Office::open_seats(org, who)
			.into_iter()
			.filter_map(duty)
			.collect()
	}

	/// See [`Pallet::calibration`].
	pub(crate) fn calibration_view(org: OrgId) -> CalibrationView<T::Balance> {
		let Calibration {
			histogram,
			reference,
			audit_fund,
		} = Calibrations::<T>::get(org);
		CalibrationView {
			histogram: histogram.to_vec(),
			reference,
			audit_fund,
		}
	}
}
