//! Payees that cannot receive: the task ends without waiting for them, and what is theirs waits in
//! escrow until it can be received.

use frame_support::{assert_ok, dispatch::DispatchResult};
use munus_primitives::organizations::ReviewMode;
use munus_runtime::{configs::market::AnyAsset, Assets, Escrow, RuntimeOrigin, System};
use munus_testing::*;
use pallet_tasks::{Call, Purse, Terms};

const GOLD: u32 = 7;
/// The least an account can hold of it.
const LEAST: Balance = 10;

struct Scene {
	world: World,
	rita: Actor,
	paul: Actor,
}

fn gold(who: &Actor) -> Balance {
	Assets::balance(GOLD, who.account.clone())
}

impl Scene {
	/// Rita owns an asset and pays in it.
	fn new() -> Self {
		let mut world = World::new();
		let rita = world.funded("Rita", 1_000 * MUN);
		let paul = world.actor("Paul");
		world.invite(&paul);
		world.inspect(|| {
			let who = rita.account.clone();
			let (root, owner) = (RuntimeOrigin::root(), who.clone().into());
			assert_ok!(Assets::force_create(root, GOLD.into(), owner, false, LEAST));
			let origin = RuntimeOrigin::signed(who.clone());
			assert_ok!(Assets::mint(
				origin.clone(),
				GOLD.into(),
				who.into(),
				1_000_000
			));
			assert_ok!(Escrow::endow(origin, AnyAsset::WithId(GOLD)));
		});
		Scene { world, rita, paul }
	}

	fn with_money(&mut self) {
		self.paul = self.world.funded("Paul", 10 * MUN);
	}

	fn as_owner(&mut self, call: impl FnOnce(RuntimeOrigin) -> DispatchResult) {
		let owner = RuntimeOrigin::signed(self.rita.account.clone());
		assert_ok!(self.world.inspect(|| call(owner)));
	}

	/// Work for 5 000 of it, of which so many thousandths are pay, is done and delivered.
	fn delivered(&mut self, class: u16) -> TaskId {
		let terms = Terms {
			class: Some(class),
			mode: Some(ReviewMode::Disputed),
			..Terms::default()
		};
		let (rita, paul) = (self.rita.clone(), self.paul.clone());
		let asset = AnyAsset::WithId(GOLD);
		let task = self.world.post_in(&rita, asset, 5_000, Some(terms));
		self.world.claim(&paul, task);
		self.world.submit(&paul, task);
		task
	}

	/// The task is paid and gone, and so much waits.
	fn pays_in_vain(&mut self, task: TaskId, amount: Balance) {
		let rita = self.rita.clone();
		self.world.call(&rita, Call::accept { task });
		assert!(self.world.has_ended(task), "it does not wait for the payee");
		assert_eq!(self.waits(), vec![amount]);
		self.world.check();
	}

	fn waits(&mut self) -> Vec<Balance> {
		let paul = self.paul.account.clone();
		let waiting = self.world.inspect(|| Escrow::unclaimed_of(paul, None, 10));
		waiting.into_iter().map(|waiting| waiting.amount).collect()
	}

	/// What waited is received now, and all the asset there was is still somewhere.
	fn receives(&mut self, amount: Balance) {
		let paul = self.paul.clone();
		let had = self.world.inspect(|| gold(&paul));
		let collect = pallet_escrow::Call::collect {
			asset: AnyAsset::WithId(GOLD),
			beneficiary: None,
		};
		self.world.call(&paul, collect);
		assert_eq!(self.world.inspect(|| gold(&paul)), had + amount);
		assert_eq!(self.waits(), Vec::<Balance>::new());
	}
}

#[test]
fn pay_below_the_least_balance_should_wait_until_there_is_more() {
	let mut scene = Scene::new();
	scene.with_money();
	// A thousandth of 5 000 is less than an account can hold.
	let task = scene.delivered(1);
	scene.pays_in_vain(task, 5);
	let (rita, paul) = (scene.rita.clone(), scene.paul.clone());
	scene.world.inspect(|| {
		let to = paul.account.clone().into();
		let from = RuntimeOrigin::signed(rita.account.clone());
		assert_ok!(Assets::transfer(from, GOLD.into(), to, LEAST));
	});
	scene.receives(5);
}

#[test]
fn pay_should_wait_when_the_payee_has_no_money_to_refer_to() {
	let mut scene = Scene::new();
	let task = scene.delivered(1_000);
	scene.pays_in_vain(task, 5_000);
	scene.with_money();
	scene.receives(5_000);
}

#[test]
fn pay_should_wait_when_the_payee_has_no_consumer_reference_left() {
	let mut scene = Scene::new();
	scene.with_money();
	let task = scene.delivered(1_000);
	let paul = scene.paul.account.clone();
	let mut taken = 0;
	scene.world.inspect(|| {
		while System::can_inc_consumer(&paul) {
			System::inc_consumers(&paul).unwrap();
			taken += 1;
		}
	});
	scene.pays_in_vain(task, 5_000);
	scene
		.world
		.inspect(|| (0..taken).for_each(|_| System::dec_consumers(&paul)));
	scene.receives(5_000);
}

