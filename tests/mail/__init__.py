"""Messages and the server that takes them."""
