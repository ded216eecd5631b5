//! The table of every governed number: its id, where it is kept, its unit and its bounds. Ids are
//! fixed for ever, in tens by room.

use super::{kinds::Number, Unit};
use crate::{
	constants::{EXISTENTIAL_DEPOSIT, MICRO, MILLI, MUN},
	parameters::ParameterSet,
};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use munus_primitives::POINT;
use scale_info::TypeInfo;

/// A year and a week of six-second blocks.
const YEAR: u128 = 5_256_000;
const WEEK: u128 = 100_800;
/// Ids of organizations are 32 bits wide.
const ORG_MAX: u128 = u32::MAX as u128;

macro_rules! numbers {
	($(
		$(#[$doc:meta])*
		$index:literal => $id:ident = $room:ident $(. $field:ident)+: $unit:ident, $min:expr, $max:expr;
	)+) => {
		/// A governed number.
		#[derive(
			Clone,
			Copy,
			Debug,
			PartialEq,
			Eq,
			Encode,
			Decode,
			DecodeWithMemTracking,
			TypeInfo,
			MaxEncodedLen,
		)]
		pub enum ParameterId {
			$(
				$(#[$doc])*
				#[codec(index = $index)]
				$id,
			)+
		}

		impl ParameterId {
			/// Every number there is.
			pub const ALL: &'static [ParameterId] = &[$(ParameterId::$id),+];

			/// Where it is kept: the room, then the field.
			pub fn name(self) -> &'static str {
				match self {
					$(ParameterId::$id => concat!(stringify!($room) $(, ".", stringify!($field))+),)+
				}
			}

			/// What it counts.
			pub fn unit(self) -> Unit {
				match self {
					$(ParameterId::$id => Unit::$unit,)+
				}
			}

			/// The smallest and the largest value allowed, both included.
			pub fn bounds(self) -> (u128, u128) {
				match self {
					$(ParameterId::$id => ($min, $max),)+
				}
			}

			/// Its value in a set.
			pub fn read(self, set: &ParameterSet) -> u128 {
				match self {
					$(ParameterId::$id => set.$room$(.$field)+.read(),)+
				}
			}

			/// Gives it a value in a set; `false` when the value does not fit its type.
			pub fn write(self, set: &mut ParameterSet, value: u128) -> bool {
				match self {
					$(ParameterId::$id => set.$room$(.$field)+.write(value),)+
				}
			}
		}
	};
}

