"""Measurements: what the program does, each beside its yardstick in the same run (`make bench`)."""
