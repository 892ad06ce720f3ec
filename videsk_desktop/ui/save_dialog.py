"""Asks where a file is to be kept. Opened, never executed: the loop goes on."""

from PySide6.QtWidgets import QFileDialog, QWidget


def save_dialog(parent: QWidget, title: str, *, folder: str, stem: str, ending: str) -> QFileDialog:
    """Return a dialog, not open yet, that offers ``stem`` with ``ending`` in ``folder`` and goes when it is done."""
    dialog = QFileDialog(parent, title)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(ending)
    dialog.setNameFilter(f"{ending.upper()} (*.{ending})")
    dialog.setDirectory(folder)
    dialog.selectFile(f"{stem}.{ending}")
    dialog.finished.connect(dialog.deleteLater)
    return dialog
