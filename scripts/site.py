"""The documentation site: pages of the repository, and pages that are made from the code."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path, PurePosixPath
from typing import Any

import click
import typer
import yaml

from specwright.cli.commands import application
from specwright.openapi.rule_examples import EXAMPLES
from specwright.openapi.rules import RULES
from specwright.pipeline import project_requests

ROOT = Path(__file__).resolve().parents[1]

GUIDES = {
    "Quick start": "README.md",
    "The first hour": "docs/first-hour.md",
    "Overlays": "docs/overlay.md",
    "Configuration": "docs/configuration.md",
    "What a new version changes": "docs/diff.md",
    "Releases": "docs/guides/release.md",
    "Security": "SECURITY.md",
    "Changes": "CHANGELOG.md",
}
DEVELOPMENT = {
    "Contributing": "CONTRIBUTING.md",
    "Architecture": "docs/architecture.md",
    "Glossary": "docs/glossary.md",
    "Disagreements with another comparison": "docs/diff-disagreements.md",
    "Domino 5.11 to 6.3": "docs/domino-5.11-to-6.3.md",
}
_LINK = re.compile(r"(?<!!)\[((?:[^\[\]]|\[[^\]]*\])*)\]\(([^)\s]+)\)")
_FENCE = re.compile(r"^(```.*?^```$)", re.MULTILINE | re.DOTALL)


def build(out: Path) -> None:
    """Write the pages, and make the site of them; a warning is an error."""
    pages, navigation = all_pages()
    folder = out.with_name(f"{out.name}-pages")
    for name, text in pages.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    settings = yaml.safe_load((ROOT / "mkdocs.yml").read_text(encoding="utf-8"))
    settings |= {"docs_dir": str(folder), "site_dir": str(out), "nav": navigation}
    written = out.with_name(f"{out.name}.yml")
    written.write_text(yaml.safe_dump(settings), encoding="utf-8")
    command = [sys.executable, "-m", "mkdocs", "build", "--quiet", "--strict", "--clean", "--config-file", str(written)]
    # The theme advertises other programs of its authors.
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1", "DISABLE_MKDOCS_2_WARNING": "true"}
    subprocess.run(command, check=True, env=environment)


def all_pages() -> tuple[dict[str, str], list[Any]]:
    """Every page by its path, and how they are ordered."""
    decisions = {_title(path): path for path in sorted((ROOT / "docs" / "decisions").glob("*.md"))}
    references = {request.name: request.out for request in project_requests(ROOT) if request.out is not None}
    sources = {
        **{name: name for name in GUIDES.values()},
        **{name: name for name in DEVELOPMENT.values()},
        **{path.relative_to(ROOT).as_posix(): "" for path in decisions.values()},
        **{f"{out.relative_to(ROOT).as_posix()}/{name}": "" for out in references.values() for name in _OF_PACKAGES},
    }
    where = {source: _page_of(source) for source in sources}
    pages = {page: _linked(source, where) for source, page in where.items()}
    pages["commands.md"] = "".join(_command_page())
    pages["rules.md"] = "".join(_rules_page())
    navigation: list[Any] = [{name: where[source]} for name, source in GUIDES.items()]
    navigation += [{"Commands": "commands.md"}, {"Rules": "rules.md"}]
    packages: list[Any] = [
        {name: [{words: where[f"{out.relative_to(ROOT).as_posix()}/{file}"]} for file, words in _OF_PACKAGES.items()]}
        for name, out in references.items()
    ]
    development: list[Any] = [{name: where[source]} for name, source in DEVELOPMENT.items()]
    development += [{title: where[path.relative_to(ROOT).as_posix()]} for title, path in decisions.items()]
    return pages, [*navigation, {"Packages": packages}, {"Development": development}]


_OF_PACKAGES = {"README.md": "Guide", "reference.md": "Reference"}


def _page_of(source: str) -> str:
    """The path of a page of the site."""
    if source == "README.md":
        return "index.md"
    path = PurePosixPath(source)
    if path.parts[0] == "generated":
        return f"packages/{path.parts[1]}/{'index.md' if path.name == 'README.md' else path.name}"
    return str(path.relative_to("docs")) if path.parts[0] == "docs" else path.name.lower()


def _title(path: Path) -> str:
    return path.read_text(encoding="utf-8").partition("\n")[0].lstrip("# ").strip()


def _linked(source: str, where: Mapping[str, str]) -> str:
    """The text of a page, with links to other pages of the site; of links to other files only the words stay."""
    folder = PurePosixPath(source).parent
    page = where[source]

    def link(match: re.Match[str]) -> str:
        words, target = match[1], match[2]
        if re.match(r"[a-z]+:|#", target):
            return match[0]
        file, hash_, anchor = target.partition("#")
        named = os.path.normpath(folder / file).replace(os.sep, "/")
        if named not in where:
            return words
        there = os.path.relpath(where[named], PurePosixPath(page).parent).replace(os.sep, "/")
        return f"[{words}]({there}{hash_}{anchor})"

    text = (ROOT / source).read_text(encoding="utf-8")
    parts = _FENCE.split(text)
    return "".join(part if part.startswith("```") else _LINK.sub(link, part) for part in parts)


def _command_page() -> Iterator[str]:
    yield "# Commands\n\nExit status of all commands: 0 fine, 1 findings, 2 unusable input, 3 a fault of Specwright.\n"
    root = typer.main.get_command(application)
    assert isinstance(root, click.Group) or hasattr(root, "commands")
    yield from _commands("specwright", root)


def _commands(prefix: str, group: Any) -> Iterator[str]:
    for name, command in group.commands.items():
        title = f"{prefix} {name}"
        if hasattr(command, "commands"):
            yield from _commands(title, command)
            continue
        words, _, examples = str(command.help or "").partition("Examples:")
        yield f"\n## {title}\n\n{words.strip()}\n"
        if shown := [line.strip() for line in examples.splitlines() if line.strip()]:
            yield "\n```console\n" + "\n".join(shown) + "\n```\n"
        rows = [row for parameter in command.params if (row := _parameter_row(parameter))]
        if rows:
            yield "\n| argument | default | what it does |\n|---|---|---|\n" + "".join(rows)


def _parameter_row(parameter: Any) -> str:
    if parameter.name in ("help", "context"):
        return ""
    is_option = parameter.param_type_name == "option"
    name = ", ".join(f"`{each}`" for each in parameter.opts) if is_option else f"`{parameter.make_metavar(None)}`"
    default = parameter.default
    shown = f"`{default}`" if isinstance(default, str | int) and not isinstance(default, bool) else ""
    choices = getattr(parameter.type, "choices", ())
    words = str(parameter.help or "").replace("|", "\\|")
    listed = f" One of {', '.join(f'`{each}`' for each in choices)}." if choices else ""
    return f"| {name} | {shown} | {words}{listed} |\n"


def _rules_page() -> Iterator[str]:
    yield (
        "# Rules\n\nWhat `specwright lint` asks of a document. An error makes the document unusable. A warning means "
        "that a part was repaired or left out, or is not what its author wanted. A hint is about care.\n"
    )
    for name, rule in sorted(RULES.items()):
        yield f"\n## {name}\n\n*{rule.severity.capitalize()}.* {rule.demand}\n"
        if (example := EXAMPLES.get(name)) is not None:
            yield f"\n{example.why}\n\nWrong:\n\n```yaml\n{example.wrong}```\n\nRight:\n\n```yaml\n{example.right}```\n"


if __name__ == "__main__":
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else ROOT / "build" / "site").resolve()
    folder.parent.mkdir(parents=True, exist_ok=True)
    build(folder)
    print(f"{folder / 'index.html'}")
