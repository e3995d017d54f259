"""Schemas to Python types and declarations.

Read in this order: `effective_schema` lays side by side what applies to a value at once, `types` turns that into a
type, `enumerations` and `unions` do so for listed values and for choices, `declarations` keeps the classes.
"""
