"""Keeping the store: quotas, and the proof that nothing is lost."""
