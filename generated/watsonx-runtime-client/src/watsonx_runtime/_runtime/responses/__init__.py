"""From the bytes of a response to a value or an error."""
