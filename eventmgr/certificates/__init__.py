"""Certificates: who is to have one, which were issued, who signs them, and the page that verifies them (C.6)."""
