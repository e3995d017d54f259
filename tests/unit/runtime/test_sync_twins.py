from __future__ import annotations

from pathlib import Path

import pytest

from specwright.emit.async_to_sync import sync_twin, twins

RUNTIME = Path(__file__).parents[3] / "templates" / "runtime"


def test_committed_twins_are_what_the_derivation_gives() -> None:
    derived = twins(RUNTIME)
    assert set(derived) == set(RUNTIME.rglob("*_sync.py"))
    stale = [path.name for path, source in derived.items() if path.read_text(encoding="utf-8") != source]
    assert stale == [], "run scripts/derive-sync"


def test_first_line_tells_where_a_twin_comes_from() -> None:
    first = (RUNTIME / "client" / "client_sync.py").read_text(encoding="utf-8").splitlines()[0]
    assert first == "# Derived from client_async.py by scripts/derive-sync: edit that file instead."


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("async def f(): return await g()\n", "def f(): return g()\n"),
        ("async with a as b:\n    pass\n", "with a as b:\n    pass\n"),
        ("x = [i async for i in y]\n", "x = [i for i in y]\n"),
        ("class AsyncPager: ...\n", "class Pager: ...\n"),
        ("from .executor_async import AsyncExecutor\n", "from .executor_sync import Executor\n"),
        ("await clock.sleep_async(1)\n", "clock.sleep(1)\n"),
        ("await x.aclose()\n", "x.close()\n"),
        ("f: Callable[P, Awaitable[Response[T]]]\n", "f: Callable[P, Response[T]]\n"),
        ('cast("Callable[P, Awaitable[Response[T]]]", f)\n', 'cast("Callable[P, Response[T]]", f)\n'),
        (
            '"""`async for x in AsyncPager`, see executor_async.py"""\n',
            '"""`for x in Pager`, see executor_sync.py"""\n',
        ),
        ("asynchronous = Asynchronous\n", "asynchronous = Asynchronous\n"),
        ("def f(timeout): ...  # noqa: ASYNC109  # why\n", "def f(timeout): ...  \n"),
    ],
)
def test_each_construct_becomes_its_synchronous_form(source: str, expected: str) -> None:
    assert sync_twin(source, "x_async.py", frozenset({"executor_async"})).partition("\n")[2] == expected
