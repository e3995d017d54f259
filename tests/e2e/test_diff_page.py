"""The HTML report in a real browser."""

from __future__ import annotations

import base64
import os
from collections.abc import Generator
from pathlib import Path

import pytest

from specwright.diff.changes import Reach
from specwright.diff.reports.html import html_report
from specwright.pipeline import templates
from tests.unit.diff.made import HOSTILE, change, report, witness

from .browser import Page, browser_page

pytestmark = pytest.mark.slow

SHOWN = "[...document.querySelectorAll('.change')].filter(each => each.offsetParent).length"


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The page about four changes, one of which has hostile texts."""
    folder = tmp_path_factory.mktemp("page")
    changes = [
        change(witness=witness()),
        change(
            "endpoint-removed",
            text="The operation is gone.",
            subject="operation",
            operations=(Reach("GET /letters"),),
            new_pointer=None,
        ),
        change(
            "request-property-pattern-changed",
            "undecided",
            text=HOSTILE,
            reason=HOSTILE,
            before=HOSTILE,
            operations=(Reach(f"POST /{HOSTILE}", "request"),),
            witness=witness(value=HOSTILE, wire=HOSTILE, reason=HOSTILE),
        ),
        change("documentation-changed", "documentation", text="A text changed.", subject="info", operations=()),
    ]
    path = folder / "report.html"
    path.write_text(html_report(report(folder, changes), templates()), encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Generator[Page]:
    """A page of a fresh browser."""
    with browser_page(tmp_path_factory.mktemp("profile")) as made:
        yield made


def choose(page: Page, control: str, value: str) -> None:
    """Set a control and tell the page, as a person would."""
    property_ = "checked" if control.startswith("input[name=level]") else "value"
    setting = value if property_ == "checked" else repr(value)
    page.evaluate(
        f"(() => {{ const control = document.querySelector({control!r}); control.{property_} = {setting};"
        "control.dispatchEvent(new Event('input')); })()"
    )


def test_the_page_loads_nothing_and_nothing_of_a_document_runs(page: Page, file: Path) -> None:
    page.open(file)
    assert page.requests == [file.as_uri()]
    assert page.complaints == []
    assert page.evaluate("document.querySelectorAll('img, iframe, a').length") == 0
    assert page.evaluate("document.querySelector('#change-3 h2').textContent").count("<img src=x onerror=") == 1
    assert page.evaluate("getComputedStyle(document.querySelector('.change')).borderTopStyle") == "solid", "styled"


def test_the_policy_of_the_page_blocks_what_is_put_into_it(page: Page, file: Path) -> None:
    page.open(file)
    before = len(page.complaints)
    page.evaluate(
        "(() => { const script = document.createElement('script'); script.textContent = 'window.ran = true';"
        "document.body.append(script); })()"
    )
    assert page.evaluate("window.ran === undefined")
    assert "Content Security Policy" in " ".join(page.complaints[before:])


def test_changes_are_filtered_by_level_subject_and_operation(page: Page, file: Path) -> None:
    page.open(file)
    assert page.evaluate(SHOWN) == 4
    choose(page, "input[name=level][value=breaking]", "false")
    assert page.evaluate(SHOWN) == 2
    assert page.evaluate("document.querySelector('#shown').value") == "2 of 4 changes"
    choose(page, "input[name=level][value=breaking]", "true")
    choose(page, "#subject", "operation")
    assert page.evaluate(SHOWN) == 1
    choose(page, "#subject", "")
    choose(page, "#operation", "get /letters")
    assert page.evaluate(SHOWN) == 1
    choose(page, "#operation", "")
    assert page.evaluate(SHOWN) == 4


def test_both_sources_and_the_witness_stand_side_by_side(page: Page, file: Path) -> None:
    page.open(file)
    boxes = page.evaluate(
        "[...document.querySelectorAll('#change-1 .source, #change-1 .witness')].map(each => {"
        "const box = each.getBoundingClientRect(); return [box.left, box.right, box.top]; })"
    )
    assert len(boxes) == 3
    assert len({top for _, _, top in boxes}) == 1
    assert boxes[0][1] <= boxes[1][0]
    assert boxes[1][1] <= boxes[2][0]


@pytest.mark.parametrize("width", [1280, 390])
def test_the_page_fits_on_desktops_and_phones(page: Page, file: Path, width: int) -> None:
    page.open(file, width=width)
    assert page.evaluate("document.scrollingElement.scrollWidth") <= width
    picture = base64.b64decode(page.screenshot())
    assert picture.startswith(b"\x89PNG")
    assert len(picture) > 10_000
    if folder := os.environ.get("SPECWRIGHT_SCREENSHOTS"):
        (Path(folder) / f"diff-{width}.png").write_bytes(picture)
