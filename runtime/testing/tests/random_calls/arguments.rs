//! Arguments for every call of ours, and who could make it.

use super::{bond, choose, post, submit, Play};
use frame_support::{traits::GetCallMetadata, BoundedVec};
use munus_primitives::{obligation::DutyRate, sealed::Sealed, OrgId};
use munus_runtime::{
	chain, configs::market::AnyAsset, governed::ParameterId, market::Entry,
	parameters::ParameterSet, validators, AccountId, Organizations, RuntimeOrigin,
};
use munus_testing::*;
use pallet_organizations::{Overrides, Template};

/// Our pallets, as the runtime names them.
const OURS: [&str; 9] = [
	"Agenda",
	"Organizations",
	"Escrow",
	"Reputation",
	"Obligation",
	"Review",
	"Tasks",
	"Chain",
	"Validators",
];

/// Every call of ours there is: pallet and name.
pub fn names() -> Vec<(&'static str, &'static str)> {
	OURS.into_iter()
		.flat_map(|pallet| {
			let names = RuntimeCall::get_call_names(pallet).iter();
			names.map(move |name| (pallet, *name))
		})
		.collect()
}

/// Who makes a call: somebody who may, or whoever it is.
pub type By = Option<Actor>;

impl Play {
	/// The origin of a call: some are for root alone.
	pub fn origin(pallet: &str, name: &str, actor: &Actor) -> RuntimeOrigin {
		match (pallet, name) {
			("Chain", _) | ("Validators", "admit" | "dismiss") | ("Escrow", "sweep") => {
				RuntimeOrigin::root()
			}
			_ => RuntimeOrigin::signed(actor.account.clone()),
		}
	}

	/// A call by its name, with arguments by the numbers, and who could make it; `None` when the name
	/// is not known here.
	pub fn make(&mut self, pallet: &str, name: &str, a: u16, b: u16) -> Option<(By, RuntimeCall)> {
		match pallet {
			"Agenda" if name == "advance" => Some((None, self.advance(a))),
			"Agenda" if name == "advance_many" => Some((None, self.advance_many(a))),
			"Organizations" => self.of_organizations(name, a, b),
			"Escrow" => self.of_escrow(name, b).map(|call| (None, call)),
			"Reputation" => self.of_reputation(name, a, b),
			"Obligation" => self.of_obligation(name, a, b),
			"Review" => self.of_review(name, a, b),
			"Tasks" => self.of_tasks(name, a, b),
			"Chain" => self.of_chain(name, a, b).map(|call| (None, call)),
			"Validators" => self.of_validators(name, b).map(|call| (None, call)),
			_ => None,
		}
	}

	fn someone(&self, pick: u16) -> AccountId {
		self.cast[usize::from(pick) % self.cast.len()]
			.account
			.clone()
	}

	/// Somebody who is neither in the organization nor invited, where there is anybody.
	fn outsider(&mut self, org: OrgId, pick: u16) -> AccountId {
		let cast: Vec<_> = self.cast.iter().map(|who| who.account.clone()).collect();
		let outside =
			|who: &AccountId| !pallet_organizations::Members::<Runtime>::contains_key(org, who);
		let outsiders: Vec<_> = self
			.world
			.inspect(|| cast.into_iter().filter(outside).collect());
		choose(&outsiders, pick).unwrap_or_else(|| self.someone(pick))
	}

	/// The demo organization, or once in a while another one.
	fn org(&mut self, pick: u16) -> OrgId {
		let orgs: Vec<OrgId> = self.world.inspect(|| {
			let mut orgs: Vec<_> =
				pallet_organizations::Organizations::<Runtime>::iter_keys().collect();
			orgs.sort_unstable();
			orgs
		});
		match pick % 4 {
			0 => choose(&orgs, pick / 4).unwrap_or(99),
			_ => DEMO,
		}
	}

