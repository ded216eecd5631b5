use crate::{mock::*, *};
use munus_primitives::obligation::PATROLLED;

type Weights = ();

fn considered(slots: u32) -> Weight {
	<Weights as WeightInfo>::consider().saturating_mul(slots.into())
}

#[test]
fn draw_should_weigh_the_seats_it_gave_and_the_slots_it_looked_at_in_vain() {
	build_and_execute(|| {
		let id = open(1);
		let due = stored(id).due;
		run_to(due - 1);
		System::set_block_number(due);
		SlotReads::<Test>::kill();
		let weight = Review::on_due(id).unwrap();
		let looked = SlotReads::<Test>::get();
		assert_eq!(stored(id).phase, Phase::Commit);
		let expected = <Weights as WeightInfo>::draw(3).saturating_add(considered(looked - 3));
		assert_eq!(weight, expected);
	});
}

#[test]
fn draw_should_weigh_every_slot_it_looked_at_when_it_finds_nobody() {
	build_and_execute(|| {
		fill_roster(3);
		let id = open(1);
		Parties::<Test>::put(vec![1, 2, 3]);
		let due = stored(id).due;
		run_to(due - 1);
		System::set_block_number(due);
		SlotReads::<Test>::kill();
		let weight = Review::on_due(id).unwrap();
		let looked = SlotReads::<Test>::get();
		assert!(looked > 0);
		let expected = <Weights as WeightInfo>::draw(0).saturating_add(considered(looked));
		assert_eq!(weight, expected);
	});
}

#[test]
fn commit_should_weigh_more_when_it_is_the_last() {
	build_and_execute(|| {
		let id = drawn();
		let weights: Vec<_> = members(id)
			.into_iter()
			.map(|member| commit(id, member, 7_000).unwrap().actual_weight.unwrap())
			.collect();
		let (first, last) = (
			<Weights as WeightInfo>::commit(3),
			<Weights as WeightInfo>::commit_last(3),
		);
		assert_eq!(weights, vec![first, first, last]);
	});
}

#[test]
fn end_should_weigh_the_seats_that_the_patrol_vacates() {
	build_and_execute(|| {
		let id = drawn();
		let committed = commit_all(id, &[6_000, 7_000, 8_000]);
		for (member, score) in &committed[..2] {
			reveal(id, *member, *score).unwrap();
		}
		Removals::<Test>::put(vec![committed[0].0, committed[1].0]);
		let weight = reveal(id, committed[2].0, committed[2].1).unwrap();
		let expected = <Weights as WeightInfo>::close(3)
			.saturating_add(<Weights as WeightInfo>::vacate().saturating_mul(2))
			.saturating_add(OUTCOME - RECORD);
		assert_eq!(weight.actual_weight, Some(expected));
		const { assert!(PATROLLED >= 2) };
	});
}

#[test]
fn an_end_by_time_should_weigh_the_notes_that_it_drops() {
	let weight = |revealed: usize| {
		let mut weight = Weight::zero();
		build_and_execute(|| {
			let id = drawn();
			let committed = commit_all(id, &[6_000, 7_000, 8_000]);
			for (member, score) in &committed[..revealed] {
				reveal(id, *member, *score).unwrap();
			}
			let due = stored(id).due;
			run_to(due - 1);
			System::set_block_number(due);
			weight = Review::on_due(id).unwrap();
		});
		weight
	};
	let notes = |count| <Test as frame_system::Config>::DbWeight::get().reads_writes(count, count);
	let close = <Weights as WeightInfo>::close(3);
	// Nobody has revealed: the panel is drawn anew, and there is no outcome.
	assert_eq!(weight(0), close.saturating_add(notes(3)));
	let told = OUTCOME - RECORD;
	assert_eq!(
		weight(2),
		close.saturating_add(notes(1)).saturating_add(told)
	);
	assert!(Review::on_due_weight().all_gte(
		<Weights as WeightInfo>::close(MAX_MEMBERS)
			.saturating_add(notes(MAX_MEMBERS.into()))
			.saturating_add(Review::report_weight())
	));
}

#[test]
fn end_should_weigh_more_on_a_batch() {
	build_and_execute(|| {
		let weight = |id, items: &[Score]| {
			let members = members(id);
			for member in &members {
				commit_items(id, *member, items).unwrap();
			}
			let (last, others) = members.split_last().unwrap();
			for who in others {
				reveal_items(id, *who, items).unwrap();
			}
			let last = reveal_items(id, *last, items).unwrap();
			last.actual_weight.unwrap()
		};
		let id = drawn_batch(2, munus_primitives::review::Reading::Full);
		let seats = stored(id).seat_count();
		let expected = <Weights as WeightInfo>::close_batch(seats).saturating_add(OUTCOME - RECORD);
		assert_eq!(weight(id, &[6_000, 7_000]), expected);
	});
}

#[test]
fn every_end_should_weigh_no_more_than_announced() {
	let most = Review::on_due_weight();
	let close = <Weights as WeightInfo>::close(MAX_MEMBERS);
	let draw = <Weights as WeightInfo>::draw(MAX_SEATS);
	assert!(most.all_gte(close.saturating_add(Review::report_weight())));
	assert!(most.all_gte(draw.saturating_add(Review::report_weight())));
	assert!(most.all_gte(<Weights as WeightInfo>::queue()));
}
