"""What differs for people who call the emitted Python client.

`surface` reads names, arguments and types of an emitted package, `matching` finds what was renamed, `comparison` judges
the differences, `guide` writes down what callers edit.
"""
