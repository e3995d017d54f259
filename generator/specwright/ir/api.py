"""The whole client package of an API."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from specwright.ir.models import Documentation, Module
from specwright.ir.omissions import Omission
from specwright.ir.operations import Resource


@dataclass(frozen=True, slots=True)
class Credential:
    """A security scheme and the constructor argument that satisfies it."""

    scheme: str
    kind: Literal["api_key", "bearer", "basic", "oauth2_client_credentials", "oci_signature", "ibm_iam"]
    argument: str
    documentation: Documentation
    name: str = ""
    """Header, query parameter or cookie of an API key."""
    location: str = "header"
    token_url: str = ""
    scopes: tuple[str, ...] = ()
    prefix: str = "Bearer"
    """The authentication scheme that stands before a bearer token."""
    environment: str | None = None


@dataclass(frozen=True, slots=True)
class Setting:
    """A value that the client supplies to every operation that takes it."""

    name: str
    documentation: Documentation
    default: Any = None
    environment: str | None = None
    format: str | None = None
    """`date` where the client checks that the value is one."""


@dataclass(frozen=True, slots=True)
class ServerVariable:
    """A part of the base URL that the caller chooses."""

    name: str
    wire_name: str
    default: str
    choices: tuple[str, ...]
    documentation: Documentation
    environment: str | None = None


@dataclass(frozen=True, slots=True)
class Server:
    """Where the API lives."""

    url: str
    """URL template; empty when the document names no absolute URL."""
    variables: tuple[ServerVariable, ...] = ()
    regions: tuple[tuple[str, str], ...] = ()
    """(region, URL) where the vendor runs one server a region."""
    region_environment: str | None = None
    path: str = ""
    """Where below a host the API lives, when the document names no host."""
    operation_variables: tuple[ServerVariable, ...] = ()
    """Variables that only servers of single operations have."""


@dataclass(frozen=True, slots=True)
class Distribution:
    """Names of the emitted package."""

    name: str
    package: str
    client: str
    version: str
    title: str
    summary: str
    specification: str
    """Version of the API that the specification describes."""
    base_url_environment: str
    documents: tuple[tuple[str, str], ...] = ()
    """(key, title) of the source documents that `x-source` names."""
    examples: tuple[tuple[str, str], ...] = ()
    """(words, Python code) of uses that the README shows."""
    license: str = ""
    """SPDX expression; empty where no licence is named."""
    index: str = ""
    """URL of the index that has an earlier release of the package; empty where none is known to have one."""


@dataclass(frozen=True, slots=True)
class Api:
    """Everything that is emitted, and everything that is not."""

    distribution: Distribution
    server: Server
    credentials: tuple[Credential, ...]
    security: tuple[tuple[str, ...], ...]
    """Alternatives of credentials for requests that are no operation."""
    settings: tuple[Setting, ...]
    resources: tuple[Resource, ...]
    modules: tuple[Module, ...]
    omissions: tuple[Omission, ...]
    names: Mapping[str, Mapping[str, str]]
    """Who has which name, by scope and key: what the next generation of the package has to know."""
