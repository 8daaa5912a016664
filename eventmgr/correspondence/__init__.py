"""Messages to delegations and people: their words, whom they go to, the outbox and its sending."""
