"""The reader of IBM's page: running text that lost most names."""
