"""Models: ExperimentRevisionEntityRequest."""

from __future__ import annotations

from typing import ClassVar

from .._runtime.models.model import UNSET, Model, UnsetType
from .._runtime.operation import Bounds


class ExperimentRevisionEntityRequest(Model, kw_only=True):
    """A revision to make of an experiment.

    Documented in: IBM watsonx.ai Runtime, API reference, lines 1525-1544; ABAP SDK for IBM watsonx,
    commit afe45e4, class zcl_ibmx_wml_v4; IBM Cloud Pak for Data command line, cpdctl, commit
    124311c, ml commands.
    """

    __bounds__: ClassVar[dict[str, Bounds]] = {
        "space_id": Bounds(min_length=36, max_length=36, pattern="^[a-zA-Z0-9-]*$"),
        "project_id": Bounds(min_length=36, max_length=36, pattern="^[a-zA-Z0-9-]*$"),
    }

    space_id: str | UnsetType = UNSET
    """Space that holds the resource. Allowed: exactly 36 characters, matching "^[a-zA-Z0-9-]*$"."""
    project_id: str | UnsetType = UNSET
    """Project that holds the resource. Allowed: exactly 36 characters, matching "^[a-zA-Z0-9-]*$"."""
    commit_message: str | UnsetType = UNSET
    """What changed, in words."""
