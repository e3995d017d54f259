"""The documentation site: it builds without a warning, has no dead link, and asks no other host for anything."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest

from scripts import site
from specwright.cli.commands import application
from specwright.openapi.rules import RULES

from .browser import browser_page

pytestmark = pytest.mark.slow

LARGEST = 500_000
"""Bytes of a page."""


class Links(HTMLParser):
    """What a page refers to, what it loads, and the places in it."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.links: list[str] = []
        self.loaded: list[str] = []
        self.places: set[str] = set()
        self.images_without_words = 0
        self.language = ""
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        self.places |= {str(found[name]) for name in ("id", "name") if found.get(name)}
        if tag == "a" and found.get("href"):
            self.links.append(str(found["href"]))
        if tag in ("script", "img", "iframe", "source") and found.get("src"):
            self.loaded.append(str(found["src"]))
        if tag == "link" and found.get("rel") in ("stylesheet", "icon", "preload"):
            self.loaded.append(str(found.get("href")))
        self.images_without_words += tag == "img" and "alt" not in found
        if tag == "html":
            self.language = str(found.get("lang") or "")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("site") / "site"
    site.build(out)
    return out


@pytest.fixture(scope="module")
def pages(folder: Path) -> dict[Path, Links]:
    return {path: Links(path.read_text(encoding="utf-8")) for path in folder.rglob("*.html")}


def test_no_link_is_dead(folder: Path, pages: dict[Path, Links]) -> None:
    dead: list[str] = []
    for path, page in pages.items():
        if path.name == "404.html":
            continue
        for link in page.links:
            parts = urlsplit(link)
            if parts.scheme or parts.netloc:
                continue
            target = (path.parent / unquote(parts.path)).resolve() if parts.path else path
            target = target / "index.html" if target.is_dir() else target
            place = unquote(parts.fragment)
            if not target.exists() or (place and place not in pages[target].places):
                dead.append(f"{path.relative_to(folder)}: {link}")
    assert len(pages) > 20
    assert dead == []


def test_pages_load_nothing_from_other_hosts_and_are_small(folder: Path, pages: dict[Path, Links]) -> None:
    foreign = [source for page in pages.values() for source in page.loaded if urlsplit(source).netloc]
    assert foreign == []
    assert {path.name: path.stat().st_size for path in pages if path.stat().st_size > LARGEST} == {}


def test_pages_say_their_language_and_describe_their_images(pages: dict[Path, Links]) -> None:
    assert {page.language for page in pages.values()} == {"en"}
    assert sum(page.images_without_words for page in pages.values()) == 0


def test_every_command_and_rule_has_a_section(folder: Path) -> None:
    commands = (folder / "commands.html").read_text(encoding="utf-8")
    names = [command.name or getattr(command.callback, "__name__", "") for command in application.registered_commands]
    assert len(names) > 10
    assert [name for name in names if f'id="specwright-{name}"' not in commands] == []
    rules = (folder / "rules.html").read_text(encoding="utf-8")
    assert [rule for rule in RULES if f'id="{rule}"' not in rules] == []


@pytest.mark.parametrize("width", [390, 1280], ids=["phone", "desktop"])
def test_a_browser_shows_the_start_without_a_complaint(folder: Path, tmp_path: Path, width: int) -> None:
    with browser_page(tmp_path / "profile") as page:
        page.open(folder / "index.html", width=width)
        assert re.search("first minute", page.evaluate("document.body.innerText"))
        assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth") is True
        assert [request for request in page.requests if not request.startswith(("file:", "data:", "blob:"))] == []
        assert page.complaints == []
