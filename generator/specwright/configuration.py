"""What a project says in `specwright.toml`, or in `pyproject.toml` below `[tool.specwright]`.

```toml
[packages.orders]
document = "openapi.yaml"
overlays = ["overlay.yaml"]
out = "orders-client"
license = "MIT"

[lint]
ignore = ["unused-component"]

[diff.levels]
request-property-removed = "breaking"
```

Each table is a class here, from which the JSON Schema of the file is made. `docs/configuration.md` explains the keys.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Annotated, Any, Literal, TypeVar, cast

import msgspec
from msgspec import Meta, Struct

from specwright.errors import SpecwrightError

OWN_FILE, PYTHON_FILE = "specwright.toml", "pyproject.toml"

Table = TypeVar("Table", bound=Struct)


class ConfigurationError(SpecwrightError):
    """A configuration cannot be used."""


class PackageTable(Struct, frozen=True, forbid_unknown_fields=True, rename="kebab"):
    """A package of a document. Paths are relative to the file."""

    document: Annotated[str, Meta(min_length=1, description="The OpenAPI document, JSON or YAML.")]
    overlays: Annotated[tuple[str, ...], Meta(description="OpenAPI overlays, applied in this order.")] = ()
    out: Annotated[str | None, Meta(description="Folder of the package; `generated/NAME` by default.")] = None
    distribution: Annotated[str | None, Meta(description="What people install.")] = None
    package: Annotated[str | None, Meta(description="What people import.")] = None
    client: Annotated[str | None, Meta(description="The client class.")] = None
    license: Annotated[str | None, Meta(description="An SPDX expression; none by default.")] = None
    emitter: Annotated[Literal["client", "classic", "models"], Meta(description="What is emitted.")] = "client"
    models: Annotated[
        Literal["pydantic", "dataclass", "typeddict", "msgspec"], Meta(description="Classes of the emitter `models`.")
    ] = "pydantic"
    strict: Annotated[bool, Meta(description="Whether to refuse a document with warnings.")] = False


class LintTable(Struct, frozen=True, forbid_unknown_fields=True, rename="kebab"):
    """Which rules `specwright lint` reports. What makes a document unusable is always reported."""

    select: Annotated[tuple[str, ...], Meta(description="Rules to report; all by default.")] = ()
    ignore: Annotated[tuple[str, ...], Meta(description="Rules not to report.")] = ()
    strict: Annotated[bool, Meta(description="Whether warnings count as errors.")] = False


class DiffTable(Struct, frozen=True, forbid_unknown_fields=True, rename="kebab"):
    """How `specwright diff` judges changes."""

    levels: Annotated[
        dict[str, Literal["breaking", "undecided", "warning", "compatible", "documentation"]],
        Meta(description="Other levels for rules."),
    ] = {}
    deprecation_days: Annotated[
        dict[str, Annotated[int, Meta(ge=0)]],
        Meta(description="Least number of days between deprecation and sunset, by stability."),
    ] = {}
    extensions: Annotated[
        tuple[Annotated[str, Meta(pattern="^x-")], ...],
        Meta(description="Extensions of operations whose changes are reported."),
    ] = ()


class ConfigurationTable(Struct, frozen=True, forbid_unknown_fields=True):
    """The configuration of Specwright."""

    packages: Annotated[dict[str, PackageTable], Meta(description="Packages by the names that commands take.")] = {}
    lint: LintTable = LintTable()
    diff: DiffTable = DiffTable()


class Configuration:
    """The configuration of a folder: the nearest file from there upwards, or none."""

    def __init__(self, file: Path | None, text: str = "", table: Mapping[str, Any] | None = None) -> None:
        self.file = file
        self._text = text
        self._table = table or {}
        self._prefix = "tool.specwright." if file is not None and file.name == PYTHON_FILE else ""

    @property
    def folder(self) -> Path:
        """Where the paths of the file begin."""
        return Path.cwd() if self.file is None else self.file.parent

    def check_tables(self) -> None:
        """Refuse tables that do not exist.

        Raises:
            ConfigurationError: There is one.
        """
        known = ConfigurationTable.__struct_fields__
        for name in self._table:
            if name not in known:
                raise self.error((name,), f"there is no '{name}'; known are {', '.join(known)}")

    def packages(self) -> dict[str, PackageTable]:
        """The packages by name.

        Raises:
            ConfigurationError: A table says something that does not exist.
        """
        return {name: self._as(PackageTable, "packages", name) for name in self.table("packages")}

    def lint(self) -> LintTable:
        """What is said about `specwright lint`.

        Raises:
            ConfigurationError: The table says something that does not exist.
        """
        return self._as(LintTable, "lint")

    def table(self, *keys: str) -> Mapping[str, Any]:
        """A table as it is written; empty where there is none.

        Raises:
            ConfigurationError: Something else than a table stands there.
        """
        found: Any = self._table
        for number, key in enumerate(keys):
            found = cast("Mapping[str, Any]", found).get(key, {})
            if not isinstance(found, dict):
                raise self.error(keys[: number + 1], "this is not a table; write it as [table]")
        return cast("Mapping[str, Any]", found)

    def error(self, keys: Sequence[str], message: str) -> ConfigurationError:
        """A problem with what stands under keys."""
        dotted = self._prefix + ".".join(keys)
        return ConfigurationError(f"{self.file}:{self._line(keys)}: {dotted}: {message}")

    def _as(self, kind: type[Table], *keys: str) -> Table:
        table = self.table(*keys)
        known = [field.encode_name for field in msgspec.structs.fields(kind)]
        for key in table:
            if key not in known:
                raise self.error((*keys, key), f"there is no '{key}'; known are {', '.join(known)}")
        try:
            return msgspec.convert(table, kind)
        except msgspec.ValidationError as error:
            message, _, at = str(error).partition(" - at `$")
            inner = tuple(re.findall(r"[\w-]+", at.replace("[...]", "")))[:1]
            raise self.error((*keys, *inner), f"{message[:1].lower()}{message[1:]}; correct it") from None

    def _line(self, keys: Sequence[str]) -> int:
        """The line of what stands under keys, as far as it can be found: that of its last key, or of its table."""
        lines = self._text.splitlines()
        place = 0
        for key in keys:
            pattern = re.compile(rf"""\s*(?:\[[^\]]*\b{re.escape(key)}["']?\s*\]|["']?{re.escape(key)}["']?\s*[.=])""")
            place = next((n for n in range(place, len(lines)) if pattern.match(lines[n])), place)
        return place + 1


def candidates(start: Path) -> Iterator[Path]:
    """The files that are looked for, the nearest first."""
    for folder in (start, *start.parents):
        yield folder / OWN_FILE
        yield folder / PYTHON_FILE


def find_configuration(start: Path) -> Configuration:
    """The nearest configuration from a folder upwards.

    Raises:
        ConfigurationError: The file cannot be read, or has a table that does not exist.
    """
    for file in candidates(start):
        if not file.is_file():
            continue
        try:
            text = file.read_text(encoding="utf-8")
            table = tomllib.loads(text)
        except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
            raise ConfigurationError(f"{file}: the file cannot be read: {error}") from None
        if file.name == PYTHON_FILE:
            tool: Any = table.get("tool")
            own: Any = cast("dict[str, Any]", tool).get("specwright") if isinstance(tool, dict) else None
            if not own:
                continue
            if not isinstance(own, dict):
                raise ConfigurationError(f"{file}: tool.specwright is not a table")
            table = cast("dict[str, Any]", own)
        found = Configuration(file, text, table)
        found.check_tables()
        return found
    return Configuration(None)


def schema() -> dict[str, Any]:
    """JSON Schema of `specwright.toml`."""
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **msgspec.json.schema(ConfigurationTable)}
