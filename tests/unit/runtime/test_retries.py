"""One table of cases, played to the synchronous and the asynchronous exchange under a virtual clock."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from runtime.authentication.credentials import Credential
from runtime.errors import APIConnectionError, APITimeoutError
from runtime.requests.request_content import StreamedContent, part_source
from runtime.sending.retries import RetryPolicy, RetryQuota, retry_after
from runtime.sending.sender_async import CallLimits
from runtime.transports.transport import Headers, RawResponse, Request, Timeout
from tests.unit.runtime.doubles import Flavour, Outcome, VirtualClock, reply

OK = reply(200, b"ok")
REFUSED = APIConnectionError("refused")
SILENT = APITimeoutError("silent")


def busy(status: int = 503, **headers: str) -> RawResponse:
    return reply(status, b"busy", {name.replace("_", "-"): value for name, value in headers.items()})


class Row(msgspec.Struct, kw_only=True):
    name: str
    outcomes: list[Any]
    harmless: bool = True
    policy: RetryPolicy = RetryPolicy()
    deadline: float | None = None
    takes: float = 0.0
    """Seconds that each attempt takes."""
    result: int | type[Exception]
    attempts: int
    naps: list[float] = []


# Half of each upper bound is slept, because the random fraction is a half throughout.
ROWS = [
    Row(name="success", outcomes=[OK], result=200, attempts=1),
    Row(name="once", outcomes=[busy(), OK], result=200, attempts=2, naps=[0.25]),
    Row(name="twice, doubling", outcomes=[busy(), busy(), OK], result=200, attempts=3, naps=[0.25, 0.5]),
    Row(name="never ends well", outcomes=[busy()], result=503, attempts=3, naps=[0.25, 0.5]),
    Row(
        name="the wait is bounded",
        outcomes=[busy()],
        policy=RetryPolicy(max_retries=7),
        result=503,
        attempts=8,
        naps=[0.25, 0.5, 1.0, 2.0, 4.0, 4.0, 4.0],
    ),
    Row(name="no retries wanted", outcomes=[busy()], policy=RetryPolicy(max_retries=0), result=503, attempts=1),
    *(
        Row(name=f"{status} is retried", outcomes=[busy(status), OK], result=200, attempts=2, naps=[0.25])
        for status in (408, 429, 500, 502, 503, 504)
    ),
    *(
        Row(name=f"{status} is final", outcomes=[busy(status), OK], result=status, attempts=1)
        for status in (400, 401, 403, 404, 409, 422, 425, 501, 505)
    ),
    Row(name="no connection", outcomes=[REFUSED, OK], result=200, attempts=2, naps=[0.25]),
    Row(name="no connection ever", outcomes=[REFUSED], result=APIConnectionError, attempts=3, naps=[0.25, 0.5]),
    Row(name="timeout", outcomes=[SILENT, OK], result=200, attempts=2, naps=[0.25]),
    Row(name="harmful after a status", outcomes=[busy(), OK], harmless=False, result=503, attempts=1),
    Row(name="harmful after no response", outcomes=[SILENT, OK], harmless=False, result=APITimeoutError, attempts=1),
    Row(name="seconds", outcomes=[busy(retry_after="7"), OK], result=200, attempts=2, naps=[7.0]),
    Row(name="fraction", outcomes=[busy(retry_after="0.5"), OK], result=200, attempts=2, naps=[0.5]),
    Row(name="milliseconds", outcomes=[busy(retry_after_ms="1500"), OK], result=200, attempts=2, naps=[1.5]),
    Row(
        name="milliseconds win over seconds",
        outcomes=[busy(retry_after_ms="100", retry_after="9"), OK],
        result=200,
        attempts=2,
        naps=[0.1],
    ),
    Row(
        name="date",
        outcomes=[busy(retry_after="Tue, 14 Nov 2023 22:13:30 GMT"), OK],
        result=200,
        attempts=2,
        naps=[10.0],
    ),
    Row(
        name="date in the past",
        outcomes=[busy(retry_after="Tue, 14 Nov 2000 22:13:30 GMT"), OK],
        result=200,
        attempts=2,
        naps=[0.0],
    ),
    Row(name="senseless", outcomes=[busy(retry_after="soon"), OK], result=200, attempts=2, naps=[0.25]),
    Row(name="negative", outcomes=[busy(retry_after="-3"), OK], result=200, attempts=2, naps=[0.25]),
    Row(name="infinite", outcomes=[busy(retry_after="inf"), OK], result=200, attempts=2, naps=[0.25]),
    Row(name="as long as is granted", outcomes=[busy(retry_after="60"), OK], result=200, attempts=2, naps=[60.0]),
    Row(name="longer than is granted", outcomes=[busy(retry_after="61"), OK], result=503, attempts=1),
    Row(
        name="deadline ends retries",
        outcomes=[busy()],
        policy=RetryPolicy(max_retries=9),
        deadline=2.0,
        takes=0.4,
        result=503,
        attempts=3,
        naps=[0.25, 0.5],
    ),
    Row(name="deadline before Retry-After", outcomes=[busy(retry_after="5"), OK], deadline=3.0, result=503, attempts=1),
    Row(name="deadline kept", outcomes=[busy(retry_after="5"), OK], deadline=9.0, result=200, attempts=2, naps=[5.0]),
]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)
def test_attempts_and_waits(row: Row, flavour: Flavour, clock: VirtualClock) -> None:
    exchange, transport = flavour.sender(*row.outcomes, clock=clock, takes=row.takes)
    limits = CallLimits(policy=row.policy, deadline=row.deadline)
    request = Request("GET", "https://example.com/x")
    if isinstance(row.result, int):
        assert flavour.run(exchange.receive, request, limits, harmless=row.harmless).status_code == row.result
    else:
        with pytest.raises(row.result):
            flavour.run(exchange.receive, request, limits, harmless=row.harmless)
    assert len(transport.requests) == row.attempts
    assert clock.naps == pytest.approx(row.naps)


def test_deadline_shortens_the_timeouts_of_later_attempts(flavour: Flavour, clock: VirtualClock) -> None:
    exchange, transport = flavour.sender(busy(), OK, clock=clock, takes=2.0)
    limits = CallLimits(timeout=Timeout(connect=1, read=60, write=None), deadline=5.0)
    flavour.run(exchange.receive, Request("GET", "https://example.com/"), limits, harmless=True)
    assert [request.timeout.read for request in transport.requests] == [5.0, pytest.approx(2.75)]
    assert [request.timeout.connect for request in transport.requests] == [1, 1]
    assert [request.timeout.write for request in transport.requests] == [5.0, pytest.approx(2.75)]


def test_deadline_ends_a_response_that_never_ends(flavour: Flavour, clock: VirtualClock) -> None:
    def slow(request: Request) -> RawResponse:
        clock.time += 4.0
        return reply(200, b"x" * 100)

    exchange, transport = flavour.sender(slow, clock=clock)
    with pytest.raises(APITimeoutError, match="deadline of 3 seconds"):
        flavour.run(exchange.receive, Request("GET", "https://example.com/"), CallLimits(deadline=3.0))
    assert transport.released == 1


def test_quota_stops_retries_of_all_calls_together(flavour: Flavour, clock: VirtualClock) -> None:
    exchange, transport = flavour.sender(busy(), clock=clock, quota=RetryQuota(20))
    for _ in range(5):
        flavour.run(exchange.receive, Request("GET", "https://example.com/"), CallLimits(), harmless=True)
    # 20 tokens are four repetitions: two for each of the first two calls.
    assert len(transport.requests) == 3 + 3 + 1 + 1 + 1


def test_success_gives_tokens_back(flavour: Flavour, clock: VirtualClock) -> None:
    quota = RetryQuota(20)
    outcomes: list[Outcome] = [busy(), OK, SILENT, OK, OK]
    exchange, _ = flavour.sender(*outcomes, clock=clock, quota=quota)
    left: list[int] = []
    for _ in range(3):
        flavour.run(exchange.receive, Request("GET", "https://example.com/"), CallLimits(), harmless=True)
        left.append(quota.left)
    assert left == [20, 20, 20]
    assert quota.acquire("timeout")
    assert quota.left == 10
    flavour.run(exchange.receive, Request("GET", "https://example.com/"), CallLimits(), harmless=True)
    assert quota.left == 11


def test_bodies_are_sent_again_from_their_beginning(flavour: Flavour, clock: VirtualClock, tmp_path: Any) -> None:
    path = tmp_path / "body"
    path.write_bytes(b"xxcontent")
    with path.open("rb") as file:
        file.seek(2)
        content = StreamedContent([part_source(file, "body")])
        exchange, transport = flavour.sender(busy(), OK, clock=clock)
        request = Request("PUT", "https://example.com/", content=content)
        assert flavour.run(exchange.receive, request, CallLimits(), harmless=True).status_code == 200
    assert transport.bodies == [b"content", b"content"]


def test_bodies_that_are_used_up_are_not_sent_again(flavour: Flavour, clock: VirtualClock) -> None:
    content = StreamedContent([part_source(iter([b"a", b"b"]), "body")])
    exchange, transport = flavour.sender(busy(), OK, clock=clock)
    request = Request("PUT", "https://example.com/", content=content)
    assert flavour.run(exchange.receive, request, CallLimits(), harmless=True).status_code == 503
    assert transport.bodies == [b"ab"]


class Renewable(Credential):
    def __init__(self, tokens: int) -> None:
        self.tokens = tokens
        self.current = 1

    def apply(self, request: Request) -> None:
        request.headers["Authorization"] = f"Bearer {self.current}"

    def discard(self, request: Request) -> bool:
        self.current += 1
        return self.current <= self.tokens


def test_a_refused_token_is_renewed_once_even_for_harmful_requests(flavour: Flavour, clock: VirtualClock) -> None:
    exchange, transport = flavour.sender(reply(401), OK, clock=clock)
    request = Request("POST", "https://example.com/", content=b"x")
    assert flavour.run(exchange.receive, request, CallLimits(), credentials=[Renewable(2)]).status_code == 200
    assert [sent.headers["authorization"] for sent in transport.requests] == ["Bearer 1", "Bearer 2"]


def test_a_token_that_is_refused_again_is_an_error(flavour: Flavour, clock: VirtualClock) -> None:
    exchange, transport = flavour.sender(reply(401), clock=clock)
    request = Request("GET", "https://example.com/")
    assert flavour.run(exchange.receive, request, CallLimits(), credentials=[Renewable(9)]).status_code == 401
    assert len(transport.requests) == 2


@pytest.mark.parametrize(
    ("method", "status", "followed"), [("GET", 302, True), ("HEAD", 307, True), ("POST", 302, False)]
)
def test_redirects_are_followed_for_reads_within_the_origin(
    flavour: Flavour, clock: VirtualClock, method: str, status: int, followed: bool
) -> None:
    exchange, transport = flavour.sender(reply(status, headers={"Location": "../y?z=1"}), OK, clock=clock)
    response = flavour.run(exchange.receive, Request(method, "https://example.com/a/x"), CallLimits())
    assert response.status_code == (200 if followed else status)
    if followed:
        assert transport.requests[1].url == "https://example.com/y?z=1"


@pytest.mark.parametrize(
    "target", ["https://evil.example/x", "http://example.com/x", "https://example.com:8443/", "//e.x/"]
)
def test_redirects_to_other_origins_are_not_followed(flavour: Flavour, clock: VirtualClock, target: str) -> None:
    exchange, transport = flavour.sender(reply(302, headers={"Location": target}), OK, clock=clock)
    response = flavour.run(exchange.receive, Request("GET", "https://example.com/x"), CallLimits())
    assert response.status_code == 302
    assert len(transport.requests) == 1


def test_redirects_in_a_circle_end(flavour: Flavour, clock: VirtualClock) -> None:
    exchange, _ = flavour.sender(reply(302, headers={"Location": "/x"}), clock=clock)
    with pytest.raises(APIConnectionError, match="redirects more than 5 times"):
        flavour.run(exchange.receive, Request("GET", "https://example.com/x"), CallLimits())


def test_retry_after_without_header_asks_for_nothing() -> None:
    assert retry_after(Headers(), 0.0) is None
