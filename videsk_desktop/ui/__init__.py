"""The window's widgets: values in by methods, intents out by signals; no network, no loop, no state of a check."""
