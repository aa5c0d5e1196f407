"""How long planning takes, in numbers only."""
