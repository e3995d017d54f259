"""Moving bytes: the seam between the client and a library for HTTP, and the default library."""
