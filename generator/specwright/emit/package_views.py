"""What the templates of the package itself and its project files need, as source fragments."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from specwright.emit.bill_of_materials import RUNTIME_LICENSE
from specwright.emit.docstrings import sentence
from specwright.emit.markdown_source import markdown_text
from specwright.emit.python_source import docstring, identifier, string_literal
from specwright.emit.toml_source import toml_string
from specwright.ir.api import Api
from specwright.ir.emitted_names import EXPORTED_CREDENTIALS, EXPORTED_TYPES
from specwright.ir.models import Module
from specwright.ir.runtime import errors


@dataclass(frozen=True, slots=True)
class PackageView:
    """The package and its project files."""

    package: str
    docstring: str
    version: str
    version_python: str
    distribution_toml: str
    version_toml: str
    description_toml: str
    license_toml: str
    """Empty where no licence is named."""
    has_license_file: bool
    dependencies: tuple[str, ...]
    specification_markdown: str
    title_markdown: str
    exports: tuple[tuple[str, tuple[str, ...]], ...]
    public: tuple[str, ...]


_LONGEST_IMPORT = 50
"""So many modules may import each other in a chain: Python nests several calls for each, and allows 1,000."""


@dataclass(frozen=True, slots=True)
class ModelsView:
    """The `models` package."""

    docstring: str
    modules: tuple[tuple[str, str], ...]
    """(module, class names)."""
    names: tuple[tuple[str, str], ...]
    """(class name, module), sorted."""
    imported_first: tuple[str, ...]
    """Modules at the end of chains of imports, the deepest first."""


@dataclass(frozen=True, slots=True)
class ErrorsView:
    """The module of the exceptions: those of the runtime."""

    docstring: str
    names: tuple[str, ...]


def errors_view() -> ErrorsView:
    """The view of the module of the exceptions."""
    names = tuple(name for name in errors.__all__ if isinstance(getattr(errors, name), type))
    return ErrorsView(docstring((errors.__doc__ or "").splitlines(), 0, 120), names)


def models_view(modules: tuple[Module, ...]) -> ModelsView:
    """The view of the `models` package, whose modules import only those before them."""
    by_module = tuple((module.name, ", ".join(sorted(d.name for d in module.declarations))) for module in modules)
    names = sorted((d.name, module.name) for module in modules for d in module.declarations)
    depths: dict[str, int] = {}
    for module in modules:
        depths[module.name] = 1 + max((depths[name] for name, _ in module.imports), default=0)
    ends = sorted((depth, name) for name, depth in depths.items() if depth % _LONGEST_IMPORT == 0)
    return ModelsView(
        docstring(["Models of requests and responses, loaded on first use."], 0),
        tuple(sorted(by_module)),
        tuple(names),
        tuple(name for _, name in ends),
    )


def package_view(api: Api, dependencies: Mapping[str, str], *, patches: bool = False) -> PackageView:
    """The view of the package.

    Args:
        api: The package's content.
        dependencies: Requirements by distribution name.
        patches: Whether it has a module that makes JSON Patches.
    """
    distribution = api.distribution
    client = distribution.client
    credentials = sorted({EXPORTED_CREDENTIALS[credential.kind] for credential in api.credentials})
    exports = [
        ("client", (f"Async{client}", client)),
        *EXPORTED_TYPES.items(),
        *((module, (name,)) for module, name in credentials),
        *([("patches", ("json_patch",))] if patches else []),
    ]
    public = sorted({name for _, names in exports for name in names} | {"errors", "models"})
    title, package = distribution.title, identifier(distribution.package)
    return PackageView(
        package=package,
        docstring=docstring([f"Client for {sentence(title)}", "", f"API version: {distribution.specification}."], 0),
        version=distribution.version,
        version_python=string_literal(distribution.version),
        distribution_toml=toml_string(distribution.name),
        version_toml=toml_string(distribution.version),
        description_toml=toml_string(" ".join(f"Client for {title}".split())[:200]),
        license_toml=toml_string(distribution.license) if distribution.license else "",
        has_license_file=distribution.license == RUNTIME_LICENSE,
        dependencies=tuple(toml_string(f"{name}{bound}") for name, bound in sorted(dependencies.items())),
        specification_markdown=markdown_text(distribution.specification),
        title_markdown=markdown_text(title),
        exports=tuple(exports),
        public=tuple(public),
    )
