//! Honest and dishonest enforcers on the real rooms of review, obligation and agenda.
//!
//! Nothing of the rules is written down here again: panels are opened, drawn, committed to with
//! real seals and revealed, and skill, fees, status and removals are read from the pallets. The
//! rooms around them (organizations, reputation, what is scored) are stand-ins.

// A tool, not a runtime: what goes wrong here stops the simulation.
#![allow(
	clippy::arithmetic_side_effects,
	clippy::expect_used,
	clippy::indexing_slicing
)]

pub mod agents;
pub mod cell;
pub mod chain;
pub mod charts;
pub mod csv;
pub mod design;
pub mod flood;
pub mod grid;
pub mod measure;
pub mod plot;
pub mod quality;
pub mod random;
pub mod report;
pub mod rooms;
pub mod verdicts;
