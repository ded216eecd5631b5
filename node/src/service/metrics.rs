//! What the chain expects of each validator and what it gets, as metrics for an operator's alerts.

use super::prepare::Client;
use futures::StreamExt;
use munus_primitives::obligation::Status;
use munus_runtime::{
	constants::SS58_PREFIX, opaque::Block, reads::ValidatorsApi, validators::ValidatorView,
	AccountId, Balance,
};
use sc_client_api::BlockchainEvents;
use sp_api::ProvideRuntimeApi;
use sp_core::crypto::{Ss58AddressFormat, Ss58Codec};
use std::{
	collections::BTreeSet,
	sync::Arc,
	time::{Duration, Instant},
};
use substrate_prometheus_endpoint::{
	register, Gauge, GaugeVec, Opts, PrometheusError, Registry, U64,
};

/// The numbers change by a block at most; nobody scrapes more often than this.
const PAUSE: Duration = Duration::from_secs(1);

const ACCOUNT: &str = "account";

type View = ValidatorView<AccountId, Balance>;

/// One gauge per number, with a value for every validator.
struct Metrics {
	on_duty: GaugeVec<U64>,
	expected: GaugeVec<U64>,
	authored: GaugeVec<U64>,
	deficit: GaugeVec<U64>,
	surplus: GaugeVec<U64>,
	status: GaugeVec<U64>,
	slots_to_warning: GaugeVec<U64>,
	slots_to_removal: GaugeVec<U64>,
	validators: Gauge<U64>,
	shown: BTreeSet<String>,
}

impl Metrics {
	fn register(registry: &Registry) -> Result<Self, PrometheusError> {
		let each = |name: &str, help: &str| {
			let opts = Opts::new(format!("munus_validator_{name}"), help);
			register(GaugeVec::new(opts, &[ACCOUNT])?, registry)
		};
		Ok(Self {
			on_duty: each("on_duty", "Whether it validates in this session")?,
			expected: each(
				"expected_millis",
				"Blocks expected of it in this session, in thousandths",
			)?,
			authored: each("authored", "Blocks it authored in this session")?,
			deficit: each("deficit", "Blocks it owes")?,
			surplus: each("surplus", "Blocks it is ahead")?,
			status: each("status", "0 healthy, 1 warned, 2 about to lose its seat")?,
			slots_to_warning: each(
				"slots_to_warning",
				"Blocks that may come, none of its own, before it is warned",
			)?,
			slots_to_removal: each(
				"slots_to_removal",
				"Blocks that may come, none of its own, before it loses its seat",
			)?,
			validators: register(
				Gauge::new("munus_validators", "Validators of the next session")?,
				registry,
			)?,
			shown: BTreeSet::new(),
		})
	}

	fn gauges(&self) -> [&GaugeVec<U64>; 8] {
		[
			&self.on_duty,
			&self.expected,
			&self.authored,
			&self.deficit,
			&self.surplus,
			&self.status,
			&self.slots_to_warning,
			&self.slots_to_removal,
		]
	}

	fn show(&mut self, views: &[View]) {
		let format = Ss58AddressFormat::custom(SS58_PREFIX);
		let mut shown = BTreeSet::new();
		for view in views {
			let account = view.who.to_ss58check_with_version(format);
			self.show_one(&account, view);
			shown.insert(account);
		}
		for gone in self.shown.difference(&shown) {
			for gauge in self.gauges() {
				// Fails where the validator never had this number.
				let _ = gauge.remove_label_values(&[gone]);
			}
		}
		self.shown = shown;
		self.validators.set(views.len() as u64);
	}

	fn show_one(&self, account: &str, view: &View) {
		let set =
			|gauge: &GaugeVec<U64>, value: u64| gauge.with_label_values(&[account]).set(value);
		set(&self.on_duty, u64::from(view.on_duty));
		set(&self.expected, view.expected);
		set(&self.authored, u64::from(view.authored));
		set(&self.deficit, u64::from(view.deficit));
		set(&self.surplus, u64::from(view.surplus));
		set(
			&self.status,
			match view.status {
				Status::Healthy => 0,
				Status::Throttled => 1,
				Status::Banned => 2,
			},
		);
		for (gauge, slots) in [
			(&self.slots_to_warning, view.slots_to_warning),
			(&self.slots_to_removal, view.slots_to_removal),
		] {
			match slots {
				Some(slots) => set(gauge, u64::from(slots)),
				None => {
					let _ = gauge.remove_label_values(&[account]);
				}
			}
		}
	}
}

/// Keeps the metrics as the best block has them, until the node ends.
pub async fn run(client: Arc<Client>, registry: Registry) {
	let mut metrics = match Metrics::register(&registry) {
		Ok(metrics) => metrics,
		Err(error) => return log::warn!(target: "metrics", "no metrics of validators: {error}"),
	};
	let mut blocks = client.import_notification_stream();
	let mut last: Option<Instant> = None;
	while let Some(block) = blocks.next().await {
		if !block.is_new_best || last.is_some_and(|last| last.elapsed() < PAUSE) {
			continue;
		}
		last = Some(Instant::now());
		match ValidatorsApi::<Block>::validators(&*client.runtime_api(), block.hash) {
			Ok(views) => metrics.show(&views),
			Err(error) => log::debug!(target: "metrics", "validators at {}: {error}", block.hash),
		}
	}
}
