"""What the generator shares with the emitted runtime: the structs that describe operations, and the errors."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    # Type checkers do not follow the path that `specwright._templates` sets; they find the folder by their settings.
    from runtime import errors
    from runtime.operation import (
        Body,
        BodyKind,
        BodySetting,
        Bounds,
        ContentKind,
        Operation,
        Pagination,
        Parameter,
        ParameterLocation,
        Part,
        Polling,
        ResponseContent,
        Retry,
        Shape,
        Style,
        WebSocketOptions,
    )
else:
    from specwright._templates.runtime import errors
    from specwright._templates.runtime.operation import (
        Body,
        BodyKind,
        BodySetting,
        Bounds,
        ContentKind,
        Operation,
        Pagination,
        Parameter,
        ParameterLocation,
        Part,
        Polling,
        ResponseContent,
        Retry,
        Shape,
        Style,
        WebSocketOptions,
    )

__all__ = [
    "Body",
    "BodyKind",
    "BodySetting",
    "Bounds",
    "ContentKind",
    "Operation",
    "Pagination",
    "Parameter",
    "ParameterLocation",
    "Part",
    "Polling",
    "ResponseContent",
    "Retry",
    "Shape",
    "Style",
    "WebSocketOptions",
    "errors",
]
