mod commit;
mod decline;
mod draw;
mod ending;
mod invariants;
mod open;
mod reveal;
mod views;
