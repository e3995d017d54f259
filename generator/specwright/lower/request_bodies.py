"""Request bodies."""

from __future__ import annotations

from typing import get_args

from specwright.ir.models import Documentation, Field, Struct
from specwright.ir.omissions import OmissionKind
from specwright.ir.operations import Argument, RequestBody
from specwright.ir.runtime import Body, BodyKind, BodySetting, Part, Style
from specwright.ir.types import ANY, ConstType, ListOf, MapOf, Named, Scalar, Type
from specwright.lower.coverage import Coverage
from specwright.lower.media import essence, is_json
from specwright.lower.names import METHOD_ARGUMENTS, attribute_name
from specwright.lower.namespaces import Namespace, Precedence, RequestedName, exactness
from specwright.lower.schemas.annotations import documentation
from specwright.lower.schemas.types import SchemaLowering
from specwright.lower.site import Site
from specwright.openapi.pointer import join


def body_kind(media_type: str) -> BodyKind:
    """How content of a media type is written."""
    plain = essence(media_type)
    if is_json(plain):
        return "json"
    if plain == "application/x-www-form-urlencoded":
        return "form"
    if plain.startswith("multipart/"):
        return "multipart"
    if (
        plain.startswith("text/")
        or plain in {"application/xml", "application/yaml"}
        or plain.endswith(("+xml", "+yaml"))
    ):
        return "text"
    return "bytes"


VARIANTS: tuple[BodyKind, ...] = ("multipart", "form", "bytes")
"""Kinds of bodies that get a method of their own beside one that sends another kind, with the kind as its suffix."""

_PREFERENCE: tuple[BodyKind, ...] = ("json", "multipart", "form", "bytes", "text")


