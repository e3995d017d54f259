"""What a client uses where the caller of its constructor says nothing: the environment, then the specification."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any, Literal, TypeAlias, cast
from urllib.parse import urlsplit

import msgspec

from ..authentication.credentials import ApiKey, Basic, Bearer, Credential, OAuth2ClientCredentials
from ..errors import ConfigurationError

__all__ = [
    "Defaults",
    "Setting",
    "Token",
    "Variable",
    "api_key_credential",
    "basic_credential",
    "bearer_credential",
    "oauth2_credential",
    "present",
]

Token: TypeAlias = str | Callable[[], str] | Credential
"""A token, a function that returns the token of the moment, or a credential of the caller's own."""


class Variable(msgspec.Struct, frozen=True, kw_only=True):
    """A part of the base URL that callers choose."""

    name: str
    """Name of the constructor's argument."""
    wire_name: str
    """Name in the URL template."""
    default: str = ""
    choices: tuple[str, ...] = ()
    """Values that the specification lists; empty when any will do."""
    environment: str | None = None


class Setting(msgspec.Struct, frozen=True, kw_only=True):
    """A value that the client supplies to every operation that takes it."""

    name: str
    default: Any = None
    environment: str | None = None
    format: Literal["date"] | None = None
    """What its text has to be, where the specification says so."""


class Defaults(msgspec.Struct, frozen=True, kw_only=True):
    """What the specification says about where an API lives and what its calls have in common."""

    base_url_environment: str
    url: str = ""
    """URL template; empty when the specification names no host."""
    variables: tuple[Variable, ...] = ()
    regions: dict[str, str] = {}
    """Region -> URL, where each region has a server of its own."""
    region_environment: str | None = None
    settings: tuple[Setting, ...] = ()
    path: str = ""
    """Where below a host the API lives, when the specification names no host."""
    operation_variables: tuple[Variable, ...] = ()
    """Parts of the URLs of single operations."""

    def base_url(
        self, given: str | None, chosen: Mapping[str, str | None] | None = None, *, fallback: str | None = None
    ) -> str:
        """The base URL without a slash at its end.

        Args:
            given: The constructor's `base_url`.
            chosen: The constructor's arguments for variables, and for `region`.
            fallback: Region that the credentials belong to.

        Raises:
            ConfigurationError: No URL, no absolute one, or a variable that cannot stand in it.
        """
        chosen = chosen or {}
        for name, value in {"base_url": given, **chosen}.items():
            if value is not None and (not value or not isinstance(cast("object", value), str)):
                raise ConfigurationError(f"{name} is {value!r}; pass text that is not empty, or leave it out")
        url = given or ""
        if not url and not any(chosen.values()):
            # What the caller says weighs more than the environment.
            url = _environment(self.base_url_environment) or ""
        url = url or self._expanded(chosen, fallback)
        if not url:
            example = f", such as https://HOST{self.path}" if self.path else ""
            raise ConfigurationError(
                f"pass base_url or set {self.base_url_environment}{example}: the specification does not say where the"
                " service is"
            )
        try:
            parts = urlsplit(url)
        except ValueError as error:
            raise ConfigurationError(f"base_url {url!r} is not a URL: {error}") from None
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise ConfigurationError(f"base_url {url!r} is not an absolute http or https URL")
        if parts.query or parts.fragment or parts.username or parts.password:
            raise ConfigurationError("base_url must not have a user name, a password, a query or a fragment")
        return url.rstrip("/") + (self.path if not parts.path.strip("/") else "")

    def operation_server_values(
        self, given: str | None, chosen: Mapping[str, str | None] | None = None
    ) -> dict[str, str] | None:
        """The values of variables in the URLs of single operations; None where one base URL is for all of them.

        Args:
            given: The constructor's `base_url`. It stands for every server, as that of a proxy or a test does.
            chosen: The constructor's arguments for variables.

        Raises:
            ConfigurationError: A variable has no value, or one that cannot stand in a URL.
        """
        chosen = chosen or {}
        if given or (not any(chosen.values()) and _environment(self.base_url_environment)):
            return None
        variables = (*self.variables, *self.operation_variables)
        return {variable.wire_name: self._value(variable, chosen, None) for variable in variables}

    def _value(self, variable: Variable, chosen: Mapping[str, str | None], fallback: str | None) -> str:
        value = chosen.get(variable.name) or _environment(variable.environment)
        if not value and variable.name == "region":
            value = fallback
        value = value or variable.default
        if not value:
            raise ConfigurationError(f"pass {variable.name}: the URL of the service needs it")
        if variable.choices and value not in variable.choices:
            raise ConfigurationError(f"{variable.name} {value!r} is not one of {', '.join(variable.choices)}")
        if variable not in self.variables and not re.fullmatch(r"[A-Za-z0-9.:/_~-]+", value):
            raise ConfigurationError(f"{variable.name} {value!r} has characters that a URL cannot have there")
        return value

    def _expanded(self, chosen: Mapping[str, str | None], fallback: str | None) -> str:
        region = chosen.get("region") or _environment(self.region_environment) or fallback
        if self.regions and region:
            if region not in self.regions:
                raise ConfigurationError(f"region {region!r} is not one of {', '.join(self.regions)}")
            return self.regions[region]
        url = self.url
        for variable in self.variables:
            value = self._value(variable, chosen, fallback)
            self._check(variable, value)
            url = url.replace("{" + variable.wire_name + "}", value)
        return url

    def _check(self, variable: Variable, value: str) -> None:
        """Refuse values with which a variable would choose more than its own part of the URL."""
        before = self.url.partition("{" + variable.wire_name + "}")[0]
        if not before:
            return
        in_path = "/" in before.partition("://")[2]
        if not re.fullmatch(r"[A-Za-z0-9._~/-]+" if in_path else r"[A-Za-z0-9.-]+", value):
            raise ConfigurationError(f"{variable.name} {value!r} has characters that a URL cannot have there")

    def settings_of(self, given: Mapping[str, Any]) -> dict[str, Any]:
        """The settings that have a value: from the constructor, the environment, or the specification's default.

        Raises:
            ConfigurationError: A value does not have the format of its setting.
        """
        found: dict[str, Any] = {}
        for setting in self.settings:
            value = given.get(setting.name)
            if value is None:
                value = _environment(setting.environment)
            if value is None:
                value = setting.default
            if value is not None:
                found[setting.name] = _checked_setting(setting, value)
        return found


