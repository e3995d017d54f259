"""What `provider.yaml` says: the names of the emitted package, and where facts and settings come from."""

from __future__ import annotations

import keyword
import re
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated, Any

import msgspec
from msgspec import Meta, Struct

from specwright.openapi.diagnostics import Diagnostic, SpecificationError
from specwright.openapi.files import load_source
from specwright.openapi.json_types import is_list, is_object, list_or_empty, object_or_empty

FILE = "provider.yaml"

SUFFIXES = (".yaml", ".yml", ".json")
"""Of files with specifications; the first is what files that are not there would have."""

OVERLAY = "overlay.yaml"
"""Overlay of the default version."""

LINE_OVERLAYS = "overlays"
"""Folder with the overlays of the other versions, named like their specifications."""

_LINE_KEYS = frozenset({"documents", "distribution", "package", "client", "version", "examples"})
"""What an entry of `versions` may have."""

_LONGEST = 100
"""Characters of a name: names of files are made of it."""

_MODULES = sys.stdlib_module_names | {"msgspec", "pyreqwest", "httpx2", "httpcore2", "trio", "anyio", "specwright"}
"""Modules that the package itself imports, or could."""


@dataclass(frozen=True, slots=True)
class Provider:
    """Names and settings of one emitted package."""

    distribution: str
    package: str
    client: str
    version: str = "0.1.0"
    specification: str = ""
    versions: Mapping[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])
    """Version of the API that has a specification here -> keys of the documents that it is transcribed from.

    Empty where all specifications are transcribed from all documents.
    """
    lines: tuple[str, ...] = ()
    """Versions of the API that are packages of their own, beside `specification`."""
    environment: Mapping[str, str] = field(default_factory=dict[str, str])
    """Constructor argument -> environment variable that supplies it."""
    documents: Mapping[str, Mapping[str, Any]] = field(default_factory=dict[str, Mapping[str, Any]])
    references: Mapping[str, Mapping[str, Any]] = field(default_factory=dict[str, Mapping[str, Any]])
    examples: tuple[tuple[str, str], ...] = ()
    """(words, Python code) of uses that the README of the package shows."""
    license: str = ""
    """SPDX expression of the package's licence; empty where none is named."""
    index: str = ""
    """URL of the index that has an earlier release of the package; empty where none is known to have one."""

    @property
    def environment_prefix(self) -> str:
        """What the names of environment variables begin with."""
        return self.package.upper()

    @property
    def titles(self) -> tuple[tuple[str, str], ...]:
        """(key, title) of every document and reference that `x-source` may name."""
        both = {**self.documents, **self.references}
        return tuple((key, str(entry.get("title", key))) for key, entry in both.items())


class _Schema(Struct, rename="kebab", forbid_unknown_fields=True):
    """What names a package, and where facts and settings come from."""

    distribution: Annotated[str, Meta(pattern="^[A-Za-z0-9][A-Za-z0-9._-]*$", description="What people install.")]
    package: Annotated[str, Meta(pattern="^[A-Za-z_][A-Za-z0-9_]*$", description="What people import.")]
    client: Annotated[str, Meta(pattern="^[A-Za-z_][A-Za-z0-9_]*$", description="The client class.")]
    specification: Annotated[str, Meta(description="The file of the folder to generate from, without its ending.")]
    version: Annotated[str, Meta(description="Version of a package that has not been released.")] = "0.1.0"
    license: Annotated[str, Meta(description="An SPDX expression.")] = ""
    versions: Annotated[dict[str, dict[str, Any]], Meta(description="Versions of the API, with their documents.")] = {}
    environment: Annotated[
        dict[str, str | int | float | bool],
        Meta(description="Constructor argument to the environment variable that supplies it."),
    ] = {}
    documents: Annotated[dict[str, dict[str, Any]], Meta(description="Source documents.")] = {}
    references: Annotated[dict[str, dict[str, Any]], Meta(description="Other sources that `x-source` may name.")] = {}
    examples: Annotated[list[dict[str, str]], Meta(description="Uses that the README shows: `words` and `code`.")] = []


