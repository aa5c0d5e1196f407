"""Signals that figures raise, what a head decides upon them, who does it, and what came of it."""
