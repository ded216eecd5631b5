use super::*;
use frame_support::{traits::Footprint, BoundedVec};
use munus_primitives::review::Criteria;
use sp_runtime::traits::Convert;

fn try_post(
	org: OrgId,
	asset: AssetId,
	budget: Balance,
	terms: TermsOf,
	max_total: Balance,
) -> DispatchResult {
	let (title, uri) = (b"a title".to_vec(), b"ipfs://content".to_vec());
	let origin = signed(REQUESTER);
	TasksPallet::post(
		origin,
		org,
		asset,
		budget,
		title,
		uri,
		HASH,
		Some(terms),
		max_total,
	)
}

fn refused(terms: TermsOf, error: TasksError) {
	assert_noop!(try_post(ORG, NATIVE, BUDGET, terms, Balance::MAX), error);
}

fn deposit(text: usize) -> Balance {
	let len = TaskOf::<Test>::max_encoded_len()
		+ Ticket::max_encoded_len()
		+ usize::from(CLAIM_OFFERS) * RoleOf::<Test>::max_encoded_len()
		+ BoundedVec::<FormerParty, ConstU32<MAX_FORMER>>::max_encoded_len()
		+ text;
	Deposits::convert(Footprint::from_parts(3 + usize::from(CLAIM_OFFERS), len))
}

#[test]
fn post_should_take_exactly_the_total_when_all_is_well() {
	build_and_execute(|| {
		let total = BUDGET + RESERVE + PREPAY + deposit(7 + 14);
		assert_ok!(try_post(ORG, NATIVE, BUDGET, tier(0), total));
		assert_eq!(native(REQUESTER), START - total);
		let task = task(0);
		assert_eq!(task.reward.left, BUDGET);
		assert_eq!(task.reserve.left, RESERVE + PREPAY);
		assert_eq!(
			(task.prepaid, task.free_claim, task.free_submission),
			(PREPAY, true, true)
		);
		assert_eq!(task.due(), Some(101));
		assert_eq!(task.conditions.criteria.to_vec(), vec![10_000]);
		last(Event::Posted {
			task: 0,
			org: ORG,
			requester: REQUESTER,
			asset: NATIVE,
			budget: BUDGET,
			reserve: RESERVE,
			prepaid: PREPAY,
			deposit: deposit(7 + 14),
			title: BoundedVec::truncate_from(b"a title".to_vec()),
			uri: BoundedVec::truncate_from(b"ipfs://content".to_vec()),
			content_hash: HASH,
			conditions: task.conditions,
			milestones: Default::default(),
			until: 101,
		});
	});
}

#[test]
fn post_should_be_refused_when_the_total_is_one_unit_short() {
	build_and_execute(|| {
		let total = BUDGET + RESERVE + PREPAY + deposit(7 + 14);
		let short = try_post(ORG, NATIVE, BUDGET, tier(0), total - 1);
		assert_noop!(short, TasksError::MaxTotalExceeded);
	});
}

#[test]
fn post_should_not_count_a_foreign_budget_when_it_bounds_the_total() {
	build_and_execute(|| {
		let total = RESERVE + deposit(7 + 14);
		assert_ok!(try_post(ORG, GOLD, 5_000, tier(1), total));
		assert_eq!(native(REQUESTER), START - total);
		assert_eq!(Money::get((GOLD, REQUESTER)), START - 5_000);
		let task = task(0);
		assert_eq!(
			(task.prepaid, task.free_claim, task.free_submission),
			(0, false, false)
		);
		assert_eq!(task.conditions.threshold, 100 * POINT);
		// Five units of price are worth five native ones; a tenth of that.
		assert_eq!(task.conditions.money_bond, MUN / 2);
		assert_eq!(task.conditions.reputation_bond, 20 * POINT);
	});
}

#[test]
fn post_should_ask_the_smallest_bond_when_the_asset_has_no_unit() {
	build_and_execute(|| {
		GoldUnit::set(None);
		assert_ok!(try_post(ORG, GOLD, 5_000, tier(0), Balance::MAX));
		assert_eq!(task(0).conditions.money_bond, MINIMUM);
		assert_eq!(task(0).conditions.reputation_bond, 20 * POINT);
	});
}

#[test]
fn post_should_refuse_when_organization_or_asset_is_unknown() {
	build_and_execute(|| {
		let unknown = try_post(1, NATIVE, BUDGET, tier(0), Balance::MAX);
		assert_noop!(unknown, TasksError::UnknownOrganization);
		let unknown = try_post(ORG, 2, BUDGET, tier(0), Balance::MAX);
		assert_noop!(unknown, TasksError::UnknownAsset);
	});
}

