use super::{policy::faulty_policies, support::*};
use frame_support::{assert_noop, assert_ok};
use munus_primitives::obligation::ALL_WEEK;
use sp_runtime::DispatchError;

fn schedule(overrides: OverridesFor<Test>) -> sp_runtime::DispatchResult {
	Organizations::schedule_policy(signed(ALICE), VILLAGE, overrides)
}

fn all_of(policy: PolicyFor<Test>) -> OverridesFor<Test> {
	Overrides {
		admission: Some(policy.admission),
		review: Some(policy.review),
		duty: Some(policy.duty),
		market: Some(policy.market),
		standing: Some(policy.standing),
		sponsoring: Some(policy.sponsoring),
		audit: Some(policy.audit),
	}
}

#[test]
fn change_should_be_announced_and_come_into_force_an_epoch_and_a_notice_later() {
	build_with_and_execute(vec![village()], || {
		let old = policy_of(VILLAGE);
		let new = old.clone().with(larger_panels());
		assert_ok!(schedule(larger_panels()));
		let effective = 1 + LEAD;
		assert_eq!(
			the_event(),
			Event::PolicyScheduled {
				org: VILLAGE,
				old: Box::new(old.clone()),
				new: Box::new(new.clone()),
				effective
			}
		);
		let view = Organizations::organization(VILLAGE).unwrap();
		assert_eq!(view.policy, old);
		let change = Change {
			policy: new.clone(),
			effective,
		};
		assert_eq!(view.change, Some(change));

		run_to(effective - 1);
		assert_eq!(policy_of(VILLAGE), old);
		System::reset_events();
		run_to(effective);
		assert_eq!(policy_of(VILLAGE), new);
		assert_eq!(Organizations::organization(VILLAGE).unwrap().change, None);
		assert_eq!(
			the_event(),
			Event::PolicyEnacted {
				org: VILLAGE,
				policy: Box::new(new)
			}
		);
	});
}

#[test]
fn change_should_wait_for_the_notice_of_the_old_policy_when_it_shortens_it() {
	build_with_and_execute(vec![village()], || {
		let mut duty = policy_of(VILLAGE).duty;
		duty.notice = DAY / 24;
		assert_ok!(schedule(Overrides {
			duty: Some(duty),
			..Overrides::none()
		}));
		assert_eq!(Changes::<Test>::get(VILLAGE).unwrap().effective, 1 + LEAD);
	});
}

#[test]
fn change_should_be_refused_when_the_bounds_have_moved_by_then() {
	build_with_and_execute(vec![village()], || {
		let old = policy_of(VILLAGE);
		let mut dearer = larger_panels();
		dearer.review.as_mut().unwrap().fee = 900 * TOKEN;
		assert_ok!(schedule(dearer));
		let mut bounds = Bounds::get();
		bounds.fee.max = 899 * TOKEN;
		Bounds::set(&bounds);
		System::reset_events();
		run_to(1 + LEAD);
		assert_eq!(policy_of(VILLAGE), old);
		assert_eq!(Changes::<Test>::get(VILLAGE), None);
		let fault = PolicyFault::FeeOutOfBounds;
		assert_eq!(
			the_event(),
			Event::PolicyRefused {
				org: VILLAGE,
				fault
			}
		);
	});
}

#[test]
fn change_should_fail_when_one_is_announced_already() {
	build_with_and_execute(vec![village()], || {
		assert_ok!(schedule(larger_panels()));
		assert_noop!(schedule(larger_panels()), Error::ChangeAnnounced);
		run_to(1 + LEAD);
		assert_ok!(schedule(Overrides {
			admission: Some(Admission::Open),
			..Overrides::none()
		}));
	});
}

#[test]
fn change_should_fail_when_nothing_changes() {
	build_with_and_execute(vec![village()], || {
		assert_noop!(schedule(Overrides::none()), Error::NothingChanges);
		assert_noop!(schedule(all_of(policy_of(VILLAGE))), Error::NothingChanges);
	});
}

#[test]
fn change_should_fail_when_it_touches_the_half_life() {
	build_with_and_execute(vec![village()], || {
		let mut standing = policy_of(VILLAGE).standing;
		standing.half_life += 1;
		let overrides = Overrides {
			standing: Some(standing),
			..Overrides::none()
		};
		assert_noop!(schedule(overrides), Error::HalfLifeFixed);
		standing.half_life -= 1;
		standing.kappa += 1;
		assert_ok!(schedule(Overrides {
			standing: Some(standing),
			..Overrides::none()
		}));
	});
}

