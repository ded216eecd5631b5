//! The numbers of a run.

use crate::{cell::ENFORCERS, report::Run, rooms::FEE};
use munus_primitives::obligation::SKILL_ONE;
use std::fmt::Write;

impl Run {
	/// Every number of every cell.
	pub fn table_of_cells(&self) -> String {
		let mut csv = String::from(
			"audits,removal,quality,panel,dishonest,of,strategy,tasks,junk_per_day,pace,quota,verdicts,voids,\
			 mean_error,off_share,audit_verdicts,void_audits,reference,paid_fees,dearest_fee",
		);
		for group in ["honest", "strategy"] {
			for column in [
				"reviews",
				"pay",
				"later_reviews",
				"later_pay",
				"kept",
				"lost",
				"banned",
				"failed_audits",
				"skill",
			] {
				let _ = write!(csv, ",{group}_{column}");
			}
		}
		csv.push_str(",junk,junk_voids,junk_cost\n");
		for measures in self.cells.iter().chain(&self.floods) {
			let cell = measures.cell;
			let _ = write!(
				csv,
				"{},{},{},{},{},{ENFORCERS},{},{},{},{},{},{},{},{:.1},{:.4},{},{},{:.4},{:.1},{:.2}",
				cell.setting.audits,
				cell.setting.removal,
				cell.quality.name(),
				cell.panel,
				cell.dishonest,
				cell.strategy.name().replace(", ", " and "),
				cell.tasks,
				cell.junk_per_day,
				cell.pace.map_or(String::new(), |pace| pace.to_string()),
				cell.quota,
				measures.verdicts,
				measures.voids,
				measures.mean_error(),
				measures.off_share(),
				measures.audits,
				measures.void_audits,
				measures.reference as f64 / SKILL_ONE as f64,
				measures.paid as f64 / FEE as f64,
				measures.dearest as f64 / FEE as f64,
			);
			for group in [&measures.honest, &measures.dishonest] {
				let number =
					|value: Option<f64>| value.map_or(String::new(), |x| format!("{x:.4}"));
				let _ = write!(
					csv,
					",{},{},{},{},{},{},{},{},{:.4}",
					group.reviews,
					number(group.per_review()),
					group.later_reviews,
					number(group.per_later_review()),
					group
						.kept()
						.map_or(String::new(), |tasks| format!("{tasks:.0}")),
					group.lost,
					group.banned,
					group.failed,
					group.mean_skill(),
				);
			}
			let junk_cost = measures.junk_cost as f64 / FEE as f64;
			let (junk, voids) = (measures.junk, measures.junk_voids);
			let _ = writeln!(csv, ",{junk},{voids},{junk_cost:.1}");
		}
		csv
	}
}
