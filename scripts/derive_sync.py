#!/usr/bin/env python3
"""Writes the synchronous twins of the runtime's asynchronous modules."""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "generator"))

from specwright.emit.async_to_sync import twins  # noqa: E402

for path, source in twins(ROOT / "templates" / "runtime").items():
    if not path.exists() or path.read_text(encoding="utf-8") != source:
        path.write_text(source, encoding="utf-8")
        print(f"wrote {path.relative_to(ROOT)}")
