"""What a client uses where its caller says nothing: the environment first, then the specification."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from runtime.authentication.credentials import ApiKey, Basic, Bearer, OAuth2ClientCredentials
from runtime.authentication.iam_configuration import iam_credential
from runtime.client.defaults import (
    Defaults,
    Setting,
    Variable,
    api_key_credential,
    basic_credential,
    bearer_credential,
    oauth2_credential,
    present,
)
from runtime.errors import ConfigurationError

REGIONAL = Defaults(
    base_url_environment="T_BASE_URL",
    url="https://api.{region}.example.com/{version}",
    variables=(
        Variable(name="region", wire_name="region", environment="T_REGION"),
        Variable(name="version", wire_name="version", default="v1", choices=("v1", "v2")),
    ),
)


def test_an_argument_goes_before_the_environment_and_that_before_the_specification(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert REGIONAL.base_url(None, {"region": "eu"}) == "https://api.eu.example.com/v1"
    monkeypatch.setenv("T_REGION", "us")
    assert REGIONAL.base_url(None) == "https://api.us.example.com/v1"
    assert REGIONAL.base_url(None, {"region": "eu"}) == "https://api.eu.example.com/v1"
    monkeypatch.setenv("T_BASE_URL", "https://proxy.example.com/api/")
    assert REGIONAL.base_url(None) == "https://proxy.example.com/api"
    assert REGIONAL.base_url("http://127.0.0.1:8080") == "http://127.0.0.1:8080"


def test_the_region_of_the_credentials_serves_where_none_is_given() -> None:
    assert REGIONAL.base_url(None, {"region": None}, fallback="ap") == "https://api.ap.example.com/v1"
    assert REGIONAL.base_url(None, {"region": "eu"}, fallback="ap") == "https://api.eu.example.com/v1"


@pytest.mark.parametrize(
    ("given", "chosen", "said"),
    [
        (None, {}, "pass region"),
        (None, {"region": "eu", "version": "v3"}, "version 'v3' is not one of v1, v2"),
        (None, {"region": "evil.example.org/"}, "characters that a URL cannot have"),
        (None, {"region": "user@evil"}, "characters that a URL cannot have"),
        (None, {"region": "eu:8443"}, "characters that a URL cannot have"),
        ("example.com", {}, "not an absolute http or https URL"),
        ("", {}, "base_url is ''; pass text that is not empty, or leave it out"),
        (None, {"region": ""}, "region is ''; pass text"),
        ("ftp://example.com", {}, "not an absolute http or https URL"),
        ("https://[", {}, "is not a URL"),
        ("https://[::1", {}, "is not a URL"),
        ("https://user:secret@example.com", {}, "must not have a user name"),
        ("https://example.com?key=1", {}, "must not have a user name"),
    ],
)
def test_urls_that_cannot_work_are_refused(given: str | None, chosen: dict[str, str | None], said: str) -> None:
    with pytest.raises(ConfigurationError, match=said):
        REGIONAL.base_url(given, chosen)


def test_a_specification_without_a_host_needs_a_base_url() -> None:
    with pytest.raises(ConfigurationError, match="pass base_url or set T_BASE_URL"):
        Defaults(base_url_environment="T_BASE_URL").base_url(None)


def test_regions_with_servers_of_their_own_are_chosen_by_name(monkeypatch: pytest.MonkeyPatch) -> None:
    regions = {"us-south": "https://us.example.com", "eu-de": "https://eu.example.com"}
    defaults = Defaults(
        base_url_environment="T_BASE_URL", url="https://us.example.com", regions=regions, region_environment="T_REGION"
    )
    assert defaults.base_url(None) == "https://us.example.com"
    assert defaults.base_url(None, {"region": "eu-de"}) == "https://eu.example.com"
    monkeypatch.setenv("T_REGION", "eu-de")
    assert defaults.base_url(None) == "https://eu.example.com"
    with pytest.raises(ConfigurationError, match="'mars' is not one of us-south, eu-de"):
        defaults.base_url(None, {"region": "mars"})


def test_settings_come_from_the_call_the_environment_or_the_specification(monkeypatch: pytest.MonkeyPatch) -> None:
    defaults = Defaults(
        base_url_environment="T_BASE_URL",
        settings=(Setting(name="version", default="2024-01-01"), Setting(name="space", environment="T_SPACE")),
    )
    assert defaults.settings_of({}) == {"version": "2024-01-01"}
    monkeypatch.setenv("T_SPACE", "s1")
    assert defaults.settings_of({"version": "2025-01-01"}) == {"version": "2025-01-01", "space": "s1"}


@pytest.mark.parametrize("value", ["latest", "2026-13-01", "20260131", "", 20260131])
def test_settings_that_are_dates_are_checked(value: object) -> None:
    defaults = Defaults(base_url_environment="PETS_BASE_URL", settings=(Setting(name="version", format="date"),))
    with pytest.raises(ConfigurationError, match=r"version is .*; pass a date such as '2026-01-31'"):
        defaults.settings_of({"version": value})
    assert defaults.settings_of({"version": "2026-01-31"}) == {"version": "2026-01-31"}


def test_credentials_are_made_of_what_is_given(monkeypatch: pytest.MonkeyPatch) -> None:
    assert present({"none": api_key_credential(None, "T_KEY", name="X-Key")}) == {}
    monkeypatch.setenv("T_KEY", "secret")
    assert isinstance(api_key_credential(None, "T_KEY", name="X-Key"), ApiKey)
    own = Bearer("token")
    assert api_key_credential(own, "T_KEY", name="X-Key") is own
    assert isinstance(bearer_credential(lambda: "token", None), Bearer)
    monkeypatch.setenv("T_PAIR", "ada:se:cret")
    assert isinstance(basic_credential(None, "T_PAIR"), Basic)
    assert isinstance(basic_credential(("ada", "secret"), None), Basic)
    made = oauth2_credential(None, "T_PAIR", token_url="https://id.example.com/token")
    assert isinstance(made, OAuth2ClientCredentials)
    assert isinstance(oauth2_credential("token", None, token_url="https://id.example.com/token"), Bearer)


WRONG: Any = 5


@pytest.mark.parametrize(
    ("made", "said"),
    [
        (lambda: bearer_credential("", "T_KEY"), "the bearer token is empty"),
        (lambda: bearer_credential(WRONG, None), "the bearer token is not text but int"),
        (lambda: api_key_credential("", "T_KEY", name="X-Key"), "the API key is empty"),
        (lambda: api_key_credential(WRONG, None, name="X-Key"), "the API key is not text but int"),
        (lambda: basic_credential(("", "secret"), None), "the user name of basic authentication is empty"),
        (lambda: basic_credential(WRONG, None), "takes a pair .user name, password., not int"),
        (lambda: oauth2_credential(("id", WRONG), None, token_url="https://e.com"), "takes a pair of texts"),
        (lambda: oauth2_credential("", None, token_url="https://e.com"), "the bearer token is empty"),
        (lambda: iam_credential("", "T_KEY"), "the API key is empty"),
        (lambda: iam_credential(WRONG, None), "pass the API key as text, or a credential, not int"),
    ],
)
def test_credentials_that_cannot_work_are_refused(
    monkeypatch: pytest.MonkeyPatch, made: Callable[[], object], said: str
) -> None:
    monkeypatch.setenv("T_KEY", "from the environment")
    with pytest.raises(ConfigurationError, match=said):
        made()
