//! One file per call, then what concerns all of them.

mod create;
mod genesis;
mod invariants;
mod invite;
mod join;
mod leave;
mod policy;
mod revoke;
mod set_unit;
mod support;
mod template;
mod views;
