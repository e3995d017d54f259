"""Models: BadRequest_Response."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.models.model import Case, union
from .error_envelope import ErrorEnvelope
from .failure_envelope_v1 import FailureEnvelopeV1
from .invalid_body_envelope_v1 import InvalidBodyEnvelopeV1

if TYPE_CHECKING:
    BadRequest_Response: TypeAlias = FailureEnvelopeV1 | InvalidBodyEnvelopeV1 | ErrorEnvelope
else:
    BadRequest_Response = union(
        "BadRequest_Response",
        Case(lambda: FailureEnvelopeV1, required=("errors", "requestId")),
        Case(lambda: InvalidBodyEnvelopeV1, required=("message",)),
        Case(lambda: ErrorEnvelope),
    )
"""BadRequest, Response."""
