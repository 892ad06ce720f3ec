"""One command for the translations: ``python packaging/translations.py update|compile|check``.

``update`` brings resources/i18n/*.ts up to date with the sources (lupdate), keeping what is translated; ``compile``
makes the .qm files (lrelease); ``check`` fails when a text is missing, untranslated, no longer used, or a .qm is stale.
English has a file of its own for its plural forms only.
"""

import argparse
import ast
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ROOT / "videsk_desktop"
I18N = ROOT / "resources" / "i18n"
SPANISH = I18N / "videsk_desktop_es.ts"
ENGLISH = I18N / "videsk_desktop_en.ts"
# Language.text is read as Qt's translate, mark as its QT_TRANSLATE_NOOP.
MARKS = frozenset({"text", "mark"})
ALIASES = "translate+=text,QT_TRANSLATE_NOOP+=mark"


def main() -> int:
    """Run the verb given on the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("verb", choices=("update", "compile", "check"))
    verb = parser.parse_args().verb
    if verb == "update":
        update(SPANISH, ENGLISH)
        compile_all(I18N)
    elif verb == "compile":
        compile_all(I18N)
    else:
        complaints = check()
        print("\n".join(complaints) or "translations are complete and compiled")
        return 1 if complaints else 0
    return 0


def update(spanish: Path, english: Path) -> None:
    """Bring both files up to date with the sources."""
    plurals = plural_forms(spanish)
    english_plurals = plural_forms(english)
    sources = sorted(str(path) for path in SOURCES.rglob("*.py"))
    run("pyside6-lupdate", "-silent", "-no-obsolete", "-locations", "none", "-sort-messages", "-source-language", "en",
        "-target-language", "es_ES", "-tr-function-alias", ALIASES, *sources, "-ts", str(spanish))  # fmt: skip
    tree = ET.parse(spanish)  # noqa: S314 - our own file
    add_missed(tree)
    mark_plurals(tree, plurals)
    write(tree, spanish)
    write(only_plurals(tree, english_plurals), english)


def add_missed(tree: "ET.ElementTree[ET.Element]") -> None:
    """Add the texts that lupdate skips: in Python it reads no call whose ``n`` is more than a plain name."""
    known = {(context, text_of(message, "source")) for context, message in messages(tree)}
    contexts = {text_of(context, "name"): context for context in tree.getroot().iter("context")}
    for name, source in sorted(marked() - known):
        if name not in contexts:
            contexts[name] = ET.SubElement(tree.getroot(), "context")
            ET.SubElement(contexts[name], "name").text = name
        message = ET.SubElement(contexts[name], "message")
        ET.SubElement(message, "source").text = source
        ET.SubElement(message, "translation", {"type": "unfinished"})


def mark_plurals(tree: "ET.ElementTree[ET.Element]", known: dict[tuple[str, str], list[str]]) -> None:
    """Give every text with %n its plural forms: lupdate sees them in C++, but not where Python passes a variable."""
    for context, message in messages(tree):
        source = text_of(message, "source")
        if "%n" in source:
            set_plural(message, known.get((context, source)))


def only_plurals(
    spanish: "ET.ElementTree[ET.Element]", known: dict[tuple[str, str], list[str]]
) -> "ET.ElementTree[ET.Element]":
    """Return the English file: the texts with %n, and nothing else."""
    root = ET.Element("TS", {"version": "2.1", "language": "en_US", "sourcelanguage": "en"})
    for context in spanish.getroot().iter("context"):
        plural = [message for message in context.iter("message") if message.get("numerus") == "yes"]
        if not plural:
            continue
        copy = ET.SubElement(root, "context")
        name = text_of(context, "name")
        ET.SubElement(copy, "name").text = name
        for message in plural:
            source = text_of(message, "source")
            entry = ET.SubElement(copy, "message", {"numerus": "yes"})
            ET.SubElement(entry, "source").text = source
            set_plural(entry, known.get((name, source)))
    return ET.ElementTree(root)


def set_plural(message: ET.Element, forms: list[str] | None) -> None:
    """Make ``message`` a plural one with its two forms, unfinished where they are not known."""
    message.set("numerus", "yes")
    for old in message.findall("translation"):
        message.remove(old)
    translation = ET.SubElement(message, "translation", {} if forms else {"type": "unfinished"})
    for form in forms or ["", ""]:
        ET.SubElement(translation, "numerusform").text = form


def plural_forms(path: Path) -> dict[tuple[str, str], list[str]]:
    """Return the finished plural forms of a file, by context and source."""
    if not path.exists():
        return {}
    found = {}
    for context, message in messages(ET.parse(path)):  # noqa: S314 - our own file
        forms = [form.text or "" for form in message.iter("numerusform")]
        if forms and all(forms):
            found[context, text_of(message, "source")] = forms
    return found


def messages(tree: "ET.ElementTree[ET.Element]") -> list[tuple[str, ET.Element]]:
    """Return every message with the name of its context."""
    return [
        (text_of(context, "name"), message)
        for context in tree.getroot().iter("context")
        for message in context.iter("message")
    ]


def text_of(element: ET.Element, child: str) -> str:
    """Return the text of a child element, empty where there is none."""
    return element.findtext(child) or ""


def write(tree: "ET.ElementTree[ET.Element]", path: Path) -> None:
    """Write a file as Qt's tools do, so that either may write it next."""
    ET.indent(tree, "    ")
    body = ET.tostring(tree.getroot(), encoding="unicode", short_empty_elements=False)
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8", newline="\n")


