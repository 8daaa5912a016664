"""Delegations register themselves: the focal point's page behind a private link (domain.md B.4)."""
