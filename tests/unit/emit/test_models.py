"""Models of nasty schemas: emitted, imported, read and written."""

from __future__ import annotations

import datetime
import importlib
import json
from collections.abc import Callable
from itertools import pairwise
from typing import Any

import pytest

from specwright.ir.models import Struct
from specwright.ir.omissions import OmissionKind
from tests.emitted import FRAGMENTS, Package

Emit = Callable[[str], Package]

EVERY = sorted(path.name for path in FRAGMENTS.glob("*.yaml"))


@pytest.mark.parametrize("name", EVERY)
def test_every_module_of_every_fragment_compiles_and_imports(fragment: Emit, name: str) -> None:
    package = fragment(name)
    package.import_everything()
    assert sorted(package.models.__all__) == sorted(d.name for m in package.api.modules for d in m.declarations)


@pytest.mark.slow
def test_models_that_need_each_other_in_a_long_chain_import_and_decode(specification: Emit) -> None:
    names = [f"S{number}" for number in range(300)]
    schemas: dict[str, Any] = {
        name: {"type": "object", "properties": {"next": {"$ref": f"#/components/schemas/{after}"}}}
        for name, after in pairwise(names)
    }
    tree = {"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": {}}
    package = specification(json.dumps(tree | {"components": {"schemas": schemas | {names[-1]: {"type": "string"}}}}))
    assert package.decoded("S0", {"next": {"next": {}}}).to_dict() == {"next": {"next": {}}}


USERS_AND_KEYS = """
    openapi: 3.1.0
    info: {title: T, version: "1"}
    paths: {}
    components:
      schemas:
        Entry: {oneOf: [{$ref: "#/components/schemas/User"}, {$ref: "#/components/schemas/Key"}]}
        User:
          type: object
          properties: {type: {$ref: "#/components/schemas/UserType"}, id: {type: string}, at: {type: object}}
        UserType: {type: string, enum: [users]}
        Key:
          type: object
          properties: {type: {$ref: "#/components/schemas/KeyType"}, id: {type: string}}
        KeyType: {type: string, enum: [keys]}
        Modes:
          oneOf: [{type: array, items: {$ref: "#/components/schemas/KeyType"}}, {type: array, items: {type: integer}}]
"""


@pytest.mark.parametrize("strict", [True, False])
def test_what_enumerations_list_chooses_among_the_members_of_a_union(specification: Emit, strict: bool) -> None:
    package = specification(USERS_AND_KEYS)
    models, responses = package.models, importlib.import_module(f"{package.name}._runtime.models.decoding")

    def read(value: Any) -> Any:
        return responses.read_value(value, models.Entry, strict=strict)

    assert type(read({"type": "keys", "id": "2"})) is models.Key
    assert type(read({"type": "users", "id": "2"})) is models.User
    if not strict:
        assert type(read({"type": "keys", "id": 2})) is models.Key
        other = read({"type": "else", "id": "2"})
        assert not other.type.is_known


def test_a_discriminator_that_leads_to_another_union_leads_on(specification: Emit) -> None:
    def kind(name: str, wire_name: str) -> str:
        properties = f"{{k: {{type: string}}, {wire_name}: {{type: integer}}}}"
        return f"{name}: {{type: object, required: [k], properties: {properties}}}"

    package = specification(
        f"""
        openapi: 3.1.0
        info: {{title: T, version: "1"}}
        paths: {{}}
        components:
          schemas:
            U:
              oneOf: [{{$ref: "#/components/schemas/V"}}, {{$ref: "#/components/schemas/Cc"}}]
              discriminator:
                propertyName: k
                mapping: {{aa: "#/components/schemas/V", bb: "#/components/schemas/V", cc: "#/components/schemas/Cc"}}
            V:
              oneOf: [{{$ref: "#/components/schemas/Aa"}}, {{$ref: "#/components/schemas/Bb"}}]
              discriminator:
                propertyName: k
                mapping: {{aa: "#/components/schemas/Aa", bb: "#/components/schemas/Bb"}}
            {kind("Aa", "a")}
            {kind("Bb", "b")}
            {kind("Cc", "c")}
        """
    )
    for tag, name in (("aa", "Aa"), ("bb", "Bb"), ("cc", "Cc")):
        read = package.decoded("U", {"k": tag})
        assert type(read) is getattr(package.models, name)


