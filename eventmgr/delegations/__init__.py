"""Who is invited, seated and listed: delegations and the participations in them."""
