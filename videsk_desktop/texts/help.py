"""The whole help in one language, a page for each topic. Its words stand in the rooms of the pages."""

from videsk_desktop.i18n import Language
from videsk_desktop.texts.help_answers import faults_page, verdicts_page
from videsk_desktop.texts.help_dashboard import dashboard_page
from videsk_desktop.texts.help_findings import findings_page
from videsk_desktop.texts.help_key import key_page
from videsk_desktop.texts.help_program import about_page, shortcuts_page
from videsk_desktop.texts.help_shapes import Facts, HelpPage, ShortcutGroup
from videsk_desktop.texts.help_start import start_page


def help_pages(language: Language, facts: Facts, shortcuts: tuple[ShortcutGroup, ...]) -> tuple[HelpPage, ...]:
    """Return every page, in the order of ``Topic``."""
    return (
        start_page(language),
        key_page(language),
        verdicts_page(language),
        faults_page(language),
        findings_page(language),
        dashboard_page(language, facts),
        shortcuts_page(language, shortcuts),
        about_page(language, facts),
    )
