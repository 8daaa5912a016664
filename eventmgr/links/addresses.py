"""What is printed and sent: the address of a link."""

PREFIX = "/l/"


def link_address(public_address: str, token: str) -> str:
    """The link as people get it; `public_address` is the configured one, never that of a request."""
    return f"{public_address.rstrip('/')}{PREFIX}{token}"
