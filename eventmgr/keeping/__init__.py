"""What is kept about people, for how long, and how it goes (domain.md B.8, R19).

A class of values is purged when it is due; one person's data are handed out or erased at their request.
"""
