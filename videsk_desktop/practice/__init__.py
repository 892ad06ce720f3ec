"""An embedded stand-in for Videsk's API and the sample keys that go with it. Opens no socket, knows no window."""
