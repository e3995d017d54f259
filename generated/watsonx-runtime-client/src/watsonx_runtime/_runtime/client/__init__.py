"""Clients and resources: what emitted classes derive from."""
