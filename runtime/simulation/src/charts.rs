//! The plots of a run.

use crate::{
	agents::Strategy,
	cell::{Setting, ENFORCERS},
	grid::{PANELS, SHARES},
	measure::Measures,
	plot::{Chart, Line},
	quality::Quality,
	report::{file_slug, title, Run},
};

impl Run {
	/// The plots, with the names of their files.
	pub fn plots(&self) -> Vec<(String, String)> {
		let mut plots = Vec::new();
		for &setting in &self.settings {
			for quality in Quality::ALL {
				plots.extend(self.plots_of(quality, setting));
			}
		}
		plots
	}

	fn plots_of(&self, quality: Quality, setting: Setting) -> Vec<(String, String)> {
		let slug = file_slug(quality, setting);
		let chart = |kind: &str, unit: &str, top: f64, lines: Vec<Line>, mark: Option<f64>| {
			Chart {
				title: format!("{kind}: quality {}, {}", quality.name(), title(setting)),
				unit: unit.into(),
				top,
				frames: PANELS.map(|panel| format!("panels of {panel}")).to_vec(),
				places: places(),
				lines,
				mark,
			}
			.svg()
		};
		let mut pay = self.lines(quality, setting, |measures| measures.dishonest.per_review());
		pay.push(self.honest(quality, setting));
		let tasks = f64::from(self.tasks);
		let kept = self.lines(quality, setting, |measures| {
			let tasks = f64::from(measures.cell.tasks);
			Some(
				measures
					.dishonest
					.kept()
					.map_or(tasks, |kept| kept.min(tasks)),
			)
		});
		let error = self.lines(quality, setting, |measures| Some(measures.mean_error()));
		let highest = error
			.iter()
			.flat_map(|line| line.values.iter().flatten().flatten())
			.fold(800.0, |top: f64, value| top.max(*value));
		let top = (highest / 400.0).ceil() * 400.0;
		let per_review = "the share of the full fee that a review earned";
		let unit = "tasks in office for each that lost it, at most all there were";
		let mut plots = vec![
			(
				format!("pay-{slug}.svg"),
				chart("Pay", per_review, 1.0, pay, Some(0.3)),
			),
			(
				format!("error-{slug}.svg"),
				chart(
					"Error of scores",
					"mean distance from the truth",
					top,
					error,
					None,
				),
			),
		];
		if setting.removal {
			let kept = chart("Time in office", unit, tasks, kept, None);
			plots.push((format!("kept-{slug}.svg"), kept));
		}
		plots
	}

	fn lines(
		&self,
		quality: Quality,
		setting: Setting,
		value: fn(&Measures) -> Option<f64>,
	) -> Vec<Line> {
		let of = |strategy: Strategy| Line {
			name: strategy.name().into(),
			dashed: strategy.withholds(),
			values: self.values(|panel, dishonest| {
				value(self.cell(setting, quality, panel, dishonest, strategy)?)
			}),
		};
		Strategy::DISHONEST.into_iter().map(of).collect()
	}

	/// The least that the honest earn, whatever the others do.
	fn honest(&self, quality: Quality, setting: Setting) -> Line {
		Line {
			name: "honest, at worst".into(),
			dashed: true,
			values: self.values(|panel, dishonest| {
				let pays = Strategy::DISHONEST.into_iter().filter_map(|strategy| {
					let cell = self.cell(setting, quality, panel, dishonest, strategy)?;
					cell.honest.per_review()
				});
				pays.min_by(f64::total_cmp)
			}),
		}
	}

	fn values(&self, value: impl Fn(u8, u32) -> Option<f64>) -> Vec<Vec<Option<f64>>> {
		let of = |panel: u8| {
			SHARES
				.map(|(dishonest, _)| value(panel, dishonest))
				.to_vec()
		};
		PANELS.into_iter().map(of).collect()
	}
}

/// A fifth, a third and two fifths, as they lie on a line from a sixth to 0.43.
fn places() -> Vec<(String, f64)> {
	SHARES
		.iter()
		.map(|(dishonest, name)| {
			let share = f64::from(*dishonest) / f64::from(ENFORCERS);
			((*name).into(), (share - 0.167) / 0.266)
		})
		.collect()
}
