"""Security schemes as constructor arguments of the client."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, get_args

from specwright.ir.api import Credential
from specwright.lower.annotations import documentation
from specwright.lower.coverage import Notes
from specwright.lower.effective_schema import Site
from specwright.lower.names import Namespace, attribute_name
from specwright.openapi.document import Document
from specwright.openapi.json_types import is_list, is_object, object_or_empty
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
    document: Document, environment: Mapping[str, str], names: Namespace, prefix: str, notes: Notes
) -> tuple[Credential, ...]:
    """Every scheme of the document that the client can satisfy, in the order of the document."""
    components = document.tree.get("components")
    schemes = components.get("securitySchemes") if is_object(components) else None
    found: list[Credential] = []
    for name, node in object_or_empty(schemes).items():
        at = Site(node, join("/components/securitySchemes", name))
        site = Site(*document.resolve(at.node, at.pointer))
        credential = _credential(str(name), site, environment, names, prefix)
        if credential is None:
            notes.leave_out(at.pointer, "security-scheme", "the client has no credential of this kind; pass a header")
        else:
            notes.cover(at.pointer)
            found.append(credential)
    return tuple(found)


def _credential(
    scheme: str, site: Site, environment: Mapping[str, str], names: Namespace, prefix: str
) -> Credential | None:
    node = site.node
    client = object_or_empty(node.get("x-client"))
    kind = _kind(node, client)
    if kind is None:
        return None
    wanted = client.get("argument") or _ARGUMENTS[kind]
    argument = names.claim(attribute_name(str(wanted), "credential"), attribute_name(scheme, "credential"))
    flow = _client_credentials_flow(node)
    return Credential(
        scheme=scheme,
        kind=kind,
        argument=argument,
        documentation=documentation(site),
        name=str(node.get("name", "")),
        location=str(node.get("in", "header")),
        token_url=str(flow.get("tokenUrl", "")),
        scopes=tuple(str(scope) for scope in flow.get("scopes") or ()),
        prefix=str(client.get("prefix") or "Bearer"),
        environment=environment.get(argument) or f"{prefix}_{argument.upper()}",
    )


def _kind(node: Mapping[str, Any], client: Mapping[str, Any]) -> CredentialKind | None:
    explicit = client.get("credential")
    if explicit in get_args(CredentialKind):
        return explicit
    match node.get("type"):
        case "apiKey":
            return "api_key"
        case "http":
            match str(node.get("scheme")).lower():
                case "basic":
                    return "basic"
                case "bearer":
                    return "bearer"
                case _:
                    return None
        case "oauth2":
            return "oauth2_client_credentials" if _client_credentials_flow(node).get("tokenUrl") else "bearer"
        case "openIdConnect":
            return "bearer"
        case _:
            return None


def _client_credentials_flow(node: Mapping[str, Any]) -> Mapping[str, Any]:
    flows = node.get("flows")
    flow = flows.get("clientCredentials") if is_object(flows) else None
    return flow if is_object(flow) else {}


def requirements(
    document: Document, operation: Site, known: frozenset[str], notes: Notes
) -> tuple[tuple[str, ...], ...]:
    """The alternatives of which an operation needs one; those with an unknown scheme are left out.

    An operation for which nothing is left needs what the caller adds by header, so it gets no requirement.
    """
    own = "security" in operation.node
    declared = operation.node["security"] if own else document.tree.get("security")
    if not is_list(declared):
        return ()
    alternatives = [tuple(entry) for entry in declared if is_object(entry)]
    for index, entry in enumerate(alternatives):
        unknown = [scheme for scheme in entry if scheme not in known]
        if unknown:
            pointer = join(operation.pointer if own else "", "security", index)
            reason = f"the client has no credential for {', '.join(map(repr, unknown))}; pass a header"
            notes.leave_out(pointer, "security", reason)
    return tuple(entry for entry in alternatives if set(entry) <= known)