	/// Another organization than the demo one.
	fn guild(&mut self, pick: u16) -> OrgId {
		let mut orgs: Vec<OrgId> = self.world.inspect(|| {
			let orgs = pallet_organizations::Organizations::<Runtime>::iter_keys();
			orgs.filter(|org| *org != DEMO).collect()
		});
		orgs.sort_unstable();
		// Mostly the latest: what begins there can go on.
		let last = orgs.len().saturating_sub(1);
		orgs.get(last.saturating_sub(usize::from(pick % 3)))
			.copied()
			.unwrap_or(99)
	}

	fn admin_of(&mut self, org: OrgId) -> By {
		let view = self.world.inspect(|| Organizations::organization(org))?;
		self.known(&view.admin)
	}

	fn enforcer_of(&mut self, org: OrgId, pick: u16) -> By {
		let mut holders: Vec<AccountId> = self
			.world
			.inspect(|| pallet_obligation::Enforcers::<Runtime>::iter_key_prefix(org).collect());
		holders.sort();
		self.known(&choose(&holders, pick)?)
	}

	fn advance(&mut self, pick: u16) -> RuntimeCall {
		let queue = self.world.inspect(|| {
			let queue = pallet_agenda::Queue::<Runtime>::iter_keys();
			queue.take(64).collect::<Vec<_>>()
		});
		// The soonest are likelier.
		let (due, entry) = choose(&queue, pick % 16)
			.map_or((0, Entry::Task(0)), |(due, entry)| (due.moment(), entry));
		pallet_agenda::Call::advance { due, entry }.into()
	}

	fn advance_many(&mut self, pick: u16) -> RuntimeCall {
		let entries = self.world.inspect(|| {
			pallet_agenda::Queue::<Runtime>::iter_keys()
				.take(1 + usize::from(pick % 3))
				.map(|(due, entry)| (due.moment(), entry))
				.collect::<Vec<_>>()
		});
		let entries = BoundedVec::truncate_from(entries);
		pallet_agenda::Call::advance_many { entries }.into()
	}

	fn of_organizations(&mut self, name: &str, a: u16, b: u16) -> Option<(By, RuntimeCall)> {
		use pallet_organizations::Call;
		let (org, who) = (self.org(a), self.someone(b));
		let admin = self.admin_of(org);
		let max_total = if (a ^ b).is_multiple_of(11) {
			0
		} else {
			u128::MAX
		};
		Some(match name {
			"create" => (choose(&self.cast[10..13], a), self.create(a, b)),
			"invite" => {
				let who = self.outsider(org, b);
				(
					admin,
					Call::invite {
						org,
						who,
						max_total,
					}
					.into(),
				)
			}
			"join" => (None, Call::join { org, max_total }.into()),
			"leave" => (None, Call::leave { org }.into()),
			"revoke" => (admin, Call::revoke { org, who }.into()),
			"set_unit" => {
				let unit = (!b.is_multiple_of(5)).then_some(Balance::from(b % 3) * MUN);
				let asset = AnyAsset::Native;
				(
					admin,
					Call::set_unit {
						org,
						asset,
						unit,
						max_total,
					}
					.into(),
				)
			}
			"schedule_policy" => {
				let overrides = self.overrides(org, b);
				(admin, Call::schedule_policy { org, overrides }.into())
			}
			"cancel_policy" => (admin, Call::cancel_policy { org }.into()),
			"set_admin" => {
				let org = self.guild(a);
				let successor = (!b.is_multiple_of(5)).then_some(who);
				(
					self.admin_of(org),
					Call::set_admin { org, successor }.into(),
				)
			}
			"accept_admin" => {
				let org = self.guild(a);
				let organization = self
					.world
					.inspect(|| pallet_organizations::Organizations::<Runtime>::get(org));
				let successor = organization.and_then(|organization| organization.successor);
				let by = successor.and_then(|who| self.known(&who));
				(by, Call::accept_admin { org, max_total }.into())
			}
			"hand_over" => {
				let enforcers = self.cast[..7].iter().map(|who| who.account.clone());
				let enforcers = BoundedVec::truncate_from(enforcers.collect());
				(None, Call::hand_over { org, enforcers }.into())
			}
			"object" => (self.enforcer_of(org, b), Call::object { org }.into()),
			"close" => {
				let org = self.guild(a);
				(self.admin_of(org), Call::close { org }.into())
			}
			"sweep" => {
				let asset = AnyAsset::WithId(b.into());
				(None, Call::sweep { org, asset }.into())
			}
			_ => return None,
		})
	}

