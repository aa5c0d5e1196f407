"""The first screen: an educator's day, a family's news."""
