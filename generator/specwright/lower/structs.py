"""Objects with declared properties to classes."""

from __future__ import annotations

import re
from dataclasses import replace

from specwright.ir.models import Documentation, Field, Struct
from specwright.ir.omissions import OmissionKind
from specwright.ir.types import ANY, Named, Nullable, Type
from specwright.lower.annotations import bounds, client_entry, documentation
from specwright.lower.coverage import Coverage
from specwright.lower.declarations import Registry
from specwright.lower.effective_schema import Conjunction, conjunction
from specwright.lower.names import MODEL_ATTRIBUTES, Namespace, RequestedName, attribute_name
from specwright.lower.site import Site
from specwright.lower.type_cache import Memory, TypeOf
from specwright.openapi.pointer import join

_UNWRITABLE = re.compile(r'["\\\x00-\x1f\ud800-\udfff]')
"""Characters that msgspec does not accept in the name of a property."""


class Structs:
    """Declares the classes of objects."""

    def __init__(self, registry: Registry, memory: Memory, coverage: Coverage, type_of: TypeOf) -> None:
        self._registry = registry
        self._memory = memory
        self._coverage = coverage
        self._type_of = type_of

    def of(self, site: Site, whole: Conjunction, key: str = "") -> Type:
        """The class of an object; `key` stands for the schema where that makes up several classes."""
        key = key or site.pointer
        name = self._registry.name(key)
        words = documentation(site, whole)
        self._registry.declarations[name] = Struct(name, (), words)
        self._memory.promise(key, Nullable(Named(name)) if "null" in whole.types else Named(name))
        attributes = Namespace()
        fields: list[Field] = []
        for wire_name, sites in whole.properties.items():
            if _UNWRITABLE.search(wire_name):
                reason = "the name of the property has characters that models cannot express"
                self._coverage.omitted(sites[-1].pointer, OmissionKind.PROPERTY, reason)
                continue
            field = self._field(wire_name, conjunction(*sites), sites[-1], attributes)
            fields.append(replace(field, type=self._type_of(*sites), required=wire_name in whole.required))
        extra = whole.additional
        additional = None if extra is None else self._type_of(extra)
        # A property that is required and not described may be anything, but has to be there.
        for wire_name in sorted(whole.required - whole.properties.keys()) if extra is None else ():
            if not _UNWRITABLE.search(wire_name):
                attribute = attributes.claim(attribute_name(wire_name, reserved=MODEL_ATTRIBUTES))
                fields.append(
                    Field(attribute, wire_name, ANY, required=True, documentation=Documentation(site.pointer))
                )
        self._registry.add(site.pointer, Struct(name, tuple(fields), words, additional))
        return Named(name)

    def _field(self, wire_name: str, whole: Conjunction, own: Site, attributes: Namespace) -> Field:
        """A property with what its schemas state besides its type."""
        client = client_entry(whole)
        explicit, setting = (client.get("attribute"), client.get("setting")) if client is not None else (None, None)
        wish = RequestedName(str(explicit), join(own.pointer, "x-client", "attribute")) if explicit else None
        base = attribute_name(str(explicit or wire_name), reserved=MODEL_ATTRIBUTES)
        return Field(
            attribute=self._coverage.claim(attributes, base, wish=wish),
            wire_name=wire_name,
            type=ANY,
            required=False,
            documentation=documentation(own, whole),
            bounds=bounds(whole),
            default=whole.keyword("default") if whole.sites else None,
            read_only=whole.keyword("readOnly") is True if whole.sites else False,
            write_only=whole.keyword("writeOnly") is True if whole.sites else False,
            setting=str(setting) if setting else None,
        )
