//! The calls: a section of the pallet.

use frame_support::pallet_macros::pallet_section;

/// The calls: a section of the pallet.
#[pallet_section]
mod calls {
	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Posts a task. Anyone may.
		///
		/// Takes the budget in `asset` and, in the native token, the reserve for a panel with the
		/// protocol's part, the prepayment of an entry-tier task and the storage deposit; all of
		/// it returns as far as it is not used. The quote view names each.
		///
		/// - `title`: 1 byte up to the title limit, UTF-8.
		/// - `uri`: where the content document is; up to the URI limit.
		/// - `content_hash`: the blake2-256 hash of that document's bytes.
		/// - `terms`: what shall differ from the organization's policy.
		/// - `max_total`: the most that may be taken in the native token, the budget included where
		///   it is native.
		///
		/// Errors: `UnknownOrganization`, `UnknownAsset`, `ZeroBudget`, `BudgetTooSmall`,
		/// `EmptyTitle`, `TitleTooLong`, `UriTooLong`, `DurationOutOfBounds`,
		/// `CriteriaDoNotAddUp`, `TierUnknown`, `CurveNotMonotone`, `ClassOutOfBounds`,
		/// `TooManyMilestones`, `SharesDoNotAddUp`, `PriceAbovePanel`, `BelowFulfilment`, `BeyondCapacity`, `AmountTooLarge`,
		/// `MaxTotalExceeded`, and escrow's when the money is not there.
		#[pallet::call_index(0)]
		#[pallet::weight(Pallet::<T>::post_weight(asset))]
		pub fn post(
			origin: OriginFor<T>,
			org: OrgId,
			asset: T::AssetId,
			budget: T::Balance,
			title: Vec<u8>,
			uri: Vec<u8>,
			content_hash: [u8; 32],
			terms: Option<Terms<MomentOf<T>>>,
			max_total: T::Balance,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::ensure_no_work(terms.as_ref())?;
			let words = Self::words(title, uri, content_hash)?;
			let order = posting::Order {
				org,
				asset,
				budget,
				terms,
				parent: None,
			};
			Self::do_post(who, order, words, max_total).map(|_| ())
		}

