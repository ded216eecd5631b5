# Sourced by the commands beside it: installs what is missing, saying what, and sets what builds need.
# Needs git, curl, rustup's cargo, node with npm, and apt for the rest. Does nothing the second time.

MUNUS_ROOT="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
MUNUS_SCRIPTS="$MUNUS_ROOT/scripts"
WASM_TARGET=wasm32v1-none

say() { printf '\033[1m%s\033[0m\n' "$*" >&2; }
die() { printf '%s\n' "error: $*" >&2; exit 1; }
have() { command -v "$1" >/dev/null 2>&1; }

as_root() {
	if [ "$(id -u)" -eq 0 ]; then
		"$@"
	elif have sudo; then
		sudo "$@"
	else
		die "need root or sudo for: $*"
	fi
}

apt_install() {
	have apt-get || die "please install by hand, there is no apt here: $*"
	say "setup: installing by apt: $*"
	local install=(env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends)
	as_root "${install[@]}" "$@" >&2 && return
	as_root apt-get update -q >&2
	as_root "${install[@]}" "$@" >&2
}

# Which toolchain cargo is to use: the one rust-toolchain.toml names, else the default one.
setup_rust() {
	have rustup || die "rustup is missing; install it first (see rustup.rs)"
	cd "$MUNUS_ROOT"
	local channel
	channel="$(sed -n 's/^channel *= *"\(.*\)"/\1/p' rust-toolchain.toml)"
	if ! rustc --version >/dev/null 2>&1; then
		say "setup: installing the Rust toolchain $channel with clippy and rustfmt by rustup"
		rustup toolchain install "$channel" --profile minimal -c clippy -c rustfmt >&2 || {
			say "setup: $channel cannot be had; taking the default toolchain"
			export RUSTUP_TOOLCHAIN="${RUSTUP_TOOLCHAIN:-stable}"
			rustc --version >/dev/null 2>&1 || die "no Rust toolchain works here"
		}
	fi
	local component
	for component in clippy rustfmt; do
		if ! rustup component list --installed | grep -q "^$component"; then
			say "setup: adding $component by rustup"
			rustup component add "$component" >&2
		fi
	done
}

setup_wasm_target() {
	rustup target list --installed | grep -qx "$WASM_TARGET" && return
	say "setup: adding the target $WASM_TARGET by rustup"
	rustup target add "$WASM_TARGET" >&2 && return
	setup_wasm_fallback
}

# Where rustup cannot give the target: Debian's compiler builds `core` and `alloc` for it from
# source, and rustup's linker links.
setup_wasm_fallback() {
	say "setup: the target cannot be had; falling back on Debian's compiler and its sources"
	local version
	version="$(/usr/bin/rustc --version 2>/dev/null || true)"
	if [ -z "$version" ] || [ ! -e /usr/lib/rustlib/src/rust ]; then
		apt_install rustc-web cargo-web rust-web-src
	fi
	rustup toolchain link munus-wasm /usr >&2
	local sysroot lld
	sysroot="$(cd "$MUNUS_ROOT" && rustup which rustc)"
	sysroot="$(dirname "$(dirname "$sysroot")")"
	lld="$(find "$sysroot/lib/rustlib" -name rust-lld -type f | head -n 1)"
	[ -n "$lld" ] || die "rustup's rust-lld is missing in $sysroot"
	export WASM_BUILD_TOOLCHAIN=munus-wasm WASM_BUILD_STD=1 RUSTC_BOOTSTRAP=1
	export CARGO_TARGET_WASM32V1_NONE_LINKER="$lld"
	export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER="$lld"
}

setup_protoc() {
	have protoc || apt_install protobuf-compiler
}

# The system's own, which it keeps up to date, instead of one built from source (`.cargo/config.toml`).
setup_openssl() {
	have pkg-config && pkg-config --exists openssl && return
	apt_install pkg-config libssl-dev
}

setup_npm() {
	have node || apt_install nodejs
	have npm || apt_install npm
	local lock stamp="$MUNUS_SCRIPTS/node_modules/.munus-lock"
	lock="$(sha256sum <"$MUNUS_SCRIPTS/package-lock.json" | cut -d ' ' -f 1)"
	[ "$(cat "$stamp" 2>/dev/null || true)" = "$lock" ] && return
	say "setup: installing npm packages by the lockfile"
	(cd "$MUNUS_SCRIPTS" &&
		npm ci --ignore-scripts --no-audit --no-fund --loglevel=error >&2)
	printf '%s\n' "$lock" >"$stamp"
}

# A target directory outside the checkout survives it; its last part must be `target`, by which the
# wasm builder finds its way.
setup_environment() {
	export CARGO_TARGET_DIR="${CARGO_TARGET_DIR:-${XDG_CACHE_HOME:-$HOME/.cache}/munus/target}"
	case "$CARGO_TARGET_DIR" in
		*/target) ;;
		*) die "CARGO_TARGET_DIR must end in /target: $CARGO_TARGET_DIR" ;;
	esac
	export WASM_BUILD_WORKSPACE_HINT="$MUNUS_ROOT"
	export MUNUS_NODE="$CARGO_TARGET_DIR/debug/munus-node"
	export MUNUS_NEXT="$CARGO_TARGET_DIR/debug/wbuild/munus-runtime-next/munus_next.compressed.wasm"
}

# A build directory that was moved, or brought from elsewhere, names wasm files where they are no more,
# and cargo does not notice.
forget_lost_wasm() {
	local names name made
	for names in "$CARGO_TARGET_DIR"/*/build/munus-runtime-*/out/wasm_binary.rs; do
		[ -e "$names" ] || continue
		while IFS= read -r name; do
			[ -e "$name" ] && continue
			made="$(dirname "$(dirname "$names")")"
			say "setup: forgetting a build whose wasm is gone: $(basename "$made")"
			rm -rf "$made" "$(dirname "$(dirname "$made")")/.fingerprint/$(basename "$made")"
			break
		done < <(sed -n 's/.*include_bytes!("\([^"]*\)").*/\1/p' "$names")
	done
}

setup() {
	setup_environment
	forget_lost_wasm
	setup_protoc
	setup_openssl
	setup_rust
	setup_wasm_target
	setup_npm
}
