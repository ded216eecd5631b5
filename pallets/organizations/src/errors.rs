//! Why organizations refuse: a section of the pallet.

use frame_support::pallet_macros::pallet_section;

/// Why organizations refuse: a section of the pallet.
#[pallet_section]
mod errors {
	/// Why a call was refused.
	#[pallet::error]
	#[derive(PartialEq)]
	pub enum Error<T> {
		/// There is no organization of this id. Ids run from 0 to below `NextOrg`.
		UnknownOrganization,
		/// Every organization id is taken. No more can be created.
		TooManyOrganizations,
		/// The name is empty or not UTF-8. Give one of at most `NameLimit` bytes.
		InvalidName,
		/// An account is named twice among the appointees. Name each once.
		DuplicateAppointee,
		/// Only the administrator may do this. Ask it.
		NotAdmin,
		/// Only members may do this. Join first.
		NotMember,
		/// There is no open invitation, and admission is by invitation. Ask to be invited.
		NotInvited,
		/// The account is invited already. It only has to join.
		AlreadyInvited,
		/// The account is a member already. A member leaves by its own call.
		AlreadyMember,
		/// Only the administrator, whoever sent the invitation and the invited may end it.
		NotInviter,
		/// The member holds an office. Resign from it and wait out the notice first.
		InOffice,
		/// There is no such asset. Create it first, or name another.
		UnknownAsset,
		/// A unit cannot be 0. Give none to take it away.
		ZeroUnit,
		/// A panel has 3 or 5 seats.
		PanelSizeOutOfBounds,
		/// The fee of a seat is outside `PolicyBounds::fee`.
		FeeOutOfBounds,
		/// The commit or reveal window is outside `PolicyBounds::phase`.
		PhaseOutOfBounds,
		/// The seniority is outside `PolicyBounds::seniority`.
		SeniorityOutOfBounds,
		/// The duty rate is not `Fixed` of at least 1 or `Coverage` of 1..=80.
		RateOutOfBounds,
		/// The duty buffers do not rise. Throttle must be below ban, ban below the debt cap.
		BuffersOutOfOrder,
		/// The debt cap is above `PolicyBounds::max_debt`.
		DebtCapOutOfBounds,
		/// The surplus cap is above `PolicyBounds::max_surplus`, or a newcomer's surplus above it.
		SurplusOutOfBounds,
		/// The duty of a day is 0, or more than `quota · day / (commit + reveal window)` lets
		/// anyone do. Lower it, shorten the windows or raise the quota.
		DayCapOutOfBounds,
		/// The quota of open seats is not 1..=8.
		QuotaOutOfBounds,
		/// The stake is above `PolicyBounds::max_threshold`, or more than the whole of it is to be
		/// burned on taking office.
		StakeOutOfBounds,
		/// The notice is below `PolicyBounds::notice`, which exceeds an epoch.
		NoticeTooShort,
		/// The notice is above `PolicyBounds::notice`.
		NoticeTooLong,
		/// The grace period is outside `PolicyBounds::grace`.
		GraceOutOfBounds,
		/// There is no shift, or one without an hour. Give at least one shift of at least an hour.
		NoShift,
		/// There is no place on the roster, the floor is above the places, or nobody may be
		/// removed in a day.
		RosterOutOfBounds,
		/// An appointment would last less than a day or more than four years.
		TermOutOfBounds,
		/// The yearly leave, or the time between leaves, is more than 182 days.
		LeaveOutOfBounds,
		/// Paying off a review costs nothing, or more than `PolicyBounds::max_threshold`. Ask for
		/// some reputation, or allow no restores.
		RestoreOutOfBounds,
		/// The payout curve falls somewhere, has no step, or leaves 0..=10 000.
		CurveNotMonotone,
		/// The reward class is above 1 000.
		ClassOutOfBounds,
		/// The guarantee threshold is above 10 000.
		GuaranteeOutOfBounds,
		/// The claim, delivery, dispute or appeal window is outside `PolicyBounds::window`; an appeal
		/// window of 0, without appeals, is allowed.
		WindowOutOfBounds,
		/// The tier thresholds do not rise, or begin at 0.
		TiersNotRising,
		/// A tier threshold is above `PolicyBounds::max_threshold`.
		TierOutOfBounds,
		/// A bond of a claim is outside `PolicyBounds::bond`.
		BondOutOfBounds,
		/// The half-life is outside `PolicyBounds::half_life`.
		HalfLifeOutOfBounds,
		/// The dormancy is outside `PolicyBounds::dormancy`.
		DormancyOutOfBounds,
		/// Kappa is above `PolicyBounds::max_kappa`.
		KappaOutOfBounds,
		/// The reward of a review is above `PolicyBounds::max_review_reward`.
		RewardOutOfBounds,
		/// The standing asked of those who join is 0 or above `PolicyBounds::max_threshold`.
		EligibilityOutOfBounds,
		/// The stake of a sponsor is above `PolicyBounds::max_threshold`.
		SponsorStakeOutOfBounds,
		/// The time for which a sponsor answers is outside `PolicyBounds::sponsoring`.
		SponsorDurationOutOfBounds,
		/// The half-life of reputation can never change. Leave it as it is.
		HalfLifeFixed,
		/// A shift would go away, and enforcers may be in it. Change its hours instead.
		ShiftsRemoved,
		/// The share of verdicts audited is outside `PolicyBounds::min_audit_rate` and
		/// `max_audit_rate`, above the one for high scores, or these begin above 10 000; or the share
		/// of accepted work that is sampled is 0 or above 10 000.
		AuditOutOfBounds,
		/// The levy for audits is above `PolicyBounds::max_levy`.
		LevyOutOfBounds,
		/// The price with which panels are trusted is above `PolicyBounds::max_trusted_price`.
		TrustedPriceOutOfBounds,
		/// The share of duty asked to be done is above `PolicyBounds::max_fulfilment`.
		FulfilmentOutOfBounds,
		/// What entering a tier burns is above `PolicyBounds::max_tier_burn`.
		TierBurnOutOfBounds,
		/// An import counts a share of 1 to 10 000 and is capped at 1 to
		/// `PolicyBounds::max_threshold`.
		ImportOutOfBounds,
		/// The organization that standing is to be imported from does not exist, or is the one
		/// that imports. Name another.
		ImportUnknown,
		/// The grant to an appointee is above `PolicyBounds::max_grant`.
		GrantOutOfBounds,
		/// The organization is being closed. Nothing can begin in it any more.
		Closing,
		/// The organization manages itself: nobody has an administrator's powers.
		SelfManaged,
		/// Those who join must have earned more in another organization, and owe no penalty there.
		/// Earn it, or ask to be invited.
		NotEligible,
		/// As many sponsorships of the caller are open as are allowed. Wait for one to end.
		TooManySponsorships,
		/// Only enforcers who serve may do this. Enlist, or ask one.
		NotServing,
		/// A change of policy is announced already. Wait for it or cancel it.
		ChangeAnnounced,
		/// No change of policy is announced. Nothing needs to be done.
		NoChangeAnnounced,
		/// The policy is the one in force. Replace a part of it.
		NothingChanges,
		/// The caller was not asked to administer the organization. Ask its administrator.
		NotSuccessor,
		/// A hand-over has begun already. Wait for its effect.
		HandOverBegun,
		/// A hand-over was stopped not long ago. Wait until `hand_over_from`.
		HandOverTooEarly,
		/// Less than twice the reputation granted has been earned by scored work. Let members work.
		TooLittleEarned,
		/// Fewer than 7 different enforcers are named. Name 7.
		TooFewEnforcers,
		/// One of those named does not serve, or fewer than 20 of its reviews stand. Name another.
		TooFewReviews,
		/// No hand-over has begun. There is nothing to object to.
		NoHandOver,
		/// The caller has objected already. Nothing needs to be done.
		AlreadyObjected,
		/// Work is open in the organization. Wait for its end.
		WorkLeft,
		/// Units are set for more than 16 assets. Take some away.
		UnitsLeft,
		/// Somebody is in office, or is owed fees. Enforcers resign and collect first.
		OfficeLeft,
		/// Nothing has fallen due. Wait.
		NotDue,
		/// The organization is open, or, for the native token, not closed yet. Its money stays
		/// its own.
		NotClosed,
		/// Neither account has any of this asset that can be moved. Name another, or call again
		/// when it is no longer frozen.
		NothingToSweep,
		/// The call would take more than the stated total. State more, or ask for less.
		MaxTotalExceeded,
	}
}
