//! Somebody with a key.

use munus_runtime::AccountId;
use sp_core::{sr25519, Pair};

/// An account and the key that signs for it.
#[derive(Clone)]
pub struct Actor {
	/// What it is called; its key is derived by `//name` from the development phrase.
	pub name: String,
	/// Its account.
	pub account: AccountId,
	pub(crate) pair: sr25519::Pair,
}

impl Actor {
	/// The actor of that name.
	pub fn named(name: &str) -> Self {
		let pair = sr25519::Pair::from_string(&format!("//{name}"), None)
			.expect("a hard derivation of a name is a valid path");
		Actor {
			name: name.into(),
			account: pair.public().into(),
			pair,
		}
	}

	/// Its signature of a message.
	pub fn sign(&self, message: &[u8]) -> sr25519::Signature {
		self.pair.sign(message)
	}
}

impl std::fmt::Debug for Actor {
	fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
		f.write_str(&self.name)
	}
}
