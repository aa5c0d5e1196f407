"""Children: the list, a child's page with timeline and growth, who has read it."""
