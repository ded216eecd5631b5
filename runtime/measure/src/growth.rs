//! What calls cost as the chain's state grows.

use crate::{
	ours::{accept, claim, next_task, post, submit, Chain},
	side::typical,
};
use frame_support::BoundedVec;
use munus_pallet_testing::watched::Watched;
use munus_primitives::organizations::{Appoint, ReviewMode};
use munus_runtime::{AccountId, Balance, Obligation, Organizations, Review, RuntimeOrigin, System};
use munus_testing::*;
use pallet_organizations::{Overrides, Template};
use sp_runtime::traits::Dispatchable;
use std::time::{Duration, Instant};

/// What one piece of work costs at one size.
#[derive(Clone, Debug)]
pub struct Point {
	/// How many there are of what grows.
	pub size: u32,
	/// What is done.
	pub work: &'static str,
	/// Keys read.
	pub reads: u64,
	/// Keys written.
	pub writes: u64,
	/// How long it takes natively.
	pub native: Duration,
	/// How long of it is not spent in the state itself, whose depth grows.
	pub computation: Duration,
}

/// Measures `work`, taking back what it does.
pub fn point(
	chain: &mut Chain,
	repeats: usize,
	size: u32,
	name: &'static str,
	work: impl Fn(),
) -> Point {
	let state = &mut chain.side.state;
	state.forget();
	state.count(true);
	state.rehearse(|state| {
		state.run(&work);
		state.count(false);
	});
	let (reads, writes) = (state.read().len() as u64, state.written().len() as u64);
	let once = |state: &mut Watched| {
		state.run(|| {
			let began = Instant::now();
			work();
			began.elapsed()
		})
	};
	let native = typical(repeats, || state.rehearse(once));
	let computation = typical(repeats, || {
		let (whole, within) = state.rehearse(|state| state.time_within(once));
		whole.saturating_sub(within)
	});
	Point {
		size,
		work: name,
		reads,
		writes,
		native,
		computation,
	}
}

/// Makes a call without fee.
pub fn dispatch(who: &AccountId, call: &RuntimeCall) {
	call.clone()
		.dispatch(RuntimeOrigin::signed(who.clone()))
		.unwrap_or_else(|error| panic!("{call:?}: {error:?}"));
}

/// Once after many: it goes through all that the block has changed.
fn forget_events() {
	System::reset_events();
}

/// Live tasks of one organization.
pub fn tasks(sizes: &[u32], repeats: usize, say: impl Fn(&str)) -> Vec<Point> {
	let mut chain = Chain::new(1);
	let (rita, paul) = (Actor::named("Rita"), Actor::named("Paul"));
	chain.fund(&rita);
	chain.admit(DEMO, &paul);
	let posting = post(DEMO, ReviewMode::Disputed);
	let mut points = Vec::new();
	// Work goes on with the first task, so that nothing of it is fresh in any cache.
	let work = [
		("claim", &paul, claim(0)),
		("submit", &paul, submit(0)),
		("accept", &rita, accept(0)),
	];
	for &size in sizes {
		while next_task(&mut chain) < size.into() {
			let many = 10_000.min(u64::from(size) - next_task(&mut chain));
			chain.fund(&rita);
			chain.see(|| {
				(0..many).for_each(|_| dispatch(&rita.account, &posting));
				forget_events();
			});
			say(&format!("{} live tasks", next_task(&mut chain)));
		}
		let one = point(&mut chain, repeats, size, "post", || {
			dispatch(&rita.account, &posting)
		});
		points.push(one);
		let mut done = Vec::new();
		for (name, who, call) in &work {
			let before = done.clone();
			let one = measured_after(&mut chain, repeats, size, name, &before, (who, call));
			points.push(one);
			done.push((who.account.clone(), call.clone()));
		}
	}
	points
}

