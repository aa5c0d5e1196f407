"""Development cards in the client: a round marked by child or by indicator, and what the rounds show."""
