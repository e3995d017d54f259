"""Models: InternalError_Response."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.models.model import Case, union
from .error_envelope import ErrorEnvelope
from .failure_envelope_v1 import FailureEnvelopeV1

if TYPE_CHECKING:
    InternalError_Response: TypeAlias = FailureEnvelopeV1 | ErrorEnvelope
else:
    InternalError_Response = union(
        "InternalError_Response",
        Case(lambda: FailureEnvelopeV1, required=("errors", "requestId")),
        Case(lambda: ErrorEnvelope),
    )
"""InternalError, Response."""