	fn create(&mut self, a: u16, b: u16) -> RuntimeCall {
		let appointees = (0..b % 3).map(|n| self.someone(a.wrapping_add(n)));
		let appointees = BoundedVec::truncate_from(appointees.collect());
		pallet_organizations::Call::create {
			name: BoundedVec::truncate_from(vec![b'g'; usize::from(a % 20)]),
			template: [Template::Village, Template::City][usize::from(a % 2)],
			overrides: Overrides::none(),
			appointees,
			grant: u128::from(b % 120) * munus_primitives::POINT,
			max_total: u128::MAX,
		}
		.into()
	}

	/// Another fee, rate or seniority; sometimes out of bounds.
	fn overrides(&mut self, org: OrgId, b: u16) -> pallet_organizations::OverridesFor<Runtime> {
		let none = Overrides::none();
		let view = self.world.inspect(|| Organizations::organization(org));
		let Some(view) = view else {
			return none;
		};
		let (mut review, mut duty) = (view.policy.review, view.policy.duty);
		review.fee = Balance::from(b % 7) * MUN / 4;
		review.seniority = u32::from(b % 30);
		duty.rate = DutyRate::Coverage((b % 90) as u8);
		match b % 3 {
			0 => Overrides {
				review: Some(review),
				..none
			},
			1 => Overrides {
				duty: Some(duty),
				..none
			},
			_ => Overrides {
				review: Some(review),
				duty: Some(duty),
				..none
			},
		}
	}

	fn of_escrow(&mut self, name: &str, b: u16) -> Option<RuntimeCall> {
		use pallet_escrow::Call;
		let (asset, who) = (AnyAsset::Native, self.someone(b));
		Some(match name {
			"collect" => Call::collect {
				asset,
				beneficiary: None,
			}
			.into(),
			"collect_many" => Call::collect_many {
				assets: BoundedVec::truncate_from(vec![asset, AnyAsset::WithId(1)]),
				beneficiary: None,
			}
			.into(),
			"endow" => {
				let asset = AnyAsset::WithId(b.into());
				Call::endow { asset }.into()
			}
			"write_off" => Call::write_off { asset, payee: who }.into(),
			"sweep" => Call::sweep {
				asset,
				beneficiary: who,
			}
			.into(),
			_ => return None,
		})
	}

	fn of_reputation(&mut self, name: &str, a: u16, b: u16) -> Option<(By, RuntimeCall)> {
		use pallet_reputation::Call;
		let (org, who) = (self.org(a), self.someone(b));
		// Somebody whose standing can be moved, and by which key.
		let mut moves: Vec<(OrgId, AccountId, AccountId)> = self.world.inspect(|| {
			let all = pallet_reputation::Recoveries::<Runtime>::iter();
			all.map(|(org, old, recovery)| (org, old, recovery.key))
				.collect()
		});
		moves.sort();
		let (at, old, key) = choose(&moves, a ^ b).unwrap_or((org, who.clone(), who.clone()));
		let (key, holder) = (self.known(&key), self.known(&old));
		Some(match name {
			"burn" => {
				let amount = b.into();
				let mut penalized: Vec<AccountId> = self.world.inspect(|| {
					let standings = pallet_reputation::Standings::<Runtime>::iter_prefix(org);
					let penalized = standings.filter(|(_, standing)| standing.penalty > 0);
					penalized.map(|(who, _)| who).collect()
				});
				penalized.sort();
				let by = choose(&penalized, b).and_then(|who| self.known(&who));
				(by, Call::burn { org, amount }.into())
			}
			"reap" => (None, Call::reap { org, who }.into()),
			"set_recovery_key" => {
				let key = (!b.is_multiple_of(9)).then_some(who);
				let by = self.enforcer_of(org, a);
				(by, Call::set_recovery_key { org, key }.into())
			}
			"claim_recovery" => (key, Call::claim_recovery { org: at, old }.into()),
			"cancel_recovery" => (holder, Call::cancel_recovery { org: at, old }.into()),
			"finish_recovery" => (key, Call::finish_recovery { org: at, old }.into()),
			_ => return None,
		})
	}

