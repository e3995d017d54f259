"""Credentials: what proves to the server who is calling."""
