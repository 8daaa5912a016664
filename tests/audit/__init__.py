"""Tests of eventmgr.audit."""
