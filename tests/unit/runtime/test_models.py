from __future__ import annotations

import copy
import datetime
import json
import pickle
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

import msgspec
import pytest

from runtime.errors import APIResponseError
from runtime.models.enums import UnknownValues
from runtime.models.model import (
    UNSET,
    Case,
    Discriminator,
    Model,
    OpenIntEnum,
    OpenModel,
    OpenStrEnum,
    SuggestedStrEnum,
    UnsetType,
    decode_hook,
    field,
    to_builtins,
    union,
    unless_empty,
)


class Color(OpenStrEnum):
    RED = "red"


class Level(OpenIntEnum):
    LOW = 1


class Circle(Model, kw_only=True):
    kind: Literal["circle"]
    radius: float


class Square(Model, kw_only=True):
    kind: Literal["square"]
    side: float
    inner: Shape | UnsetType | None = UNSET


class Named(Model, kw_only=True):
    name: str
    tag: Literal["n"] | UnsetType = UNSET


class Sized(Model, kw_only=True):
    size: int


if TYPE_CHECKING:
    Shape: TypeAlias = Circle | Square
    Thing: TypeAlias = Named | Sized | list[Sized] | datetime.date | int | bool | None
else:
    Shape = union("Shape", Discriminator("kind", {"circle": lambda: Circle, "square": lambda: Square}))
    Thing = union(
        "Thing",
        Case(lambda: Named, constants={"tag": ("n",)}),
        Case(lambda: Named, required=("name",)),
        Case(lambda: Sized, required=("size",)),
        Case(lambda: list[Sized], kind="array"),
        Case(lambda: Color, kind="string", values=("red",)),
        Case(lambda: datetime.date, kind="string"),
        Case(lambda: bool, kind="boolean"),
        Case(lambda: int, kind="integer"),
        Case(lambda: type(None), kind="null"),
    )


class Free(OpenModel, rename={"pet_name": "petName"}):
    pet_name: str
    age: int | UnsetType | None = UNSET
    shapes: list[Shape] | UnsetType = UNSET
    labels: list[str] | UnsetType = msgspec.field(default_factory=list[str])
    additional_properties: dict[str, Color] = field(default_factory=dict[str, Any])


class Nested(Free, rename={"is_big": "isBig"}):
    is_big: bool = False


class Holder(Model, kw_only=True, rename={"a_b": "aB"}):
    a_b: str
    shape: Shape | UnsetType = UNSET
    shapes: list[Shape] | UnsetType | None = UNSET
    by_name: dict[str, Shape] | UnsetType = UNSET
    thing: Thing | UnsetType = UNSET
    free: Free | UnsetType | None = UNSET
    frees: dict[str, list[Free]] | UnsetType = UNSET
    color: Color | UnsetType = UNSET
    levels: list[Level] | UnsetType = UNSET
    when: datetime.datetime | UnsetType = UNSET
    blob: bytes | UnsetType = UNSET
    anything: Any = UNSET


FULL: dict[str, Any] = {
    "aB": "x",
    "shape": {"kind": "square", "side": 1.0, "inner": {"kind": "circle", "radius": 2.0}},
    "shapes": [{"kind": "circle", "radius": 1.0}],
    "by_name": {"k": {"kind": "circle", "radius": 1.0}},
    "thing": {"size": 3},
    "free": {"petName": "p", "age": None, "labels": [], "extra": "red"},
    "frees": {"k": [{"petName": "q", "labels": ["l"], "shapes": [{"kind": "circle", "radius": 1.0}]}]},
    "color": "red",
    "levels": [1],
    "when": "2024-02-29T01:02:03Z",
    "blob": "aGk=",
    "anything": {"a": [1, None]},
}


def test_models_read_and_write_wire_names() -> None:
    holder = Holder.from_dict(FULL)
    assert holder.a_b == "x"
    assert isinstance(holder.shape, Square)
    assert isinstance(holder.shape.inner, Circle)
    assert isinstance(holder.free, Free)
    assert (holder.free.pet_name, holder.free.age) == ("p", None)
    assert holder.free.additional_properties == {"extra": Color.RED}
    assert holder.blob == b"hi"
    assert holder.to_dict() == FULL
    assert Holder.from_json(holder.to_json()) == holder
    assert Holder.from_json(holder.to_json().decode(), strict=True) == holder


def test_unset_is_left_out() -> None:
    holder = Holder(a_b="x")
    assert holder.to_dict() == {"aB": "x"}
    assert repr(holder) == "Holder(a_b='x')"
    assert holder.shape is UNSET
    assert not holder.shape


