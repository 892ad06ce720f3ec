"""The key that must turn up nowhere but in the request."""

SECRET = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJyYWMiOiJzZWNyZXQifQ.c2VjcmV0LXNpZ25hdHVyZQ"
