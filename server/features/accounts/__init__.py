"""Accounts, sign-in, sessions and the actor behind a request."""
