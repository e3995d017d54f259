"""An emitted package, imported: its methods, its types, and what it declares.

The strict server shares nothing with the generator. This module and `argument_binding.py` are where the two meet: they
need what the generator knows, namely which method of which resource an operation became, and what its arguments are.
"""

from __future__ import annotations

import datetime
import importlib
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import ModuleType
from typing import Any, Literal, Self, Union

from specwright.emit.python_source import identifier
from specwright.ir.api import Api
from specwright.ir.models import Declaration, Struct
from specwright.ir.operations import Method, Response, walk
from specwright.ir.types import ANY, ConstType, ListOf, MapOf, Named, Nullable, OneOf, Type
from specwright.mock.json_nodes import mapping


class UnfitValueError(Exception):
    """A JSON value that the package's types cannot hold; the message says where."""


@dataclass(frozen=True, slots=True)
class Binding:
    """The method that an operation became."""

    resource: tuple[str, ...]
    """Attributes that lead from the client to the resource."""
    method: Method

    @property
    def name(self) -> str:
        """What callers write after `client.`."""
        return ".".join((*self.resource, self.method.name))


@dataclass
class Package:
    """An emitted package, imported."""

    api: Api
    module: ModuleType
    bindings: dict[tuple[str, str], tuple[Binding, ...]] = field(
        default_factory=dict[tuple[str, str], tuple[Binding, ...]]
    )
    """(HTTP method, path) -> methods: one for each kind of request or response that has a method of its own."""
    declarations: dict[str, Declaration] = field(default_factory=dict[str, Declaration])
    """Class name -> declaration."""

    @classmethod
    def imported(cls, api: Api, folder: Path) -> Package:
        """Import the package that was emitted from `api` into a folder, which becomes part of the search path.

        Args:
            api: What the package was emitted from.
            folder: The emitted project, with `src`.

        Raises:
            ImportError: when it cannot be imported.
        """
        source = str(folder / "src")
        if source not in sys.path:
            sys.path.insert(0, source)
        importlib.invalidate_caches()
        return cls.described(api, importlib.import_module(api.distribution.package))

    @classmethod
    def described(cls, api: Api, module: ModuleType) -> Self:
        """What `api` says about a package, with the module that was imported from it."""
        package = cls(api, module)
        for resource in walk(api.resources):
            for method in resource.methods:
                key = method.operation.method, method.operation.path
                package.bindings[key] = (*package.bindings.get(key, ()), Binding(resource.path, method))
        for declared in api.modules:
            package.declarations |= {declaration.name: declaration for declaration in declared.declarations}
        return package

    def part(self, name: str) -> Any:
        """Return a module of the package, such as `errors` or `_runtime.models.hooks`."""
        return importlib.import_module(f"{self.module.__name__}.{name}")

    def client_class(self, *, asynchronous: bool) -> type[Any]:
        """Return the class of clients."""
        name = self.api.distribution.client
        found: type[Any] = getattr(self.module, f"Async{name}" if asynchronous else name)
        return found

    def bound(self, binding: Binding, client: Any) -> Any:
        """Return the method of a client."""
        resource = client
        for attribute in binding.resource:
            resource = getattr(resource, identifier(attribute))
        return getattr(resource, identifier(binding.method.name))

    def credentials(self) -> dict[str, Any]:
        """Return made-up credentials, as arguments of the client's constructor."""
        auth = self.part("_runtime.authentication.credentials")
        found: dict[str, Any] = {}
        for credential in self.api.credentials:
            match credential.kind:
                case "api_key":
                    found[credential.argument] = "key"
                case "basic":
                    found[credential.argument] = ("user", "password")
                case "bearer" | "oauth2_client_credentials" | "ibm_iam":
                    found[credential.argument] = auth.Bearer("token")
                case "oci_signature":
                    found[credential.argument] = self._signature()
        return found

    def _signature(self) -> Any:
        """Return what signs requests, with a key of its own."""
        from cryptography.hazmat.primitives import hashes
        from cryptography.hazmat.primitives.asymmetric import rsa
        from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, PublicFormat

        key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
        digest = hashes.Hash(hashes.MD5())  # nosec B303  # noqa: S303  # fingerprints of OCI keys are MD5
        digest.update(key.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo))
        return self.module.OCISignature.from_key(
            tenancy="ocid1.tenancy.oc1..tenancy",
            user="ocid1.user.oc1..user",
            fingerprint=":".join(f"{byte:02x}" for byte in digest.finalize()),
            private_key=key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()),
        )

    # Types

    def python_type(self, type_: Type) -> Any:
        """Return the Python type of a type of the intermediate representation."""
        match type_:
            case ConstType(value):
                return Literal[value]
            case Named(name):
                return getattr(self.module.models, name)
            case ListOf(items):
                return list.__class_getitem__(self.python_type(items))
            case MapOf(values):
                return dict.__class_getitem__((str, self.python_type(values)))
            case Nullable(of):
                return Union[self.python_type(of), None]  # noqa: UP007  # known at run time only
            case OneOf(members):
                return Union[tuple(self.python_type(member) for member in members)]  # noqa: UP007  # the same
            case _:
                return _SCALARS.get(type_.kind, Any)

    def value(self, type_: Type, value: Any) -> Any:
        """Return a JSON value as a value of a type, decoded strictly by the package itself.

        Raises:
            UnfitValueError: when the package's types cannot hold it.
        """
        kind = self.python_type(type_)
        if isinstance(value, bytes) or kind is Any:
            return value
        try:
            return self.part("_runtime.models.decoding").read_value(value, kind, strict=True)
        except (self.module.errors.APIResponseError, TypeError) as error:
            raise UnfitValueError(str(error)) from error

    # Responses

    def response(self, method: Method, status: int, media_type: str | None) -> Response | None:
        """Return what the package declares for a status and media type."""
        declared = (*method.responses, *method.errors)
        for key in (str(status), f"{status // 100}XX", "default"):
            found = [response for response in declared if response.status == key]
            if found:
                return next((response for response in found if response.content.media_type == media_type), found[0])
        return None

    def builtins(self, value: Any) -> Any:
        """Return a value of the package as JSON values."""
        return self.part("_runtime.models.hooks").to_builtins(value)

    def part_of(self, method: Method, value: Any) -> Any:
        """Return the part of a JSON response that the method returns."""
        for name in self.wire_names(method.response_type or ANY, method.operation.unwrap):
            value = mapping(value).get(name)
        return value

    def wire_names(self, type_: Type, attributes: tuple[str, ...]) -> Iterator[str]:
        """Yield the names on the wire of attributes that lead into a value of a type."""
        for attribute in attributes:
            while isinstance(type_, Nullable):
                type_ = type_.of
            struct = self.declarations.get(type_.name) if isinstance(type_, Named) else None
            fields = struct.fields if isinstance(struct, Struct) else ()
            found = next(item for item in fields if item.attribute == attribute)
            yield found.wire_name
            type_ = found.type


_SCALARS: Mapping[str, Any] = {
    "str": str,
    "int": int,
    "float": float,
    "bool": bool,
    "bytes": bytes,
    "datetime": datetime.datetime,
    "date": datetime.date,
    "none": type(None),
}
