use crate::{mock::*, *};
use frame_support::{
	assert_noop, assert_ok,
	dispatch::{CheckIfFeeless, GetDispatchInfo},
	storage::with_storage_layer,
};
use sp_runtime::traits::BadOrigin;

fn shown(panel: PanelId, member: u64, score: Score) -> Reveal<u64> {
	Reveal {
		panel,
		member,
		scores: scores(score),
		rationale: b"why".to_vec(),
		salt: SALT,
	}
}

fn all(panel: PanelId, committed: &[(u64, Score)]) -> Vec<Reveal<u64>> {
	committed
		.iter()
		.map(|(member, score)| shown(panel, *member, *score))
		.collect()
}

/// As a transaction does it: what fails leaves nothing behind.
fn reveal_many(reveals: &[Reveal<u64>]) -> DispatchResultWithPostInfo {
	let reveals = reveals.to_vec().try_into().unwrap();
	with_storage_layer(|| Review::reveal_many(RuntimeOrigin::signed(999), reveals))
}

fn is_free(reveals: &[Reveal<u64>]) -> bool {
	let reveals = reveals.to_vec().try_into().unwrap();
	let call: RuntimeCall = Call::<Test>::reveal_many { reveals }.into();
	call.is_feeless(&RuntimeOrigin::signed(999))
}

/// Two panels where all have committed.
fn two() -> [(PanelId, Vec<(u64, Score)>); 2] {
	let (one, two) = (open(1), open(2));
	run_past(one);
	let first = commit_all(one, &[6_000, 7_000, 8_000]);
	let second = commit_all(two, &[5_000, 5_500, 9_000]);
	[(one, first), (two, second)]
}

/// Of panels of three, which have ended with nothing but their outcome.
fn weight(reveals: u32, ended: u64) -> Weight {
	let ending = <() as WeightInfo>::close(3).saturating_add(OUTCOME - RECORD);
	<() as WeightInfo>::reveal_many(reveals).saturating_add(ending.saturating_mul(ended))
}

#[test]
fn reveal_many_should_end_every_panel_that_it_completes() {
	build_and_execute(|| {
		let [(one, first), (two, second)] = two();
		let reveals = [all(one, &first), all(two, &second)].concat();
		assert!(is_free(&reveals));

		let info = reveal_many(&reveals).unwrap();

		assert_eq!(info.actual_weight, Some(weight(6, 2)));
		assert_eq!(Panels::<Test>::iter_keys().count(), 0);
		let outcomes = Outcomes::<Test>::get();
		assert_eq!(outcomes.len(), 2);
		let revealed = |event: &Event<Test>| matches!(event, Event::Revealed { .. });
		assert_eq!(events().iter().filter(|event| revealed(event)).count(), 6);
	});
}

#[test]
fn reveal_many_should_say_the_same_as_single_reveals_in_that_order() {
	let after = |many: bool| {
		let mut told = Vec::new();
		build_and_execute(|| {
			let [(one, first), (two, second)] = two();
			System::reset_events();
			let reveals = [all(two, &second), all(one, &first)].concat();
			if many {
				reveal_many(&reveals).unwrap();
			} else {
				for reveal in reveals {
					let Reveal {
						panel,
						member,
						scores,
						rationale,
						salt,
					} = reveal;
					let origin = RuntimeOrigin::signed(999);
					Review::reveal(origin, panel, member, scores, rationale, salt).unwrap();
				}
			}
			told = events();
		});
		told
	};
	assert!(!after(true).is_empty());
	assert_eq!(after(true), after(false));
}

/// Found free of charge beforehand, and so it must succeed.
#[test]
fn reveal_many_should_pass_over_one_whom_an_end_has_removed_from_office() {
	build_and_execute(|| {
		let [(one, first), (two, second)] = two();
		let reveals = [all(one, &first), all(two, &second)].concat();
		Removals::<Test>::put(vec![second[2].0]);
		assert!(is_free(&reveals));
		let info = reveal_many(&reveals).unwrap();
		let vacated = <() as WeightInfo>::vacate();
		let expected = weight(6, 2).saturating_add(vacated);
		assert_eq!(info.actual_weight, Some(expected));
		let ends: Vec<_> = Outcomes::<Test>::get().iter().map(|end| end.1).collect();
		assert_eq!(ends, [one, two]);
	});
}

