"""Models: KubecostLicenseResponseV1."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType


class KubecostLicenseResponseV1(Model, kw_only=True):
    """The license of Kubecost.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    description: str | UnsetType = UNSET
    key: str
    """License key."""
