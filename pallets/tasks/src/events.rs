//! What the market tells: a section of the pallet.

use frame_support::pallet_macros::pallet_section;

/// What the market tells: a section of the pallet.
#[pallet_section]
mod events {
	/// What happened on the market: enough to rebuild it.
	#[pallet::event]
	#[pallet::generate_deposit(pub(super) fn deposit_event)]
	pub enum Event<T: Config> {
		/// A task was posted and its money is in escrow.
		Posted {
			/// The task.
			task: TaskId,
			/// Where it was posted.
			org: OrgId,
			/// Who posted it.
			requester: T::AccountId,
			/// What the budget is in.
			asset: T::AssetId,
			/// The price.
			budget: T::Balance,
			/// Review fees and the protocol's part in escrow, in the native token.
			reserve: T::Balance,
			/// The prepayment in escrow, in the native token.
			prepaid: T::Balance,
			/// The storage deposit, in the native token.
			deposit: T::Balance,
			/// The title.
			title: TitleOf<T>,
			/// Where the content document is.
			uri: UriOf<T>,
			/// The hash of the content document's bytes.
			content_hash: [u8; 32],
			/// The terms, fixed from now on.
			conditions: ConditionsOf<T>,
			/// The parts of the work, in order; empty where it is not divided.
			milestones: Milestones<MomentOf<T>>,
			/// Until when it waits for a claim, or takes bids.
			until: MomentOf<T>,
		},
		/// The words of a task were changed.
		Edited {
			/// The task.
			task: TaskId,
			/// The new title.
			title: TitleOf<T>,
			/// Where the content document is now.
			uri: UriOf<T>,
			/// The hash of its bytes.
			content_hash: [u8; 32],
			/// The storage deposit from now on, in the native token.
			deposit: T::Balance,
		},
		/// The requester withdrew a task; all its money went back.
		Cancelled {
			/// The task.
			task: TaskId,
			/// What came back of the price.
			refunded: T::Balance,
			/// What came back of reserve and prepayment, in the native token.
			returned: T::Balance,
		},
		/// Nobody came; all the money went back to the requester.
		Expired {
			/// The task.
			task: TaskId,
			/// What came back of the price.
			refunded: T::Balance,
			/// What came back of reserve and prepayment, in the native token.
			returned: T::Balance,
		},
		/// An account claimed a task.
		Claimed {
			/// The task.
			task: TaskId,
			/// The claim's holder.
			who: T::AccountId,
			/// What it put at risk.
			bond: Bond,
			/// The lock of a bond in reputation.
			lock: Option<Decaying>,
			/// When the claim lapses.
			deadline: MomentOf<T>,
			/// Whether it used the prepaid claim.
			prepaid: bool,
		},
		/// A claim ended without a delivery.
		ClaimEnded {
			/// The task.
			task: TaskId,
			/// The claim's holder.
			who: T::AccountId,
			/// Why.
			why: ClaimEnd,
			/// What it had put at risk: forfeited where the claim lapsed, else returned.
			bond: Bond,
		},
		/// Nobody holds a claim any more: the task waits for claims again, with the parts that are
		/// left.
		Reopened {
			/// The task.
			task: TaskId,
			/// Until when it waits.
			until: MomentOf<T>,
			/// What was kept back of earlier parts and went back to the requester.
			retained: T::Balance,
		},
		/// Work was delivered.
		Submitted {
			/// The task.
			task: TaskId,
			/// Who delivered.
			provider: T::AccountId,
			/// Where the work is.
			uri: UriOf<T>,
			/// The hash of its bytes.
			hash: [u8; 32],
			/// The score asked for; `None` where a panel scores every submission.
			asked: Option<Score>,
			/// When silence counts as acceptance; `None` where a panel scores every submission.
			until: Option<MomentOf<T>>,
			/// Whether it used the prepaid submission.
			prepaid: bool,
		},
		/// The requester accepted the score asked for.
		Accepted {
			/// The task.
			task: TaskId,
		},
		/// The requester disputed the score asked for.
		Disputed {
			/// The task.
			task: TaskId,
			/// The score the requester holds right.
			score: Score,
		},
		/// A party bought a review.
		ReviewBought {
			/// The task.
			task: TaskId,
			/// Who pays the panel.
			by: T::AccountId,
			/// What the provider has put up for that, in the native token; nothing where the requester
			/// buys, whose reserve pays.
			stake: T::Balance,
		},
		/// A panel was asked to score.
		ReviewOpened {
			/// The task.
			task: TaskId,
			/// The panel.
			panel: PanelId,
		},
		/// No panel could be opened; it is tried once more.
		ReviewDelayed {
			/// The task.
			task: TaskId,
			/// When.
			until: MomentOf<T>,
		},
		/// There is a verdict. It is settled by unless it is appealed, or the council sets another
		/// score.
		Judged {
			/// The task.
			task: TaskId,
			/// The verdict.
			score: Score,
			/// How many appeals there have been; after two it is the council's turn.
			appeals: u8,
			/// Until when, in clock blocks.
			until: MomentOf<T>,
		},
		/// A party appeals.
		Appealed {
			/// The task.
			task: TaskId,
			/// Who.
			who: T::AccountId,
			/// The score it holds right.
			claim: Score,
			/// How many seats the panel will have; `None`: the council decides.
			size: Option<u8>,
			/// How much the bond must be, in the native token.
			needed: T::Balance,
			/// How much of it is there.
			contribution: T::Balance,
		},
		/// Somebody contributed to the bond of an appeal.
		AppealSupported {
			/// The task.
			task: TaskId,
			/// Who.
			who: T::AccountId,
			/// How much, in the native token.
			contribution: T::Balance,
		},
		/// The council is to decide an appeal for which there are too few enforcers.
		CouncilAsked {
			/// The task.
			task: TaskId,
			/// Until when, in clock blocks.
			until: MomentOf<T>,
		},
		/// An appeal has ended.
		AppealEnded {
			/// The task.
			task: TaskId,
			/// Who had appealed.
			who: T::AccountId,
			/// How it ended.
			end: AppealEnd,
			/// What came back of the bond, with what the fund of unearned fees added to it, to the
			/// contributors in proportion.
			returned: T::Balance,
		},
		/// The council has set a score.
		Ruled {
			/// The task.
			task: TaskId,
			/// Who ruled.
			by: T::AccountId,
			/// The score.
			score: Score,
		},
		/// The provider replied to a score in public.
		Replied {
			/// The task.
			task: TaskId,
			/// The provider.
			who: T::AccountId,
			/// The score at that time.
			score: Score,
			/// What it says.
			text: ReplyText,
		},
		/// Nothing can be said against a verdict any more; a lot decides whether it is audited.
		AuditLotAwaited {
			/// The task.
			task: TaskId,
			/// The verdict.
			score: Score,
			/// The chance of an audit, in ten-thousandths.
			rate: u16,
			/// When the randomness was asked for, as a block number of the chain.
			mark: MomentOf<T>,
			/// When the lot is drawn at the earliest, in clock blocks.
			until: MomentOf<T>,
		},
		/// The randomness of a lot, on an audit or on a sample, has not come yet; it is looked for once
		/// more.
		LotPutOff {
			/// The task.
			task: TaskId,
			/// How often it had not come.
			attempts: u8,
			/// When, in clock blocks.
			until: MomentOf<T>,
		},
		/// A verdict is scored again before it is paid by.
		AuditOpened {
			/// The task.
			task: TaskId,
			/// The verdict so far.
			score: Score,
			/// The audit's panel.
			panel: PanelId,
			/// What share of their lock those lose whom the audit finds 4 000 or more off, in
			/// ten-thousandths.
			stake: u16,
		},
		/// A task ended with its money divided.
		Settled {
			/// The task.
			task: TaskId,
			/// Who delivered.
			provider: T::AccountId,
			/// By what it was settled.
			basis: Basis,
			/// The score that counted; `None` when nobody scored.
			score: Option<Score>,
			/// The share of the price that was earned, in ten-thousandths.
			share: u16,
			/// What the provider and its team got of the price, with what had been kept back of earlier
			/// parts.
			paid: T::Balance,
			/// What the organization's treasury got of the price.
			treasury: T::Balance,
			/// What the requester got back of the price.
			refunded: T::Balance,
			/// What panel and protocol got, in the native token.
			fees: T::Balance,
			/// What of the fees the provider bore, out of bond and pay, in the native token.
			charged: T::Balance,
			/// What the fund of audits got of the pay for work that was accepted without a panel, in
			/// the native token.
			levy: T::Balance,
			/// The reputation the provider earned, before an open penalty.
			minted: Reputation,
			/// The penalty the provider incurred.
			penalty: Reputation,
		},
		// Parts, teams, endings, money.
		/// A part of the work that is not the last was settled.
		PartSettled {
			/// The task.
			task: TaskId,
			/// The part's number, from 0.
			part: u8,
			/// Who delivered.
			provider: T::AccountId,
			/// By what it was settled.
			basis: Basis,
			/// The score that counted; `None` when nobody scored.
			score: Option<Score>,
			/// The share of the part's price that was earned, in ten-thousandths.
			share: u16,
			/// What the provider and its team got of it.
			paid: T::Balance,
			/// What they have earned and is kept back until the last part is settled.
			retained: T::Balance,
			/// What the organization's treasury got of it.
			treasury: T::Balance,
			/// What the requester got back of it.
			refunded: T::Balance,
			/// What panel and protocol got, in the native token.
			fees: T::Balance,
			/// What of the fees the provider bore, out of stake and pay, in the native token.
			charged: T::Balance,
			/// What the fund of audits got, in the native token.
			levy: T::Balance,
			/// The reputation the provider earned, before an open penalty.
			minted: Reputation,
			/// The penalty the provider incurred.
			penalty: Reputation,
		},
		/// The work on the next part has begun.
		PartBegan {
			/// The task.
			task: TaskId,
			/// The part's number, from 0.
			part: u8,
			/// When it lapses, in clock blocks.
			deadline: MomentOf<T>,
		},
		/// Nobody works on a task any more. Whoever had offered is settled with, then it opens again.
		Abandoned {
			/// The task.
			task: TaskId,
			/// What was kept back of earlier parts and went back to the requester.
			retained: T::Balance,
		},
		/// Bids are in; their seals are opened.
		OpeningBegan {
			/// The task.
			task: TaskId,
			/// Until when, in clock blocks.
			until: MomentOf<T>,
		},
		/// Bids are in; the requester picks one.
		ChoosingBegan {
			/// The task.
			task: TaskId,
			/// Until when, in clock blocks.
			until: MomentOf<T>,
		},
		/// Bids are in; the chain picks the lowest.
		PickingBegan {
			/// The task.
			task: TaskId,
		},
		/// The chain has looked at some bids and goes on in the next block.
		PickingWentOn {
			/// The task.
			task: TaskId,
			/// Whose row was looked at last. Rows are in the order of their keys' hashes.
			after: T::AccountId,
			/// Whose bid is the lowest so far.
			best: Option<T::AccountId>,
		},
		/// Some rows of those who had offered, entered or given were settled; the chain goes on in the
		/// next block.
		ClearingWentOn {
			/// The task.
			task: TaskId,
			/// Whose row was settled last. Rows are in the order of their keys' hashes.
			after: T::AccountId,
		},
		/// A task was given to somebody. The offers of all others end.
		Awarded {
			/// The task.
			task: TaskId,
			/// To whom.
			provider: T::AccountId,
			/// The price from now on.
			price: T::Balance,
			/// The time to deliver, in clock blocks; it runs when the others are settled with.
			window: MomentOf<T>,
			/// What of the price went back to the requester.
			returned: T::Balance,
			/// What the requester added to the price.
			added: T::Balance,
		},
		/// The time to deliver runs.
		WorkBegan {
			/// The task.
			task: TaskId,
			/// Who delivers.
			provider: T::AccountId,
			/// When it ends, in clock blocks.
			deadline: MomentOf<T>,
		},
		/// A bid has ended without an award.
		BidEnded {
			/// The task.
			task: TaskId,
			/// Whose it was.
			who: T::AccountId,
			/// Whether the deposit went to the requester, since the seal was not opened; else it
			/// went back.
			forfeited: bool,
		},
		/// An account bids, or bids anew.
		BidMade {
			/// The task.
			task: TaskId,
			/// Who.
			who: T::AccountId,
			/// What it asks for.
			ask: AskOf<T>,
			/// What it puts at risk.
			bond: Bond,
			/// How much of that is money, in the native token.
			deposit: T::Balance,
			/// The lock of a bond in reputation.
			lock: Option<Decaying>,
		},
		/// A bidder withdrew its bid; its deposit went back.
		BidRetracted {
			/// The task.
			task: TaskId,
			/// Who.
			who: T::AccountId,
		},
		/// The requester will not have a bid; its deposit went back.
		BidDismissed {
			/// The task.
			task: TaskId,
			/// Whose bid.
			who: T::AccountId,
		},
		/// A sealed bid was opened.
		BidOpened {
			/// The task.
			task: TaskId,
			/// Whose bid.
			who: T::AccountId,
			/// The price, in the task's asset.
			price: T::Balance,
			/// The time to deliver, in clock blocks.
			window: MomentOf<T>,
			/// The hash of the plan.
			plan: [u8; 32],
		},
		/// One side proposes other terms.
		Countered {
			/// The task.
			task: TaskId,
			/// The provider it is between.
			provider: T::AccountId,
			/// Who proposes.
			by: T::AccountId,
			/// What.
			proposal: ProposalOf<T>,
			/// URI and content hash of the scope, where that changes.
			scope: Option<(UriOf<T>, [u8; 32])>,
			/// What the requester has put by for a higher price, in the task's asset.
			put_by: T::Balance,
		},
		/// Both sides agreed on other terms of work in progress.
		Amended {
			/// The task.
			task: TaskId,
			/// Who works on it.
			provider: T::AccountId,
			/// The price of what is not settled yet, from now on.
			price: T::Balance,
			/// When to deliver, in clock blocks.
			deadline: MomentOf<T>,
			/// What of the price went back to the requester.
			returned: T::Balance,
			/// What the requester added to the price.
			added: T::Balance,
		},
		/// Both sides agreed to end the work. The bond returned.
		EndedByBoth {
			/// The task.
			task: TaskId,
			/// Who worked on it.
			provider: T::AccountId,
			/// What the provider and its team got of the price now.
			paid: T::Balance,
			/// What they got that was kept back of earlier parts.
			retained: T::Balance,
			/// What the organization's treasury got of the price.
			treasury: T::Balance,
			/// What the fund of audits got of the pay, in the native token.
			levy: T::Balance,
			/// What the requester got back of the price.
			refunded: T::Balance,
			/// What came back of reserve and prepayment, in the native token.
			returned: T::Balance,
		},
		/// A proposal was withdrawn by the side that had made it; what it would have added went back.
		OfferWithdrawn {
			/// The task.
			task: TaskId,
			/// The provider it was between.
			provider: T::AccountId,
			/// Who had made it.
			by: T::AccountId,
		},
		/// Whoever had to do with an ended task has been settled with: it is gone.
		Cleared {
			/// The task.
			task: TaskId,
		},
		/// The requester has ended the work. The bond went back to the provider.
		Killed {
			/// The task.
			task: TaskId,
			/// Who worked on it.
			provider: T::AccountId,
			/// What the provider and its team got for it, in the native token.
			fee: T::Balance,
			/// What of that the requester added, in the native token.
			added: T::Balance,
			/// What had been kept back of earlier parts and went to them, in the price's asset.
			retained: T::Balance,
			/// What came back of the price.
			refunded: T::Balance,
			/// What came back of reserve and prepayment, in the native token.
			returned: T::Balance,
		},
		/// The provider has left the work. What is left of the bond went back to it.
		Withdrawn {
			/// The task.
			task: TaskId,
			/// Who left.
			who: T::AccountId,
			/// The share of the bond that was lost, in ten-thousandths.
			share: u16,
			/// What of a bond in money the requester got, in the native token.
			cost: T::Balance,
			/// What of a bond in reputation was destroyed.
			burned: Reputation,
		},
		/// Somebody who would lead a team for a task has named it. Everybody in it is to say yes.
		TeamFormed {
			/// The task.
			task: TaskId,
			/// Who would lead.
			lead: T::AccountId,
			/// The lead's share of the pay, in ten-thousandths.
			share: u16,
			/// Everybody else, with theirs; nobody: there is no team any more.
			members: Vec<(T::AccountId, u16)>,
		},
		/// A member of a team has said yes to its share.
		TeamJoined {
			/// The task.
			task: TaskId,
			/// Who would lead.
			lead: T::AccountId,
			/// Who has said yes.
			who: T::AccountId,
			/// To which share of the pay, in ten-thousandths.
			share: u16,
		},
		/// A part of the work was delegated: a sub-task was posted.
		Delegated {
			/// The task above.
			parent: TaskId,
			/// The sub-task.
			task: TaskId,
			/// Its portion of the payout above, in parts of 1 000 000 000.
			portion: u32,
			/// What that is worth now, in the price's asset.
			worth: T::Balance,
			/// Who alone may claim it.
			to: Option<T::AccountId>,
		},
		/// A sub-task was settled before the task above: these are paid with that one.
		SubTaskEarned {
			/// The sub-task.
			task: TaskId,
			/// The task above.
			parent: TaskId,
			/// Whoever has earned something, and live sub-tasks of its own.
			payees: Vec<Sub<T::AccountId>>,
		},
		/// The task above has paid, or cannot pay any more: the sub-task has its price.
		SubTaskFunded {
			/// The sub-task.
			task: TaskId,
			/// What was added to its price, in the price's asset.
			amount: T::Balance,
		},
		/// The requester has added money.
		ToppedUp {
			/// The task.
			task: TaskId,
			/// To the price, or to the reserve.
			purse: Purse,
			/// How much, in that one's asset.
			amount: T::Balance,
		},
		/// Somebody gave something on top for work on a task that has ended.
		Tipped {
			/// The task.
			task: TaskId,
			/// The organization, as the giver names it.
			org: OrgId,
			/// Who gave.
			who: T::AccountId,
			/// Whose it is now.
			payee: T::AccountId,
			/// What it is.
			asset: T::AssetId,
			/// How much, in the asset's smallest unit.
			amount: T::Balance,
		},

