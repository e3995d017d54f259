"""The settings of a client."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import msgspec
from msgspec import UNSET, UnsetType

from ..authentication.credentials import Credential
from ..errors import ClientError, ConfigurationError, InvalidArgumentError
from ..headers import Headers
from ..operation import Operation
from ..requests.options import RequestOptions, Validation
from ..requests.request_builder import add_headers
from ..responses.response_reader import REQUEST_ID_HEADERS
from ..retries import RetryPolicy
from ..transports.transport import SizeLimits, Timeout
from ..urls import checked_base_url, filled_template, is_loopback, on_host_of, origin_of, same_origin
from .attempts import Attempt

Security = Sequence[Sequence[str]]


class Configuration(msgspec.Struct, frozen=True, kw_only=True):
    """Everything about a client but its connections."""

    base_url: str
    credentials: Mapping[str, Credential] = {}
    settings: Mapping[str, Any] = {}
    server_values: Mapping[str, str] | None = None
    """Variable -> value, for operations with a server of their own; None where they are called at the base URL."""
    timeout: Timeout = Timeout()
    policy: RetryPolicy = RetryPolicy()
    deadline: float | None = None
    sizes: SizeLimits = SizeLimits()
    on_attempt: Callable[[Attempt], None] | None = None
    strict: bool = False
    validate: Validation = "error"
    headers: Mapping[str, str] = {}
    allow_insecure_http: bool = False
    request_id_headers: tuple[str, ...] = REQUEST_ID_HEADERS
    credential_arguments: Mapping[str, str] = {}
    """Security scheme -> argument of the client's constructor that supplies it."""

    def __repr__(self) -> str:
        return f"Configuration(base_url={self.base_url!r}, credentials={sorted(self.credentials)!r})"

    def base_url_of(self, operation: Operation[Any]) -> str:
        """The URL that an operation's path is appended to."""
        server = operation.server
        if server is None:
            return self.base_url
        if server.startswith("/"):
            # A path on the host that the base URL names; the base URL's own path is of other operations.
            if self.server_values is None:
                return self.base_url + server
            return on_host_of(self.base_url, server)
        return self.base_url if self.server_values is None else filled_template(server, self.server_values)

    def credentials_for(self, operation: Operation[Any], url: str) -> tuple[Credential, ...]:
        """The credentials of the first alternative of an operation that is configured in full.

        Args:
            operation: what is called.
            url: where they would be sent.

        Raises:
            ConfigurationError: none is configured and some is needed, or they would travel over plain HTTP, or to a
                server that is neither that of the client nor that of the operation.
        """
        security = operation.security
        if not security:
            return ()
        base_url = self.base_url_of(operation)
        if not url.startswith(f"{base_url}/") and not same_origin(url, base_url):
            raise ConfigurationError(f"{operation.id}: credentials are sent to {base_url} only, not to another server")
        for alternative in security:
            if alternative and all(scheme in self.credentials for scheme in alternative):
                self._check_secrecy(url)
                return tuple(self.credentials[scheme] for scheme in alternative)
        if any(not alternative for alternative in security):
            return ()
        wanted = " or ".join(
            " and ".join(f"{self.credential_arguments.get(scheme, scheme)}=..." for scheme in alternative)
            for alternative in security
        )
        raise ConfigurationError(f"{operation.id} needs credentials; pass {wanted} to the client")

    def _check_secrecy(self, url: str) -> None:
        if url.startswith("https://"):
            return
        scheme, host, _ = origin_of(url)
        if scheme != "https" and not self.allow_insecure_http and not is_loopback(host):
            raise ConfigurationError(
                f"credentials would be sent to {host} over plain HTTP, where everybody on the way can read them;"
                " use https, or pass allow_insecure_http=True if the network is trusted"
            )

    def policy_for(self, options: RequestOptions | None) -> RetryPolicy:
        """How often this call is repeated, and when."""
        if options is None or (options.retries is None and options.max_retries is None):
            return self.policy
        if options.retries is not None:
            if options.max_retries is not None:
                raise InvalidArgumentError("options: pass retries or max_retries, not both")
            return _checked_policy(options.retries, "options.retries", InvalidArgumentError)
        number = _checked_retries(options.max_retries, "options.max_retries", InvalidArgumentError)
        return msgspec.structs.replace(self.policy, max_retries=number)

    def timeout_for(self, options: RequestOptions | None) -> Timeout:
        """How long each step of this call may take."""
        if options is None or options.timeout is None:
            return self.timeout
        return _checked_timeout(options.timeout, "options.timeout", InvalidArgumentError)

    def deadline_for(self, options: RequestOptions | None) -> float | None:
        """How long this call may take."""
        if options is None or options.deadline is None:
            return self.deadline
        return _checked_seconds(options.deadline, "options.deadline", InvalidArgumentError)


