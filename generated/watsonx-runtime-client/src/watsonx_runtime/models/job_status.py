"""Models: JobStatus."""

from __future__ import annotations

import datetime

from .._runtime.models.model import UNSET, Model, UnsetType
from .api_error_response import ApiErrorResponse
from .job_status_message import JobStatusMessage


class JobStatus(Model, kw_only=True):
    """State of a job.

    Documented in: ABAP SDK for IBM watsonx, commit afe45e4, class zcl_ibmx_wml_v4; ibm-watsonx-ai
    1.8.1; Watson Machine Learning samples, commit 49946b7, cloud notebooks.
    """

    state: str | UnsetType = UNSET
    """How far the job is; no closed list is published."""
    running_at: datetime.datetime | UnsetType = UNSET
    """When it began to run."""
    completed_at: datetime.datetime | UnsetType = UNSET
    """When it ended."""
    message: JobStatusMessage | UnsetType = UNSET
    """Latest message about the job."""
    failure: ApiErrorResponse | UnsetType = UNSET
    """Why it failed."""
