"""Models: OnlineParameters."""

from __future__ import annotations

from typing import ClassVar

from .._runtime.models.model import UNSET, Model, UnsetType
from .._runtime.operation import Bounds


class OnlineParameters(Model, kw_only=True):
    """Settings of an online deployment.

    Documented in: IBM watsonx.ai Runtime, API reference, lines 163-168; ABAP SDK for IBM watsonx,
    commit afe45e4, class zcl_ibmx_wml_v4; IBM Cloud Pak for Data command line, cpdctl, commit
    124311c, ml commands; watsonx.ai SDK for Node.js, commit b912b20, vml_v1.
    """

    __bounds__: ClassVar[dict[str, Bounds]] = {"serving_name": Bounds(max_length=36, pattern="^[a-z0-9_]+$")}

    serving_name: str | UnsetType = UNSET
    """Name that stands for the deployment id in the URL of predictions. Allowed: at most 36
    characters, matching "^[a-z0-9_]+$".
    """