# Names


def test_properties_with_reserved_names_keep_their_wire_names(fragment: Emit) -> None:
    package = fragment("names")
    struct = next(d for m in package.api.modules for d in m.declarations if d.name == "Properties")
    assert isinstance(struct, Struct)
    values: dict[str, Any] = {field.wire_name: f"v{index}" for index, field in enumerate(struct.fields)}
    values |= {"dict": {"a": "b"}, "list": ["x"], "datetime": "2020-01-02T03:04:05Z", "name": "four"}
    read = package.decoded("Properties", values)
    assert read.to_dict() == values
    assert read.self == values["self"]
    assert read.d == values["d"]
    assert read.dict_ == {"a": "b"}
    assert read.field_1a == values["1a"]
    assert read.at_type == values["@type"]
    assert read.empty == values[""]
    assert read.minus_1 == values["-1"]
    assert read.plus_1 == values["+1"]
    assert read.größe == values["größe"]
    assert (read.user_id, read.user_id_2, read.user_id_3) == (values["user_id"], values["UserID"], values["userId"])
    assert package.models.Properties(self="s", class_="c").to_dict() == {"self": "s", "class": "c"}


def test_a_property_that_no_model_can_name_is_accounted_for(fragment: Emit) -> None:
    [entry] = [omission for omission in fragment("names").api.omissions if omission.kind is OmissionKind.PROPERTY]
    assert entry.pointers == ('/components/schemas/Properties/properties/a"b\\c\nd',)


def test_models_named_like_the_names_that_modules_use_are_models(fragment: Emit) -> None:
    package = fragment("names")
    models = package.models
    read = package.decoded("List", {"items": [{"list": {"items": []}}]})
    assert isinstance(read.items[0], models.BaseModel)
    assert isinstance(read.items[0].list_, models.List)
    for name in ("ModelModel", "UNSETModel", "UnsetTypeModel", "AnyModel", "Dict", "FileModel", "Class", "日本"):
        assert package.decoded(name, {"a": "x"}).a == "x"
    assert package.decoded("Datetime", {"at": "2020-01-01T00:00:00Z"}).at.year == 2020
    assert package.decoded("Field", {"a": "x", "b": 1}).additional_properties == {"b": 1}


def test_schemas_whose_names_are_equal_after_casing_are_three_classes(fragment: Emit) -> None:
    package = fragment("names")
    assert package.decoded("UserName", {"b": "x"}).b == "x"
    assert package.decoded("UserName_2", {"a": "x"}).a == "x"
    assert package.decoded("UserName_3", {"c": "x"}).c == "x"


def test_enum_members_equal_after_casing_keep_their_values(fragment: Emit) -> None:
    colour = fragment("names").models.Colour
    document = fragment("names").document.tree["components"]["schemas"]["Colour"]["enum"]
    assert [member.value for member in colour] == document
    assert colour.RED == "RED"
    assert colour.RED_2 == "Red"
    assert colour("RED") is colour.RED
    assert all(member.is_known for member in colour)
    assert not colour("unheard of").is_known


def test_names_given_to_enum_members_are_used(fragment: Emit) -> None:
    named = fragment("names").models.Named
    assert [member.name for member in named] == ["ONE", "ONE_2"]
    assert list(fragment("names").models.Number) == [1, -1, 0, 9223372036854775807]


# Missing, null, value


@pytest.mark.parametrize("name", ["nulls", "nullable"])
def test_missing_null_and_value_are_three_things(fragment: Emit, name: str) -> None:
    package = fragment(name)
    unset = package.module.UNSET
    read = package.decoded("Thing", {"always": "a", "perhaps": None, "both": None, "other": None})
    assert read.perhaps is None
    assert read.both is None
    assert read.other is None
    assert read.optional is unset
    assert read.listed is unset
    assert read.to_dict() == {"always": "a", "perhaps": None, "both": None, "other": None}


