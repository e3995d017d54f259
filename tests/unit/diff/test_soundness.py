# pyright: basic
"""No value contradicts a verdict: random schemas, random edits, values from both sides."""

from __future__ import annotations

import copy
import itertools
import os
from typing import Any

import jsonschema_rs
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from specwright.diff.changes import Comparison
from specwright.diff.samples import Sampler
from tests.unit.diff.documents import compared, document
from tests.unit.diff.schema_strategies import edited, trees

EDITS = int(os.environ.get("DIFF_EDITS", "300"))
PHASES = (Phase.explicit, Phase.generate)  # shrinking takes minutes; the seed that is printed finds the example again
REFERENCE = {"$ref": "#/components/schemas/Body"}


def bundle(schemas: dict[str, Any]) -> dict[str, Any]:
    """Return the schema of the body with what it refers to."""
    text = repr(schemas)
    return {"$ref": "#/components/schemas/Body", "components": {"schemas": schemas}} if text else {}


def names_in(schema: Any) -> set[str]:
    """Return the names of all properties that a schema declares anywhere."""
    if isinstance(schema, list):
        return {name for each in schema for name in names_in(each)}
    if not isinstance(schema, dict):
        return set()
    own = set(schema["properties"]) if isinstance(schema.get("properties"), dict) else set()
    return own | {name for each in schema.values() for name in names_in(each)}


def keys_in(value: Any) -> set[str]:
    """Return all keys of a value."""
    if isinstance(value, list):
        return {key for each in value for key in keys_in(each)}
    return {*value, *(key for each in value.values() for key in keys_in(each))} if isinstance(value, dict) else set()


def values(schemas: dict[str, Any], others: dict[str, Any]) -> list[Any]:
    """Return values of the body's schema, at the edges of both versions, without undocumented properties."""

    def flat(tree: dict[str, Any]) -> dict[str, Any]:
        return {"$ref": "#/$defs/Body", "$defs": renamed(tree)}

    undocumented = names_in(others) - names_in(schemas)
    made = itertools.islice(Sampler(flat(schemas), [flat(others), *renamed(others).values()]).values(), 80)
    return [value for value in made if not keys_in(value) & undocumented]


def renamed(node: Any) -> Any:
    """Return schemas whose references lead into `$defs`."""
    if isinstance(node, list):
        return [renamed(each) for each in node]
    if not isinstance(node, dict):
        return node
    return {
        key: each.replace("#/components/schemas/", "#/$defs/")
        if key == "$ref" and isinstance(each, str)
        else renamed(each)
        for key, each in node.items()
    }


def is_compatible(comparison: Comparison, direction: str) -> bool:
    """Return whether all changes of a direction are known to break nobody."""
    return all(
        change.level in ("compatible", "documentation")
        for change in comparison.changes
        if any(each.direction == direction for each in change.operations)
    )


@pytest.mark.slow
@settings(max_examples=EDITS, deadline=None, suppress_health_check=list(HealthCheck), phases=PHASES)  # pyright: ignore[reportArgumentType]
@given(st.data())
def test_no_value_contradicts_what_is_compatible(data: st.DataObject) -> None:
    old = data.draw(trees())
    new = data.draw(edited(old))
    comparison = compared(
        document(body=REFERENCE, response=REFERENCE, schemas=old),
        document(body=REFERENCE, response=REFERENCE, schemas=new),
    )
    validators = [jsonschema_rs.Draft202012Validator(bundle(each), validate_formats=True) for each in (old, new)]
    for change in comparison.changes:
        witness = change.witness
        if witness is not None and witness.old_pointer and witness.old_pointer.endswith("/schema"):
            accepts = [each.is_valid(witness.value) for each in validators]
            assert accepts == [witness.accepted_by == "old", witness.accepted_by == "new"]
    for direction, producer, acceptor in (("request", 0, 1), ("response", 1, 0)):
        if not is_compatible(comparison, direction):
            continue
        for value in values((old, new)[producer], (old, new)[acceptor]):
            if validators[producer].is_valid(value):
                assert validators[acceptor].is_valid(value), (value, comparison.changes)


@settings(max_examples=max(30, EDITS // 10), deadline=None, suppress_health_check=list(HealthCheck), phases=PHASES)  # pyright: ignore[reportArgumentType]
@given(st.data())
def test_what_is_reordered_inlined_or_renamed_is_no_change(data: st.DataObject) -> None:
    tree = data.draw(trees())
    before = document(body=REFERENCE, response=REFERENCE, schemas=tree)
    renamed_tree = {"Body": _with(tree["Body"], "One", "Uno"), "Uno": tree["One"], "Two": tree["Two"]}
    rewritten = {
        "reordered": {name: _reordered(each) for name, each in reversed(tree.items())},
        "inlined": {**tree, "Body": _inlined(tree["Body"], tree)},
        "renamed": renamed_tree,
    }
    for what, schemas in rewritten.items():
        after = document(body=REFERENCE, response=REFERENCE, schemas=schemas)
        changes = [each for each in compared(before, after).changes if each.id != "api-schema-removed"]
        assert not changes, (what, changes)


def _reordered(node: Any) -> Any:
    if isinstance(node, list):
        return [_reordered(each) for each in node]
    if not isinstance(node, dict):
        return node
    result = {key: _reordered(each) for key, each in reversed(node.items())}
    for keyword in ("required", "anyOf", "oneOf", "allOf", "enum", "type"):
        if isinstance(result.get(keyword), list):
            result[keyword] = list(reversed(result[keyword]))
    return result


def _inlined(node: Any, tree: dict[str, Any]) -> Any:
    if isinstance(node, list):
        return [_inlined(each, tree) for each in node]
    if not isinstance(node, dict):
        return node
    reference = node.get("$ref")
    if isinstance(reference, str):
        return copy.deepcopy(tree[reference.rsplit("/", 1)[-1]])
    return {key: _inlined(each, tree) for key, each in node.items()}


def _with(node: Any, old: str, new: str) -> Any:
    if isinstance(node, list):
        return [_with(each, old, new) for each in node]
    if not isinstance(node, dict):
        return node
    return {
        key: each.replace(f"/{old}", f"/{new}") if key == "$ref" and isinstance(each, str) else _with(each, old, new)
        for key, each in node.items()
    }
