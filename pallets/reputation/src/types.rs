//! A standing and its transitions.

use crate::decay::{self, Phase};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use munus_primitives::{reputation::Decaying, Reputation, Score};
use scale_info::TypeInfo;

/// What an account stands for in an organization.
#[derive(
	Clone,
	Copy,
	Debug,
	Default,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	TypeInfo,
	MaxEncodedLen,
)]
pub struct Standing {
	/// The whole balance, locked and free.
	pub total: Decaying,
	/// The locked part of the total; never more than it.
	pub locked: Decaying,
	/// How many locks are open. Without one nothing is locked.
	pub locks: u32,
	/// What must be earned or burned before the balance rises again, in base units.
	pub penalty: Reputation,
	/// How many claims are open.
	pub live_claims: u32,
	/// The highest tier entered, 0 for the one everybody starts in. Goes with the standing.
	pub tier: u8,
	/// The leave it has had. Its own time is the organization's active time less that.
	pub leave: Leave,
}

/// Time on leave, in clock blocks of the organization's active time.
#[derive(
	Clone,
	Copy,
	Debug,
	Default,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	TypeInfo,
	MaxEncodedLen,
)]
pub struct Leave {
	/// How long all leaves together lasted that are over.
	pub passed: u64,
	/// The active time at which the present leave began; `None` when there is none.
	pub since: Option<u64>,
}

/// Why a transition of a standing is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
	/// More than can be represented.
	TooMuch,
	/// More than is free.
	Insufficient,
	/// No such lock.
	NotLocked,
	/// No penalty to burn off.
	NoPenalty,
	/// As many claims as are allowed.
	TooManyClaims,
	/// No claim that could end.
	NoLiveClaim,
	/// On leave.
	Frozen,
	/// Not on leave.
	NotFrozen,
}

impl Leave {
	/// A record's own time, at the active time `time`: it stands still on leave.
	pub fn own_time(&self, time: u64) -> u64 {
		let reached = self.since.map_or(time, |since| since.min(time));
		reached.saturating_sub(self.passed)
	}
}

/// Where earnings went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Earning {
	/// By how much the penalty fell.
	pub paid: Reputation,
	/// By how much the balance rose.
	pub added: Reputation,
	/// Whether the balance rose at all, if only by a fraction of a base unit.
	pub rose: bool,
}

impl Standing {
	/// The phase of its own time, at the active time `time`. Everything in it is written in that.
	pub fn phase(&self, time: u64, half_life: u64) -> Phase {
		Phase::at(self.leave.own_time(time), half_life)
	}

	/// Whether it is on leave.
	pub fn is_frozen(&self) -> bool {
		self.leave.since.is_some()
	}

	/// Begins leave at the active time `time`.
	pub fn freeze(&mut self, time: u64) -> Result<(), Refusal> {
		self.usable()?;
		self.leave.since = Some(time);
		Ok(())
	}

	/// Ends leave at the active time `time`.
	pub fn thaw(&mut self, time: u64) -> Result<(), Refusal> {
		let since = self.leave.since.ok_or(Refusal::NotFrozen)?;
		let lasted = time.saturating_sub(since);
		self.leave = Leave {
			passed: self.leave.passed.saturating_add(lasted),
			since: None,
		};
		Ok(())
	}

	fn usable(&self) -> Result<(), Refusal> {
		if self.is_frozen() {
			return Err(Refusal::Frozen);
		}
		Ok(())
	}

	/// The whole balance, in base units.
	pub fn balance(&self, now: &Phase) -> Reputation {
		decay::worth(&self.total, now)
	}

	/// What can be used or locked, in base units; nothing on leave. What is neither wholly free nor
	/// wholly locked counts as locked.
	pub fn free(&self, now: &Phase) -> Reputation {
		if self.is_frozen() {
			return 0;
		}
		let (total, locked) = (
			decay::norm(&self.total, now),
			decay::norm(&self.locked, now),
		);
		now.worth(total.saturating_sub(locked))
	}

	/// What is not free, in base units.
	pub fn locked(&self, now: &Phase) -> Reputation {
		self.balance(now).saturating_sub(self.free(now))
	}

	/// Whether nothing is left that anybody could want.
	pub fn is_empty(&self, now: &Phase) -> bool {
		self.balance(now) == 0
			&& self.locks == 0
			&& self.penalty == 0
			&& self.live_claims == 0
			&& !self.is_frozen()
	}

	/// Pays the penalty, and adds the rest.
	pub fn earn(&mut self, amount: Reputation, now: &Phase) -> Result<Earning, Refusal> {
		let paid = amount.min(self.penalty);
		let added = amount.saturating_sub(paid);
		self.total = decay::add(&self.total, added, now).ok_or(Refusal::TooMuch)?;
		self.penalty = self.penalty.saturating_sub(paid);
		let rose = added > 0;
		Ok(Earning { paid, added, rose })
	}

	/// Pays the penalty by what the accrual is worth now, and adds the rest, fractions included.
	pub fn earn_accrued(&mut self, accrual: &Decaying, now: &Phase) -> Result<Earning, Refusal> {
		let before = self.balance(now);
		let paid = decay::worth(accrual, now).min(self.penalty);
		let rest = decay::sub(accrual, paid, now).ok_or(Refusal::TooMuch)?;
		self.total = decay::join(&self.total, &rest, now).ok_or(Refusal::TooMuch)?;
		self.penalty = self.penalty.saturating_sub(paid);
		Ok(Earning {
			paid,
			added: self.balance(now).saturating_sub(before),
			rose: rest.mantissa > 0,
		})
	}

