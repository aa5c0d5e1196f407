"""Pages of signals, decisions and tasks."""
