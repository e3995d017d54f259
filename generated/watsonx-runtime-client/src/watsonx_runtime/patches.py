"""JSON Patches: the changes that turn one object into another."""

from __future__ import annotations

from . import models
from ._runtime.models.json_patch import Patchable, changes

__all__ = ["json_patch"]


def json_patch(before: Patchable, after: Patchable) -> list[models.JsonPatchOperation]:
    """The JSON Patch that turns `before` into `after`.

    Args:
        before: The original object: a model, or a mapping with wire names. Unset attributes count as missing.
        after: The changed object.

    Returns:
        The changes in order, each an add, remove or replace; empty when nothing differs.
    """
    return [models.JsonPatchOperation.from_dict(change, strict=True) for change in changes(before, after)]