	fn of_obligation(&mut self, name: &str, a: u16, b: u16) -> Option<(By, RuntimeCall)> {
		use pallet_obligation::Call;
		let (org, who, shift) = (self.org(a), self.someone(b), (b / 16 % 2) as u8);
		let enforcer = self.enforcer_of(org, b);
		let appointed = b.is_multiple_of(2).then_some(0);
		Some(match name {
			"enlist" => (None, Call::enlist { org, shift }.into()),
			"appoint" => {
				let call = Call::appoint {
					org,
					who,
					shift: appointed,
				};
				(self.admin_of(org), call.into())
			}
			// Seldom by who may, or nobody would be left.
			"resign" => (
				enforcer.filter(|_| a.is_multiple_of(16)),
				Call::resign { org }.into(),
			),
			"collect" => (enforcer, Call::collect { org }.into()),
			"join_waitlist" => {
				// Who was in office before has standing enough.
				let mut former: Vec<AccountId> = self.world.inspect(|| {
					pallet_obligation::Alumni::<Runtime>::iter_key_prefix(DEMO).collect()
				});
				former.sort();
				let by = choose(&former, b).and_then(|who| self.known(&who));
				(by, Call::join_waitlist { org: DEMO, shift }.into())
			}
			"leave_waitlist" => {
				let mut waiting: Vec<AccountId> = self.world.inspect(|| {
					pallet_obligation::Candidates::<Runtime>::iter_key_prefix(DEMO).collect()
				});
				waiting.sort();
				let by = choose(&waiting, b).and_then(|who| self.known(&who));
				(by, Call::leave_waitlist { org: DEMO }.into())
			}
			"freeze" => (enforcer, Call::freeze { org }.into()),
			"unfreeze" => (enforcer, Call::unfreeze { org }.into()),
			"restore" => {
				let reviews = u32::from(b % 3);
				(enforcer, Call::restore { org, reviews }.into())
			}
			"present" => (enforcer, Call::present { org }.into()),
			"change_shift" => (enforcer, Call::change_shift { org, shift }.into()),
			_ => return None,
		})
	}

	fn of_review(&mut self, name: &str, a: u16, b: u16) -> Option<(By, RuntimeCall)> {
		use pallet_review::Call;
		let (org, mut panel) = (self.org(a), self.panel(a));
		let mut member = self.member(panel, b);
		if let Some((early, who)) = self.sealed_early(b).filter(|_| name == "denounce") {
			(panel, member) = (early, Some(who));
		}
		let reveal = member.as_ref().map(|member| self.preimage(member, panel));
		let nobody = self.someone(b);
		let shown = reveal.unwrap_or_else(|| super::Preimage::of(nobody));
		Some(match name {
			"commit" => {
				let (sealed, note) = (Sealed([9; 32]), vec![1; usize::from(b % 600)]);
				(
					member,
					Call::commit {
						panel,
						sealed,
						note,
					}
					.into(),
				)
			}
			"reveal" => {
				let super::Preimage {
					member,
					scores,
					rationale,
					salt,
				} = shown;
				(
					None,
					Call::reveal {
						panel,
						member,
						scores,
						rationale,
						salt,
					}
					.into(),
				)
			}
			"reveal_many" => {
				// The whole panel's at once, where all have committed.
				let members = self.world.members(panel);
				let shown = members.iter().map(|member| self.preimage(member, panel));
				let reveals = shown.collect::<Vec<_>>().into_iter().map(|shown| {
					let super::Preimage {
						member,
						scores,
						rationale,
						salt,
					} = shown;
					pallet_review::Reveal {
						panel,
						member,
						scores,
						rationale,
						salt,
					}
				});
				let reveals = BoundedVec::truncate_from(reveals.collect());
				(None, Call::reveal_many { reveals }.into())
			}
			"decline" => (member, Call::decline { panel }.into()),
			"denounce" => {
				let super::Preimage {
					member,
					scores,
					rationale,
					salt,
				} = shown;
				(
					None,
					Call::denounce {
						panel,
						member,
						scores,
						rationale,
						salt,
					}
					.into(),
				)
			}
			"volunteer" => {
				let on = !b.is_multiple_of(5);
				(self.enforcer_of(org, b), Call::volunteer { org, on }.into())
			}
			_ => return None,
		})
	}

