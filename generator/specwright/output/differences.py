"""What a plan would change, as a unified diff."""

from __future__ import annotations

import difflib

from specwright.output.plans import Action, Plan

_NOWHERE = "/dev/null"


def differences(plan: Plan, folder: str) -> str:
    """A unified diff of everything that a plan would create, change or delete.

    Args:
        plan: The plan; the files are read from its folder.
        folder: What the folder is called in the diff.
    """
    # What machines alone read comes last.
    entries = sorted(plan.entries, key=lambda entry: (entry.path.startswith("."), entry.path))
    return "".join(
        _difference(plan, entry.path, entry.action, folder) for entry in entries if entry.action is not Action.KEEP
    )


def _difference(plan: Plan, path: str, action: Action, folder: str) -> str:
    name = f"{folder}/{path}"
    old = b"" if action is Action.CREATE else (plan.root / path).read_bytes()
    new = plan.contents.get(path, b"")
    try:
        before, after = old.decode(), new.decode()
    except UnicodeDecodeError:
        return f"Binary files a/{name} and b/{name} differ\n"
    lines = difflib.unified_diff(
        before.splitlines(keepends=True),
        after.splitlines(keepends=True),
        _NOWHERE if action is Action.CREATE else f"a/{name}",
        _NOWHERE if action is Action.DELETE else f"b/{name}",
    )
    return "".join(line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n" for line in lines)
