//! The benchmarks of our pallets, on the real runtime.
