"""A dialogue: dates, zone, venue, organisations in their roles, objectives, settings, and who works on it."""