	fn of_tasks(&mut self, name: &str, a: u16, b: u16) -> Option<(By, RuntimeCall)> {
		use pallet_tasks::Call;
		let task = self.task_for(name, a).unwrap_or_else(|| self.task(a));
		let (score, contribution) = (b % 10_100, Balance::from(b % 19) * MUN);
		let requester = self.requester_of(task);
		let party = self.party_of(task, b);
		Some(match name {
			"post" => (choose(&self.cast[10..13], a ^ b), post(a, b)),
			"edit" => {
				let (title, uri) = (
					vec![b't'; usize::from(b % 140)],
					vec![b'u'; usize::from(a % 300)],
				);
				let content_hash = [3; 32];
				(
					requester,
					Call::edit {
						task,
						title,
						uri,
						content_hash,
						max_total: Balance::MAX,
					}
					.into(),
				)
			}
			"cancel" => (requester, Call::cancel { task }.into()),
			"claim" => {
				let bond = bond(b);
				(
					choose(&self.cast[13..17], a ^ b),
					Call::claim {
						task,
						bond,
						max_total: Balance::from(a) * MUN,
					}
					.into(),
				)
			}
			"submit" => {
				let part = self.part_of(task);
				(self.holder_of(task), submit(task, part, b))
			}
			"accept" => (requester, Call::accept { task }.into()),
			"dispute" => (requester, Call::dispute { task, score }.into()),
			"request_review" => {
				let max_total = Balance::MAX;
				(party, Call::request_review { task, max_total }.into())
			}
			"appeal" => {
				let contribution = Balance::from(b % 5) * MUN;
				let call = Call::appeal {
					task,
					claim: score,
					contribution,
				};
				(party, call.into())
			}
			"tip" => {
				// Some of an ended task, to somebody who did work.
				let task = task.saturating_sub(3);
				let call = Call::tip {
					task,
					org: DEMO,
					asset: AnyAsset::Native,
					payee: self.someone(b),
					amount: contribution,
				};
				(choose(&self.cast[10..13], a), call.into())
			}
			"support" => {
				let by = choose(&self.cast[10..13], b);
				(by, Call::support { task, contribution }.into())
			}
			"rule" => (Some(self.world.admin()), Call::rule { task, score }.into()),
			"reply" => {
				let text = vec![b'r'; usize::from(b % 530)];
				(self.party_of(task, 1), Call::reply { task, text }.into())
			}
			"kill" => {
				let max_total = Balance::from(b % 3) * MUN;
				(requester, Call::kill { task, max_total }.into())
			}
			"withdraw" => (self.holder_of(task), Call::withdraw { task }.into()),
			"form_team" => {
				let lead = choose(&self.cast[13..17], a);
				let share = [5_000, 4_999, 10_000][usize::from(b % 3)];
				let members = match share {
					10_000 => vec![],
					_ => vec![(self.someone(b), 5_000)],
				};
				let call = Call::form_team {
					task,
					share,
					members,
				};
				(lead, call.into())
			}
			"join_team" => {
				let invited = self.world.inspect(|| {
					pallet_tasks::Roles::<Runtime>::iter().find_map(|(task, lead, role)| {
						let pallet_tasks::Role::Offer(offer) = role else {
							return None;
						};
						let member = offer.team.iter().find(|member| !member.agreed)?;
						Some((task, lead, member.who.clone(), member.share))
					})
				});
				let nobody = self.someone(a);
				let (task, lead, who, share) = invited.unwrap_or((task, nobody.clone(), nobody, b));
				let call = Call::join_team { task, lead, share };
				(self.known(&who), call.into())
			}
			"delegate" => {
				let call = Call::delegate {
					task,
					portion: u32::from(b) * 20_000,
					title: vec![b't'; usize::from(b % 130)],
					uri: vec![b'u'; usize::from(a % 260)],
					content_hash: [4; 32],
					terms: None,
					to: None,
					max_total: 100 * MUN,
				};
				(self.holder_of(task), call.into())
			}
			"top_up" => {
				let purse = match b % 2 {
					0 => pallet_tasks::Purse::Price,
					_ => pallet_tasks::Purse::Reserve,
				};
				let call = Call::top_up {
					task,
					amount: Balance::from(b % 7) * MILLI,
					purse,
					max_total: MUN,
				};
				(requester, call.into())
			}
			"enter" | "open_entry" | "open_entries" | "collect" | "collect_many" | "fund"
			| "unfund" | "publish" | "challenge" => return self.of_contests(name, a, b),
			name => return self.of_bids(name, a, b),
		})
	}

