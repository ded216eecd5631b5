use super::*;

type FilterOf = crate::FilterOf<Test>;

fn reason(view: Eligibility) -> String {
	match view {
		Eligibility::Eligible => String::new(),
		Eligibility::Refused(name) => String::from_utf8(name).unwrap(),
	}
}

fn all() -> FilterOf {
	Filter::default()
}

fn of_org(org: OrgId) -> FilterOf {
	Filter {
		org: Some(org),
		..all()
	}
}

fn found(filter: FilterOf) -> Vec<TaskId> {
	let page = TasksPallet::open_tasks(filter, None, 0, 100);
	page.tasks.iter().map(|task| task.id).collect()
}

#[test]
fn open_tasks_should_be_paged_in_the_order_of_ids() {
	build_and_execute(|| {
		let ids: Vec<_> = (0..5).map(|_| post(tier(0))).collect();
		assert_ok!(TasksPallet::cancel(signed(REQUESTER), ids[1]));
		claim(ids[2], ALICE, Bond::None);
		submit(ids[2], ALICE, None);
		let page = |filter, from, limit| {
			let page = TasksPallet::open_tasks(filter, Some(PAUPER), from, limit);
			(
				page.tasks.iter().map(|t| t.id).collect::<Vec<_>>(),
				page.next,
			)
		};
		assert_eq!(page(all(), 0, 3), (vec![0], Some(3)));
		assert_eq!(page(all(), 3, 3), (vec![3, 4], None));
		assert_eq!(page(of_org(ORG), 0, u32::MAX), (vec![0, 3, 4], None));
		assert_eq!(page(of_org(1), 0, 100), (vec![], None));
		assert_eq!(page(all(), TaskId::MAX, 100), (vec![], None));
		assert_eq!(page(all(), 0, 0), (vec![], Some(0)));
		let one = TasksPallet::open_tasks(all(), Some(PAUPER), 3, 1)
			.tasks
			.remove(0);
		assert_eq!((one.budget, one.tier, one.claims), (BUDGET, 0, 0));
		assert_eq!((one.requester, one.org), (REQUESTER, ORG));
		assert_eq!((one.mode, one.delivery_window), (ReviewMode::Every, 50));
		assert_eq!(reason(one.eligibility.unwrap().bondless), "");
		assert_eq!(
			TasksPallet::open_tasks(all(), None, 3, 1).tasks[0].eligibility,
			None
		);
	});
}

#[test]
fn pages_should_look_at_no_more_than_a_hundred_ids() {
	build_and_execute(|| {
		NextTask::<Test>::put(1_000);
		let open = |from| TasksPallet::open_tasks(all(), None, from, u32::MAX).next;
		let own = |from| TasksPallet::tasks_of(ALICE, None, from, u32::MAX).next;
		assert_eq!((open(0), own(0)), (Some(100), Some(100)));
		assert_eq!((open(899), own(899)), (Some(999), Some(999)));
		assert_eq!((open(900), own(900)), (None, None));
	});
}

#[test]
fn open_tasks_should_be_those_that_fit_when_a_filter_is_given() {
	build_and_execute(|| {
		let class = |class| Terms {
			class: Some(class),
			..tier(1)
		};
		let entry = post(tier(0));
		let cheap = post(class(300));
		let gold = post_as(GOLD, 5_000, class(301));
		System::set_block_number(11);
		let later = post(tier(0));

		let of_tier = |tier| Filter {
			tier: Some(tier),
			..all()
		};
		assert_eq!(found(all()), vec![entry, cheap, gold, later]);
		assert_eq!(found(of_tier(0)), vec![entry, later]);
		assert_eq!(found(of_tier(1)), vec![cheap, gold]);
		assert_eq!(found(of_tier(2)), Vec::<TaskId>::new());
		let of_class = |least, most| Filter {
			class: Some((least, most)),
			..all()
		};
		assert_eq!(found(of_class(300, 300)), vec![cheap]);
		assert_eq!(found(of_class(301, 999)), vec![gold]);
		assert_eq!(found(of_class(0, 301)), vec![cheap, gold]);
		assert_eq!(found(of_class(302, 301)), Vec::<TaskId>::new());
		let of_asset = |asset| Filter {
			asset: Some(asset),
			..all()
		};
		assert_eq!(found(of_asset(GOLD)), vec![gold]);
		assert_eq!(found(of_asset(NATIVE)), vec![entry, cheap, later]);
		// Posted at 1 and at 11, they wait for 100 blocks.
		let due = |before| Filter {
			due_before: Some(before),
			..all()
		};
		assert_eq!(found(due(101)), Vec::<TaskId>::new());
		assert_eq!(found(due(102)), vec![entry, cheap, gold]);
		assert_eq!(found(due(112)), vec![entry, cheap, gold, later]);
		let several = Filter {
			tier: Some(0),
			..due(102)
		};
		assert_eq!(found(several), vec![entry]);
	});
}