class Bodies:
    """Lowers request bodies."""

    def __init__(self, schemas: SchemaLowering, coverage: Coverage) -> None:
        self._schemas = schemas
        self._coverage = coverage

    def variants(self, operation: Site) -> tuple[BodyKind, ...]:
        """Kinds of bodies that say something else than the one the method sends, so that they need a further method."""
        if "requestBody" not in operation:
            return ()
        content = operation.at("requestBody").resolved().child("content")
        if not content.names:
            return ()
        kinds = self._kinds(operation, content)
        chosen = min(kinds, key=lambda name: _PREFERENCE.index(kinds[name]))
        sent, _ = self._type(content.at(chosen), kinds[chosen])
        found: list[BodyKind] = [
            kind
            for name, kind in kinds.items()
            if kind != kinds[chosen] and kind in VARIANTS and self._type(content.at(name), kind)[0] != sent
        ]
        return tuple(dict.fromkeys(found))

    def of(self, operation: Site, client: Site, names: Namespace, wanted: BodyKind | None = None) -> RequestBody | None:
        """The body of an operation, or None when it has none that can be sent.

        Args:
            operation: The operation.
            client: Its `x-client` entry (`flatten`, `arguments`).
            names: Argument names of the method so far; those of the body are added.
            wanted: The kind that a further method of the operation sends; None for the method itself.
        """
        if "requestBody" not in operation:
            return None
        at = operation.at("requestBody")
        site = at.resolved()
        content = site.child("content")
        if not content.names:
            self._coverage.omitted(at.pointer, OmissionKind.REQUEST_BODY, "the body names no media type")
            return None
        kinds = self._kinds(operation, content)
        chosen = min(kinds, key=lambda name: (kinds[name] != wanted, _PREFERENCE.index(kinds[name])))
        kind = kinds[chosen]
        media = content.at(chosen)
        type_, schema = self._type(media, kind)
        offered: list[str] = []
        for name in content.names:
            other = content.at(name)
            same = kinds[name] == kind and self._type(other, kind)[0] == type_
            if name == chosen or (same and kind in ("bytes", "text", "json")):
                offered.append(name)
            elif wanted is None and (kinds[name] not in VARIANTS or self._type(other, kinds[name])[0] == type_):
                reason = f"the body is sent as {chosen} instead"
                self._coverage.omitted(other.pointer, OmissionKind.MEDIA_TYPE, reason)
        offered.sort(key=lambda name: name != chosen)
        required = site.get("required") is True
        flattened = self._flattened(type_, kind, required, client)
        struct = self._schemas.declarations.get(flattened) if flattened else None
        words = documentation(schema or site)
        if isinstance(struct, Struct):
            arguments = self._arguments(struct, operation, client, names)
        else:
            flattened = None
            name = names.claim("body", "request_body", key="body", precedence=Precedence.SECONDARY)
            arguments = (Argument(name, "", "body", type_, required, words),)
        parts = self._parts(media, type_) if kind in ("form", "multipart") else {}
        settings = tuple(
            BodySetting(attribute=a.attribute, argument=a.name, setting=a.setting, required=a.required)
            for a in arguments
            if a.setting is not None
        )
        contents = tuple(
            Body(media_type=name, kind=kind, required=required, parts=parts, settings=settings) for name in offered
        )
        return RequestBody(type_, words, contents, arguments, flattened)

    def _kinds(self, operation: Site, content: Site) -> dict[str, BodyKind]:
        return {name: self._kind(operation, content.at(name), name) for name in content.names}

    def _kind(self, operation: Site, media: Site, media_type: str) -> BodyKind:
        """How content is written: bytes where schema or overlay say that it is a file, whatever the media type."""
        kind = body_kind(media_type)
        if kind in ("json", "text") and operation.child("x-client").get("body") == "file":
            return "bytes"
        if kind in ("json", "text") and "schema" in media:
            return "bytes" if self._schemas.type_of(media.at("schema")) == Scalar("file") else kind
        return kind

    def _type(self, media: Site, kind: BodyKind) -> tuple[Type, Site | None]:
        if "schema" not in media:
            if "itemSchema" in media:
                reason = "a stream of items is sent as given bytes"
                self._coverage.omitted(media.pointer, OmissionKind.MEDIA_TYPE, reason, partly=True)
            return (Scalar("str") if kind == "text" else Scalar("file") if kind == "bytes" else ANY), None
        schema = media.at("schema")
        type_ = self._schemas.type_of(schema)
        if kind == "bytes":
            return Scalar("file"), schema
        if kind == "text":
            return Scalar("str"), schema
        return type_, schema

    def _flattened(self, type_: Type, kind: BodyKind, required: bool, client: Site) -> str | None:
        if client.get("flatten") is False or not isinstance(type_, Named) or kind in ("bytes", "text"):
            return None
        struct = self._schemas.declarations.get(type_.name)
        if not isinstance(struct, Struct) or not struct.fields:
            return None
        if not required and any(field.required and not field.read_only for field in struct.fields):
            return None
        return struct.name

    def _arguments(self, struct: Struct, operation: Site, client: Site, names: Namespace) -> tuple[Argument, ...]:
        renamed = client.child("arguments")
        found: list[Argument] = []
        reserved = METHOD_ARGUMENTS | ({"additional_properties"} if struct.additional is not None else set[str]())
        for field in struct.fields:
            if field.read_only or (isinstance(field.type, ConstType) and field.required):
                continue
            explicit = renamed.get(field.wire_name)
            base = attribute_name(str(explicit or field.wire_name), "argument", reserved)
            at = join(operation.pointer, "x-client", "arguments", field.wire_name)
            requested = RequestedName(str(explicit), at) if explicit else None
            argument = self._coverage.claim(
                names,
                base,
                f"body_{base}",
                key=f"body {field.wire_name}",
                requested=requested,
                precedence=_precedence(base, field.wire_name),
            )
            found.append(_argument(field, argument))
        if struct.additional is not None:
            found.append(
                Argument(
                    name=names.claim("additional_properties", key="body *"),
                    wire_name="",
                    location="body",
                    type=MapOf(struct.additional),
                    required=False,
                    documentation=Documentation(struct.documentation.pointer, "Additional properties, sent as given."),
                    attribute="additional_properties",
                )
            )
        return tuple(found)

    def _parts(self, media: Site, type_: Type) -> dict[str, Part]:
        encoding = media.child("encoding")
        struct = self._schemas.declarations.get(type_.name) if isinstance(type_, Named) else None
        fields = struct.fields if isinstance(struct, Struct) else ()
        parts: dict[str, Part] = {}
        for field in fields:
            entry = encoding.child(field.wire_name)
            inner = field.type.items if isinstance(field.type, ListOf) else field.type
            content_type, style, explode = entry.get("contentType"), entry.get("style"), entry.get("explode")
            if style not in get_args(Style):
                # OpenAPI: where one of style and explode is stated, the other has its default.
                style = "form" if isinstance(explode, bool) else None
            part = Part(
                media_type=str(content_type) if content_type else None,
                style=style,
                explode=explode if isinstance(explode, bool) and explode != (style == "form") else None,
                file=inner == Scalar("file"),
            )
            if part != Part():
                parts[field.wire_name] = part
        return parts


def _argument(field: Field, name: str) -> Argument:
    return Argument(
        name=name,
        wire_name=field.wire_name,
        location="body",
        type=field.type,
        required=field.required,
        documentation=field.documentation,
        default=field.default,
        bounds=field.bounds,
        setting=field.setting,
        attribute=field.attribute,
    )


def _precedence(name: str, wire_name: str) -> Precedence:
    """Properties of the body give way to parameters."""
    is_near = exactness(name, wire_name) is not Precedence.ORDINARY
    return Precedence.SECONDARY if is_near else Precedence.LAST