def schema() -> dict[str, Any]:
    """JSON Schema of `provider.yaml`."""
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **msgspec.json.schema(_Schema)}


def specification_file(folder: Path, version: str) -> Path:
    """The file of a provider's folder that has a version of the API: YAML, or else JSON."""
    files = [folder / f"{version}{suffix}" for suffix in SUFFIXES]
    return next((file for file in files if file.is_file()), files[0])


def overlay_file(folder: Path, version: str, default: str) -> Path:
    """The overlay of a version of a provider, whether it is there or not."""
    if version == default:
        return folder / OVERLAY
    files = [folder / LINE_OVERLAYS / f"{version}{suffix}" for suffix in SUFFIXES]
    return next((file for file in files if file.is_file()), files[0])


def is_license(text: str) -> bool:
    """Whether a text looks like an SPDX expression."""
    return re.fullmatch(r"[A-Za-z0-9.+-]+( (AND|OR|WITH) [A-Za-z0-9.+-]+)*", text) is not None


def name_problems(names: Mapping[str, str]) -> list[str]:
    """What is wrong with the names of a package, by `distribution`, `package` and `client`."""
    problems: list[str] = []
    if not re.fullmatch(r"[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?", names["distribution"]):
        problems.append(f"'{names['distribution']}' is not a distribution name; use letters, digits and dashes")
    unusable = [
        name
        for name in (names["package"], names["client"])
        if not name.isascii() or not name.isidentifier() or keyword.iskeyword(name) or name.startswith("__")
    ]
    problems += (f"'{name}' is not a Python name; use letters, digits and underscores" for name in unusable)
    if names["package"] in _MODULES:
        problems.append(f"'{names['package']}' is the name of a module that the package needs itself; choose another")
    for kind, name in names.items():
        if len(name) > _LONGEST:
            problems.append(f"the name of the {kind} has {len(name)} characters; use at most {_LONGEST}")
    return problems


def _shape_problems(tree: Mapping[str, Any]) -> Iterator[str]:
    """What is wrong with the values of the keys that need not be there."""
    specification = tree.get("specification")
    if isinstance(specification, str) and not re.fullmatch(r"[\w][\w.+ -]*", specification):
        yield "'specification' is the name of a file of the folder, without '.yaml'; write for example '1.0'"
    for key, inner in (("versions", True), ("documents", True), ("references", True), ("environment", False)):
        value = tree.get(key)
        if value is not None and not is_object(value):
            yield f"'{key}' is not a map; give each entry a key of its own"
        for name, entry in object_or_empty(value).items():
            if inner != is_object(entry) or entry is None:
                yield f"'{name}' of '{key}' is not {'a map' if inner else 'text'}; correct it"
    yield from _line_problems(tree)
    version = tree.get("version")
    if version is not None and not re.fullmatch(r"\d+(\.\d+){0,3}((a|b|rc)\d+)?", str(version)):
        yield f"'version' is {str(version)!r}, which is not the version of a package; write for example '0.1.0'"
    named = tree.get("license")
    if named is not None and (not isinstance(named, str) or not is_license(named)):
        yield "'license' is an SPDX expression, such as 'Apache-2.0' or 'LicenseRef-Proprietary'; correct it"
    examples = tree.get("examples")
    if examples is not None and not is_list(examples):
        yield "'examples' is not a list; write each as '- words: ...' and 'code: ...'"
    for entry in list_or_empty(examples):
        if not is_object(entry) or not all(isinstance(entry.get(key), str) for key in ("words", "code")):
            yield "an example is not a map with 'words' and 'code'; give it both, as text"


