"""Models: HardwareTierPodCustomizationV1."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType


class HardwareTierPodCustomizationV1(
    Model,
    kw_only=True,
    rename={
        "additional_annotations": "additionalAnnotations",
        "additional_labels": "additionalLabels",
        "additional_limits": "additionalLimits",
        "additional_requests": "additionalRequests",
    },
):
    """Kubernetes settings of the pods of a hardware tier.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    additional_annotations: dict[str, str] | UnsetType = UNSET
    """Annotations added to the pod."""
    additional_labels: dict[str, str] | UnsetType = UNSET
    """Labels added to the pod."""
    additional_limits: dict[str, str] | UnsetType = UNSET
    """Resource limits added to the pod."""
    additional_requests: dict[str, str] | UnsetType = UNSET
    """Resource requests added to the pod."""
    capabilities: list[str] | UnsetType = UNSET
    """Linux capabilities added to the containers."""
    hugepages: dict[str, str] | UnsetType = UNSET
    """Huge pages, amount by size."""
