"""Models: JobsResource."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType
from .job_status_entity import JobStatusEntity
from .resource_meta import ResourceMeta


class JobsResource(Model, kw_only=True):
    """A deployment job.

    Documented in: ABAP SDK for IBM watsonx, commit afe45e4, class zcl_ibmx_wml_v4; ibm-watsonx-ai
    1.8.1.
    """

    metadata: ResourceMeta | UnsetType = UNSET
    """What the service records about the job."""
    entity: JobStatusEntity | UnsetType = UNSET
    """The job and how far it is."""
