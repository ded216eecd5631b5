mod advance;
mod advance_many;
mod hook;
mod invariants;
mod schedule;
mod views;
