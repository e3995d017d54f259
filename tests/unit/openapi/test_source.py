"""Bytes become trees: YAML 1.2 and JSON, read alike, with the place of every node."""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from specwright.openapi import pointer as pointers
from specwright.openapi.diagnostics import SpecificationError
from specwright.openapi.files import SourceFile, load_file, load_source
from specwright.openapi.json_text import JSONPositions, read_json
from specwright.openapi.json_types import is_list, is_object
from specwright.openapi.yaml_nodes import compose
from specwright.openapi.yaml_text import YAMLPositions, read_exactly, read_yaml

TEXT = st.text(
    alphabet=st.characters(
        codec="utf-8", exclude_categories=["Cc", "Cs"], exclude_characters="\ufeff\ufffe\uffff\u2028\u2029"
    )
)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**62), 2**62) | st.floats(allow_nan=False, allow_infinity=False) | TEXT,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXT, inner, max_size=4),
    max_leaves=20,
)


def nodes_of(tree: Any, pointer: str = "") -> list[tuple[str, Any]]:
    found = [(pointer, tree)]
    if is_object(tree):
        found += [node for name, value in tree.items() for node in nodes_of(value, pointers.join(pointer, name))]
    elif is_list(tree):
        found += [node for index, value in enumerate(tree) for node in nodes_of(value, f"{pointer}/{index}")]
    return found


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("2020-01-01", "2020-01-01"),
        ("2020-01-01T00:00:00Z", "2020-01-01T00:00:00Z"),
        ("0000-00-00", "0000-00-00"),
        ("yes", "yes"),
        ("NO", "NO"),
        ("on", "on"),
        ("12:30:45", "12:30:45"),
        ("1_000", "1_000"),
        ("010", "010"),
        ("08", "08"),
        ("0o10", 8),
        ("0x1F", 31),
        ("1e3", 1000.0),
        ("-0", 0),
        ("~", None),
        ("", None),
        ("Null", None),
        ("True", True),
        ("false", False),
        ("'200'", "200"),
        ("!!str 12", "12"),
        ("!!int '12'", 12),
        ("123456789012345678901234567890", 123456789012345678901234567890),
        ("9" * 60, int("9" * 60)),
        ('"\\/"', "/"),
    ],
)
def test_yaml_scalars_are_those_of_yaml_1_2(written: str, value: object) -> None:
    tree, problems = read_yaml(f"x: {written}\n")
    assert not problems
    assert tree == {"x": value}
    assert type(tree["x"]) is type(value)


@pytest.mark.parametrize("key", ["200", "1.10", "true", "null", "~", "0x1F", "+1", "-1", "yes", "2020-01-01"])
def test_yaml_keys_are_text_as_written(key: str) -> None:
    tree, problems = read_yaml(f"a: 1.5\n{key}: x\n")
    assert not problems
    assert set(tree) == {"a", key}


SCALARS = [
    *"""
    1e400 -1e400 .5e400 1e308 1e-400 123e+400 1.7976931348623159e308 5e123456 1e5x
    ! !! !a !: !a: !0 ![ ![a](b) !!str !!int !!nope
    +0x1F -0x1F 0x1F 0X1F 0o17 +0o17 0b1 -0b1 0o8 0x 0xFFFFFFFFFFFFFFFF 0x7FFFFFFFFFFFFFFFF
    +1 -1 +0 -0 00 08 -08 1. .5 -.5e-3 1_000 1e3 1E+5 1e . + - -- --- ... 1.5.5
    9223372036854775808 -9223372036854775809 18446744073709551616 .inf -.INF .nan .Nan
    ~ null Null NULL nUll true TRUE tRue no Off '' "" 'a' "1" "1e400" '!' ? : a: :a a:b a# &a &a! *a << <<: | > % @ `
    12:30 2020-01-01 é {} [] {a} [a] , ] }
    """.split(),
    400 * "9", 400 * "9" + ".0", 400 * "0" + "1", "a b", "a !b", "a ! b", "a # b", "",
]  # fmt: skip
SCALAR_PLACES = [
    "x: {}", "- {}", "- - {}", "[{}]", "[a, {}, b]", "{{x: {}}}", "{{x: {}, y: 1}}", "x:\n  {}", "x: {} # c",
    "{}", "--- {}", "x: {}\r\ny: 1", "x:\t{}", "x: &b {}\ny: *b", "x: |\n  {}\n", "x: a\n  {}\n",
    "{}: 1", "a: 1\n{}: x", "{{{}: 1}}", "? {}\n: 1", "? {}", "{{{}}}", "{{? {} : 1}}", "{{a, {}}}", "- {}: 1",
]  # fmt: skip


def readings_differ(place: str, scalar: str) -> bool:
    text = place.format(scalar) + "\n"
    return repr(read_yaml(text)) != repr(read_exactly(text))


