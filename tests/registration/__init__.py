"""Delegations register themselves."""
