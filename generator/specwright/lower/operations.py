"""An operation to a method, and to further methods for what one method cannot offer."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from specwright.ir.models import Documentation, Struct
from specwright.ir.omissions import OmissionKind
from specwright.ir.operations import Method, RequestBody, Response
from specwright.ir.runtime import BodyKind, Operation, Retry
from specwright.ir.types import ListOf
from specwright.lower.client_extensions import Conduct
from specwright.lower.coverage import Coverage
from specwright.lower.name_book import NameBook
from specwright.lower.names import METHOD_ARGUMENTS
from specwright.lower.namespaces import Namespace, Precedence
from specwright.lower.parameters import Parameters, parameter_sites
from specwright.lower.paths import OperationSite
from specwright.lower.request_bodies import Bodies
from specwright.lower.responses import Responses, by_status
from specwright.lower.schemas.annotations import documentation
from specwright.lower.schemas.types import SchemaLowering
from specwright.lower.security import requirements
from specwright.lower.servers import OperationServers
from specwright.lower.site import Site
from specwright.openapi.diagnostics import quoted
from specwright.openapi.pointer import join


class Operations:
    """Lowers operations, one at a time."""

    def __init__(
        self,
        schemas: SchemaLowering,
        coverage: Coverage,
        schemes: frozenset[str],
        names: NameBook,
        servers: OperationServers,
    ) -> None:
        self._servers = servers
        self._coverage = coverage
        self._names = names
        self._schemas = schemas
        self._schemes = schemes
        self._parameters = Parameters(schemas, coverage)
        self._bodies = Bodies(schemas, coverage)
        self._conduct = Conduct(schemas, coverage)
        # What the overlay says of an operation is about its own method; nothing is wrong where it does not fit others.
        self._further_conduct = Conduct(schemas, Coverage(coverage.reads))
        self._wires: dict[str, set[str]] = {}
        self._responses = Responses(schemas, coverage)

    def method(self, found: OperationSite, name: str) -> Method:
        """The method of an operation, called `name`."""
        return self._method(found, name, found.client)

    def further_methods(self, found: OperationSite, name: str, names: Namespace) -> Iterator[Method]:
        """One method for each kind of body or response that the operation's own method, called `name`, leaves out.

        Args:
            found: The operation.
            name: What its own method is called.
            names: Names of the resource's methods; those of the further ones are added.
        """
        client = found.client
        for kind in self._bodies.variants(found.operation):
            variant = _variant_name(found, names, name, kind)
            yield self._method(found, variant, client, body_kind=kind)
        for response in self._responses.variants(self._responses.of(found.operation)[0]):
            plain = client.without("pagination", "unwrap", "wait")
            variant = _variant_name(found, names, name, self._responses.suffix_of(response))
            yield self._method(found, variant, plain, wanted=response)

    def _method(
        self,
        found: OperationSite,
        name: str,
        client: Site,
        *,
        body_kind: BodyKind | None = None,
        wanted: Response | None = None,
    ) -> Method:
        operation = found.operation
        kind: str | None = None if wanted is None else wanted.content.kind
        if wanted is not None and kind == "text":
            kind = self._responses.suffix_of(wanted)
        variant = "".join(f" as {each}" for each in (body_kind, kind) if each is not None)
        names = self._names.scope(f"arguments of {found.method} {found.path}{variant}", METHOD_ARGUMENTS)
        lowered = self._parameters.of(found.item, operation, found.path, client, names)
        parameters = tuple(argument for _, argument in lowered)
        body = self._bodies.of(operation, client, names, body_kind)
        successes, errors = self._responses.of(operation)
        self._wires.setdefault(operation.pointer, set()).update(self._wires_of(found, body))
        conduct = self._conduct if body_kind is None and wanted is None else self._further_conduct
        result, returns, successes = self._responses.result_of(successes, wanted)
        at = join(operation.pointer, "x-client", "unwrap")
        unwrap, inner = conduct.attributes(returns, str(client.get("unwrap") or ""), at)
        retry = client.child("retry")
        token = retry.get("token")
        pagination = conduct.pagination(client, parameters, body, returns, operation.pointer)
        for callback in operation.child("callbacks").names:
            pointer = join(operation.pointer, "callbacks", callback)
            self._coverage.omitted(pointer, OmissionKind.CALLBACK, "a client does not receive requests")
        watch = conduct.watch(client, successes, operation.pointer)
        conditions = conduct.conditions(operation, parameters)
        words = _operation_documentation(operation)
        replacement = str(client.get("replacement")) if "replacement" in client else None
        described = Operation[Any](
            id=str(operation.get("operationId") or f"{found.method} {found.path}"),
            method=found.method,
            path=found.path,
            parameters=tuple(parameter for parameter, _ in lowered),
            bodies=body.contents if body is not None else (),
            responses=by_status((*successes, *errors)),
            security=requirements(operation, self._schemes, self._coverage),
            retry=Retry(
                idempotent=retry.get("safe") is True if "safe" in retry else None,
                token=str(token) if token else None,
            ),
            require_any=conduct.require_any(operation, parameters, body),
            exclusive=conditions.exclusive,
            needs=conditions.needs,
            unwrap=unwrap,
            unwrap_list=bool(unwrap) and isinstance(inner, ListOf),
            pagination=pagination[0] if pagination else None,
            polling=conduct.wait(client, returns, operation.pointer),
            watch=watch[0] if watch else None,
            server=self._servers.url(found.item, operation),
            unverified=words.inferred,
            deprecated=_instead(replacement) if words.deprecated else None,
        )
        return Method(
            name=name,
            operation=described,
            documentation=words,
            parameters=parameters,
            body=body,
            responses=successes,
            errors=errors,
            result="pages" if pagination else result,
            returns=inner if unwrap else returns,
            item=pagination[1] if pagination else None,
            message=watch[1] if watch else None,
            response_type=returns if unwrap else None,
            replacement=replacement,
        )

    def _wires_of(self, found: OperationSite, body: RequestBody | None) -> Iterator[str]:
        """Names of what can be an argument of the operation."""
        for site in parameter_sites(found.item, found.operation):
            yield str(site.get("name", ""))
        struct = self._schemas.declarations.get(body.flattened) if body is not None and body.flattened else None
        for field in struct.fields if isinstance(struct, Struct) else ():
            yield field.wire_name

    def note_unknown_arguments(self, found: OperationSite) -> None:
        """Note names for arguments that none of the methods of an operation has."""
        for wire_name in found.client.child("arguments").names:
            if wire_name not in self._wires[found.operation.pointer]:
                message = f"the operation has no parameter or body property {quoted(wire_name)}; correct the name"
                self._coverage.unresolved(join(found.operation.pointer, "x-client", "arguments", wire_name), message)


def _instead(replacement: str | None) -> str:
    return f"client.{replacement}" if replacement else "the vendor names no replacement"


def _operation_documentation(operation: Site) -> Documentation:
    summary, description = operation.get("summary"), operation.get("description")
    texts = [text.strip() for text in (summary, description) if isinstance(text, str) and text.strip()]
    if len(texts) == 2 and texts[1].startswith(texts[0].rstrip(".")):
        texts = texts[1:]
    base = documentation(operation)
    return Documentation(base.pointer, "\n\n".join(texts), base.source, base.inferred, base.deprecated)


def _variant_name(found: OperationSite, names: Namespace, name: str, suffix: str) -> str:
    """The name of a further method for an operation."""
    key = f"{found.method} {found.path} as {suffix}"
    return names.claim(f"{name}_{suffix}", key=key, precedence=Precedence.SECONDARY)
