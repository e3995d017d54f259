"""Readers of the vendors' pages, named by whose pages they read."""
