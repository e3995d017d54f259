"""The project that a command is started in: `specs/<provider>/provider.yaml`, and its packages under `generated`."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from specwright.errors import SpecwrightError
from specwright.provider import FILE


class ProjectError(SpecwrightError):
    """There is no project where the command was started, or no such provider in it."""


def find_project(start: Path) -> Path:
    """The nearest folder from `start` upwards with a provider.

    Raises:
        ProjectError: There is none.
    """
    for folder in (start, *start.parents):
        if _providers(folder):
            return folder
    raise ProjectError(
        f"{start}: neither this folder nor one above it has 'specs/<provider>/{FILE}'; pass a document, such as "
        "openapi.yaml, or make a project of one: specwright init openapi.yaml"
    )


def provider_folders(project: Path, names: Sequence[str] = ()) -> tuple[Path, ...]:
    """The folders of a project's providers, all of them when no name is given.

    Raises:
        ProjectError: A provider does not exist.
    """
    known = _providers(project)
    for name in names:
        if name not in known:
            raise ProjectError(f"{project / 'specs' / name}: no such provider; known are {', '.join(known) or 'none'}")
    return tuple(project / "specs" / name for name in names or known)


def _providers(folder: Path) -> list[str]:
    return sorted(path.parent.name for path in (folder / "specs").glob(f"*/{FILE}"))
