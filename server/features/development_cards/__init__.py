"""Assessment rounds, development cards, what they show over time."""
