"""The emitter `models`: the schemas of a document as Python classes by datamodel-code-generator, without a client."""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
import warnings
from collections.abc import Mapping
from pathlib import Path
from typing import Literal, get_args

from specwright.emit.export import check_source, collect, hand_over
from specwright.emit.formatting import FormattingError, formatted
from specwright.emit.visible_text import plain_text
from specwright.errors import SpecwrightError
from specwright.openapi.document import Document
from specwright.openapi.json_types import object_or_empty
from specwright.provider import Provider

ModelKind = Literal["pydantic", "dataclass", "typeddict", "msgspec"]

KINDS: tuple[ModelKind, ...] = get_args(ModelKind)

_TYPES = {
    "pydantic": "pydantic_v2.BaseModel",
    "dataclass": "dataclasses.dataclass",
    "typeddict": "typing.TypedDict",
    "msgspec": "msgspec.Struct",
}


_MODULES = frozenset(
    """
    __future__ annotated_types collections dataclasses datetime decimal enum ipaddress msgspec pathlib pydantic re
    typing typing_extensions uuid
    """.split()
)
"""What the modules may import."""


_LOOKAROUND = re.compile(r"\(\?<?[=!]")


class ModelsError(SpecwrightError):
    """datamodel-code-generator refuses the document; the message says why."""


def emit(document: Document, provider: Provider, kind: ModelKind) -> dict[str, bytes]:
    """The modules of the models by path.

    Args:
        document: The specification.
        provider: Names the package.
        kind: What the classes are.

    Raises:
        ModelsError: datamodel-code-generator refuses the document.
    """
    from datamodel_code_generator import Error, generate
    from datamodel_code_generator.enums import DataModelType, InputFileType
    from datamodel_code_generator.format import PythonVersion

    with tempfile.TemporaryDirectory(prefix="specwright-") as name:
        folder = Path(name)
        source = hand_over(document, folder / "document", is_pattern=_is_pattern)
        package = folder / "models" / provider.package
        package.mkdir(parents=True)
        # A dot in the name of a schema makes it a class of a module of its own.
        names = object_or_empty(object_or_empty(document.tree.get("components")).get("schemas"))
        target = package if any("." in name for name in names) else package / "__init__.py"
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")  # they speak of options that people here do not have
                generate(
                    source,
                    input_file_type=InputFileType.OpenAPI,
                    output=target,
                    output_model_type=DataModelType(_TYPES[kind]),
                    target_python_version=PythonVersion.PY_311,
                    disable_timestamp=True,
                    formatters=[],
                    use_annotated=True,
                    use_union_operator=True,
                    use_standard_collections=True,
                    snake_case_field=True,
                    use_schema_description=True,
                )
        except Error as error:
            raise ModelsError(
                f"{document.path}: datamodel-code-generator refuses it: {plain_text(str(error))}"
            ) from error
        except Exception as error:
            said = plain_text(f"{type(error).__name__}: {error}")
            raise ModelsError(f"{document.path}: datamodel-code-generator fails on it: {said}") from error
        files = collect(folder / "models")
    check_source(files, _MODULES)
    try:
        files |= formatted({path: content.decode() for path, content in files.items() if path.endswith(".py")})
    except FormattingError as error:
        raise ModelsError(f"{document.path}: what datamodel-code-generator writes is no Python: {error}") from error
    if (reason := _failure(files)) is not None:
        raise ModelsError(
            f"{document.path}: Python cannot import the classes of kind {kind}: {plain_text(reason)}. Correct what it "
            "names in the document, or choose another kind with --models"
        )
    return files


_IMPORT = """
import importlib, sys
sys.path.insert(0, sys.argv[1])
try:
    for name in sys.argv[2:]:
        importlib.import_module(name)
except ImportError:
    pass  # a library that users of the package install
except Exception as error:
    sys.exit(f"{type(error).__name__}: {error}".splitlines()[0])
"""


def _failure(files: Mapping[str, bytes]) -> str | None:
    """Import modules, which only define things, in a process of their own; return why they cannot be imported."""
    names = [path.removesuffix(".py").removesuffix("/__init__").replace("/", ".") for path in files]
    with tempfile.TemporaryDirectory(prefix="specwright-") as folder:
        for path, content in files.items():
            (Path(folder) / path).parent.mkdir(parents=True, exist_ok=True)
            (Path(folder) / path).write_bytes(content)
        done = subprocess.run(  # noqa: S603
            [sys.executable, "-I", "-B", "-c", _IMPORT, folder, *sorted(names)],
            capture_output=True, text=True, errors="replace", check=False,
        )  # fmt: skip
    return (done.stderr.strip().splitlines() or ["no reason"])[-1] if done.returncode else None


def _is_pattern(pattern: str) -> bool:
    """Whether pydantic can use a regular expression; where it looks around, Python's engine is what is written for."""
    from pydantic_core import SchemaError, SchemaValidator, core_schema

    engine: Literal["python-re", "rust-regex"] = "python-re" if _LOOKAROUND.search(pattern) else "rust-regex"
    try:
        SchemaValidator(core_schema.str_schema(pattern=pattern, regex_engine=engine))
    except (SchemaError, OverflowError, RecursionError, re.error):
        return False
    return True
