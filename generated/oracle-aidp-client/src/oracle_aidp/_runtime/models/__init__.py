"""Models, and how JSON is decoded into them."""
