"""Calls that show an installed package at work, as data: another interpreter makes them, in an environment of its own.

Only calls whose arguments are plain JSON values are among them; those that need models are the business of the
conformance tests, which run before anything is released.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

from specwright.conform.argument_binding import Caller, UnsayableError
from specwright.conform.cases import cases
from specwright.conform.generated_package import Package, UnfitValueError
from specwright.conform.runner import with_alternative
from specwright.ir.api import Api
from specwright.ir.types import ConstType, ListOf, MapOf, Nullable, OneOf, Scalar, Type
from specwright.mock.composition import ImpossibleError
from specwright.mock.operations import operations
from specwright.mock.specification import Specification


@dataclass(frozen=True, slots=True)
class Call:
    """One call of a method."""

    resource: tuple[str, ...]
    """Attributes that lead from the client to the resource."""
    method: str
    result: str
    """What the method returns: `value`, `pages`, `download` or `events`."""
    arguments: dict[str, Any]
    """JSON values by argument; dates and moments are objects with `kind` and `value`."""


class _PlainPackage(Package):
    """A package of which nothing is imported: its arguments are JSON values, or they cannot be given."""

    def value(self, type_: Type, value: Any) -> Any:
        if type_ in (Scalar("date"), Scalar("datetime")):
            return {"kind": type_.kind, "value": value}
        if not _is_plain(type_):
            raise UnfitValueError("the value needs a type of the package")
        return value


def plain_calls(api: Api, specification: Specification) -> tuple[Call, ...]:
    """The calls of a package that can be made with JSON values alone: one for each such method, with what it requires.

    Args:
        api: What the package consists of.
        specification: The specification, as the strict server reads it.
    """
    package = _PlainPackage.described(api, ModuleType(api.distribution.package))
    caller = Caller(package, specification.request)
    known = {operation.pointer: operation for operation in operations(specification)}
    found: list[Call] = []
    try:
        made = list(cases(specification))
    except ImpossibleError:
        return ()
    full = {case.operation: case for case in made if case.name == "everything"}
    for case in (case for case in made if case.name == "required only"):
        for binding in package.bindings.get((case.method, case.path), ())[:1]:
            method, operation = binding.method, known[case.operation]
            if method.body is not None and method.body.kind != "json":
                continue
            if method.operation.require_any:
                case = with_alternative(binding, case, full[case.operation], operation)
            try:
                arguments = caller.arguments(binding, case, operation)
            except (UnsayableError, UnfitValueError):
                continue
            if not arguments.headers:
                found.append(Call(binding.resource, method.name, method.result, dict(arguments.values)))
    return tuple(found)


def as_json(call: Call) -> dict[str, Any]:
    """A call as JSON values."""
    return {
        "resource": list(call.resource),
        "method": call.method,
        "result": call.result,
        "arguments": call.arguments,
    }


def credentials(api: Api) -> dict[str, Any]:
    """Made-up credentials for the client's constructor, as data.

    Returns:
        By argument: a text, a list of user and password, or an object with the kind of credential to make.
    """
    found: dict[str, Any] = {}
    for credential in api.credentials:
        match credential.kind:
            case "api_key":
                found[credential.argument] = "key"
            case "basic":
                found[credential.argument] = ["user", "password"]
            case "oci_signature":
                found[credential.argument] = {"kind": "OCISignature", **_signing_key()}
            case _:
                found[credential.argument] = {"kind": "Bearer"}
    return found


def _signing_key() -> dict[str, str]:
    """A key for signatures, made now."""
    from cryptography.hazmat.primitives import hashes
    from cryptography.hazmat.primitives.asymmetric import rsa
    from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, PublicFormat

    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    digest = hashes.Hash(hashes.MD5())  # nosec B303  # noqa: S303  # fingerprints of OCI keys are MD5
    digest.update(key.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo))
    return {
        "fingerprint": ":".join(f"{byte:02x}" for byte in digest.finalize()),
        "private_key": key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode(),
    }


def read(path: Path, overlays: tuple[Path, ...]) -> Specification:
    """The specification as the strict server reads it."""
    return Specification.read(path, overlays)


def _is_plain(type_: Type) -> bool:
    """Whether a JSON value serves as it is."""
    match type_:
        case Scalar(kind):
            return kind in ("str", "int", "float", "bool", "any", "none")
        case ConstType():
            return True
        case ListOf(inner) | MapOf(inner) | Nullable(inner):
            return _is_plain(inner)
        case OneOf(members):
            return all(_is_plain(member) for member in members)
        case _:
            return False
