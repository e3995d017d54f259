"""Patches: what has to change so that an object becomes another."""

from __future__ import annotations

from . import models
from ._runtime.models.json_patch import Patchable, changes

__all__ = ["json_patch"]


def json_patch(before: Patchable, after: Patchable) -> list[models.JsonPatchOperation]:
    """The JSON Patch that makes `after` out of `before`.

    Args:
        before: The object as it is: a model, or a mapping with wire names. What is unset counts as missing.
        after: The object as it should be.

    Returns:
        The changes in order, each of kind add, remove or replace; none when nothing differs.
    """
    return [models.JsonPatchOperation.from_dict(change, strict=True) for change in changes(before, after)]