numbers! {
	/// The author's share of a transaction fee; the rest goes to the treasury.
	0 => FeesAuthorShare = fees.author_share: Millionths, 0, 1_000_000;
	/// What the base of a transaction costs; its weight beyond costs in proportion.
	1 => FeesBase = fees.base: Amount, MICRO, MUN;
	/// What a byte of a transaction costs.
	2 => FeesByte = fees.byte: Amount, 0, MILLI;
	/// Clock blocks in a day; templates measure their windows in it.
	10 => OrganizationsDay = organizations.day: ClockBlocks, 1, YEAR;
	/// The least a policy may set as: fee of a seat.
	11 => OrganizationsFeeMin = organizations.fee.min: Amount, 0, 1_000_000 * MUN;
	/// The most a policy may set as: fee of a seat.
	12 => OrganizationsFeeMax = organizations.fee.max: Amount, 0, 1_000_000 * MUN;
	/// The least a policy may set as: window for claim, delivery and dispute.
	13 => OrganizationsWindowMin = organizations.window.min: ClockBlocks, 1, YEAR;
	/// The most a policy may set as: window for claim, delivery and dispute.
	14 => OrganizationsWindowMax = organizations.window.max: ClockBlocks, 1, YEAR;
	/// The least a policy may set as: phase of a panel, commit and reveal.
	15 => OrganizationsPhaseMin = organizations.phase.min: ClockBlocks, 1, YEAR;
	/// The most a policy may set as: phase of a panel, commit and reveal.
	16 => OrganizationsPhaseMax = organizations.phase.max: ClockBlocks, 1, YEAR;
	/// The least a policy may set as: time that members of a panel must have been there.
	17 => OrganizationsSeniorityMin = organizations.seniority.min: Blocks, 1, YEAR;
	/// The most a policy may set as: time that members of a panel must have been there.
	18 => OrganizationsSeniorityMax = organizations.seniority.max: Blocks, 1, YEAR;
	/// The least a policy may set as: time a leaver stays on the roster.
	19 => OrganizationsNoticeMin = organizations.notice.min: ClockBlocks, 1, YEAR;
	/// The most a policy may set as: time a leaver stays on the roster.
	20 => OrganizationsNoticeMax = organizations.notice.max: ClockBlocks, 1, YEAR;
	/// The least a policy may set as: time a banned enforcer has before removal.
	21 => OrganizationsGraceMin = organizations.grace.min: ClockBlocks, 1, YEAR;
	/// The most a policy may set as: time a banned enforcer has before removal.
	22 => OrganizationsGraceMax = organizations.grace.max: ClockBlocks, 1, YEAR;
	/// The least a policy may set as: half-life of reputation.
	23 => OrganizationsHalfLifeMin = organizations.half_life.min: ClockBlocks, 1, 10 * YEAR;
	/// The most a policy may set as: half-life of reputation.
	24 => OrganizationsHalfLifeMax = organizations.half_life.max: ClockBlocks, 1, 10 * YEAR;
	/// The least a policy may set as: time without a verdict before an organization's time stands still.
	25 => OrganizationsDormancyMin = organizations.dormancy.min: ClockBlocks, 1, YEAR;
	/// The most a policy may set as: time without a verdict before an organization's time stands still.
	26 => OrganizationsDormancyMax = organizations.dormancy.max: ClockBlocks, 1, YEAR;
	/// The least a policy may set as: bond of a claim.
	27 => OrganizationsBondMin = organizations.bond.min: TenThousandths, 0, 10_000;
	/// The most a policy may set as: bond of a claim.
	28 => OrganizationsBondMax = organizations.bond.max: TenThousandths, 0, 10_000;
	/// The least a policy may set as: time a sponsor answers.
	29 => OrganizationsSponsoringMin = organizations.sponsoring.min: ClockBlocks, 1, YEAR;
	/// The most a policy may set as: time a sponsor answers.
	30 => OrganizationsSponsoringMax = organizations.sponsoring.max: ClockBlocks, 1, YEAR;
	/// The largest tier threshold, stake and standing asked of those who join.
	31 => OrganizationsMaxThreshold = organizations.max_threshold: Reputation, POINT, 1_000_000_000 * POINT;
	/// The most an enforcer appointed at creation may be granted.
	32 => OrganizationsMaxGrant = organizations.max_grant: Reputation, 0, 1_000_000 * POINT;
	/// The most an enforcer may earn for one review.
	33 => OrganizationsMaxReviewReward = organizations.max_review_reward: Reputation, 0, 1_000_000 * POINT;
	/// The most points that may be minted per unit of fees.
	34 => OrganizationsMaxKappa = organizations.max_kappa: Count, 0, 10_000;
	/// The largest deficit that may be counted, in reviews.
	35 => OrganizationsMaxDebt = organizations.max_debt: Count, 1, 1_000_000;
	/// The most work done ahead that may be counted, in reviews.
	36 => OrganizationsMaxSurplus = organizations.max_surplus: Count, 0, 1_000_000;
	/// The smallest share of verdicts that may be audited.
	37 => OrganizationsMinAuditRate = organizations.min_audit_rate: TenThousandths, 0, 10_000;
	/// The largest share of verdicts that may be audited.
	38 => OrganizationsMaxAuditRate = organizations.max_audit_rate: TenThousandths, 0, 10_000;
	/// The largest share of a price that may be levied for audits.
	39 => OrganizationsMaxLevy = organizations.max_levy: TenThousandths, 0, 10_000;
	/// The highest price with which panels may be trusted unasked.
	40 => OrganizationsMaxTrustedPrice = organizations.max_trusted_price: Amount, 0, 1_000_000_000 * MUN;
	/// The largest share of the duty that may be asked to be done before new work is taken.
	41 => OrganizationsMaxFulfilment = organizations.max_fulfilment: TenThousandths, 0, 10_000;
	/// The most that may be burned on entering a tier, as a share of its threshold.
	42 => OrganizationsMaxTierBurn = organizations.max_tier_burn: TenThousandths, 0, 10_000;
	/// The protocol's part on top of review fees.
	50 => TasksProtocolShare = tasks.protocol_share: TenThousandths, 0, 10_000;
	/// What an entry-tier task prepays for one free claim and submission.
	51 => TasksEntryPrepay = tasks.entry_prepay: Amount, 0, 1_000 * MUN;
	/// The smallest budget in the native token.
	52 => TasksMinBudget = tasks.min_budget: Amount, EXISTENTIAL_DEPOSIT, 1_000_000 * MUN;
	/// The shortest window terms may ask for.
	53 => TasksMinWindow = tasks.min_window: ClockBlocks, 1, YEAR;
	/// The longest window terms may ask for.
	54 => TasksMaxWindow = tasks.max_window: ClockBlocks, 1, YEAR;
	/// How many claims an account may have live in one organization.
	55 => TasksClaimLimit = tasks.claim_limit: Count, 1, 32;
	/// Fees of at least this much are collected free of charge.
	70 => ObligationCollectMinimum = obligation.collect_minimum: Amount, EXISTENTIAL_DEPOSIT, 1_000 * MUN;
	/// How long the holder may object before a standing moves to another key.
	80 => ReputationRecoveryDelay = reputation.recovery_delay: ClockBlocks, 1, YEAR;
	/// What is held for each stored entry.
	90 => DepositsItem = deposits.item: Amount, 0, 100 * MUN;
	/// What is held for each stored byte.
	91 => DepositsByte = deposits.byte: Amount, 0, MUN;
	/// The parameters track: how many referenda are decided at once.
	100 => GovernanceParametersDeciding = governance.tracks.parameters.deciding: Count, 1, 100;
	/// The parameters track: what is reserved for a decision.
	101 => GovernanceParametersDeposit = governance.tracks.parameters.deposit: Amount, EXISTENTIAL_DEPOSIT, 1_000_000 * MUN;
	/// The parameters track: how long a referendum is open before its decision.
	102 => GovernanceParametersPrepare = governance.tracks.parameters.prepare: Blocks, 1, YEAR;
	/// The parameters track: how long a decision takes at most.
	103 => GovernanceParametersDecision = governance.tracks.parameters.decision: Blocks, 1, YEAR;
	/// The parameters track: for how long in a row it must pass.
	104 => GovernanceParametersConfirm = governance.tracks.parameters.confirm: Blocks, 1, YEAR;
	/// The parameters track: how long it waits at least before it is carried out.
	105 => GovernanceParametersEnactment = governance.tracks.parameters.enactment: Blocks, 1, YEAR;
	/// The validators track: how many referenda are decided at once.
	106 => GovernanceValidatorsDeciding = governance.tracks.validators.deciding: Count, 1, 100;
	/// The validators track: what is reserved for a decision.
	107 => GovernanceValidatorsDeposit = governance.tracks.validators.deposit: Amount, EXISTENTIAL_DEPOSIT, 1_000_000 * MUN;
	/// The validators track: how long a referendum is open before its decision.
	108 => GovernanceValidatorsPrepare = governance.tracks.validators.prepare: Blocks, 1, YEAR;
	/// The validators track: how long a decision takes at most.
	109 => GovernanceValidatorsDecision = governance.tracks.validators.decision: Blocks, 1, YEAR;
	/// The validators track: for how long in a row it must pass.
	110 => GovernanceValidatorsConfirm = governance.tracks.validators.confirm: Blocks, 1, YEAR;
	/// The validators track: how long it waits at least before it is carried out.
	111 => GovernanceValidatorsEnactment = governance.tracks.validators.enactment: Blocks, 1, YEAR;
	/// The treasury track: how many referenda are decided at once.
	112 => GovernanceTreasuryDeciding = governance.tracks.treasury.deciding: Count, 1, 100;
	/// The treasury track: what is reserved for a decision.
	113 => GovernanceTreasuryDeposit = governance.tracks.treasury.deposit: Amount, EXISTENTIAL_DEPOSIT, 1_000_000 * MUN;
	/// The treasury track: how long a referendum is open before its decision.
	114 => GovernanceTreasuryPrepare = governance.tracks.treasury.prepare: Blocks, 1, YEAR;
	/// The treasury track: how long a decision takes at most.
	115 => GovernanceTreasuryDecision = governance.tracks.treasury.decision: Blocks, 1, YEAR;
	/// The treasury track: for how long in a row it must pass.
	116 => GovernanceTreasuryConfirm = governance.tracks.treasury.confirm: Blocks, 1, YEAR;
	/// The treasury track: how long it waits at least before it is carried out.
	117 => GovernanceTreasuryEnactment = governance.tracks.treasury.enactment: Blocks, 1, YEAR;
	/// The upgrade track: how many referenda are decided at once.
	118 => GovernanceUpgradeDeciding = governance.tracks.upgrade.deciding: Count, 1, 100;
	/// The upgrade track: what is reserved for a decision.
	119 => GovernanceUpgradeDeposit = governance.tracks.upgrade.deposit: Amount, EXISTENTIAL_DEPOSIT, 1_000_000 * MUN;
	/// The upgrade track: how long a referendum is open before its decision.
	120 => GovernanceUpgradePrepare = governance.tracks.upgrade.prepare: Blocks, 1, YEAR;
	/// The upgrade track: how long a decision takes at most.
	121 => GovernanceUpgradeDecision = governance.tracks.upgrade.decision: Blocks, 1, YEAR;
	/// The upgrade track: for how long in a row it must pass.
	122 => GovernanceUpgradeConfirm = governance.tracks.upgrade.confirm: Blocks, 1, YEAR;
	/// The upgrade track: how long it waits at least before it is carried out.
	123 => GovernanceUpgradeEnactment = governance.tracks.upgrade.enactment: Blocks, 1, YEAR;
	/// The emergency track: how many referenda are decided at once.
	124 => GovernanceEmergencyDeciding = governance.tracks.emergency.deciding: Count, 1, 100;
	/// The emergency track: what is reserved for a decision.
	125 => GovernanceEmergencyDeposit = governance.tracks.emergency.deposit: Amount, EXISTENTIAL_DEPOSIT, 1_000_000 * MUN;
	/// The emergency track: how long a referendum is open before its decision.
	126 => GovernanceEmergencyPrepare = governance.tracks.emergency.prepare: Blocks, 1, YEAR;
	/// The emergency track: how long a decision takes at most.
	127 => GovernanceEmergencyDecision = governance.tracks.emergency.decision: Blocks, 1, YEAR;
	/// The emergency track: for how long in a row it must pass.
	128 => GovernanceEmergencyConfirm = governance.tracks.emergency.confirm: Blocks, 1, YEAR;
	/// The emergency track: how long it waits at least before it is carried out.
	129 => GovernanceEmergencyEnactment = governance.tracks.emergency.enactment: Blocks, 1, YEAR;
	/// What is reserved for a referendum from its submission on.
	130 => GovernanceSubmissionDeposit = governance.submission_deposit: Amount, EXISTENTIAL_DEPOSIT, 1_000_000 * MUN;
	/// How long a referendum may wait for its decision.
	131 => GovernanceUndecidingTimeout = governance.undeciding_timeout: Blocks, 1, YEAR;
	/// How long a vote at conviction 1 stays locked.
	132 => GovernanceVoteLock = governance.vote_lock: Blocks, 1, YEAR;
	/// How long a change is announced at least before it takes effect.
	133 => GovernanceNotice = governance.notice: Blocks, 1, YEAR;
	/// How often the treasury looks at what was approved.
	134 => GovernanceSpendPeriod = governance.spend_period: Blocks, 1, YEAR;
	/// For how long an approved payment may be called for.
	135 => GovernancePayoutPeriod = governance.payout_period: Blocks, 1, YEAR;
	/// The most one vote on the treasury track may pay, in an asset's smallest unit.
	136 => GovernanceMaxSpend = governance.max_spend: Amount, 0, 1_000_000_000 * MUN;
	/// For how long the technical body votes on a motion.
	137 => GovernanceMotion = governance.motion: Blocks, 1, YEAR;
	/// How long an approved call may wait for its whitelisting.
	138 => GovernanceWhitelisting = governance.whitelisting: Blocks, 1, YEAR;
	/// How long safe mode lasts, and by how much a further vote prolongs it.
	139 => GovernanceSafeMode = governance.safe_mode: Blocks, 1, WEEK;
	/// How much of an even share of the blocks is expected of each validator.
	150 => ValidatorsCoverage = validators.coverage: Percent, 1, 95;
	/// The largest deficit without a warning, in blocks.
	151 => ValidatorsThrottleBuffer = validators.throttle_buffer: Count, 1, 10_000;
	/// The largest deficit with which a validator keeps its seat, in blocks.
	152 => ValidatorsBanBuffer = validators.ban_buffer: Count, 2, 100_000;
	/// How many blocks more than expected are counted for worse times.
	153 => ValidatorsSurplusCap = validators.surplus_cap: Count, 0, 10_000;
	/// With so many validators or fewer nobody is removed for absence.
	154 => ValidatorsFloor = validators.floor: Count, 1, 256;
	/// How many are removed for absence at the end of one session, at most.
	155 => ValidatorsRemovals = validators.removals: Count, 1, 256;
	/// Beyond this share of validators behind, nobody is removed.
	156 => ValidatorsOutage = validators.outage: Percent, 1, 50;
	/// How many places are open to candidates.
	157 => ValidatorsOpenPlaces = validators.open_places: Count, 0, 256;
	/// What a candidate bonds.
	158 => ValidatorsBond = validators.bond: Amount, EXISTENTIAL_DEPOSIT, 1_000_000_000 * MUN;
	/// Where more than 0: the least reputation a candidate has instead of a bond.
	159 => ValidatorsStanding = validators.standing: Reputation, 0, 10u128.pow(30);
	/// The organization whose reputation counts.
	160 => ValidatorsStandingOrg = validators.standing_org: Id, 0, ORG_MAX;
	/// How long money may stay unclaimed before it goes to the organization it came from.
	170 => EscrowPatience = escrow.patience: ClockBlocks, 1, 10 * YEAR;
}
