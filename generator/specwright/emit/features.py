"""What a package needs besides the runtime that all packages have: modules of the runtime, libraries, patches."""

from __future__ import annotations

from collections.abc import Mapping

from specwright.ir.api import Api
from specwright.ir.models import Alias, Declaration, Struct
from specwright.ir.operations import methods_of
from specwright.ir.types import ListOf, Named

_DEPENDENCIES = {"httpcore2[asyncio]": ">=2.16,<3", "msgspec": ">=0.20,<1"}

_FEATURE_DEPENDENCIES = {"oci_signature": {"cryptography": ">=43"}, "watch": {"websockets": ">=17.4,<18"}}

_FEATURE_MODULES = {
    "oci_signature": frozenset(
        f"authentication/{name}.py" for name in ("oci", "oci_configuration", "oci_key", "oci_profile", "oci_signers")
    ),
    "ibm_iam": frozenset(f"authentication/{name}.py" for name in ("iam", "iam_configuration")),
    "json_patch": frozenset({"models/json_patch.py"}),
    "watch": frozenset(
        f"streams/{name}.py" for name in ("websocket_connection", "websockets_async", "websockets_sync")
    ),
}
"""Modules of the runtime that only packages with such credentials or operations have."""

_PATCH = "application/json-patch+json"


def dependencies(api: Api) -> Mapping[str, str]:
    """Requirements of the package, by distribution."""
    found = dict(_DEPENDENCIES)
    for feature in _features(api):
        found |= _FEATURE_DEPENDENCIES.get(feature, {})
    return found


def unneeded_modules(api: Api) -> frozenset[str]:
    """Paths of the runtime's modules that the package does without, relative to the runtime."""
    features = _features(api)
    return frozenset[str]().union(*(names for feature, names in _FEATURE_MODULES.items() if feature not in features))


def patch_operation(api: Api) -> str | None:
    """The class of one change in the JSON Patches that the API takes; None when it takes none."""
    declarations = {declaration.name: declaration for module in api.modules for declaration in module.declarations}
    for method in methods_of(api.resources):
        if method.body is not None and _PATCH in method.body.media_types:
            struct = _item(method.body.type, declarations)
            if struct is not None and {field.wire_name for field in struct.fields} >= {"op", "path", "value"}:
                return struct.name
    return None


def _item(type_: object, declarations: Mapping[str, Declaration]) -> Struct | None:
    match type_:
        case ListOf(Named(name)):
            declaration = declarations.get(name)
            return declaration if isinstance(declaration, Struct) else None
        case Named(name):
            declaration = declarations.get(name)
            return _item(declaration.type, declarations) if isinstance(declaration, Alias) else None
        case _:
            return None


def _features(api: Api) -> frozenset[str]:
    found: set[str] = {credential.kind for credential in api.credentials}
    if any(method.operation.watch is not None for method in methods_of(api.resources)):
        found.add("watch")
    if patch_operation(api) is not None:
        found.add("json_patch")
    return frozenset(found)
