"""Settings of all tests."""

from __future__ import annotations

import os

import hypothesis

# How long an example takes says more about the machine, which others may be using, than about the code.
hypothesis.settings.register_profile("here", deadline=None)
# What fails there must fail again when it is looked into.
hypothesis.settings.register_profile("continuous integration", deadline=None, derandomize=True, print_blob=True)
hypothesis.settings.load_profile("continuous integration" if os.environ.get("CI") else "here")
