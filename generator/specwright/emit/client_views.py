"""What the templates of the client, the package and its project files need, as source fragments."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from specwright.emit.docstrings import sentence, stated
from specwright.emit.module_names import ModuleNames, Names
from specwright.emit.python_source import Entry, docstring, identifier, literal, string_literal
from specwright.emit.resource_views import ChildView
from specwright.ir.api import Api, Credential, Server, ServerVariable, Setting
from specwright.ir.emitted_names import CLIENT
from specwright.ir.operations import methods_of

_BUILTINS = ("str", "int", "float", "bool")

_MENTIONED = (
    "APIClient",
    "AsyncAPIClient",
    "AsyncTransport",
    "Attempt",
    "Callable",
    "ClassVar",
    "Defaults",
    "Drift",
    "Mapping",
    "RetryPolicy",
    "Sequence",
    "SizeLimits",
    "TYPE_CHECKING",
    "Timeout",
    "Transport",
    "Validation",
    "present",
)

_CREDENTIAL_WORDS = {
    "api_key": "API key.",
    "bearer": "Bearer token, a function that returns it, or a credential.",
    "basic": "User name and password.",
    "oauth2_client_credentials": "Client ID and client secret, or an access token.",
    "oci_signature": "Signer of requests. Defaults to the profile DEFAULT of the OCI configuration file.",
    "ibm_iam": "IBM Cloud API key, exchanged for tokens at the public IAM endpoint or that in the environment"
    " variable IBMCLOUD_IAM_URL; or a credential such as IBMIAM(key, url=...).",
}


@dataclass(frozen=True, slots=True)
class ClientView:
    """The client classes."""

    name: str
    docstring: str
    class_docstring: str
    async_class_docstring: str
    imports: tuple[str, ...]
    defaults: tuple[str, ...]
    arguments: tuple[str, ...]
    credentials: tuple[str, ...]
    given: str
    """The arguments for credentials, where one of them is enough."""
    variables: str
    has_operation_servers: bool
    fallback: str
    settings: str
    credential_arguments: str
    security: str
    user_agent: str
    resources: tuple[ChildView, ...]
    called: Mapping[str, str]
    """What the module calls what its template mentions."""


def client_view(api: Api) -> ClientView:
    """The view of the client classes."""
    distribution = api.distribution
    name = identifier(distribution.client)
    attributes = frozenset(resource.attribute for resource in api.resources)
    taken = (*(c.argument for c in api.credentials), *(setting.name for setting in api.settings))
    module = ModuleNames(CLIENT, hidden=(*attributes, *taken))
    names = Names(module, attributes)
    defaults = [f"base_url_environment={string_literal(distribution.base_url_environment)}"]
    defaults += _server_lines(api.server, names)
    called = {builtin: names.builtin(builtin) for builtin in _BUILTINS}
    mentioned = (*_MENTIONED, *(("cached_property",) if api.resources else ()))
    called |= {imported: names.use(imported) for imported in mentioned}
    settings = ", ".join(_setting(setting, names) for setting in api.settings)
    if settings:
        defaults.append(f"settings=({settings},)")
    variables = [variable.name for variable in (*api.server.variables, *api.server.operation_variables)]
    if api.server.regions and "region" not in variables:
        variables.append("region")
    oci = next((c for c in api.credentials if c.kind == "oci_signature"), None)
    text = f"{called['str']} | None = None"
    arguments = [f"{variable}: {text}" for variable in variables]
    arguments += [f"{c.argument}: {_credential_type(c, names)} | None = None" for c in api.credentials]
    arguments += [f"{identifier(setting.name)}: {text}" for setting in api.settings]
    credentials = tuple(f"{literal(c.scheme)}: {_credential(c, names)}" for c in api.credentials)
    fallback = f"{names.use('region_of')}(credentials.get({literal(oci.scheme)}))" if oci else ""
    return ClientView(
        name=name,
        docstring=docstring([f"Clients for {distribution.title}."], 0),
        class_docstring=_class_docstring(api, variables, "Client"),
        async_class_docstring=_class_docstring(api, variables, "Asyncio client"),
        imports=module.imports(),
        defaults=tuple(defaults),
        arguments=tuple(arguments),
        credentials=credentials,
        given=_given(api),
        variables=f"{{{', '.join(f'{string_literal(v)}: {v}' for v in variables)}}}",
        has_operation_servers=any(method.operation.server for method in methods_of(api.resources)),
        fallback=fallback,
        settings=f"{{{', '.join(f'{string_literal(s.name)}: {s.name}' for s in api.settings)}}}",
        credential_arguments=literal({c.scheme: c.argument for c in api.credentials}),
        security=literal(api.security),
        user_agent=string_literal(f"{distribution.name}/{distribution.version}"),
        resources=tuple(
            ChildView(
                identifier(resource.attribute),
                resource.module,
                resource.class_name,
                docstring([stated(resource.documentation) or f"Operations of `client.{resource.attribute}`."], 8),
            )
            for resource in api.resources
        ),
        called=called,
    )


def _given(api: Api) -> str:
    """The arguments for credentials by scheme; empty where several are needed together, or there is one only."""
    if len(api.credentials) < 2 or any(len(schemes) > 1 for schemes in _alternatives(api)):
        return ""
    return f"{{{', '.join(f'{string_literal(c.scheme)}: {identifier(c.argument)}' for c in api.credentials)}}}"


def _alternatives(api: Api) -> Iterator[tuple[str, ...]]:
    yield from api.security
    for method in methods_of(api.resources):
        yield from method.operation.security


def _server_lines(server: Server, names: Names) -> list[str]:
    lines: list[str] = []
    if server.url:
        lines.append(f"url={string_literal(server.url)}")
    for key, several in (("variables", server.variables), ("operation_variables", server.operation_variables)):
        if several:
            lines.append(f"{key}=({', '.join(_variable(each, names) for each in several)},)")
    if server.path:
        lines.append(f"path={string_literal(server.path)}")
    if server.regions:
        lines.append(f"regions={literal(dict(server.regions))}")
        if server.region_environment:
            lines.append(f"region_environment={string_literal(server.region_environment)}")
    return lines


def _variable(variable: ServerVariable, names: Names) -> str:
    arguments = [f"name={string_literal(variable.name)}", f"wire_name={string_literal(variable.wire_name)}"]
    if variable.default:
        arguments.append(f"default={string_literal(variable.default)}")
    if variable.choices:
        arguments.append(f"choices={literal(variable.choices)}")
    if variable.environment:
        arguments.append(f"environment={string_literal(variable.environment)}")
    return f"{names.use('Variable')}({', '.join(arguments)})"


def _setting(setting: Setting, names: Names) -> str:
    arguments = [f"name={string_literal(setting.name)}"]
    if setting.default is not None:
        arguments.append(f"default={literal(setting.default)}")
    if setting.environment:
        arguments.append(f"environment={string_literal(setting.environment)}")
    if setting.format:
        arguments.append(f"format={string_literal(setting.format)}")
    return f"{names.use('Setting')}({', '.join(arguments)})"


def _credential_type(credential: Credential, names: Names) -> str:
    text = names.builtin("str")
    pair = f"{names.builtin('tuple')}[{text}, {text}]"
    match credential.kind:
        case "api_key" | "ibm_iam":
            return f"{text} | {names.use('Credential')}"
        case "bearer":
            return names.use("Token")
        case "basic":
            return f"{pair} | {names.use('Credential')}"
        case "oauth2_client_credentials":
            return f"{pair} | {text} | {names.use('Credential')}"
        case "oci_signature":
            return f"{names.use('Credential')} | {names.use('RequestSigner')}"


def _credential(credential: Credential, names: Names) -> str:
    build = names.use(_BUILDERS[credential.kind])
    argument = identifier(credential.argument)
    environment = literal(credential.environment)
    match credential.kind:
        case "api_key":
            location = f", location={string_literal(credential.location)}" if credential.location != "header" else ""
            return f"{build}({argument}, {environment}, name={string_literal(credential.name)}{location})"
        case "bearer":
            prefix = f", prefix={string_literal(credential.prefix)}" if credential.prefix != "Bearer" else ""
            return f"{build}({argument}, {environment}{prefix})"
        case "basic":
            return f"{build}({argument}, {environment})"
        case "oauth2_client_credentials":
            more = f"token_url={string_literal(credential.token_url)}, scopes={literal(credential.scopes)}"
            return f"{build}({argument}, {environment}, {more})"
        case "oci_signature":
            return f"{build}({argument})"
        case "ibm_iam":
            return f"{build}({argument}, {environment})"


_BUILDERS = {
    "api_key": "api_key_credential",
    "bearer": "bearer_credential",
    "basic": "basic_credential",
    "oauth2_client_credentials": "oauth2_credential",
    "oci_signature": "signature_credential",
    "ibm_iam": "iam_credential",
}


def _class_docstring(api: Api, variables: list[str], what: str) -> str:
    distribution = api.distribution
    lines: list[str | Entry] = [f"{what} for {sentence(distribution.title)}"]
    if distribution.summary:
        lines += ["", distribution.summary.strip().split("\n\n")[0]]
    entries: list[Entry] = []
    default = f" Default: {api.server.url}." if api.server.url else ""
    entries.append(
        Entry(
            f"base_url: URL of the service. Falls back to the environment variable"
            f" {distribution.base_url_environment}.{default}"
        )
    )
    everything = (*api.server.variables, *api.server.operation_variables)
    described = {variable.name: stated(variable.documentation) for variable in everything}
    for variable in variables:
        words = described.get(variable) or _region_words(api.server)
        entries.append(Entry(f"{variable}: {words}"))
    for credential in api.credentials:
        words = _CREDENTIAL_WORDS[credential.kind]
        where = f" Falls back to the environment variable {credential.environment}." if credential.environment else ""
        entries.append(Entry(f"{credential.argument}: {words}{'' if credential.kind == 'oci_signature' else where}"))
    for setting in api.settings:
        where = f" Falls back to the environment variable {setting.environment}." if setting.environment else ""
        given = f" Default: {setting.default}." if setting.default is not None else ""
        entries.append(Entry(f"{setting.name}: {stated(setting.documentation)}{where}{given}"))
    entries += [
        Entry("timeout: Seconds allowed for each step of an attempt: connecting, sending, receiving."),
        Entry("max_retries: How many times a failed request is retried, where HTTP or the specification allows it."),
        Entry("retries: When and after which delay requests are retried, instead of `max_retries`."),
        Entry("deadline: Seconds allowed for a call including retries and the response; None for no limit."),
        Entry("headers: Headers sent with every request."),
        Entry("sizes: Limits on how many bytes of a response are kept in memory."),
        Entry("allow_insecure_http: Allow credentials over plain HTTP to other hosts than loopback, such as a proxy."),
        Entry("transport: HTTP transport, such as `HTTPTransport(proxy=...)`. The caller closes it."),
        Entry("strict: Raise an error when a response deviates from the specification."),
        Entry("validate: Whether arguments outside the bounds of the specification raise, warn, or are sent (`off`)."),
        Entry("on_drift: Called with each deviation of a response from the specification."),
        Entry("on_attempt: Called after each attempt with its status, duration and the delay before the next."),
    ]
    lines += [
        "",
        "Args:",
        *entries,
        "",
        "Raises:",
        Entry("ConfigurationError: The arguments are invalid or incomplete."),
    ]
    return docstring(lines, 4)


def _region_words(server: Server) -> str:
    where = f" Falls back to the environment variable {server.region_environment}." if server.region_environment else ""
    return f"Region of the service, one of {', '.join(name for name, _ in server.regions)}.{where}"
