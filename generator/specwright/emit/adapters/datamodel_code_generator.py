"""The emitter `models`: the schemas of a document as Python classes by datamodel-code-generator, without a client."""

from __future__ import annotations

import tempfile
import warnings
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
        source = hand_over(document, folder / "document")
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
        return files | formatted({path: content.decode() for path, content in files.items() if path.endswith(".py")})
    except FormattingError as error:
        raise ModelsError(f"{document.path}: what datamodel-code-generator writes is no Python: {error}") from error
