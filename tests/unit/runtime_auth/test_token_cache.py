"""The life of a token: under which clock it is sent, replaced, shared and given up."""

from __future__ import annotations

import asyncio
import pickle
import threading
import time
from collections.abc import Callable

import pytest

from runtime.authentication import token_cache
from runtime.authentication.token_cache import IssuedToken, TokenCache, issued_token
from runtime.errors import AuthenticationError
from runtime.headers import Headers
from runtime.transports.transport import RawResponse
from tests.unit.runtime_auth.loopback import NOON, TurnedClock


class Issuer:
    """Issues numbered tokens, or fails."""

    def __init__(self, clock: TurnedClock) -> None:
        self._clock = clock
        self.issued = 0
        self.lifetime: float | None = 3600.0
        self.expires_after: float | None = None
        self.fails = False

    def __call__(self) -> IssuedToken:
        self.issued += 1
        if self.fails:
            raise AuthenticationError("the endpoint is down")
        expires = None if self.expires_after is None else self._clock.wall() + self.expires_after
        return IssuedToken(value=f"token-{self.issued}", lifetime=self.lifetime, expires=expires)


@pytest.fixture
def cache(clock: TurnedClock) -> TokenCache:
    return TokenCache(clock)


@pytest.fixture
def issuer(clock: TurnedClock) -> Issuer:
    return Issuer(clock)


def test_a_token_is_kept_for_four_fifths_of_its_life(cache: TokenCache, clock: TurnedClock, issuer: Issuer) -> None:
    assert cache.token(issuer) == "token-1"
    clock.pass_(2879)
    assert cache.token(issuer) == "token-1"
    clock.pass_(1)
    assert cache.token(issuer) == "token-2"


@pytest.mark.parametrize(("lifetime", "expires_after", "kept"), [(3600, 100, 80), (100, 3600, 80), (None, 100, 80)])
def test_the_earlier_of_lifetime_and_end_counts(
    lifetime: float | None, expires_after: float, kept: float, cache: TokenCache, clock: TurnedClock, issuer: Issuer
) -> None:
    issuer.lifetime, issuer.expires_after = lifetime, expires_after
    cache.token(issuer)
    clock.pass_(kept - 1)
    assert cache.token(issuer) == "token-1"
    clock.pass_(1)
    assert cache.token(issuer) == "token-2"


def test_a_clock_that_runs_ahead_of_the_server_does_not_cost_an_exchange_a_request(
    cache: TokenCache, clock: TurnedClock, issuer: Issuer
) -> None:
    issuer.expires_after = -7200
    for _ in range(3):
        assert cache.token(issuer) == "token-1"
    clock.pass_(2880)
    assert cache.token(issuer) == "token-2"


def test_a_token_that_does_not_end_is_kept(cache: TokenCache, clock: TurnedClock, issuer: Issuer) -> None:
    issuer.lifetime = None
    cache.token(issuer)
    clock.pass_(10_000_000)
    assert cache.token(issuer) == "token-1"


@pytest.mark.parametrize("jump", [-86400, -3600, -31, 31, 3600, 86400])
def test_a_wall_clock_that_jumps_forces_another_token(
    jump: float, cache: TokenCache, clock: TurnedClock, issuer: Issuer
) -> None:
    issuer.expires_after = 3600
    cache.token(issuer)
    clock.pass_(10)
    clock.seconds += jump
    assert cache.token(issuer) == "token-2"
    clock.pass_(10)
    assert cache.token(issuer) == "token-2"


@pytest.mark.parametrize("drift", [-29, 29])
def test_a_wall_clock_that_is_corrected_a_little_does_not(
    drift: float, cache: TokenCache, clock: TurnedClock, issuer: Issuer
) -> None:
    cache.token(issuer)
    clock.pass_(10)
    clock.seconds += drift
    assert cache.token(issuer) == "token-1"


