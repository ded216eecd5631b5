// What each read is asked in the tests, once for both clients. A read that is not here makes a test
// fail, so that none is forgotten.

class Variant {
	constructor(type, value) {
		Object.assign(this, { type, value });
	}
}

const variant = (type, value) => new Variant(type, value);

/** Arguments as `@polkadot/api` takes them. */
export function forPolkadotJs(value) {
	if (value instanceof Variant) return value.value === undefined ? value.type : { [value.type]: value.value };
	if (value === undefined) return null;
	return nested(value, forPolkadotJs, (key) => key.replace(/_(.)/g, (_, letter) => letter.toUpperCase()));
}

/** Arguments as `polkadot-api` takes them. */
export function forPapi(value) {
	if (value instanceof Variant) return { type: value.type, value: value.value };
	return nested(value, forPapi, (key) => key);
}

function nested(value, convert, rename) {
	if (Array.isArray(value)) return value.map(convert);
	if (value === null || typeof value !== "object") return value;
	return Object.fromEntries(Object.entries(value).map(([key, inner]) => [rename(key), convert(inner)]));
}

const NATIVE = variant("Native");
const DEFAULTS = {
	tier: 0, criteria: undefined, claim_window: undefined, delivery_window: undefined,
	dispute_window: undefined, mode: variant("Every"), curve: undefined, class: 700,
	milestones: undefined, entrance: variant("Claim"), offers: undefined, prepaid: 0n,
};
const FILTER = { org: undefined, tier: 0, class: [0, 1000], asset: NATIVE, due_before: undefined, entrance: undefined };
const OVERRIDES = { admission: variant("Open"), review: undefined, duty: undefined, market: undefined, standing: undefined, sponsoring: undefined, audit: undefined };

/**
 * The arguments of every read. `s` says what there is: an organization, an open task, a task in
 * review with its panel, a requester, a member, and an enforcer who has committed.
 */
export function reads(s) {
	const { org, open, panel, requester, member, enforcer, due, validator } = s;
	return {
		ChainApi: { clock: [], governed: [], parameters: [] },
		ValidatorsApi: { validator: [validator], validators: [], candidates: [], validation: [] },
		AgendaApi: {
			scheduled: [undefined, 10],
			is_due: [due, variant("Task", open)],
			stalled: [undefined, 10],
			stalled_count: [10],
		},
		OrganizationsApi: {
			organization: [org],
			organizations: [0, 50],
			membership: [org, member],
			members: [org, undefined, 50],
			unit_of: [org, NATIVE],
			sponsorship: [org, member],
			may_join: [org, requester],
			preview_change: [org, OVERRIDES],
			policy_bounds: [],
			template_policy: [variant("City")],
			preview_policy: [variant("Village"), OVERRIDES],
		},
		EscrowApi: {
			account: [],
			asset: [NATIVE],
			unclaimed_of: [requester, undefined, 10],
			can_collect: [requester, NATIVE, undefined],
		},
		ReputationApi: { standing: [org, member], balance_at: [org, member, 100], active_time: [org], recovery: [org, member], eligible: [org, member, undefined] },
		ObligationApi: { enforcer: [org, enforcer], office: [org], candidate: [org, member], roster: [org, 0, 64], owed: [org, enforcer] },
		ReviewApi: {
			panel: [panel],
			duties: [org, enforcer],
			volunteers: [org, enforcer],
			calibration: [org],
		},
		TasksApi: {
			task: [open],
			quote: [org, NATIVE, 10n ** 13n, DEFAULTS, 40],
			eligibility: [open, member],
			appeal_terms: [open],
			plan_of: [open],
			quote_part: [open, 500_000_000, DEFAULTS, 40],
			leaving_terms: [open],
			open_tasks: [FILTER, member, 0n, 100],
			tasks_of: [requester, variant("Requester"), 0n, 100],
			offers_of: [open, undefined, 100],
			histogram: [org, 0, 700],
			contest: [open],
			entries_of: [open, 0, 100],
			funders_of: [open, undefined, 100],
			due_award: [open, member],
		},
	};
}
