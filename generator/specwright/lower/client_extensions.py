"""How methods work, where the overlay says more than the specification: pagination, polling, watching."""

from __future__ import annotations

from typing import Any

from msgspec import structs

from specwright.ir.models import Struct
from specwright.ir.omissions import OmissionKind
from specwright.ir.operations import Argument, RequestBody, Response
from specwright.ir.runtime import Pagination, Polling, WebSocketOptions
from specwright.ir.types import ANY, ListOf, Named, Nullable, Type
from specwright.lower.coverage import Coverage
from specwright.lower.schemas.types import SchemaLowering
from specwright.lower.site import Site
from specwright.openapi.conditions import CONDITIONS, Conditions, conditions_of
from specwright.openapi.diagnostics import quoted
from specwright.openapi.json_types import is_list
from specwright.openapi.pointer import join

_MOST_NAMED = 8
"""Properties that a message lists."""


class Conduct:
    """Lowers what `x-client` says of an operation beyond its names; what does not fit the operation is a mistake."""

    def __init__(self, schemas: SchemaLowering, coverage: Coverage) -> None:
        self._schemas = schemas
        self._coverage = coverage

    def require_any(
        self, operation: Site, parameters: tuple[Argument, ...], body: RequestBody | None
    ) -> tuple[str, ...]:
        """The arguments of `x-require-any-of`, which names parameters, or properties of the body."""
        listed = operation.get("x-require-any-of")
        found: list[str] = []
        for wire_name in listed if is_list(listed) else ():
            arguments = [parameter.name for parameter in parameters if parameter.wire_name == wire_name]
            arguments += [
                argument.name
                for argument in (body.arguments if body is not None else ())
                if argument.wire_name == wire_name
            ]
            if not arguments:
                self._coverage.omitted(
                    join(operation.pointer, "x-require-any-of"),
                    OmissionKind.EXTENSION,
                    f"the operation has no parameter and no body property named {wire_name!r}",
                )
            found += arguments[:1]
        return tuple(found)

    def conditions(self, operation: Site, parameters: tuple[Argument, ...]) -> Conditions:
        """What may be given together, by the names of arguments."""
        arguments = {parameter.wire_name: parameter.name for parameter in parameters}
        optional = [each.wire_name for each in parameters if each.location == "query" and not each.required]
        found = conditions_of({key: operation.get(key) for key in CONDITIONS}, optional)

        def named(pairs: tuple[tuple[str, str], ...]) -> tuple[tuple[str, str], ...]:
            return tuple((arguments[one], arguments[other]) for one, other in pairs if {one, other} <= arguments.keys())

        return Conditions(named(found.exclusive), named(found.needs))

    def pagination(
        self,
        client: Site,
        parameters: tuple[Argument, ...],
        body: RequestBody | None,
        page: Type,
        pointer: str,
    ) -> tuple[Pagination, Type] | None:
        """How one page leads to the next, and the type of an item; None for operations without pages.

        Args:
            client: The operation's `x-client` entry.
            parameters: Its parameters.
            body: Its request body.
            page: What comes back.
            pointer: Where it stands.
        """
        if "pagination" not in client:
            return None
        node = client.child("pagination")
        at = join(pointer, "x-client", "pagination")
        items, item_list = self.attributes(page, str(node.get("items", "")), join(at, "items"))
        if not isinstance(item_list, ListOf) and item_list != ANY:
            what = f"the property {quoted(node.get('items'))}" if node.get("items") else "the response"
            self._coverage.unresolved(join(at, "items"), f"{what} is no list; name the property that has the items")
        item = item_list.items if isinstance(item_list, ListOf) else ANY
        argument, in_body = self._pagination_argument(node.get("argument"), parameters, body, join(at, "argument"))
        limit, _ = self._pagination_argument(node.get("limit"), parameters, body, join(at, "limit"))
        style = node.get("style")
        if style not in ("token", "offset", "page", "link"):
            self._coverage.unresolved(at, "nothing says how to page; add 'style': token, offset, page or link")
            return None
        described = Pagination(
            style=style,
            items=items,
            argument=argument,
            location="body" if in_body else "argument",
            next=self.attributes(page, str(node.get("next", "")), join(at, "next"))[0],
            next_parameter=str(node.get("next_parameter")) if "next_parameter" in node else None,
            limit=limit,
            page_size=node.get("page_size"),
            total=self.attributes(page, str(node.get("total", "")), join(at, "total"))[0],
        )
        return described, item

    def _pagination_argument(
        self, wire_name: Any, parameters: tuple[Argument, ...], body: RequestBody | None, pointer: str
    ) -> tuple[str | None, bool]:
        if wire_name is None:
            return None, False
        for parameter in parameters:
            if parameter.wire_name == wire_name:
                return parameter.name, False
        struct = self._schemas.declarations.get(body.flattened) if body is not None and body.flattened else None
        for declared in struct.fields if isinstance(struct, Struct) else ():
            if declared.wire_name == wire_name:
                return declared.attribute, True
        message = f"the operation has no parameter or body property {quoted(wire_name)}; correct the name"
        self._coverage.unresolved(pointer, message)
        return None, False

    def wait(self, client: Site, returns: Type, pointer: str) -> Polling | None:
        """How to see that what the operation shows has ended."""
        if "wait" not in client:
            return None
        node = client.child("wait")

        def named(key: str) -> tuple[tuple[str, ...], ...]:
            value = node.get(key)
            listed: list[Any] = value if is_list(value) else [value] if value else []
            at = join(pointer, "x-client", "wait", key)
            return tuple(
                self.attributes(returns, str(path), join(at, index) if is_list(value) else at)[0]
                for index, path in enumerate(listed)
            )

        described = Polling(
            states=named("state"),
            done=tuple(_state(value) for value in node.get("done") or ()),
            failed=tuple(_state(value) for value in node.get("failed") or ()),
            messages=named("message"),
        )
        return structs.replace(described, interval=float(node.get("interval"))) if "interval" in node else described

    def watch(
        self, client: Site, successes: tuple[Response, ...], pointer: str
    ) -> tuple[WebSocketOptions, Type] | None:
        """How the operation sends messages over a web socket, and their type: that of its response 101."""
        if "watch" not in client:
            return None
        node = client.child("watch")
        for response in successes:
            if response.status == "101" and isinstance(response.type, Named):
                stated = {"reconnects": int(node.get("reconnects"))} if "reconnects" in node else {}
                return WebSocketOptions(**stated), response.type
        message = "the operation has no response 101 whose content is an object; describe it, or remove 'watch'"
        self._coverage.unresolved(join(pointer, "x-client", "watch"), message)
        return None

    def attributes(self, type_: Type, wire_path: str, pointer: str) -> tuple[tuple[str, ...], Type]:
        """Python attributes for a dotted path of wire names, which stands at `pointer`, and the type at its end."""
        found: list[str] = []
        for wire_name in wire_path.split(".") if wire_path else ():
            while isinstance(type_, (Nullable, ListOf)):
                type_ = type_.items if isinstance(type_, ListOf) else type_.of
            struct = self._schemas.declarations.get(type_.name) if isinstance(type_, Named) else None
            declared = (
                next((f for f in struct.fields if f.wire_name == wire_name), None)
                if isinstance(struct, Struct)
                else None
            )
            if declared is None:
                known = [field.wire_name for field in struct.fields] if isinstance(struct, Struct) else []
                where = f" in {quoted('.'.join(wire_path.split('.')[: len(found)]))}" if found else ""
                has = f"; there are {', '.join(map(quoted, known[:_MOST_NAMED]))}" if known else ""
                more = " and others" if len(known) > _MOST_NAMED else ""
                message = f"the response has no property {quoted(wire_name)}{where}{has}{more}; correct the name"
                self._coverage.unresolved(pointer, message)
                return (), ANY
            found.append(declared.attribute)
            type_ = declared.type
        while isinstance(type_, Nullable):
            type_ = type_.of
        return tuple(found), type_


def _state(value: Any) -> str:
    """A state as the runtime compares it: booleans as JSON writes them."""
    return str(value).lower() if isinstance(value, bool) else str(value)
