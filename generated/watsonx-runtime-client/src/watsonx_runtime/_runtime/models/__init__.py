"""Models: what they are made of, and how JSON becomes one."""