/// Measures a call after others, and takes all of them back.
fn measured_after(
	chain: &mut Chain,
	repeats: usize,
	size: u32,
	name: &'static str,
	before: &[(AccountId, RuntimeCall)],
	(who, call): (&Actor, &RuntimeCall),
) -> Point {
	use sp_core::traits::Externalities;
	chain.side.state.storage_start_transaction();
	chain.see(|| before.iter().for_each(|(who, call)| dispatch(who, call)));
	let point = point(chain, repeats, size, name, || dispatch(&who.account, call));
	let taken_back = chain.side.state.storage_rollback_transaction();
	assert!(taken_back.is_ok(), "a transaction was open");
	point
}

/// An account of many.
pub fn numbered(name: &str, n: u32) -> AccountId {
	sp_crypto_hashing::blake2_256(format!("{name} {n}").as_bytes()).into()
}

fn found(admin: &AccountId, template: Template, appointees: Vec<AccountId>) -> OrgId {
	let org = pallet_organizations::NextOrg::<Runtime>::get();
	Organizations::create(
		RuntimeOrigin::signed(admin.clone()),
		BoundedVec::truncate_from(b"Growing".to_vec()),
		template,
		Overrides::none(),
		BoundedVec::truncate_from(appointees),
		0,
		Balance::MAX,
	)
	.expect("an organization can be founded");
	org
}

/// Enforcers of one organization.
pub fn enforcers(sizes: &[u32], repeats: usize, say: impl Fn(&str)) -> Vec<Point> {
	let mut chain = Chain::new(1);
	let (alice, rita, paul) = (
		Actor::named("Alice"),
		Actor::named("Rita"),
		Actor::named("Paul"),
	);
	chain.fund(&alice);
	chain.fund(&rita);
	let first = (0..10).map(|n| numbered("enforcer", n)).collect();
	let org = chain.see(|| found(&alice.account, Template::City, first));
	chain.admit(org, &paul);
	let (mut count, mut points) = (10, Vec::new());
	for &size in sizes {
		while count < size {
			let until = size.min(count + 10_000);
			chain.see(|| {
				for n in count..until {
					<Obligation as Appoint<_>>::appoint(org, &numbered("enforcer", n))
						.expect("there are places");
				}
				forget_events();
			});
			count = until;
			say(&format!("{count} enforcers"));
		}
		let (posting, task) = (post(org, ReviewMode::Every), next_task(&mut chain));
		use sp_core::traits::Externalities;
		chain.side.state.storage_start_transaction();
		let panel = chain.see(|| {
			let seasoned = System::block_number() + 100_000;
			System::set_block_number(seasoned);
			dispatch(&rita.account, &posting);
			dispatch(&paul.account, &claim(task));
			dispatch(&paul.account, &submit(task));
			let start = seasoned + 100_000;
			System::set_block_number(start);
			pallet_babe::EpochStart::<Runtime>::put((start - 1, start));
			pallet_review::NextPanel::<Runtime>::get() - 1
		});
		points.push(point(&mut chain, repeats, size, "draw of a panel", || {
			Review::on_due(panel).expect("the panel is drawn");
		}));
		let newcomer = numbered("newcomer", 0);
		points.push(point(&mut chain, repeats, size, "an appointment", || {
			<Obligation as Appoint<_>>::appoint(org, &newcomer).expect("there is a place");
		}));
		let taken_back = chain.side.state.storage_rollback_transaction();
		assert!(taken_back.is_ok(), "a transaction was open");
	}
	points
}

/// Organizations.
pub fn organizations(sizes: &[u32], repeats: usize, say: impl Fn(&str)) -> Vec<Point> {
	let mut chain = Chain::new(1);
	let (alice, rita) = (Actor::named("Alice"), Actor::named("Rita"));
	chain.fund(&alice);
	chain.fund(&rita);
	let mut points = Vec::new();
	for &size in sizes {
		chain.see(|| {
			while pallet_organizations::NextOrg::<Runtime>::get() < size {
				found(&alice.account, Template::Village, Vec::new());
			}
			forget_events();
		});
		say(&format!("{size} organizations"));
		points.push(point(&mut chain, repeats, size, "create", || {
			found(&alice.account, Template::Village, Vec::new());
		}));
		let posting = post(DEMO, ReviewMode::Disputed);
		points.push(point(&mut chain, repeats, size, "post", || {
			dispatch(&rita.account, &posting);
		}));
	}
	points
}
