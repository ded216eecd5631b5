//! The simulation itself: that it can tell good from bad, and that it is the same for a seed.

use munus_simulation::{
	agents::Strategy,
	cell::{run, Cell, Setting, QUOTA},
	measure::{Agent, Measures},
	quality::Quality,
	report::Run,
	verdicts,
};

fn cell(strategy: Strategy, dishonest: u32, tasks: u32) -> Cell {
	Cell {
		panel: 5,
		dishonest,
		strategy,
		quality: Quality::Broad,
		setting: Setting {
			audits: false,
			removal: true,
			start: None,
		},
		tasks,
		per_day: 10,
		junk_per_day: 0,
		pace: None,
		quota: QUOTA,
		seed: 7,
	}
}

fn pays(measures: &Measures) -> (f64, f64) {
	let pay = |share: Option<f64>| share.unwrap_or(0.0);
	(
		pay(measures.honest.per_review()),
		pay(measures.dishonest.per_review()),
	)
}

#[test]
fn honesty_should_beat_a_constant() {
	let measures = run(cell(Strategy::Constant, 6, 150));
	let (honest, constant) = pays(&measures);
	assert_eq!(measures.verdicts, 150);
	assert!(honest > 0.9 && constant < 0.7, "{honest} {constant}");
	assert!(measures.honest.mean_skill() > measures.dishonest.mean_skill() + 0.1);
}

#[test]
fn who_never_works_should_lose_the_office_and_nobody_else() {
	let measures = run(cell(Strategy::NoShow, 3, 300));
	assert!(measures.dishonest.lost >= 3);
	assert_eq!(measures.dishonest.reviews, 0);
	assert_eq!(measures.honest.lost, 0);
}

#[test]
fn dishonesty_should_spoil_scores() {
	let spoiled = run(cell(Strategy::Maximum, 12, 80));
	let clean = run(cell(Strategy::Honest, 0, 80));
	assert!(spoiled.mean_error() > 1.5 * clean.mean_error());
	assert_eq!(clean.dishonest.reviews, 0);
}

#[test]
fn audits_should_find_those_who_do_not_look() {
	let mut audited = cell(Strategy::Random, 6, 240);
	audited.setting.audits = true;
	let measures = run(audited);
	assert!(measures.audits >= 5, "{}", measures.audits);
	let rate = |failed: u32, reviews: u64| f64::from(failed) / reviews as f64;
	let (honest, random) = (&measures.honest, &measures.dishonest);
	assert!(random.failed > 0);
	assert!(rate(random.failed, random.reviews) > 3.0 * rate(honest.failed, honest.reviews));
}

#[test]
fn what_an_audit_took_back_should_not_be_earned() {
	let mut measures = run(cell(Strategy::Random, 6, 1));
	let before = measures.dishonest.clone();
	let mut agent = Agent::new(Strategy::Random, 0);
	agent.was_paid(0.75);
	agent.was_paid(0.5);
	agent.was_set_back(0.75);
	measures.add(&agent, 1, false, None);
	measures.took_back(Strategy::Random, 0.25);
	assert_eq!(measures.dishonest.reviews, before.reviews + 2);
	assert!((measures.dishonest.pay - before.pay - 0.25).abs() < 1e-9);
}

#[test]
fn a_run_should_be_the_same_for_the_same_seed_and_not_for_another() {
	let one = run(cell(Strategy::SecretCode, 10, 40));
	assert_eq!(one, run(cell(Strategy::SecretCode, 10, 40)));
	let other = Cell {
		seed: 8,
		..cell(Strategy::SecretCode, 10, 40)
	};
	assert_ne!(one.error, run(other).error);
}

#[test]
fn a_goal_should_be_found_missed_when_it_is() {
	let mut measures = run(cell(Strategy::Constant, 6, 20));
	let missed = |measures: &Measures| {
		let findings = verdicts::findings(std::slice::from_ref(measures), measures.cell.setting);
		findings.iter().filter(|finding| !finding.met).count()
	};
	(measures.honest.reviews, measures.honest.pay) = (100, 98.0);
	(measures.dishonest.reviews, measures.dishonest.pay) = (100, 20.0);
	(
		measures.dishonest.later_reviews,
		measures.dishonest.later_pay,
	) = (50, 5.0);
	assert_eq!(missed(&measures), 0);
	measures.dishonest.pay = 31.0;
	assert_eq!(missed(&measures), 1);
	measures.honest.pay = 96.0;
	assert_eq!(missed(&measures), 2);
}

#[test]
fn a_report_should_name_its_seed_and_draw_its_plots() {
	let measures = run(cell(Strategy::Constant, 6, 20));
	let report = Run {
		settings: vec![measures.cell.setting],
		cells: vec![measures],
		floods: Vec::new(),
		tasks: 20,
		days: 0,
		command: "scripts/simulate".into(),
		seed: 7,
		cores: 1,
		seconds: 0,
	};
	assert!(report.page().contains("from seed 7"));
	assert_eq!(report.table_of_cells().lines().count(), 2);
	for (_, svg) in report.plots() {
		assert!(svg.starts_with("<svg") && svg.ends_with("</svg>\n"));
	}
}
