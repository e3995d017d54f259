"""Component schemas, which have a class or alias whether something refers to them or not."""

from __future__ import annotations

from specwright.ir.models import Alias
from specwright.ir.types import Named
from specwright.lower.annotations import documentation
from specwright.lower.declarations import Registry
from specwright.lower.effective_schema import only_reference
from specwright.lower.inline_names import place_name
from specwright.lower.site import Reads, Site
from specwright.lower.type_cache import TypeOf
from specwright.openapi.json_types import is_object
from specwright.openapi.pointer import split_file, tokens_of


class Components:
    """Declares the component schemas of the root file, and those of other files that were met."""

    def __init__(self, reads: Reads, registry: Registry, type_of: TypeOf) -> None:
        self._reads = reads
        self._registry = registry
        self._type_of = type_of

    def declare(self) -> None:
        """Give every component schema its class or alias; names that need no change come before others."""
        sites = [site for _, site in self._reads.root.child("components").entries("schemas")]
        exact = [site for site in sites if place_name(self._reads, site.pointer) == tokens_of(site.pointer)[-1]]
        for site in (*exact, *sites):
            self._share_name(site)
            self._registry.name(site.pointer)
        for site in sites:
            self._declare_alias(site)

    def declare_those_of_files(self) -> None:
        """Give the component schemas of other files that were met their aliases, as those of the root file have."""
        for pointer in sorted(self._registry.of_files):
            file, local = split_file(pointer)
            keys = tokens_of(local)
            if file and len(keys) == 3 and keys[:2] == ["components", "schemas"]:
                self._declare_alias(self._reads.site(pointer))

    def _share_name(self, site: Site) -> None:
        """Give a schema in another file the name of the component that only refers to it, where that is its own."""
        name = place_name(self._reads, site.pointer)
        target = site
        while is_object(target.node) and only_reference(target.node):
            target = target.referred()
            if not split_file(target.pointer)[0] or place_name(self._reads, target.pointer) != name:
                return
            self._registry.share_name(target.pointer, self._registry.name(site.pointer))

    def _declare_alias(self, site: Site) -> None:
        """Declare another name for the type of a schema, unless the schema has a class of its own."""
        type_ = self._type_of(site)
        name = self._registry.name(site.pointer)
        if type_ != Named(name) and name not in self._registry.declarations:
            self._registry.add(site.pointer, Alias(name, type_, documentation(site)))
