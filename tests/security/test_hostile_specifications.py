"""Nothing that a specification says becomes code, leaves its place, or reaches outside the package."""

from __future__ import annotations

import ast
import copy
import json
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from specwright.openapi.diagnostics import SpecificationError
from specwright.openapi.json_types import is_list, is_object
from specwright.output import paths
from tests.emitted import FRAGMENTS, Package, emitted

CANARY = "specwright-canary"
PAYLOAD = f"__import__('pathlib').Path('{CANARY}').touch()"

HOSTILE = [
    f'"""\n{PAYLOAD}\n"""',
    f"'''\n{PAYLOAD}\n'''",
    f'"; {PAYLOAD}; "',
    f'\\"; {PAYLOAD} #',
    f'\\"""\n{PAYLOAD}\n"""\\',
    f"\n{PAYLOAD}\n",
    f"\r{PAYLOAD}\r",
    f"\x0c{PAYLOAD}\u2028{PAYLOAD}\u2029\x85{PAYLOAD}",
    f"{{{{ {PAYLOAD} }}}}{{{{ 7*7 }}}}{{% set x = 1 %}}{{# #}}",
    f"{{{PAYLOAD}}} %s %(x)s {{0}} $x ${{x}}",
    f"]\n[tool.hatch.build.hooks.custom]\npath = '{PAYLOAD}'",
    f'"\n[project.scripts]\nx = "{PAYLOAD}"\n',
    "../../../evil",
    "/etc/passwd",
    "C:\\Windows\\evil",
    "..",
    ".",
    "con",
    "NUL.txt",
    "__init__",
    "__class__.__base__",
    "_runtime",
    "models",
    "x" * 3000,
    "# type: ignore\n# noqa",
    "-*- coding: utf-7 -*-",
    "\u202eevil\u2066",
    "</td><script>alert(1)</script>|[x](javascript:alert(1))",
    "`rm -rf`\n```\n# heading",
    "lambda: 0",
    "**kwargs",
    "self, *, x=print(1)",
    "\U0001d522\U0001d533\U0001d51e\U0001d529",
]

TEMPLATE: dict[str, Any] = json.loads((FRAGMENTS / "hostile" / "template.json").read_text())
"""Every place where a specification may have text, with TEXT in it."""


def with_text(node: Any, text: str, only: int | None = None, counter: list[int] | None = None) -> Any:
    """The template with TEXT replaced everywhere, or at one position only."""
    counter = counter if counter is not None else [0]

    def replaced(value: str) -> str:
        if "TEXT" not in value:
            return value
        counter[0] += 1
        if value.startswith("/"):  # braces would name parameters that are not declared, which is refused
            return value.replace("TEXT", text.replace("{", "(").replace("}", ")"))
        return value.replace("TEXT", text) if only is None or counter[0] == only else value.replace("TEXT", "text")

    if is_object(node):
        return {replaced(key): with_text(value, text, only, counter) for key, value in node.items()}
    if is_list(node):
        return [with_text(value, text, only, counter) for value in node]
    return replaced(node) if isinstance(node, str) else node


ALLOWED = (
    ast.Expr, ast.Import, ast.ImportFrom, ast.Assign, ast.AnnAssign, ast.ClassDef, ast.FunctionDef,
    ast.AsyncFunctionDef, ast.If,
)  # fmt: skip
"""Statements that stand at the top of emitted modules."""

NAMES = frozenset(
    """
    AsyncAPIClient APIClient ResponseContent AsyncResource Body Bounds Case ClassVar Discriminator Literal Model
    OpenIntEnum OpenModel OpenStrEnum SuggestedStrEnum Operation Pagination Parameter Part Resource Retry Setting
    Variable Polling
    Defaults union field
    import_module cast property cached_property super type TYPE_CHECKING UNSET UnsetType unless_empty present
    api_key_credential bearer_credential basic_credential oauth2_credential signature_credential iam_credential
    region_of raw raw_async with_response with_response_async getattr globals sorted AttributeError dict str list
    self inner models models_ _PLACES _MODULES _DEFAULTS
    """.split()
)
"""What emitted modules call."""