@pytest.mark.parametrize("name", ["nulls", "nullable"])
def test_null_is_read_wherever_it_is_allowed(fragment: Emit, name: str) -> None:
    value = {
        "always": "a",
        "perhaps": "b",
        "both": 1,
        "other": {"always": "x", "perhaps": None, "other": {"always": "y", "perhaps": "z"}},
        "one": None,
        "listed": ["a", None],
        "letter": None,
        "alias": None,
        "time": None,
        "map": {"a": 1.5, "b": None},
    }
    package = fragment(name)
    assert package.decoded("Thing", value).to_dict() == value
    assert package.decoded("Thing", {**value, "listed": None, "letter": "a", "one": "b"}).letter == "a"


@pytest.mark.parametrize("name", ["nulls", "nullable"])
@pytest.mark.parametrize(
    "wrong", [{"always": None, "perhaps": None}, {"always": "a"}, {"always": "a", "perhaps": None, "optional": None}]
)
def test_null_and_missing_are_refused_where_they_are_not_allowed(fragment: Emit, name: str, wrong: object) -> None:
    package = fragment(name)
    with pytest.raises(package.errors.APIResponseError):
        package.decoded("Thing", wrong)


def test_a_schema_that_is_only_null_takes_nothing_else(fragment: Emit) -> None:
    package = fragment("nulls")
    base = {"always": "a", "perhaps": None}
    assert package.decoded("Thing", {**base, "nothing": None, "only": None, "constant": None}).nothing is None
    with pytest.raises(package.errors.APIResponseError):
        package.decoded("Thing", {**base, "nothing": 1})


# Enums and constants


def test_unknown_values_of_enums_are_kept_and_written_back(fragment: Emit) -> None:
    package = fragment("enums")
    value = {
        "kind": "everything",
        "text": "new",
        "level": 99,
        "inline": "z",
        "many": ["a", "q"],
        "map": {"k": "w"},
        "single": "another",
    }
    read = package.models.Everything.from_dict(value)
    assert not read.text.is_known
    assert read.text == "new"
    assert not read.level.is_known
    assert read.level == 99
    assert read.many[0] is package.models.Text.A
    assert read.to_dict() == value


@pytest.mark.parametrize(
    ("name", "values"),
    [
        ("mixed", ["a", 1]),
        ("mixed_null", ["a", 1, None]),
        ("number", [1.5, 2.0]),
        ("whole_number", [1, 2]),
        ("flag", [True]),
        ("flags", [True, False]),
        ("empty", ["whatever"]),
        ("objects", [{"a": 1}, [1]]),
        ("twice", ["a", "b"]),
        ("open", ["gpt"]),
        ("together", ["a", "c"]),
        ("defaulted", ["a"]),
        ("constant", ["here"]),
        ("constant_number", [3]),
        ("constant_float", [1.5]),
        ("constant_list", [[1, 2]]),
        ("constant_object", [{"a": 1}]),
        ("time", ["2020-01-01T00:00:00Z"]),
        ("big", [9223372036854775808, -9223372036854775809]),
    ],
)
def test_every_kind_of_enum_reads_and_writes_its_values(fragment: Emit, name: str, values: list[Any]) -> None:
    package = fragment("enums")
    for value in values:
        whole = {"kind": "everything", name: value}
        assert package.decoded("Everything", whole).to_dict() == whole


@pytest.mark.parametrize("name", ["text", "open", "together", "twice"])
def test_open_enums_take_any_text(fragment: Emit, name: str) -> None:
    package = fragment("enums")
    whole = {"kind": "everything", name: "unheard of"}
    read = getattr(package.models.Everything.from_dict(whole), name)
    assert not read.is_known
    assert read == "unheard of"


def test_any_text_is_no_deviation_where_the_specification_allows_it_beside_known_texts(fragment: Emit) -> None:
    package = fragment("enums")
    assert package.decoded("Everything", {"kind": "everything", "open": "unheard of"}).open == "unheard of"
    with pytest.raises(package.errors.APIResponseError):
        package.decoded("Everything", {"kind": "everything", "together": "unheard of"})


