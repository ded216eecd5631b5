//! Work in parts, by teams and down trees, and how it ends before its time, on the real runtime:
//! every account's sum to the unit, and nothing left in storage.

mod endings;
mod parts;
mod quotes;
mod recipients;
mod story;
mod teams;
