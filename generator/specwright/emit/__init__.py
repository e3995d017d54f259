"""Emitting: from the intermediate representation to files on disk."""