	/// Destroys `amount` of what is free.
	pub fn spend(&mut self, amount: Reputation, now: &Phase) -> Result<(), Refusal> {
		self.usable()?;
		if amount > self.free(now) {
			return Err(Refusal::Insufficient);
		}
		self.total = decay::sub(&self.total, amount, now).ok_or(Refusal::Insufficient)?;
		Ok(())
	}

	/// Enters a tier at a cost; the highest one is remembered.
	pub fn enter(&mut self, tier: u8, cost: Reputation, now: &Phase) -> Result<(), Refusal> {
		self.spend(cost, now)?;
		self.tier = self.tier.max(tier);
		Ok(())
	}

	/// Locks `amount` of what is free, and gives the ticket.
	pub fn lock(&mut self, amount: Reputation, now: &Phase) -> Result<Decaying, Refusal> {
		self.usable()?;
		if amount > self.free(now) {
			return Err(Refusal::Insufficient);
		}
		let ticket = decay::add(&Decaying::default(), amount, now).ok_or(Refusal::TooMuch)?;
		let locks = self.locks.checked_add(1).ok_or(Refusal::TooMuch)?;
		self.locked = decay::join(&self.locked, &ticket, now).ok_or(Refusal::TooMuch)?;
		self.locks = locks;
		Ok(ticket)
	}

	/// Ends a lock: what is left of it becomes free. Gives what that is worth.
	pub fn unlock(&mut self, ticket: &Decaying, now: &Phase) -> Result<Reputation, Refusal> {
		let locks = self.locks.checked_sub(1).ok_or(Refusal::NotLocked)?;
		let locked = decay::part(&self.locked, ticket, now).ok_or(Refusal::NotLocked)?;
		// Halves of odd mantissas leave a residue that belongs to no ticket.
		self.locked = if locks == 0 {
			Decaying::default()
		} else {
			locked
		};
		self.locks = locks;
		Ok(decay::worth(ticket, now))
	}

	/// Ends a lock and destroys what is left of it. Gives by how much the balance fell.
	pub fn slash(&mut self, ticket: &Decaying, now: &Phase) -> Result<Reputation, Refusal> {
		let before = self.balance(now);
		let total = decay::part(&self.total, ticket, now).ok_or(Refusal::NotLocked)?;
		self.unlock(ticket, now)?;
		self.total = total;
		Ok(before.saturating_sub(self.balance(now)))
	}

	/// Destroys so many ten-thousandths of what is left of a lock, the whole at most. Gives the part
	/// destroyed, the lock that remains, and by how much the balance fell.
	pub fn slash_part(
		&mut self,
		ticket: &Decaying,
		share: Score,
		now: &Phase,
	) -> Result<(Decaying, Decaying, Reputation), Refusal> {
		let before = self.balance(now);
		let gone = decay::share(ticket, share, now);
		let rest = decay::part(ticket, &gone, now).ok_or(Refusal::NotLocked)?;
		let locked = decay::part(&self.locked, &gone, now).filter(|_| self.locks > 0);
		self.locked = locked.ok_or(Refusal::NotLocked)?;
		self.total = decay::part(&self.total, &gone, now).ok_or(Refusal::NotLocked)?;
		Ok((gone, rest, before.saturating_sub(self.balance(now))))
	}

	/// Adds to the penalty.
	pub fn penalize(&mut self, amount: Reputation) -> Result<(), Refusal> {
		self.penalty = self.penalty.checked_add(amount).ok_or(Refusal::TooMuch)?;
		Ok(())
	}

	/// Uses up to `amount` of what is free to bring the penalty down. Gives how much it took.
	pub fn burn(&mut self, amount: Reputation, now: &Phase) -> Result<Reputation, Refusal> {
		if self.penalty == 0 {
			return Err(Refusal::NoPenalty);
		}
		let burned = amount.min(self.penalty);
		self.spend(burned, now)?;
		self.penalty = self.penalty.saturating_sub(burned);
		Ok(burned)
	}

	/// Counts one more live claim.
	pub fn begin_claim(&mut self, limit: u32) -> Result<(), Refusal> {
		self.usable()?;
		if self.live_claims >= limit {
			return Err(Refusal::TooManyClaims);
		}
		self.live_claims = self
			.live_claims
			.checked_add(1)
			.ok_or(Refusal::TooManyClaims)?;
		Ok(())
	}

	/// Counts one live claim less.
	pub fn end_claim(&mut self) -> Result<(), Refusal> {
		self.live_claims = self
			.live_claims
			.checked_sub(1)
			.ok_or(Refusal::NoLiveClaim)?;
		Ok(())
	}
}

/// A standing as it is now. `free + locked = balance`. Amounts are in base units.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen,
)]
pub struct StandingView<Moment> {
	/// The whole balance.
	pub balance: Reputation,
	/// What cannot be used while a lock or leave lasts.
	pub locked: Reputation,
	/// What can be used or locked.
	pub free: Reputation,
	/// What must be earned or burned before the balance rises again. Does not decay.
	pub penalty: Reputation,
	/// How many claims are open.
	pub live_claims: u32,
	/// The highest tier entered, 0 for the one everybody starts in.
	pub tier: u8,
	/// Whether it is on leave: nothing decays, and nothing can be used.
	pub frozen: bool,
	/// In how much of the organization's active time the balance halves, in clock blocks.
	pub half_life: Moment,
}
