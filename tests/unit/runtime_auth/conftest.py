"""What most tests of credentials need."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.unit.runtime_auth.loopback import (
    TENANCY,
    USER,
    AsyncTransportSend,
    Home,
    Keys,
    Loopback,
    TransportSend,
    TurnedClock,
    make_keys,
)


@pytest.fixture(scope="session")
def keys() -> Keys:
    return make_keys()


@pytest.fixture(scope="session")
def other_keys() -> Keys:
    return make_keys()


@pytest.fixture
def clock() -> TurnedClock:
    return TurnedClock()


@pytest.fixture(scope="session")
def server() -> Iterator[Loopback]:
    server = Loopback()
    yield server
    server.close()


@pytest.fixture
def loopback(server: Loopback) -> Loopback:
    server.reset()
    return server


@pytest.fixture(scope="session")
def send() -> Iterator[TransportSend]:
    sender = TransportSend()
    yield sender
    sender.close()


@pytest.fixture
def async_send() -> type[AsyncTransportSend]:
    return AsyncTransportSend


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, keys: Keys) -> Home:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.delenv("OCI_CONFIG_FILE", raising=False)
    monkeypatch.delenv("OCI_REGION", raising=False)
    (tmp_path / "key.pem").write_bytes(keys.pem)
    return Home(
        tmp_path,
        {
            "tenancy": TENANCY,
            "user": USER,
            "fingerprint": keys.fingerprint,
            "key_file": "~/key.pem",
            "region": "us-ashburn-1",
        },
    )
