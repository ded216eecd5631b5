//! Which vote may do what, and by which track.

use frame_support::{assert_ok, traits::OriginTrait, BoundedVec};
use munus_runtime::{
	chain,
	configs::market::AnyAsset,
	constants::treasury_account,
	governance::{origins::Origin, GovernanceParameters, TrackName, Tracks},
	governed::ParameterId,
	parameters::ParameterSet,
	Chain, RuntimeOrigin,
};
use munus_testing::*;
use pallet_referenda::TracksInfo;
use sp_runtime::DispatchError;

const MIN_BUDGET: ParameterId = ParameterId::TasksMinBudget;

fn pause(pallet: &str, call: &str) -> RuntimeCall {
	let name = |text: &str| BoundedVec::truncate_from(text.as_bytes().to_vec());
	RuntimeCall::TxPause(pallet_tx_pause::Call::pause {
		full_name: (name(pallet), name(call)),
	})
}

fn origin(origin: Origin) -> RuntimeOrigin {
	RuntimeOrigin::from(origin)
}

fn schedule(id: ParameterId, value: u128) -> chain::Call<Runtime> {
	chain::Call::schedule_parameter {
		id,
		value,
		after: 0,
	}
}

#[test]
fn each_origin_should_do_exactly_what_it_is_for() {
	let mut world = World::new();
	let eve = world.actor("Eve").account;
	let set = world.inspect(|| ParameterSet::current().into_parameters());
	let calls: Vec<(RuntimeCall, [bool; 6])> = vec![
		// Parameters, validators, treasury, emergency, root, anybody.
		(
			schedule(MIN_BUDGET, MUN).into(),
			[true, false, false, false, true, false],
		),
		(
			schedule(ParameterId::GovernanceNotice, 9).into(),
			[false, false, false, false, true, false],
		),
		(
			chain::Call::cancel_change { id: MIN_BUDGET }.into(),
			[true, false, false, false, true, false],
		),
		(
			chain::Call::set_parameter {
				parameter: set[0].clone(),
			}
			.into(),
			[false, false, false, false, true, false],
		),
		(
			munus_runtime::validators::Call::admit { who: eve.clone() }.into(),
			[false, true, false, false, true, false],
		),
		(
			RuntimeCall::TechnicalMembership(pallet_membership::Call::add_member {
				who: eve.clone().into(),
			}),
			[false, true, false, false, true, false],
		),
		(
			RuntimeCall::Treasury(pallet_treasury::Call::spend {
				asset_kind: Box::new(AnyAsset::Native),
				amount: MUN,
				beneficiary: Box::new(eve.clone()),
				valid_from: None,
			}),
			[false, false, true, false, true, false],
		),
		(
			RuntimeCall::SafeMode(pallet_safe_mode::Call::force_enter {}),
			[false, false, false, true, true, false],
		),
		(
			pause("Tasks", "post"),
			[false, false, false, true, true, false],
		),
		(
			pallet_referenda::Call::cancel { index: 0 }.into(),
			[false, false, false, true, true, false],
		),
		(
			pallet_referenda::Call::kill { index: 0 }.into(),
			[false, false, false, false, true, false],
		),
		(
			RuntimeCall::Whitelist(pallet_whitelist::Call::dispatch_whitelisted_call {
				call_hash: Default::default(),
				call_encoded_len: 1,
				call_weight_witness: Default::default(),
			}),
			// Anybody, once an emergency vote has agreed.
			[false, false, false, true, true, true],
		),
		(
			RuntimeCall::Whitelist(pallet_whitelist::Call::whitelist_call {
				call_hash: Default::default(),
			}),
			[false, false, false, false, true, false],
		),
		(
			RuntimeCall::System(frame_system::Call::set_storage { items: vec![] }),
			[false, false, false, false, true, false],
		),
	];
	for (call, allowed) in calls {
		let callers = [
			origin(Origin::Parameters),
			origin(Origin::Validators),
			origin(Origin::Treasury),
			origin(Origin::Emergency),
			RuntimeOrigin::root(),
			RuntimeOrigin::signed(eve.clone()),
		];
		let found = callers.map(|caller| {
			let outcome = world.inspect(|| {
				frame_support::storage::with_transaction(|| {
					use sp_runtime::traits::Dispatchable;
					let outcome = call.clone().dispatch(caller);
					sp_runtime::TransactionOutcome::Rollback(Ok::<_, DispatchError>(outcome))
				})
			});
			let error = outcome.expect("it is rolled back").err().map(|e| e.error);
			error != Some(DispatchError::BadOrigin)
				&& error != Some(chain::Error::<Runtime>::ReservedForUpgrades.into())
		});
		assert_eq!(found, allowed, "{call:?}");
	}
}

#[test]
fn each_origin_should_have_a_track_and_nobody_else() {
	let table = [
		(Origin::Parameters.into(), TrackName::Parameters),
		(Origin::Validators.into(), TrackName::Validators),
		(Origin::Treasury.into(), TrackName::Treasury),
		(root(), TrackName::Upgrade),
		(Origin::Emergency.into(), TrackName::Emergency),
	];
	for (caller, track) in table {
		assert_eq!(Tracks::track_for(&caller), Ok(track.id()));
		assert_eq!(TrackName::of(track.id()), Some(track));
	}
	let eve = World::new().actor("Eve").account;
	let signed = RuntimeOrigin::signed(eve).caller().clone();
	assert_eq!(Tracks::track_for(&signed), Err(()));
	assert_eq!(TrackName::of(5), None);
	assert_ok!(Tracks::check_integrity());
}

#[test]
fn tracks_should_take_their_periods_from_the_chain() {
	let mut world = World::new();
	world.inspect(|| {
		let hasty = GovernanceParameters::hasty().tracks.parameters;
		let track = Tracks::info(0).expect("there is a first track");
		assert_eq!(track.decision_period, hasty.decision);
		assert_eq!(&track.name[..10], b"parameters");
		assert_eq!(Tracks::tracks().count(), TrackName::ALL.len());
		assert_eq!(Tracks::info(5), None);
		for parameter in ParameterSet::default().into_parameters() {
			assert_ok!(Chain::set_parameter(RuntimeOrigin::root(), parameter));
		}
		let weeks = Tracks::info(0).expect("there is a first track");
		assert_eq!(weeks.decision_period, 14 * 14_400);
		for track in Tracks::tracks() {
			let rest = track.info.prepare_period + track.info.confirm_period;
			assert!(rest < track.info.decision_period);
		}
	});
}

#[test]
fn a_proxy_for_governance_should_vote_and_move_no_money() {
	use frame_support::traits::InstanceFilter;
	use munus_runtime::proxy::ProxyType;
	let vote: RuntimeCall = pallet_conviction_voting::Call::unlock {
		class: 0,
		target: treasury_account().into(),
	}
	.into();
	let cancel: RuntimeCall = pallet_referenda::Call::refund_decision_deposit { index: 0 }.into();
	let money = RuntimeCall::Balances(pallet_balances::Call::transfer_all {
		dest: treasury_account().into(),
		keep_alive: false,
	});
	let brake = RuntimeCall::SafeMode(pallet_safe_mode::Call::enter {});
	let found = [vote, cancel, money, brake].map(|call| ProxyType::Governance.filter(&call));
	assert_eq!(found, [true, true, false, false]);
}
