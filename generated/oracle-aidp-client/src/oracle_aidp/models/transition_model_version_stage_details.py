"""Models: TransitionModelVersionStageDetails."""

from __future__ import annotations

from .._runtime.models.model import Model


class TransitionModelVersionStageDetails(Model, kw_only=True):
    """Which version goes to which stage.

    Documented in: aidp-python-client 5.1.1, class MlOpsClient.
    """

    name: str
    """Name, unique."""
    version: str
    """Number of the version."""
    stage: str
    """The new stage: None, Staging, Production or Archived."""
    archive_existing_versions: bool
    """Whether versions that are in the stage are archived."""
