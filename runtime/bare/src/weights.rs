//! What was measured for the chain with a market: both sides of a comparison book the same for the same.

mod traits {
	pub mod frame_system_extensions {
		pub use frame_system::ExtensionsWeightInfo as WeightInfo;
	}
}

#[path = "../../src/weights/frame_system.rs"]
pub mod frame_system;
#[path = "../../src/weights/frame_system_extensions.rs"]
pub mod frame_system_extensions;
#[path = "../../src/weights/pallet_balances.rs"]
pub mod pallet_balances;
#[path = "../../src/weights/pallet_timestamp.rs"]
pub mod pallet_timestamp;
#[path = "../../src/weights/pallet_transaction_payment.rs"]
pub mod pallet_transaction_payment;
