"""The base of every error that tells people what to change. What is not one of these is a bug."""

from __future__ import annotations


class SpecwrightError(Exception):
    """An input cannot be used, or a package cannot be written. The message says why and what to do.

    Where the reasons stand in a file, an attribute `problems` has them; each prints as one line with its place.
    """
