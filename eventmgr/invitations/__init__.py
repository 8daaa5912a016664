"""Inviting: what was sent to whom and when, and the letters of invitation."""
