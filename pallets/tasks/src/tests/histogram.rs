use super::*;
use crate::rules::histogram::{class_bucket, price_bucket, Histogram};
use std::collections::BTreeMap;

fn stored(tier: u8, class: u16) -> Histogram {
	Histograms::<Test>::get(ORG, (tier, class_bucket(class)))
}

fn counted(tier: u8, class: u16) -> (u16, u16) {
	let histogram = stored(tier, class);
	(histogram.prices.iter().sum(), histogram.scores.iter().sum())
}

fn of_class(class: u16) -> TermsOf {
	Terms {
		class: Some(class),
		..disputed(1)
	}
}

/// Posted, claimed by Alice, delivered and accepted.
fn accepted(asset: AssetId, budget: Balance, terms: TermsOf, asked: u16) {
	let id = post_as(asset, budget, terms);
	claim(id, ALICE, Bond::Money);
	submit(id, ALICE, Some(asked));
	assert_ok!(TasksPallet::accept(signed(REQUESTER), id));
}

#[test]
fn histogram_should_count_price_and_score_when_a_task_is_settled() {
	build_and_execute(|| {
		accepted(NATIVE, BUDGET, disputed(1), 8_000);
		let mut expected = Histogram::default();
		// 100 units are 100 000 thousandths, between 98 304 and 131 072; 8 000 is the thirteenth
		// bucket of 625.
		(expected.prices[32], expected.scores[12]) = (1, 1);
		assert_eq!(stored(1, 1_000), expected);
		assert_eq!(counted(1, 999), (0, 0));
		assert_eq!(counted(0, 1_000), (0, 0));

		let id = submitted(tier(1), None);
		assert_ok!(verdict(id, 5_000));
		assert_eq!(counted(1, 1_000), (2, 2));
	});
}

#[test]
fn histogram_should_count_the_whole_price_when_little_of_it_was_earned() {
	build_and_execute(|| {
		accepted(NATIVE, BUDGET, of_class(500), 2_000);
		assert_eq!(stored(1, 500).prices[32], 1);
		accepted(NATIVE, BUDGET, of_class(749), 1_999);
		assert_eq!(stored(1, 500).prices[32], 2);
		accepted(NATIVE, BUDGET, of_class(750), 2_000);
		assert_eq!(stored(1, 500).prices[32], 2);
	});
}

#[test]
fn histogram_should_leave_out_what_cannot_be_compared_when_asset_or_price_have_no_measure() {
	build_and_execute(|| {
		accepted(GOLD, 50_000, disputed(1), 9_000);
		assert_eq!(stored(1, 1_000).prices[price_bucket(50, 1).unwrap()], 1);
		GoldUnit::set(None);
		accepted(GOLD, 50_000, disputed(1), 9_000);
		assert_eq!(counted(1, 1_000), (1, 2));
		accepted(NATIVE, 0, of_class(0), 9_000);
		assert_eq!(counted(1, 0), (0, 1));
	});
}

#[test]
fn histogram_should_count_the_price_alone_when_nobody_scored() {
	build_and_execute(|| {
		let id = submitted(tier(1), None);
		assert_ok!(outcome(id, 4, Outcome::Void));
		assert_eq!(counted(1, 1_000), (1, 0));
	});
}

#[test]
fn histogram_should_count_nothing_when_a_task_ends_undelivered() {
	build_and_execute(|| {
		let id = post(tier(0));
		assert_ok!(TasksPallet::cancel(signed(REQUESTER), id));
		post(tier(0));
		run_to(102);
		assert_eq!(Tasks::<Test>::iter_keys().count(), 0);
		assert_eq!(Histograms::<Test>::iter_keys().count(), 0);
	});
}

