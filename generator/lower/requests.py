"""What follows for models from being sent: what callers need not give is not required, bounds are checked."""

from __future__ import annotations

from dataclasses import replace

from generator.ir.models import Declaration, Struct
from generator.ir.operations import Body, Method, Resource
from generator.ir.types import Type, named
from generator.lower.modules import mentioned
from generator.lower.schemas import Schemas


def settle_requests(resources: tuple[Resource, ...], schemas: Schemas) -> tuple[Resource, ...]:
    """Return the resources with what their bodies need, and relax the models that bodies can reach."""
    sent: set[str] = set()
    reached: dict[Type, frozenset[str]] = {}
    for method in _methods(resources):
        if method.body is not None:
            reached[method.body.type] = _reach(method.body.type, schemas.declarations)
            sent |= reached[method.body.type]
    supplied = {method.body.spread for method in _methods(resources) if method.body is not None and method.body.spread}
    for name in sent:
        declaration = schemas.declarations[name]
        if isinstance(declaration, Struct):
            relaxed = tuple(
                replace(f, required=f.required and not f.read_only and not (f.setting and name in supplied))
                for f in declaration.fields
            )
            schemas.declarations[name] = replace(declaration, fields=relaxed)

    def settled(resource: Resource) -> Resource:
        methods = tuple(
            method
            if method.body is None
            else replace(method, body=_checked(method.body, reached, schemas.declarations))
            for method in resource.methods
        )
        return replace(resource, methods=methods, children=tuple(settled(child) for child in resource.children))

    return tuple(settled(resource) for resource in resources)


def _methods(resources: tuple[Resource, ...]) -> list[Method]:
    return [method for r in resources for method in (*r.methods, *_methods(r.children))]


def _checked(body: Body, reached: dict[Type, frozenset[str]], declarations: dict[str, Declaration]) -> Body:
    for name in reached[body.type]:
        declaration = declarations[name]
        if isinstance(declaration, Struct) and any(field.bounds for field in declaration.fields):
            return replace(body, checked=True)
    return body


def _reach(type_: Type, declarations: dict[str, Declaration]) -> frozenset[str]:
    found: set[str] = set()
    pending = list(named(type_))
    while pending:
        name = pending.pop()
        if name not in found:
            found.add(name)
            pending.extend(mentioned(declarations[name]))
    return frozenset(found)
