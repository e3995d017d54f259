"""The bill of materials of a package is valid CycloneDX, and depends on nothing but the package."""

from __future__ import annotations

import json
from typing import Any

from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator

from specwright.emit.bill_of_materials import bill_of_materials


def made(**changes: Any) -> dict[str, Any]:
    given: dict[str, Any] = {
        "distribution": "Shelf_Client",
        "version": "1.2.0",
        "dependencies": {"httpx2": ">=2.16,<3", "msgspec": ">=0.20,<1"},
        "generator": "0.1.0",
        "runtime": "ab" * 32,
    }
    return bill_of_materials(**(given | changes))


def test_it_is_valid_by_the_schema_of_cyclonedx() -> None:
    assert JsonStrictValidator(SchemaVersion.V1_6).validate_str(json.dumps(made())) is None


def test_the_package_is_its_subject_and_depends_on_its_libraries_and_the_runtime() -> None:
    found = made()
    assert found["metadata"]["component"]["purl"] == "pkg:pypi/shelf-client@1.2.0"
    assert [each["name"] for each in found["components"]] == ["httpx2", "msgspec", "specwright-runtime"]
    assert found["dependencies"][0] == {
        "ref": "pkg:pypi/shelf-client@1.2.0",
        "dependsOn": ["pkg:pypi/httpx2", "pkg:pypi/msgspec", "specwright-runtime"],
    }


def test_version_ranges_are_kept() -> None:
    (library,) = [each for each in made()["components"] if each["name"] == "msgspec"]
    assert library["properties"] == [{"name": "specwright:requires", "value": ">=0.20,<1"}]


def test_it_is_the_same_whenever_it_is_made_and_another_for_another_runtime() -> None:
    assert made() == made()
    assert made()["serialNumber"] != made(runtime="cd" * 32)["serialNumber"]
