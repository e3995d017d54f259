"""Models: LogTypeV1."""

from __future__ import annotations

from .._runtime.models.model import SuggestedStrEnum


class LogTypeV1(SuggestedStrEnum):
    """Stream that log lines come from.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    STD_OUT = "stdOut"
    STD_ERR = "stdErr"
    PREPARE_OUTPUT = "prepareOutput"
    COMPLETE = "complete"
