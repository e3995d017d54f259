"""What follows for models from being sent: what need not be given, where files may stand, which bounds are checked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from msgspec import structs

from specwright.ir.models import Alias, Declaration, Struct, Union
from specwright.ir.operations import Method, RequestBody, Resource, methods_of
from specwright.ir.types import STR, ListOf, MapOf, Nullable, OneOf, Scalar, Type, named
from specwright.lower.modules import mentioned


def adapt_models_for_requests(
    resources: tuple[Resource, ...], declared: Mapping[str, Declaration]
) -> tuple[tuple[Resource, ...], Mapping[str, Declaration]]:
    """The resources with what their bodies need, and the classes, relaxed where bodies can reach them."""
    declarations = dict(declared)
    sent: set[str] = set()
    reached: dict[Type, frozenset[str]] = {}
    for method in methods_of(resources):
        if method.body is not None:
            reached[method.body.type] = _reach(method.body.type, declarations)
            sent |= reached[method.body.type]
    supplied = {
        method.body.flattened for method in methods_of(resources) if method.body is not None and method.body.flattened
    }
    received: set[str] = set()
    for method in methods_of(resources):
        for response in method.responses:
            if response.type is not None:
                received |= _reach(response.type, declarations)
    for name in received:
        declaration = declarations[name]
        if isinstance(declaration, Struct) and any(field.required and field.write_only for field in declaration.fields):
            # `required` is about requests there: a response that has such a property is the one that deviates.
            fields = tuple(replace(f, required=f.required and not f.write_only) for f in declaration.fields)
            declarations[name] = replace(declaration, fields=fields)
    for name in sent:
        declaration = declarations[name]
        if isinstance(declaration, Struct):
            relaxed = tuple(
                replace(f, required=f.required and not f.read_only and not (f.setting and name in supplied))
                for f in declaration.fields
            )
            declarations[name] = replace(declaration, fields=relaxed)

    forms = _forms(resources, declarations)
    for name, declaration in declarations.items():
        if isinstance(declaration, Struct) and name not in forms:
            fields = tuple(
                f if (written := _written(f.type)) == f.type else replace(f, type=written) for f in declaration.fields
            )
            if fields != declaration.fields:
                declarations[name] = replace(declaration, fields=fields)

    def settled(resource: Resource) -> Resource:
        methods = tuple(_settled(method, forms, reached, declarations) for method in resource.methods)
        return replace(resource, methods=methods, children=tuple(settled(child) for child in resource.children))

    return tuple(settled(resource) for resource in resources), declarations


def _settled(
    method: Method,
    forms: frozenset[str],
    reached: dict[Type, frozenset[str]],
    declarations: dict[str, Declaration],
) -> Method:
    if method.body is None:
        return method
    body = _written_body(method.body, forms)
    if any(_has_bounds(declarations[name]) for name in reached[body.type]):
        body = replace(body, contents=tuple(structs.replace(content, checked=True) for content in body.contents))
    return replace(method, body=body, operation=structs.replace(method.operation, bodies=body.contents))


def _has_bounds(declaration: Declaration) -> bool:
    return isinstance(declaration, Struct) and any(field.bounds for field in declaration.fields)


def _forms(resources: tuple[Resource, ...], declarations: dict[str, Declaration]) -> frozenset[str]:
    """The classes whose properties are parts of forms, and may be files."""
    pending = [
        method.body.type
        for method in methods_of(resources)
        if method.body is not None and method.body.kind in ("form", "multipart")
    ]
    found: set[str] = set()
    while pending:
        for name in named(pending.pop()) - found:
            found.add(name)
            declaration = declarations[name]
            if isinstance(declaration, Union):
                pending.extend(declaration.members)
            elif isinstance(declaration, Alias):
                pending.append(declaration.type)
    return frozenset(found)


def _written(type_: Type) -> Type:
    """The type as JSON writes it: files stand in forms only, elsewhere their content is text."""
    match type_:
        case Scalar("file"):
            return STR
        case ListOf(inner):
            return ListOf(_written(inner))
        case MapOf(inner):
            return MapOf(_written(inner))
        case Nullable(inner):
            return Nullable(_written(inner))
        case OneOf(members):
            written = tuple(dict.fromkeys(map(_written, members)))
            return written[0] if len(written) == 1 else OneOf(written)
        case _:
            return type_


def _written_body(body: RequestBody, forms: frozenset[str]) -> RequestBody:
    if body.flattened is None or body.flattened in forms:
        return body
    return replace(body, arguments=tuple(replace(a, type=_written(a.type)) for a in body.arguments))


def _reach(type_: Type, declarations: dict[str, Declaration]) -> frozenset[str]:
    found: set[str] = set()
    pending = list(named(type_))
    while pending:
        name = pending.pop()
        if name not in found:
            found.add(name)
            pending.extend(mentioned(declarations[name]))
    return frozenset(found)