def present(
    credentials: Mapping[str, Credential | None], *, given: Mapping[str, object] | None = None
) -> dict[str, Credential]:
    """The credentials that there are, by security scheme.

    Args:
        credentials: From the constructor's arguments or the environment.
        given: The arguments, where one credential is enough: if there is any, those of the environment do not count.
    """
    named = [name for name, value in (given or {}).items() if value is not None]
    return {
        name: credential
        for name, credential in credentials.items()
        if credential is not None and (not named or name in named)
    }


def api_key_credential(
    value: str | Credential | None,
    environment: str | None,
    *,
    name: str,
    location: Literal["header", "query", "cookie"] = "header",
) -> Credential | None:
    """An API key from the argument or the environment."""
    value = value if value is not None else _environment(environment)
    if value is None or isinstance(value, Credential):
        return value
    return ApiKey(value, name=name, location=location)


def bearer_credential(value: Token | None, environment: str | None, *, prefix: str = "Bearer") -> Credential | None:
    """A bearer token from the argument or the environment."""
    value = value if value is not None else _environment(environment)
    if value is None or isinstance(value, Credential):
        return value
    return Bearer(value, prefix=prefix)


def basic_credential(value: tuple[str, str] | Credential | None, environment: str | None) -> Credential | None:
    """User name and password from the argument, or joined by a colon from the environment."""
    pair = value if value is not None else _pair(environment)
    if pair is None or isinstance(pair, Credential):
        return pair
    return Basic(*_checked_pair(pair, "basic authentication", "user name, password"))


def oauth2_credential(
    value: tuple[str, str] | str | Credential | None,
    environment: str | None,
    *,
    token_url: str,
    scopes: tuple[str, ...] = (),
) -> Credential | None:
    """Client id and secret, or a token, from the argument, or joined by a colon from the environment."""
    pair = value if value is not None else _pair(environment)
    if pair is None or isinstance(pair, Credential):
        return pair
    if isinstance(pair, str):
        return Bearer(pair)
    pair = _checked_pair(pair, "OAuth 2", "client id, client secret")
    return OAuth2ClientCredentials(*pair, token_url=token_url, scopes=scopes)


def _checked_pair(value: object, what: str, names: str) -> tuple[str, str]:
    """The two texts of a pair; messages do not contain them.

    Raises:
        ConfigurationError: It is something else, or the first one is empty.
    """
    kind = type(value).__name__
    if not isinstance(value, (tuple, list)) or len(cast("tuple[object, ...]", value)) != 2:
        raise ConfigurationError(f"{what} takes a pair ({names}), not {kind}")
    first, second = cast("tuple[object, object]", value)
    if not isinstance(first, str) or not isinstance(second, str):
        raise ConfigurationError(f"{what} takes a pair of texts ({names})")
    if not first:
        raise ConfigurationError(f"the {names.partition(',')[0]} of {what} is empty")
    return first, second


def _checked_setting(setting: Setting, value: Any) -> Any:
    if setting.format == "date" and not isinstance(value, date):
        try:
            is_date = date.fromisoformat(value).isoformat() == value
        except (TypeError, ValueError):
            is_date = False
        if not is_date:
            raise ConfigurationError(f"{setting.name} is {value!r}; pass a date such as '2026-01-31'")
    return value


def _pair(environment: str | None) -> tuple[str, str] | None:
    text = _environment(environment)
    if text is None:
        return None
    first, _, second = text.partition(":")
    return first, second


def _environment(name: str | None) -> str | None:
    return (os.environ.get(name) or None) if name else None
