"""Waiting for files to change."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

_PAUSE = 0.05
"""Seconds between looks; a look at a hundred files takes less than a millisecond."""

State = tuple[int, int] | None


def changes(files: Mapping[int, Iterable[Path]], pause: float = _PAUSE) -> Iterator[int]:
    """Return the key of each group in which a file appeared, changed or went since the call, until Ctrl-C.

    The groups may be exchanged between two values.
    """
    # Now, and not when the first value is asked for: whoever is told of the watching may edit at once.
    return _changes(files, {key: _states(group) for key, group in files.items()}, pause)


def _changes(files: Mapping[int, Iterable[Path]], known: dict[int, dict[Path, State]], pause: float) -> Iterator[int]:
    try:
        while True:
            for key in files:
                states = _states(files[key])
                if states == known[key]:
                    continue
                # Editors write in several steps: an empty file, then its content.
                while True:
                    time.sleep(pause)
                    if (again := _states(files[key])) == states:
                        break
                    states = again
                known[key] = states
                yield key
                # What was changed meanwhile is seen by the next look; files that are looked for now are new to it.
                known[key] = {path: states[path] if path in states else _state(path) for path in files[key]}
            time.sleep(pause)
    except KeyboardInterrupt:
        return


def _states(files: Iterable[Path]) -> dict[Path, State]:
    return {path: _state(path) for path in files}


def _state(path: Path) -> State:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size