#[test]
fn eligibility_should_be_what_the_claim_itself_says_when_made() {
	build_and_execute(|| {
		let entry = post(tier(0));
		let above = post(tier(1));
		let held = post(tier(1));
		claim(held, ALICE, Bond::Money);
		let delivered = submitted(tier(1), None);
		Points::insert((ORG, DAVE), 200 * POINT);
		Penalties::insert((ORG, DAVE), 1);
		Money::insert((NATIVE, BOB), 1);
		for id in [entry, above, held, delivered] {
			for who in [REQUESTER, ALICE, BOB, CAROL, DAVE, PAUPER, STRANGER] {
				let view = TasksPallet::eligibility(id, who).unwrap();
				let kinds = [
					(Bond::None, view.bondless),
					(Bond::Money, view.money),
					(Bond::Reputation, view.reputation),
				];
				for (bond, told) in kinds {
					let before = issuance(NATIVE);
					let made = frame_support::storage::with_transaction(|| {
						let made = plainly(TasksPallet::claim(signed(who), id, bond, Balance::MAX));
						sp_runtime::TransactionOutcome::Rollback(Ok::<_, DispatchError>(made))
					});
					let made = match made.unwrap() {
						Ok(()) => "",
						Err(error) => error.into(),
					};
					assert_eq!(reason(told), made, "{who} {id} {bond:?}");
					assert_eq!(issuance(NATIVE), before);
				}
			}
		}
		Money::insert((NATIVE, BOB), START);
	});
}

#[test]
fn eligibility_should_refuse_a_bond_in_money_when_the_money_is_not_there() {
	build_and_execute(|| {
		let id = post(tier(1));
		Money::insert((NATIVE, BOB), BUDGET / 10 - 1);
		let of = |who| reason(TasksPallet::eligibility(id, who).unwrap().money);
		assert_eq!(of(BOB), "insufficient");
		Money::insert((NATIVE, BOB), BUDGET / 10);
		assert_eq!(of(BOB), "");
		assert_eq!(task(id).claims().len(), 0, "asking changes nothing");
		Money::insert((NATIVE, BOB), START);
	});
}

fn mine(who: AccountId, role: Option<Involvement>) -> Vec<(TaskId, Vec<Involvement>)> {
	let page = TasksPallet::tasks_of(who, role, 0, 100);
	page.tasks
		.into_iter()
		.map(|task| (task.id, task.roles))
		.collect()
}

#[test]
fn tasks_of_should_be_found_by_what_an_account_is_to_them() {
	build_and_execute(|| {
		use Involvement::*;
		let open = post(tier(0));
		claim(open, ALICE, Bond::None);
		claim(open, BOB, Bond::None);
		let delivered = submitted(disputed(1), Some(9_000));
		let judged = judged(6_000);
		assert_ok!(appeal(ALICE, judged, 9_000, BOND / 4));
		assert_ok!(support(CAROL, judged, BOND / 4));

		let requester = vec![Requester];
		let own = [open, delivered, judged].map(|id| (id, requester.clone()));
		assert_eq!(mine(REQUESTER, None), own.to_vec());
		assert_eq!(mine(REQUESTER, Some(Requester)), own.to_vec());
		assert_eq!(mine(REQUESTER, Some(Provider)), vec![]);
		assert_eq!(
			mine(ALICE, None),
			vec![
				(open, vec![Holder]),
				(delivered, vec![Provider]),
				(judged, vec![Provider, Contributor]),
			]
		);
		assert_eq!(mine(ALICE, Some(Holder)), vec![(open, vec![Holder])]);
		assert_eq!(
			mine(ALICE, Some(Contributor)),
			vec![(judged, vec![Provider, Contributor])]
		);
		assert_eq!(mine(BOB, None), vec![(open, vec![Holder])]);
		assert_eq!(mine(CAROL, None), vec![(judged, vec![Contributor])]);
		assert_eq!(mine(STRANGER, None), vec![]);

		let view = TasksPallet::tasks_of(CAROL, None, judged, 1)
			.tasks
			.remove(0);
		let task = task(judged);
		assert_eq!((view.state, view.due), (task.state.clone(), task.due()));
		assert_eq!((view.budget, view.asset), (BUDGET, NATIVE));
		assert_eq!((view.org, view.requester), (ORG, REQUESTER));
		assert_eq!(view.title, b"a title".to_vec());
	});
}

#[test]
fn tasks_of_should_be_paged_when_there_are_many() {
	build_and_execute(|| {
		for _ in 0..5 {
			post(tier(0));
		}
		let page = |from, limit| {
			let page = TasksPallet::tasks_of(REQUESTER, None, from, limit);
			(page.tasks.len(), page.next)
		};
		assert_eq!(page(0, 2), (2, Some(2)));
		assert_eq!(page(2, 2), (2, Some(4)));
		assert_eq!(page(4, 2), (1, None));
		assert_eq!(page(TaskId::MAX, 2), (0, None));
	});
}