def test_models_survive_copy_and_pickle() -> None:
    holder = Holder.from_dict({**FULL, "color": "new", "levels": [9]})
    assert copy.deepcopy(holder) == holder
    assert pickle.loads(pickle.dumps(holder)) == holder
    assert holder != Holder(a_b="x")


def test_open_models_behave_like_classes_with_keywords() -> None:
    free = Free(pet_name="p")
    assert free == Free(pet_name="p", additional_properties={})
    assert free != Nested(pet_name="p")
    assert repr(free) == "Free(pet_name='p', labels=[])"
    assert repr(Free(pet_name="p", additional_properties={"a": Color.RED})).endswith("={'a': Color.RED})")
    assert free.labels is not Free(pet_name="p").labels
    with pytest.raises(TypeError, match="needs the argument 'pet_name'"):
        Free()  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="has no attribute 'wrong'"):
        Free(pet_name="p", wrong=1)  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="unhashable"):
        hash(free)


def test_open_models_inherit() -> None:
    nested = Nested.from_dict({"petName": "p", "isBig": True, "labels": [], "other": "red"})
    assert (nested.pet_name, nested.is_big, nested.additional_properties) == ("p", True, {"other": Color.RED})
    assert nested.to_dict() == {"petName": "p", "isBig": True, "labels": [], "other": "red"}


def test_declared_properties_win_over_additional_ones() -> None:
    free = Free(pet_name="p", labels=UNSET, additional_properties={"petName": Color.RED})
    assert free.to_json() == b'{"petName":"p"}'


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ({"name": "n", "tag": "n"}, Named(name="n", tag="n")),
        ({"name": "n", "size": 1}, Named(name="n")),
        ({"size": 1}, Sized(size=1)),
        ([{"size": 1}], [Sized(size=1)]),
        ("red", Color.RED),
        ("2024-02-29", datetime.date(2024, 2, 29)),
        (True, True),
        (1, 1),
        (None, None),
    ],
)
def test_unions_are_told_apart(value: Any, expected: Any) -> None:
    holder = Holder.from_dict({"aB": "", "thing": value}, strict=True)
    assert holder.thing == expected
    assert type(holder.thing) is type(expected)
    assert to_builtins(holder)["thing"] == value


@pytest.mark.parametrize("value", [{"kind": "hexagon"}, {"kind": 5}])
def test_unknown_variants_stay_as_they_are(value: Any) -> None:
    holder = Holder.from_dict({"aB": "", "shape": value, "shapes": [value]})
    assert holder.shape == value
    assert holder.to_dict() == {"aB": "", "shape": value, "shapes": [value]}
    with pytest.raises(APIResponseError, match="at /shape: undecided union") as raised:
        Holder.from_dict({"aB": "", "shape": value}, strict=True)
    assert raised.value.pointer == "/shape"


def test_a_discriminator_may_have_a_default() -> None:
    marker = union("Any", Discriminator("kind", {"circle": lambda: Circle}, default=lambda: Sized))
    assert msgspec.convert({"size": 1}, marker, dec_hook=decode_hook) == Sized(size=1)
    with pytest.raises(TypeError, match="2 discriminators"):
        union("Bad", Discriminator("a", {}), Discriminator("b", {}))


def test_incomplete_variants_are_recognised_when_only_one_is_possible() -> None:
    marker = union("U", Case(lambda: Sized, required=("size",)), Case(lambda: int, kind="integer"))
    holder_type: Any = msgspec.defstruct("H", [("u", marker)], bases=(Model,), kw_only=True)
    assert holder_type.from_dict({"u": {}}).u == Sized(size=UNSET)  # type: ignore[arg-type]


def test_true_is_no_integer_and_one_is_not_true() -> None:
    marker = union("U", Case(lambda: int, kind="integer", values=(1,)), Case(lambda: bool, kind="boolean"))
    assert marker.variants(True) == [bool]
    assert marker.variants(1) == [int]
    assert marker.variants(2) == []


@pytest.mark.parametrize(("member", "plain"), [(Color("pink"), "pink"), (Level(7), 7)])
def test_unknown_members_of_enumerations_are_kept(member: Any, plain: Any) -> None:
    kind: Any = {Color("pink"): Color, Level(7): Level}[member]
    assert type(member) is kind
    assert member == plain
    assert hash(member) == hash(plain)
    assert not member.is_known
    assert member.value == plain
    assert repr(member) == f"{kind.__name__}({plain!r})"
    assert f"{member}" == str(member) == str(plain)
    assert pickle.loads(pickle.dumps(member)) == member
    assert copy.deepcopy(member) == copy.copy(member) == member
    assert type(pickle.loads(pickle.dumps(member))) is kind
    assert msgspec.json.decode(msgspec.json.encode(member), type=kind) == member
    assert plain not in kind.__members__.values()


