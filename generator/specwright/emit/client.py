"""The emitter `client`: our own package, from the intermediate representation to files."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path

import jinja2

from specwright import __version__
from specwright.emit import bill_of_materials
from specwright.emit.bill_of_materials import RUNTIME_LICENSE
from specwright.emit.client_views import client_view
from specwright.emit.features import dependencies, patch_operation, unneeded_modules
from specwright.emit.formatting import formatted, json_file
from specwright.emit.markdown_views import readme_view, reference_view
from specwright.emit.model_views import module_view
from specwright.emit.omissions import unsupported_file
from specwright.emit.package_views import errors_view, models_view, package_view
from specwright.emit.python_source import identifier
from specwright.emit.resource_views import resource_view
from specwright.emit.verification import verify
from specwright.ir.api import Api
from specwright.ir.models import Enumeration
from specwright.ir.operations import walk


def emit(api: Api, templates: Path) -> dict[str, bytes]:
    """The files of the package, by path.

    Args:
        api: What the package consists of.
        templates: The folder with `client/` and `runtime/`.

    Raises:
        EmissionError: An emitted module does not have what the representation says.
    """
    environment = _environment(templates)
    titles = dict(api.distribution.documents)
    operation = patch_operation(api)
    package = package_view(api, dependencies(api), patches=operation is not None)
    modules = tuple(module_view(module, titles) for module in api.modules)
    everything = list(walk(api.resources))
    texts = frozenset(
        declaration.name
        for module in api.modules
        for declaration in module.declarations
        if isinstance(declaration, Enumeration) and not declaration.integer
    )
    source = f"src/{package.package}"

    def render(template: str, **values: object) -> str:
        return environment.get_template(template).render(package=package, **values)

    python = {
        f"{source}/__init__.py": render("src/package/__init__.py.jinja"),
        f"{source}/client.py": render("src/package/client.py.jinja", client=client_view(api)),
        f"{source}/errors.py": render("src/package/errors.py.jinja", errors=errors_view()),
        f"{source}/models/__init__.py": render("src/package/models/__init__.py.jinja", models=models_view(api.modules)),
        f"{source}/resources/__init__.py": render("src/package/resources/__init__.py.jinja"),
    }
    for module in modules:
        python[f"{source}/models/{module.name}.py"] = render("src/package/models/module.py.jinja", module=module)
    for resource in everything:
        view = resource_view(resource, titles, texts)
        python[f"{source}/resources/{view.module}.py"] = render(
            "src/package/resources/resource.py.jinja", resource=view
        )
    if operation is not None:
        python[f"{source}/patches.py"] = render("src/package/patches.py.jinja", operation=identifier(operation))
    python["tests/test_package.py"] = render("tests/test_package.py.jinja")
    files = formatted(python)
    verify(api, files, source)
    copied = runtime(templates, api)
    files |= {f"{source}/_runtime/{name}": content for name, content in copied.items()}
    files[f"{source}/py.typed"] = b""
    readme, reference = readme_view(api), reference_view(api)
    for path in ("pyproject.toml", "CHANGELOG.md", "README.md", "reference.md", "llms.txt"):
        files[path] = render(f"{path}.jinja", readme=readme, reference=reference).encode()
    # The runtime keeps the licence under which it comes, whatever that of the package is.
    own = api.distribution.license == RUNTIME_LICENSE
    files["LICENSE" if own else f"{source}/_runtime/LICENSE"] = (templates / "client" / "LICENSE").read_bytes()
    files["unsupported.json"] = unsupported_file(api.omissions)
    distribution = api.distribution
    files[bill_of_materials.NAME] = json_file(
        bill_of_materials.bill_of_materials(
            distribution.name,
            distribution.version,
            dependencies(api),
            __version__,
            _digest(copied),
            license_=distribution.license,
        )
    )
    files["names.json"] = json_file(api.names)
    return files


def runtime(templates: Path, api: Api) -> Mapping[str, bytes]:
    """The modules of the runtime that a package needs, byte for byte."""
    unneeded = unneeded_modules(api)
    folder = templates / "runtime"
    modules = {path.relative_to(folder).as_posix(): path for path in sorted(folder.rglob("*.py"))}
    return {name: path.read_bytes() for name, path in modules.items() if name not in unneeded}


def fingerprint(templates: Path) -> str:
    """SHA-256 over everything in the templates folder that packages are made of, in hexadecimal."""
    folders = (templates / "client", templates / "runtime")
    paths = (path for folder in folders for path in folder.rglob("*") if path.is_file())
    paths = (path for path in paths if "__pycache__" not in path.parts)
    return _digest({path.relative_to(templates).as_posix(): path.read_bytes() for path in paths})


def _digest(files: Mapping[str, bytes]) -> str:
    total = hashlib.sha256()
    for name, content in sorted(files.items()):
        total.update(f"{name}\0{len(content)}\0".encode())
        total.update(content)
    return total.hexdigest()


@lru_cache(maxsize=4)
def _environment(templates: Path) -> jinja2.Environment:
    # Python and Markdown are written, where each value is escaped by a function of its own.
    return jinja2.Environment(  # nosec B701
        loader=jinja2.FileSystemLoader(templates / "client"),
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,  # noqa: S701  # the output is Python; views escape with emit.literals
    )
