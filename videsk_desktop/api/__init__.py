"""One GET becomes one Exchange. The only room that speaks to the network and imports httpx and httpcore."""