def test_the_quick_reader_reads_odd_scalars_anywhere_like_the_exact_one() -> None:
    differing = [(place, scalar) for place in SCALAR_PLACES for scalar in SCALARS if readings_differ(place, scalar)]
    assert differing == []


@given(
    place=st.sampled_from(SCALAR_PLACES),
    scalar=st.from_regex(r"[-+!&*]?[0-9.xob]{0,4}([eE][-+]?[0-9]{1,3})?", fullmatch=True) | TEXT,
)
def test_the_quick_reader_reads_any_scalar_anywhere_like_the_exact_one(place: str, scalar: str) -> None:
    assert not readings_differ(place, scalar)


@given(VALUES)
def test_both_yaml_readers_and_json_agree_on_json_text(value: object) -> None:
    text = json.dumps(value, ensure_ascii=False)
    assert read_json(text) == (value, [])
    assert read_yaml(text) == (value, [])
    assert read_exactly(text) == (value, [])


@given(VALUES, st.sampled_from([None, 1, "\t"]))
def test_every_place_in_json_text_is_where_the_node_is_written(value: object, indent: int | str | None) -> None:
    text = json.dumps(value, ensure_ascii=False, indent=indent)
    lines = text.split("\n")
    places = JSONPositions(text)
    for pointer, node in nodes_of(value):
        way = pointers.tokens_of(pointer)
        line, column = places.place(way)
        rest = "\n".join([lines[line - 1][column - 1 :], *lines[line:]])
        written, _ = json.JSONDecoder().raw_decode(rest)
        assert written in (node, way[-1] if way else node)


@given(VALUES)
def test_places_in_json_and_yaml_agree(value: object) -> None:
    text = json.dumps(value, ensure_ascii=False, indent=1)
    in_json, in_yaml = JSONPositions(text), YAMLPositions(text)
    for pointer, _ in nodes_of(value):
        way = pointers.tokens_of(pointer)
        assert in_json.place(way) == in_yaml.place(way)


def test_a_place_past_the_end_of_the_way_is_that_of_the_last_node_on_it() -> None:
    file = SourceFile("pets.yaml", b"paths:\n  /pets:\n    get: {}\n")
    assert str(file.location("/paths/~1pets/post/responses")) == "pets.yaml:2:3"
    assert str(file.location("/paths/~1pets/get")) == "pets.yaml:3:5"
    assert str(SourceFile("empty.yaml", b"").location("/paths")) == "empty.yaml:1:1"


def test_merge_keys_bring_in_what_is_not_there_yet() -> None:
    text = "a: &a {a: 1, b: 1}\nb: &b {b: 2, c: 2}\nmerged:\n  <<: [*a, *b]\n  a: 0\nplain: {'<<': 1}\n"
    tree, problems = read_yaml(text)
    assert not problems
    assert tree["merged"] == {"a": 0, "b": 1, "c": 2}
    assert tree["plain"] == {"<<": 1}
    assert YAMLPositions(text).place(["merged", "c"]) == (2, 14)


def test_an_alias_is_a_copy_of_its_own() -> None:
    tree, problems = read_yaml("a: &a {x: [1]}\nb: *a\n")
    assert not problems
    tree["b"]["x"].append(2)
    assert tree["a"] == {"x": [1]}


def test_an_anchor_may_be_set_anew() -> None:
    assert read_yaml("a: &x 1\nb: &x 2\nc: *x\n") == ({"a": 1, "b": 2, "c": 2}, [])


@pytest.mark.parametrize("text", ["a: b\n# &x in a comment, *x\n", "a: 'R&D *and* <<: more'\n", "a: hey !important\n"])
def test_marks_in_prose_mean_nothing(text: str) -> None:
    tree, problems = read_yaml(text)
    assert not problems
    assert list(tree) == ["a"]


def test_a_quadratic_alias_bomb_is_refused() -> None:
    text = "a: &a [" + "1," * 20_000 + "]\nb: [" + "*a," * 20_000 + "]\n"
    tree, problems = read_yaml(text)
    assert tree is None
    assert [(problem.line, problem.rule) for problem in problems] == [(2, "alias-bomb")]


@pytest.mark.parametrize(
    "text",
    ["[" * 200_000, "- " * 50_000, '{"a":' * 200_000, '["]",' * 20_000, "? " * 50_000, "a: &a [" * 300],
    ids=["lists", "items", "objects", "lists-with-brackets-in-text", "keys", "anchors"],
)
@pytest.mark.parametrize("read", [read_json, read_yaml])
def test_bottomless_nesting_is_a_problem_and_no_crash(read: Any, text: str) -> None:
    tree, problems = read(text)
    assert tree is None
    assert problems[0].rule in ("too-deep", "invalid-json")


