"""Patches lead from one object to the other, whatever the objects are."""

from __future__ import annotations

import copy
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from runtime.json_types import is_array, is_object
from runtime.models.json_patch import changes
from runtime.models.model import UNSET, Model, UnsetType, field

Scalars = st.none() | st.booleans() | st.integers(-3, 3) | st.sampled_from(["", "a", "b/c", "d~e", "~1"])
Names = st.sampled_from(["a", "b", "b/c", "d~e", "~1", "", "0", "-"])
Values = st.recursive(
    Scalars, lambda inner: st.lists(inner, max_size=5) | st.dictionaries(Names, inner, max_size=4), max_leaves=25
)
Objects = st.dictionaries(Names, Values, max_size=5)


class Part(Model, kw_only=True):
    num_nodes: int | UnsetType = UNSET


class Thing(Model, kw_only=True):
    name: str | UnsetType = UNSET
    hardware_spec: Part | UnsetType = field(default=UNSET, name="hardwareSpec")
    tags: list[str] | UnsetType = UNSET


def applied(document: Any, patch: list[dict[str, Any]]) -> Any:
    """RFC 6902, section 4, for the three kinds of changes."""
    document = copy.deepcopy(document)
    for change in patch:
        tokens = [token.replace("~1", "/").replace("~0", "~") for token in change["path"].split("/")[1:]]
        if not tokens:
            document = copy.deepcopy(change["value"])
            continue
        holder: Any = document
        for token in tokens[:-1]:
            holder = holder[int(token)] if is_array(holder) else holder[token]
        last = tokens[-1]
        if is_array(holder):
            index = int(last)
            assert 0 <= index < len(holder) + (change["op"] == "add")
            if change["op"] != "add":
                del holder[index]
            if change["op"] != "remove":
                holder.insert(index, copy.deepcopy(change["value"]))
        elif change["op"] == "remove":
            del holder[last]
        else:
            assert (last in holder) == (change["op"] == "replace")
            holder[last] = copy.deepcopy(change["value"])
    return document


def strict(value: Any) -> Any:
    """The value in a form in which true and 1 differ."""
    if is_object(value):
        return {name: strict(item) for name, item in value.items()}
    if is_array(value):
        return [strict(item) for item in value]
    return (type(value).__name__, value)


@pytest.mark.slow
@given(before=Objects, after=Objects)
def test_a_patch_makes_one_object_of_the_other(before: dict[str, Any], after: dict[str, Any]) -> None:
    patch = changes(before, after)
    assert strict(applied(before, patch)) == strict(after)
    assert (patch == []) == (strict(before) == strict(after))
    assert all(set(change) == {"op", "path"} | ({"value"} if change["op"] != "remove" else set()) for change in patch)


@pytest.mark.slow
@given(before=st.lists(Values, max_size=6), after=st.lists(Values, max_size=6))
def test_lists_are_changed_in_place(before: list[Any], after: list[Any]) -> None:
    patch = changes({"list": before}, {"list": after})
    assert all(change["path"].startswith("/list/") for change in patch)
    assert strict(applied({"list": before}, patch)) == strict({"list": after})


@pytest.mark.parametrize(
    ("before", "after", "patch"),
    [
        (Thing(name="a"), Thing(name="b"), [{"op": "replace", "path": "/name", "value": "b"}]),
        (Thing(name="a"), Thing(), [{"op": "remove", "path": "/name"}]),
        (Thing(), Thing(tags=["x"]), [{"op": "add", "path": "/tags", "value": ["x"]}]),
        (Thing(tags=["x", "z"]), Thing(tags=["x", "y", "z"]), [{"op": "add", "path": "/tags/1", "value": "y"}]),
        (Thing(tags=["x", "y", "z"]), Thing(tags=["z"]), [{"op": "remove", "path": f"/tags/{i}"} for i in (1, 0)]),
        (
            Thing(hardware_spec=Part(num_nodes=1)),
            Thing(hardware_spec=Part(num_nodes=2)),
            [{"op": "replace", "path": "/hardwareSpec/num_nodes", "value": 2}],
        ),
        (Thing(name="a"), {"name": "a", "x/y~": None}, [{"op": "add", "path": "/x~1y~0", "value": None}]),
        ({"a": 1}, {"a": True}, [{"op": "replace", "path": "/a", "value": True}]),
        (Thing(name="a"), Thing(name="a"), []),
    ],
)
def test_changes_are_as_small_as_callers_expect(before: Any, after: Any, patch: list[dict[str, Any]]) -> None:
    assert changes(before, after) == patch