#[test]
fn reveal_many_should_fail_when_the_member_was_removed_before() {
	build_and_execute(|| {
		let [(one, first), _] = two();
		remove(first[1].0);
		let reveals = all(one, &first);
		assert!(!is_free(&reveals));
		assert_noop!(reveal_many(&reveals), Error::<Test>::NotCommitted);
	});
}

#[test]
fn reveal_many_should_take_16_reveals_and_no_more() {
	let reveals = |n: u64| (0..n).map(|who| shown(0, who, 1)).collect::<Vec<_>>();
	assert!(RevealsOf::<Test>::try_from(reveals(16)).is_ok());
	assert!(RevealsOf::<Test>::try_from(reveals(17)).is_err());
}

#[test]
fn reveal_many_should_reveal_nothing_when_one_of_them_fails() {
	build_and_execute(|| {
		let [(one, first), (two, second)] = two();
		let (other, _) = second[0];
		let with = |last: Reveal<u64>| [all(one, &first[..2]), vec![last]].concat();
		let cases = [
			(shown(two, other, 4_999), Error::<Test>::SealDoesNotMatch),
			(shown(two, 999, 5_000), Error::<Test>::NotMember),
			(shown(99, other, 5_000), Error::<Test>::UnknownPanel),
		];
		for (wrong, error) in cases {
			assert!(!is_free(&with(wrong.clone())));
			assert_noop!(reveal_many(&with(wrong)), error);
		}
		assert_eq!(stored(one).scores(), Vec::<Score>::new());
		assert_ok!(reveal_many(&with(shown(two, other, 5_000))));
		assert_eq!(stored(one).scores(), vec![6_000, 7_000]);
	});
}

#[test]
fn reveal_many_should_fail_when_the_same_is_shown_twice() {
	build_and_execute(|| {
		let [(one, first), _] = two();
		let (member, score) = first[0];
		let twice = [shown(one, member, score), shown(one, member, score)];
		assert!(!is_free(&twice));
		assert_noop!(reveal_many(&twice), Error::<Test>::AlreadyRevealed);
		let beyond = [all(one, &first), vec![shown(one, member, score)]].concat();
		assert!(!is_free(&beyond));
		assert_noop!(reveal_many(&beyond), Error::<Test>::AlreadyRevealed);
	});
}

#[test]
fn reveal_many_should_fail_when_it_shows_none() {
	build_and_execute(|| {
		assert_noop!(reveal_many(&[]), Error::<Test>::EmptyBatch);
		assert!(!is_free(&[]));
	});
}

#[test]
fn reveal_many_should_fail_when_it_is_not_signed() {
	build_and_execute(|| {
		let [(one, first), _] = two();
		let reveals: RevealsOf<Test> = all(one, &first).try_into().unwrap();
		let call: RuntimeCall = Call::<Test>::reveal_many {
			reveals: reveals.clone(),
		}
		.into();
		assert!(!call.is_feeless(&RuntimeOrigin::root()));
		assert_noop!(
			Review::reveal_many(RuntimeOrigin::root(), reveals),
			BadOrigin
		);
	});
}

#[test]
fn reveal_many_should_weigh_the_same_for_each_reveal() {
	let weight_of = |n: u64| {
		let reveals = (0..n).map(|who| shown(0, who, 1)).collect::<Vec<_>>();
		Call::<Test>::reveal_many {
			reveals: reveals.try_into().unwrap(),
		}
		.get_dispatch_info()
		.call_weight
	};
	let one = <() as WeightInfo>::reveal_many(1).saturating_add(Review::ending_weight());
	assert_eq!(weight_of(1), one);
	assert_eq!(weight_of(16) - weight_of(15), weight_of(2) - weight_of(1));
}
