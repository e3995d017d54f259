"""Reports of a comparison: for terminals, as Markdown, HTML, JSON, JUnit, SARIF and annotations of GitHub.

`report` has what all of them read; each other module writes one form of it.
"""
