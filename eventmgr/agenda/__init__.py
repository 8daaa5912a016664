"""The programme: days, rooms, sessions, topics, roles in sessions, groups."""