		// Contests, funds, work done before it was asked for, samples.
		/// Somebody has entered a contest, or sealed its entry anew.
		Entered {
			/// The task.
			task: TaskId,
			/// Who.
			who: T::AccountId,
			/// The entry's number.
			index: u32,
			/// The how many-th seal of the contest it is.
			order: u32,
			/// What was sealed.
			seal: Sealed,
			/// What is at risk, in the native token.
			bond: T::Balance,
			/// Whether it used a prepaid entry.
			prepaid: bool,
		},
		/// An entry was opened.
		EntryOpened {
			/// The task.
			task: TaskId,
			/// Whose it is.
			who: T::AccountId,
			/// The entry's number.
			index: u32,
			/// Where the work is.
			uri: UriOf<T>,
			/// The hash of its bytes.
			hash: [u8; 32],
		},
		/// Two entries have the same content. The later one is not read and weighs nothing.
		CopyFound {
			/// The task.
			task: TaskId,
			/// The entry that was sealed later.
			copy: u32,
			/// The earlier one.
			original: u32,
		},
		/// The entries of a contest are read from now on.
		ScreeningBegan {
			/// The task.
			task: TaskId,
			/// How many were opened.
			opened: u32,
		},
		/// Entries were given to a panel.
		BatchOpened {
			/// The task.
			task: TaskId,
			/// The number of the panel's matter.
			part: u32,
			/// The panel.
			panel: PanelId,
			/// The entries, in the order of the panel's items.
			items: Items,
		},
		/// Entries were passed over: none of them counts, or nobody was to be had who reads them, so
		/// that they have no score.
		EntriesPassed {
			/// The task.
			task: TaskId,
			/// With which entry it goes on.
			next: u32,
		},
		/// A panel has scored entries.
		EntriesScored {
			/// The task.
			task: TaskId,
			/// The number of the panel's matter.
			part: u32,
			/// Each entry with its score; none where there is no verdict on it: the score it had stays.
			scores: BoundedVec<(u32, Option<Score>), ConstU32<MAX_ITEMS>>,
		},
		/// The best entries are read again, by a full panel.
		FinalsOpened {
			/// The task.
			task: TaskId,
			/// The panel.
			panel: PanelId,
		},
		/// The scores stand, but for entries that are found to be copies.
		Contestable {
			/// The task.
			task: TaskId,
			/// Until when they can be challenged, in clock blocks.
			until: MomentOf<T>,
		},
		/// It is too late for more charges; those that were made are still heard.
		ChargesClosed {
			/// The task.
			task: TaskId,
		},
		/// An entry is charged with copying an earlier one, or published work with being somebody
		/// else's.
		Challenged {
			/// The task.
			task: TaskId,
			/// The number of the panel's matter.
			part: u32,
			/// By whom.
			who: T::AccountId,
			/// The entry.
			copy: u32,
			/// The earlier one.
			original: u32,
			/// Where the evidence is.
			evidence: UriOf<T>,
			/// What the challenger has put up, in the native token.
			bond: T::Balance,
			/// The panel.
			panel: PanelId,
		},
		/// A challenge has ended.
		ChallengeEnded {
			/// The task.
			task: TaskId,
			/// The number of the panel's matter.
			part: u32,
			/// Who made it.
			who: T::AccountId,
			/// The entry.
			copy: u32,
			/// The earlier one.
			original: u32,
			/// Whether the panel found a copy; `None`: it came to no verdict.
			upheld: Option<bool>,
			/// What the challenger got, in the native token.
			returned: T::Balance,
		},
		/// Nothing can be said against the scores of a contest any more.
		ContestClosed {
			/// The task.
			task: TaskId,
			/// The sum of all weights.
			sum: u128,
			/// The price that is divided; zero: nobody has won anything.
			pot: T::Balance,
			/// What is not won.
			pool: T::Balance,
			/// Until when awards are collected, in clock blocks; then the chain pays them.
			until: Option<MomentOf<T>>,
		},
		/// An entry was settled with.
		AwardCollected {
			/// The task.
			task: TaskId,
			/// Whose it was.
			who: T::AccountId,
			/// The entry's number.
			index: u32,
			/// What it got of the price.
			amount: T::Balance,
			/// What the organization's treasury got.
			treasury: T::Balance,
			/// What of its bond the requester got; the rest went back.
			forfeited: T::Balance,
			/// The reputation it earned.
			minted: Reputation,
			/// The penalty it incurred.
			penalty: Reputation,
		},
		/// Somebody has added to the price of a task. Its terms are fixed from the first of them on,
		/// and every submission is scored.
		Funded {
			/// The task.
			task: TaskId,
			/// Who.
			who: T::AccountId,
			/// How much, in the task's asset.
			amount: T::Balance,
			/// The storage deposit that was taken for it.
			deposit: T::Balance,
			/// The share of the verdicts that is audited from now on, in ten-thousandths.
			audit_rate: u16,
			/// That of verdicts with a high score.
			high_audit_rate: u16,
		},
		/// A funder has left; it got everything back.
		Unfunded {
			/// The task.
			task: TaskId,
			/// Who.
			who: T::AccountId,
			/// How much, in the task's asset.
			amount: T::Balance,
		},
		/// Finished work waits for money.
		Published {
			/// The task.
			task: TaskId,
			/// Its author.
			who: T::AccountId,
			/// Where the work is.
			uri: UriOf<T>,
			/// The hash of its bytes.
			hash: [u8; 32],
			/// What the author has put up, in the native token.
			bond: T::Balance,
		},
		/// Work was accepted; a lot decides whether it is scored all the same.
		SampleAwaited {
			/// The task.
			task: TaskId,
			/// By what it was accepted.
			basis: Basis,
			/// When the randomness was asked for, as a block number of the chain.
			mark: MomentOf<T>,
			/// When the lot is drawn at the earliest, in clock blocks.
			until: MomentOf<T>,
		},
		/// The lot fell on a task: its work is scored before it is paid.
		Sampled {
			/// The task.
			task: TaskId,
		},
		/// The fund of unearned fees gave back to the reserve what a sample had cost, as far as it went.
		SampleReimbursed {
			/// The task.
			task: TaskId,
			/// How much, in the native token.
			amount: T::Balance,
		},
		/// What a task has not earned goes back to those who paid for it.
		RefundsBegan {
			/// The task.
			task: TaskId,
			/// How much goes back.
			pool: T::Balance,
			/// What was paid in: each gets this part of the pool for what it gave.
			of: T::Balance,
			/// Until when it is collected, in clock blocks; then the chain pays it.
			until: MomentOf<T>,
		},
		/// The time to collect is over: the chain pays all who have not.
		CollectingClosed {
			/// The task.
			task: TaskId,
		},
		/// A funder got back its part of what was not earned.
		FunderRefunded {
			/// The task.
			task: TaskId,
			/// Who.
			who: T::AccountId,
			/// How much, in the task's asset.
			amount: T::Balance,
		},
	}
}