@pytest.mark.parametrize("drift", [-29, 29])
def test_the_clock_that_has_moved_more_counts(
    drift: float, cache: TokenCache, clock: TurnedClock, issuer: Issuer
) -> None:
    cache.token(issuer)
    clock.pass_(2880 - max(drift, 0) - 1)
    clock.seconds += drift
    assert cache.token(issuer) == "token-1"
    clock.pass_(1)
    assert cache.token(issuer) == "token-2"


def test_a_laptop_that_slept_does_not_send_a_dead_token(cache: TokenCache, clock: TurnedClock, issuer: Issuer) -> None:
    cache.token(issuer)
    clock.seconds += 3590  # the monotonic clock stands still meanwhile
    assert cache.token(issuer) == "token-2"


def test_no_course_of_the_clocks_makes_a_dead_token_be_sent(clock: TurnedClock, cache: TokenCache) -> None:
    """True time passes; the wall clock is set at will. A token must never be sent after its true end."""
    ends: dict[str, float] = {}
    true = 0.0

    def issue() -> IssuedToken:
        value = f"token-{len(ends)}"
        ends[value] = true + 3600
        return IssuedToken(value=value, lifetime=3600, expires=NOON + true + 3600)

    for number in range(2000):
        step = (number * 7919) % 997
        true += step
        clock.monotonic += step
        clock.seconds += step
        if number % 3 == 0:
            clock.seconds += ((number * 104729) % 20001) - 10000
        assert ends[cache.token(issue)] > true
    assert len(ends) > 100


def test_a_failed_early_replacement_concerns_nobody_until_the_token_ends(
    cache: TokenCache, clock: TurnedClock, issuer: Issuer
) -> None:
    cache.token(issuer)
    issuer.fails = True
    clock.pass_(2880)
    assert cache.token(issuer) == "token-1"
    assert cache.token(issuer) == "token-1"
    assert issuer.issued == 2  # not again at once
    clock.pass_(30)
    assert cache.token(issuer) == "token-1"
    assert issuer.issued == 3
    clock.pass_(3590 - 2910)
    with pytest.raises(AuthenticationError, match="the endpoint is down"):
        cache.token(issuer)
    issuer.fails = False
    assert cache.token(issuer) == "token-5"


def test_others_use_the_old_token_while_it_is_replaced_early(
    cache: TokenCache, clock: TurnedClock, issuer: Issuer
) -> None:
    cache.token(issuer)
    clock.pass_(2880)
    seen: list[str] = []

    def slow() -> IssuedToken:
        seen.append(cache.token(issuer))
        return issuer()

    assert cache.token(slow) == "token-2"
    assert seen == ["token-1"]


def test_a_refused_token_is_forgotten_once(cache: TokenCache, clock: TurnedClock, issuer: Issuer) -> None:
    assert cache.discard("") is False
    cache.token(issuer)
    assert cache.discard("token-0") is True  # somebody else has replaced it already
    assert cache.token(issuer) == "token-1"
    assert cache.discard("token-1") is True
    assert cache.token(issuer) == "token-2"
    assert cache.discard("token-2") is False  # a new token is refused too: it is not the token
    assert cache.token(issuer) == "token-2"
    clock.pass_(30)
    assert cache.discard("token-2") is True


