"""Where one nameless item of running text ends and the next begins.

The page lost the names of parameters and properties, and with them the marks between their descriptions; some of these
run together in one line. What tells them apart is how their first sentence opens.
"""

from __future__ import annotations

import re
from itertools import pairwise

_OPENINGS = (
    # parameters
    r"The version date for",
    r"Token required for",
    r"How many resources",
    r"Returns? only",
    r"The revision number",
    r"Retrieves",
    r"Retrieve the deployment job",
    r"Returns (?:stats|whether)",
    r"Filter based",
    r"Defines",
    r"Cancel the",
    r"Set to true",
    r"Return (?:resources|the training)",
    r"Only\s+if",
    r"List only",
    r"Provide the name",
    r"Match an",
    r"This is the format",
    r"Compute the",
    # properties of all resources
    r"The (?:space|project) that contains",
    r"The name of the",
    r"A description of the",
    r"A list of ",
    r"Tags that can be used",
    r"User (?:defined|provided)",
    r"An? (?:hardware|software) specification",
    r"A reference to",
    r"Common metadata for",
    r"Optional (?:details|metadata)",
    r"System details",
    r"Information (?:related|about|for)",
    r"The (?:id|time when|user id|revision of|type of|content id)",
    r"The (?:details of|definition of|number of|total number|reference to|list of)",
    r"Details about",
    # those of one kind of resource
    r"Hybrid pipeline",
    r"Indicates that",
    r"The (?:operation|pointer|value) (?:to be|that)",
    r"The input data\.",
    r"Parameters that",
    r"The label column",
    r"The optional",
    r"Type of",
    r"Scoring data",
    r"The schemas? of",
    r"This is a list",
    r"An optional (?:commit|array)",
    r"The (?:package|supported) version",
    r"The (?:command|pipeline document)",
    r"A remote",
    r"The training (?:results|data that)",
    r"The data source type",
    r"Contains a set",
    r"Item identification",
    r"A pipeline\.",
    r"A model\.",
    r"Federated Learning\.",
    r"Training (?:datasets|resource\b)",
    r"- platform\n",  # its own description is missing, only the mark is there
    r"The holdout",
    r"The model (?:type|definition)",
    r"Hyper parameters",
    r"If the prediction schemas",
    r"This will be",
    r"The (?:memory )?size of",
    r"Metrics that",
    r"This is the user",
    r"Deprecated:",
    r"The\n(?:training_data_references|pipeline_node_id|deployment_id)\n",
)
_ITEM = re.compile(rf"(?:^|(?<=\n)|(?<=[.\]]))(?:{'|'.join(_OPENINGS)})")


def items_in(text: str) -> list[tuple[int, str]]:
    """Return where items begin in a section, as lines counted from 0, and their texts."""
    starts = [found.start() for found in _ITEM.finditer(text)]
    return [(text.count("\n", 0, start), text[start:end]) for start, end in pairwise([*starts, len(text)])]
