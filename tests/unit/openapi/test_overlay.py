"""Overlays change what they target, and their nodes keep the place where they were written."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

import jsonpath
import pytest
from hypothesis import given
from hypothesis import strategies as st

from specwright.openapi import Document, SpecificationError
from specwright.openapi.overlay import select

ROOT = """\
openapi: 3.1.1
info: {title: Pets, version: "1"}
tags: [{name: pets}, {name: dogs}, {name: cats}]
paths:
  /pets:
    get:
      tags: [pets]
      parameters:
      - {name: limit, in: query, schema: {type: integer}}
      - {name: colour, in: query, schema: {type: string}}
      - {name: after, in: query, schema: {type: string}}
      responses: {default: {description: ok}}
    post:
      responses: {default: {description: ok}}
"""

Load = Callable[..., Document]


def with_actions(actions: str, version: str = "1.1.0") -> str:
    return f"overlay: {version}\nactions:\n{actions}"


@pytest.mark.parametrize(
    ("action", "pointer", "value"),
    [
        ("target: $.info, update: {x-note: new}", "/info", {"title": "Pets", "version": "1", "x-note": "new"}),
        ("target: $.info.title, update: Dogs", "/info/title", "Dogs"),
        ("target: $.info, update: {title: Dogs}", "/info/title", "Dogs"),
        ("target: \"$.paths['/pets'].get\", update: {tags: [more]}", "/paths/~1pets/get/tags", ["pets", "more"]),
        ("target: \"$.paths['/pets'].get.tags\", update: [a, b]", "/paths/~1pets/get/tags", ["pets", "a", "b"]),
        ("target: \"$.paths['/pets'].get.tags\", update: a", "/paths/~1pets/get/tags", ["pets", "a"]),
        ("target: '$.tags[1]', update: {x-n: 1}", "/tags/1", {"name": "dogs", "x-n": 1}),
        ("target: '$.paths.*.*', update: {x-n: 1}", "/paths/~1pets/post/x-n", 1),
        ("target: \"$.tags[?@.name == 'dogs']\", remove: true", "/tags", [{"name": "pets"}, {"name": "cats"}]),
        ("target: '$.tags[0,2]', remove: true", "/tags", [{"name": "dogs"}]),
        ("target: '$.tags[*]', remove: true", "/tags", []),
        ("target: '$..get.parameters[?@.name != \"after\"].schema', remove: true", "/paths/~1pets/get/parameters/1",
         {"name": "colour", "in": "query"}),
        ("target: \"$.paths['/pets'].post\", copy: \"$.paths['/pets'].get.responses\"", "/paths/~1pets/post",
         {"responses": {"default": {"description": "ok"}}, "default": {"description": "ok"}}),
        ("target: $.info, update: {x-none: null}", "/info/x-none", None),
    ],
)  # fmt: skip
def test_an_action_changes_what_it_targets(load: Load, action: str, pointer: str, value: Any) -> None:
    document = load(ROOT, ("overlay",), overlay=with_actions(f"- {{{action}}}\n"))
    assert document.at(pointer) == value


def test_in_overlay_1_0_a_list_is_appended_as_one_entry(load: Load) -> None:
    action = "- {target: $.x-lists, update: [a]}\n"
    root = ROOT + "x-lists: []\n"
    assert load(root, ("overlay",), overlay=with_actions(action, "1.0.0")).at("/x-lists") == [["a"]]
    assert load(root, ("overlay",), overlay=with_actions(action)).at("/x-lists") == ["a"]


def test_actions_and_overlays_follow_each_other(load: Load) -> None:
    first = with_actions("- {target: $.info, update: {x-a: {}}}\n- {target: $.info.x-a, update: {b: 1}}\n")
    second = with_actions("- {target: $.info.x-a.b, update: 2}\n")
    assert load(ROOT, ("first", "second"), first=first, second=second).at("/info/x-a") == {"b": 2}


def test_each_target_gets_a_copy_of_its_own(load: Load) -> None:
    document = load(ROOT, ("overlay",), overlay=with_actions("- {target: '$.paths.*.*', update: {x-list: [1]}}\n"))
    item = document.at("/paths/~1pets")
    assert item["get"]["x-list"] is not item["post"]["x-list"]


def test_what_an_overlay_supplies_stands_in_the_overlay(load: Load) -> None:
    overlay = with_actions("""\
