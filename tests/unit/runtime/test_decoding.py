from __future__ import annotations

import datetime
import logging
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

import pytest

from runtime.models.decoding import RejectedError, ResponseDecoder
from runtime.models.drift import Drift, DriftLog
from runtime.models.model import UNSET, Case, Discriminator, Model, OpenModel, OpenStrEnum, UnsetType, field, union


class State(OpenStrEnum):
    ON = "on"


class Cat(Model, kw_only=True):
    kind: Literal["cat"]
    lives: int


class Dog(Model, kw_only=True):
    kind: Literal["dog"]
    name: str


if TYPE_CHECKING:
    Animal: TypeAlias = Cat | Dog
    Either: TypeAlias = Cat | list[Dog]
else:
    Animal = union("Animal", Discriminator("kind", {"cat": lambda: Cat, "dog": lambda: Dog}))
    Either = union("Either", Case(lambda: Cat, required=("lives",)), Case(lambda: list[Dog], kind="array"))


class Extra(OpenModel):
    must: int
    may: str | UnsetType = UNSET
    additional_properties: dict[str, int] = field(default_factory=dict[str, Any])


class Item(Model, kw_only=True, rename={"item_id": "itemId"}):
    item_id: int
    name: str
    state: State = State.ON
    when: datetime.datetime | UnsetType = UNSET
    mode: Literal["a", "b"] | None = None
    children: list[Item] | UnsetType = UNSET
    by_name: dict[str, Item] | UnsetType = UNSET
    animal: Animal | UnsetType = UNSET
    either: Either | UnsetType = UNSET
    others: Extra | UnsetType = UNSET
    mixed: int | list[str] | UnsetType | None = UNSET
    flags: dict[int, bool] | UnsetType = UNSET


GOOD = '"itemId": 1, "name": "n"'


def read(text: str, kind: Any = Item, **options: Any) -> tuple[Any, list[tuple[str, str, str]]]:
    log = DriftLog()
    value = ResponseDecoder(log, **options).read(text.encode(), kind, "getItem")
    return value, [(drift.pointer, drift.kind, drift.detail) for drift in log.records()]


@pytest.mark.parametrize(
    ("text", "attribute", "expected", "drift"),
    [
        ('{"itemId": 1}', "name", UNSET, ("/name", "missing-field", "")),
        ('{"itemId": 1, "name": null}', "name", None, ("/name", "null", "")),
        ('{"itemId": "1", "name": "n"}', "item_id", "1", ("/itemId", "wrong-type", "string")),
        ('{"itemId": 1, "name": 5}', "name", 5, ("/name", "wrong-type", "integer")),
        ('{"itemId": 1, "name": {"a": 1}}', "name", {"a": 1}, ("/name", "wrong-type", "object")),
        (f'{{{GOOD}, "when": "yesterday"}}', "when", "yesterday", ("/when", "wrong-type", "string")),
        (f'{{{GOOD}, "mode": "c"}}', "mode", "c", ("/mode", "unknown-value", "c")),
        (f'{{{GOOD}, "state": "off"}}', "state", "off", ("/state", "unknown-value", "off")),
        (f'{{{GOOD}, "state": 5}}', "state", 5, ("/state", "wrong-type", "integer")),
        (f'{{{GOOD}, "children": null}}', "children", None, ("/children", "null", "")),
        (
            f'{{{GOOD}, "animal": {{"kind": "cow"}}}}',
            "animal",
            {"kind": "cow"},
            ("/animal", "undecided-union", "object"),
        ),
        (f'{{{GOOD}, "animal": null}}', "animal", None, ("/animal", "null", "")),
        (f'{{{GOOD}, "others": null}}', "others", None, ("/others", "null", "")),
        (f'{{{GOOD}, "mixed": "x"}}', "mixed", "x", ("/mixed", "wrong-type", "string")),
        (f'{{{GOOD}, "mixed": [1]}}', "mixed", [1], ("/mixed/*", "wrong-type", "integer")),
        (f'{{{GOOD}, "flags": {{"1": 0}}}}', "flags", {1: 0}, ("/flags/*", "wrong-type", "integer")),
    ],
)
def test_what_real_servers_do_is_accepted(
    text: str, attribute: str, expected: Any, drift: tuple[str, str, str]
) -> None:
    item, drifts = read(text)
    assert getattr(item, attribute) == expected
    assert drifts == [drift]
    with pytest.raises(RejectedError) as raised:
        read(text, strict=True)
    assert raised.value.pointer == drift[0]


