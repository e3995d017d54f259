"""New projects: a specification, the names of its package, and an overlay with guesses to confirm."""
