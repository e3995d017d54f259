"""The command `specwright release`."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Annotated, Any

import typer

from specwright.cli.arguments import OutputFormat, Providers, generation_requests
from specwright.cli.errors import EXIT_FINDINGS, reported_errors
from specwright.cli.terminal import echo, print_json, relative_path

if TYPE_CHECKING:
    from specwright.release.releases import Release


def release(
    providers: Providers = None,
    write: Annotated[
        bool, typer.Option("--write", help="Give each package its version, its changelog entry and released.json.")
    ] = False,
    check: Annotated[
        bool, typer.Option("--check", help="Fail when the content of a package changed without a new version.")
    ] = False,
    pre: Annotated[
        str | None, typer.Option("--pre", help="Make a pre-release: a, b or rc.", show_default=False)
    ] = None,
    output: OutputFormat = "text",
) -> None:
    """Compare packages with their last release, and say which version is due and why.

    Both sides count: what changed in the API, and what changed for those who call the Python client. The changelog is
    prepended; notes that people wrote into `changelog.d/` of a package are taken in. Nothing is written without
    `--write`.

    Exit status: 0 fine, 1 a release is due (`--check`), 2 unusable input.

    Examples:
        specwright release

        specwright release domino --write

        specwright release --check

        specwright release --pre rc --write
    """
    from specwright.project import ProjectError
    from specwright.release import releases

    with reported_errors(output):
        if write and check:
            raise ProjectError("--check writes nothing; leave out --write")
        today = datetime.datetime.now(datetime.UTC).date()
        requests = generation_requests(providers, None, None)
        planned = [releases.plan(request, today, pre=pre) for request in requests]
        if write:
            for each in planned:
                if each.is_due:
                    releases.write(each)
    if output == "json":
        print_json([_value(each) for each in planned])
    else:
        for each in planned:
            echo("\n".join(_lines(each, written=write)))
    if check and any(each.is_due for each in planned):
        raise typer.Exit(EXIT_FINDINGS)


def _lines(release: Release, *, written: bool) -> list[str]:
    where = relative_path(release.folder)
    if not release.is_due:
        return [f"{release.name}: {where} is as it was released: {release.current}"]
    if written:
        return [f"{release.name}: {where} is now {release.next}; look at the difference, commit it, and publish it"]
    step = f"a {release.step} step" if release.current is not None else "the first release"
    lines = [f"{release.name}: {release.current or 'not released'} -> {release.next} ({step})"]
    lines += [f"  {reason.step}: {reason.text}" for reason in release.reasons]
    lines += ["", *(f"  {line}".rstrip() for line in release.entry.splitlines()), ""]
    return [*lines, f"  specwright release {release.name} --write"]


def _value(release: Release) -> dict[str, Any]:
    return {
        "name": release.name,
        "folder": str(release.folder),
        "current": release.current,
        "next": release.next,
        "step": release.step,
        "reasons": [{"step": each.step, "origin": each.origin, "text": each.text} for each in release.reasons],
        "changelog": release.entry,
        "notes": sorted(release.notes),
    }
