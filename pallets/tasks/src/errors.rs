//! Why the market refuses: a section of the pallet.

use frame_support::pallet_macros::pallet_section;

/// Why the market refuses: a section of the pallet.
#[pallet_section]
mod errors {
	/// Why the market refuses.
	#[pallet::error]
	#[derive(PartialEq, Eq)]
	pub enum Error<T> {
		/// There is no such organization. Look up its id.
		UnknownOrganization,
		/// There is no such asset. Pay in the native token or in an asset that exists.
		UnknownAsset,
		/// There is no such task, or it has ended. Look up its id; its end is in the events.
		UnknownTask,
		/// The budget is zero. Offer a price; only a task of class 0 may be unpaid.
		ZeroBudget,
		/// The budget is below what the asset or the market allows. Raise it.
		BudgetTooSmall,
		/// The call would take more than the stated total. Ask for a quote, or see the task's
		/// conditions, and raise the total.
		MaxTotalExceeded,
		/// The amounts do not add up within the range of numbers. Lower the budget.
		AmountTooLarge,
		/// The title is empty. Give one.
		EmptyTitle,
		/// The title has too many bytes. Shorten it and put the rest into the content document.
		TitleTooLong,
		/// The URI has too many bytes. Use a shorter one.
		UriTooLong,
		/// A window is shorter or longer than the market allows. See the bounds among the
		/// market's parameters.
		DurationOutOfBounds,
		/// The weights of the criteria do not add up to 10 000, or one is zero. Correct them.
		CriteriaDoNotAddUp,
		/// The organization has no such tier. See its policy.
		TierUnknown,
		/// The curve's shares fall while its scores rise, or a number exceeds 10 000. Sort the
		/// steps and correct them.
		CurveNotMonotone,
		/// The class exceeds 1 000. Lower it.
		ClassOutOfBounds,
		/// Only the requester may do this. Sign with the account that posted the task.
		NotRequester,
		/// Somebody holds a claim. Wait for the delivery or for the claim to lapse.
		ClaimsLive,
		/// The task is past claims and changes. See its state.
		NotOpen,
		/// Requesters cannot claim their own tasks. Claim another one.
		OwnTask,
		/// The account holds a claim of this task already. Deliver on it.
		AlreadyClaimed,
		/// The task is held by a bonded claim or by three bondless ones. Come with a bond where
		/// there is none, or wait.
		FullyClaimed,
		/// The account has as many live claims in this organization as allowed. Deliver on one
		/// first.
		TooManyClaims,
		/// The account's reputation is below the task's tier. Earn more on tasks of a lower tier.
		TierTooHigh,
		/// An open penalty closes every tier above entry. Work it off at the entry tier.
		PenaltyOpen,
		/// Above the entry tier and for work in parts a claim needs a bond. Choose money or
		/// reputation.
		BondRequired,
		/// The account's free reputation does not cover the bond. Choose a bond in money, or wait
		/// until locked reputation is free.
		BondNotCovered,
		/// The account is no member of the organization. Join it first.
		NotMember,
		/// The organization has too few enforcers for a panel. Wait until more are active.
		TooFewEnforcers,
		/// The window for this has passed. The chain ends the task by itself.
		WindowClosed,
		/// The account holds no claim of this task. Claim it first.
		NotClaimant,
		/// The claim's deadline has passed. Claim again when the task is open anew.
		DeadlinePassed,
		/// A score is above 10 000. Give one of 0 to 10 000.
		ScoreOutOfRange,
		/// The account has delivered already. Wait for the settlement.
		AlreadySubmitted,
		/// No submission waits for a word of the parties. See the task's state.
		NotSubmitted,
		/// The score is less than 1 000 below the one asked for. State a lower one, or accept.
		DisputeTooClose,
		/// Only requester and provider may do this. Sign as one of them.
		NotParty,
		/// Nothing is due for the task yet. Wait until the moment its view names.
		NotDue,
		/// No panel scores this task. See the task's state.
		NotInReview,
		/// What is kept for the panel does not cover its fee. The panel's fee must not rise while
		/// it sits.
		ReserveShort,
		/// No verdict waits for appeals. See the task's state.
		NotAppealable,
		/// The claimed score is less than 1 000 from the verdict. State another one, or let the
		/// verdict stand.
		AppealTooClose,
		/// An appeal waits for its bond. Support it, or appeal with a whole bond as the other
		/// party.
		AppealPending,
		/// Nobody appeals. Appeal as a party first.
		NoAppeal,
		/// The first contribution to a bond is at least a quarter of it, a further one a sixteenth.
		/// Contribute more.
		ContributionTooSmall,
		/// Eight have contributed to the bond. Let one of them contribute more.
		TooManyContributors,
		/// The task is not before the council. See its state.
		NotBeforeCouncil,
		/// Only the organization's council may do this, and none of its members who is a party.
		/// Wait: the verdict will stand.
		NotCouncil,
		/// Only the provider may do this. Sign with the account that delivered.
		NotProvider,
		/// The provider has replied, which can be done once. Nothing is left to do.
		AlreadyReplied,
		/// A reply has at most 512 bytes. Write a shorter one, or a URI.
		ReplyTooLong,
		/// No panel of this organization is safe from being bought for such a price. Split the work
		/// into smaller tasks, or post it where enforcers earn more.
		PriceAbovePanel,
		/// The enforcers have no seats left for another panel. Wait until some are free.
		BeyondCapacity,
		/// The enforcers have not done as much of their duty as the policy asks before new work is
		/// taken. Wait until they catch up, or until thirty days have passed.
		BelowFulfilment,
		/// An enforcer who is behind in duty gets no work above the entry tier. Do reviews first.
		Throttled,
		/// The account's free reputation does not cover what entering the tier burns. Wait until
		/// locked reputation is free.
		EntryNotCovered,
		// Parts, teams, endings, money.
		/// That is not the part that is due. Deliver the one that the task's view names.
		MilestoneOutOfOrder,
		/// The shares are not two to twelve that add up to 10 000, or one is zero. Correct them.
		SharesDoNotAddUp,
		/// A task has at most twelve milestones. Put some together.
		TooManyMilestones,
		/// A task cannot be entered like that: the number of offers is not 1 to 256, or the kind is
		/// none that this chain offers. Choose another entrance.
		EntranceInvalid,
		/// The task has as many offers as its terms allow. Wait until one is withdrawn, or until the
		/// requester dismisses one.
		BookFull,
		/// There is no such offer. Look up who has made one.
		NoOffer,
		/// Somebody has bid on these words. Post another task, or dismiss the bids first.
		OffersLive,
		/// The task takes no bids, entries or money now. See its state.
		NotGathering,
		/// The price is above the task's. Ask for no more, or wait for the requester to add to it.
		AboveBudget,
		/// Bids on this task are sealed. Seal price, delivery and plan, and open them later.
		SealExpected,
		/// Bids on this task are open. State price, delivery and plan.
		SealNotExpected,
		/// A bid states price, delivery and the hash of a plan, and no other scope. Give them.
		PlanMissing,
		/// A bid stands once it can be read or was picked. Wait: the deposit returns when the task is
		/// awarded to another, or open the seal.
		SealedBidStands,
		/// Nothing is opened now. See the task's state.
		NotOpening,
		/// This bid is not sealed, or was opened before. Nothing is left to do.
		NotSealed,
		/// This is not what was sealed. Give price, delivery, plan and salt as they were.
		SealMismatch,
		/// Nothing can be agreed on now: bids are sealed, the chain picks, or nobody works on it. See
		/// the task's state.
		NotNegotiable,
		/// The proposal is what holds already, or what the other side asks for. Change something, or
		/// accept.
		NothingChanges,
		/// More than the price cannot be paid for ending the work. Ask for no more.
		EndTooHigh,
		/// The offer is another by now. Read it again.
		OfferChanged,
		/// The words are not those of the scope that was proposed. Give its URI and content hash, or
		/// none where the scope stays.
		ScopeMismatch,
		/// A sub-task may be three below the task at the top, no more. Do the work yourself, or leave
		/// some to the task above.
		TooDeep,
		/// Sixteen at most are paid out of a task besides its provider. Delegate more to fewer.
		TreeTooWide,
		/// Three quarters of a payout at most go to sub-tasks, and none of them nothing. Delegate less.
		SubsTooLarge,
		/// The account asked for a task above, or works on it. Let another one do this.
		SubTaskCycle,
		/// A sub-task is one piece that is claimed. Leave out what would make it another.
		SubTaskDivided,
		/// This is meant for another account. Ask whoever works on the task above, or leads the team.
		NotInvited,
		/// A team has seven members at most besides its lead. Name fewer.
		TeamTooLarge,
		/// An account is in a team once. Add its shares up.
		MemberTwice,
		/// The lead has changed the share. Look it up, and agree to that.
		ShareChanged,
		/// Somebody in the team has not said yes. Wait, or form another team.
		TeamNotAgreed,
		/// Nobody works on the task now, or the work was delivered. See its state.
		NotWorking,
		/// The amount is zero. Add something.
		NothingAdded,
		/// Nobody tips itself. Name another payee.
		OwnTip,
		/// The task has not ended. Tip when its `Settled` event is there.
		TaskNotEnded,
		/// A tip of nothing. Give more.
		ZeroTip,

