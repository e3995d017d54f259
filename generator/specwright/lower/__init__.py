"""From a document to the intermediate representation."""
