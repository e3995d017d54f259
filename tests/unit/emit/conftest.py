"""Packages for fragments, emitted once a run, and the server that they call."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.emitted import FRAGMENTS, Package, Recorder, emitted

Emit = Callable[[str], Package]


@pytest.fixture(scope="session")
def fragment(tmp_path_factory: pytest.TempPathFactory) -> Emit:
    """The package of a fragment, by the fragment's name."""
    folder = tmp_path_factory.mktemp("emitted")
    made: dict[str, Package] = {}

    def package(name: str) -> Package:
        if name not in made:
            path = FRAGMENTS / name
            made[name] = emitted(path if path.suffix else path.with_suffix(".yaml"), folder)
        return made[name]

    return package


@pytest.fixture(scope="session")
def running() -> Iterator[Recorder]:
    recorder = Recorder()
    yield recorder
    recorder.stop()


@pytest.fixture
def server(running: Recorder) -> Recorder:
    """A server on loopback that has not been called yet."""
    running.requests.clear()
    running.routes.clear()
    running.responses(None)
    return running


@pytest.fixture
def specification(tmp_path: Path) -> Callable[[str], Package]:
    """The package of a specification that is written in the test."""

    def package(text: str) -> Package:
        path = tmp_path / "specification.yaml"
        path.write_text(text, encoding="utf-8")
        return emitted(path, tmp_path)

    return package