def test_constants_are_there_without_being_asked_for(fragment: Emit) -> None:
    models = fragment("enums").models
    assert models.Everything().to_dict() == {"kind": "everything"}


def test_defaults_are_stated_and_not_sent(fragment: Emit) -> None:
    package = fragment("enums")
    assert package.models.Everything().defaulted is package.module.UNSET
    source = next(text for path, text in package.python() if path.endswith("models/everything.py"))
    assert 'Default: "a".' in source
    assert "With words." in source


# Unions


@pytest.mark.parametrize(
    ("name", "value", "expected"),
    [
        ("Mapped", {"kind": "round", "radius": 1.0}, "Circle"),
        ("Mapped", {"kind": "boxy", "side": 1.0}, "Square"),
        ("Mapped", {"kind": "angular", "side": 1.0}, "Square"),
        ("Unmapped", {"kind": "Square", "side": 1.0}, "Square"),
        ("Constants", {"type": "dog", "tricks": ["sit"]}, "Dog"),
        ("Constants", {"type": "cat"}, "Cat"),
        ("Numbered", {"v": 1, "a": "x"}, "Numbered_Variant1"),
        ("Numbered", {"v": 2, "b": "x"}, "Numbered_Variant2"),
        ("Flagged", {"ok": True, "value": "x"}, "Flagged_Variant1"),
        ("Flagged", {"ok": False, "error": "x"}, "Flagged_Variant2"),
        ("ByFields", {"id": "1", "name": "n"}, "ByFields_Variant2"),
        ("ByFields", {"id": "1"}, "ByFields_Variant1"),
        ("ByFields", {"error": "1"}, "ByFields_Variant3"),
        ("Nested", {"type": "dog", "tricks": ["roll"]}, "Dog"),
        ("Nested", {"type": "cat", "lives": 9}, "Cat"),
        ("Nested", {"kind": "round", "radius": 2.0}, "Circle"),
        ("Maps", {"a": 1, "b": 2}, "dict"),
        ("Maps", {"type": "cat", "lives": 1}, "Cat"),
        ("Kinds", "text", "str"),
        ("Kinds", 1, "int"),
        ("Kinds", True, "bool"),
        ("Kinds", ["a"], "list"),
        ("Kinds", {"type": "cat"}, "Cat"),
        ("Numbers", 1, "int"),
        ("Numbers", 1.5, "float"),
        ("Lists", ["a"], "list"),
        ("Lists", [1], "list"),
        ("Lists", "a", "str"),
        ("Times", "2020-01-01T00:00:00Z", "datetime"),
        ("Times", "2020-01-01", "date"),
        ("Times", "noon", "str"),
        ("Shared", {"id": "1", "a": "x"}, "Shared_Variant1"),
        ("Shared", {"id": "1", "b": 2}, "Shared_Variant2"),
        ("Narrowing", {"a": "x"}, "Narrowing"),
        ("Same", {"type": "cat"}, "Cat"),
        ("Impossible", "x", "str"),
        ("Tree", [1, [2, [3]]], "list"),
        ("Pet_Any", {"petType": "lizard", "loves": "flies"}, "Lizard"),
        ("Pet_Any", {"petType": "Bird", "wings": 2}, "Bird"),
        ("Pet_Any", {"petType": "Dragon", "name": "Smaug"}, "Pet"),
    ],
)
def test_unions_read_each_variant_and_write_it_back(fragment: Emit, name: str, value: Any, expected: str) -> None:
    package = fragment("unions")
    read = package.decoded(name, value)
    assert type(read).__name__ == expected
    assert package.content is not None
    assert package.models.Holder.from_dict({"anything": value}).to_dict() == {"anything": value}


