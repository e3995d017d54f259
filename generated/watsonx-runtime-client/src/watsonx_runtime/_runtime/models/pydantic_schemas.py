"""What pydantic asks of a class that it is to validate and to write. Only pydantic calls this: it is installed then."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from ..errors import APIResponseError

__all__ = ["core_schema_of", "json_schema_of"]


def core_schema_of(cls: Any) -> Any:
    """The schema of pydantic's core for a model: objects of the class as they are, and JSON objects read strictly."""
    core_schema: Any = import_module("pydantic_core.core_schema")

    def validated(value: Any) -> Any:
        if isinstance(value, cls):
            return value
        try:
            return cls.from_dict(value, strict=True)
        except APIResponseError as error:
            # pydantic turns this, and nothing else, into its own error.
            raise ValueError(str(error)) from None

    def written(model: Any) -> Any:
        return model.to_dict()

    return core_schema.no_info_plain_validator_function(
        validated, serialization=core_schema.plain_serializer_function_ser_schema(written)
    )


def json_schema_of(cls: type) -> dict[str, Any]:
    """A JSON schema of a model, for documents that FastAPI makes: the properties are described by the package."""
    return {"type": "object", "title": cls.__name__}
