"""The intermediate representation: what a Python client of an API consists of, as immutable data.

Everything here is a frozen dataclass without behaviour. `lower/` builds it from a document, `emit/` turns it
into files, and both can be read and tested without each other.
"""
