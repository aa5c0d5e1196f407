"""Tests of the slice plan_documents."""
