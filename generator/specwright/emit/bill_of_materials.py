"""The software bill of materials of a package (PEP 770): CycloneDX 1.6, as JSON.

The package is one component. Its dependencies are components without a version, because the package allows a range of
them; the range stands beside each as a property. The runtime, which is copied into the package, is a component of its
own, with the hash of its files. Nothing in it depends on when or where it is written.
"""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from typing import Any

NAME = "sbom.cdx.json"
"""File name in the package's root folder; wheels have it in `*.dist-info/sboms/`."""

RUNTIME_LICENSE = "Apache-2.0"
"""Licence of the modules that every package has a copy of."""

_NAMESPACE = uuid.uuid5(uuid.NAMESPACE_URL, "specwright:sbom")


def bill_of_materials(
    distribution: str,
    version: str,
    dependencies: Mapping[str, str],
    generator: str,
    runtime: str,
    *,
    license_: str = "",
) -> dict[str, Any]:
    """The bill of materials as JSON values.

    Args:
        distribution: Name of the package's distribution.
        version: Its version.
        dependencies: Version ranges by the name of each distribution that it depends on.
        generator: Version of Specwright.
        runtime: SHA-256 of the runtime's files, in hexadecimal.
        license_: SPDX expression of the package's licence, where one is named.
    """
    reference = _reference(distribution, version)
    libraries = [_library(name, bounds) for name, bounds in sorted(dependencies.items())]
    copied = {
        "type": "library",
        "bom-ref": "specwright-runtime",
        "name": "specwright-runtime",
        "version": generator,
        "hashes": [{"alg": "SHA-256", "content": runtime}],
        "licenses": [{"license": {"id": RUNTIME_LICENSE}}],
    }
    package = {
        "type": "library",
        "bom-ref": reference,
        "name": distribution,
        "version": version,
        **({"licenses": [{"expression": license_}]} if license_ else {}),
        "purl": reference,
    }
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{uuid.uuid5(_NAMESPACE, f'{reference} {runtime}')}",
        "version": 1,
        "metadata": {
            "tools": {"components": [{"type": "application", "name": "specwright", "version": generator}]},
            "component": package,
        },
        "components": [*libraries, copied],
        "dependencies": [
            {"ref": reference, "dependsOn": sorted([*(each["bom-ref"] for each in libraries), copied["bom-ref"]])},
            *({"ref": each["bom-ref"]} for each in [*libraries, copied]),
        ],
    }


def _library(name: str, bounds: str) -> dict[str, Any]:
    reference = _reference(name)
    properties = [{"name": "specwright:requires", "value": bounds}] if bounds else []
    return {"type": "library", "bom-ref": reference, "name": name, "purl": reference, "properties": properties}


def _reference(distribution: str, version: str | None = None) -> str:
    """The package URL of a distribution on the Python Package Index, whose names are lower case with dashes."""
    name = "-".join(part for part in distribution.lower().replace("_", "-").replace(".", "-").split("-") if part)
    return f"pkg:pypi/{name}@{version}" if version else f"pkg:pypi/{name}"