def _line_problems(tree: Mapping[str, Any]) -> Iterator[str]:
    """What is wrong with the versions that are packages of their own, and with their names together."""
    owners = {(key, str(tree.get(key))): "the default version" for key in ("distribution", "package")}
    for name, entry in object_or_empty(tree.get("versions")).items():
        if not is_object(entry):
            continue
        for key in sorted(entry.keys() - _LINE_KEYS):
            yield f"version {name}: the key {key!r} means nothing here; known are {', '.join(sorted(_LINE_KEYS))}"
        if name == tree.get("specification"):
            if entry.keys() - {"documents"} & _LINE_KEYS:
                yield f"version {name} is the default, so its names stand at the top; remove them from 'versions'"
            continue
        if "distribution" not in entry:
            if entry.keys() & (_LINE_KEYS - {"documents"}):
                yield f"version {name} has names but no 'distribution'; add it, and the version becomes a package"
            continue
        if not re.fullmatch(r"[\w][\w.+ -]*", name):
            yield f"version '{name}' is the name of a file of the folder, without '.yaml'; write for example '1.0'"
        stated = {key: entry.get(key, tree.get(key)) for key in ("distribution", "package", "client")}
        names = {key: value for key, value in stated.items() if isinstance(value, str)}
        if len(names) < len(stated):
            yield f"version {name}: 'distribution', 'package' and 'client' are text; correct them"
            continue
        yield from (f"version {name}: {problem}" for problem in name_problems(names))
        yield from (f"version {name}: {problem}" for problem in _shape_problems({**entry, "documents": None}))
        for key in ("distribution", "package"):
            other = owners.setdefault((key, names[key]), f"version {name}")
            if other != f"version {name}":
                yield f"version {name}: the {key} is '{names[key]}', as that of {other}; give each its own"


def load_provider(path: Path, line: str = "") -> Provider:
    """Read `provider.yaml`.

    Args:
        path: The file.
        line: Version of the API whose package is meant; the default version where it is empty.

    Raises:
        SpecificationError: a name is missing or cannot be used, or a key is unknown.
    """
    source = load_source(path)
    tree = source.tree
    problems: list[Diagnostic] = []

    def refuse(rule: str, message: str) -> None:
        problems.append(Diagnostic(str(path), 1, 1, "", rule, message))

    if not is_object(tree):
        refuse("provider-not-an-object", "the file is not a map of keys; start with 'distribution:'")
        raise SpecificationError(problems)
    known = set(_Schema.__struct_fields__)
    for key in tree:
        if key not in known:
            refuse("provider-unknown-key", f"the key {key!r} means nothing here; known are {', '.join(sorted(known))}")
    for key in ("distribution", "package", "client", "specification"):
        if not isinstance(tree.get(key), str):
            refuse("provider-missing-key", f"'{key}' is missing or not text; write for example '{key}: ...'")
    if not problems:
        for message in name_problems({key: tree[key] for key in ("distribution", "package", "client")}):
            refuse("provider-name", message)
    for message in _shape_problems(tree):
        refuse("provider-value", message)
    versions: dict[str, tuple[str, ...]] = {}
    for name, entry in object_or_empty(tree.get("versions")).items():
        versions[name] = tuple(str(key) for key in list_or_empty(object_or_empty(entry).get("documents")))
        for key in versions[name]:
            if key not in object_or_empty(tree.get("documents")):
                refuse("provider-unknown-document", f"version {name} names the document '{key}', which is not listed")
    if versions and tree.get("specification") not in versions:
        refuse(
            "provider-missing-key", f"'versions' does not have '{tree.get('specification')}', the specification; add it"
        )
    entries = object_or_empty(tree.get("versions"))
    default = tree.get("specification")
    lines = tuple(name for name in entries if name != default and "distribution" in object_or_empty(entries[name]))
    if line and line not in (*lines, default):
        refuse(
            "provider-unknown-version",
            f"version {line} is not a package; give it 'distribution' and 'package' under 'versions'",
        )
    if problems:
        raise SpecificationError(problems)
    own: Mapping[str, Any] = object_or_empty(entries[line]) if line in lines else tree
    return Provider(
        distribution=own["distribution"],
        package=own.get("package", tree["package"]),
        client=own.get("client", tree["client"]),
        version=str(own.get("version", "0.1.0")),
        specification=line or tree["specification"],
        lines=lines,
        license=str(tree.get("license") or ""),
        versions=versions,
        environment={name: str(value) for name, value in object_or_empty(tree.get("environment")).items()},
        documents=object_or_empty(tree.get("documents")),
        references=object_or_empty(tree.get("references")),
        examples=tuple((str(entry["words"]), str(entry["code"]).rstrip()) for entry in own.get("examples") or ()),
    )
