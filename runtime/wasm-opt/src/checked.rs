//! What can be promised of a wasm without rewriting it.

use std::{fmt, fs, io, path::Path};
use wasmparser::{Validator, WasmFeatures};

/// What the builder asks for by name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pass {
	/// No instruction for sign extension.
	SignextLowering,
	/// No debugging information.
	StripDwarf,
}

/// Why a wasm is not what was asked for. The builder shows it as `Debug` writes it.
#[derive(thiserror::Error)]
pub enum OptimizationError {
	#[error("only binaryen makes a wasm compact: build with `--features compact-wasm`")]
	NeedsBinaryen,
	#[error("only binaryen removes what the first version of wasm does not have, {0}: build with `--features compact-wasm`")]
	NotPlain(#[from] wasmparser::BinaryReaderError),
	#[error("the wasm can't be read: {0}")]
	Read(#[from] io::Error),
}

impl fmt::Debug for OptimizationError {
	fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
		fmt::Display::fmt(self, formatter)
	}
}

/// What is asked for. Named and used as in binaryen's crate.
pub struct OptimizationOptions {
	rewrite: bool,
}

impl OptimizationOptions {
	pub fn new_opt_level_0() -> Self {
		Self { rewrite: false }
	}

	pub fn mvp_features_only(&mut self) -> &mut Self {
		self.rewrite = true;
		self
	}

	pub fn debug_info(&mut self, keep: bool) -> &mut Self {
		self.rewrite |= !keep;
		self
	}

	pub fn add_pass(&mut self, pass: Pass) -> &mut Self {
		self.rewrite |= pass != Pass::SignextLowering;
		self
	}

	/// Makes sure that the wasm at `from` is what was asked for as it is, and so is where it should go.
	pub fn run(
		&self,
		from: impl AsRef<Path>,
		to: impl AsRef<Path>,
	) -> Result<(), OptimizationError> {
		let (from, to) = (from.as_ref(), to.as_ref());
		if self.rewrite || from != to {
			return Err(OptimizationError::NeedsBinaryen);
		}
		Validator::new_with_features(WasmFeatures::WASM1).validate_all(&fs::read(from)?)?;
		Ok(())
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	const LOWERED: [u8; 4] = [0x41, 0x00, 0x6a, 0x0b]; // i32.const 0, i32.add, end
	const EXTENDED: [u8; 4] = [0xc0, 0x01, 0x01, 0x0b]; // i32.extend8_s, nop, nop, end

	/// A module of one function of an i32 that gives one, with this after its argument is on the stack.
	fn module(rest: [u8; 4]) -> tempfile::NamedTempFile {
		let file = tempfile::NamedTempFile::new().unwrap();
		let head = [
			0, b'a', b's', b'm', 1, 0, 0, 0, 1, 6, 1, 0x60, 1, 0x7f, 1, 0x7f, 3, 2, 1, 0, 10, 9, 1,
			7, 0, 0x20, 0,
		];
		fs::write(&file, [&head[..], &rest].concat()).unwrap();
		file
	}

	fn development(file: &Path) -> Result<(), OptimizationError> {
		OptimizationOptions::new_opt_level_0()
			.add_pass(Pass::SignextLowering)
			.debug_info(true)
			.run(file, file)
	}

	fn message(outcome: Result<(), OptimizationError>) -> String {
		format!("{:?}", outcome.unwrap_err())
	}

	#[test]
	fn what_a_development_build_asks_for_should_be_checked_and_left_as_it_is() {
		let file = module(LOWERED);
		let before = fs::read(&file).unwrap();

		development(file.path()).unwrap();

		assert_eq!(fs::read(&file).unwrap(), before);
	}

	#[test]
	fn sign_extension_should_be_refused() {
		let said = message(development(module(EXTENDED).path()));

		assert!(
			said.contains("sign extension") && said.contains("--features compact-wasm"),
			"{said}"
		);
	}

	#[test]
	fn what_is_no_wasm_should_be_refused() {
		let file = tempfile::NamedTempFile::new().unwrap();
		fs::write(&file, b"no wasm at all").unwrap();

		assert!(
			message(development(file.path())).contains("magic"),
			"{}",
			message(development(file.path()))
		);
		assert!(
			message(development(Path::new("no/such/file"))).starts_with("the wasm can't be read")
		);
	}

	#[test]
	fn each_thing_that_takes_rewriting_should_name_the_feature() {
		let file = module(LOWERED);
		let ask = OptimizationOptions::new_opt_level_0;
		let needs = "only binaryen makes a wasm compact: build with `--features compact-wasm`";

		assert_eq!(message(ask().mvp_features_only().run(&file, &file)), needs);
		assert_eq!(
			message(ask().add_pass(Pass::StripDwarf).run(&file, &file)),
			needs
		);
		assert_eq!(message(ask().debug_info(false).run(&file, &file)), needs);
		assert_eq!(
			message(ask().run(file.path(), Path::new("elsewhere"))),
			needs
		);
	}
}