#[test]
fn post_should_refuse_when_the_budget_is_zero_or_dust() {
	build_and_execute(|| {
		let of = |asset, budget| try_post(ORG, asset, budget, tier(0), Balance::MAX);
		assert_noop!(of(NATIVE, 0), TasksError::ZeroBudget);
		assert_noop!(of(NATIVE, MIN_BUDGET - 1), TasksError::BudgetTooSmall);
		assert_noop!(of(GOLD, 9), TasksError::BudgetTooSmall);
		assert_ok!(of(NATIVE, MIN_BUDGET));
		assert_ok!(of(GOLD, 10));
	});
}

#[test]
fn post_should_allow_no_budget_when_the_task_is_altruistic() {
	build_and_execute(|| {
		let terms = Terms {
			class: Some(0),
			..tier(0)
		};
		assert_ok!(try_post(ORG, NATIVE, 0, terms.clone(), Balance::MAX));
		let dust = try_post(ORG, NATIVE, 1, terms, Balance::MAX);
		assert_noop!(dust, TasksError::BudgetTooSmall);
	});
}

#[test]
fn post_should_refuse_when_amounts_overflow_or_exceed_the_balance() {
	build_and_execute(|| {
		let most = try_post(ORG, NATIVE, Balance::MAX, tier(0), Balance::MAX);
		assert_noop!(most, TasksError::AmountTooLarge);
		let more = try_post(ORG, NATIVE, START + 1, tier(0), Balance::MAX);
		assert_noop!(more, DispatchError::Other("insufficient"));
		NextTask::<Test>::put(TaskId::MAX);
		let last = try_post(ORG, NATIVE, BUDGET, tier(0), Balance::MAX);
		assert_noop!(last, TasksError::AmountTooLarge);
	});
}

#[test]
fn post_should_refuse_when_words_are_missing_or_too_long() {
	build_and_execute(|| {
		let of = |title: usize, uri: usize| {
			let (title, uri) = (vec![b't'; title], vec![b'u'; uri]);
			let origin = signed(REQUESTER);
			TasksPallet::post(
				origin,
				ORG,
				NATIVE,
				BUDGET,
				title,
				uri,
				HASH,
				None,
				Balance::MAX,
			)
		};
		assert_noop!(of(0, 1), TasksError::EmptyTitle);
		assert_noop!(of(129, 1), TasksError::TitleTooLong);
		assert_noop!(of(1, 257), TasksError::UriTooLong);
		assert_ok!(of(128, 256));
		assert_ok!(of(1, 0));
	});
}

#[test]
fn post_should_refuse_when_a_window_is_out_of_bounds() {
	build_and_execute(|| {
		for window in [4, 1_001] {
			let some = Some(window);
			let error = TasksError::DurationOutOfBounds;
			refused(
				Terms {
					claim_window: some,
					..tier(0)
				},
				error,
			);
			let error = TasksError::DurationOutOfBounds;
			refused(
				Terms {
					delivery_window: some,
					..tier(0)
				},
				error,
			);
			let error = TasksError::DurationOutOfBounds;
			refused(
				Terms {
					dispute_window: some,
					..tier(0)
				},
				error,
			);
		}
		post(Terms {
			claim_window: Some(5),
			delivery_window: Some(1_000),
			..tier(0)
		});
		assert_eq!(task(0).due(), Some(6));
	});
}

#[test]
fn post_should_refuse_when_terms_are_wrong() {
	build_and_execute(|| {
		let weights = |w: &[u16]| Some(Criteria::truncate_from(w.to_vec()));
		for wrong in [&[][..], &[9_999], &[5_000, 5_001], &[10_000, 0]] {
			let terms = Terms {
				criteria: weights(wrong),
				..tier(0)
			};
			refused(terms, TasksError::CriteriaDoNotAddUp);
		}
		refused(tier(3), TasksError::TierUnknown);
		let steps = BoundedVec::truncate_from(vec![(2_000, 5_000), (4_000, 4_999)]);
		let terms = Terms {
			curve: Some(Curve::Steps(steps)),
			..tier(0)
		};
		refused(terms, TasksError::CurveNotMonotone);
		refused(
			Terms {
				class: Some(1_001),
				..tier(0)
			},
			TasksError::ClassOutOfBounds,
		);
		post(Terms {
			criteria: weights(&[1, 9_999]),
			class: Some(1_000),
			..tier(2)
		});
	});
}

#[test]
fn conditions_should_stay_when_policy_changes() {
	build_and_execute(|| {
		let id = post(tier(0));
		let before = task(id).conditions;
		Market::mutate(|policy| {
			policy.class = 1;
			policy.guarantee = 9_000;
			policy.delivery_window = 1;
		});
		Kappa::set(0);
		assert_eq!(task(id).conditions, before);
	});
}