WITHIN: list[dict[str, Any]] = [
    {"mapped": {"kind": "round", "radius": 1.5}},
    {"json": None},
    {"json": [1, "a", None, True, {"x": [None, {"y": 1.5}]}]},
    {"json": {"a": {"b": None}}},
    {"tree": [1, [2, [3, []]]]},
    {"nested": None},
    {"nested": {"type": "dog", "tricks": ["x"]}},
    {"maps": {"a": 1}},
    {"shared": {"id": "1", "b": 2}},
    {"pet": {"petType": "lizard", "loves": "flies", "name": "x"}},
    {"many": [{"kind": "round", "radius": 1.5}, {"kind": "boxy", "side": 2.5}]},
    {"table": {"a": {"type": "cat", "lives": 9}}},
    {"inline": "text"},
    {"inline": {"x": 1}},
    {"constants_inline": "auto"},
    {"constants_inline": 7},
    {"kinds": ["a"]},
    {"numbers": 1.5},
    {"impossible": "x"},
]


@pytest.mark.parametrize("value", WITHIN)
def test_unions_within_objects_are_read_and_written_back(fragment: Emit, value: Any) -> None:
    package = fragment("unions")
    assert package.decoded("Holder", value).to_dict() == value


def test_values_that_fit_no_variant_are_refused_when_strict(fragment: Emit) -> None:
    package = fragment("unions")
    for name, wrong in [("Kinds", 1.5), ("Constants", {"type": "fish"}), ("Tree", "x"), ("Impossible", 1)]:
        with pytest.raises(package.errors.APIResponseError):
            package.decoded(name, wrong)


def test_a_nullable_reference_to_a_union_is_that_union(fragment: Emit) -> None:
    package = fragment("nullable-unions")
    value = {"maybe": {"t": "b", "y": "1"}, "or_text": {"t": "b", "y": "1"}, "only": {"t": "b", "y": "1"}}
    read = package.decoded("H", value)
    assert [type(part).__name__ for part in (read.maybe, read.or_text, read.only)] == ["B", "B", "B"]
    assert package.decoded("H", {"maybe": None, "or_text": "x"}).to_dict() == {"maybe": None, "or_text": "x"}
    names = {d.name for m in package.api.modules for d in m.declarations}
    assert names == {"A", "B", "U", "H", "H_OrText"}


# Objects


OBJECTS: list[tuple[str, dict[str, Any]]] = [
    ("Derived", {"id": "1", "kind": "k", "extra": 1}),
    ("Beside", {"id": "1", "kind": "k", "more": True}),
    ("Conflict", {"a": "x", "b": 1}),
    ("OnlyRequired", {"id": "1", "kind": "k"}),
    ("Twice", {"id": "1", "kind": "k", "extra": 1}),
    ("Closed", {"a": "x"}),
    ("OpenWith", {"name": "n", "other": {"id": "1"}}),
    ("OpenTrue", {"name": "n", "other": [1], "more": None}),
    (
        "Node",
        {"value": "a", "next": {"value": "b"}, "children": [{"children": []}], "by_name": {"x": {"value": "c"}}},
    ),
    ("Ping", {"pong": {"ping": {"pong": {}}}}),
    ("Account", {"id": "1", "name": "n", "password": "p"}),
    ("Inline", {"owner": {"name": "n", "pets": [{"name": "x"}]}}),
    ("Implied", {"a": "x"}),
    ("Definitions", {"local": {"x": "y"}}),
    (
        "Times",
        {
            "at": "2020-01-02T03:04:05Z",
            "on": "2020-01-02",
            "time": "10:00:00",
            "length": "P1D",
            "uuid": "u",
            "data": "aGk=",
            "content": "aGk=",
            "big": 9007199254740993,
            "exact": "1.10",
        },
    ),
    (
        "Everything",
        {
            "lists": [[], [[]]],
            "matrix": [[1.5]],
            "map": {"a": {"b": {}}},
            "tuple": ["a", 1],
            "nothing": [],
            "typed": {"a": 1},
            "pattern": {"x-a": "b"},
        },
    ),
    (
        "Everything",
        {
            "yes": 1,
            "no": 2,
            "empty": {"a": 1},
            "null_only": None,
            "property": "p",
            "implied_list": ["a"],
            "boolean_true": [1],
            "free": {"a": None},
        },
    ),
    ("Everything", {"beside": {"id": "1", "kind": "k", "more": False}, "alias": {"owner": {"name": "n"}}}),
]


