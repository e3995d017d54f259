"""One call: attempts, retries, redirects, authentication."""
