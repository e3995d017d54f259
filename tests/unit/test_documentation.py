"""What the documentation names is there: files, modules, functions and rules."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from specwright.openapi.rules import RULES

ROOT = Path(__file__).resolve().parents[2]
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])
ROOTS = (ROOT, ROOT / "generator" / "specwright", ROOT / "templates", ROOT / "docs")

FILE = re.compile(r"`([\w.-][\w./-]*\.(?:py|md|toml|yaml|jinja|json|txt))`")
FOLDER = re.compile(r"`((?:[\w.-]+/)+)`")
LINK = re.compile(r"\]\(([^)#\s]+)\)")
STORY = re.compile(r"^ *(?:\w+\.)*(\w+)\(.*?\) {2,}.*?(\w[\w/]*\.py)", re.MULTILINE)

OF_OTHERS = {"src/", "tests/", ".specwright-write/journal.json"}
"""What stands in emitted packages. Names without a folder, but those of modules, are files of providers and users."""


def exists(name: str) -> bool:
    if name in OF_OTHERS or any((root / name).exists() for root in ROOTS):
        return True
    if "/" in name:
        return False
    return not name.endswith(".py") or name == "client.py" or any(True for root in ROOTS[1:3] for _ in root.rglob(name))


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_files_that_a_page_names_exist(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    assert [name for name in FILE.findall(text) + FOLDER.findall(text) if not exists(name)] == []
    links = [target for target in LINK.findall(text) if not target.startswith("http")]
    assert [target for target in links if not (page.parent / target).exists()] == []


def test_the_story_of_the_architecture_names_functions_where_they_are() -> None:
    text = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8").split("```text\n")[1].split("```")[0]
    named = STORY.findall(text)
    assert len(named) >= 9
    sources = {path: (ROOT / "generator" / "specwright" / path).read_text(encoding="utf-8") for _, path in named}
    assert [(name, path) for name, path in named if f"def {name}(" not in sources[path]] == []


def test_rules_that_the_guide_names_exist() -> None:
    text = (ROOT / "docs" / "overlay.md").read_text(encoding="utf-8")
    named = set(re.findall(r"`(x-client-[a-z-]+)`", text))
    assert named
    assert named <= RULES.keys()
