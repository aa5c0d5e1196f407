"""What plans touch and what they neglect."""
