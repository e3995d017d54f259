"""How many single random changes to specifications and source documents `specwright ledger check` notices.

A change to a specification is a name, type, default, enum member, limit, status, required flag or path that is no
longer what it was. One that a fact covers must be noticed; one that no document speaks of, because the part rests on
a reference or an inference, cannot be. A change to a document alters what a fact was read from.
"""

from __future__ import annotations

import copy
import json
import random
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated, Any

import typer

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "generator"))

from specwright.ledger import revision  # noqa: E402
from specwright.ledger.checking import first_complaint, judge  # noqa: E402
from specwright.ledger.document_text import DocumentText, UnreadableDocumentError, read_text  # noqa: E402
from specwright.ledger.facts import LIMITS, Fact  # noqa: E402
from specwright.ledger.forms import FORMS  # noqa: E402
from specwright.ledger.ledger import FILE, Ledger, read_ledger  # noqa: E402
from specwright.ledger.references import FILE as REFERENCES  # noqa: E402
from specwright.ledger.references import read_references  # noqa: E402
from specwright.ledger.sites import TYPES, Site, sites_of  # noqa: E402
from specwright.ledger.specification_values import linker_of  # noqa: E402
from specwright.openapi import pointer as pointers  # noqa: E402
from specwright.openapi.diagnostics import SpecificationError  # noqa: E402
from specwright.openapi.document import load_document  # noqa: E402
from specwright.openapi.files import load_file  # noqa: E402
from specwright.openapi.json_types import is_list, is_object, list_or_empty, object_or_empty  # noqa: E402
from specwright.provider import Provider, load_provider  # noqa: E402

STATUSES = ("200", "201", "202", "204", "206", "302", "402", "405", "406", "410", "418", "423", "502", "503")


@dataclass(slots=True)
class Outcome:
    """How the changes to one file ended."""

    name: str
    noticed: Counter[str] = field(default_factory=Counter[str])
    refused: Counter[str] = field(default_factory=Counter[str])
    """Changes that make the file unusable; the check says so."""
    survivors: list[tuple[str, str, str]] = field(default_factory=list[tuple[str, str, str]])
    """(kind, what changed, why it was not noticed)."""

    @property
    def missed(self) -> list[tuple[str, str, str]]:
        """Survivors that a fact covers."""
        return [survivor for survivor in self.survivors if survivor[2].startswith("MISSED")]

    @property
    def total(self) -> int:
        """All changes that were made."""
        return self.noticed.total() + self.refused.total() + len(self.survivors)


def changed(tree: dict[str, Any], site: Site, dice: random.Random) -> str:
    """Change a tree at a site; return what was done."""
    *parents, last = pointers.tokens_of(site.pointer)
    node: Any = tree
    for token in parents:
        node = node[int(token)] if is_list(node) else node[token]
    if site.kind in ("path", "status") or (site.kind == "name" and last != "name") or _is_key(site, node, last):
        return _renamed(tree, node, site, last, dice)
    before = node.get(last)
    if site.kind == "type":
        node[last] = dice.choice([each for each in TYPES if each != before])
        if node[last] == "array":
            node["items"] = {"type": "string"}
    elif site.kind == "enum":
        node[last] = _other_members(list_or_empty(before), dice)
    elif site.kind == "required":
        node[last] = not node.get(last, False)
    else:
        node[last] = _other_value(before, dice)
    return f"{json.dumps(before)} -> {json.dumps(node[last])}"


def _is_key(site: Site, node: Any, last: str) -> bool:
    return site.kind == "name" and last in node and not isinstance(node[last], str)


def _renamed(tree: dict[str, Any], node: Any, site: Site, last: str, dice: random.Random) -> str:
    if site.kind == "path":
        parts = last.split("/")
        index = dice.choice([n for n, part in enumerate(parts) if part and "{" not in part])
        parts[index] += "x"
        new = "/".join(parts)
    elif site.kind == "status":
        new = dice.choice([each for each in STATUSES if each not in node])
    else:
        new = last + dice.choice(["_", "s", "Id", "2"])
    items = [(new if key == last else key, value) for key, value in node.items()]
    node.clear()
    node.update(items)
    owner = _at(tree, pointers.parent_of(pointers.parent_of(site.pointer)))
    if site.kind == "name" and last in list_or_empty(object_or_empty(owner).get("required")):
        owner["required"] = [new if name == last else name for name in owner["required"]]
    return f"{last} -> {new}"


def _at(tree: Any, pointer: str) -> Any:
    for token in pointers.tokens_of(pointer):
        tree = tree[int(token)] if is_list(tree) else tree[token]
    return tree


def _other_members(members: list[Any], dice: random.Random) -> list[Any]:
    index = dice.randrange(len(members))
    way = dice.choice(["drop", "change", "add"] if len(members) > 1 else ["change", "add"])
    if way == "drop":
        return members[:index] + members[index + 1 :]
    if way == "add":
        return [*members, f"{members[index]}X"]
    return [*members[:index], f"{members[index]}X", *members[index + 1 :]]


