"""The course at a desk: programmes, cohorts, questions, projects, certificates."""
