"""Plays the whole table of faults: every row, every call, in threads, asyncio and trio.

Each call must end in the right result or in one of the client's errors, within its deadline and a margin, without
using much memory, without showing the secret, and must leave the client usable. Prints what does not, and a summary.
"""

from __future__ import annotations

import multiprocessing
import sys
import time
import warnings
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "generator"), str(ROOT / "templates")]

from tests.faults.calls import FLAVOURS, Limits  # noqa: E402
from tests.faults.table import ROWS  # noqa: E402
from tests.faults.test_faults import LIMITS, played, wrong  # noqa: E402

MARGIN = 0.3
"""Seconds beyond the deadline."""
MEMORY = 64
"""MiB above rest, client and server together."""


def _peak() -> int:
    """Most memory in KiB that this process has had since `_forget_peak`."""
    return _status("VmHWM")


def _forget_peak() -> int:
    """Begin to measure anew; returns the memory in use, in KiB."""
    Path("/proc/self/clear_refs").write_text("5")
    return _status("VmRSS")


def _status(name: str) -> int:
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith(f"{name}:"):
            return int(line.split()[1])
    return 0


def _prepare() -> None:
    """What is imported or started once takes its time before the calls that are measured."""
    warnings.simplefilter("ignore")
    for flavour in FLAVOURS:
        played(ROWS[0], "file", flavour, Limits(timeout=30, deadline=30))


def _judge(case: tuple[int, str, str]) -> tuple[tuple[int, str, str], list[str], float, float]:
    index, kind, flavour = case
    rest = _forget_peak()
    outcome = played(ROWS[index], kind, flavour)
    memory = (_peak() - rest) / 1024
    found = wrong(ROWS[index], kind, outcome)
    if outcome.seconds > LIMITS.deadline + MARGIN:
        found.append(f"took {outcome.seconds:.2f} s")
    if memory > MEMORY:
        found.append(f"used {memory:.0f} MiB")
    return case, found, outcome.seconds, memory


def main() -> int:
    begin = time.monotonic()
    cases = [(index, kind, flavour) for index, row in enumerate(ROWS) for kind in row.kinds for flavour in FLAVOURS]
    bad, longest, most = 0, 0.0, 0.0
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(4, mp_context=context, initializer=_prepare) as pool:
        for (index, kind, flavour), found, seconds, memory in pool.map(_judge, cases, chunksize=4):
            longest, most = max(longest, seconds), max(most, memory)
            if found:
                bad += 1
                print(f"{ROWS[index].name} | {kind} | {flavour} | {'; '.join(found)[:300]}")
    print(
        f"{len(cases)} combinations of {len(ROWS)} faults, {bad} not as they should be; the longest call took"
        f" {longest:.2f} s with a deadline of {LIMITS.deadline:g} s, the most memory above rest was {most:.0f} MiB"
        f" ({time.monotonic() - begin:.0f} s)"
    )
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