def _other_value(before: Any, dice: random.Random) -> Any:
    if isinstance(before, bool):
        return not before
    if isinstance(before, (int, float)):
        return before + dice.choice([-1, 1, 10])
    return f"{before}x"


def _required_property(tree: dict[str, Any], site: Site) -> str:
    """Toggle whether a property is required."""
    owner_pointer = pointers.parent_of(pointers.parent_of(site.pointer))
    owner, name = _at(tree, owner_pointer), pointers.unescape(site.pointer.rpartition("/")[2])
    listed = list_or_empty(owner.get("required"))
    owner["required"] = [each for each in listed if each != name] if name in listed else [*listed, name]
    if not owner["required"]:
        del owner["required"]
    return f"{name} {'no longer ' if name in listed else ''}required"


def try_specification(folder: Path, column: int, count: int, dice: random.Random) -> Outcome:
    """Change a specification of a provider `count` times, one thing at a time."""
    ledger, provider = read_ledger(folder / FILE), load_provider(folder / "provider.yaml")
    name = ledger.specifications[column]
    tree = object_or_empty(load_file(folder / name).tree)
    covered = _covered(folder, ledger, column)
    taken_over = read_references(folder / REFERENCES)
    by_kind: dict[str, list[Site]] = {}
    for site in sites_of(tree):
        by_kind.setdefault(site.kind, []).append(site)
    outcome = Outcome(name)
    with tempfile.TemporaryDirectory() as work:
        place = Path(work)
        for path in folder.glob("*.yaml"):
            (place / path.name).write_bytes(path.read_bytes())
        for _ in range(count):
            kind = dice.choice(sorted(by_kind))
            site = dice.choice(by_kind[kind])
            mutated = copy.deepcopy(tree)
            is_property = site.kind == "required" and not site.pointer.endswith("/required")
            what = _required_property(mutated, site) if is_property else changed(mutated, site, dice)
            (place / name).write_text(json.dumps(mutated, ensure_ascii=False), encoding="utf-8")
            try:
                document = load_document(place / name)
            except SpecificationError:
                outcome.refused[kind] += 1
                continue
            if first_complaint(ledger, provider, document, column, taken_over) is not None:
                outcome.noticed[kind] += 1
            else:
                outcome.survivors.append((kind, f"{site.pointer}: {what}", _reason(tree, site, covered)))
    return outcome


def _covered(folder: Path, ledger: Ledger, column: int) -> set[str]:
    """Return the pointers in the specification's own file that facts are stated at."""
    document = load_document(folder / ledger.specifications[column])
    linker = linker_of(document, {key: ledger.facts_of(key) for key in ledger.documents})
    return {each.link.pointer for each in judge(linker, ledger, column) if each.verdict == "stated"}


def _reason(tree: dict[str, Any], site: Site, covered: set[str]) -> str:
    """Say why a change was not noticed."""
    pointer = site.pointer
    if site.kind == "required" and not pointer.endswith("/required"):
        pointer = f"{pointers.parent_of(pointers.parent_of(pointer))}/required"
    if pointer in covered:
        return "MISSED: a fact states it"
    while pointer:
        node = _at(tree, pointer) if _exists(tree, pointer) else None
        if is_object(node) and ("x-source" in node or "x-inferred" in node):
            said = node.get("x-source") or f"inferred: {node['x-inferred']}"
            return f"no line of a document states it; it rests on: {said}"
        pointer = pointers.parent_of(pointer)
    return "no line of a document states it; it rests on what the operations that use it cite"


def _exists(tree: Any, pointer: str) -> bool:
    try:
        _at(tree, pointer)
    except (KeyError, IndexError, ValueError, TypeError):
        return False
    return True


PRINTED = (
    "parameter",
    "type",
    "default",
    "enum",
    "status",
    "required",
    "path",
    "method",
    "property",
    "header",
    "format",
    "body",
    "schema",
    "media type",
    *LIMITS,
)
"""Kinds of facts whose value stands in the document as it is."""


def try_document(text: DocumentText, form: str, facts: Sequence[Fact], count: int, dice: random.Random) -> Outcome:
    """Change a document `count` times, one printed value at a time."""
    outcome = Outcome(text.name)
    usable: dict[str, list[Fact]] = {}
    for fact in facts:
        if fact.kind in PRINTED and _printed(text, fact) is not None:
            usable.setdefault("limit" if fact.kind in LIMITS else fact.kind, []).append(fact)
    for _ in range(count):
        kind = dice.choice(sorted(usable))
        fact = dice.choice(usable[kind])
        line, old = _printed(text, fact) or (fact.line, "")
        new = _reprinted(fact, old, dice)
        lines = list(text.lines)
        lines[line - 1] = _replaced(lines[line - 1], old, new)
        what = f"{text.name}:{line}: {old!r} -> {new!r} ({fact.title})"
        try:
            again = FORMS[form].read(read_text(text.name, "\n".join(lines).encode()))
            revision.refuse_parts(text, facts, again)
        except UnreadableDocumentError:
            outcome.refused[kind] += 1
            continue
        if any(change.sort in ("new", "gone", "changed") for change in revision.changes(facts, again)):
            outcome.noticed[kind] += 1
        elif revision.changes(facts, again):
            outcome.survivors.append((kind, what, "noticed as another description: the word also stands in that"))
        else:
            outcome.survivors.append(
                (
                    kind,
                    what,
                    "noticed by the digest only: what changed is the text of a sample, from which no fact is read",
                )
            )
    return outcome


