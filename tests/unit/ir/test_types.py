"""What types mention, and what declarations need."""

from __future__ import annotations

import pytest

from specwright.ir.types import ANY, NONE, STR, ConstType, ListOf, MapOf, Named, Nullable, OneOf, Scalar, Type, named


@pytest.mark.parametrize(
    ("type_", "names"),
    [
        (STR, set[str]()),
        (ANY, set[str]()),
        (NONE, set[str]()),
        (Scalar("file"), set[str]()),
        (ConstType("A"), set[str]()),
        (Named("A"), {"A"}),
        (ListOf(Named("A")), {"A"}),
        (MapOf(ListOf(Nullable(Named("A")))), {"A"}),
        (OneOf((Named("A"), ListOf(Named("B")), STR)), {"A", "B"}),
        (OneOf(()), set[str]()),
    ],
)
def test_the_names_that_a_type_mentions(type_: Type, names: set[str]) -> None:
    assert named(type_) == names


def test_types_are_values() -> None:
    assert ListOf(Named("A")) == ListOf(Named("A"))
    assert len({MapOf(STR), MapOf(STR), MapOf(ANY)}) == 2
    # JSON tells apart what Python holds for equal, so types must be compared with their kind in mind.
    assert ConstType("1") != ConstType(1)
