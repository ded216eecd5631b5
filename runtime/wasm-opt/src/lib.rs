//! In the place of the crate `wasm-opt`, for `substrate-wasm-builder` alone.
//!
//! The builder calls binaryen in every build. In development it asks for nothing but that there be no instruction for
//! sign extension, which the wasm target it compiles for does not have anyway: `checked` makes sure of that. To
//! make a wasm compact binaryen is needed, and the feature `binaryen` puts the crate of that name here instead.

#[cfg(feature = "binaryen")]
pub use binaryen::{OptimizationError, OptimizationOptions, Pass};

#[cfg(not(feature = "binaryen"))]
mod checked;
#[cfg(not(feature = "binaryen"))]
pub use checked::{OptimizationError, OptimizationOptions, Pass};
