"""``python -m videsk_desktop``."""

from videsk_desktop.cli import main

if __name__ == "__main__":
    raise SystemExit(main())
