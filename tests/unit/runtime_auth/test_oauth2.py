"""OAuth 2 client credentials, against a token endpoint on loopback."""

from __future__ import annotations

import base64
import threading
from urllib.parse import parse_qs

import pytest

from runtime.authentication.credentials import OAuth2ClientCredentials, TokenExchange
from runtime.errors import AuthenticationError, ConfigurationError
from runtime.transports.transport import Request
from tests.unit.runtime_auth.loopback import Loopback, Reply, TransportSend, TurnedClock

SECRET = "s3cret+with/special"


@pytest.fixture
def endpoint(loopback: Loopback) -> str:
    loopback.response = lambda _: Reply(
        200, f'{{"access_token": "token-{len(loopback.received)}", "expires_in": 600}}'.encode()
    )
    return f"{loopback.origin}/token"


def used(credential: TokenExchange, send: TransportSend) -> Request:
    request = Request("GET", "https://api.example/a")
    credential.authenticate(request, send)
    return request


def test_identifier_and_secret_go_into_a_header(
    endpoint: str, clock: TurnedClock, loopback: Loopback, send: TransportSend
) -> None:
    credential = OAuth2ClientCredentials(
        "client", SECRET, token_url=endpoint, scopes=("a", "b"), audience="https://api", clock=clock
    )
    request = used(credential, send)
    assert request.headers["Authorization"] == "Bearer token-1"
    assert "token-1" in request.secrets
    received = loopback.received[0]
    expected = base64.b64encode(b"client:s3cret%2Bwith%2Fspecial").decode()
    assert received.headers["authorization"] == f"Basic {expected}"
    assert parse_qs(received.body.decode()) == {
        "grant_type": ["client_credentials"],
        "scope": ["a b"],
        "audience": ["https://api"],
    }


def test_identifier_and_secret_go_into_the_form_if_wanted(
    endpoint: str, clock: TurnedClock, loopback: Loopback, send: TransportSend
) -> None:
    used(OAuth2ClientCredentials("client", SECRET, token_url=endpoint, send_as="form", clock=clock), send)
    form = parse_qs(loopback.received[0].body.decode())
    assert (form["client_id"], form["client_secret"]) == (["client"], [SECRET])
    assert "authorization" not in loopback.received[0].headers


def test_a_token_is_shared_kept_and_replaced(
    endpoint: str, clock: TurnedClock, loopback: Loopback, send: TransportSend
) -> None:
    credential = OAuth2ClientCredentials("client", SECRET, token_url=endpoint, clock=clock)
    threads = [threading.Thread(target=used, args=(credential, send)) for _ in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(loopback.received) == 1
    clock.pass_(480)
    request = used(credential, send)
    assert request.headers["Authorization"] == "Bearer token-2"
    assert credential.discard(request) is True
    assert used(credential, send).headers["Authorization"] == "Bearer token-3"


@pytest.mark.parametrize("reply", [Reply(401, SECRET.encode()), Reply(400, b'{"error":"invalid_client"}'), Reply(0)])
def test_a_failure_names_the_endpoint_and_not_the_secret(
    reply: Reply, endpoint: str, clock: TurnedClock, loopback: Loopback, send: TransportSend
) -> None:
    loopback.response = lambda _: reply
    credential = OAuth2ClientCredentials("client", SECRET, token_url=endpoint, clock=clock)
    with pytest.raises(AuthenticationError, match=endpoint) as caught:
        used(credential, send)
    assert SECRET not in str(caught.value)
    assert SECRET not in repr(credential)


def test_a_secret_is_not_sent_over_plain_http_to_another_host() -> None:
    with pytest.raises(ConfigurationError, match="not https"):
        OAuth2ClientCredentials("client", SECRET, token_url="http://issuer.example/token")
