//! A standing and its transitions.

use crate::decay::{self, Phase};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use munus_primitives::{reputation::Decaying, Reputation};
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
}

/// Where earnings went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Earning {
	/// By how much the penalty fell.
	pub paid: Reputation,
	/// By how much the balance rose.
	pub added: Reputation,
}

impl Standing {
	/// The whole balance, in base units.
	pub fn balance(&self, now: &Phase) -> Reputation {
		decay::worth(&self.total, now)
	}

	/// What can be used or locked, in base units. What is neither wholly free nor wholly locked
	/// counts as locked.
	pub fn free(&self, now: &Phase) -> Reputation {
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
		self.balance(now) == 0 && self.locks == 0 && self.penalty == 0 && self.live_claims == 0
	}

	/// Pays the penalty, and adds the rest.
	pub fn earn(&mut self, amount: Reputation, now: &Phase) -> Result<Earning, Refusal> {
		let paid = amount.min(self.penalty);
		let added = amount.saturating_sub(paid);
		self.total = decay::add(&self.total, added, now).ok_or(Refusal::TooMuch)?;
		self.penalty = self.penalty.saturating_sub(paid);
		Ok(Earning { paid, added })
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
		})
	}

	/// Destroys `amount` of what is free.
	pub fn spend(&mut self, amount: Reputation, now: &Phase) -> Result<(), Refusal> {
		if amount > self.free(now) {
			return Err(Refusal::Insufficient);
		}
		self.total = decay::sub(&self.total, amount, now).ok_or(Refusal::Insufficient)?;
		Ok(())
	}

	/// Locks `amount` of what is free, and gives the ticket.
	pub fn lock(&mut self, amount: Reputation, now: &Phase) -> Result<Decaying, Refusal> {
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
	/// What cannot be used while a lock lasts.
	pub locked: Reputation,
	/// What can be used or locked.
	pub free: Reputation,
	/// What must be earned or burned before the balance rises again. Does not decay.
	pub penalty: Reputation,
	/// How many claims are open.
	pub live_claims: u32,
	/// In how much of the organization's active time the balance halves, in clock blocks.
	pub half_life: Moment,
}
