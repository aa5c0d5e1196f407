"""The state theme grid as a versioned reference set."""
