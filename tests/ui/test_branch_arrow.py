"""The arrows of a tree, by what is painted: seen on a selected row as on any other."""

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem

from tests.painted import contrast
from videsk_desktop.ui.help_contents import HelpContents, Leaf
from videsk_desktop.ui.theme import Role, Scheme, apply_theme, colours

ROWS = (Leaf("One", "", "one", (Leaf("Below", "", "below"),)), Leaf("Two", "", "two", (Leaf("Lower", "", "lower"),)))


def arrow(tree: QTreeWidget, item: QTreeWidgetItem) -> tuple[QColor, float]:
    """Return the ground of the branch before ``item``, and the strongest contrast painted on it."""
    row = tree.visualItemRect(item)
    image = tree.viewport().grab().toImage()
    pixels = [image.pixelColor(x, y) for x in range(2, row.left() - 1) for y in range(row.top() + 3, row.bottom() - 2)]
    ground = pixels[0]
    return ground, max(contrast(ground, pixel) for pixel in pixels)


@pytest.mark.parametrize("opened", [True, False])
@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK, Scheme.HIGH_CONTRAST])
def test_the_arrow_is_seen_on_a_selected_row(qtbot, qapp, scheme, opened):
    apply_theme(qapp, scheme)
    contents = HelpContents("some")
    qtbot.addWidget(contents)
    contents.show_leaves(ROWS, opened=opened)
    contents.resize(300, 300)
    contents.show()
    contents.choose("one")
    qapp.processEvents()
    chosen, other = (contents.tree.topLevelItem(row) for row in range(2))
    ground, ratio = arrow(contents.tree, chosen)
    assert ground == colours()[Role.ACCENT]
    assert ratio >= 3
    assert arrow(contents.tree, other)[1] >= 3
