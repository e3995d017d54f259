"""Values that schemas list to enumerations, constants and plain types."""

from __future__ import annotations

from typing import Any

from specwright.ir.models import Enumeration, EnumMember
from specwright.ir.omissions import OmissionKind
from specwright.ir.types import ANY, STR, ConstType, Named, Scalar, Type
from specwright.lower.coverage import Coverage
from specwright.lower.name_book import NameBook
from specwright.lower.names import constant_name
from specwright.lower.namespaces import Namespace, Precedence
from specwright.lower.schemas.annotations import documentation
from specwright.lower.schemas.declarations import Declarations
from specwright.lower.schemas.effective_schema import NOTHING, EffectiveSchema
from specwright.lower.site import Site
from specwright.openapi.json_types import is_list
from specwright.openapi.pointer import join, split_file, tokens_of

_LARGEST = 2**63


class Enumerations:
    """Lowers lists of values, and declares the classes of those that have a name for each."""

    def __init__(self, declarations: Declarations, coverage: Coverage, names: NameBook) -> None:
        self._declarations = declarations
        self._names = names
        self._coverage = coverage

    def types(self, site: Site, schema: EffectiveSchema, values: list[Any], pointer: str) -> tuple[Type, ...]:
        """The type of values that a schema lists, null aside; one for each JSON type where they are of several.

        Args:
            site: Where the values belong.
            schema: Everything that applies there.
            values: At least one value; none is null.
            pointer: Where the values stand.
        """
        kinds: set[type] = {type(value) for value in values}
        if kinds == {float} or kinds == {float, int}:
            self._not_typed(pointer, "an enumeration of numbers with fractions is not typed")
            return (Scalar("float"),)
        if kinds == {bool}:
            return (ConstType(values[0]) if len(values) == 1 else Scalar("bool"),)
        if kinds not in ({str}, {int}):
            if not kinds <= {str, int, float, bool}:
                self._not_typed(pointer, "an enumeration of arrays or objects is not typed")
                return (ANY,)
            self._not_typed(pointer, "an enumeration of values of several types is not typed")
            scalars: dict[type, Type] = {str: STR, int: Scalar("int"), float: Scalar("float"), bool: Scalar("bool")}
            kinds -= {int} if float in kinds else set()
            return tuple(scalar for kind, scalar in scalars.items() if kind in kinds)
        if any(isinstance(value, int) and not -_LARGEST <= value < _LARGEST for value in values):
            self._not_typed(pointer, "numbers of more than 64 bits in an enumeration are not typed")
            return (Scalar("int"),)
        if len(values) == 1 and not _is_component(site.pointer):
            return (ConstType(values[0]),)
        return (self.declare(site, schema, values),)

    def declare(self, site: Site, schema: EffectiveSchema, values: list[Any]) -> Named:
        """Declare the enumeration of a schema, with the names of values that `schema` may state."""
        name = self._declarations.name(site.pointer)
        given = schema.keyword("x-enum-varnames") or schema.keyword("x-enumNames")
        labels = given if is_list(given) and len(given) == len(values) else values
        named: dict[Any, Any] = {}
        for value, label in zip(values, labels, strict=True):
            named.setdefault(value, label)  # the first name of a value that is listed twice
        names = self._names.scope(f"members of {site.pointer}")
        members = tuple(_member(names, value, label) for value, label in named.items())
        self._declarations.declare(Enumeration(name, members, documentation(site, schema)))
        return Named(name)

    def merged(self, site: Site, values: list[str], *, alone: bool) -> Named:
        """Declare one enumeration of text for several; it has the name of the schema when it stands there alone."""
        place = site if alone else site.moved(join(site.pointer, "text"))
        return self.declare(place, NOTHING, list(dict.fromkeys(values)))

    def _not_typed(self, pointer: str, reason: str) -> None:
        keyword = pointer.rpartition("/")[2]
        self._coverage.omitted(pointer, OmissionKind.NOT_ENFORCED, reason, keyword)


def _is_component(pointer: str) -> bool:
    return tokens_of(split_file(pointer)[1])[:-1] == ["components", "schemas"]


def _member(names: Namespace, value: Any, label: Any) -> EnumMember:
    name = constant_name(label if isinstance(label, str | int) else str(label))
    precedence = Precedence.EXACT if name == value else Precedence.ORDINARY
    return EnumMember(names.claim(name, key=str(value), precedence=precedence), value)
