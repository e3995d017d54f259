"""Run by the interpreter of a fresh environment: imports an installed package, touches every public name, makes calls.

A program of its own that imports nothing but the standard library and the package. It reads one JSON object from
standard input (`package`, `client`, `base_url`, `credentials`, `calls`) and writes one to standard output.
"""

from __future__ import annotations

import datetime
import importlib
import json
import pkgutil
import sys
import traceback
import warnings
from typing import Any, TypeGuard


def main() -> None:
    """Do what standard input asks, and say what was seen."""
    wanted: dict[str, Any] = json.load(sys.stdin)
    package = importlib.import_module(wanted["package"])
    modules = [module.name for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}.")]
    names = 0
    for module in (package, *map(importlib.import_module, modules)):
        for name in getattr(module, "__all__", ()):
            getattr(module, name)
            names += 1
    failures: list[str] = []
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        client = getattr(package, wanted["client"])(
            base_url=wanted["base_url"],
            max_retries=0,
            **{name: credential(package, value) for name, value in wanted["credentials"].items()},
        )
        for call in wanted["calls"]:
            try:
                make(client, call)
            except Exception as error:  # whatever a package raises is reported
                place = traceback.extract_tb(error.__traceback__)[-1]
                called = ".".join([*call["resource"], call["method"]])
                failures.append(f"{called}: {type(error).__name__}: {error} ({place.name})")
        client.close()
    found = {
        "file": package.__file__,
        "version": getattr(package, "__version__", ""),
        "python": ".".join(map(str, sys.version_info[:3])),
        "modules": len(modules),
        "names": names,
        "calls": len(wanted["calls"]),
        "failures": failures,
    }
    json.dump(found, sys.stdout)


def make(client: Any, call: dict[str, Any]) -> None:
    """Make one call, and read what it brings."""
    resource = client
    for name in call["resource"]:
        resource = getattr(resource, name)
    result = getattr(resource, call["method"])(**{name: argument(value) for name, value in call["arguments"].items()})
    if call["result"] == "pages":
        result.page()
    elif call["result"] == "download":
        result.read()
    elif call["result"] == "events":
        with result:
            next(iter(result), None)


def argument(value: Any) -> Any:
    """An argument as the method takes it."""
    if not is_object(value) or value.keys() != {"kind", "value"}:
        return value
    return getattr(datetime, value["kind"]).fromisoformat(value["value"])


def is_object(value: Any) -> TypeGuard[dict[str, Any]]:
    """Whether a JSON value is an object."""
    return isinstance(value, dict)


def credential(package: Any, value: Any) -> Any:
    """A credential as the client takes it."""
    if isinstance(value, list):
        return tuple[Any, ...](value)  # pyright: ignore[reportUnknownArgumentType]
    if isinstance(value, str):
        return value
    if value["kind"] == "OCISignature":
        return package.OCISignature.from_key(
            tenancy="ocid1.tenancy.oc1..tenancy",
            user="ocid1.user.oc1..user",
            fingerprint=value["fingerprint"],
            private_key=value["private_key"].encode(),
        )
    return package.Bearer("token")


if __name__ == "__main__":
    main()