#[test]
fn pay_should_wait_when_the_payee_is_blocked() {
	let mut scene = Scene::new();
	scene.with_money();
	let task = scene.delivered(1_000);
	let paul = scene.paul.account.clone();
	scene.as_owner(|owner| {
		let who = paul.clone();
		Assets::touch_other(owner.clone(), GOLD.into(), who.clone().into())?;
		Assets::block(owner, GOLD.into(), who.into())
	});
	scene.pays_in_vain(task, 5_000);
	scene.as_owner(|owner| Assets::thaw(owner, GOLD.into(), paul.into()));
	scene.receives(5_000);
}

#[test]
fn pay_should_wait_when_the_asset_is_frozen() {
	let mut scene = Scene::new();
	scene.with_money();
	let task = scene.delivered(1_000);
	scene.as_owner(|owner| Assets::freeze_asset(owner, GOLD.into()));
	scene.pays_in_vain(task, 5_000);
	scene.as_owner(|owner| Assets::thaw_asset(owner, GOLD.into()));
	scene.receives(5_000);
}

#[test]
fn pay_should_wait_when_the_asset_is_being_destroyed_and_be_written_off_when_it_is_gone() {
	let mut scene = Scene::new();
	scene.with_money();
	let task = scene.delivered(1_000);
	scene.as_owner(|owner| {
		Assets::freeze_asset(owner.clone(), GOLD.into())?;
		Assets::start_destroy(owner, GOLD.into())
	});
	scene.pays_in_vain(task, 5_000);
	scene.as_owner(|owner| {
		Assets::destroy_accounts(owner.clone(), GOLD.into()).map_err(|failed| failed.error)?;
		Assets::destroy_approvals(owner.clone(), GOLD.into()).map_err(|failed| failed.error)?;
		Assets::finish_destroy(owner, GOLD.into())
	});
	let (rita, paul) = (scene.rita.clone(), scene.paul.account.clone());
	let write_off = pallet_escrow::Call::write_off {
		asset: AnyAsset::WithId(GOLD),
		payee: paul,
	};
	scene.world.call(&rita, write_off);
	assert_eq!(scene.waits(), Vec::<Balance>::new());
}

#[test]
fn money_should_not_be_put_in_when_the_asset_is_frozen_or_going() {
	let mut scene = Scene::new();
	scene.with_money();
	let (rita, paul) = (scene.rita.clone(), scene.paul.clone());
	scene.as_owner(|owner| {
		let to = paul.account.clone().into();
		Assets::transfer(owner, GOLD.into(), to, 1_000)
	});
	let asset = AnyAsset::WithId(GOLD);
	let task = scene.world.post_in(&rita, asset.clone(), 5_000, None);
	let post = Call::post {
		org: DEMO,
		asset,
		budget: 5_000,
		title: TITLE.to_vec(),
		uri: Vec::new(),
		content_hash: [1; 32],
		terms: None,
		max_total: Balance::MAX,
	};
	let top_up = Call::top_up {
		task,
		amount: 100,
		purse: Purse::Price,
		max_total: 0,
	};
	let fund = Call::fund {
		task,
		amount: 100,
		max_total: MUN,
	};
	let calls: [(&Actor, Call<Runtime>); 3] = [(&rita, post), (&rita, top_up), (&paul, fund)];
	let refused = |world: &mut World, at: usize, error: pallet_escrow::Error<Runtime>| {
		let (who, call) = calls[at].clone();
		let before = world.balance(who);
		assert_eq!(world.try_call(who, call), Err(error.into()));
		assert_eq!(world.balance(who), before, "nothing is taken");
	};
	scene.as_owner(|owner| Assets::freeze_asset(owner, GOLD.into()));
	for at in 0..3 {
		refused(&mut scene.world, at, pallet_escrow::Error::CannotSpare);
	}
	scene.as_owner(|owner| Assets::start_destroy(owner, GOLD.into()));
	for at in 0..3 {
		refused(&mut scene.world, at, pallet_escrow::Error::CannotSpare);
	}
	scene.world.call(&rita, Call::cancel { task });
	assert!(scene.world.has_ended(task), "it ends all the same");
}

#[test]
fn pay_in_the_native_token_below_its_least_balance_should_wait() {
	let mut scene = Scene::new();
	let (rita, paul) = (scene.rita.clone(), scene.paul.clone());
	let terms = Terms {
		class: Some(1),
		mode: Some(ReviewMode::Disputed),
		..Terms::default()
	};
	// A thousandth of it is one unit short of what an account must hold.
	let price = EXISTENTIAL_DEPOSIT * 1_000 - 1;
	let task = scene.world.post_with(&rita, price, Some(terms));
	scene.world.claim(&paul, task);
	scene.world.submit(&paul, task);
	scene.pays_in_vain(task, EXISTENTIAL_DEPOSIT - 1);
	assert_eq!(scene.world.balance(&paul), 0);
	scene.with_money();
	let collect = pallet_escrow::Call::collect {
		asset: AnyAsset::Native,
		beneficiary: None,
	};
	scene.world.call(&paul, collect);
	let all = 10 * MUN + EXISTENTIAL_DEPOSIT - 1;
	assert_eq!(scene.world.balance(&paul), all);
}
