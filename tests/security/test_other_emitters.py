"""What a document says does not become code of packages that other generators write, and nothing else becomes part."""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from specwright.emit.adapters.datamodel_code_generator import KINDS, ModelsError
from specwright.emit.export import ForeignSourceError, check_source
from specwright.pipeline import Emitter, GenerationRequest, generate

EMITTERS: list[tuple[Emitter, Any]] = [("classic", "pydantic"), *(("models", kind) for kind in KINDS)]

HIDDEN = "a\u202eb\u200bc\u2066d\x1b[31m\u2028e\x9bf\U000e0041g"
"""Text that is not what it looks like: reordered, with what is not seen, and with what terminals obey."""


def document(schemas: dict[str, Any], title: str = "T") -> dict[str, Any]:
    shown = {"description": "ok", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}}
    return {
        "openapi": "3.1.0",
        "info": {"title": title, "version": "1"},
        "paths": {"/things": {"get": {"operationId": "getThing", "responses": {"200": shown}}}},
        "components": {"schemas": schemas},
    }


def written(folder: Path, tree: dict[str, Any], emitter: Emitter, kind: Any) -> dict[str, str]:
    """The text files of the package, by path."""
    path = folder / "document.json"
    path.write_text(json.dumps(tree), encoding="utf-8")
    generate(GenerationRequest(path, folder / "out", emitter=emitter, model_kind=kind))
    return {each.name: each.read_text(encoding="utf-8") for each in sorted((folder / "out").rglob("*.*"))}


def imports(source: str) -> Iterator[str]:
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.module or ""


# Keys that the generators take for commands (the class of their advisories about schema text in source).
COMMANDS: list[dict[str, Any]] = [
    {"customBasePath": "http.server.BaseHTTPRequestHandler"},
    {"customTypePath": "this.d"},
    {"x-python-type": "antigravity.geohash"},
    {"x-python-import": {"module": "antigravity", "name": "geohash"}},
    {"default_factory": "print"},
    {"x-customBasePath": "antigravity.geohash", "customBaseClass": "antigravity.geohash"},
    {"$schema": "antigravity", "$comment": "this", "x-is-base-class": True},
]


@pytest.mark.slow
@pytest.mark.parametrize(("emitter", "kind"), EMITTERS)
def test_keys_that_no_specification_defines_choose_nothing(tmp_path: Path, emitter: Emitter, kind: Any) -> None:
    everything = {key: value for keys in COMMANDS for key, value in keys.items()}
    inner = {f"p{number}": {"type": "string", **keys} for number, keys in enumerate(COMMANDS)}
    tree = document({"Thing": {"type": "object", **everything, "properties": inner | {"all": everything}}})
    for name, source in written(tmp_path, tree, emitter, kind).items():
        if name.endswith(".py"):
            used = {module.partition(".")[0] for module in imports(source)}
            assert not used & {"antigravity", "this"}, name
            assert "BaseHTTPRequestHandler" not in source, name
            assert "geohash" not in source, name


@pytest.mark.slow
@pytest.mark.parametrize(("emitter", "kind"), EMITTERS)
def test_text_that_hides_or_reorders_itself_is_made_visible(tmp_path: Path, emitter: Emitter, kind: Any) -> None:
    schema = {
        "type": "object",
        "title": f"Thing {HIDDEN}",
        "description": HIDDEN,
        "properties": {"x": {"type": "string", "description": HIDDEN, "default": HIDDEN}},
    }
    for name, text in written(tmp_path, document({"Thing": schema}, f"T {HIDDEN}"), emitter, kind).items():
        if name.endswith((".py", ".md", ".toml")):
            assert not set(HIDDEN) - set("abcdefg[31m") & set(text), name


@pytest.mark.slow
@pytest.mark.parametrize("emitter", ["classic", "models"])
@pytest.mark.parametrize("name", ["openapi.json", "root-openapi.json", "document.json", "pyproject.toml.json"])
def test_a_file_that_is_referred_to_never_takes_the_place_of_the_document(
    tmp_path: Path, emitter: Emitter, name: str
) -> None:
    other = document({"Part": {"type": "object", "properties": {"z": {"type": "string"}}}})
    other["paths"] = {"/wrong": {"get": {"operationId": "getWrong", "responses": {"200": {"description": "x"}}}}}
    folder = tmp_path / "nested"
    folder.mkdir()
    (folder / name).write_text(json.dumps(other), encoding="utf-8")
    reference = {"$ref": f"nested/{name}#/components/schemas/Part"}
    tree = document({"Thing": {"type": "object", "properties": {"part": reference}}})
    if name != "document.json":
        (tmp_path / name).write_text(json.dumps(other), encoding="utf-8")
        tree["components"]["schemas"]["Thing"]["properties"]["near"] = {"$ref": f"{name}#/components/schemas/Part"}
    files = written(tmp_path, tree, emitter, "msgspec")
    together = "\n".join(files.values())
    assert "Thing" in together
    assert "get_wrong" not in together


@pytest.mark.slow
def test_names_of_schemas_may_have_dots(tmp_path: Path) -> None:
    tree = document({"Thing": {"$ref": "#/components/schemas/acme.Thing"}, "acme.Thing": {"type": "object"}})
    written(tmp_path, tree, "models", "pydantic")


@pytest.mark.parametrize(
    ("source", "message"),
    [
        ("import antigravity\n", "import 'antigravity'"),
        ("from http.server import HTTPServer\n", "import 'http.server'"),
        ("class A:\n    import os\n", "import 'os'"),
        ("print('x')\n", "do \"print\\('x'\\)\""),
        ("for x in ():\n    pass\n", "for x in"),
        ("x = (\n", "no Python"),
    ],
)
def test_source_with_anything_else_than_definitions_is_refused(source: str, message: str) -> None:
    with pytest.raises(ForeignSourceError, match=message):
        check_source({"a.py": source.encode()}, {"typing"})
    check_source({"a.py": b"from __future__ import annotations\n", "b.txt": source.encode()}, {"__future__"})


PATTERNS = ["(", "[", "a{2,1}", r"\\p{Foo}", "(?=a)b", "(?=a", "^a+$"]


@pytest.mark.slow
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("name", ['a"b', "a\\b", "a\nb", "'", "{x}", "\u202e", "class", "__init__", "\x00"])
def test_a_package_that_is_written_can_be_imported(tmp_path: Path, kind: Any, name: str) -> None:
    patterns = {f"p{index}": {"type": "string", "pattern": pattern} for index, pattern in enumerate(PATTERNS)}
    properties = {name: {"type": "string"}, **patterns}
    tree = document({"Thing": {"type": "object", "properties": properties}})
    if kind == "msgspec" and set(name) & set('"\\\n\x00'):
        with pytest.raises(ModelsError, match="choose another kind with --models"):
            written(tmp_path, tree, "models", kind)
        return
    written(tmp_path, tree, "models", kind)
    done = subprocess.run(
        [sys.executable, "-c", "import t_client"], cwd=tmp_path / "out", capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
