"""Values that schemas list to enumerations, constants and plain types."""

from __future__ import annotations

from typing import Any

from specwright.ir.models import Enumeration, EnumMember
from specwright.ir.omissions import OmissionKind
from specwright.ir.types import ANY, STR, Constant, Named, Scalar, Type
from specwright.lower.annotations import documentation
from specwright.lower.coverage import Coverage
from specwright.lower.declarations import Registry
from specwright.lower.effective_schema import Conjunction
from specwright.lower.names import Namespace, constant_name
from specwright.lower.site import Site
from specwright.openapi.json_types import is_list
from specwright.openapi.pointer import split_file, tokens_of


class Enumerations:
    """Lowers lists of values, and declares the classes of those that have a name for each."""

    def __init__(self, registry: Registry, coverage: Coverage) -> None:
        self._registry = registry
        self._coverage = coverage

    def of(self, site: Site, whole: Conjunction, values: list[Any], pointer: str) -> tuple[Type, ...]:
        """The type of values that a schema lists, null aside; one for each JSON kind where they are of several.

        Args:
            site: Where the values belong.
            whole: Everything that applies there.
            values: At least one value; none is null.
            pointer: Where the values stand.
        """
        kinds: set[type] = {type(value) for value in values}
        if kinds == {float} or kinds == {float, int}:
            self._not_typed(pointer, "an enumeration of numbers with fractions is not typed")
            return (Scalar("float"),)
        if kinds == {bool}:
            return (Constant(values[0]) if len(values) == 1 else Scalar("bool"),)
        if kinds not in ({str}, {int}):
            if not kinds <= {str, int, float, bool}:
                self._not_typed(pointer, "an enumeration of arrays or objects is not typed")
                return (ANY,)
            self._not_typed(pointer, "an enumeration of values of several types is not typed")
            scalars: dict[type, Type] = {str: STR, int: Scalar("int"), float: Scalar("float"), bool: Scalar("bool")}
            kinds -= {int} if float in kinds else set()
            return tuple(scalar for kind, scalar in scalars.items() if kind in kinds)
        if any(isinstance(value, int) and not -(2**63) <= value < 2**63 for value in values):
            self._not_typed(pointer, "numbers of more than 64 bits in an enumeration are not typed")
            return (Scalar("int"),)
        named = tokens_of(split_file(site.pointer)[1])[:-1] == ["components", "schemas"]
        if len(values) == 1 and not named:
            return (Constant(values[0]),)
        return (self.declare(site, whole, values),)

    def _not_typed(self, pointer: str, reason: str) -> None:
        keyword = pointer.rpartition("/")[2]
        self._coverage.omitted(pointer, OmissionKind.NOT_ENFORCED, reason, keyword)

    def declare(self, site: Site, whole: Conjunction, values: list[Any]) -> Named:
        """Declare the enumeration of a schema, with the names of values that `whole` may state."""
        name = self._registry.name(site.pointer)
        given = whole.keyword("x-enum-varnames") or whole.keyword("x-enumNames")
        names = given if is_list(given) and len(given) == len(values) else values
        members = Namespace()
        declared = tuple(
            EnumMember(members.claim(constant_name(label if isinstance(label, str | int) else str(label))), value)
            for label, value in zip(names, dict.fromkeys(values), strict=False)
        )
        self._registry.add(site.pointer, Enumeration(name, declared, documentation(site, whole)))
        return Named(name)
