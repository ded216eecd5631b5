//! The Munus node.

#![forbid(unsafe_code)]

mod chain_spec;
mod cli;
mod command;
mod dev_keys;
mod rpc;
mod service;

use std::process::ExitCode;

fn main() -> ExitCode {
	match command::run() {
		Ok(()) => ExitCode::SUCCESS,
		// Returned from `main`, the error would be shown in its debug form.
		Err(error) => {
			eprintln!("Error: {error}");
			ExitCode::FAILURE
		}
	}
}
