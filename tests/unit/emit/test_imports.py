"""Each emitted module imports exactly what it uses, whatever the document names its parts."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from ruff import find_ruff_bin  # type: ignore[import-untyped]

from specwright.emit.module_names import DOCUMENTATION, ModuleNames, Names
from specwright.ir.emitted_names import MODELS
from specwright.ir.types import STR, ListOf, MapOf, Named, Nullable, Scalar
from tests.emitted import FRAGMENTS, Package, emitted

Emit = Callable[[str], Package]

IMPORT_ALL = """
import importlib, pkgutil, sys
package = importlib.import_module(sys.argv[1])
for module in pkgutil.walk_packages(package.__path__, f"{sys.argv[1]}."):
    importlib.import_module(module.name)
for name in package.models.__all__:
    getattr(package.models, name)
"""


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> tuple[Package, Path]:
    """The package of a document whose names are those of what modules import, with its own copy of the runtime."""
    folder = tmp_path_factory.mktemp("imports")
    package = emitted(FRAGMENTS / "imports.yaml", folder / "linked")
    for name, content in package.files.items():
        target = folder / "package" / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)
    return package, folder / "package"


def test_a_package_with_only_the_runtime_that_it_needs_can_be_imported(written: tuple[Package, Path]) -> None:
    package, folder = written
    command = [sys.executable, "-c", IMPORT_ALL, package.name]
    done = subprocess.run(command, env={"PYTHONPATH": str(folder / "src")}, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_nothing_is_imported_for_nothing_or_missing(written: tuple[Package, Path]) -> None:
    _, folder = written
    command = [find_ruff_bin(), "check", "--no-cache", "--config", "pyproject.toml", "src", "tests"]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def imported(source: str) -> Iterator[tuple[str, str]]:
    """Module and name of each import of a module."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.ImportFrom):
            for alias in node.names:
                yield "." * node.level + (node.module or ""), alias.name


def test_classes_of_models_keep_every_name_that_their_modules_do_not_import(fragment: Emit) -> None:
    package = fragment("imports")
    classes = {declaration.name for module in package.api.modules for declaration in module.declarations}
    free = {"Operation", "Response", "Resource", "Credential", "Warning", "Mapping", "Body", "Retry", "WebSocketStream"}
    assert classes >= free | {"AnyModel", "ModelModel", "AttributeErrorModel"}


def test_names_are_protected_exactly_where_modules_of_models_import_them(fragment: Emit) -> None:
    found: set[str] = set()
    for path in FRAGMENTS.glob("*.yaml"):
        for name, source in fragment(path.stem).python():
            if "/models/" in name and not name.endswith("__init__.py"):
                pairs = {(module, alias) for module, alias in imported(source) if module != "__future__"}
                found |= {alias for module, alias in pairs if not module.startswith(".") or "_runtime" in module}
    assert found == {name for name, module in MODELS.items() if module not in ("", "builtins")}


def test_only_the_builtin_that_a_method_hides_is_qualified(fragment: Emit) -> None:
    source = next(text for path, text in fragment("imports").python() if path.endswith("/resources/shadows.py"))
    assert "many: builtins.list[str] | UnsetType = UNSET" in source
    assert "builtins.str" not in source
    assert "at: datetime_.datetime | UnsetType" in source
    assert "_LIST: Operation[list[str]] = Operation(" in source


def test_modules_are_called_otherwise_only_where_something_hides_them(fragment: Emit) -> None:
    sources = {Path(path).name: text for path, text in fragment("imports").python() if "/resources/" in path}
    assert "from .. import models as models_" in sources["shadows.py"]
    assert "import models_" not in sources["a.py"].replace("import models as models_", "")
    assert "body=unless_empty_(" in sources["a.py"]
    assert "import" not in sources["present.py"].partition("from .._runtime")[0].replace("import annotations", "")


class TestModuleNames:
    def test_imports_are_relative_to_the_package_of_the_module(self) -> None:
        offered = {"Model": "._runtime.models", "Pet": ".models.pet", "Any": "typing", "datetime": "", "models": "."}
        for package, expected in (
            ("models", ("from .._runtime.models import Model", "from .pet import Pet")),
            ("", ("from ._runtime.models import Model", "from .models.pet import Pet")),
        ):
            module = ModuleNames(offered, package)
            assert [module.use("Model"), module.use("Pet"), module.use("Model")] == ["Model", "Pet", "Model"]
            assert module.imports() == expected
        module = ModuleNames(offered, "resources", {"datetime", "models", "models_"})
        assert [module.use("datetime"), module.use("models"), module.use("Any")] == ["datetime_", "models__", "Any"]
        assert module.imports() == (
            "import datetime as datetime_",
            "from .. import models as models__",
            "from typing import Any",
        )

    def test_what_is_not_listed_cannot_be_used(self) -> None:
        with pytest.raises(KeyError):
            ModuleNames({}).use("Any")

    def test_builtins_are_qualified_where_they_are_hidden(self) -> None:
        module = ModuleNames({"models": "."}, "resources", {"list"})
        hidden, free = Names(module, frozenset({"list"})), Names(module)
        type_ = ListOf(MapOf(Nullable(STR)))
        assert hidden.annotation(type_) == "builtins.list[dict[str, str | None]]"
        assert free.annotation(type_) == "list[dict[str, str | None]]"
        assert module.imports() == ("import builtins",)

    def test_what_is_not_defined_yet_is_quoted_in_lists(self) -> None:
        names = Names(ModuleNames({}, "models"), later=frozenset({"Pet"}))
        assert names.annotation(ListOf(Named("Pet"))) == 'list["Pet"]'
        assert names.annotation(Named("Pet")) == "Pet"

    def test_documentation_has_short_names(self) -> None:
        assert DOCUMENTATION.annotation(ListOf(Nullable(Scalar("datetime")))) == "list[datetime.datetime | None]"
