use super::*;
use munus_primitives::reputation::Import;
use proptest::prelude::*;

fn import(share: u16, cap: u128) -> Import {
	Import {
		from: OTHER_ORG,
		share,
		cap,
	}
}

fn eligible(import: Option<Import>) -> u128 {
	Reputation::eligible(ORG, ALICE, import)
}

#[test]
fn another_organization_should_count_up_to_share_and_cap_when_imported() {
	build_and_execute(|| {
		earn(ALICE, 30);
		Reputation::earn(OTHER_ORG, &ALICE, 1_001).unwrap();
		assert_eq!(eligible(None), 30);
		assert_eq!(eligible(Some(import(5_000, 1_000))), 30 + 500);
		assert_eq!(eligible(Some(import(5_000, 499))), 30 + 499);
		assert_eq!(eligible(Some(import(u16::MAX, u128::MAX))), 30 + 1_001);
		let own = Import {
			from: ORG,
			..import(10_000, 1_000)
		};
		assert_eq!(eligible(Some(own)), 30);
		assert_eq!(Reputation::balance(ORG, &ALICE), 30, "nothing is minted");
	});
}

#[test]
fn nothing_should_count_when_a_penalty_is_open_or_on_leave() {
	let all = || Some(import(10_000, u128::MAX));
	for (org, expected) in [(OTHER_ORG, 30), (ORG, 0)] {
		build_and_execute(|| {
			earn(ALICE, 30);
			Reputation::earn(OTHER_ORG, &ALICE, 50).unwrap();
			assert_eq!(eligible(all()), 80);
			Reputation::freeze(org, &ALICE).unwrap();
			assert_eq!(eligible(all()), expected);
			Reputation::thaw(org, &ALICE).unwrap();
			Reputation::penalize(org, &ALICE, 1).unwrap();
			assert_eq!(eligible(all()), expected);
		});
	}
}

#[test]
fn nothing_should_be_imported_when_the_other_organization_is_unknown() {
	build_and_execute(|| {
		earn(ALICE, 30);
		let unknown = Import {
			from: NO_ORG,
			..import(10_000, u128::MAX)
		};
		assert_eq!(eligible(Some(unknown)), 30);
	});
}

proptest! {
	#[test]
	fn an_import_should_be_exact_bounded_and_monotone(
		balance: u64, more in 0u64..1_000, share: u16, cap: u64, any: u128,
	) {
		let import = import(share, cap.into());
		let share = u128::from(share.min(10_000));
		let counted = import.of(balance.into());
		prop_assert_eq!(counted, (u128::from(balance) * share / 10_000).min(cap.into()));
		prop_assert!(import.of(u128::from(balance) + u128::from(more)) >= counted);
		prop_assert!(import.of(any) <= any.min(cap.into()));
	}
}
