"""Models: NotFound_Response."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.models.model import Case, union
from .error_envelope import ErrorEnvelope
from .failure_envelope_v1 import FailureEnvelopeV1

if TYPE_CHECKING:
    NotFound_Response: TypeAlias = FailureEnvelopeV1 | ErrorEnvelope
else:
    NotFound_Response = union(
        "NotFound_Response",
        Case(lambda: FailureEnvelopeV1, required=("errors", "requestId")),
        Case(lambda: ErrorEnvelope),
    )
"""NotFound, Response."""
