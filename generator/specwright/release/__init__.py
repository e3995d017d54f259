"""From a generated package to a published one: version, changelog, build, verification, upload."""
