"""Settings of all tests."""

from __future__ import annotations

import os
from pathlib import Path

import hypothesis
import pytest

# How long an example takes says more about the machine, which others may be using, than about the code.
hypothesis.settings.register_profile("here", deadline=None)
# What fails there must fail again when it is looked into.
hypothesis.settings.register_profile("continuous integration", deadline=None, derandomize=True, print_blob=True)
hypothesis.settings.load_profile("continuous integration" if os.environ.get("CI") else "here")

TESTS = Path(__file__).parent
SLOW_FOLDERS = (TESTS / "e2e", TESTS / "conformance")
"""Folders whose tests start servers, build distributions, or drive every operation of our packages."""
FAST_ALL_THE_SAME = ("test_recorded_requests.py", "test_readme_figures.py")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark what `scripts/test --fast` leaves out; elsewhere, slow tests bear the mark themselves."""
    for item in items:
        is_in = any(item.path.is_relative_to(folder) for folder in SLOW_FOLDERS)
        if is_in and item.path.name not in FAST_ALL_THE_SAME:
            item.add_marker(pytest.mark.slow)
