"""Warnings about operations, given once and at the line that made the call."""

from __future__ import annotations

import sys
from typing import Any

from ..errors import UnverifiedOperationWarning
from ..operation import Operation
from ..package import PACKAGE_NAME

_given: set[tuple[type, str]] = set()


def warn_once(client: type, operation: Operation[Any]) -> None:
    """Warns about an operation that is inferred or deprecated, once for each class of clients."""
    if operation.unverified is None and operation.deprecated is None:
        return
    if (client, operation.id) in _given:
        return
    _given.add((client, operation.id))
    if operation.unverified is not None:
        _warn(f"{operation.id} is inferred, not documented: {operation.unverified}", UnverifiedOperationWarning)
    if operation.deprecated is not None:
        instead = f"; use {operation.deprecated}" if operation.deprecated else ""
        _warn(f"{operation.id} is deprecated{instead}", DeprecationWarning)


def _warn(message: str, category: type[Warning]) -> None:
    import warnings

    frame = sys._getframe(1)  # pyright: ignore[reportPrivateUsage]
    while frame.f_back is not None and _is_ours(frame.f_globals.get("__name__", "")):
        frame = frame.f_back
    warnings.warn_explicit(
        message,
        category,
        filename=frame.f_code.co_filename,
        lineno=frame.f_lineno,
        module=frame.f_globals.get("__name__", "<unknown>"),
        registry=frame.f_globals.setdefault("__warningregistry__", {}),
    )


def _is_ours(module: str) -> bool:
    return module == PACKAGE_NAME or module.startswith(f"{PACKAGE_NAME}.")
