"""Two versions of a document: what differs, whom it reaches, and what it means for callers.

`engine.compare` reads two documents and returns a `changes.Comparison`. The walk over the two finds structural
differences and names them; `inclusion` decides what each of them means: whether every request of the old version
stays valid, and whether the old version allows every response of the new one.
"""
