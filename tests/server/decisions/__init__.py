"""Signals, decisions and tasks."""
