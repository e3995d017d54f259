"""What the package's resources run on: models, requests, answers, retries, paging. Not an interface for users."""
