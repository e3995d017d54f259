"""One table of cases, played to the synchronous and the asynchronous sender under a virtual clock."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest

from runtime.authentication.credentials import Credential, OAuth2ClientCredentials
from runtime.errors import APIConnectionError, APIResponseError, APITimeoutError, AuthenticationError
from runtime.operation import Retry
from runtime.requests.request_content import StreamedContent, part_source
from runtime.retries import IDEMPOTENT_METHODS, RetryPolicy, RetryQuota, is_idempotent, retry_after
from runtime.sending.attempts import Attempt
from runtime.sending.sender_async import CallLimits
from runtime.transports.transport import Headers, RawResponse, Request, SizeLimits, Timeout
from tests.unit.runtime.doubles import Flavour, Outcome, VirtualClock, reply

OK = reply(200, b"ok")
REFUSED = APIConnectionError("refused")
SILENT = APITimeoutError("silent")
UNSENT = APIConnectionError("nothing listens there", sent=False)
CROWDED = APITimeoutError("no free connection", sent=False)
BROKEN = APIConnectionError("not HTTP", transient=False)


def busy(status: int = 503, **headers: str) -> RawResponse:
    return reply(status, b"busy", {name.replace("_", "-"): value for name, value in headers.items()})


class Row(msgspec.Struct, kw_only=True):
    name: str
    outcomes: list[Any]
    idempotent: bool = True
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
    Row(name="not idempotent, after a status", outcomes=[busy(), OK], idempotent=False, result=503, attempts=1),
    *(
        Row(name=f"not idempotent, {status}", outcomes=[busy(status), OK], idempotent=False, result=status, attempts=1)
        for status in (408, 500, 502, 504)
    ),
    Row(
        name="not idempotent, without a response",
        outcomes=[SILENT, OK],
        idempotent=False,
        result=APITimeoutError,
        attempts=1,
    ),
    Row(
        name="not idempotent, and refused for its rate",
        outcomes=[busy(429), OK],
        idempotent=False,
        result=200,
        attempts=2,
        naps=[0.25],
    ),
    Row(
        name="not idempotent, and told when to come back",
        outcomes=[busy(503, retry_after="2"), OK],
        idempotent=False,
        result=200,
        attempts=2,
        naps=[2.25],
    ),
    Row(
        name="not idempotent, 500 with Retry-After",
        outcomes=[busy(500, retry_after="2"), OK],
        idempotent=False,
        result=500,
        attempts=1,
    ),
    Row(
        name="not idempotent, never sent", outcomes=[UNSENT, OK], idempotent=False, result=200, attempts=2, naps=[0.25]
    ),
    Row(
        name="not idempotent, no free connection",
        outcomes=[CROWDED, OK],
        idempotent=False,
        result=200,
        attempts=2,
        naps=[0.25],
    ),
    Row(name="nothing that time would mend", outcomes=[BROKEN, OK], result=APIConnectionError, attempts=1),
    Row(name="seconds", outcomes=[busy(retry_after="7"), OK], result=200, attempts=2, naps=[7.25]),
    Row(name="fraction", outcomes=[busy(retry_after="0.5"), OK], result=200, attempts=2, naps=[0.625]),
    Row(name="milliseconds", outcomes=[busy(retry_after_ms="1500"), OK], result=200, attempts=2, naps=[1.75]),
    Row(
        name="milliseconds win over seconds",
        outcomes=[busy(retry_after_ms="100", retry_after="9"), OK],
        result=200,
        attempts=2,
        naps=[0.125],
    ),
    Row(
        name="date",
        outcomes=[busy(retry_after="Tue, 14 Nov 2023 22:13:30 GMT"), OK],
        result=200,
        attempts=2,
        naps=[10.25],
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
    Row(name="as long as is granted", outcomes=[busy(retry_after="60"), OK], result=200, attempts=2, naps=[60.25]),
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
    Row(name="deadline kept", outcomes=[busy(retry_after="5"), OK], deadline=9.0, result=200, attempts=2, naps=[5.25]),
]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)
def test_attempts_and_waits(row: Row, flavour: Flavour, clock: VirtualClock) -> None:
    sender, transport = flavour.sender(*row.outcomes, clock=clock, takes=row.takes)
    limits = CallLimits(policy=row.policy, deadline=row.deadline)
    request = Request("GET", "https://example.com/x")
    if isinstance(row.result, int):
        assert flavour.run(sender.send, request, limits, idempotent=row.idempotent).status_code == row.result
    else:
        with pytest.raises(row.result):
            flavour.run(sender.send, request, limits, idempotent=row.idempotent)
    assert len(transport.requests) == row.attempts
    assert clock.naps == pytest.approx(row.naps)


def test_deadline_shortens_the_timeouts_of_later_attempts(flavour: Flavour, clock: VirtualClock) -> None:
    sender, transport = flavour.sender(busy(), OK, clock=clock, takes=2.0)
    limits = CallLimits(timeout=Timeout(connect=1, read=60, write=None), deadline=5.0)
    flavour.run(sender.send, Request("GET", "https://example.com/"), limits, idempotent=True)
    assert [request.timeout.read for request in transport.requests] == [5.0, pytest.approx(2.75)]
    assert [request.timeout.connect for request in transport.requests] == [1, 1]
    assert [request.timeout.write for request in transport.requests] == [5.0, pytest.approx(2.75)]


def test_deadline_ends_a_response_that_never_ends(flavour: Flavour, clock: VirtualClock) -> None:
    def slow(request: Request) -> RawResponse:
        clock.time += 4.0
        return reply(200, b"x" * 100)

    sender, transport = flavour.sender(slow, clock=clock)
    with pytest.raises(APITimeoutError, match="deadline of 3 seconds"):
        flavour.run(sender.send, Request("GET", "https://example.com/"), CallLimits(deadline=3.0))
    assert transport.released == 1


@pytest.mark.parametrize(
    ("method", "declared", "token", "expected"),
    [
        *((method, None, None, True) for method in ("GET", "HEAD", "OPTIONS", "PUT", "DELETE", "TRACE", "QUERY")),
        *((method, None, None, False) for method in ("POST", "PATCH", "CONNECT", "LOCK")),
        ("POST", True, None, True),
        ("PUT", False, None, False),
        ("POST", None, "Idempotency-Key", True),
        ("get", None, None, True),
    ],
)
def test_what_the_specification_declares_weighs_more_than_the_method(
    method: str, declared: bool | None, token: str | None, expected: bool
) -> None:
    assert is_idempotent(method, Retry(idempotent=declared, token=token)) is expected


def test_the_documentation_names_the_idempotent_methods() -> None:
    text = (Path(__file__).parents[3] / "docs" / "overlay.md").read_text(encoding="utf-8")
    assert f"the HTTP method decides: {', '.join(sorted(IDEMPOTENT_METHODS))} |" in text


def test_an_attempt_tells_how_often_it_was_repeated(flavour: Flavour, clock: VirtualClock) -> None:
    attempts: list[Attempt] = []
    sender, _ = flavour.sender(busy(), REFUSED, OK, clock=clock)
    limits = CallLimits(on_attempt=attempts.append)
    response = flavour.run(sender.send, Request("GET", "https://example.com/x"), limits, idempotent=True)
    assert response.retries_taken == 2
    assert [(attempt.number, attempt.status_code, attempt.delay) for attempt in attempts] == [
        (0, 503, 0.25),
        (1, None, 0.5),
        (2, 200, None),
    ]
    assert attempts[1].error is not None


def test_a_token_is_obtained_within_the_deadline_of_the_call(flavour: Flavour, clock: VirtualClock) -> None:
    sender, transport = flavour.sender(SILENT, clock=clock, takes=1.5)
    credential = OAuth2ClientCredentials("id", "secret-of-it", token_url="https://example.com/token", clock=clock)
    limits = CallLimits(policy=RetryPolicy(max_retries=5), timeout=Timeout.of(1.0), deadline=4.0)
    with pytest.raises(AuthenticationError):
        flavour.run(sender.send, Request("GET", "https://example.com/"), limits, credentials=[credential])
    assert clock.time <= 5.5
    assert {request.timeout.read for request in transport.requests} <= {
        1.0,
        *(request.time_left for request in transport.requests),
    }
    assert all(request.time_left is not None and request.time_left <= 4.0 for request in transport.requests)


def test_a_response_that_is_too_large_is_an_error(flavour: Flavour, clock: VirtualClock) -> None:
    sender, transport = flavour.sender(reply(200, b"x" * 100), clock=clock)
    limits = CallLimits(sizes=SizeLimits(response=50))
    with pytest.raises(APIResponseError, match="larger than 50 bytes"):
        flavour.run(sender.send, Request("GET", "https://example.com/"), limits)
    assert transport.released == 1


def test_of_a_long_error_the_beginning_is_kept(flavour: Flavour, clock: VirtualClock) -> None:
    sender, transport = flavour.sender(reply(400, b"x" * 100), clock=clock)
    limits = CallLimits(sizes=SizeLimits(error=50))
    response = flavour.run(sender.send, Request("GET", "https://example.com/"), limits)
    assert (response.status_code, len(response.content)) == (400, 50)
    assert transport.released == 1


def test_quota_stops_retries_of_all_calls_together(flavour: Flavour, clock: VirtualClock) -> None:
    sender, transport = flavour.sender(busy(), clock=clock, quota=RetryQuota(20))
    for _ in range(5):
        flavour.run(sender.send, Request("GET", "https://example.com/"), CallLimits(), idempotent=True)
    # 20 tokens are four repetitions: two for each of the first two calls.
    assert len(transport.requests) == 3 + 3 + 1 + 1 + 1


def test_success_gives_tokens_back(flavour: Flavour, clock: VirtualClock) -> None:
    quota = RetryQuota(20)
    outcomes: list[Outcome] = [busy(), OK, SILENT, OK, OK]
    sender, _ = flavour.sender(*outcomes, clock=clock, quota=quota)
    left: list[int] = []
    for _ in range(3):
        flavour.run(sender.send, Request("GET", "https://example.com/"), CallLimits(), idempotent=True)
        left.append(quota.left)
    assert left == [20, 20, 20]
    assert quota.acquire(timed_out=True)
    assert quota.left == 10
    flavour.run(sender.send, Request("GET", "https://example.com/"), CallLimits(), idempotent=True)
    assert quota.left == 11


def test_bodies_are_sent_again_from_their_beginning(flavour: Flavour, clock: VirtualClock, tmp_path: Any) -> None:
    path = tmp_path / "body"
    path.write_bytes(b"xxcontent")
    with path.open("rb") as file:
        file.seek(2)
        content = StreamedContent([part_source(file, "body")])
        sender, transport = flavour.sender(busy(), OK, clock=clock)
        request = Request("PUT", "https://example.com/", content=content)
        assert flavour.run(sender.send, request, CallLimits(), idempotent=True).status_code == 200
    assert transport.bodies == [b"content", b"content"]


class Wrapped:
    """Not its own iterator, and used up all the same."""

    def __init__(self) -> None:
        self.pieces = iter([b"a", b"b"])

    def __iter__(self) -> Iterator[bytes]:
        yield from self.pieces


@pytest.mark.parametrize(
    ("body", "bodies"),
    [
        (Wrapped(), [b"ab"]),
        ((piece for piece in (b"a", b"b")), [b"ab"]),
        ([b"a", b"b"], [b"ab", b"ab"]),
        ((b"a", bytearray(b"b")), [b"ab", b"ab"]),
        (lambda: (piece for piece in (b"a", memoryview(b"b"))), [b"ab", b"ab"]),
    ],
    ids=["wrapper", "generator", "list", "tuple", "function"],
)
def test_a_body_is_sent_again_only_if_it_comes_again(body: Any, bodies: list[bytes], clock: VirtualClock) -> None:
    flavour = Flavour("sync")
    sender, transport = flavour.sender(busy(), OK, clock=clock)
    request = Request("PUT", "https://example.com/", content=StreamedContent([part_source(body, "body")]))
    response = sender.send(request, CallLimits(), idempotent=True)
    assert transport.bodies == bodies
    assert response.status_code == (200 if len(bodies) == 2 else 503)


def test_bodies_that_are_used_up_are_not_sent_again(flavour: Flavour, clock: VirtualClock) -> None:
    content = StreamedContent([part_source(iter([b"a", b"b"]), "body")])
    sender, transport = flavour.sender(busy(), OK, clock=clock)
    request = Request("PUT", "https://example.com/", content=content)
    assert flavour.run(sender.send, request, CallLimits(), idempotent=True).status_code == 503
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
    sender, transport = flavour.sender(reply(401), OK, clock=clock)
    request = Request("POST", "https://example.com/", content=b"x")
    assert flavour.run(sender.send, request, CallLimits(), credentials=[Renewable(2)]).status_code == 200
    assert [sent.headers["authorization"] for sent in transport.requests] == ["Bearer 1", "Bearer 2"]


def test_a_token_that_is_refused_again_is_an_error(flavour: Flavour, clock: VirtualClock) -> None:
    sender, transport = flavour.sender(reply(401), clock=clock)
    request = Request("GET", "https://example.com/")
    assert flavour.run(sender.send, request, CallLimits(), credentials=[Renewable(9)]).status_code == 401
    assert len(transport.requests) == 2


@pytest.mark.parametrize(
    ("method", "status", "followed"), [("GET", 302, True), ("HEAD", 307, True), ("POST", 302, False)]
)
def test_redirects_are_followed_for_reads_within_the_origin(
    flavour: Flavour, clock: VirtualClock, method: str, status: int, followed: bool
) -> None:
    sender, transport = flavour.sender(reply(status, headers={"Location": "../y?z=1"}), OK, clock=clock)
    response = flavour.run(sender.send, Request(method, "https://example.com/a/x"), CallLimits())
    assert response.status_code == (200 if followed else status)
    if followed:
        assert transport.requests[1].url == "https://example.com/y?z=1"


@pytest.mark.parametrize(
    "target", ["https://evil.example/x", "http://example.com/x", "https://example.com:8443/", "//e.x/"]
)
def test_redirects_to_other_origins_are_not_followed(flavour: Flavour, clock: VirtualClock, target: str) -> None:
    sender, transport = flavour.sender(reply(302, headers={"Location": target}), OK, clock=clock)
    response = flavour.run(sender.send, Request("GET", "https://example.com/x"), CallLimits())
    assert response.status_code == 302
    assert len(transport.requests) == 1


def test_redirects_in_a_circle_end(flavour: Flavour, clock: VirtualClock) -> None:
    sender, _ = flavour.sender(reply(302, headers={"Location": "/x"}), clock=clock)
    with pytest.raises(APIConnectionError, match="redirects more than 5 times"):
        flavour.run(sender.send, Request("GET", "https://example.com/x"), CallLimits())


def test_retry_after_without_header_asks_for_nothing() -> None:
    assert retry_after(Headers(), 0.0) is None