#[test]
fn open_tasks_should_show_who_may_bid_when_they_are_entered_by_bids() {
	build_and_execute(|| {
		let claimed = post(tier(0));
		let open = post(bids(false, Pick::Choice));
		let sealed = post(bids(true, Pick::Lowest));
		let by = |entrance| {
			found(Filter {
				entrance: Some(entrance),
				..all()
			})
		};
		assert_eq!(by(EntranceKind::Claim), vec![claimed]);
		assert_eq!(by(EntranceKind::Bids), vec![open, sealed]);
		assert_eq!(by(EntranceKind::Contest), Vec::<TaskId>::new());
		assert_eq!(by(EntranceKind::Retroactive), Vec::<TaskId>::new());
		bid(open, ALICE, 60 * MUN, 20);
		let page = TasksPallet::open_tasks(all(), Some(CAROL), open, 1);
		assert_eq!((page.tasks[0].offers, page.tasks[0].claims), (1, 0));
		let view = |id, who| TasksPallet::eligibility(id, who).unwrap();
		let carol = view(open, CAROL);
		assert_eq!(reason(carol.bondless), "");
		assert_eq!(reason(carol.money), "");
		assert_eq!(reason(carol.reputation), "BondNotCovered");
		assert!(!carol.feeless);
		assert_eq!(carol.money_bond, BUDGET / 10);
		assert_eq!(reason(view(sealed, CAROL).bondless), "BondRequired");
		assert_eq!(reason(view(sealed, CAROL).money), "");
		assert_eq!(reason(view(open, REQUESTER).money), "OwnTask");
		run_to(31);
		assert_eq!(by(EntranceKind::Bids), Vec::<TaskId>::new());
		assert_eq!(reason(view(open, CAROL).money), "NotGathering");
		assert_eq!(task(open).rows, 1, "asking changes nothing");
	});
}

#[test]
fn tasks_of_should_know_a_bidder_until_the_task_has_ended() {
	build_and_execute(|| {
		let id = post(bids(false, Pick::Choice));
		bid(id, ALICE, 60 * MUN, 20);
		bid(id, BOB, 60 * MUN, 20);
		let roles = |who| {
			let page = TasksPallet::tasks_of(who, None, 0, 100);
			page.tasks.first().map(|task| task.roles.clone())
		};
		assert_eq!(roles(ALICE), Some(vec![Involvement::Bidder]));
		assert_ok!(accept_bid(id, BOB, 60 * MUN, 20));
		assert_eq!(roles(ALICE), Some(vec![Involvement::Bidder]));
		assert_eq!(
			roles(BOB),
			Some(vec![Involvement::Provider, Involvement::Bidder])
		);
		assert_eq!(roles(CAROL), None);
		let bidder = Some(Involvement::Bidder);
		assert_eq!(TasksPallet::tasks_of(ALICE, bidder, 0, 100).tasks.len(), 1);
		assert_eq!(
			TasksPallet::tasks_of(REQUESTER, bidder, 0, 100).tasks.len(),
			0
		);
		let claimed = post(tier(1));
		claim(claimed, ALICE, Bond::Money);
		counter::counter(ALICE, claimed, ALICE, change(BUDGET, 60));
		let of_claimed = TasksPallet::tasks_of(ALICE, None, claimed, 1);
		assert_eq!(of_claimed.tasks[0].roles, vec![Involvement::Provider]);
	});
}

#[test]
fn offers_of_should_be_paged_whatever_the_order_of_bids() {
	ext().execute_with(|| {
		let crowd = crowd(5);
		let id = post(bids(false, Pick::Choice));
		for who in &crowd {
			bid(id, *who, 60 * MUN, 20);
		}
		let mut seen = Vec::new();
		let mut after = None;
		for expected in [2, 2, 1] {
			let page = TasksPallet::offers_of(id, after, 2);
			assert_eq!(page.offers.len(), expected);
			seen.extend(page.offers.iter().map(|offer| offer.who));
			after = page.next;
		}
		assert_eq!(after, None);
		seen.sort_unstable();
		assert_eq!(seen, crowd);
		let all = TasksPallet::offers_of(id, None, u32::MAX);
		assert_eq!((all.offers.len(), all.next), (5, None));
		let one = &all.offers[0];
		assert_eq!(one.role, Role::Offer(super::offer(id, one.who)));
		assert_eq!(TasksPallet::offers_of(99, None, 10).offers.len(), 0);
		assert_eq!(TasksPallet::offers_of(id, None, 0).offers.len(), 0);
	});
}
