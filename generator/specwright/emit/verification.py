"""Reads emitted modules back and compares them with the representation that they were emitted from."""

from __future__ import annotations

import ast
import re
from collections.abc import Mapping

from specwright.emit.python_source import string_literal
from specwright.ir.api import Api
from specwright.ir.models import Alias, Struct, Union
from specwright.ir.operations import Method, Resource, walk


class EmissionError(Exception):
    """An emitted module is not what the representation says. This is a fault of the specwright."""


def verify(api: Api, files: Mapping[str, bytes], source: str) -> None:
    """Compare classes, methods and texts of every emitted module with the representation.

    Args:
        api: What was to be emitted.
        files: The emitted modules by path.
        source: Path of the package in `files`.

    Raises:
        EmissionError: A module lacks something, or has something that nobody asked for.
    """
    for module in api.modules:
        path = f"{source}/models/{module.name}.py"
        classes, functions = defined(files[path])
        expected = {d.name for d in module.declarations if not isinstance(d, Alias | Union)}
        _compare(path, "classes", set(classes), expected)
        _compare(path, "functions", functions, set())
        for declaration in module.declarations:
            if isinstance(declaration, Struct):
                wires = {field.wire_name for field in declaration.fields if field.wire_name != field.attribute}
                _contains(path, wires, files[path])
    for resource in walk(api.resources):
        _verify_resource(f"{source}/resources/{resource.module}.py", resource, files)


def _verify_resource(path: str, resource: Resource, files: Mapping[str, bytes]) -> None:
    classes, _ = defined(files[path])
    name = resource.class_name
    expected = {name, f"Async{name}", f"{name}WithResponse", f"Async{name}WithResponse"}
    _compare(path, "classes", set(classes), expected)
    methods = {method.name for method in resource.methods} | {child.attribute for child in resource.children}
    for prefix in ("", "Async"):
        found = classes[prefix + name] - {"with_response"}
        waits = {other for other in found if other == "wait" or other.startswith("wait_")}
        watches = {other for other in found if other == "watch" or other.startswith("watch_")}
        _compare(path, "methods", found - ((waits | watches) - methods), methods)
        if len(waits - methods) != sum(method.operation.polling is not None for method in resource.methods):
            raise EmissionError(f"{path}: {prefix}{name} does not have the methods that wait")
        if len(watches - methods) != sum(method.operation.watch is not None for method in resource.methods):
            raise EmissionError(f"{path}: {prefix}{name} does not have the methods that watch")
    wires = set[str]().union(*(_wire_texts(method) for method in resource.methods))
    _contains(path, wires, files[path])


def _wire_texts(method: Method) -> set[str]:
    operation = method.operation
    return {operation.path, operation.method, operation.id, *(parameter.name for parameter in operation.parameters)}


_TOKEN = re.compile(
    rb'''"""(?:[^"\\]|\\.|"(?!""))*+"""|\'\'\'(?:[^\'\\]|\\.|\'(?!\'\'))*+\'\'\''''
    rb"""|"(?:[^"\\\n]|\\.)*+"|\'(?:[^\'\\\n]|\\.)*+\'|#[^\n]*+"""
    rb"""|^(?P<indent>(?:\ {4})?+)(?P<kind>class|(?:async\ )?def)\ (?P<name>[\w\x80-\xff]+)|["\']""",
    re.DOTALL | re.MULTILINE,
)
"""What texts and comments hold defines nothing; outside of them, a line that begins so defines a class or function.

The formatter has refused what is not valid Python, and indents by four spaces.
"""


def defined(content: bytes) -> tuple[dict[str, set[str]], set[str]]:
    """The classes of a module with the methods of each, and its functions."""
    classes: dict[str, set[str]] = {}
    functions: set[str] = set()
    methods = functions
    for match in _TOKEN.finditer(content):
        name = match["name"]
        if name is None:
            if match[0] in (b'"', b"'"):
                raise EmissionError(f"a quote at byte {match.start()} opens no text")
        elif match["indent"]:
            methods.add(name.decode())
        elif match["kind"] == b"class":
            methods = classes[name.decode()] = set[str]()
        else:
            functions.add(name.decode())
            methods = set[str]()
    return classes, functions


def _texts(content: bytes) -> set[str]:
    tree = ast.parse(content)
    return {node.value for node in ast.walk(tree) if isinstance(node, ast.Constant) and isinstance(node.value, str)}


def _compare(path: str, what: str, found: set[str], expected: set[str]) -> None:
    if found != expected:
        lacks, more = sorted(expected - found), sorted(found - expected)
        raise EmissionError(f"{path}: {what} differ from the representation; missing {lacks}, not asked for {more}")


_LITERAL = re.compile(r'"(?:[^"\\\n]|\\.)*+"')
_MANY = 50
"""Looking for so many texts takes longer than looking for all literals once."""


def _contains(path: str, expected: set[str], content: bytes) -> None:
    # Finding a literal in the source is a hundred times faster than parsing it, which settles what is not found: the
    # formatter may have chosen other quotes.
    source = content.decode()
    found = set(_LITERAL.findall(source)) if len(expected) > _MANY else source
    unseen = {text for text in expected if string_literal(text) not in found}
    if unseen and not unseen <= (texts := _texts(content)):
        raise EmissionError(f"{path}: texts are missing: {sorted(unseen - texts)}")
