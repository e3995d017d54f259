"""What drives an emitted package against the strict server, and judges what it sees."""
