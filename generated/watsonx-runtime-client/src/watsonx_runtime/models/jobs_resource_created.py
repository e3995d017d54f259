"""Models: JobsResourceCreated."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType
from .job_status_entity_created import JobStatusEntityCreated
from .resource_meta import ResourceMeta


class JobsResourceCreated(Model, kw_only=True):
    """A deployment job as its creation answers it: without the platform job, which is made later.
    Inferred: the form; the page says only that the answer has no platform job.

    Documented in: IBM watsonx.ai Runtime, API reference, lines 66-72; IBM watsonx.ai Runtime, API
    reference, lines 544-550; ABAP SDK for IBM watsonx, commit afe45e4, class zcl_ibmx_wml_v4.
    """

    metadata: ResourceMeta | UnsetType = UNSET
    """What the service records about the job."""
    entity: JobStatusEntityCreated | UnsetType = UNSET
    """The job as it was accepted. Inferred: the form; the page says only that the answer has no
    platform job.
    """
