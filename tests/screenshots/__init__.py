"""Pictures of the real window in practice mode, on Qt's offscreen platform: ``python -m tests.screenshots DIR``."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
