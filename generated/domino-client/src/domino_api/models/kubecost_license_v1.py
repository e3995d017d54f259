"""Models: KubecostLicenseV1."""

from __future__ import annotations

from .._runtime.models.model import Model


class KubecostLicenseV1(Model, kw_only=True):
    """A license key of Kubecost.

    Documented in: Domino REST API reference 5.11, lines 364; Domino Public API 6.3.0, OpenAPI
    definition in dominodatalab/AutoML_Extension.
    """

    key: str
    """License key."""
