"""Signers that the caller brings along."""

from __future__ import annotations

import asyncio
import base64
import threading
from collections.abc import Mapping, MutableMapping
from typing import Any

import pytest
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding

from runtime.authentication.oci import OCISignature
from runtime.errors import ConfigurationError
from runtime.transports.transport import Request
from tests.unit.runtime_auth.loopback import AsyncTransportSend, Keys, Loopback, TransportSend
from tests.unit.runtime_auth.verifier import verify

NAMES = ("date", "(request-target)", "host")
BODY_NAMES = (*NAMES, "content-length", "content-type", "x-content-sha256")


def header_value(keys: Keys, method: str, target: str, headers: Mapping[str, str], key_id: str) -> str:
    names = BODY_NAMES if method in {"POST", "PUT", "PATCH"} else NAMES
    lines = [
        f"{name}: {method.lower()} {target}" if name == "(request-target)" else f"{name}: {headers[name]}"
        for name in names
    ]
    signature = keys.private.sign("\n".join(lines).encode(), padding.PKCS1v15(), hashes.SHA256())
    return (
        f'Signature algorithm="rsa-sha256",headers="{" ".join(names)}",keyId="{key_id}",'
        f'signature="{base64.b64encode(signature).decode()}",version="1"'
    )


class Vault:
    """A signer of the documented protocol, such as a key in a hardware module."""

    def __init__(self, keys: Keys) -> None:
        self._keys = keys
        self.seen: list[tuple[str, str, Mapping[str, str], bytes | None]] = []
        self.threads: list[int] = []

    def sign(self, method: str, url: str, headers: Mapping[str, str], body: bytes | None) -> Mapping[str, str]:
        self.seen.append((method, url, dict(headers), body))
        self.threads.append(threading.get_ident())
        target = "/" + url.split("/", 3)[3]
        return {"Authorization": header_value(self._keys, method, target, headers, "vault"), "Content-Length": "999"}


class Prepared:
    """A signer of the `oci` package as the client sees it: called with a prepared request, which it changes."""

    region = "eu-frankfurt-1"

    def __init__(self, keys: Keys) -> None:
        self._keys = keys

    def __call__(self, request: Any, enforce_content_headers: bool = True) -> Any:
        return self.do_request_sign(request, enforce_content_headers)

    def do_request_sign(self, request: Any, enforce_content_headers: bool = True) -> Any:
        headers: MutableMapping[str, str] = request.headers
        assert enforce_content_headers
        headers.pop("Transfer-Encoding", None)
        headers.setdefault("Date", "never")
        headers["opc-obo-token"] = "delegation-token"
        assert request.url.endswith(request.path_url)
        value = header_value(self._keys, request.method, request.path_url, headers, "ST$prepared-token")
        headers.update({"authorization": value})
        return request


class Refreshing(Prepared):
    """One that holds a token and can get another."""

    refreshed = 0

    def refresh_security_token(self) -> None:
        self.refreshed += 1


@pytest.mark.parametrize("method", ["GET", "POST"])
def test_a_signer_of_the_callers_own_is_used(method: str, keys: Keys, loopback: Loopback, send: TransportSend) -> None:
    vault = Vault(keys)
    content = b"{}" if method == "POST" else None
    request = Request(method, f"{loopback.origin}/a%2Fb?c=d%20e", content=content)
    signature = OCISignature(vault)
    for _ in range(2):
        signature.authenticate(request, send)
        send(request)
    for received, (seen_method, url, headers, body) in zip(loopback.received, vault.seen, strict=True):
        assert verify(received, keys.private.public_key()) == "vault"
        assert (seen_method, url, body) == (method, f"{loopback.origin}/a%2Fb?c=d%20e", content or b"")
        assert set(headers) == ({*BODY_NAMES} if method == "POST" else {*NAMES}) - {"(request-target)"}


@pytest.mark.parametrize("method", ["GET", "DELETE", "POST", "PATCH"])
@pytest.mark.parametrize("body", [None, b'{"a":1}'])
def test_a_signer_of_the_oci_package_is_used(
    method: str, body: bytes | None, keys: Keys, loopback: Loopback, send: TransportSend
) -> None:
    signature = OCISignature(Prepared(keys))
    request = Request(method, f"{loopback.origin}/a%2Fb?c=d%20e", content=body)
    signature.authenticate(request, send)
    send(request)
    assert verify(loopback.received[0], keys.private.public_key()) == "ST$prepared-token"
    assert loopback.received[0].headers["opc-obo-token"] == "delegation-token"
    assert {"delegation-token", "prepared-token"} <= set(request.secrets)


def test_a_second_attempt_is_signed_anew(keys: Keys, loopback: Loopback, send: TransportSend) -> None:
    signature = OCISignature(Refreshing(keys))
    request = Request("GET", f"{loopback.origin}/a")
    for _ in range(2):
        signature.authenticate(request, send)
        send(request)
    for received in loopback.received:
        verify(received, keys.private.public_key())


def test_the_region_of_a_signer_is_known(keys: Keys) -> None:
    assert OCISignature(Prepared(keys)).region == "eu-frankfurt-1"
    assert OCISignature(Prepared(keys), region="us-phoenix-1").region == "us-phoenix-1"
    assert OCISignature(Vault(keys)).region is None
    odd = Prepared(keys)
    odd.region = "evil.example/"
    assert OCISignature(odd).region is None


def test_a_signer_that_holds_a_token_gets_another_after_a_refusal(
    keys: Keys, loopback: Loopback, send: TransportSend
) -> None:
    signer = Refreshing(keys)
    signature = OCISignature(signer)
    request = Request("GET", f"{loopback.origin}/a")
    signature.authenticate(request, send)
    assert signer.refreshed == 0
    assert signature.discard(request) is True
    signature.authenticate(request, send)
    signature.authenticate(request, send)
    assert signer.refreshed == 1
    assert OCISignature(Prepared(keys)).discard(request) is False
    assert OCISignature(Vault(keys)).discard(request) is False


def test_asyncio_runs_a_signer_of_the_callers_own_in_a_thread(
    keys: Keys, loopback: Loopback, async_send: type[AsyncTransportSend]
) -> None:
    vault = Vault(keys)
    request = Request("POST", f"{loopback.origin}/a", content=b"{}")

    async def go() -> None:
        async with async_send() as send:
            await OCISignature(vault).authenticate_async(request, send)
            await send(request)

    asyncio.run(go())
    assert verify(loopback.received[0], keys.private.public_key()) == "vault"
    assert threading.get_ident() not in vault.threads


@pytest.mark.parametrize("signer", [object(), None, "us-ashburn-1", Prepared])
def test_something_that_cannot_sign_is_refused(signer: object) -> None:
    with pytest.raises(ConfigurationError, match="`signer`"):
        OCISignature(signer)


def test_the_representation_names_the_kind_of_signer_only(keys: Keys) -> None:
    assert repr(OCISignature(Prepared(keys))) == "OCISignature(Prepared, region='eu-frankfurt-1')"
