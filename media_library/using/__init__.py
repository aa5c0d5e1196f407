"""What people do with resources: using, rating, keeping them at hand, gathering them."""
