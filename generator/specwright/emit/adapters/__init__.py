"""Emitters that drive other libraries over the same document."""
