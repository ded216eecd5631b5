//! What would make a comparison unfair: blocks that hold more, or storage that costs less.

use munus_bare_runtime::Runtime as Bare;
use munus_runtime::Runtime as Munus;

#[test]
fn blocks_should_hold_as_much_as_those_of_munus() {
	let bare = <Bare as frame_system::Config>::BlockWeights::get();
	let munus = <Munus as frame_system::Config>::BlockWeights::get();
	assert_eq!(format!("{bare:?}"), format!("{munus:?}"));
	let bare = <Bare as frame_system::Config>::BlockLength::get();
	let munus = <Munus as frame_system::Config>::BlockLength::get();
	assert_eq!(format!("{bare:?}"), format!("{munus:?}"));
}

#[test]
fn storage_should_cost_as_much_as_on_munus() {
	let bare = <Bare as frame_system::Config>::DbWeight::get();
	let munus = <Munus as frame_system::Config>::DbWeight::get();
	assert_eq!(bare, munus);
}

#[test]
fn a_transfer_should_have_the_format_of_munus() {
	use sp_runtime::traits::TransactionExtension;
	let bare = munus_bare_runtime::TxExtension::metadata();
	let munus = munus_runtime::TxExtension::metadata();
	let names = |all: Vec<sp_runtime::traits::TransactionExtensionMetadata>| {
		all.into_iter()
			.map(|one| one.identifier)
			.collect::<Vec<_>>()
	};
	let (bare, munus) = (names(bare), names(munus));
	assert!(!bare.is_empty());
	// Munus wraps two of them, and names these by what they wrap.
	assert_eq!(bare, munus);
}

#[test]
fn a_transfer_should_book_what_it_books_on_munus() {
	use pallet_balances::WeightInfo;
	let bare = <Bare as pallet_balances::Config>::WeightInfo::transfer_keep_alive();
	let munus = <Munus as pallet_balances::Config>::WeightInfo::transfer_keep_alive();
	assert_eq!(bare, munus);
}
