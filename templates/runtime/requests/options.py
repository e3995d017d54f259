"""Settings of a single call."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, TypeAlias

import msgspec

from ..retries import RetryPolicy
from ..transports.transport import Timeout
from .request_content import Progress

__all__ = ["RequestOptions", "Validation"]

Validation: TypeAlias = Literal["off", "warn", "error"]
"""What happens to arguments outside the bounds of the specification: nothing, a warning, or an error before sending."""


class RequestOptions(msgspec.Struct, frozen=True, kw_only=True):
    """Per-call overrides. None leaves the setting of the client."""

    timeout: float | Timeout | None = None
    """Seconds for each step of an attempt."""
    max_retries: int | None = None
    """How often a failed request is repeated at most."""
    retries: RetryPolicy | None = None
    """When a failed request is repeated; instead of `max_retries`."""
    deadline: float | None = None
    """Seconds for the whole call: tokens, attempts, the waits between them, and the body of the response."""
    validate: Validation | None = None
    """Whether arguments outside the bounds of the specification are sent."""
    headers: Mapping[str, str] = {}
    """Header fields to add or to replace."""
    query: Mapping[str, Any] = {}
    """Query parameters to add."""
    extra_body: Mapping[str, Any] = {}
    """Properties to add to a JSON object that is sent, such as the `extra` of one that was received."""
    progress: Progress | None = None
    """Called as the request body is sent, with the bytes so far and in total (None when unknown)."""
