"""What is asked when people are registered: the fields of the house and the questions of the event."""
