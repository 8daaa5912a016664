"""The two sample events: the December 2024 dialogue as facts, and its clearly marked demonstration."""
