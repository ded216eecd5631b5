//! Every fault of a policy has an error of the same name.

use crate::{Config, Error, PolicyFault};

macro_rules! same_names {
	($($name:ident)*) => {
		impl<T: Config> From<PolicyFault> for Error<T> {
			fn from(fault: PolicyFault) -> Self {
				match fault {
					$(PolicyFault::$name => Error::$name,)*
				}
			}
		}
	};
}

same_names! {
	PanelSizeOutOfBounds FeeOutOfBounds PhaseOutOfBounds SeniorityOutOfBounds RateOutOfBounds
	BuffersOutOfOrder DebtCapOutOfBounds SurplusOutOfBounds DayCapOutOfBounds QuotaOutOfBounds
	StakeOutOfBounds NoticeTooShort NoticeTooLong GraceOutOfBounds NoShift RosterOutOfBounds
	TermOutOfBounds LeaveOutOfBounds RestoreOutOfBounds CurveNotMonotone
	ClassOutOfBounds GuaranteeOutOfBounds WindowOutOfBounds TiersNotRising TierOutOfBounds
	BondOutOfBounds HalfLifeOutOfBounds DormancyOutOfBounds KappaOutOfBounds RewardOutOfBounds
	EligibilityOutOfBounds SponsorStakeOutOfBounds SponsorDurationOutOfBounds HalfLifeFixed
	ShiftsRemoved AuditOutOfBounds LevyOutOfBounds TrustedPriceOutOfBounds FulfilmentOutOfBounds
	TierBurnOutOfBounds ImportOutOfBounds
}
