"""The files of a new project. Only what is not there is written; what is there belongs to people."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath
from typing import Literal

from specwright import __version__
from specwright.lower.default_names import derived_provider, is_reserved
from specwright.openapi.document import Document, load_document
from specwright.openapi.files import STANDARD_INPUT
from specwright.openapi.json_types import object_or_empty
from specwright.openapi.operations import operations_of
from specwright.project import ProjectError
from specwright.provider import FILE, SUFFIXES, Provider, is_license, name_problems
from specwright.scaffold.overlay_text import overlay_text, scalar
from specwright.scaffold.suggestions import suggestions

OVERLAY = "overlay.yaml"


@dataclass(frozen=True, slots=True)
class NewFile:
    """A file of a new project.

    Attributes:
        path: Below the folder of the project.
        content: What it is to hold.
        words: What it is, for people.
    """

    path: str
    content: bytes
    words: str = ""


@dataclass(frozen=True, slots=True)
class NewProject:
    """What a project for a document consists of.

    Attributes:
        name: Of the folder below `specs`.
        provider: The names of its package.
        files: In the order in which they are to be read.
    """

    name: str
    provider: Provider
    files: tuple[NewFile, ...]

    @property
    def commands(self) -> tuple[str, ...]:
        """What to run next."""
        return ("specwright lint", "specwright generate", f"pip install ./generated/{self.provider.distribution}")


def new_project(
    document_file: Path,
    *,
    names: Mapping[str, str | None],
    license_: str | None = None,
    example_overlay: Path | None = None,
    in_repository: bool = False,
    templates: Path,
) -> NewProject:
    """Plan a project around a document. Nothing is written.

    Args:
        document_file: The OpenAPI document.
        names: `distribution`, `package` and `client`, where people choose them.
        license_: SPDX expression of the package's licence.
        example_overlay: An overlay to take instead of guesses.
        in_repository: Whether the project is the root of a git repository, so that checks at each commit can be set up.
        templates: The folder with the templates.

    Raises:
        SpecificationError: The document cannot be used.
        ProjectError: A name cannot be used.
    """
    if document_file == STANDARD_INPUT:
        raise ProjectError("a project needs a document in a file; save it first")
    document = load_document(document_file)
    provider = _provider(document, names, license_)
    name = provider.package.removesuffix("_client").removesuffix("_api").replace("_", "-")
    folder = f"specs/{name}"
    title = str(object_or_empty(document.tree.get("info")).get("title") or name)
    operations = sum(1 for _ in operations_of(document.tree, document.references))
    root, files = _documents(document, provider)
    provider_text = _provider_text(document, provider, root.rpartition(".")[0], names)
    planned = [NewFile(f"{folder}/{path}", content) for path, content in files.items()]
    planned[0] = NewFile(planned[0].path, planned[0].content, f"the document, {operations} operations")
    words = f"the names: pip install {provider.distribution}, import {provider.package}, class {provider.client}"
    planned.append(NewFile(f"{folder}/{FILE}", provider_text.encode(), words))
    if example_overlay is not None:
        planned.append(NewFile(f"{folder}/{OVERLAY}", example_overlay.read_bytes(), "how the client looks"))
    elif suggested := suggestions(document):
        content = overlay_text(suggested, title).encode()
        words = f"guesses about {len(suggested)} of the operations, to be looked at"
        planned.append(NewFile(f"{folder}/{OVERLAY}", content, words))
    if in_repository:
        for path, words in (
            (".pre-commit-config.yaml", "checks at each commit, with pre-commit"),
            (".github/workflows/specwright.yml", "the same checks, as a workflow of GitHub"),
        ):
            text = (templates / "project" / PurePosixPath(path).name.removeprefix(".")).read_text(encoding="utf-8")
            planned.append(NewFile(path, text.replace("VERSION", __version__).encode(), words))
    return NewProject(name, provider, tuple(planned))


def write(project: NewProject, folder: Path) -> list[tuple[NewFile, Literal["created", "kept", "differs"]]]:
    """Write the files that are not there, and say what was done with each.

    Raises:
        ProjectError: A file cannot be written.
    """
    done: list[tuple[NewFile, Literal["created", "kept", "differs"]]] = []
    for file in project.files:
        path = folder / file.path
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            with path.open("xb") as opened:
                opened.write(file.content)
            done.append((file, "created"))
        except FileExistsError:
            same = path.is_file() and path.read_bytes() == file.content
            done.append((file, "kept" if same else "differs"))
        except OSError as error:
            raise ProjectError(f"{path}: the file cannot be written: {error.strerror or error}") from None
    return done


def _provider(document: Document, names: Mapping[str, str | None], license_: str | None) -> Provider:
    derived = derived_provider(document)
    chosen = {key: names.get(key) or getattr(derived, key) for key in ("distribution", "package", "client")}
    problems = name_problems(chosen)
    if is_reserved(chosen["client"]):
        problems.append(f"'{chosen['client']}' is something else in every package; name the client otherwise")
    if license_ is not None and not is_license(license_):
        problems.append(f"'{license_}' is not an SPDX expression; write for example --license Apache-2.0")
    if problems:
        raise ProjectError("; ".join(problems))
    return replace(
        derived,
        distribution=chosen["distribution"],
        package=chosen["package"],
        client=chosen["client"],
        license=license_ or "",
    )


def _documents(document: Document, provider: Provider) -> tuple[str, dict[str, bytes]]:
    """Name of the root file in the folder of the provider, and all files of the document there."""
    path = document.path
    others = [name for name in document.trees if name]
    suffix = path.suffix.lower() if path.suffix.lower() in SUFFIXES else SUFFIXES[0]
    version = re.sub(r"[^\w.+ -]", "-", provider.specification).strip(" -.")
    # Other files may refer to the root file by its name.
    stem = path.stem if others or not re.fullmatch(r"\w[\w.+ -]*", version) else version
    try:
        found = {f"{stem}{suffix}": path.read_bytes()}
        for name in others:
            found[name] = (path.parent / name).read_bytes()
    except OSError as error:
        raise ProjectError(f"{path}: the file cannot be read: {error.strerror or error}") from None
    return f"{stem}{suffix}", found


def _provider_text(document: Document, provider: Provider, version: str, names: Mapping[str, str | None]) -> str:
    title = object_or_empty(document.tree.get("info")).get("title")
    origin = "chosen" if any(names.values()) else f"made from the title {scalar(str(title))}" if title else "made up"
    lines = [
        f"# The names of the package, {origin}. Once people import it, they should stay.",
        f"distribution: {provider.distribution}",
        f"package: {provider.package}",
        f"client: {provider.client}",
        "",
        "# The file of this folder that the package is generated from, without its ending.",
        f'specification: "{version}"',
        "",
    ]
    if provider.license:
        lines.append(f"license: {scalar(provider.license)}")
    else:
        lines += ["# No licence is named unless this is an SPDX expression.", "# license: Apache-2.0"]
    return "\n".join(lines) + "\n"
