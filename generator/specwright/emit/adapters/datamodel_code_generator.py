"""The emitter `models`: the schemas of a document as Python classes by datamodel-code-generator, without a client."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Literal, get_args

from specwright.emit.export import collect, hand_over
from specwright.emit.formatting import formatted
from specwright.errors import SpecwrightError
from specwright.openapi.document import Document
from specwright.provider import Provider

ModelKind = Literal["pydantic", "dataclass", "typeddict", "msgspec"]

KINDS: tuple[ModelKind, ...] = get_args(ModelKind)

_TYPES = {
    "pydantic": "pydantic_v2.BaseModel",
    "dataclass": "dataclasses.dataclass",
    "typeddict": "typing.TypedDict",
    "msgspec": "msgspec.Struct",
}


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
        target = folder / "models" / provider.package / "__init__.py"
        target.parent.mkdir(parents=True)
        try:
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
            raise ModelsError(str(error)) from error
        files = collect(folder / "models")
    return files | formatted({path: content.decode() for path, content in files.items() if path.endswith(".py")})
