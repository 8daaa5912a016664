"""Whom messages go to, and the outbox."""
