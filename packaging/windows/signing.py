"""Signs programs with the certificate in ``WINDOWS_CERTIFICATE_PFX`` (base64) and ``WINDOWS_CERTIFICATE_PASSWORD``.

Without them nothing is signed, and Windows warns whoever downloads the installer.
"""

import base64
import os
import shutil
import subprocess
import tempfile
from pathlib import Path

_KITS = Path(r"C:\Program Files (x86)\Windows Kits\10\bin")
_CLOCK = "http://timestamp.digicert.com"


def sign(*programs: Path) -> None:
    """Sign ``programs``, and have the time of it certified."""
    certificate = os.environ.get("WINDOWS_CERTIFICATE_PFX")
    if not certificate:
        return
    tool = shutil.which("signtool") or str(max(_KITS.glob("*/x64/signtool.exe")))
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "certificate.pfx"
        file.write_bytes(base64.b64decode(certificate))
        options = ["/f", str(file), "/p", os.environ["WINDOWS_CERTIFICATE_PASSWORD"], "/fd", "SHA256", "/tr", _CLOCK]
        done = subprocess.run([tool, "sign", *options, "/td", "SHA256", *map(str, programs)], check=False)
    if done.returncode:
        # Not the whole command: it holds the password.
        raise SystemExit(f"signtool failed with {done.returncode}")
