"""Tests of eventmgr.events."""
