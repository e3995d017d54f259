"""`python -m generator` is the command `specwright`."""

from generator.cli import main

main()
