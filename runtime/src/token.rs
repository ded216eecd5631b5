// Read by the runtime, the node and the build script, which puts them under the metadata's hash.

/// The symbol of the native token.
pub const TOKEN_SYMBOL: &str = "MUN";
/// How many decimals the native token has.
pub const TOKEN_DECIMALS: u8 = 12;
/// The prefix of addresses.
pub const SS58_PREFIX: u16 = 42;
