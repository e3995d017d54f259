"""Parameters: which belong together, how they are written, and what they accept."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from specwright.diff.changes import Witness
from specwright.diff.documentation import documentation_drafts
from specwright.diff.drafts import Draft, Place, draft
from specwright.diff.inputs import Side
from specwright.diff.judgement import Text
from specwright.diff.lifecycle import SUNSET, date_of, lifecycle_drafts
from specwright.diff.operations import Operation, incoming, missing
from specwright.diff.samples import Sampler
from specwright.diff.shapes import shape_of
from specwright.diff.wire import Style, request_line, style_of, written
from specwright.openapi.json_types import is_list, is_object

if TYPE_CHECKING:
    from specwright.diff.reach import Collector

_MOST_VALUES = 80
_IGNORED_HEADERS = frozenset({"accept", "content-type", "authorization"})
"""Header parameters of these names mean nothing, says OpenAPI."""


@dataclass(frozen=True, slots=True, eq=False)
class Parameter:
    """A parameter that an operation has, wherever it was declared."""

    node: dict[str, Any]
    pointer: str
    is_of_path: bool
    """Whether the path item declares it, for all its operations."""
    part: tuple[Any, str] | None = None
    """Schema and pointer, where it is a property of an object that is written as parameters of its own."""

    @property
    def name(self) -> str:
        """Name as it is sent."""
        return str(self.node.get("name", ""))

    @property
    def place(self) -> str:
        """`query`, `path`, `header` or `cookie`."""
        return str(self.node.get("in", ""))

    @property
    def is_required(self) -> bool:
        """Whether requests have to have it."""
        return self.node.get("required") is True or self.place == "path"

    @property
    def schema(self) -> tuple[Any, str] | None:
        """The schema of the value, and its pointer; None if there is none."""
        if self.part is not None:
            return self.part
        if "schema" in self.node:
            return self.node["schema"], f"{self.pointer}/schema"
        content = self.node.get("content")
        if is_object(content) and content:
            name, media = next(iter(content.items()))
            if is_object(media) and "schema" in media:
                escaped = str(name).replace("~", "~0").replace("/", "~1")
                return media["schema"], f"{self.pointer}/content/{escaped}/schema"
        return None

    @property
    def style(self) -> Style:
        """How it is written."""
        return style_of(self.node, self.name, self.place)


def parameters_of(side: Side, operation: Operation) -> dict[tuple[str, str], Parameter]:
    """Return the parameters of an operation by place and name; those of the operation win over those of the path."""
    found: dict[tuple[str, str], Parameter] = {}
    rows = [(operation.item, operation.item_pointer, True), (operation.node, operation.pointer, False)]
    for holder, pointer, is_of_path in rows:
        listed = holder.get("parameters")
        for index, each in enumerate(listed if is_list(listed) else []):
            node, place = side.resolve(each, f"{pointer}/parameters/{index}")
            if not is_object(node):
                continue
            parameter = Parameter(node, place, is_of_path)
            name = parameter.name.lower() if parameter.place == "header" else parameter.name
            if parameter.place == "header" and name in _IGNORED_HEADERS:
                continue
            found[(parameter.place, name)] = parameter
    return found


def compare_parameters(collector: Collector, old: Operation, new: Operation, stability: str | None) -> None:
    """Compare the parameters of two operations."""
    pair = collector.walk.pair
    olds, news = parameters_of(pair.old, old), parameters_of(pair.new, new)
    olds, news = (
        _exploded(pair.old, olds, {name for place, name in news if place == "query"}),
        _exploded(pair.new, news, {name for place, name in olds if place == "query"}),
    )
    renamed = dict(zip(old.variables, new.variables, strict=False)) if old.path != new.path else {}
    label = f"{new.title}/parameters"
    seen: set[tuple[str, str]] = set()
    for key, parameter in olds.items():
        place, name = key
        new_key = (place, renamed.get(name, name)) if place == "path" else key
        other = news.get(new_key)
        seen.add(new_key)
        if other is None:
            collector.add(_removed(collector, parameter, label), new, "request")
        elif not (pair.is_same(parameter.node, other.node)):
            _compare_parameter(collector, parameter, other, new, label, stability)
    for key, parameter in news.items():
        if key not in seen:
            found = _added(parameter, label, is_path_variable=parameter.place == "path")
            if found.level == "breaking":
                found.witness = missing(new, f"the {parameter.place} parameter '{parameter.name}' is missing")
            collector.add(found, new, "request")


def _exploded(
    side: Side, parameters: dict[tuple[str, str], Parameter], wanted: set[str]
) -> dict[tuple[str, str], Parameter]:
    """Write an object whose properties are sent as parameters of their own as those, if the other side does."""
    found: dict[tuple[str, str], Parameter] = {}
    for key, parameter in parameters.items():
        style, schema = parameter.style, parameter.schema
        names: dict[str, tuple[Any, str]] = {}
        if key[0] == "query" and style.style == "form" and style.explode and schema is not None:
            shape = shape_of(side, *schema)
            names = shape.properties if shape.types == ("object",) else {}
            required = shape.required if parameter.is_required else frozenset[str]()
            if key[1] not in wanted and not wanted.isdisjoint(names):
                for name, child in names.items():
                    node = {"name": name, "in": "query", "required": name in required}
                    found[("query", name)] = Parameter(node, child[1], parameter.is_of_path, child)
                continue
        found[key] = parameter
    return found


def _removed(collector: Collector, parameter: Parameter, label: str) -> Draft:
    rule = "request-parameter-removed"
    before: Any = parameter.node
    if parameter.node.get("deprecated") is True:
        sunset = parameter.node.get(SUNSET)
        day = date_of(sunset)
        if sunset is None or (day is not None and day <= collector.walk.calendar.today):
            rule += "-with-deprecation"
        elif day is None:
            rule, before = "request-parameter-sunset-parse", sunset
        else:
            rule, before = "request-parameter-removed-before-sunset", sunset
    what = f"the {parameter.place} parameter '{parameter.name}'"
    return draft(
        rule, place=f"{label}/{parameter.place}/{parameter.name}", what=what, name=parameter.name, before=before,
        old_pointer=parameter.pointer,
    )  # fmt: skip


def _added(parameter: Parameter, label: str, *, is_path_variable: bool) -> Draft:
    kind = "required" if parameter.is_required else "optional"
    if is_path_variable and not parameter.is_of_path:
        rule = "new-request-path-parameter"
    elif parameter.is_of_path:
        rule = f"new-{kind}-request-default-parameter-to-existing-path"
    else:
        rule = f"new-{kind}-request-parameter"
    return draft(
        rule, place=f"{label}/{parameter.place}/{parameter.name}", name=parameter.name, after=parameter.node,
        new_pointer=parameter.pointer,
    )  # fmt: skip


def _compare_parameter(
    collector: Collector, old: Parameter, new: Parameter, operation: Operation, label: str, stability: str | None
) -> None:
    place = f"{label}/{new.place}/{new.name}"
    if new.pointer.startswith("/components/"):
        place = new.pointer
    for each in _parameter_drafts(collector, old, new, operation, place, stability):
        collector.add(each, operation, "request")
    for each in _style_drafts(collector, old, new, operation, place):
        collector.add(each, operation, "request")
    if old.schema is not None and new.schema is not None:
        # In a document in the parameter, types are kept.
        text: Text = "value" if new.style.content is None or "json" not in new.style.content else ""
        direction = incoming("request", operation)
        where = Place("request-parameter", direction, text=text, holder=new.place, stability=stability)
        found = collector.walk.compare(old.schema, new.schema, where, f"{place}/schema", new.name)
        if found is not None:
            style = new.style
            collector.add_schemas(
                found, operation, "request",
                lambda value: request_line(operation.method, operation.path, style, value),
            )  # fmt: skip


def _parameter_drafts(
    collector: Collector, old: Parameter, new: Parameter, operation: Operation, place: str, stability: str | None
) -> Iterator[Draft]:
    what = f"the {new.place} parameter '{new.name}'"
    if old.is_required != new.is_required:
        rule = "request-parameter-became-required" if new.is_required else "request-parameter-became-optional"
        found = draft(
            rule, place=place, what=what, name=new.name, before=old.is_required, after=new.is_required,
            old_pointer=old.pointer, new_pointer=new.pointer,
        )  # fmt: skip
        if found.level == "breaking":
            found.witness = missing(operation, f"the {new.place} parameter '{new.name}' is missing")
        yield found
    yield from lifecycle_drafts(
        "request-parameter", what, old.node, new.node, old.pointer, new.pointer, place, collector.walk.calendar,
        stability,
    )  # fmt: skip
    yield from documentation_drafts(old.node, new.node, old.pointer, new.pointer, place, what)
    if bool(old.node.get("allowEmptyValue")) != bool(new.node.get("allowEmptyValue")):
        is_gone = bool(old.node.get("allowEmptyValue"))
        yield draft(
            "request-parameter-allow-empty-value-changed", place=place, what=what, name=new.name, before=is_gone,
            after=not is_gone, old_pointer=old.pointer, new_pointer=new.pointer,
            level="breaking" if is_gone else None,
        )  # fmt: skip
    if bool(old.node.get("allowReserved")) != bool(new.node.get("allowReserved")):
        yield draft(
            "request-parameter-allow-reserved-changed", place=place, what=what, name=new.name,
            before=bool(old.node.get("allowReserved")), after=bool(new.node.get("allowReserved")),
            old_pointer=old.pointer, new_pointer=new.pointer,
        )  # fmt: skip


def _style_drafts(
    collector: Collector, old: Parameter, new: Parameter, operation: Operation, place: str
) -> Iterator[Draft]:
    before, after = old.style, new.style
    if before.content != after.content:
        rule = "request-parameter-content-type-changed"
        values: tuple[Any, Any] = (before.content, after.content)
    elif before.style != after.style:
        rule, values = "request-parameter-style-changed", (before.style, after.style)
    elif before.explode != after.explode:
        rule, values = "request-parameter-explode-changed", (before.explode, after.explode)
    else:
        return
    # Under a path variable of another name, the value is written the same.
    after = Style(before.name, after.place, after.style, after.explode, after.content)
    schemas = [each.schema for each in (old, new)]
    value = telling_value(collector, old, before, after)
    if value is None:
        if all(schemas):
            return
        yield draft(
            rule, place=place, name=new.name, before=values[0], after=values[1], old_pointer=old.pointer,
            new_pointer=new.pointer, level="undecided", reason="there is no schema to make a value from",
        )  # fmt: skip
        return
    found = draft(
        rule, place=place, name=new.name, before=values[0], after=values[1], old_pointer=old.pointer,
        new_pointer=new.pointer,
    )  # fmt: skip
    was, becomes = written(before, value[0]), written(after, value[0])
    found.witness = Witness(
        value[0], "old", "new", "request", schemas[0] and schemas[0][1], schemas[1] and schemas[1][1],
        request_line(operation.method, operation.path, Style(new.name, *_rest(before)), value[0]),
        f"the new version expects {becomes} for this value, not {was}",
    )  # fmt: skip
    yield found


def _rest(style: Style) -> tuple[str, str, bool, str | None]:
    return style.place, style.style, style.explode, style.content


def telling_value(collector: Collector, old: Parameter, before: Style, after: Style) -> tuple[Any] | None:
    """Return a value that is written differently in the two styles; None if there is none."""
    if old.schema is None:
        return None
    return telling_value_of(collector, collector.walk.pair.old, old.schema, before, after)


def telling_value_of(
    collector: Collector, side: Side, schema: tuple[Any, str], before: Style, after: Style
) -> tuple[Any] | None:
    """Return a value of a schema, in a tuple, that two styles write differently; None if none was found."""
    judge = collector.walk.judges["request"]
    node = judge.node(side, *schema)
    found: list[Any] = [
        value
        for value in itertools.islice(Sampler(judge.bundled(node)).values(), _MOST_VALUES)
        if written(before, value) != written(after, value) and judge.validates(node, value)
    ]
    # Two items say more about a separator than one, or none.
    found.sort(key=lambda value: not (is_list(value) or is_object(value)) or len(value) < 2)
    return (found[0],) if found else None