		/// Changes the words of a task that nobody holds a claim of. The requester may.
		///
		/// The storage deposit follows the new lengths; `max_total` is the most that may be taken
		/// for it in the native token, beside what was there.
		///
		/// Errors: `UnknownTask`, `NotRequester`, `NotOpen`, `ClaimsLive`, `OffersLive`, `TermsFixed`,
		/// `EmptyTitle`, `TitleTooLong`, `UriTooLong`, `MaxTotalExceeded`.
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::edit())]
		pub fn edit(
			origin: OriginFor<T>,
			task: TaskId,
			title: Vec<u8>,
			uri: Vec<u8>,
			content_hash: [u8; 32],
			max_total: T::Balance,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			let words = Self::words(title, uri, content_hash)?;
			Self::do_edit(who, task, words, max_total)
		}

		/// Withdraws a task that nobody holds a claim of. The requester may; everything returns
		/// but a prepayment that was used.
		///
		/// Errors: `UnknownTask`, `NotRequester`, `NotOpen`, `ClaimsLive`.
		#[pallet::call_index(2)]
		#[pallet::weight(T::WeightInfo::cancel())]
		pub fn cancel(origin: OriginFor<T>, task: TaskId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_cancel(who, task)
		}

		/// Claims a task. A member of its organization may.
		///
		/// The first claim in a tier above entry burns a share of its threshold.
		///
		/// With a bond in money or reputation the claim is exclusive and ends bondless ones. The
		/// first bondless claim of an entry-tier task is feeless.
		///
		/// - `max_total`: the most that may be taken in the native token: the bond in money.
		///
		/// Errors: `UnknownTask`, `NotOpen`, `OwnTask`, `AlreadyClaimed`, `WindowClosed`,
		/// `FullyClaimed`, `NotInvited`, `SubTaskCycle`, `TeamNotAgreed`, `TreeTooWide`, `HasRole`, `NotMember`,
		/// `BondRequired`, `PenaltyOpen`, `Throttled`, `TierTooHigh`,
		/// `TooManyClaims`, `EntryNotCovered`, `BondNotCovered`, `TooFewEnforcers`,
		/// `BelowFulfilment`, `BeyondCapacity`, `MaxTotalExceeded`, and escrow's when the money bond
		/// is not there.
		///
		/// - `max_total`: the most that may be taken as a bond in money, in the native token.
		#[pallet::call_index(3)]
		#[pallet::weight(Pallet::<T>::claim_weight(*bond))]
		#[pallet::feeless_if(|
			origin: &OriginFor<T>, task: &TaskId, bond: &Bond, _max_total: &T::Balance,
		| -> bool {
			ensure_signed(origin.clone())
				.is_ok_and(|who| Pallet::<T>::claim_is_feeless(&who, *task, *bond))
		})]
		pub fn claim(
			origin: OriginFor<T>,
			task: TaskId,
			bond: Bond,
			max_total: T::Balance,
		) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin)?;
			Ok(Some(Self::do_claim(who, task, bond, max_total)?).into())
		}

		/// Delivers. The holder of a claim may, before the claim's deadline.
		///
		/// Other claims of the task end. `asked` is the score at which to be paid, 10 000 when
		/// left out; it counts only where panels score disputed work alone. The submission of an
		/// entry-tier task is feeless. `part` is the milestone that is delivered, 0 where the task has
		/// none; they are delivered in order.
		///
		/// Errors: `UnknownTask`, `AlreadySubmitted`, `NotClaimant`, `MilestoneOutOfOrder`,
		/// `DeadlinePassed`, `ScoreOutOfRange`, `UriTooLong`.
		#[pallet::call_index(4)]
		#[pallet::weight(T::WeightInfo::submit(MAX_HOLDERS))]
		#[pallet::feeless_if(|
			origin: &OriginFor<T>, task: &TaskId, uri: &Vec<u8>, _hash: &[u8; 32],
			asked: &Option<Score>, part: &u8,
		| -> bool {
			ensure_signed(origin.clone())
				.is_ok_and(|who| Pallet::<T>::submit_is_feeless(&who, *task, uri, *asked, *part))
		})]
		pub fn submit(
			origin: OriginFor<T>,
			task: TaskId,
			uri: Vec<u8>,
			hash: [u8; 32],
			asked: Option<Score>,
			part: u8,
		) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin)?;
			Ok(Some(Self::do_submit(who, task, uri, hash, asked, part)?).into())
		}

		/// Accepts the score asked for and pays it. The requester may.
		///
		/// Errors: `UnknownTask`, `NotRequester`, `NotSubmitted`.
		#[pallet::call_index(5)]
		#[pallet::weight(Pallet::<T>::most_of_accept())]
		pub fn accept(origin: OriginFor<T>, task: TaskId) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin)?;
			Ok(Some(Self::do_accept(who, task)?).into())
		}

		/// Disputes the score asked for and has a panel decide. The requester may, within the
		/// dispute window.
		///
		/// `score` is the one the requester holds right, at least 1 000 below the one asked for.
		/// Whoever of the two lies farther from the verdict pays the panel; on a tie the requester.
		///
		/// Errors: `UnknownTask`, `NotRequester`, `NotSubmitted`, `WindowClosed`,
		/// `ScoreOutOfRange`, `DisputeTooClose`.
		#[pallet::call_index(6)]
		#[pallet::weight(T::WeightInfo::dispute())]
		pub fn dispute(origin: OriginFor<T>, task: TaskId, score: Score) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_dispute(who, task, score)
		}

		/// Buys a review of work that is not disputed: its verdict is paid and counts for
		/// reputation. Requester or provider may, within the dispute window.
		///
		/// Who buys pays the panel: the requester out of the reserve, the provider out of as much
		/// again, taken now, of which what is unused returns.
		///
		/// - `max_total`: the most that may be taken in the native token.
		///
		/// Errors: `UnknownTask`, `NotParty`, `NotSubmitted`, `WindowClosed`, `TooFewEnforcers`,
		/// `MaxTotalExceeded`, and escrow's when the provider's money is not there.
		#[pallet::call_index(7)]
		#[pallet::weight(T::WeightInfo::request_review())]
		pub fn request_review(
			origin: OriginFor<T>,
			task: TaskId,
			max_total: T::Balance,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_request_review(who, task, max_total)
		}

		/// Bids on a task, or changes an own bid. A member of its organization may, who could claim it.
		///
		/// - `ask`: where bids are open, `Stated` with a `Change` of price, at most the task's, time to
		///   deliver and the hash of a plan; where they are sealed, the seal of these three.
		/// - `bond`: what is put at risk; `None` only where bids are open and the tier is entry.
		/// - `max_total`: the most that may be taken of the caller in the native token.
		///
		/// The bond stays until another is awarded the task; whoever is awarded it needs to do
		/// nothing more. A changed bid counts as a later one.
		///
		/// Errors: `UnknownTask`, `NotGathering`, `OwnTask`, `WindowClosed`, `SealExpected`,
		/// `SealNotExpected`, `PlanMissing`, `ZeroBudget`, `BudgetTooSmall`, `AboveBudget`,
		/// `DurationOutOfBounds`, `NotMember`, `BondRequired`, `PenaltyOpen`, `Throttled`,
		/// `TierTooHigh`, `TooManyClaims`, `EntryNotCovered`, `BondNotCovered`, `BookFull`,
		/// `MaxTotalExceeded`, and escrow's when the money is not there.
		#[pallet::call_index(8)]
		#[pallet::weight(T::WeightInfo::bid())]
		pub fn bid(
			origin: OriginFor<T>,
			task: TaskId,
			ask: AskOf<T>,
			bond: Bond,
			max_total: T::Balance,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_bid(who, task, ask, bond, max_total)
		}

		/// Withdraws an own bid before any award; its deposit returns. Or, from whoever works on a
		/// task, what it has proposed. A sealed bid can be withdrawn until the opening begins.
		///
		/// Errors: `UnknownTask`, `NoOffer`, `SealedBidStands`, `NotGathering`.
		#[pallet::call_index(9)]
		#[pallet::weight(T::WeightInfo::retract())]
		pub fn retract(origin: OriginFor<T>, task: TaskId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_retract(who, task)
		}

		/// Dismisses a bid before any award; its deposit returns. Or withdraws what was proposed to
		/// whoever works on the task. The requester may; not once bids are open and the chain picks.
		///
		/// Errors: `UnknownTask`, `NotRequester`, `NoOffer`, `SealedBidStands`, `NotGathering`.
		#[pallet::call_index(10)]
		#[pallet::weight(T::WeightInfo::dismiss())]
		pub fn dismiss(origin: OriginFor<T>, task: TaskId, who: T::AccountId) -> DispatchResult {
			let requester = ensure_signed(origin)?;
			Self::do_dismiss(requester, task, who)
		}

		/// Opens a sealed bid in time. Anyone may who knows what was sealed. Free of charge. A seal over
		/// terms that could not have been bid in the open cannot be opened, and loses its deposit.
		///
		/// Errors: `UnknownTask`, `NotOpening`, `WindowClosed`, `NoOffer`, `NotSealed`,
		/// `SealMismatch`, `ZeroBudget`, `BudgetTooSmall`, `AboveBudget`, `DurationOutOfBounds`.
		#[pallet::call_index(11)]
		#[pallet::weight(T::WeightInfo::open_bid())]
		#[pallet::feeless_if(|origin: &OriginFor<T>, opening: &OpeningOf<T>| -> bool {
			ensure_signed(origin.clone()).is_ok()
				&& Pallet::<T>::openings_are_feeless(core::slice::from_ref(opening))
		})]
		pub fn open_bid(origin: OriginFor<T>, opening: OpeningOf<T>) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_open_bid(opening)
		}

		/// Proposes other terms: before an award the requester to a bidder and a bidder to the
		/// requester, where bids can be read and the requester picks; while somebody works, either to
		/// the other. It takes the place of what the same side had proposed.
		///
		/// - `provider`: whose offer it is.
		/// - `proposal`: a price for what is not settled yet, with the time to deliver, counted from
		///   the beginning of the work; or, while somebody works, an end for so much of the price.
		/// - `scope`: URI and content hash of another scope, whose hash is in the proposal.
		/// - `max_total`: the most that may be taken of the caller in the native token. The
		///   requester's proposal of a higher price takes the difference now; it returns when the
		///   proposal goes.
		///
		/// Errors: `UnknownTask`, `NotParty`, `NotNegotiable`, `WindowClosed`, `NoOffer`,
		/// `NothingChanges`, `ZeroBudget`, `BudgetTooSmall`, `DurationOutOfBounds`,
		/// `PriceAbovePanel`, `EndTooHigh`, `TermsFixed`, `ScopeMismatch`, `UriTooLong`, `BookFull`,
		/// `MaxTotalExceeded`, and escrow's when the money is not there.
		#[pallet::call_index(12)]
		#[pallet::weight(T::WeightInfo::counter())]
		pub fn counter(
			origin: OriginFor<T>,
			task: TaskId,
			provider: T::AccountId,
			proposal: ProposalOf<T>,
			scope: Option<(Vec<u8>, [u8; 32])>,
			max_total: T::Balance,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			let scope = Self::scope(scope)?;
			Self::do_counter(who, task, provider, proposal, scope, max_total)
		}

		/// Accepts what the other side proposes, word for word. The requester may, of a bid or of what
		/// the provider proposes; the provider may, of what the requester proposes.
		///
		/// - `provider`: whose offer it is.
		/// - `proposal`: what is accepted, so that nobody accepts what was changed meanwhile.
		/// - `scope`: URI and content hash of the new scope, where it changes.
		/// - `max_total`: the most that may be taken of the caller in the native token.
		///
		/// Before an award it gives the task to the provider: the price in escrow becomes the one
		/// agreed on, up to 16 of the other bids are settled at once, the rest by the chain, and then
		/// the time to deliver runs.
		///
		/// Errors: `UnknownTask`, `NotParty`, `NotNegotiable`, `NoOffer`, `OfferChanged`,
		/// `TermsFixed`, `ScopeMismatch`, `UriTooLong`, `WindowClosed`, `MaxTotalExceeded`, `NotMember`,
		/// `PenaltyOpen`, `Throttled`, `TierTooHigh`, `TooManyClaims`, `EntryNotCovered`,
		/// `TooFewEnforcers`, `BelowFulfilment`, `BeyondCapacity`, and escrow's when the money is not
		/// there.
		#[pallet::call_index(13)]
		#[pallet::weight(T::WeightInfo::accept_offer())]
		pub fn accept_offer(
			origin: OriginFor<T>,
			task: TaskId,
			provider: T::AccountId,
			proposal: ProposalOf<T>,
			scope: Option<(Vec<u8>, [u8; 32])>,
			max_total: T::Balance,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			let scope = Self::scope(scope)?;
			Self::do_accept_offer(who, task, provider, proposal, scope, max_total)
		}

		/// Opens up to 16 sealed bids, all or none. Anyone may who knows what was sealed. Free of
		/// charge.
		///
		/// Errors: those of `open_bid`.
		#[pallet::call_index(14)]
		#[pallet::weight(T::WeightInfo::open_bids(openings.len() as u32))]
		#[pallet::feeless_if(|origin: &OriginFor<T>, openings: &OpeningsOf<T>| -> bool {
			ensure_signed(origin.clone()).is_ok() && Pallet::<T>::openings_are_feeless(openings)
		})]
		pub fn open_bids(origin: OriginFor<T>, openings: OpeningsOf<T>) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_open_bids(openings)
		}

		/// Appeals from a verdict within its window. Requester or provider may.
		///
		/// - `claim`: the score held right, at least 1 000 from the verdict.
		/// - `contribution`: what to put into the bond now, at least a quarter of it; no more than
		///   the whole is taken. The appeal view tells how much that is.
		///
		/// A larger panel decides once the bond is complete, or the council where there are too few
		/// enforcers for one. If its verdict lies closer to the claim than to the old one, the bond
		/// returns, and the panel's cost as far as the loser's stake and the organization's fund of
		/// unearned fees go; else the bond pays the panel and a fifth of itself to the
		/// counterparty. An incomplete appeal gives way to a complete one of the other party, and
		/// ends with the window.
		///
		/// Errors: `UnknownTask`, `NotAppealable`, `WindowClosed`, `NotParty`, `ScoreOutOfRange`,
		/// `AppealTooClose`, `ContributionTooSmall`, `AppealPending`, and escrow's when the money
		/// is not there.
		#[pallet::call_index(20)]
		#[pallet::weight(T::WeightInfo::appeal())]
		pub fn appeal(
			origin: OriginFor<T>,
			task: TaskId,
			claim: Score,
			contribution: T::Balance,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_appeal(who, task, claim, contribution)
		}

		/// Contributes to the bond of an appeal. Anyone may; whoever does cannot sit on its panel.
		/// What comes back of the bond comes back to the contributors in proportion.
		///
		/// Errors: `UnknownTask`, `NotAppealable`, `WindowClosed`, `NoAppeal`,
		/// `ContributionTooSmall`, `TooManyContributors`, and escrow's when the money is not there.
		#[pallet::call_index(21)]
		#[pallet::weight(T::WeightInfo::support())]
		pub fn support(
			origin: OriginFor<T>,
			task: TaskId,
			contribution: T::Balance,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_support(who, task, contribution)
		}

		/// Sets the score of a task before the council, and settles by it. The organization's
		/// administrator may, as its council, unless a party. Earns no reputation and brings no
		/// penalty.
		///
		/// Errors: `UnknownTask`, `NotBeforeCouncil`, `WindowClosed`, `NotCouncil`,
		/// `ScoreOutOfRange`.
		#[pallet::call_index(22)]
		#[pallet::weight(T::WeightInfo::rule(MAX_PAID, MAX_CONTRIBUTORS))]
		pub fn rule(
			origin: OriginFor<T>,
			task: TaskId,
			score: Score,
		) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin)?;
			Ok(Some(Self::do_rule(who, task, score)?).into())
		}

		/// Replies to a score in public, once, before the task is settled. The provider may. The
		/// text, at most 512 bytes, goes into the event only. Free of charge.
		///
		/// Errors: `UnknownTask`, `NotAppealable`, `NotProvider`, `AlreadyReplied`,
		/// `ReplyTooLong`.
		#[pallet::call_index(23)]
		#[pallet::weight(T::WeightInfo::reply())]
		#[pallet::feeless_if(|origin: &OriginFor<T>, task: &TaskId, text: &Vec<u8>| -> bool {
			ensure_signed(origin.clone())
				.is_ok_and(|who| Pallet::<T>::reply_is_feeless(&who, *task, text))
		})]
		pub fn reply(origin: OriginFor<T>, task: TaskId, text: Vec<u8>) -> DispatchResult {
			let who = ensure_signed(origin)?;
			let text = ReplyText::try_from(text).map_err(|_| Error::<T>::ReplyTooLong)?;
			Self::do_reply(who, task, text)
		}

		/// Names a team for a task, in place of an earlier one. A member of the task's organization
		/// may, before the task is anybody's; everybody in the team must be a member as well and say
		/// yes with `join_team` before the lead can claim the task or be awarded it.
		///
		/// - `share`: the lead's of the pay, in ten-thousandths; roundings are the lead's, too.
		/// - `members`: up to seven with their shares, which make the whole with the lead's. Nobody:
		///   there shall be no team any more.
		///
		/// Errors: `UnknownTask`, `NotOpen`, `AlreadyClaimed`, `TeamTooLarge`, `SharesDoNotAddUp`,
		/// `OwnTask`, `NotMember`, `MemberTwice`, `SubTaskCycle`, `BookFull`.
		#[pallet::call_index(30)]
		#[pallet::weight(T::WeightInfo::form_team())]
		pub fn form_team(
			origin: OriginFor<T>,
			task: TaskId,
			share: u16,
			members: Vec<(T::AccountId, u16)>,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_form_team(who, task, share, members)
		}

		/// Says yes to one's share in a team. Whoever is named in it may, before the task is
		/// anybody's.
		///
		/// Errors: `UnknownTask`, `NotOpen`, `AlreadyClaimed`, `NotInvited`, `ShareChanged`.
		#[pallet::call_index(31)]
		#[pallet::weight(T::WeightInfo::join_team())]
		pub fn join_team(
			origin: OriginFor<T>,
			task: TaskId,
			lead: T::AccountId,
			share: u16,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_join_team(who, task, lead, share)
		}

		/// Delegates a part of the work one does: posts a sub-task whose price is a portion of the
		/// current part's payout, scaled by its own score. The provider of the task may.
		///
		/// Nothing of it is paid before the task itself is settled; if that comes first, the sub-task
		/// gets its portion as a price. Review reserve, prepayment and deposit are taken now.
		///
		/// - `portion`: of the payout, in parts of 1 000 000 000; all together three quarters at most.
		/// - `title`, `uri`, `content_hash`, `terms`: as for `post`, without milestones; the class is
		///   1 000, for what is paid has borne the task's own.
		/// - `to`: who alone may claim it.
		/// - `max_total`: the most that may be taken in the native token.
		///
		/// Errors: `UnknownTask`, `NotWorking`, `NotProvider`, `TooDeep`, `TreeTooWide`,
		/// `SubsTooLarge`, `SubTaskCycle`, `SubTaskDivided`, and those of `post`.
		#[pallet::call_index(32)]
		#[pallet::weight(T::WeightInfo::delegate())]
		pub fn delegate(
			origin: OriginFor<T>,
			task: TaskId,
			portion: u32,
			title: Vec<u8>,
			uri: Vec<u8>,
			content_hash: [u8; 32],
			terms: Option<Terms<MomentOf<T>>>,
			to: Option<T::AccountId>,
			max_total: T::Balance,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			let words = Self::words(title, uri, content_hash)?;
			let delegation = subs::Delegation { task, portion, to };
			Self::do_delegate(who, delegation, words, terms, max_total)
		}

		/// Ends the work on a task before its delivery. The requester may.
		///
		/// The provider gets a fee that grows evenly from nothing at the start of its part to its
		/// whole bond at the deadline, all that was kept back for it of earlier parts, and its bond;
		/// the rest goes back to the requester. The fee comes out of a native price, else out of the
		/// reserve, else from the requester.
		///
		/// - `max_total`: the most that may be taken from the requester's account, in the native
		///   token.
		///
		/// Errors: `UnknownTask`, `NotRequester`, `NotWorking`, `MaxTotalExceeded`, and escrow's when
		/// the money is not there.
		#[pallet::call_index(33)]
		#[pallet::weight(T::WeightInfo::kill(rules::shares::MAX_TEAM, MAX_SUBS))]
		pub fn kill(
			origin: OriginFor<T>,
			task: TaskId,
			max_total: T::Balance,
		) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin)?;
			Ok(Some(Self::do_kill(who, task, max_total)?).into())
		}

		/// Leaves the work before its delivery. The provider may.
		///
		/// Costs a quarter of the bond at the start of the part and, evenly with time, all of it at
		/// the deadline, and what was kept back of earlier parts. The task waits for claims again,
		/// with the parts that are left.
		///
		/// Errors: `UnknownTask`, `NotWorking`, `NotProvider`.
		#[pallet::call_index(34)]
		#[pallet::weight(T::WeightInfo::withdraw(MAX_SUBS))]
		pub fn withdraw(origin: OriginFor<T>, task: TaskId) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin)?;
			Ok(Some(Self::do_withdraw(who, task)?).into())
		}

		/// Adds money to a task. The requester may: to the price until the current part is delivered,
		/// to the reserve as long as the task lives. The price of published work is others' to give.
		///
		/// What is added to the price is for the parts that are ahead, in proportion. What is added
		/// to the reserve and not used returns.
		///
		/// - `amount`: more than zero, in the price's asset, or in the native token for the reserve.
		/// - `max_total`: the most that may be taken in the native token.
		///
		/// Errors: `UnknownTask`, `NotRequester`, `NothingAdded`, `MaxTotalExceeded`, `NotOpen`,
		/// `AuthorGivesNothing`, `AmountTooLarge`, `PriceAbovePanel`, and escrow's when the money is not there.
		#[pallet::call_index(35)]
		#[pallet::weight(T::WeightInfo::top_up())]
		pub fn top_up(
			origin: OriginFor<T>,
			task: TaskId,
			amount: T::Balance,
			purse: Purse,
			max_total: T::Balance,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_top_up(who, task, amount, purse, max_total)
		}

		/// Gives somebody something on top for work on a task that has ended. Anyone may.
		///
		/// Whom the task paid is in the events; the payee is whom the caller names. What it cannot
		/// receive waits for it in escrow, and goes to the organization if it is never collected.
		///
		/// - `org`: where the task was posted, as the events tell; nothing is left to check it by.
		/// - `amount`: of `asset`, in its smallest unit.
		///
		/// Errors: `UnknownTask`, `TaskNotEnded`, `OwnTip`, `ZeroTip`, and escrow's when the asset
		/// is unknown or the money is not there.
		#[pallet::call_index(36)]
		#[pallet::weight(T::WeightInfo::tip())]
		pub fn tip(
			origin: OriginFor<T>,
			task: TaskId,
			org: OrgId,
			asset: T::AssetId,
			payee: T::AccountId,
			amount: T::Balance,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_tip(who, task, org, asset, payee, amount)
		}

		/// Enters a contest with a sealed entry, or seals the account's entry anew. A member of its
		/// organization may, until entries are opened.
		///
		/// - `seal`: of the domain `Entry`, under the task's seed, over the URI of the work and the
		///   hash of its bytes.
		/// - `bond`: money, which pays for reading the entry and is lost when that was in vain, or
		///   none, at the entry tier, for the first quarter of the entries. Of no account when an
		///   entry is sealed anew: it then counts as sealed now, and keeps its bond.
		/// - `max_total`: the most that may be taken, in the native token.
		///
		/// An entry without a bond is feeless. Errors: `UnknownTask`, `NotGathering`, `OwnTask`,
		/// `WindowClosed`, `HasRole`, `MoneyBondOnly`, `ContestFull`, `BondlessFull`, `NotMember`,
		/// `BondRequired`, `PenaltyOpen`, `Throttled`, `TierTooHigh`, `TooManyClaims`,
		/// `EntryNotCovered`, `TooFewEnforcers`, `MaxTotalExceeded`, and escrow's when the money is
		/// not there.
		#[pallet::call_index(40)]
		#[pallet::weight(T::WeightInfo::enter())]
		#[pallet::feeless_if(|
			origin: &OriginFor<T>, task: &TaskId, _seal: &Sealed, bond: &Bond, _max: &T::Balance,
		| -> bool {
			ensure_signed(origin.clone())
				.is_ok_and(|who| Pallet::<T>::enter_is_feeless(&who, *task, *bond))
		})]
		pub fn enter(
			origin: OriginFor<T>,
			task: TaskId,
			seal: Sealed,
			bond: Bond,
			max_total: T::Balance,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_enter(who, task, seal, bond, max_total)
		}

		/// Opens an entry. Anyone may who knows what was sealed, free of charge, after the time to
		/// enter and until entries are read.
		///
		/// - `who`: whose entry.
		/// - `uri`: where the work is.
		/// - `hash`: the hash of its bytes.
		/// - `salt`: the salt it was sealed with.
		///
		/// Of several entries with one hash the one that was sealed first counts, whichever is opened
		/// first.
		///
		/// Errors: `UnknownTask`, `UriTooLong`, `NotOpening`, `WindowClosed`, `NotEntered`,
		/// `AlreadyOpened`, `SealMismatch`.
		#[pallet::call_index(41)]
		#[pallet::weight(T::WeightInfo::open_entry())]
		#[pallet::feeless_if(|
			origin: &OriginFor<T>, task: &TaskId, who: &T::AccountId, uri: &Vec<u8>,
			hash: &[u8; 32], salt: &[u8; 32],
		| -> bool {
			ensure_signed(origin.clone()).is_ok() && Pallet::<T>::opening_of(who.clone(), uri.clone(), *hash, *salt)
				.is_ok_and(|opening| Pallet::<T>::entries_can_be_opened(*task, &[opening]))
		})]
		pub fn open_entry(
			origin: OriginFor<T>,
			task: TaskId,
			who: T::AccountId,
			uri: Vec<u8>,
			hash: [u8; 32],
			salt: [u8; 32],
		) -> DispatchResult {
			ensure_signed(origin)?;
			let opening = Self::opening_of(who, uri, hash, salt)?;
			Self::do_open_entries(task, &[opening])
		}

		/// Opens up to 16 entries of one contest: all of them, or none. Anyone may, free of charge.
		///
		/// Errors: `NothingToOpen`, and those of `open_entry`.
		#[pallet::call_index(42)]
		#[pallet::weight(T::WeightInfo::open_entries(openings.len() as u32))]
		#[pallet::feeless_if(|
			origin: &OriginFor<T>, task: &TaskId,
			openings: &BoundedVec<EntryOpening<T::AccountId, UriOf<T>>, ConstU32<MAX_BATCH>>,
		| -> bool {
			ensure_signed(origin.clone()).is_ok()
				&& Pallet::<T>::entries_can_be_opened(*task, openings)
		})]
		pub fn open_entries(
			origin: OriginFor<T>,
			task: TaskId,
			openings: BoundedVec<EntryOpening<T::AccountId, UriOf<T>>, ConstU32<MAX_BATCH>>,
		) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_open_entries(task, &openings)
		}

		/// Pays an account what a task owes it: the award and the bond of its entry, or its part of
		/// what was not earned. Anyone may, free of charge, while the task pays.
		///
		/// Errors: `UnknownTask`, `NotPaying`, `NothingDue`.
		#[pallet::call_index(43)]
		#[pallet::weight(T::WeightInfo::collect())]
		#[pallet::feeless_if(|
			origin: &OriginFor<T>, task: &TaskId, who: &T::AccountId,
		| -> bool {
			ensure_signed(origin.clone()).is_ok()
				&& Pallet::<T>::collect_is_feeless(&[(*task, who.clone())])
		})]
		pub fn collect(origin: OriginFor<T>, task: TaskId, who: T::AccountId) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_collect(&[(task, who)])
		}

		/// Pays up to 16 accounts what tasks owe them: all of them, or none. Anyone may, free of
		/// charge.
		///
		/// Errors: those of `collect`.
		#[pallet::call_index(44)]
		#[pallet::weight(T::WeightInfo::collect_many(due.len() as u32))]
		#[pallet::feeless_if(|
			origin: &OriginFor<T>, due: &BoundedVec<(TaskId, T::AccountId), ConstU32<MAX_BATCH>>,
		| -> bool {
			ensure_signed(origin.clone()).is_ok() && Pallet::<T>::collect_is_feeless(due)
		})]
		pub fn collect_many(
			origin: OriginFor<T>,
			due: BoundedVec<(TaskId, T::AccountId), ConstU32<MAX_BATCH>>,
		) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_collect(&due)
		}

		/// Adds to the price of a task that somebody else has posted. Anyone may who has no other part
		/// in it, until it is claimed with a bond; where bids, entries or money are gathered, until that
		/// ends.
		///
		/// From the first contribution on every submission is scored, and words and terms are fixed.
		/// Who has given can leave until the award; at the end each gets back its part of what was not
		/// earned, and of what a bid left of the price.
		///
		/// - `amount`: in the task's asset, at least a 256th of the price.
		/// - `max_total`: the most that may be taken in the native token: the storage deposit and,
		///   where the price is native, the amount.
		///
		/// Errors: `UnknownTask`, `FundingClosed`, `ChallengeRuns`, `OwnTask`, `ContributionTooSmall`, `HasRole`,
		/// `TooManyFunders`, `AmountTooLarge`, `PriceAbovePanel`, `MaxTotalExceeded`, and escrow's
		/// when the money is not there.
		#[pallet::call_index(45)]
		#[pallet::weight(T::WeightInfo::fund())]
		pub fn fund(
			origin: OriginFor<T>,
			task: TaskId,
			amount: T::Balance,
			max_total: T::Balance,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_fund(who, task, amount, max_total)
		}

		/// Takes back all that the account has added to a price. A funder may, as long as others can
		/// fund the task, and until a bid is picked.
		///
		/// Errors: `UnknownTask`, `NotFunder`, `FundingClosed`.
		#[pallet::call_index(46)]
		#[pallet::weight(T::WeightInfo::unfund())]
		pub fn unfund(origin: OriginFor<T>, task: TaskId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_unfund(who, task)
		}

		/// Publishes work that is done already, for which others may pay. A member of its organization
		/// may.
		///
		/// Until the entrance's window is over anyone may fund it, and charge its author with having
		/// taken it from somebody else. Then a panel scores it, and it is paid like any other; what it
		/// did not earn goes back to the funders. If nobody gave anything, everything returns.
		///
		/// - `asset`: what it is paid in.
		/// - `title`: 1 byte up to the title limit, UTF-8.
		/// - `content_uri`: where the document is that says what it is to be scored by.
		/// - `content_hash`: the blake2-256 hash of that document's bytes.
		/// - `uri`: where the work is; up to the URI limit.
		/// - `hash`: the blake2-256 hash of its bytes.
		/// - `terms`: with the entrance `Retroactive`.
		/// - `max_total`: the most that may be taken, in the native token: the reserve for the panel, the
		///   storage deposit and the author's bond, which is what a challenge takes.
		///
		/// Errors: `EntranceInvalid`, those of `post` but for the budget's, `NotMember`, `PenaltyOpen`,
		/// `Throttled`, `TierTooHigh`, `TooManyClaims`, `EntryNotCovered`.
		#[pallet::call_index(47)]
		#[pallet::weight(T::WeightInfo::publish())]
		pub fn publish(
			origin: OriginFor<T>,
			org: OrgId,
			asset: T::AssetId,
			title: Vec<u8>,
			content_uri: Vec<u8>,
			content_hash: [u8; 32],
			uri: Vec<u8>,
			hash: [u8; 32],
			terms: Terms<MomentOf<T>>,
			max_total: T::Balance,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			let words = Self::words(title, content_uri, content_hash)?;
			Self::do_publish(who, org, asset, words, (uri, hash), terms, max_total)
		}

		/// Charges an entry of a contest with copying an earlier one, after the finals and within the
		/// dispute window; or the author of published work with having taken it from somebody else, as
		/// long as money is given for it. Anyone may, but for that author.
		///
		/// A panel decides; a score of 5 000 or more finds a copy. Then the entry wins nothing, and
		/// the challenger gets its bond, its own, and what the panel has cost as far as the money for
		/// readings goes. Else the challenger's bond pays the panel and a quarter of that to the entry.
		/// Nobody but the entry that is charged is ever lowered. An author that is found out loses its
		/// bond to the challenger, and its funders get everything back.
		///
		/// - `entry`: the number of the entry that shall be a copy; of no account for published work.
		/// - `earlier`: the number of the earlier one; likewise.
		/// - `evidence`: where the reasons are; up to the URI limit.
		/// - `max_total`: the most that may be taken, in the native token.
		///
		/// Errors: `UriTooLong`, `UnknownTask`, `NotContestable`, `WindowClosed`, `OwnTask`, `UnknownEntry`,
		/// `NotOpened`, `AlreadyCopy`, `NotEarlier`, `ChallengeRuns`, `TooFewEnforcers`,
		/// `MaxTotalExceeded`, and escrow's when the money is not there.
		#[pallet::call_index(48)]
		#[pallet::weight(T::WeightInfo::challenge())]
		pub fn challenge(
			origin: OriginFor<T>,
			task: TaskId,
			entry: u32,
			earlier: u32,
			evidence: Vec<u8>,
			max_total: T::Balance,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_challenge(who, task, entry, earlier, evidence, max_total)
		}
	}
}
