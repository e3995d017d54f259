"""The base classes of models.

Attributes have Python names; wire names appear in `to_dict` and `to_json`. A value that is missing reads as `UNSET`,
which is neither `None` nor false by accident: compare with `is`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self, TypeVar, cast

import msgspec
from msgspec import UNSET, UnsetType, field

from ..operation import Bounds
from .decoding import read_text, read_value
from .enums import OpenIntEnum, OpenStrEnum, SuggestedStrEnum
from .hooks import decode_hook, encode_hook, to_builtins, to_json
from .open_objects import ADDITIONAL, OpenObject
from .undeclared import kept
from .unions import Case, Discriminator, union

ModelT = TypeVar("ModelT")

__all__ = [
    "UNSET",
    "Bounds",
    "Case",
    "Discriminator",
    "Model",
    "OpenIntEnum",
    "OpenModel",
    "OpenStrEnum",
    "SuggestedStrEnum",
    "UnsetType",
    "decode_hook",
    "encode_hook",
    "field",
    "to_builtins",
    "to_json",
    "union",
    "unless_empty",
]


class Model(msgspec.Struct, kw_only=True, dict=True, forbid_unknown_fields=True):
    """Base of objects. Subclasses repeat `kw_only=True`, which msgspec does not inherit.

    Properties that a server sends and the schema does not declare are in `extra`; they are part of `to_dict`, and are
    sent back with the object.
    """

    __bounds__: ClassVar[dict[str, Bounds]] = {}

    if not TYPE_CHECKING:

        def __setattr__(self, name: str, value: Any) -> None:
            # There is a dictionary for undeclared properties; a mistyped attribute must not end up in it.
            if name not in self.__struct_fields__:
                raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
            super().__setattr__(name, value)

        def __copy__(self) -> Self:
            twin = super().__copy__()
            twin.__dict__.update(self.__dict__)
            return twin

        def __reduce__(self) -> tuple[Any, ...]:
            return (*super().__reduce__()[:2], self.__dict__ or None)

    @property
    def extra(self) -> dict[str, Any]:
        """Properties that the schema does not declare, by wire name."""
        return kept(self)

    def to_dict(self) -> dict[str, Any]:
        """The object as JSON values, with wire names; what is unset is left out."""
        return cast("dict[str, Any]", to_builtins(self))

    def to_json(self) -> bytes:
        """The object as JSON text in UTF-8, with wire names; what is unset is left out."""
        return to_json(self)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Reads JSON values with wire names.

        Args:
            data: the object.
            strict: False accepts what real servers do (a missing field, a null, an unknown constant) and logs it;
                True raises.

        Raises:
            APIResponseError: the data does not fit; the message has the JSON pointer.
        """
        return read_value(data, cls, strict=strict)

    @classmethod
    def from_json(cls, text: bytes | str, *, strict: bool = False) -> Self:
        """Reads JSON text with wire names; see `from_dict`."""
        return read_text(text, cls, strict=strict)

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Any:  # pydantic passes them
        from .pydantic_schemas import core_schema_of

        return core_schema_of(cls)

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: Any, handler: Any) -> dict[str, Any]:
        from .pydantic_schemas import json_schema_of

        return json_schema_of(cls)

    def __repr__(self) -> str:
        shown = [
            f"{name}={value!r}" for name in self.__struct_fields__ if (value := getattr(self, name, UNSET)) is not UNSET
        ]
        if undeclared := kept(self):
            shown.append(f"extra={undeclared!r}")
        return f"{type(self).__name__}({', '.join(shown)})"


class OpenModel(OpenObject):
    """Base of objects that may have more properties than they declare; these are in `additional_properties`."""

    def to_dict(self) -> dict[str, Any]:
        """The object as JSON values, with wire names; what is unset is left out."""
        return cast("dict[str, Any]", to_builtins(self))

    def to_json(self) -> bytes:
        """The object as JSON text in UTF-8, with wire names; what is unset is left out."""
        return to_json(self)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Reads JSON values with wire names; see `Model.from_dict`."""
        return read_value(data, cls, strict=strict)

    @classmethod
    def from_json(cls, text: bytes | str, *, strict: bool = False) -> Self:
        """Reads JSON text with wire names; see `Model.from_dict`."""
        return read_text(text, cls, strict=strict)

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Any:  # pydantic passes them
        from .pydantic_schemas import core_schema_of

        return core_schema_of(cls)

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: Any, handler: Any) -> dict[str, Any]:
        from .pydantic_schemas import json_schema_of

        return json_schema_of(cls)


def unless_empty(model: ModelT) -> ModelT | UnsetType:
    """The model, or `UNSET` when none of its attributes is set: an optional body without content is not sent."""
    names: Iterable[str] = getattr(model, "__struct_fields__", None) or vars(model)
    # An empty object is a value, but for the further properties, of which there are none then.
    if all(getattr(model, name) is UNSET or (name == ADDITIONAL and getattr(model, name) == {}) for name in names):
        return UNSET
    return model
