from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.unit.runtime.doubles import Flavour, Loopback, VirtualClock


@pytest.fixture
def clock() -> VirtualClock:
    return VirtualClock()


@pytest.fixture(params=["sync", "async"])
def flavour(request: pytest.FixtureRequest) -> Flavour:
    return Flavour(str(request.param))


@pytest.fixture(scope="session")
def server() -> Iterator[Loopback]:
    loopback = Loopback()
    yield loopback
    loopback.close()


@pytest.fixture
def loopback(server: Loopback) -> Loopback:
    server.seen.clear()
    return server
