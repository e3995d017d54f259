"""Models: JobScoringResult."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType
from .data_connection_reference import DataConnectionReference
from .evaluations_spec_item import EvaluationsSpecItem
from .job_status import JobStatus
from .scoring_payload import ScoringPayload


class JobScoringResult(Model, kw_only=True):
    """Data and results of a batch job.

    Documented in: ABAP SDK for IBM watsonx, commit afe45e4, class zcl_ibmx_wml_v4; Watson Machine
    Learning samples, commit 49946b7, cloud notebooks.
    """

    input_data: list[ScoringPayload] | UnsetType = UNSET
    """Data sent with the request."""
    input_data_references: list[DataConnectionReference] | UnsetType = UNSET
    """Where to read the data."""
    output_data_reference: DataConnectionReference | UnsetType = UNSET
    """Where to store the results; goes with `input_data_references`."""
    evaluations: list[EvaluationsSpecItem] | UnsetType = UNSET
    """Evaluations to run on the input."""
    environment_variables: dict[str, str] | UnsetType = UNSET
    """Environment of a Python script."""
    predictions: list[ScoringPayload] | UnsetType = UNSET
    """The predictions, when the data was sent with the request."""
    status: JobStatus | UnsetType = UNSET
    """State of the run."""
