"""Writes the synchronous twins of the runtime's asynchronous modules."""

from __future__ import annotations

from pathlib import Path

from specwright.emit.async_to_sync import twins

ROOT = Path(__file__).resolve().parent.parent

for path, source in twins(ROOT / "templates" / "runtime").items():
    if not path.exists() or path.read_text(encoding="utf-8") != source:
        path.write_text(source, encoding="utf-8")
        print(f"wrote {path.relative_to(ROOT)}")