def compile_all(target: Path) -> None:
    """Compile both files into ``target``."""
    for source in (SPANISH, ENGLISH):
        compiled = target / source.with_suffix(".qm").name
        unfinished = compiled.with_suffix(".new")
        run("pyside6-lrelease", "-silent", str(source), "-qm", str(unfinished))
        # A program that is running has the old file mapped into its memory.
        unfinished.replace(compiled)


def check() -> list[str]:
    """Return what is wrong with the committed files."""
    complaints = []
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder)
        for name in (SPANISH.name, ENGLISH.name):
            shutil.copy(I18N / name, fresh / name)
        update(fresh / SPANISH.name, fresh / ENGLISH.name)
        for committed in (SPANISH, ENGLISH):
            complaints += unfinished(committed)
            if (fresh / committed.name).read_bytes() != committed.read_bytes():
                complaints.append(f"{committed.name}: not up to date with the sources, run update")
        compile_all(fresh)
        complaints += [
            f"{name}: stale, run compile"
            for name in ("videsk_desktop_es.qm", "videsk_desktop_en.qm")
            if not (I18N / name).exists() or (fresh / name).read_bytes() != (I18N / name).read_bytes()
        ]
    return complaints


def marked() -> set[tuple[str, str]]:
    """Return context and source of every call that marks a text, as Python itself reads the sources."""
    calls = (
        node
        for path in SOURCES.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and len(node.args) > 1
    )
    return {
        (call.args[0].value, call.args[1].value)
        for call in calls
        if getattr(call.func, "attr", getattr(call.func, "id", "")) in MARKS
        and isinstance(call.args[0], ast.Constant)
        and isinstance(call.args[1], ast.Constant)
    }


def unfinished(path: Path) -> list[str]:
    """Return the entries of a file that are not translated or no longer used."""
    return [
        f"{path.name}: {translation.get('type')}: {context}: {text_of(message, 'source')}"
        for context, message in messages(ET.parse(path))  # noqa: S314 - our own file
        for translation in message.iter("translation")
        if translation.get("type")
    ]


def run(tool: str, *arguments: str) -> None:
    """Run one of PySide6's tools, which stand beside this Python; what it says counts only when it fails.

    lupdate complains of every plural text that it takes for a plain one; ``mark_plurals`` sees to those.
    """
    finished = subprocess.run(
        [str(Path(sys.executable).parent / tool), *arguments], check=False, capture_output=True, text=True
    )
    if finished.returncode:
        raise SystemExit(f"{tool}: {finished.stderr or finished.stdout}")


if __name__ == "__main__":
    raise SystemExit(main())