@pytest.mark.parametrize(("name", "value"), OBJECTS)
def test_objects_are_read_and_written_back(fragment: Emit, name: str, value: Any) -> None:
    assert fragment("objects").decoded(name, value).to_dict() == value


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("Derived", {"id": "1"}),
        ("Derived", {"extra": 1}),
        ("Beside", {"id": "1"}),
        ("OnlyRequired", {"id": "1"}),
        ("Conflict", {"a": "x"}),
        ("OpenWith", {"name": "n", "other": 1}),
        ("Node", {"next": {"value": 1}}),
        ("Everything", {"lists": [1]}),
        ("Everything", {"map": {"a": 1}}),
        ("Everything", {"typed": {"a": "x"}}),
        ("Everything", {"null_only": 1}),
        ("Times", {"at": "yesterday"}),
    ],
)
def test_objects_that_break_their_schema_are_refused_when_strict(fragment: Emit, name: str, value: Any) -> None:
    package = fragment("objects")
    with pytest.raises(package.errors.APIResponseError):
        package.decoded(name, value)


def test_values_with_formats_are_python_values(fragment: Emit) -> None:
    read = fragment("objects").decoded("Times", {"at": "2020-01-02T03:04:05Z", "on": "2020-01-02", "data": "aGk="})
    assert read.at == datetime.datetime(2020, 1, 2, 3, 4, 5, tzinfo=datetime.UTC)
    assert read.on == datetime.date(2020, 1, 2)
    assert read.data == b"hi"


def test_further_properties_stand_beside_declared_ones(fragment: Emit) -> None:
    package = fragment("objects")
    made = package.models.OpenWith(
        name="n", additional_properties_="own", additional_properties={"x": package.models.Base(id="1")}
    )
    assert made.to_dict() == {"name": "n", "additional_properties": "own", "x": {"id": "1"}}
    assert package.decoded("OpenWith", made.to_dict()) == made


def test_a_single_all_of_with_words_is_that_schema(fragment: Emit) -> None:
    models = fragment("objects").models
    assert models.Single is models.Base
    assert models.Described is models.Base
    assert models.AliasOfAlias is models.Inline


def test_modules_of_models_do_not_hide_what_the_package_uses(fragment: Emit) -> None:
    package = fragment("shadows")
    package.import_everything()
    for name in package.models.__all__:
        assert isinstance(getattr(package.models, name), type)
    assert set(package.models.__all__) <= set(dir(package.models))
    read = package.decoded("Getattr", {"sorted": {"x": 1}, "import_module": {"x": 2}})
    assert read.import_module == package.models.ImportModule(x=2)
    assert not any(path.endswith(("/con.py", "/models/models.py")) for path in package.files)


@pytest.mark.parametrize(
    ("value", "names"),
    [
        ({"first": {"type": "square", "side": 1.5, "one": "x"}}, ["First_Variant2"]),
        ({"second": {"type": "circle", "radius": 1.5, "two": "x"}}, ["Second_Variant1"]),
        ({"plain": {"type": "circle", "radius": 1.5}}, ["Shape_Variant1"]),
        ({"base": {"kind": "r", "x": "1", "y": "2", "name": "n"}}, ["Base_Variant2"]),
        ({"base": {"kind": "l", "x": "1"}}, ["Base_Variant1"]),
        ({"several": "x"}, ["str"]),
        ({"several": [1]}, ["list"]),
        ({"several": {"a": "x"}}, ["Several_Object"]),
        ({"open": {"a": "x", "b": [1]}}, ["Open_Object"]),
        ({"open": "x"}, ["str"]),
        ({"nullable": {"next": {"next": None}}}, ["Nullable"]),
        ({"nullable": None}, ["NoneType"]),
    ],
)
def test_schemas_that_share_a_union_have_variants_of_their_own(
    fragment: Emit, value: dict[str, Any], names: list[str]
) -> None:
    package = fragment("variants")
    read = package.decoded("Holder", value)
    assert read.to_dict() == value
    assert [type(getattr(read, name)).__name__ for name in value] == names
