"""Models: ModelApiVolume."""

from __future__ import annotations

from .._runtime.models.model import Model


class ModelApiVolume(
    Model, kw_only=True, rename={"mount_path": "mountPath", "read_only": "readOnly", "volume_type": "volumeType"}
):
    """A volume mounted into the instances of a Model API.

    Documented in: Domino REST API reference 5.11, lines 991; Domino Public API 6.3.0, OpenAPI
    definition in dominodatalab/AutoML_Extension.
    """

    mount_path: str
    """Path that it is mounted at."""
    name: str
    """Name of the volume."""
    read_only: bool
    """Whether it is mounted read-only."""
    volume_type: str
    """Kind of the volume."""