- target: $.paths['/pets'].get
  update:
    x-client:
      resource: pets
    tags:
    - more
""")
    document = load(ROOT, ("overlay",), overlay=overlay)
    operation = "/paths/~1pets/get"
    assert str(document.location(operation + "/x-client/resource")) == "overlay.yaml:6:7"
    assert str(document.location(operation + "/tags/1")) == "overlay.yaml:8:7"
    assert str(document.location(operation + "/tags/0")) == "root.yaml:7:14"
    assert str(document.location(operation + "/x-client/nothing")) == "overlay.yaml:5:5"
    assert str(document.location(operation)) == "root.yaml:6:5"


def test_what_stands_behind_a_removed_item_keeps_its_place(load: Load) -> None:
    overlay = with_actions("""\
- target: $.paths['/pets'].get.parameters
  update: {name: extra, in: query, schema: {type: string}}
- target: $.paths['/pets'].get.parameters[?@.name == 'colour' || @.name == 'limit']
  remove: true
""")
    document = load(ROOT, ("overlay",), overlay=overlay)
    parameters = "/paths/~1pets/get/parameters"
    assert [parameter["name"] for parameter in document.at(parameters)] == ["after", "extra"]
    assert str(document.location(f"{parameters}/0/schema")) == "root.yaml:11:34"
    assert str(document.location(f"{parameters}/1/schema")) == "overlay.yaml:4:36"


def test_what_was_copied_stands_where_it_was_copied_from(load: Load) -> None:
    overlay = with_actions("- {target: $.info, update: {x-copy: {}}}\n- {target: $.info.x-copy, copy: '$.tags[2]'}\n")
    document = load(ROOT, ("overlay",), overlay=overlay)
    assert document.at("/info/x-copy") == {"name": "cats"}
    assert str(document.location("/info/x-copy/name")) == "root.yaml:3:37"
    assert str(document.location("/info/x-copy")) == "overlay.yaml:3:29"


def test_a_removed_and_supplied_again_node_has_its_new_place(load: Load) -> None:
    overlay = with_actions("- {target: $.tags, remove: true}\n- {target: $, update: {tags: [{name: new}]}}\n")
    document = load(ROOT, ("overlay",), overlay=overlay)
    assert str(document.location("/tags/0/name")) == "overlay.yaml:4:32"


def test_the_hash_covers_overlays(load: Load) -> None:
    plain = load(ROOT).sha256
    changed = load(ROOT, ("overlay",), overlay=with_actions("- {target: $.info, update: {x-a: 1}}\n")).sha256
    assert len({plain, changed, load(ROOT).sha256}) == 2


@pytest.mark.slow
def test_copies_of_copies_cannot_fill_the_memory(load: Load) -> None:
    doubling = "- {target: $.x-list, copy: $.x-list}\n" * 60
    with pytest.raises(SpecificationError, match="overlay-action: this copies more than"):
        load(ROOT + "x-list: [1, 2]\n", ("overlay",), overlay=with_actions(doubling))


def test_many_plain_actions_take_no_time(load: Load) -> None:
    paths = "".join(
        f"  /pets/{number}: {{get: {{responses: {{default: {{description: ok}}}}}}}}\n" for number in range(200)
    )
    actions = "".join(f"- {{target: \"$.paths['/pets/{number}'].get\", update: {{x-n: 1}}}}\n" for number in range(200))
    started = time.perf_counter()
    document = load(ROOT + paths, ("overlay",), overlay=with_actions(actions))
    assert document.at("/paths/~1pets~1199/get/x-n") == 1
    assert time.perf_counter() - started < 1


NAMES = st.text(alphabet=st.sampled_from("ab/~.[]*? é$"), min_size=1, max_size=4)


@given(st.dictionaries(NAMES, st.dictionaries(NAMES, st.lists(st.integers(), max_size=2), max_size=3), max_size=3))
def test_plain_paths_select_what_the_library_selects(tree: dict[str, Any]) -> None:
    for name, inner in tree.items():
        for key in [*inner, "missing"]:
            for path in (
                f"$['{name}']['{key}']",
                f'$["{name}"]["{key}"][0]',
                f"$['{name}'].a",
                f"$['{name}']['{key}'][*]",
            ):
                expected = [match.parts for match in jsonpath.finditer(path, tree)]
                assert list(select(tree, path)) == expected
