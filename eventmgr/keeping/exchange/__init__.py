"""What goes out about one person."""
