from __future__ import annotations

from typing import Any, ClassVar

import pytest

from runtime.errors import InvalidArgumentError
from runtime.models.model import UNSET, Bounds, Model, OpenModel, UnsetType, field
from runtime.requests.constraints import check, check_model


@pytest.mark.parametrize(
    ("bounds", "good", "bad", "message"),
    [
        (Bounds(min_length=2), "ab", "a", "'a' has 1 characters, at least 2 are required"),
        (Bounds(max_length=2), "☃☃", "abc", "at most 2 are allowed"),
        (Bounds(pattern="^a+$"), "aa", "b", "does not match"),
        (Bounds(pattern=r"^\d$"), "1", "\u0661", "does not match"),
        (Bounds(minimum=1), 1, 0, "0 is less than 1"),
        (Bounds(maximum=1.5), 1.5, 2, "2 is greater than 1.5"),
        (Bounds(exclusive_minimum=1), 1.1, 1, "is not greater than 1"),
        (Bounds(exclusive_maximum=1), 0.9, 1, "is not less than 1"),
        (Bounds(multiple_of=5), 10, 7, "is not a multiple of 5"),
        (Bounds(multiple_of=0), 0, 7, "is not a multiple of 0"),
        (Bounds(multiple_of=0.0), 0.0, 0.5, "is not a multiple of 0"),
        (Bounds(multiple_of=1e-300), 1e308, float("inf"), "is not a multiple of 1e-300"),
        (Bounds(multiple_of=1e-300), 3e-300, float("nan"), "is not a multiple of 1e-300"),
        (Bounds(multiple_of=0.5), 10**30, 0.3, "is not a multiple of 0.5"),
        (Bounds(multiple_of=0.1), 0.3, 0.35, "is not a multiple of 0.1"),
        (Bounds(min_items=1), [1], [], "has 0 items, at least 1"),
        (Bounds(max_items=1), [1], [1, 2], "has 2 items, at most 1"),
        (Bounds(unique_items=True), [1, True, {"a": 1}], [{"a": 1, "b": 2}, {"b": 2, "a": 1}], "the same item twice"),
        (Bounds(min_properties=1), {"a": 1}, {}, "has 0 entries, at least 1"),
        (Bounds(max_properties=1), {"a": 1}, {"a": 1, "b": 2}, "has 2 entries, at most 1"),
        (Bounds(items=Bounds(minimum=1)), [1], [1, 0], r"\[1\]: 0 is less"),
        (Bounds(items=Bounds(minimum=1)), {"a": 1}, {"b": 0}, r"\['b'\]: 0 is less"),
    ],
)
def test_bounds(bounds: Bounds, good: Any, bad: Any, message: str) -> None:
    check(good, bounds, "argument")
    with pytest.raises(InvalidArgumentError, match=f"^argument.*{message}"):
        check(bad, bounds, "argument")


def test_patterns_that_python_does_not_know_are_left_to_the_server() -> None:
    check("anything", Bounds(pattern=r"^\p{L}+$"), "argument")


def test_long_values_are_shortened_and_secret_ones_left_out() -> None:
    with pytest.raises(InvalidArgumentError) as raised:
        check("x" * 1000, Bounds(max_length=5), "name")
    assert len(str(raised.value)) < 120
    with pytest.raises(InvalidArgumentError) as raised:
        check("hush", Bounds(max_length=2), "account.api_key")
    assert str(raised.value) == "account.api_key: the value has 4 characters, at most 2 are allowed"


class Leaf(Model, kw_only=True):
    __bounds__: ClassVar[dict[str, Bounds]] = {"size": Bounds(maximum=3)}
    size: int | UnsetType | None = UNSET


class Tree(OpenModel):
    __bounds__: ClassVar[dict[str, Bounds]] = {
        "name": Bounds(min_length=1),
        "additional_properties": Bounds(max_properties=1),
    }
    name: str
    leaves: list[Leaf] | UnsetType = UNSET
    additional_properties: dict[str, Leaf] = field(default_factory=dict[str, Any])


def test_models_are_checked_to_the_leaves() -> None:
    check_model(Tree(name="x", leaves=[Leaf(size=3), Leaf(), Leaf(size=None)]), "")
    with pytest.raises(InvalidArgumentError, match=r"^leaves\[1\].size: 4 is greater than 3"):
        check_model(Tree(name="x", leaves=[Leaf(), Leaf(size=4)]), "")
    with pytest.raises(InvalidArgumentError, match=r"^additional_properties\['k'\].size: 4 is greater"):
        check_model(Tree(name="x", additional_properties={"k": Leaf(size=4)}), "")
    with pytest.raises(InvalidArgumentError, match=r"^additional_properties: .* has 2 entries"):
        check_model(Tree(name="x", additional_properties={"k": Leaf(), "l": Leaf()}), "")
    with pytest.raises(InvalidArgumentError, match=r"^name: '' has 0 characters"):
        check_model(Tree(name=""), "")
