"""Generating again into the same folder: what people import and call keeps its name and meaning."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from specwright.output.remembered_names import NamesError
from specwright.pipeline import GenerationRequest, generate
from specwright.project import ProjectError


def write(folder: Path, title: str = "Orders", schemas: str = "Parcel") -> Path:
    path = folder / "api.json"
    tree: dict[str, Any] = {
        "openapi": "3.1.0",
        "info": {"title": title, "version": "1"},
        "paths": {},
        "components": {"schemas": {name: {"type": "object", "properties": {}} for name in schemas.split()}},
    }
    path.write_text(json.dumps(tree))
    return path


def packages(folder: Path) -> list[str]:
    return sorted(path.name for path in (folder / "src").iterdir())


def test_another_title_does_not_rename_the_package(tmp_path: Path) -> None:
    out = tmp_path / "out"
    generate(GenerationRequest(write(tmp_path, "Orders"), out))
    generate(GenerationRequest(write(tmp_path, "Orders (v2)"), out))
    assert packages(out) == ["orders_client"]


def test_other_names_need_to_be_asked_for_twice(tmp_path: Path) -> None:
    out = tmp_path / "out"
    path = write(tmp_path)
    generate(GenerationRequest(path, out))
    wanted = GenerationRequest(path, out, package="parcels", client="Parcels", distribution="parcels")
    with pytest.raises(ProjectError, match=r"package 'orders_client' becomes 'parcels'.*--rename"):
        generate(wanted)
    assert packages(out) == ["orders_client"]
    generate(GenerationRequest(path, out, package="parcels", client="Parcels", distribution="parcels", rename=True))
    assert packages(out) == ["parcels"]
    generate(GenerationRequest(path, out))
    assert packages(out) == ["parcels"]


def test_names_that_python_does_not_allow_are_refused(tmp_path: Path) -> None:
    with pytest.raises(ProjectError, match="'my-package' is not a Python name"):
        generate(GenerationRequest(write(tmp_path), tmp_path / "out", package="my-package"))


def test_who_has_which_name_is_remembered_where_people_can_read_it(tmp_path: Path) -> None:
    out = tmp_path / "out"
    generate(GenerationRequest(write(tmp_path, schemas="Parcel parcel"), out))
    generate(GenerationRequest(write(tmp_path, schemas="PARCEL parcel Parcel"), out))
    names = json.loads((out / "names.json").read_text())
    assert names["classes"] == {
        "/components/schemas/PARCEL": "PARCEL_3",
        "/components/schemas/Parcel": "Parcel",
        "/components/schemas/parcel": "Parcel_2",
    }


def test_damaged_names_are_refused_with_the_file_and_what_to_do(tmp_path: Path) -> None:
    out = tmp_path / "out"
    path = write(tmp_path)
    generate(GenerationRequest(path, out))
    (out / "names.json").write_text("{")
    with pytest.raises(NamesError, match=r"names\.json: cannot be read: .*restore it from version control"):
        generate(GenerationRequest(path, out))
