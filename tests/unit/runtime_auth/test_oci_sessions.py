"""Session tokens: read again when they change, checked before they are used."""

from __future__ import annotations

import base64
import json
import os
from pathlib import Path

import pytest

from runtime.authentication.oci import OCISignature
from runtime.errors import AuthenticationError, ConfigurationError
from runtime.transports.transport import Request
from tests.unit.runtime_auth.loopback import NOON, Home, Keys, Loopback, TransportSend, TurnedClock
from tests.unit.runtime_auth.verifier import verify


def web_token(name: str, expires: object) -> str:
    def part(value: object) -> str:
        return base64.urlsafe_b64encode(json.dumps(value).encode()).rstrip(b"=").decode()

    return f"{part({'alg': 'RS256'})}.{part({'sub': name, 'exp': expires})}.c2lnbmF0dXJl"


def replace_file(path: Path, content: bytes, stamp: int) -> None:
    path.write_bytes(content)
    os.utime(path, ns=(stamp, stamp))


@pytest.fixture
def token_file(home: Home) -> Path:
    path = home.path / "token"
    path.write_text(web_token("first", NOON + 3600))
    home.write(security_token_file=str(path), user=None, profile="WORK")
    return path


def key_id(signature: OCISignature, keys: Keys, loopback: Loopback, send: TransportSend) -> str:
    request = Request("POST", f"{loopback.origin}/a", content=b"{}")
    signature.authenticate(request, send)
    send(request)
    return verify(loopback.received[-1], keys.private.public_key())


def test_a_changed_token_file_is_read_again_and_the_key_with_it(
    token_file: Path,
    home: Home,
    keys: Keys,
    other_keys: Keys,
    clock: TurnedClock,
    loopback: Loopback,
    send: TransportSend,
) -> None:
    signature = OCISignature.from_config(profile="WORK", clock=clock)
    assert key_id(signature, keys, loopback, send) == "ST$" + web_token("first", NOON + 3600)
    replace_file(token_file, web_token("second", NOON + 7200).encode(), 1)
    assert key_id(signature, keys, loopback, send) == "ST$" + web_token("second", NOON + 7200)
    replace_file(token_file, web_token("third", NOON + 7200).encode(), 2)
    replace_file(home.path / "key.pem", other_keys.pem, 2)
    assert key_id(signature, other_keys, loopback, send) == "ST$" + web_token("third", NOON + 7200)


@pytest.mark.parametrize("spoiled", [b"", b"half a tok"])
def test_a_file_that_is_being_written_leaves_the_old_token_in_use(
    spoiled: bytes, token_file: Path, keys: Keys, clock: TurnedClock, loopback: Loopback, send: TransportSend
) -> None:
    signature = OCISignature.from_config(profile="WORK", clock=clock)
    replace_file(token_file, spoiled, 1)
    assert key_id(signature, keys, loopback, send) == "ST$" + web_token("first", NOON + 3600)
    token_file.unlink()
    assert key_id(signature, keys, loopback, send) == "ST$" + web_token("first", NOON + 3600)
    clock.pass_(3600)
    with pytest.raises(AuthenticationError, match="cannot read the session token"):
        key_id(signature, keys, loopback, send)


def test_an_expired_token_is_not_sent(
    token_file: Path, keys: Keys, clock: TurnedClock, loopback: Loopback, send: TransportSend
) -> None:
    signature = OCISignature.from_config(profile="WORK", clock=clock)
    clock.pass_(3599)
    key_id(signature, keys, loopback, send)
    clock.pass_(601)
    with pytest.raises(AuthenticationError) as caught:
        key_id(signature, keys, loopback, send)
    assert "the session token expired at 2026-09-21 15:13:20 UTC, 10 minutes ago" in str(caught.value)
    assert "`oci session refresh --profile WORK`" in str(caught.value)
    assert "see that the clock is right" in str(caught.value)
    assert len(loopback.received) == 1
    replace_file(token_file, web_token("second", NOON + 7200).encode(), 1)
    assert key_id(signature, keys, loopback, send) == "ST$" + web_token("second", NOON + 7200)


def test_a_clock_set_back_makes_the_token_good_again(
    token_file: Path, keys: Keys, clock: TurnedClock, loopback: Loopback, send: TransportSend
) -> None:
    signature = OCISignature.from_config(profile="WORK", clock=clock)
    clock.seconds += 86400
    with pytest.raises(AuthenticationError, match="23 hours ago by the clock of this machine"):
        key_id(signature, keys, loopback, send)
    clock.seconds -= 86400
    key_id(signature, keys, loopback, send)


@pytest.mark.parametrize("claim", [None, "soon", True, -1, 1e300, [1]])
def test_a_token_that_does_not_say_when_it_ends_is_used(
    claim: object, keys: Keys, clock: TurnedClock, loopback: Loopback, send: TransportSend
) -> None:
    token = web_token("t", claim)
    signature = OCISignature.from_session_token(private_key=keys.pem, security_token=token, clock=clock)
    assert key_id(signature, keys, loopback, send) == f"ST${token}"


@pytest.mark.parametrize("token", ["opaque", "a.b.c", "a.e30.c", "a.bnVsbA.c", "a.W10.c"])
def test_a_token_that_is_no_web_token_is_used(
    token: str, keys: Keys, clock: TurnedClock, loopback: Loopback, send: TransportSend
) -> None:
    signature = OCISignature.from_session_token(private_key=keys.pem, security_token=token + "\n", clock=clock)
    assert key_id(signature, keys, loopback, send) == f"ST${token}"


def test_a_refused_token_is_worth_another_attempt_once_the_file_has_changed(
    token_file: Path, clock: TurnedClock, loopback: Loopback, send: TransportSend
) -> None:
    signature = OCISignature.from_config(profile="WORK", clock=clock)
    request = Request("GET", f"{loopback.origin}/a")
    signature.authenticate(request, send)
    assert signature.discard(request) is False
    replace_file(token_file, web_token("second", NOON + 7200).encode(), 1)
    assert signature.discard(request) is True


def test_the_token_is_a_secret_of_the_request(
    token_file: Path, clock: TurnedClock, loopback: Loopback, send: TransportSend
) -> None:
    request = Request("GET", f"{loopback.origin}/a")
    OCISignature.from_config(profile="WORK", clock=clock).authenticate(request, send)
    assert web_token("first", NOON + 3600) in request.secrets


def test_exactly_one_of_token_and_file_is_taken(keys: Keys, tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match="either `security_token` or `security_token_file`"):
        OCISignature.from_session_token(private_key=keys.pem)
    with pytest.raises(ConfigurationError, match="either `security_token` or `security_token_file`"):
        OCISignature.from_session_token(private_key=keys.pem, security_token="t", security_token_file=tmp_path)


def test_an_absent_token_file_is_named(keys: Keys, tmp_path: Path) -> None:
    with pytest.raises(AuthenticationError, match="absent: no such file or directory; run `oci session authenticate`"):
        OCISignature.from_session_token(private_key=keys.pem, security_token_file=tmp_path / "absent")
