"""Write `specs/PROVIDER/references.json` from a file of facts: schemas with the type and required mark of properties.

    python scripts/references.py PROVIDER KEY FACTS.json

KEY is that of the reference in `provider.yaml`. Excuses of properties that are still there are kept.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "generator"))

from specwright.ledger.references import (  # noqa: E402
    ANY,
    FILE,
    ReferenceProperty,
    encoded,
    read_references,
)
from specwright.openapi.document import load_document  # noqa: E402
from specwright.provider import load_provider  # noqa: E402


def type_of(node: dict[str, Any]) -> str:
    """Return the type of a property in the words of `references.json`."""
    if "ref" in node:
        return str(node["ref"])
    if node.get("type") == "array":
        inner = type_of(node.get("items", {}))
        return f"[{inner}]"
    found = node.get("type")
    return found if isinstance(found, str) and "one_of" not in node else ANY


def main(provider: str, key: str, facts: Path) -> None:
    """Write the schemas that the specification has, too."""
    folder = ROOT / "specs" / provider
    named = load_provider(folder / "provider.yaml").specification
    schemas = load_document(folder / f"{named}.yaml").tree["components"]["schemas"]
    references = read_references(folder / FILE)
    before = references.get(key, {})
    found: dict[str, dict[str, ReferenceProperty]] = {}
    read = json.loads(facts.read_text(encoding="utf-8"))
    for name, node in read.get("models", read).items():
        if name in schemas and node.get("properties"):
            known = before.get(name, {})
            found[name] = {
                each: ReferenceProperty(
                    type_of(value), value.get("required") is True, known[each].excuse if each in known else ""
                )
                for each, value in node["properties"].items()
            }
    references[key] = {**before, **found}
    (folder / FILE).write_bytes(encoded(references))
    sys.stdout.write(f"{provider}: {len(found)} schemas of '{key}'\n")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], Path(sys.argv[3]))