#[test]
fn change_should_fail_when_it_removes_a_shift() {
	let mut duty = Template::Village
		.policy(&PolicyBounds::default(), TOKEN)
		.duty;
	duty.shifts.try_push(ALL_WEEK).unwrap();
	let founding = Founding {
		overrides: Overrides {
			duty: Some(duty.clone()),
			..Overrides::none()
		},
		..village()
	};
	build_with_and_execute(vec![founding], || {
		duty.shifts.pop();
		let fewer = Overrides {
			duty: Some(duty.clone()),
			..Overrides::none()
		};
		assert_noop!(schedule(fewer), Error::ShiftsRemoved);
		duty.shifts.try_push([0x0F; 21]).unwrap();
		duty.shifts.try_push(ALL_WEEK).unwrap();
		assert_ok!(schedule(Overrides {
			duty: Some(duty.clone()),
			..Overrides::none()
		}));
	});
}

#[test]
fn change_should_fail_for_the_bound_it_breaks() {
	build_with_and_execute(vec![village()], || {
		for (fault, policy) in faulty_policies() {
			if policy_of(VILLAGE).allows(&policy).is_ok() {
				assert_noop!(schedule(all_of(policy.clone())), Error::from(fault));
			}
			let preview = Organizations::preview_change(VILLAGE, all_of(policy));
			assert!(preview.unwrap().is_err());
		}
		let preview = Organizations::preview_change(VILLAGE, larger_panels());
		assert_eq!(preview.unwrap().unwrap().review.panel, 5);
		assert_eq!(
			Organizations::preview_change(UNKNOWN, larger_panels()),
			None
		);
	});
}

#[test]
fn change_should_fail_when_another_announces_it() {
	build_with_and_execute(vec![village()], || {
		let call = Organizations::schedule_policy(signed(BOB), VILLAGE, larger_panels());
		assert_noop!(call, Error::NotAdmin);
		let call = Organizations::schedule_policy(signed(ALICE), UNKNOWN, larger_panels());
		assert_noop!(call, Error::UnknownOrganization);
		let call = Organizations::schedule_policy(RuntimeOrigin::root(), VILLAGE, larger_panels());
		assert_noop!(call, DispatchError::BadOrigin);
	});
}

#[test]
fn change_should_fail_when_the_organization_manages_itself() {
	build_with_and_execute(vec![experienced()], || {
		hand_over_now();
		assert_noop!(schedule(larger_panels()), Error::SelfManaged);
	});
}

#[test]
fn nothing_should_fall_due_when_nothing_is_announced_or_the_time_has_not_come() {
	build_with_and_execute(vec![village()], || {
		let due = |deadline| Organizations::on_due(deadline);
		assert_noop!(due(Deadline::Policy(VILLAGE)), Error::NotDue);
		assert_noop!(due(Deadline::HandOver(VILLAGE)), Error::NotDue);
		assert_noop!(due(Deadline::Sponsorship(VILLAGE, BOB)), Error::NotDue);
		assert_ok!(schedule(larger_panels()));
		System::set_block_number(LEAD);
		assert_noop!(due(Deadline::Policy(VILLAGE)), Error::NotDue);
	});
}

fn importing(from: munus_primitives::OrgId) -> OverridesFor<Test> {
	let import = munus_primitives::reputation::Import {
		from,
		share: 5_000,
		cap: 1_000,
	};
	let market = munus_primitives::organizations::MarketPolicy {
		import: Some(import),
		..policy_of(VILLAGE).market
	};
	Overrides {
		market: Some(market),
		..Overrides::none()
	}
}

#[test]
fn import_should_be_refused_when_it_is_from_nowhere_or_from_itself() {
	build_with_and_execute(vec![village(), village()], || {
		assert_noop!(schedule(importing(2)), Error::ImportUnknown);
		assert_noop!(schedule(importing(VILLAGE)), Error::ImportUnknown);
		assert_ok!(schedule(importing(1)));
		run_to(1 + LEAD);
		assert_eq!(policy_of(VILLAGE), policy_of(1).with(importing(1)));
	});
}
