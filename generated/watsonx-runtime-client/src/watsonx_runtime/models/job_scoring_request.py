"""Models: JobScoringRequest."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType
from .data_connection_reference import DataConnectionReference
from .evaluations_spec_item import EvaluationsSpecItem
from .scoring_payload import ScoringPayload


class JobScoringRequest(Model, kw_only=True):
    """Data of a batch job.

    Documented in: IBM watsonx.ai Runtime, API reference, lines 543; ABAP SDK for IBM watsonx,
    commit afe45e4, class zcl_ibmx_wml_v4; IBM Cloud Pak for Data command line, cpdctl, commit
    124311c, ml commands.
    """

    input_data: list[ScoringPayload] | UnsetType = UNSET
    """Data sent with the request; not for scripts. Excludes `input_data_references`."""
    input_data_references: list[DataConnectionReference] | UnsetType = UNSET
    """Where to read the data; not for Spark models and functions."""
    output_data_reference: DataConnectionReference | UnsetType = UNSET
    """Where to store the results; goes with `input_data_references`."""
    evaluations: list[EvaluationsSpecItem] | UnsetType = UNSET
    """Evaluations to run on the input."""
    environment_variables: dict[str, str] | UnsetType = UNSET
    """Environment of a Python script."""
