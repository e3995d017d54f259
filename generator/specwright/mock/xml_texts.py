"""JSON values as XML, by the `xml` keyword of their schemas."""

from __future__ import annotations

import json
from typing import Any
from xml.sax.saxutils import escape, quoteattr

from specwright.mock.json_nodes import Node, is_mapping, is_sequence, mapping
from specwright.mock.schemas import View


def xml_document(view: View, schema: Node, value: Any) -> str:
    """Return a document for a value; the root element is named by the schema."""
    return '<?xml version="1.0" encoding="UTF-8"?>' + element(view, schema, value, name_of(view, schema, "root"))


def element(view: View, schema: Node, value: Any, name: str) -> str:
    """Return an element, or the elements of an array one after the other."""
    if is_sequence(value):
        items = view.items(schema) or [Node(schema.file, schema.pointer + "/items", {})]
        own = name_of(view, items[0], name)
        wrapped = any(mapping(member.get("xml")).get("wrapped") is True for member in view.members(schema))
        content = "".join(element(view, items[0], one, own) for one in value)
        return f"<{name}>{content}</{name}>" if wrapped else content
    if not is_mapping(value):
        text = value if isinstance(value, str) else "" if value is None else json.dumps(value)
        return f"<{name}>{escape(text)}</{name}>"
    properties = view.properties(schema)
    attributes, content = "", ""
    for key, inner in value.items():
        child = (properties.get(key) or [Node(schema.file, schema.pointer, {})])[0]
        if any(mapping(member.get("xml")).get("attribute") is True for member in view.members(child)):
            attributes += f" {name_of(view, child, key)}={quoteattr(str(inner))}"
        else:
            content += element(view, child, inner, name_of(view, child, key, own=True))
    return f"<{name}{attributes}>{content}</{name}>"


def name_of(view: View, schema: Node, default: str, *, own: bool = False) -> str:
    """Return the name of an element; with `own`, only a name that the schema itself gives."""
    members = [schema] if own else list(view.members(schema))
    for member in members:
        name = mapping(member.get("xml")).get("name")
        if isinstance(name, str):
            return name
    return default
