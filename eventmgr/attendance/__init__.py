"""Who was there: units, expected sets, records with their source, figures."""