def test_the_rest_of_a_deviating_response_is_typed_as_ever() -> None:
    text = """{"itemId": 1, "when": "2024-01-02T03:04:05Z", "children": [{"itemId": 2, "name": "c", "state": "on"}, {}],
      "by_name": {"a/b": {"itemId": 3}}, "animal": {"kind": "cat"}, "either": [{"kind": "dog"}],
      "others": {"may": "m", "more": 1, "text": "t"}}"""
    item, drifts = read(text)
    assert item.when == datetime.datetime(2024, 1, 2, 3, 4, 5, tzinfo=datetime.UTC)
    assert item.children == [Item(item_id=2, name="c"), Item(item_id=UNSET, name=UNSET)]  # type: ignore[arg-type]
    assert item.children[0].state is State.ON
    assert isinstance(item.animal, Cat)
    assert isinstance(item.either[0], Dog)
    more: dict[str, Any] = {"more": 1, "text": "t"}
    assert item.others == Extra(must=UNSET, may="m", additional_properties=more)  # type: ignore[arg-type]
    assert sorted(drifts) == [
        ("/animal/lives", "missing-field", ""),
        ("/by_name/*/name", "missing-field", ""),
        ("/children/*/itemId", "missing-field", ""),
        ("/children/*/name", "missing-field", ""),
        ("/either/*/name", "missing-field", ""),
        ("/name", "missing-field", ""),
        ("/others/*", "wrong-type", "string"),
        ("/others/must", "missing-field", ""),
    ]


@pytest.mark.parametrize(
    ("text", "kind", "pointer", "message"),
    [
        ("[]", Item, "", "expected object, found array"),
        ("{}", list[Item], "", "expected array, found object"),
        ('"text"', Item, "", "expected object, found string"),
        (f'{{{GOOD}, "children": {{}}}}', Item, "/children", "expected array, found object"),
        (f'{{{GOOD}, "children": [{{}}, 5]}}', Item, "/children/1", "expected object, found integer"),
        (f'{{{GOOD}, "by_name": {{"a/b": "x"}}}}', Item, "/by_name/a~1b", "expected object, found string"),
        (f'{{{GOOD}, "others": "x"}}', Item, "/others", "expected object, found string"),
        (f'{{{GOOD}, "animal": "x"}}', Item, "/animal", "expected object, found string"),
        (f'{{{GOOD}, "either": 5}}', Item, "/either", "expected object, found integer"),
        ("{", Item, "", "not JSON"),
        ('{"itemId": 1, "na', Item, "", "not JSON"),
        ("<html>", Item, "", "not JSON"),
        ("", Item, "", "not JSON"),
        ("[" * 100_000, Any, "", "not JSON"),
    ],
)
def test_other_kinds_of_values_are_refused(text: str, kind: Any, pointer: str, message: str) -> None:
    with pytest.raises(RejectedError, match=message) as raised:
        read(text, kind)
    assert raised.value.pointer == pointer


def test_good_responses_leave_no_trace() -> None:
    item, drifts = read(f'{{{GOOD}, "unknown": 1}}')
    assert item == Item(item_id=1, name="n")
    assert drifts == []


def test_each_place_is_logged_once_and_counted(caplog: pytest.LogCaptureFixture) -> None:
    log = DriftLog()
    reader = ResponseDecoder(log)
    with caplog.at_level(logging.INFO, logger="runtime"):
        for _ in range(3):
            reader.read(b'[{"itemId": 1}, {"itemId": 2}]', list[Item], "listItems")
    assert [record.message for record in caplog.records] == [
        "response of listItems deviates from its specification at /*/name: missing-field"
    ]
    assert caplog.records[0].name == "runtime"
    assert log.records() == [Drift(operation="listItems", pointer="/*/name", kind="missing-field", count=6)]


