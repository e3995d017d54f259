"""Lint: what is wrong with a document, or could be better."""
