//! One file per call, then what concerns all of them.

mod accept_admin;
mod admission;
mod cancel_policy;
mod close;
mod create;
mod genesis;
mod hand_over;
mod invariants;
mod invite;
mod join;
mod leave;
mod object;
mod policy;
mod revoke;
mod schedule_policy;
mod set_admin;
mod set_unit;
mod sponsoring;
mod support;
mod template;
mod totals;
mod views;
mod work;
