"""Models: HyperParameter."""

from __future__ import annotations

from .._runtime.models.model import Model
from .hyper_parameter_range import HyperParameterRange


class HyperParameter(Model, kw_only=True):
    """A hyperparameter to vary.

    Documented in: IBM watsonx.ai Runtime, API reference, lines 1296; ABAP SDK for IBM watsonx,
    commit afe45e4, class zcl_ibmx_wml_v4; IBM Cloud Pak for Data command line, cpdctl, commit
    124311c, ml commands.
    """

    name: str
    """Name of the hyperparameter."""
    items: HyperParameterRange | list[float | str]
    """Values to try: a range, numbers, or texts."""
