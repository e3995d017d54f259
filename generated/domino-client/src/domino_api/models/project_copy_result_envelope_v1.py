"""Models: ProjectCopyResultEnvelopeV1."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType
from .dataset_not_copied_v1 import DatasetNotCopiedV1
from .metadata_v1 import MetadataV1
from .net_app_volume_not_copied_v1 import NetAppVolumeNotCopiedV1
from .project_v1 import ProjectV1


class ProjectCopyResultEnvelopeV1(
    Model,
    kw_only=True,
    rename={"datasets_not_copied": "datasetsNotCopied", "net_app_volumes_not_copied": "netAppVolumesNotCopied"},
):
    """The copy of a project, and what could not be copied.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    datasets_not_copied: list[DatasetNotCopiedV1] | UnsetType = UNSET
    """Datasets that could not be copied."""
    metadata: MetadataV1
    """About the request that was answered."""
    net_app_volumes_not_copied: list[NetAppVolumeNotCopiedV1] | UnsetType = UNSET
    """NetApp volumes that could not be copied."""
    project: ProjectV1
    """A project."""
