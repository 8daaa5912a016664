"""Private links: 192 random bits that open one thing to whoever holds them (product.md section 6)."""
