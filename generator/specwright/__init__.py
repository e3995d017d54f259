"""Specwright's pipeline: from OpenAPI specifications to Python client packages."""

__version__ = "0.1.0"
