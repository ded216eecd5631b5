//! What this runs on.

/// Processor, cores and memory, as far as the system says.
pub fn machine() -> String {
	let read = |path: &str| std::fs::read_to_string(path).unwrap_or_default();
	let field = |text: &str, name: &str| {
		text.lines()
			.find_map(|line| line.strip_prefix(name)?.split_once(':'))
			.map(|(_, value)| value.trim().to_string())
	};
	let cpu = field(&read("/proc/cpuinfo"), "model name").unwrap_or("an unnamed processor".into());
	let cores = std::thread::available_parallelism().map_or(1, usize::from);
	let kib: u64 = field(&read("/proc/meminfo"), "MemTotal")
		.and_then(|value| value.split_whitespace().next()?.parse().ok())
		.unwrap_or(0);
	format!("{cpu}, {cores} cores, {} GiB", kib >> 20)
}
