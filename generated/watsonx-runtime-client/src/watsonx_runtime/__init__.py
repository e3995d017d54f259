"""Client for IBM watsonx.ai Runtime.

API version: 2023-07-07.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import errors, models
    from ._runtime.authentication.credentials import Bearer, Credential
    from ._runtime.authentication.iam import IBMIAM
    from ._runtime.headers import Headers
    from ._runtime.models.drift import Drift
    from ._runtime.models.model import UNSET, UnsetType
    from ._runtime.pagination.pager_async import AsyncPager
    from ._runtime.pagination.pager_sync import Pager
    from ._runtime.pagination.pagination import Page
    from ._runtime.requests.options import RequestOptions, Validation
    from ._runtime.requests.request_content import File, Upload
    from ._runtime.responses.response_reader import Response
    from ._runtime.retries import RetryPolicy
    from ._runtime.sending.attempts import Attempt
    from ._runtime.streams.downloads_async import AsyncDownload
    from ._runtime.streams.downloads_sync import Download
    from ._runtime.streams.event_streams_async import AsyncEventStream
    from ._runtime.streams.event_streams_sync import EventStream
    from ._runtime.streams.events import ServerSentEvent
    from ._runtime.transports.http_async import AsyncHTTPTransport
    from ._runtime.transports.http_sync import HTTPTransport
    from ._runtime.transports.transport import (
        AsyncResponseStream,
        AsyncTransport,
        Request,
        ResponseStream,
        SizeLimits,
        Timeout,
        Transport,
    )
    from .client import AsyncWatsonxRuntime, WatsonxRuntime
    from .patches import json_patch

__version__ = "0.1.0"

_PLACES: dict[str, str] = {
    "AsyncWatsonxRuntime": ".client",
    "WatsonxRuntime": ".client",
    "Credential": "._runtime.authentication.credentials",
    "Drift": "._runtime.models.drift",
    "UNSET": "._runtime.models.model",
    "UnsetType": "._runtime.models.model",
    "AsyncPager": "._runtime.pagination.pager_async",
    "Pager": "._runtime.pagination.pager_sync",
    "Page": "._runtime.pagination.pagination",
    "RequestOptions": "._runtime.requests.options",
    "Validation": "._runtime.requests.options",
    "File": "._runtime.requests.request_content",
    "Upload": "._runtime.requests.request_content",
    "Response": "._runtime.responses.response_reader",
    "RetryPolicy": "._runtime.retries",
    "Attempt": "._runtime.sending.attempts",
    "AsyncDownload": "._runtime.streams.downloads_async",
    "Download": "._runtime.streams.downloads_sync",
    "AsyncEventStream": "._runtime.streams.event_streams_async",
    "EventStream": "._runtime.streams.event_streams_sync",
    "ServerSentEvent": "._runtime.streams.events",
    "AsyncHTTPTransport": "._runtime.transports.http_async",
    "HTTPTransport": "._runtime.transports.http_sync",
    "Headers": "._runtime.headers",
    "AsyncResponseStream": "._runtime.transports.transport",
    "AsyncTransport": "._runtime.transports.transport",
    "Request": "._runtime.transports.transport",
    "ResponseStream": "._runtime.transports.transport",
    "SizeLimits": "._runtime.transports.transport",
    "Timeout": "._runtime.transports.transport",
    "Transport": "._runtime.transports.transport",
    "Bearer": "._runtime.authentication.credentials",
    "IBMIAM": "._runtime.authentication.iam",
    "json_patch": ".patches",
}

__all__ = [
    "IBMIAM",
    "UNSET",
    "AsyncDownload",
    "AsyncEventStream",
    "AsyncHTTPTransport",
    "AsyncPager",
    "AsyncResponseStream",
    "AsyncTransport",
    "AsyncWatsonxRuntime",
    "Attempt",
    "Bearer",
    "Credential",
    "Download",
    "Drift",
    "EventStream",
    "File",
    "HTTPTransport",
    "Headers",
    "Page",
    "Pager",
    "Request",
    "RequestOptions",
    "Response",
    "ResponseStream",
    "RetryPolicy",
    "ServerSentEvent",
    "SizeLimits",
    "Timeout",
    "Transport",
    "UnsetType",
    "Upload",
    "Validation",
    "WatsonxRuntime",
    "errors",
    "json_patch",
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
