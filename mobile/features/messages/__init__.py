"""Conversations of families with the people of their child's group, for both sides."""
