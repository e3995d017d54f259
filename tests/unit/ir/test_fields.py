"""Nothing is described that no package shows."""

from __future__ import annotations

import ast
import dataclasses
from pathlib import Path

import pytest

from specwright.ir import api, models, omissions, operations, types

SOURCE = Path(api.__file__).resolve().parents[1]

READERS = ("emit", "conform")

DESCRIPTIONS = sorted(
    {
        described
        for module in (api, models, omissions, operations, types)
        for described in vars(module).values()
        if isinstance(described, type)
        and dataclasses.is_dataclass(described)
        and described.__module__ == module.__name__
    },
    key=lambda described: described.__name__,
)


def names_read() -> frozenset[str]:
    """Attributes that emitters read, and fields that they match by position."""
    found: set[str] = set()
    for reader in READERS:
        for path in (SOURCE / reader).rglob("*.py"):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Load):
                    found.add(node.attr)
                elif isinstance(node, ast.MatchClass) and isinstance(node.cls, ast.Name):
                    described = next((each for each in DESCRIPTIONS if each.__name__ == node.cls.id), None)
                    if described is not None:
                        found |= {
                            field.name for field, _ in zip(dataclasses.fields(described), node.patterns, strict=False)
                        }
                    found |= set(node.kwd_attrs)
    return frozenset(found)


@pytest.mark.parametrize("described", DESCRIPTIONS, ids=lambda described: described.__name__)
def test_every_field_is_read_by_an_emitter(described: type) -> None:
    read = names_read()
    assert [field.name for field in dataclasses.fields(described) if field.name not in read] == []
