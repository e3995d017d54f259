"""Page after page, and polling until an operation has ended."""
