use super::*;

/// What Alice gets of a price of 100 units for a score.
fn paid(curve: Curve, score: u16) -> Balance {
	let mut paid = 0;
	build_and_execute(|| {
		let terms = Terms {
			curve: Some(curve),
			..tier(1)
		};
		let id = submitted(terms, None);
		assert_ok!(verdict(id, score));
		paid = (native(ALICE) - START) / MUN;
	});
	paid
}

fn steps(steps: &[(u16, u16)]) -> Curve {
	Curve::Steps(BoundedVec::truncate_from(steps.to_vec()))
}

#[test]
fn price_should_follow_the_score_when_the_curve_is_proportional() {
	let of = |score| paid(Curve::Proportional, score);
	assert_eq!([2_000, 5_000, 9_900, 10_000].map(of), [20, 50, 99, 100]);
	assert_eq!(of(1_999), 0, "below the guarantee of 2 000");
}

#[test]
fn price_should_be_paid_whole_or_not_at_all_when_the_curve_is_pass_or_fail() {
	let of = |score| paid(Curve::PassFail(7_000), score);
	assert_eq!([6_999, 7_000, 10_000].map(of), [0, 100, 100]);
	let low = |score| paid(Curve::PassFail(0), score);
	assert_eq!([1_999, 2_000].map(low), [0, 100], "the guarantee holds");
}

#[test]
fn price_should_rise_by_steps_when_the_curve_has_some() {
	let of = |score| paid(steps(&[(3_000, 2_500), (8_000, 9_000)]), score);
	assert_eq!(
		[2_999, 3_000, 7_999, 8_000, 10_000].map(of),
		[0, 25, 25, 90, 90]
	);
	let low = |score| paid(steps(&[(0, 1_000)]), score);
	assert_eq!([1_999, 2_000].map(low), [0, 10], "the guarantee holds");
}

#[test]
fn curves_should_be_refused_when_they_are_not_monotone() {
	build_and_execute(|| {
		let post = |curve| {
			TasksPallet::post(
				signed(REQUESTER),
				ORG,
				NATIVE,
				BUDGET,
				b"a title".to_vec(),
				vec![],
				HASH,
				Some(Terms {
					curve: Some(curve),
					..tier(0)
				}),
				Balance::MAX,
			)
		};
		let wrong = [
			steps(&[]),
			steps(&[(3_000, 5_000), (4_000, 4_999)]),
			steps(&[(4_000, 1_000), (3_000, 2_000)]),
			steps(&[(4_000, 1_000), (4_000, 2_000)]),
			steps(&[(10_001, 1_000)]),
			steps(&[(1_000, 10_001)]),
			Curve::PassFail(10_001),
		];
		for curve in wrong {
			assert_noop!(post(curve), TasksError::CurveNotMonotone);
		}
		assert_ok!(post(steps(&[(3_000, 5_000), (4_000, 5_000)])));
		assert_ok!(post(Curve::PassFail(10_000)));
	});
}
