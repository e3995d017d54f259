"""Files on disk: the plan of a change, the manifest of a package, and writes that happen as a whole or not at all."""