def configured(
    *,
    base_url: str,
    credentials: Mapping[str, Credential] | None,
    settings: Mapping[str, Any] | None,
    server_values: Mapping[str, str] | None,
    timeout: float | Timeout | None,
    max_retries: int,
    retries: RetryPolicy | None,
    deadline: float | None,
    sizes: SizeLimits,
    on_attempt: Callable[[Attempt], None] | None,
    strict: bool,
    validate: Validation,
    user_agent: str | None,
    default_headers: Mapping[str, str] | None,
    allow_insecure_http: bool,
    request_id_headers: Sequence[str],
    credential_arguments: Mapping[str, str],
) -> Configuration:
    """A checked configuration.

    Raises:
        ConfigurationError: the base URL or a number is not usable.
    """
    headers = _checked_headers(default_headers, user_agent)
    return Configuration(
        base_url=checked_base_url(base_url),
        credentials=dict(credentials or {}),
        settings=dict(settings or {}),
        server_values=server_values,
        timeout=_checked_timeout(timeout, "timeout", ConfigurationError),
        policy=RetryPolicy(max_retries=_checked_retries(max_retries, "max_retries", ConfigurationError))
        if retries is None
        else _checked_policy(retries, "retries", ConfigurationError),
        deadline=_checked_seconds(deadline, "deadline", ConfigurationError),
        sizes=sizes,
        on_attempt=on_attempt,
        strict=strict,
        validate=_checked_validation(validate),
        headers=headers,
        allow_insecure_http=allow_insecure_http,
        request_id_headers=tuple(request_id_headers),
        credential_arguments=credential_arguments,
    )


_LONGEST = 1e9
"""Seconds, about thirty years; the operating system cannot wait much longer."""


def changed(
    old: Configuration,
    *,
    timeout: float | Timeout | UnsetType | None,
    max_retries: int | UnsetType,
    retries: RetryPolicy | UnsetType,
    deadline: float | UnsetType | None,
    sizes: SizeLimits | UnsetType,
    on_attempt: Callable[[Attempt], None] | UnsetType | None,
    strict: bool | UnsetType,
    validate: Validation | UnsetType,
    headers: Mapping[str, str] | UnsetType,
    settings: Mapping[str, Any] | UnsetType,
) -> Configuration:
    """A configuration that differs from another one in what is not UNSET; header fields and settings are added.

    Raises:
        ConfigurationError: a number is not usable.
    """
    values: dict[str, Any] = {}
    if timeout is not UNSET:
        values["timeout"] = _checked_timeout(timeout, "timeout", ConfigurationError)
    policy = old.policy if retries is UNSET else _checked_policy(retries, "retries", ConfigurationError)
    if max_retries is not UNSET:
        number = _checked_retries(max_retries, "max_retries", ConfigurationError)
        policy = msgspec.structs.replace(policy, max_retries=number)
    if deadline is not UNSET:
        values["deadline"] = _checked_seconds(deadline, "deadline", ConfigurationError)
    if headers is not UNSET:
        values["headers"] = _checked_headers({**old.headers, **headers}, None)
    if settings is not UNSET:
        values["settings"] = {**old.settings, **settings}
    others = {"sizes": sizes, "on_attempt": on_attempt, "strict": strict}
    if validate is not UNSET:
        values["validate"] = _checked_validation(validate)
    values |= {name: value for name, value in others.items() if value is not UNSET}
    return msgspec.structs.replace(old, policy=policy, **values)


# What follows takes objects: callers without a type checker pass anything, and hear of it where they do.


def _checked_headers(given: object, user_agent: str | None) -> dict[str, str]:
    try:
        headers = Headers()
        add_headers(headers, given or {})
    except InvalidArgumentError as error:
        raise ConfigurationError(f"headers: {str(error).removeprefix('headers: ')}") from None
    if user_agent:
        headers.setdefault("User-Agent", user_agent)
    return dict(headers.fields)


def _checked_validation(validate: object) -> Validation:
    if validate not in ("off", "warn", "error"):
        raise ConfigurationError(f"validate is {validate!r}; pass 'off', 'warn' or 'error'")
    return validate


def _checked_retries(number: object, argument: str, error: type[ClientError]) -> int:
    if isinstance(number, bool) or not isinstance(number, int) or number < 0:
        raise error(f"{argument} is {number!r}; pass a whole number, where 0 means no retries")
    return number


def _checked_policy(policy: object, argument: str, error: type[ClientError]) -> RetryPolicy:
    if not isinstance(policy, RetryPolicy):
        raise error(f"{argument} is a {type(policy).__name__}; pass a RetryPolicy")
    _checked_retries(policy.max_retries, f"{argument}.max_retries", error)
    for name in ("base_delay", "max_delay", "max_retry_after"):
        seconds: float = getattr(policy, name)
        # What is not a number (nan) is not at least 0 either.
        if not 0 <= seconds < _LONGEST:
            raise error(f"{argument}.{name} is {seconds!r}; pass a number of seconds from 0 on")
    return policy


def _checked_seconds(seconds: object, argument: str, error: type[ClientError]) -> float | None:
    # What is not a number (nan) is not greater than 0 either.
    if seconds is None or (
        isinstance(seconds, (int, float)) and not isinstance(seconds, bool) and 0 < seconds < _LONGEST
    ):
        return seconds
    raise error(f"{argument} is {seconds!r}; pass a number of seconds greater than 0, or None for no limit")


def _checked_timeout(timeout: object, argument: str, error: type[ClientError]) -> Timeout:
    if not isinstance(timeout, Timeout):
        return Timeout.of(_checked_seconds(timeout, argument, error))
    for step in timeout.__struct_fields__:
        _checked_seconds(getattr(timeout, step), f"{argument}.{step}", error)
    return timeout
