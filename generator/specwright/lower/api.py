"""A whole document to the client package that it describes."""

from __future__ import annotations

from dataclasses import replace

from specwright.ir.api import Api, Distribution, Setting
from specwright.ir.models import Documentation
from specwright.ir.omissions import OmissionKind
from specwright.lower.coverage import Coverage
from specwright.lower.ignored_parts import account_for_ignored
from specwright.lower.mistakes import note_mistakes
from specwright.lower.modules import modules
from specwright.lower.name_book import PACKAGE, Memory, NameBook, package_scope
from specwright.lower.names import CLIENT_ATTRIBUTES
from specwright.lower.namespaces import Namespace, Precedence
from specwright.lower.operations import Operations
from specwright.lower.request_models import adapt_models_for_requests
from specwright.lower.resources import Resources
from specwright.lower.schemas.types import SchemaLowering
from specwright.lower.security import credentials, requirements
from specwright.lower.servers import OperationServers, server
from specwright.lower.site import Reads, Site
from specwright.openapi.diagnostics import SpecificationError
from specwright.openapi.document import Document
from specwright.openapi.pointer import join
from specwright.provider import Provider

_ATTEMPTS = 5
"""Names that are made of other names settle after these; each attempt settles one more level of them."""


def lower(document: Document, provider: Provider, reads: Reads | None = None, remembered: Memory | None = None) -> Api:
    """Describe the client package for a document.

    Args:
        document: The specification, overlaid and checked.
        provider: Names of the package, and where its settings come from.
        reads: Told what of the document is read, for those who want to know.
        remembered: Who has which name since the last generation; see `NameBook`.

    Raises:
        SpecificationError: Schemas refer to each other in a chain that is too long to be followed, or `x-client`
            entries ask for names that are taken, or name what does not exist.
    """
    settled: Memory | None = None
    attempts = 0
    while True:
        book, coverage = NameBook(remembered or {}, settled), Coverage(reads or Reads(document))
        api = _attempt(coverage, provider, book)
        settled, attempts = book.settled(), attempts + 1
        if settled == book.assigned or attempts == _ATTEMPTS:
            break
        # Two things have asked for one name, and the one that asked first is not the one that has it: once more.
    if mistakes := coverage.mistakes():
        raise SpecificationError(document.diagnostic(finding) for finding in mistakes)
    names = {PACKAGE: package_scope(provider), **book.memory()}
    return replace(api, names=names, omissions=coverage.omissions())


def _attempt(coverage: Coverage, provider: Provider, book: NameBook) -> Api:
    reads, document = coverage.reads, coverage.reads.document
    account_for_ignored(coverage)
    schemas = SchemaLowering(reads, coverage, book)
    schemas.declare_components()
    names = book.scope("client", (*CLIENT_ATTRIBUTES, "self"))
    prefix = provider.environment_prefix
    where = server(reads, provider.environment, names, coverage)
    found = credentials(reads, provider.environment, names, prefix, coverage)
    servers = OperationServers(where, provider.environment, names, coverage)
    operations = Operations(schemas, coverage, frozenset(c.scheme for c in found), book, servers)
    resources = Resources(reads, operations, coverage, provider.client, book).all()
    resources, declarations = adapt_models_for_requests(resources, schemas.finish())
    note_mistakes(document, schemas, coverage)
    for key in reads.root.child("webhooks").names:
        coverage.omitted(join("/webhooks", key), OmissionKind.WEBHOOK, "a client does not receive requests")
    info = reads.root.child("info")
    return Api(
        distribution=Distribution(
            name=provider.distribution,
            package=provider.package,
            client=provider.client,
            version=provider.version,
            title=str(info.get("title") or provider.client),
            summary=str(info.get("summary") or info.get("description") or ""),
            specification=provider.specification or str(info.get("version", "")),
            base_url_environment=provider.environment.get("base_url") or f"{prefix}_BASE_URL",
            documents=provider.titles,
            examples=provider.examples,
            license=provider.license,
            index=provider.index,
        ),
        server=replace(where, operation_variables=servers.variables),
        credentials=found,
        security=requirements(reads.root, frozenset(c.scheme for c in found), coverage),
        settings=_settings(info, provider, names),
        resources=resources,
        modules=modules(declarations),
        omissions=(),
        names={},
    )


def _settings(info: Site, provider: Provider, names: Namespace) -> tuple[Setting, ...]:
    found: list[Setting] = []
    for name, entry in info.child("x-client").entries("settings"):
        words = entry.get("description")
        found.append(
            Setting(
                name=names.claim(str(name), key=str(name), precedence=Precedence.EXACT),
                documentation=Documentation("/info/x-client/settings", str(words or "")),
                default=entry.get("default"),
                environment=entry.get("environment") or provider.environment.get(str(name)),
                format=entry.get("format"),
            )
        )
    return tuple(found)
