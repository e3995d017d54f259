"""The strict server: a second, independent reading of a specification."""