@pytest.mark.parametrize(
    ("content", "place"),
    [
        (b"a: \xff", (1, 4)),
        ("a: é\nb: ü".encode() + b"\xe9", (2, 5)),
        ('{"a": 1}'.encode("utf-16"), (1, 1)),
    ],
)
def test_other_encodings_than_utf_8_are_a_problem_at_the_first_odd_byte(content: bytes, place: tuple[int, int]) -> None:
    (problem,) = SourceFile("pets.yaml", content).problems
    assert (problem.rule, problem.line, problem.column) == ("not-utf-8", *place)


@pytest.mark.parametrize("name", ["pets.yaml", "pets.json"])
def test_a_byte_order_mark_is_passed_over(name: str) -> None:
    file = SourceFile(name, b'\xef\xbb\xbf{"a": 1}')
    assert not file.problems
    assert file.tree == {"a": 1}
    assert str(file.location("/a")) == f"{name}:1:2"


@pytest.mark.parametrize("text", ["\ufeff---\n]1", "---\n\ufeff!a x", "a: \ufeffb"])
def test_a_byte_order_mark_on_the_way_hides_nothing(text: str) -> None:
    assert read_yaml(text) == read_exactly(text)
    assert YAMLPositions(text).place(["a"])[1] >= 1


def test_characters_that_yaml_has_not_are_found_behind_others_of_several_bytes() -> None:
    (problem,) = SourceFile("pets.yaml", "a: é\nü: é\x01".encode()).problems
    assert str(problem).startswith("pets.yaml:2:5: invalid-yaml: the character U+0001 is not allowed")


def test_json_is_read_as_json_under_any_name() -> None:
    # Surrogate pairs and tabs are fine in JSON; YAML parsers stumble over them.
    file = SourceFile("pets.yaml", b'{\n\t"a": "\\ud83d\\ude00"}')
    assert not file.problems
    assert file.tree == {"a": "\U0001f600"}


def test_flow_style_yaml_is_no_broken_json() -> None:
    file = SourceFile("pets.yaml", b"{a: 1, b: [x, y]}")
    assert not file.problems
    assert file.tree == {"a": 1, "b": ["x", "y"]}


def test_nothing_is_executed(tmp_path: Path) -> None:
    trace = tmp_path / "trace"
    tree, problems = read_yaml(f'a: !!python/object/apply:os.system ["touch {trace}"]\n')
    assert tree == {"a": [f"touch {trace}"]}
    assert [problem.rule for problem in problems] == ["yaml-tag"]
    assert not trace.exists()


def test_a_root_file_that_is_not_there_is_a_problem(tmp_path: Path) -> None:
    with pytest.raises(SpecificationError, match="unreadable-file: the file cannot be read: No such file"):
        load_source(tmp_path / "pets.yaml")
    with pytest.raises(SpecificationError, match="unreadable-file"):
        load_file(tmp_path)


def test_the_hash_is_over_all_files_and_depends_on_their_borders(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_bytes(b"ab")
    (tmp_path / "b.yaml").write_bytes(b"c")
    source = load_source(tmp_path / "a.yaml")
    alone = source.sha256()
    source.file("b.yaml")
    together = source.sha256()
    assert alone == hashlib.sha256((2).to_bytes(8, "big") + b"ab").hexdigest()
    assert together != alone
    assert load_source(tmp_path / "a.yaml").sha256([SourceFile("b.yaml", b"c")]) == together


def test_the_root_of_an_empty_text_is_no_node() -> None:
    assert compose("# nothing\n") is None
    assert read_yaml("# nothing\n") == (None, [])


@pytest.mark.parametrize("address", ["http://127.0.0.1:9/api.yaml", "https://pets.example.com", "s3://pets/api.yaml"])
def test_an_address_is_refused_as_what_it_is(address: str) -> None:
    with pytest.raises(SpecificationError) as caught:
        load_file(Path(address))
    (problem,) = caught.value.problems
    assert problem.message == f"'{address}' is an address, and nothing is fetched; save the document and pass the file"


def test_a_document_may_be_piped_in(tmp_path: Path) -> None:
    text = 'openapi: 3.1.1\ninfo: {title: 5, version: "1"}\npaths: {}\ncomponents: {schemas: {A: {$ref: a.yaml}}}\n'
    (tmp_path / "a.yaml").write_text("title: 6\n")
    command = [sys.executable, "-m", "specwright", "lint", "--spec", "-"]
    done = subprocess.run(command, input=text, capture_output=True, text=True, cwd=tmp_path, check=False)
    assert [line.split(": ")[:2] for line in done.stdout.splitlines()] == [
        ["<stdin>:2:8", "unquoted-text"],
        ["<stdin>:4:24", "unused-component"],
        ["a.yaml:1:1", "unquoted-text"],
    ]
    assert done.returncode == 1
