from __future__ import annotations

from typing import Any

import pytest

from runtime.errors import ConfigurationError, WaitFailedError, WaitTimeoutError
from tests.unit.runtime.apis import Pet, Session, State, get_pet
from tests.unit.runtime.doubles import Flavour, VirtualClock, json_response

GET = get_pet(security=())


def state(name: str, message: str = "") -> Any:
    return json_response(f'{{"name": "x", "state": "{name}", "message": "{message}"}}'.encode())


def used(flavour: Flavour, clock: VirtualClock, *outcomes: Any) -> Session:
    return Session(flavour, base_url="https://e.com", transport=flavour.transport(*outcomes), clock=clock)


def test_waiting_ends_when_it_is_done(flavour: Flavour, clock: VirtualClock) -> None:
    session = used(flavour, clock, state("new"), state("running"), state("running"), state("done"))
    found = session.run(session.pets.wait, GET, {"pet_id": 1})
    assert (found.state, type(found)) == (State.DONE, Pet)
    assert clock.naps == [2.0, 3.0, 4.5]


def test_intervals_grow_to_ten_times_the_first(flavour: Flavour, clock: VirtualClock) -> None:
    session = used(flavour, clock, *[state("running")] * 9, state("done"))
    session.run(session.pets.wait, GET, {"pet_id": 1})
    assert clock.naps[-2:] == [20.0, 20.0]


def test_an_interval_of_the_caller_is_kept(flavour: Flavour, clock: VirtualClock) -> None:
    session = used(flavour, clock, *[state("running")] * 3, state("done"))
    session.run(session.pets.wait, GET, {"pet_id": 1}, interval=7.0)
    assert clock.naps == [7.0, 7.0, 7.0]


def test_bad_ends_are_errors_with_their_reason(flavour: Flavour, clock: VirtualClock) -> None:
    session = used(flavour, clock, state("running"), state("failed", "out of memory"))
    with pytest.raises(WaitFailedError, match="getPet ended in state failed: out of memory") as raised:
        session.run(session.pets.wait, GET, {"pet_id": 1})
    assert raised.value.state == "failed"
    assert raised.value.data.name == "x"


def test_waiting_has_an_end(flavour: Flavour, clock: VirtualClock) -> None:
    session = used(flavour, clock, state("running"))
    with pytest.raises(WaitTimeoutError, match="did not end within 10 seconds; its last state is running"):
        session.run(session.pets.wait, GET, {"pet_id": 1}, timeout=10.0)
    assert clock.naps == [2.0, 3.0, 4.5, 0.5]


def test_operations_without_state_cannot_be_waited_for(flavour: Flavour, clock: VirtualClock) -> None:
    session = used(flavour, clock, state("done"))
    with pytest.raises(ConfigurationError, match="has no state to poll for"):
        session.run(session.pets.wait, get_pet(polling=None), {"pet_id": 1})