def calls(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            function = node.func
            while isinstance(function, ast.Subscript | ast.Attribute | ast.Call):
                function = function.func if isinstance(function, ast.Call) else function.value
            yield function.id if isinstance(function, ast.Name) else ast.dump(function)


def check(package: Package) -> None:
    """Fail when emitted files have anything that no template has."""
    modules = {path: ast.parse(source.encode()) for path, source in package.python() if path.startswith("src/")}
    classes = {node.name for tree in modules.values() for node in ast.walk(tree) if isinstance(node, ast.ClassDef)}
    for path, tree in modules.items():
        for node in tree.body:
            assert isinstance(node, ALLOWED), (path, ast.dump(node)[:200])
            if isinstance(node, ast.Expr):
                assert isinstance(node.value, ast.Constant), (path, ast.dump(node)[:200])
        assert set(calls(tree)) <= NAMES | classes, path
    for path, source in package.python():
        assert not any(re.match(r"[ \t\f]*#.*?coding[:=]", line) for line in source.splitlines()[:2]), path
    for path in package.files:
        paths.checked(path)
        assert path.isascii()
        assert len(path) < 200
    configuration = tomllib.loads(package.files["pyproject.toml"].decode())
    assert configuration["tool"].keys() == {"hatch", "pytest", "ruff", "mypy", "pyright"}
    assert configuration["tool"]["hatch"].keys() == {"build"}
    assert configuration["project"].keys() <= {
        "name", "version", "description", "readme", "requires-python", "license", "license-files", "dependencies",
        "classifiers", "optional-dependencies", "keywords",
    }  # fmt: skip
    markdown = MarkdownIt("commonmark").enable("table")
    for path in ("README.md", "reference.md", "llms.txt"):
        tokens = [
            inner
            for token in markdown.parse(package.files[path].decode())
            for inner in (token, *(token.children or ()))
        ]
        assert not {"html_block", "html_inline", "image", "link_open"} & {token.type for token in tokens}, path
    json.loads(package.files["unsupported.json"])


def generated(text: str, folder: Path) -> Package | None:
    """The package for a document, or None where the specification is refused with messages of one line each."""
    path = folder / "specification.json"
    path.write_text(text)
    try:
        return emitted(path, folder)
    except SpecificationError as error:
        problems = [str(problem) for problem in error.problems]
    assert problems
    assert all(len(problem.splitlines()) == 1 and len(problem) < 1000 for problem in problems)
    return None


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_text_everywhere_stays_text(text: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    package = generated(json.dumps(with_text(TEMPLATE, text)), tmp_path)
    assert package is not None
    check(package)
    package.import_everything()
    assert not (tmp_path / CANARY).exists()
    assert package.models.ModelModel.__doc__


POSITIONS = 90


@pytest.mark.slow
@example(text="\0", position=1)
@example(text="\0", position=60)
@example(text="~#", position=60)
@given(text=st.text(max_size=40) | st.sampled_from(HOSTILE), position=st.integers(1, POSITIONS))
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
def test_any_text_at_any_place_stays_text(text: str, position: int, tmp_path: Path) -> None:
    package = generated(json.dumps(with_text(copy.deepcopy(TEMPLATE), text, position)), tmp_path)
    if package is not None:
        check(package)
        for path, source in package.python():
            compile(source, path, "exec", dont_inherit=True)


def test_the_template_has_that_many_places() -> None:
    counter = [0]
    with_text(TEMPLATE, "x", None, counter)
    assert 60 <= counter[0] <= POSITIONS


def minimal(**schemas: Any) -> dict[str, Any]:
    return {"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": {}, "components": {"schemas": schemas}}


@pytest.mark.parametrize(
    "number",
    [
        f"1{'0' * 400}",
        f"-1{'0' * 400}",
        f"1{'0' * 5000}",
        "1e308",
        "9223372036854775808",
        "-18446744073709551616",
        "1e400",
    ],
    ids=lambda text: text[:8],
)
def test_huge_numbers_are_written_or_refused(number: str, tmp_path: Path) -> None:
    properties = {
        "a": {"type": "number", "maximum": "NUMBER", "default": "NUMBER"},
        "b": {"enum": ["NUMBER"]},
        "c": {"const": "NUMBER"},
    }
    text = json.dumps(minimal(A={"type": "object", "properties": properties})).replace('"NUMBER"', number)
    package = generated(text, tmp_path)
    if package is not None:
        check(package)
        package.import_everything()


@pytest.mark.parametrize("depth", [5, 50, 150])
@pytest.mark.parametrize("kind", ["items", "properties", "allOf", "oneOf", "default", "additionalProperties"])
def test_deep_nesting_is_written_or_refused(kind: str, depth: int, tmp_path: Path) -> None:
    schema: Any = {"type": "string"} if kind != "default" else 1
    for _ in range(depth):
        match kind:
            case "properties":
                schema = {"type": "object", "properties": {"p": schema}}
            case "allOf" | "oneOf":
                schema = {kind: [schema, {"type": "integer"}]} if kind == "oneOf" else {"allOf": [schema]}
            case "default":
                schema = [schema]
            case _:
                schema = {"type": "array" if kind == "items" else "object", kind: schema}
    whole = (
        {"type": "object", "properties": {"p": {"type": "array", "default": schema}}} if kind == "default" else schema
    )
    package = generated(json.dumps(minimal(Deep=whole)), tmp_path)
    if package is not None:
        check(package)
        package.import_everything()


def test_a_package_runs_nothing_when_it_is_imported_in_a_process_of_its_own(tmp_path: Path) -> None:
    package = generated(json.dumps(with_text(TEMPLATE, HOSTILE[0])), tmp_path)
    assert package is not None
    (tmp_path / "work").mkdir()
    program = f"""
import importlib, pkgutil, sys
import httpcore2, websockets  # what dependencies do when they are imported is theirs

def watch(event, arguments):
    writes = event == "open" and isinstance(arguments[1], str) and set("wax+") & set(arguments[1])
    if writes or event in ("os.system", "subprocess.Popen", "socket.connect", "os.remove", "shutil.rmtree"):
        sys.exit(f"{{event}} {{arguments}}")

sys.addaudithook(watch)
import {package.name}
for module in pkgutil.walk_packages({package.name}.__path__, "{package.name}."):
    importlib.import_module(module.name)
"""
    done = subprocess.run(
        [sys.executable, "-B", "-c", program], cwd=tmp_path / "work", env={"PYTHONPATH": str(package.folder / "src")},
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert list((tmp_path / "work").iterdir()) == []


@pytest.mark.parametrize(
    "title", ["../../evil", "/etc", "", "日本", "con", "class", "1", "x" * 500, "a\nb", "numpy", "httpx2"]
)
def test_titles_make_valid_package_names(title: str, tmp_path: Path) -> None:
    from specwright.lower.default_names import derived_provider
    from specwright.openapi.document import load_document

    path = tmp_path / "specification.json"
    path.write_text(json.dumps({**minimal(), "info": {"title": title, "version": "1"}}))
    provider = derived_provider(load_document(path))
    assert re.fullmatch(r"[a-z][a-z0-9_]*_client", provider.package)
    assert re.fullmatch(r"[a-z][a-z0-9-]*", provider.distribution)
    assert provider.client.isidentifier()
    assert len(provider.package) <= 80


def test_a_provider_may_not_choose_a_folder_outside_its_project(tmp_path: Path) -> None:
    from specwright.pipeline import project_requests

    folder = tmp_path / "specs" / "evil"
    folder.mkdir(parents=True)
    (folder / "provider.yaml").write_text('distribution: ../../evil\npackage: evil\nclient: Evil\nspecification: "1"\n')
    with pytest.raises(SpecificationError, match=r"evil"):
        project_requests(tmp_path, ())
