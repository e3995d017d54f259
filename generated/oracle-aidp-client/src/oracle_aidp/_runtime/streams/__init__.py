"""Responses and connections that are consumed piece by piece: downloads, events, web sockets."""