def test_known_members_of_enumerations() -> None:
    assert Color.RED.is_known
    assert Level.LOW.is_known
    assert repr(Color.RED) == "Color.RED"
    assert f"{Color.RED:>5}|{Level.LOW:03d}" == "  red|001"
    assert pickle.loads(pickle.dumps(Color.RED)) is Color.RED
    with pytest.raises(ValueError, match="5 is not a valid Color"):
        Color(5)
    with pytest.raises(ValueError, match="'x' is not a valid Level"):
        Level("x")


def test_optional_bodies_are_sent_when_anything_is_given() -> None:
    class Settings(Model, kw_only=True):
        link: dict[str, str] | UnsetType = UNSET
        note: str | UnsetType | None = UNSET

    class Labels(OpenModel):
        note: str | UnsetType = UNSET
        additional_properties: dict[str, str] = field(default_factory=dict[str, str])

    assert unless_empty(Settings()) is UNSET
    assert unless_empty(Labels()) is UNSET
    for model in (Settings(link={}), Settings(note=None), Labels(note=""), Labels(additional_properties={"a": "b"})):
        assert unless_empty(model) is model


def test_suggested_texts_are_kept_without_being_reported() -> None:
    class Size(SuggestedStrEnum):
        SMALL = "small"

    with UnknownValues() as seen:
        assert Size("small") is Size.SMALL
        huge = Size("huge")
        assert Color("green") == "green"
    assert (huge, huge.is_known, type(huge)) == ("huge", False, Size)
    assert seen == [(Color, "green")]


def test_unions_prefer_the_variant_that_knows_what_is_there() -> None:
    class Person(Model, kw_only=True):
        id: str
        name: str | UnsetType = UNSET

    class Company(Model, kw_only=True):
        id: str
        number: int | UnsetType = UNSET

    class Anything(OpenModel):
        additional_properties: dict[str, Any] = field(default_factory=dict[str, Any])

    party = union("Party", Case(lambda: Person, required=("id",)), Case(lambda: Company, required=("id",)))
    assert decode_hook(party, {"id": "1", "number": 2}) == Company(id="1", number=2)
    assert decode_hook(party, {"id": "1", "name": "n", "new": 2}) == Person(id="1", name="n")
    assert decode_hook(party, {"id": "1"}) == Person(id="1")
    open_party = union("OpenParty", Case(lambda: Person, required=("id",)), Case(lambda: Anything))
    assert decode_hook(open_party, {"id": "1", "new": 2}) == Person(id="1")


class Inner(Model, kw_only=True, rename={"inner_name": "innerName"}):
    inner_name: str | UnsetType = UNSET


class Outer(Model, kw_only=True):
    name: str
    one: Inner | UnsetType = UNSET
    many: list[Inner] | UnsetType = UNSET
    by_key: dict[str, Inner] | UnsetType = UNSET
    maybe: Inner | UnsetType | None = UNSET


NEWER = {
    "name": "n",
    "later": 1,
    "one": {"innerName": "i", "more": [1]},
    "many": [{"innerName": "a"}, {"innerName": "b", "x": {"y": None}}],
    "by_key": {"k": {"z": 1}},
    "maybe": {"q": "w"},
}


@pytest.mark.parametrize("strict", [False, True])
def test_undeclared_properties_are_kept_and_sent_back(strict: bool) -> None:
    outer = Outer.from_json(json.dumps(NEWER), strict=strict)
    assert outer.extra == {"later": 1}
    assert outer.many is not UNSET
    assert [inner.extra for inner in outer.many] == [{}, {"x": {"y": None}}]
    assert outer.to_dict() == NEWER
    assert json.loads(outer.to_json()) == NEWER
    assert Outer.from_dict(NEWER, strict=strict).to_dict() == NEWER
    outer.name = "changed"
    assert outer.to_dict() == {**NEWER, "name": "changed"}
    assert repr(outer).endswith("extra={'later': 1})")


def test_undeclared_properties_survive_copies_and_pickles() -> None:
    outer = Outer.from_dict(NEWER)
    for other in (copy.copy(outer), copy.deepcopy(outer), pickle.loads(pickle.dumps(outer))):
        assert other == outer
        assert other.to_dict() == NEWER


def test_undeclared_properties_are_kept_where_a_response_deviates_as_well() -> None:
    outer = Outer.from_dict({"later": 1, "one": {"innerName": 5, "more": 2}})
    assert outer.extra == {"later": 1}
    assert outer.one is not UNSET
    assert outer.one.extra == {"more": 2}


def test_attributes_that_do_not_exist_cannot_be_set() -> None:
    with pytest.raises(AttributeError, match="'Outer' object has no attribute 'nmae'"):
        Outer(name="n").nmae = "x"  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
