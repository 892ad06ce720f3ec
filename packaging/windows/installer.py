"""The installer for Windows, compiled by NSIS, which runs on Linux as well."""

import shutil
import subprocess
from pathlib import Path

from windows import signing, version_info

HERE = Path(__file__).resolve().parent
# Where Windows' own setup of NSIS puts its compiler, which is not in the PATH there.
_USUAL_PLACE = r"C:\Program Files (x86)\NSIS\makensis.exe"


def build(folder: Path, dist: Path, *, version: str) -> Path:
    """Pack the frozen program in ``folder`` into ``dist``; return the installer."""
    signing.sign(*folder.glob("*.exe"))
    made = dist / f"videsk-desktop-{version}-setup.exe"
    compile_script(folder, dist.parent / "build" / "icons" / "app.ico", made, version=version)
    signing.sign(made)
    return made


def compile_script(folder: Path, icon: Path, made: Path, *, version: str, first: tuple[str, ...] = ()) -> None:
    """Compile the script over ``folder`` into ``made``; ``first`` are options that come before all else."""
    words = {
        "VERSION": version,
        "NUMBERS": ".".join(map(str, version_info.numbers(version))),
        "SOURCE": folder,
        "ICON": icon,
        "OUTPUT": made,
    }
    compiler = shutil.which("makensis") or _USUAL_PLACE
    # The last option: a warning is an error.
    options = [*first, "-V2", "-INPUTCHARSET", "UTF8", *(f"-D{name}={value}" for name, value in words.items()), "-WX"]
    subprocess.run([compiler, *options, str(HERE / "videsk-desktop.nsi")], check=True)
