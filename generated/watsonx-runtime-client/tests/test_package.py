"""The package can be imported, has what it says, and loads nothing before it is needed."""

from __future__ import annotations

import importlib
import pkgutil
import subprocess
import sys

import watsonx_runtime


def test_every_module_imports() -> None:
    for module in pkgutil.walk_packages(watsonx_runtime.__path__, "watsonx_runtime."):
        importlib.import_module(module.name)


def test_public_names_exist() -> None:
    for name in watsonx_runtime.__all__:
        assert getattr(watsonx_runtime, name) is not None


def test_public_models_exist() -> None:
    for name in watsonx_runtime.models.__all__:
        assert getattr(watsonx_runtime.models, name) is not None


def test_importing_the_package_does_not_load_the_transport() -> None:
    program = "import sys, watsonx_runtime; sys.exit('httpcore2' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