#[test]
fn histogram_should_be_shown_in_units_when_asked_for() {
	build_and_execute(|| {
		assert_eq!(TasksPallet::histogram(ORG, 1, 1_000), None);
		accepted(NATIVE, BUDGET, disputed(1), 8_000);
		accepted(NATIVE, BUDGET, disputed(1), 10_000);
		accepted(NATIVE, 10 * BUDGET, disputed(1), 10_000);
		let view = TasksPallet::histogram(ORG, 1, 1_000).unwrap();
		assert_eq!(
			view,
			HistogramView {
				classes: Range {
					from: 1_000,
					below: None
				},
				prices: vec![
					Bucket {
						from: 98_304,
						count: 2
					},
					Bucket {
						from: 786_432,
						count: 1
					},
				],
				scores: vec![
					Bucket {
						from: 7_500,
						count: 1
					},
					Bucket {
						from: 9_375,
						count: 2
					},
				],
				median_price: Some(Range {
					from: 98_304,
					below: Some(131_072)
				}),
				median_score: Some(Range {
					from: 9_375,
					below: None
				}),
			}
		);
		assert_eq!(TasksPallet::histogram(ORG, 1, u16::MAX), Some(view));
		assert_eq!(TasksPallet::histogram(ORG, 1, 999), None);
		assert_eq!(TasksPallet::histogram(ORG, 2, 1_000), None);
		assert_eq!(TasksPallet::histogram(7, 1, 1_000), None);
		accepted(NATIVE, BUDGET, of_class(300), 3_000);
		let view = TasksPallet::histogram(ORG, 1, 499).unwrap();
		let classes = Range {
			from: 250,
			below: Some(500),
		};
		assert_eq!(view.classes, classes);
	});
}

/// Tier, class, asset unit of a posted task, kept until it ends.
type Known = BTreeMap<TaskId, (u8, u16, Option<Balance>)>;

fn replay(events: Vec<Event<Test>>) -> BTreeMap<(u8, u8), Histogram> {
	let (mut known, mut histograms) = (Known::new(), BTreeMap::<_, Histogram>::new());
	for event in events {
		match event {
			Event::Posted {
				task, conditions, ..
			} => {
				let Conditions {
					tier,
					class,
					minting,
					..
				} = conditions;
				known.insert(task, (tier, class, minting.unit));
			}
			Event::Settled {
				task,
				score,
				paid,
				treasury,
				refunded,
				levy,
				..
			} => {
				let (tier, class, unit) = known[&task];
				let price = paid + treasury + refunded + levy;
				let bucket = unit
					.filter(|_| price > 0)
					.and_then(|unit| price_bucket(price, unit));
				let key = (tier, class_bucket(class));
				histograms.entry(key).or_default().count(bucket, score);
			}
			_ => (),
		}
	}
	histograms
}

#[test]
fn histogram_should_be_what_the_events_tell_when_everything_has_been_settled_in_every_way() {
	build_and_execute(|| {
		Audits::mutate(|audits| audits.levy = 300);
		accepted(NATIVE, BUDGET, disputed(1), 8_000);
		accepted(GOLD, 70_000, of_class(300), 10_000);
		accepted(NATIVE, 3 * BUDGET, of_class(600), 1);
		assert_ok!(verdict(submitted(tier(1), None), 9_000));
		assert_ok!(outcome(submitted(tier(0), None), 4, Outcome::Void));
		// The provider lies farther off and pays, out of bond and pay.
		let disputed = submitted(disputed(1), Some(9_000));
		assert_ok!(TasksPallet::dispute(signed(REQUESTER), disputed, 1_000));
		assert_ok!(verdict(disputed, 3_000));
		submitted(super::disputed(0), Some(4_000));
		run_to(60);
		let events = System::events()
			.into_iter()
			.filter_map(|record| match record.event {
				RuntimeEvent::TasksPallet(event) => Some(event),
				_ => None,
			})
			.collect();
		let stored: BTreeMap<_, _> = Histograms::<Test>::iter_prefix(ORG).collect();
		assert!(stored.len() > 3);
		assert_eq!(replay(events), stored);
	});
}

#[test]
fn check_should_fail_when_a_histogram_is_none() {
	let breaks = |why: &'static str, corrupt: fn()| {
		ext().execute_with(|| {
			accepted(NATIVE, BUDGET, disputed(1), 8_000);
			assert_ok!(TasksPallet::do_try_state());
			corrupt();
			assert_eq!(TasksPallet::do_try_state(), Err(why.into()));
		});
	};
	breaks("a histogram of an unknown organization", || {
		Histograms::<Test>::insert(7, (0, 0), stored(1, 1_000))
	});
	breaks("a histogram of no tier or class", || {
		Histograms::<Test>::insert(ORG, (MAX_TIERS, 0), stored(1, 1_000))
	});
	breaks("a histogram of no tier or class", || {
		Histograms::<Test>::insert(ORG, (0, 5), stored(1, 1_000))
	});
	breaks("a histogram is empty or too full", || {
		Histograms::<Test>::insert(ORG, (0, 0), Histogram::default())
	});
	breaks("a histogram is empty or too full", || {
		Histograms::<Test>::mutate(ORG, (1, 4), |histogram| histogram.prices[3] = 1_023)
	});
}
