"""The name of the package that this runtime is part of."""

from __future__ import annotations

PACKAGE_NAME = (__package__ or "client").rpartition("._runtime")[0] or (__package__ or "client")
