"""Models: PlatformJob."""

from __future__ import annotations

from .._runtime.models.model import Model


class PlatformJob(Model, kw_only=True):
    """The job as the platform knows it.

    Documented in: ABAP SDK for IBM watsonx, commit afe45e4, class zcl_ibmx_wml_v4; ibm-watsonx-ai
    1.8.1; Watson Machine Learning samples, commit 49946b7, cloud notebooks.
    """

    job_id: str
    """Identifier of the job on the platform."""
    run_id: str
    """Identifier of the run on the platform."""
