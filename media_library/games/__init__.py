"""Games: bundles of HTML that are played inside a sandbox."""
