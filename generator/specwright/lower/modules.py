"""How declarations are spread over modules: each cycle of references in one module, imports without cycles."""

from __future__ import annotations

from collections.abc import Mapping

from specwright.ir.models import Alias, Declaration, DiscriminatorRule, Enumeration, Module, Struct, Union
from specwright.ir.types import named
from specwright.lower.names import module_name, snake
from specwright.lower.namespaces import Namespace

RESERVED_MODULES = (
    *("models", "annotations", "import_module", "name"),
    *(
        "bool",
        "bytes",
        "dict",
        "dir",
        "float",
        "getattr",
        "globals",
        "int",
        "list",
        "set",
        "sorted",
        "str",
        "tuple",
        "type",
    ),
)
"""What `models/__init__.py` uses by name: a module that is imported becomes an attribute of its package."""


def modules(declarations: Mapping[str, Declaration]) -> tuple[Module, ...]:
    """The modules of the `models` package, in an order in which each needs only those before it."""
    owners = _owners(declarations)
    needs: dict[str, set[str]] = {owner: set() for owner in owners.values()}
    for name, declaration in declarations.items():
        for other in mentioned(declaration):
            if owners[other] != owners[name]:
                needs[owners[name]].add(owners[other])
    members: dict[str, list[str]] = {}
    for name, owner in owners.items():
        members.setdefault(owner, []).append(name)
    order = {owner: index for index, owner in enumerate(members)}
    found: list[Module] = []
    names = Namespace(RESERVED_MODULES)
    module_of: dict[str, str] = {}
    for group in _components(needs):
        classes = [name for owner in group for name in members[owner]]
        module = _claimed(names, module_name(snake(min(group, key=order.__getitem__))))
        for name in classes:
            module_of[name] = module
        imports: dict[str, set[str]] = {}
        for name in classes:
            for other in mentioned(declarations[name]):
                if module_of[other] != module:
                    imports.setdefault(module_of[other], set()).add(other)
        found.append(
            Module(
                module,
                tuple(declarations[name] for name in _ordered(classes, declarations)),
                tuple((key, tuple(sorted(value))) for key, value in sorted(imports.items())),
            )
        )
    return tuple(found)


def _claimed(names: Namespace, name: str) -> str:
    return names.claim(name, f"{name}_model")


def mentioned(declaration: Declaration) -> frozenset[str]:
    """Names of the classes that a declaration needs."""
    match declaration:
        case Struct():
            found = frozenset[str]().union(*(named(field.type) for field in declaration.fields))
            return found if declaration.additional is None else found | named(declaration.additional)
        case Alias():
            return named(declaration.type)
        case Union():
            found = frozenset[str]().union(*(named(member) for member in declaration.members))
            if declaration.objects is not None:
                found |= {case.class_name for case in declaration.objects.cases}
            if isinstance(declaration.objects, DiscriminatorRule) and declaration.objects.default is not None:
                found |= {declaration.objects.default}
            return found
        case Enumeration():
            return frozenset()


def _owners(declarations: Mapping[str, Declaration]) -> dict[str, str]:
    """What each class is written beside: `Pet_Owner` stands with `Pet`, all of one operation stand together."""
    return {name: name.partition("_")[0] for name in declarations}


def _ordered(names: list[str], declarations: Mapping[str, Declaration]) -> list[str]:
    """Enumerations, then classes as found, then unions and aliases, which are evaluated when imported."""
    rank = {Enumeration: 0, Struct: 1, Union: 2, Alias: 3}
    return sorted(names, key=lambda name: rank[type(declarations[name])])


def _components(needs: Mapping[str, set[str]]) -> list[list[str]]:
    """Strongly connected components (Tarjan), each after those that it needs; without recursion."""
    index: dict[str, int] = {}
    low: dict[str, int] = {}
    on_stack: set[str] = set()
    stack: list[str] = []
    found: list[list[str]] = []
    for root in needs:
        if root in index:
            continue
        work = [(root, iter(sorted(needs[root])))]
        index[root] = low[root] = len(index)
        stack.append(root)
        on_stack.add(root)
        while work:
            node, rest = work[-1]
            for other in rest:
                if other not in index:
                    index[other] = low[other] = len(index)
                    stack.append(other)
                    on_stack.add(other)
                    work.append((other, iter(sorted(needs[other]))))
                    break
                if other in on_stack:
                    low[node] = min(low[node], index[other])
            else:
                work.pop()
                if work:
                    low[work[-1][0]] = min(low[work[-1][0]], low[node])
                if low[node] == index[node]:
                    group: list[str] = []
                    while True:
                        member = stack.pop()
                        on_stack.discard(member)
                        group.append(member)
                        if member == node:
                            break
                    found.append(group[::-1])
    return found
