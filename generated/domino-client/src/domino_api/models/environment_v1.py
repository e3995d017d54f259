"""Models: EnvironmentV1."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType
from .cluster_type_v1 import ClusterTypeV1
from .environment_owner_v1 import EnvironmentOwnerV1
from .environment_rebuild_on_base_changes_v1 import EnvironmentRebuildOnBaseChangesV1
from .environment_revision_v1 import EnvironmentRevisionV1
from .environment_visibility_v1 import EnvironmentVisibilityV1


class EnvironmentV1(
    Model,
    kw_only=True,
    rename={
        "active_revision_tags": "activeRevisionTags",
        "internal_tags": "internalTags",
        "is_curated": "isCurated",
        "latest_revision": "latestRevision",
        "rebuild_on_base_changes": "rebuildOnBaseChanges",
        "restricted_revision": "restrictedRevision",
        "selected_revision": "selectedRevision",
        "supported_clusters": "supportedClusters",
    },
):
    """An environment that workloads run in.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    active_revision_tags: list[str] | UnsetType = UNSET
    """Tags of the active revision."""
    archived: bool
    """Whether the environment is archived."""
    id: str
    internal_tags: list[str] | UnsetType = UNSET
    """Tags that Domino uses itself."""
    is_curated: bool | UnsetType = UNSET
    """Whether the environment is a curated one."""
    latest_revision: EnvironmentRevisionV1 | UnsetType = UNSET
    """Newest revision."""
    name: str
    owner: EnvironmentOwnerV1 | UnsetType = UNSET
    """The owner of an environment."""
    rebuild_on_base_changes: EnvironmentRebuildOnBaseChangesV1
    """Whether the environment is built again when its base changes."""
    restricted_revision: EnvironmentRevisionV1 | UnsetType = UNSET
    """Revision that is marked as restricted."""
    selected_revision: EnvironmentRevisionV1 | UnsetType = UNSET
    """Revision that was selected."""
    supported_clusters: list[ClusterTypeV1]
    """Frameworks whose clusters the environment supports."""
    visibility: EnvironmentVisibilityV1
    """Who can see it."""