def test_undeclared_fields_are_reported_to_those_who_ask() -> None:
    found: list[Drift] = []
    reader = ResponseDecoder(DriftLog(found.append))
    item = reader.read(f'{{{GOOD}, "new": 1, "children": [{{{GOOD}, "new": 2}}]}}'.encode(), Item, "getItem")
    assert item.name == "n"
    assert [(drift.pointer, drift.kind, drift.count) for drift in found] == [
        ("/children/*/new", "undeclared-field", 1),
        ("/new", "undeclared-field", 1),
    ]
    strict = ResponseDecoder(DriftLog(found.append), strict=True)
    strict.read(f'{{{GOOD}, "new": 1}}'.encode(), Item, "getItem")


def test_unknown_values_cost_a_second_reading_only_once(monkeypatch: pytest.MonkeyPatch) -> None:
    log = DriftLog()
    reader = ResponseDecoder(log)
    text = f'{{{GOOD}, "state": "off"}}'.encode()
    reader.read(text, Item, "getItem")

    def refused(*_: object) -> None:
        raise AssertionError

    monkeypatch.setattr(reader, "_second", refused)
    assert reader.read(text, Item, "getItem").state == "off"
    assert [drift.count for drift in log.records()] == [1]


def test_values_of_any_kind_are_read_without_a_model() -> None:
    assert read('{"a": [1, null]}', Any) == ({"a": [1, None]}, [])
    assert read('{"a": 1}', dict) == ({"a": 1}, [])
    assert read("[1]", list[int] | None) == ([1], [])


def test_nesting_without_end_is_refused() -> None:
    deep = '{"children": [' * 3000 + "]}" * 3000
    with pytest.raises(RejectedError):
        read(deep)


def test_deviations_that_never_repeat_do_not_fill_the_memory() -> None:
    log = DriftLog()
    reader = ResponseDecoder(log)
    for number in range(1100):
        reader.read(f'{{{GOOD}, "state": "s{number}"}}'.encode(), Item)
    assert len(log.records()) == 1000


def test_a_list_of_objects_that_lack_something_is_read_in_one_step(monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_: object) -> None:
        raise AssertionError

    monkeypatch.setattr("runtime.models.lenient_decoding.LenientDecoder._walked_struct", refused)
    log = DriftLog()
    text = b'[{"itemId": 1}, {"itemId": 2, "name": null, "children": [{"itemId": 3, "name": "c"}]}]'
    items = ResponseDecoder(log).read(text, list[Item], "listItems")
    assert [type(item) for item in items] == [Item, Item]
    assert items[0] == Item(item_id=1, name=UNSET)  # type: ignore[arg-type]
    assert items[1].name is None
    assert [(drift.pointer, drift.kind, drift.count) for drift in log.records()] == [
        ("/*/name", "missing-field", 1),
        ("/*/name", "null", 1),
    ]


def test_what_is_undeclared_is_kept_where_something_else_is_wrong() -> None:
    text = f'[{{"itemId": 1, "new": 1}}, {{{GOOD}, "when": 5, "new": 2, "animal": {{"kind": "dog", "new": 3}}}}]'
    items, drifts = read(text, list[Item])
    assert [item.to_dict() for item in items] == [
        {"itemId": 1, "state": "on", "mode": None, "new": 1},
        {
            "itemId": 1,
            "name": "n",
            "state": "on",
            "when": 5,
            "mode": None,
            "animal": {"kind": "dog", "new": 3},
            "new": 2,
        },
    ]
    assert [pointer for pointer, _, _ in drifts] == ["/*/name", "/*/when", "/*/animal/name"]


def test_clean_responses_are_read_once_even_for_those_who_ask(monkeypatch: pytest.MonkeyPatch) -> None:
    found: list[Drift] = []
    reader = ResponseDecoder(DriftLog(found.append))

    def refused(*_: object) -> None:
        raise AssertionError

    with monkeypatch.context() as patch:
        patch.setattr(reader, "_second", refused)
        assert reader.read(f"{{{GOOD}}}".encode(), Item, "getItem").name == "n"
    text = f'{{{GOOD}, "animal": {{"kind": "cat", "lives": 9, "new": 1}}}}'
    reader.read(text.encode(), Item, "getItem")
    assert [(drift.pointer, drift.kind) for drift in found] == [("/animal/new", "undeclared-field")]
