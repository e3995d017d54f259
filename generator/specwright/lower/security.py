"""Security schemes as constructor arguments of the client."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, cast, get_args

from specwright.ir.api import Credential
from specwright.ir.omissions import OmissionKind
from specwright.lower.coverage import Coverage
from specwright.lower.names import attribute_name
from specwright.lower.namespaces import Namespace
from specwright.lower.schemas.annotations import documentation
from specwright.lower.site import Reads, Site
from specwright.openapi.json_types import is_object
from specwright.openapi.pointer import join

CredentialKind = Literal["api_key", "bearer", "basic", "oauth2_client_credentials", "oci_signature", "ibm_iam"]

_ARGUMENTS: Mapping[CredentialKind, str] = {
    "api_key": "api_key",
    "bearer": "token",
    "basic": "basic_auth",
    "oauth2_client_credentials": "oauth2",
    "oci_signature": "signer",
    "ibm_iam": "api_key",
}


def credentials(
    reads: Reads, environment: Mapping[str, str], names: Namespace, prefix: str, coverage: Coverage
) -> tuple[Credential, ...]:
    """Every scheme of the document that the client can satisfy, in the order of the document."""
    found: list[Credential] = []
    for name, at in reads.root.child("components").entries("securitySchemes"):
        site = at.resolved()
        credential = _credential(str(name), site, environment, names, prefix)
        if credential is None:
            reason = "the client has no credential of this kind; pass a header"
            coverage.omitted(at.pointer, OmissionKind.SECURITY_SCHEME, reason)
        else:
            found.append(credential)
    return tuple(found)


def _credential(
    scheme: str, site: Site, environment: Mapping[str, str], names: Namespace, prefix: str
) -> Credential | None:
    client = site.child("x-client")
    kind = _kind(site, client)
    if kind is None:
        return None
    wanted = client.get("argument") or _ARGUMENTS[kind]
    argument = names.claim(
        attribute_name(str(wanted), "credential"),
        attribute_name(scheme, "credential"),
        key=f"credential {scheme}",
    )
    flow = _client_credentials_flow(site)
    return Credential(
        scheme=scheme,
        kind=kind,
        argument=argument,
        documentation=documentation(site),
        name=str(site.get("name", "")),
        location=str(site.get("in", "header")),
        token_url=str(flow.get("tokenUrl", "")),
        scopes=tuple(str(scope) for scope in flow.child("scopes").names),
        prefix=str(client.get("prefix", "Bearer")) if kind == "bearer" else "Bearer",
        environment=environment.get(argument) or f"{prefix}_{argument.upper()}",
    )


def _kind(site: Site, client: Site) -> CredentialKind | None:
    type_, scheme = site.get("type"), str(site.get("scheme")).lower()
    explicit: Any = client.get("credential")
    if explicit in get_args(CredentialKind):
        return cast(CredentialKind, explicit)
    match type_:
        case "apiKey":
            return "api_key"
        case "http":
            match scheme:
                case "basic":
                    return "basic"
                case "bearer":
                    return "bearer"
                case _:
                    return None
        case "oauth2":
            return "oauth2_client_credentials" if _client_credentials_flow(site).get("tokenUrl") else "bearer"
        case "openIdConnect":
            return "bearer"
        case _:
            return None


def _client_credentials_flow(site: Site) -> Site:
    return site.child("flows").child("clientCredentials")


def requirements(operation: Site, known: frozenset[str], coverage: Coverage) -> tuple[tuple[str, ...], ...]:
    """The alternatives of which an operation needs one; those with an unknown scheme are left out.

    An operation for which nothing is left needs what the caller adds by header, so it gets no requirement.
    """
    own = "security" in operation
    declared = (operation if own else operation.reads.root).items("security")
    alternatives = [tuple(entry.node) for entry in declared if is_object(entry.node)]
    for index, entry in enumerate(alternatives):
        unknown = [scheme for scheme in entry if scheme not in known]
        if unknown:
            pointer = join(operation.pointer if own else "", "security", index)
            reason = f"the client has no credential for {', '.join(map(repr, unknown))}; pass a header"
            coverage.omitted(pointer, OmissionKind.SECURITY_REQUIREMENT, reason)
    return tuple(entry for entry in alternatives if set(entry) <= known)