		// Contests, funds, work done before it was asked for, samples.
		/// What is prepaid for readings does not pay for two entries and the finals. Prepay more.
		ReviewBudgetTooSmall,
		/// A contest has 1 to 12 finalists, and their readings are at most a tenth of a reading for
		/// each entry that is paid for, or three finalists'. Ask for fewer, or prepay more.
		TooManyFinalists,
		/// A contest is divided by a floor below 10 000 and a power of 1 to 4, or into 1 to as many
		/// places as it has finalists. Choose such numbers.
		AwardInvalid,
		/// The account bids for the task, competes in it or funds it already, or has done so. One
		/// account is one thing to a task: take part with another.
		HasRole,
		/// An entry is bonded with money, which pays for reading it. Choose that, or none.
		MoneyBondOnly,
		/// As many have entered as readings are paid for. Nothing is left to do.
		ContestFull,
		/// A quarter of the entries can be made without a bond, and all of these are taken. Enter
		/// with one.
		BondlessFull,
		/// The account has not entered the contest. Look up its entries.
		NotEntered,
		/// The entry was opened already. Nothing is left to do.
		AlreadyOpened,
		/// The call names nothing to open. Name at least one.
		NothingToOpen,
		/// Entries are sealed: whoever made them has done the work. Wait for the end of the contest.
		EntriesSealed,
		/// There is no such entry, or it is settled with. Look up the task's entries.
		UnknownEntry,
		/// The entry was never opened. Choose one that was.
		NotOpened,
		/// The entry counts as a copy already. Nothing is left to do.
		AlreadyCopy,
		/// Nothing can be challenged now. See the task's state.
		NotContestable,
		/// A panel hears a challenge of this entry, or eight of this contest. Wait for its verdict.
		ChallengeRuns,
		/// The entry was sealed before the one that it is said to copy. Name an earlier one.
		NotEarlier,
		/// The task does not pay now. See its state.
		NotPaying,
		/// Nothing is due to this account. Look up who takes part.
		NothingDue,
		/// The task takes no money of others: it is awarded, its time is over, a part of it is earned,
		/// or it is a sub-task. Choose another task.
		FundingClosed,
		/// As many fund the task as can: 256. Give to one of them, or choose another task.
		TooManyFunders,
		/// The account funds no such task. Fund it first.
		NotFunder,
		/// Of sampled work 1 to 10 000 in ten thousand are scored. Ask for such a rate.
		RateOutOfBounds,
		/// Others have given money for these words and terms, and for a score. Leave them as they are.
		TermsFixed,
		/// The price of published work is what others give. Add to its reserve alone.
		AuthorGivesNothing,
	}
}
