//! Every deadline of review and obligation passes with nobody acting, and ends as designed. Time
//! alone: nothing here calls `advance`, and whoever acts does so only to bring a state about.
//!
//! | state | what ends it | test |
//! |---|---|---|
//! | panel `AwaitingDraw`, nobody can sit | three draws, void, two redraws, fallback | `a_panel_that_cannot_be_drawn…` |
//! | task `AwaitingPanel`, too few are there | tried again, fallback | `a_panel_that_cannot_be_opened…` |
//! | panel `Commit`, nobody commits | void, two redraws, fallback | `a_panel_nobody_commits_to…` |
//! | panel `Commit`, some commit, no volunteer | `Reveal` with those | `a_lottery_nobody_can_win…` |
//! | panel `AwaitingFill`, nobody can be seated | `Reveal` | `a_lottery_nobody_can_win…` |
//! | panel `FillUp`, the volunteer stays away | `Reveal` with those who committed | `a_volunteer_who_stays_away…` |
//! | panel `Reveal`, nobody reveals | void, redraw | `a_panel_nobody_reveals_on…` |
//! | panel of an appeal, nobody commits | void, the verdict before it stands | `an_appeal_nobody_decides…` |
//! | task `Appealable`, nobody appeals | the verdict stands | `a_verdict_nobody_appeals_from…` |
//! | task `Appealable`, a bond stays incomplete | it returns, the verdict stands | `an_appeal_nobody_completes…` |
//! | task `Council`, the council is silent | the bond returns, the verdict stands | `a_silent_council…` |
//! | task `AwaitingLot`, the lot does not fall | the verdict stands | `a_lot_that_does_not_fall…` |
//! | task `Auditing`, nobody does the audit | void, the verdict stands | `an_audit_nobody_does…` |
//! | enforcer `Leaving` | `Closing`, left | `a_notice…` |
//! | enforcer `Closing`, seats open | left when their deadlines have passed | `a_leaver_with_a_seat…` |
//! | enforcer `Banned` | removed after the grace | `a_grace_should…` |
//! | enforcer `Banned`, seats open | removed all the same, the panels go on without it | `a_removal_should_free…` |
//! | enforcer `Banned`, at the floor | waits, notice by notice, for a successor | `a_grace_at_the_floor…` |
//! | enforcer `Freezing`, a seat open | `Frozen` when its deadline has passed | `a_leave…` |
//! | enforcer `Frozen` | `Active` when the year's leave is used up | `a_leave…` |
//! | enforcer `Active`, its appointment over | `Closing`, left | `a_term…` |
//! | waitlist, the place free | the lottery gives it | `a_waitlist…` |
//! | lottery, nobody waits any more | ends | `a_lottery_without_anybody…` |
//! | lottery, all who wait came too late | called anew, then the place is given | `a_lottery_for_late_comers…` |

mod audits;
mod office;
mod panels;

use munus_primitives::{PanelId, POINT};
use munus_runtime::Obligation;
use munus_testing::*;
use pallet_obligation::types::State;

type OfficeEvent = pallet_obligation::Event<Runtime>;

const DAY: BlockNumber = 24;

/// The longest anything here takes: nine draws and their phases, then appeals.
const LONGEST: BlockNumber = 60 * DAY;

const NAMES: [&str; 12] = [
	"Ada", "Abe", "Amy", "Ann", "Art", "Ava", "Axel", "Aldo", "Alma", "Andy", "Anna", "Anja",
];

/// So many enforcers, phases of half a day.
fn world(enforcers: usize, change: impl FnOnce(&mut Policy)) -> World {
	World::hourly(&NAMES[..enforcers], 100 * POINT, |policy| {
		policy.review.commit_window = DAY / 2;
		policy.review.reveal_window = DAY / 2;
		policy.review.appeal_window = 0;
		change(policy);
	})
}

fn enforcer(number: usize) -> Actor {
	Actor::named(NAMES[number])
}

/// A task that has been delivered and waits for its panel.
fn delivered(world: &mut World) -> TaskId {
	let (task, paul) = (claimed(world), world.actor("Paul"));
	world.submit(&paul, task);
	task
}

/// A task that waits for its delivery.
fn claimed(world: &mut World) -> TaskId {
	let (rita, paul) = (world.actor("Rita"), world.actor("Paul"));
	if world.balance(&rita) == 0 {
		world.funded("Rita", 10_000 * MUN);
		world.funded("Paul", 1_000 * MUN);
		world.invite(&paul);
	}
	let task = world.post(&rita, 100 * MUN);
	world.claim(&paul, task);
	task
}

fn office_events(world: &mut World) -> Vec<OfficeEvent> {
	let events = world.events().into_iter();
	let ours = |event| match event {
		RuntimeEvent::Obligation(event) => Some(event),
		_ => None,
	};
	events.filter_map(ours).collect()
}

fn let_it_end(world: &mut World, task: TaskId) {
	world.run_until(LONGEST, |world| world.has_ended(task));
	world.check();
}

fn state(world: &mut World, who: &Actor) -> Option<State<BlockNumber>> {
	let account = who.account.clone();
	world.inspect(|| Obligation::enforcer(DEMO, account).map(|view| view.state))
}

/// Runs until `who` has left the office.
fn until_gone(world: &mut World, who: &Actor) {
	world.run_until(LONGEST, |world| state(world, who).is_none());
	world.check();
}

fn office(world: &mut World) -> pallet_obligation::OfficeView {
	world.inspect(|| Obligation::office(DEMO)).unwrap()
}

/// Duty that throttles and bans within days.
fn strict(policy: &mut Policy) {
	let duty = &mut policy.duty;
	(duty.throttle_buffer, duty.ban_buffer, duty.debt_cap) = (0, 1, 2);
	(duty.newcomer_surplus, duty.grace) = (0, 2 * DAY);
}

/// The check of every invariant says that each deadline is on the agenda: with it and the states
/// above nothing waits for anybody.
#[test]
fn no_panel_and_no_lottery_should_be_left_when_time_has_passed() {
	let mut world = world(9, strict);
	for _ in 0..4 {
		delivered(&mut world);
	}
	world.run(LONGEST / 2);
	let left: Vec<PanelId> =
		world.inspect(|| pallet_review::Panels::<Runtime>::iter_keys().collect());
	assert!(left.is_empty());
	assert_eq!(
		world.inspect(|| pallet_tasks::Tasks::<Runtime>::iter_keys().count()),
		0
	);
	world.check();
}
