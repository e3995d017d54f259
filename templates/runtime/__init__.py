"""What the package's resources run on: models, requests, responses, retries, paging. Not an interface for users."""
