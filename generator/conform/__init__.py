"""Conformance: a strict server made from a specification, and the calls that exercise every operation of it."""
