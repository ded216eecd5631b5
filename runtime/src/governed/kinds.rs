//! The types that governed numbers have.

use sp_runtime::Permill;

/// Something that is a number.
pub trait Number {
	/// The value.
	fn read(&self) -> u128;
	/// Takes a value; `false` when it does not fit.
	fn write(&mut self, value: u128) -> bool;
}

macro_rules! number {
	($($kind:ty),+) => {$(
		impl Number for $kind {
			fn read(&self) -> u128 {
				(*self).into()
			}

			fn write(&mut self, value: u128) -> bool {
				match value.try_into() {
					Ok(value) => *self = value,
					Err(_) => return false,
				}
				true
			}
		}
	)+};
}

number!(u16, u32, u64, u128);

/// In millionths.
impl Number for Permill {
	fn read(&self) -> u128 {
		self.deconstruct().into()
	}

	fn write(&mut self, value: u128) -> bool {
		match u32::try_from(value) {
			Ok(parts) if parts <= 1_000_000 => *self = Permill::from_parts(parts),
			_ => return false,
		}
		true
	}
}