def _printed(text: DocumentText, fact: Fact) -> tuple[int, str] | None:
    """Return the line in which the value of a fact is printed, and how."""
    values = [fact.value] if not is_list(fact.value) else [str(fact.value[0])] if fact.value else []
    if fact.kind == "required":
        values = ["(required)"] if fact.value else []
    for value in values:
        if value is None or isinstance(value, (dict, bool)):
            continue
        for number in range(fact.line, fact.last + 1):
            words = {"default": "Default"}.get(str(value), str(value))
            if words and words in text.line(number):
                return number, words
    return None


def _reprinted(fact: Fact, old: str, dice: random.Random) -> str:
    if fact.kind == "required":
        return ""
    if fact.kind == "type":
        return dice.choice([each for each in TYPES[:4] if each != old])
    if fact.kind == "method":
        return dice.choice([each for each in ("get", "post", "put", "delete") if each != old])
    if fact.kind == "status":
        return dice.choice([each for each in STATUSES if each != old])
    if old.isdigit():
        return str(int(old) + dice.choice([1, 10]))
    return f"{old}{dice.choice(['x', '2'])}"


def _replaced(line: str, old: str, new: str) -> str:
    """Replace one occurrence: the last one of a word that names a type, else the first one."""
    index = line.rfind(old) if old in TYPES and not line.startswith(old) else line.find(old)
    return line[:index] + new + line[index + len(old) :]


def survivors_by_reason(outcome: Outcome) -> Mapping[str, int]:
    """Return how many changes survived for each reason."""
    return Counter(reason for _, _, reason in outcome.survivors)


def main(
    count: Annotated[int, typer.Option("--count", help="Changes to each specification and each document.")] = 300,
    seed: Annotated[int, typer.Option("--seed", help="Of the random choices.")] = 1,
    sources: Annotated[Path | None, typer.Option("--sources", help="Folder of the source documents.")] = None,
    providers: Annotated[list[str] | None, typer.Argument(help="Folders of specs; all by default.")] = None,
    show: Annotated[bool, typer.Option("--survivors", help="Print every survivor.")] = False,
) -> None:
    """Change specifications and documents at random and say which changes the ledger does not notice."""
    outcomes: list[Outcome] = []
    for folder in sorted(path.parent for path in (ROOT / "specs").glob("*/ledger.json")):
        if providers and folder.name not in providers:
            continue
        ledger, provider = read_ledger(folder / FILE), load_provider(folder / "provider.yaml")
        for column in range(len(ledger.specifications)):
            dice = random.Random(seed)
            outcomes.append(report(try_specification(folder, column, count, dice), show=show))
        outcomes += [] if sources is None else _documents(sources, ledger, provider, count, seed, show=show)
    missed = sum(len(outcome.missed) for outcome in outcomes)
    typer.echo(f"{sum(outcome.total for outcome in outcomes)} changes, {missed} missed although a fact covers them")
    if missed:
        raise typer.Exit(1)


def _documents(sources: Path, ledger: Ledger, _: Provider, count: int, seed: int, *, show: bool) -> Iterator[Outcome]:
    for key, record in ledger.documents.items():
        text = read_text(record.file, (sources / record.file).read_bytes())
        dice = random.Random(seed)
        yield report(try_document(text, record.form, ledger.facts_of(key), count, dice), show=show)


def report(outcome: Outcome, *, show: bool) -> Outcome:
    """Print how the changes to one file ended."""
    noticed, refused = outcome.noticed.total(), outcome.refused.total()
    covered = outcome.total - sum(reason.startswith("no line") for _, _, reason in outcome.survivors)
    typer.echo(
        f"{outcome.name}: {outcome.total} changes: {noticed} noticed, {refused} refused as unusable, "
        f"{len(outcome.survivors)} survived; of the {covered} covered ones {(noticed + refused) / max(1, covered):.1%}"
    )
    for reason, number in sorted(survivors_by_reason(outcome).items(), key=lambda item: -item[1])[
        : 1000 if show else 8
    ]:
        typer.echo(f"    {number:4d}  {reason}")
    for kind, what, reason in outcome.survivors if show else outcome.missed:
        typer.echo(f"          {kind}: {what}: {reason}")
    return outcome


if __name__ == "__main__":
    typer.run(main)
