//! What of the SDK's benchmarks can't run here.

/// Benchmarks of the SDK's that assume other tracks, origins, events or code than this runtime has.
pub const UNFIT: [(&str, &[&str]); 6] = [
	("frame_system", &["set_code", "apply_authorized_upgrade"]),
	(
		"pallet_migrations",
		&["onboard_new_mbms", "exec_migration_fail"],
	),
	(
		"pallet_referenda",
		&[
			"place_decision_deposit_queued",
			"place_decision_deposit_not_queued",
			"one_fewer_deciding_failing",
			"one_fewer_deciding_passing",
			"nudge_referendum_requeued_insertion",
			"nudge_referendum_requeued_slide",
			"nudge_referendum_queued",
			"nudge_referendum_not_queued",
		],
	),
	(
		"pallet_conviction_voting",
		&[
			"vote_new",
			"vote_existing",
			"remove_vote",
			"remove_other_vote",
			"delegate",
			"undelegate",
			"unlock",
		],
	),
	(
		"pallet_whitelist",
		&[
			"dispatch_whitelisted_call",
			"dispatch_whitelisted_call_with_preimage",
		],
	),
	("pallet_tx_pause", &["pause", "unpause"]),
];

/// Whether a benchmark of the SDK's is among [`UNFIT`].
pub fn is_unfit(pallet: &str, benchmark: &str) -> bool {
	let mut unfit = UNFIT.iter();
	unfit.any(|(other, benchmarks)| *other == pallet && benchmarks.contains(&benchmark))
}
