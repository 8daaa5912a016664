"""The register of issued documents: what was printed, when, by whom, from which data."""