def in_threads(number: int, work: Callable[[], str]) -> list[str]:
    outcomes: list[str] = []
    gate = threading.Barrier(number)

    def one() -> None:
        gate.wait()
        try:
            outcomes.append(work())
        except AuthenticationError as error:
            outcomes.append(f"failed: {error}")

    threads = [threading.Thread(target=one) for _ in range(number)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return outcomes


def test_all_who_wait_share_one_failure(cache: TokenCache, issuer: Issuer) -> None:
    issuer.fails = True

    def slow() -> IssuedToken:
        time.sleep(0.2)
        return issuer()

    assert in_threads(16, lambda: cache.token(slow)) == ["failed: the endpoint is down"] * 16
    assert issuer.issued == 1


def test_a_cancelled_exchange_is_made_by_another_task(cache: TokenCache, issuer: Issuer) -> None:
    async def slow() -> IssuedToken:
        await asyncio.sleep(0.05)
        return issuer()

    async def go() -> list[str]:
        first = asyncio.create_task(cache.token_async(slow))
        others = [asyncio.create_task(cache.token_async(slow)) for _ in range(8)]
        await asyncio.sleep(0.01)
        first.cancel()
        others.pop().cancel()
        return await asyncio.gather(*others)

    assert asyncio.run(go()) == ["token-1"] * 7
    assert issuer.issued == 1


def test_a_task_that_stops_waiting_leaves_the_exchange_to_the_others(cache: TokenCache, issuer: Issuer) -> None:
    async def slow() -> IssuedToken:
        await asyncio.sleep(0.05)
        return issuer()

    async def go() -> list[str]:
        tasks = [asyncio.create_task(cache.token_async(slow)) for _ in range(8)]
        await asyncio.sleep(0.01)
        tasks.pop(3).cancel()
        return await asyncio.gather(*tasks)

    assert asyncio.run(go()) == ["token-1"] * 7
    assert issuer.issued == 1


def test_an_interrupted_exchange_is_made_again(cache: TokenCache, issuer: Issuer) -> None:
    def interrupted() -> IssuedToken:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        cache.token(interrupted)
    assert cache.token(issuer) == "token-1"


def test_an_exchange_in_a_loop_that_does_not_run_any_more_is_not_waited_for_for_ever(
    cache: TokenCache, issuer: Issuer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(token_cache, "REFRESH_TIMEOUT", 0.05)
    gone = asyncio.new_event_loop()

    async def never() -> IssuedToken:
        await asyncio.sleep(3600)
        return issuer()

    task = gone.create_task(cache.token_async(never))
    gone.call_later(0.01, gone.stop)
    gone.run_forever()
    assert cache.token(issuer) == "token-1"

    async def issue() -> IssuedToken:
        return issuer()

    assert asyncio.run(cache.token_async(issue)) == "token-1"
    task.cancel()
    gone.run_until_complete(asyncio.gather(task, return_exceptions=True))
    gone.close()
    assert cache.token(issuer) == "token-1"


def test_a_cache_and_a_token_show_nothing(cache: TokenCache, issuer: Issuer) -> None:
    cache.token(issuer)
    assert "token-1" not in repr(cache) + repr(cache.__dict__) + repr(IssuedToken(value="token-1"))
    with pytest.raises(TypeError, match="cannot be pickled"):
        pickle.dumps(cache)


def response(body: bytes, status: int = 200) -> RawResponse:
    return RawResponse(status, Headers(), body)


@pytest.mark.parametrize(
    ("body", "lifetime", "expires"),
    [
        (b'{"access_token":"t","expires_in":3600,"expiration":1790000000}', 3600, 1790000000),
        (b'{"access_token":"t","expires_in":"3600"}', 3600, None),
        (b'{"access_token":"t","expires_in":true,"expiration":"soon"}', None, None),
        (b'{"access_token":"t","expires_in":0,"expiration":null}', 0.0, None),
    ],
)
def test_the_response_says_how_long_a_token_lasts(body: bytes, lifetime: float | None, expires: float | None) -> None:
    token = issued_token(response(body), "https://iam.example/token")
    assert (token.value, token.lifetime, token.expires) == ("t", lifetime, expires)


@pytest.mark.parametrize(
    "response",
    [
        response(b'{"errorMessage":"key-4711 is unknown"}', 400),
        response(b"key-4711", 403),
        response(b"<html>key-4711", 200),
        response(b"[]"),
        response(b"{}"),
        response(b'{"access_token":7}'),
        response(b'{"access_token":""}'),
        response(b'{"access_token":"a b"}'),
        response('{"access_token":"tök"}'.encode()),
        response(b'{"access_token":"a\\r\\nX-Evil: 1"}'),
    ],
)
def test_a_response_without_a_token_names_the_endpoint_and_no_secret(response: RawResponse) -> None:
    with pytest.raises(AuthenticationError, match=r"https://iam\.example/token") as caught:
        issued_token(response, "https://iam.example/token", ["key-4711"])
    assert "key-4711" not in str(caught.value)