	/// A task for which the call makes sense.
	fn task_for(&mut self, name: &str, pick: u16) -> Option<TaskId> {
		use pallet_tasks::State::{Appealable, Council, Submitted, Working};
		let fits = |task: &pallet_tasks::TaskOf<Runtime>| match name {
			"edit" | "cancel" | "claim" | "form_team" => {
				task.submission().is_none() && task.holders().is_empty()
			}
			"submit" => !task.holders().is_empty(),
			"kill" | "withdraw" | "delegate" => matches!(task.state, Working { .. }),
			"accept" | "dispute" | "request_review" => matches!(task.state, Submitted { .. }),
			"appeal" | "reply" => matches!(task.state, Appealable { .. }),
			"support" => matches!(
				task.state,
				Appealable {
					appeal: Some(_),
					..
				}
			),
			"rule" => matches!(task.state, Council { .. }),
			_ => true,
		};
		let mut fitting: Vec<_> = self.world.inspect(|| {
			let tasks = pallet_tasks::Tasks::<Runtime>::iter();
			let fitting = tasks.filter(|(_, task)| fits(task));
			fitting.map(|(id, _)| id).collect()
		});
		fitting.sort_unstable();
		choose(&fitting, pick)
	}

	fn parameter(&mut self, a: u16, b: u16) -> RuntimeCall {
		let mut set = self.world.inspect(ParameterSet::current);
		set.tasks.claim_limit = u32::from(b % 40);
		set.fees.author_share = sp_runtime::Permill::from_percent(u32::from(b % 100));
		let parameters = set.into_parameters();
		let parameter = parameters[usize::from(a) % parameters.len()].clone();
		chain::Call::set_parameter { parameter }.into()
	}

	fn of_chain(&mut self, name: &str, a: u16, b: u16) -> Option<RuntimeCall> {
		let id = [ParameterId::TasksClaimLimit, ParameterId::FeesAuthorShare][usize::from(a % 2)];
		Some(match name {
			"set_parameter" => self.parameter(a, b),
			"schedule_parameter" => chain::Call::schedule_parameter {
				id,
				value: u128::from(b % 40),
				after: u32::from(a % 100),
			}
			.into(),
			"cancel_change" => chain::Call::cancel_change { id }.into(),
			_ => return None,
		})
	}

	fn of_validators(&mut self, name: &str, b: u16) -> Option<RuntimeCall> {
		let who = self.someone(b);
		Some(match name {
			"admit" => validators::Call::admit { who }.into(),
			"dismiss" => validators::Call::dismiss { who }.into(),
			"apply" => validators::Call::apply {
				max_total: u128::MAX,
			}
			.into(),
			"withdraw" => validators::Call::withdraw {}.into(),
			"leave" => validators::Call::leave {}.into(),
			_ => return None,
		})
	}
}
