"""Models: RemoteTrainingSystemEntity."""

from __future__ import annotations

from typing import Any

from .._runtime.models.model import UNSET, Model, UnsetType
from .allowed_identity import AllowedIdentity
from .organization import Organization
from .remote_admin import RemoteAdmin


class RemoteTrainingSystemEntity(Model, kw_only=True):
    """Who may take part in federated learning as this system.

    Documented in: ABAP SDK for IBM watsonx, commit afe45e4, class zcl_ibmx_wml_v4;
    ibm-watson-machine-learning 1.0.370.
    """

    allowed_identities: list[AllowedIdentity]
    """Who may connect as this system."""
    organization: Organization | UnsetType = UNSET
    """Organization the system belongs to."""
    remote_admin: RemoteAdmin | UnsetType = UNSET
    """Who administers the system there."""
    custom: dict[str, Any] | UnsetType = UNSET
    """Properties of your own, as names and values."""
