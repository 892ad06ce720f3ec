"""The authority that the fault server's certificates are signed by, and the file by which a client may trust it."""

import atexit
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import trustme


@cache
def authority() -> trustme.CA:
    return trustme.CA(organization_name="Fault Authority")


@cache
def authority_file() -> Path:
    """A PEM file that lasts as long as this process."""
    folder = TemporaryDirectory(prefix="videsk-faults-")
    atexit.register(folder.cleanup)
    file = Path(folder.name) / "authority.pem"
    authority().cert_pem.write_to_path(str(file))
    return file
