"""What a resource is, told in the words of others: schema.org (JSON-LD) and IEEE LOM (XML)."""
