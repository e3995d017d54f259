"""Client of Domino REST API.

Version of the API: 5.11.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import errors, models
    from ._runtime.authentication.credentials import ApiKey, Bearer
    from ._runtime.models.drift import Drift
    from ._runtime.models.model import UNSET, UnsetType
    from ._runtime.requests.options import RequestOptions
    from ._runtime.transports.transport import Timeout
    from .client import AsyncDomino, Domino

__version__ = "0.1.0"

_PLACES: dict[str, str] = {
    "AsyncDomino": ".client",
    "Domino": ".client",
    "UNSET": "._runtime.models.model",
    "UnsetType": "._runtime.models.model",
    "RequestOptions": "._runtime.requests.options",
    "Timeout": "._runtime.transports.transport",
    "Drift": "._runtime.models.drift",
    "ApiKey": "._runtime.authentication.credentials",
    "Bearer": "._runtime.authentication.credentials",
}

__all__ = [
    "UNSET",
    "ApiKey",
    "AsyncDomino",
    "Bearer",
    "Domino",
    "Drift",
    "RequestOptions",
    "Timeout",
    "UnsetType",
    "errors",
    "models",
]


def __getattr__(name: str) -> Any:
    if name in ("errors", "models"):
        return import_module(f".{name}", __name__)
    place = _PLACES.get(name)
    if place is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(place, __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
