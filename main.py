"""Start Videsk Desktop from a checkout: ``python main.py --help``."""

from videsk_desktop.cli import main

if __name__ == "__main__":
    raise SystemExit(main())
