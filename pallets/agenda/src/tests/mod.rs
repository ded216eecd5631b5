mod advance;
mod hook;
mod invariants;
mod schedule;
mod views;
