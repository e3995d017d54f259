"""Models: ExperimentTag."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType


class ExperimentTag(Model, kw_only=True):
    """A name and a value attached to an experiment.

    Documented in: Create an experiment (preview), REST API for Oracle AI Data Platform Workbench,
    lines 41-52; List experiments (preview), REST API for Oracle AI Data Platform Workbench, lines
    115-126.
    """

    key: str
    """What the tag is about."""
    value: str | UnsetType = UNSET
    """What it says; text."""
