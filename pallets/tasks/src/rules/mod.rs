//! The rules of the labour market: who gets how much of what, in which order. They know no pallet
//! and no runtime, only numbers. Every division rounds down, and each rule names who owns the
//! remainder.

pub mod award;
pub mod bids;
pub mod copies;
pub mod funds;
pub mod histogram;
pub mod leaving;
pub mod lot;
pub mod milestones;
pub mod price;
pub mod quote;
pub mod rank;
pub mod shares;
