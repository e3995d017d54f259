"""Parameters of operations."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, get_args

from msgspec import structs

from specwright.ir.omissions import OmissionKind
from specwright.ir.operations import Argument
from specwright.ir.runtime import Parameter, ParameterLocation, Shape, Style
from specwright.ir.types import STR, ConstType, ListOf, Nullable, OneOf, Scalar, Type
from specwright.lower.coverage import Coverage
from specwright.lower.names import METHOD_ARGUMENTS, attribute_name
from specwright.lower.namespaces import Namespace, Precedence, RequestedName
from specwright.lower.schemas.annotations import bounds, documentation
from specwright.lower.schemas.effective_schema import effective_schema
from specwright.lower.schemas.types import SchemaLowering
from specwright.lower.site import Site
from specwright.openapi.pointer import join

LOCATIONS: tuple[ParameterLocation, ...] = ("path", "query", "header", "cookie")

_PRECEDENCE = {
    "path": Precedence.EXACT,
    "query": Precedence.ORDINARY,
    "header": Precedence.SECONDARY,
    "cookie": Precedence.SECONDARY,
}
"""Which of several parameters with one name has it for its argument; the others say where they go."""

MANAGED_HEADERS = frozenset({"accept", "content-type", "authorization"})
"""Header parameters that OpenAPI says are ignored: other parts of an operation decide them."""


def parameter_sites(path_item: Site, operation: Site) -> Iterator[Site]:
    """Every parameter that applies, those of the path first unless the operation has its own version."""
    own: dict[tuple[Any, Any], Site] = {}
    shared: dict[tuple[Any, Any], Site] = {}
    for owner, found in ((path_item, shared), (operation, own)):
        for site in owner.items("parameters"):
            target = site.resolved()
            name, location = target.get("name"), target.get("in")
            if isinstance(name, str) and isinstance(location, str):  # loading has reported the others
                found[name, location] = target
    for key, site in shared.items():
        yield own.pop(key, site)
    yield from own.values()


class Parameters:
    """Lowers the parameters of operations."""

    def __init__(self, schemas: SchemaLowering, coverage: Coverage) -> None:
        self._schemas = schemas
        self._coverage = coverage

    def of(
        self, path_item: Site, operation: Site, path: str, client: Site, names: Namespace
    ) -> tuple[tuple[Parameter, Argument], ...]:
        """All parameters that are sent, with the argument of each, path parameters first in the order of the path.

        Args:
            path_item: The path.
            operation: The operation.
            path: The path template.
            client: `x-client` of the operation: `arguments` renames, `retry` names a header that the client fills.
            names: Argument names of the method; those of the parameters are added.
        """
        renamed, token = client.child("arguments"), client.child("retry").get("token")
        found: list[tuple[Parameter, Argument]] = []
        for site in parameter_sites(path_item, operation):
            if site.get("name") == token:
                # The client fills it in, with text of its own.
                site.child("x-client").get("hidden")
                site.child("schema").get("type")
                continue
            if site.get("in") == "path" and f"{{{site.get('name')}}}" not in path:
                self._coverage.omitted(site.pointer, OmissionKind.PARAMETER, "the path does not have the parameter")
                continue
            parameter = self._parameter(site, operation, renamed, names)
            if parameter is not None:
                found.append(parameter)
        return tuple(sorted(found, key=lambda pair: _position(pair[0], path)))

    def _parameter(
        self, site: Site, operation: Site, renamed: Site, names: Namespace
    ) -> tuple[Parameter, Argument] | None:
        location, wire_name = site.get("in"), str(site.get("name", ""))
        if location not in LOCATIONS:
            self._coverage.omitted(site.pointer, OmissionKind.PARAMETER, f"parameters in {location!r} are not sent")
            return None
        client = site.child("x-client")
        if client.get("hidden") is True:
            self._coverage.omitted(site.pointer, OmissionKind.PARAMETER, "the overlay hides the parameter")
            return None
        if location == "header" and wire_name.lower() in MANAGED_HEADERS:
            self._coverage.omitted(
                site.pointer,
                OmissionKind.PARAMETER,
                f"OpenAPI has the header {wire_name} decided by other parts of the operation",
            )
            return None
        schema, media_type = self._schema(site)
        type_: Type = STR if schema is None else self._schemas.type_of(schema)
        whole = effective_schema(schema) if schema is not None else None
        explicit = renamed.get(wire_name) or client.get("argument")
        setting = client.get("setting")
        required = site.get("required") is True or location == "path"
        constant = type_.value if isinstance(type_, ConstType) and required and not explicit else None
        base = attribute_name(str(explicit or wire_name), "argument", METHOD_ARGUMENTS)
        requested = None
        if explicit:
            here = (operation.pointer, "arguments", wire_name) if renamed.get(wire_name) else (site.pointer, "argument")
            requested = RequestedName(str(explicit), join(here[0], "x-client", *here[1:]))
        argument = self._coverage.claim(
            names,
            base,
            f"{base}_{location}",
            key=f"{location} {wire_name}",
            requested=requested,
            precedence=_PRECEDENCE[location],
        )
        allowed = bounds(whole) if whole is not None else None
        sent = Parameter(
            name=wire_name,
            argument=argument,
            location=location,
            required=required,
            shape="any" if media_type else shape_of(type_),
            allow_reserved=site.get("allowReserved") is True,
            media_type=media_type,
            bounds=allowed,
            setting=str(setting) if setting else None,
        )
        return self._styled(sent, site), Argument(
            name=argument,
            wire_name=wire_name,
            location=location,
            type=type_.of if isinstance(type_, Nullable) else type_,
            required=required,
            documentation=documentation(site, whole),
            default=whole.keyword("default") if whole is not None and whole.sites else None,
            bounds=allowed,
            setting=sent.setting,
            constant=constant,
        )

    def _styled(self, parameter: Parameter, site: Site) -> Parameter:
        """The parameter with what the document states about how it is written, where that is not the default."""
        style, explode = site.get("style"), site.get("explode")
        if style in get_args(Style):
            if style != parameter.effective_style:
                parameter = structs.replace(parameter, style=style)
        elif style is not None:
            default = parameter.effective_style
            reason = f"the client does not know the style {style!r}; the value is written in the style {default!r}"
            self._coverage.omitted(join(site.pointer, "style"), OmissionKind.KEYWORD, reason, "style")
        if isinstance(explode, bool) and explode != parameter.effective_explode:
            parameter = structs.replace(parameter, explode=explode)
        return parameter

    def _schema(self, site: Site) -> tuple[Site | None, str | None]:
        content = site.child("content")
        if content.names:
            media_type = content.names[0]
            media = content.at(media_type)
            return (media.at("schema") if "schema" in media else None), media_type
        return (site.at("schema") if "schema" in site else None), None


def _position(parameter: Parameter, path: str) -> tuple[int, int]:
    """Path parameters in the order of the path, then the others as the document lists them."""
    if parameter.location == "path":
        return (0, path.find("{" + parameter.name + "}"))
    return (1, 0)


def shape_of(type_: Type) -> Shape:
    """Whether arguments of a type are lists or single values; "any" where the type alone does not tell."""
    match type_:
        case ListOf():
            return "array"
        case ConstType():
            return "scalar"
        case Scalar(kind):
            return "any" if kind in ("any", "none", "file") else "scalar"
        case Nullable(inner):
            return shape_of(inner)
        case OneOf(members):
            shapes: set[Shape] = {shape_of(member) for member in members}
            return shapes.pop() if len(shapes) == 1 else "any"
        case _:
            return "any"
