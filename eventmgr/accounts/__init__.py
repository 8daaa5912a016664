"""Who signs in: user accounts, passwords, sign-ins."""
