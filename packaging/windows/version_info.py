"""The resource that tells Windows, and whoever looks at the file's properties, which version this is."""

from videsk_desktop import APPLICATION_NAME

_TEXT = """\
VSVersionInfo(
  ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3F, flags=0x0, OS=0x40004, fileType=0x1,
    subtype=0x0, date=(0, 0)),
  kids=[
    StringFileInfo([StringTable('040904B0', [
      StringStruct('CompanyName', 'The {name} authors'),
      StringStruct('FileDescription', '{name}'),
      StringStruct('FileVersion', '{version}'),
      StringStruct('InternalName', 'videsk-desktop'),
      StringStruct('LegalCopyright', 'The {name} authors, MIT License'),
      StringStruct('OriginalFilename', 'videsk-desktop.exe'),
      StringStruct('ProductName', '{name}'),
      StringStruct('ProductVersion', '{version}')])]),
    VarFileInfo([VarStruct('Translation', [1033, 1200])])
  ]
)
"""


def text(version: str) -> str:
    """Return the version resource in the form PyInstaller reads; ``version`` is three numbers with dots."""
    return _TEXT.format(numbers=numbers(version), version=version, name=APPLICATION_NAME)


def numbers(version: str) -> tuple[int, int, int, int]:
    """Return the four numbers that Windows wants of a version."""
    major, minor, patch = map(int, version.split("."))
    return major, minor, patch, 0
