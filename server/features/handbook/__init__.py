"""Instructions and the textbook, versioned with the product."""
