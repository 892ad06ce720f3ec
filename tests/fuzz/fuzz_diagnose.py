"""A coverage-guided fuzz target for atheris: ``python -m tests.fuzz.fuzz_diagnose -runs=1000000``.

atheris is not among the development tools (it has wheels for Linux only): ``pip install atheris``. Half of the inputs
are text as it comes, half are edits of a good key: bytes that random text would hardly ever reach.
"""

import sys

import atheris

with atheris.instrument_imports(include=["videsk_desktop.core"]):
    from tests.keys import GOOD, NOW
    from videsk_desktop.core.diagnosis import diagnose
    from videsk_desktop.core.report import report_diagnosis


def text_from(provider):
    if provider.ConsumeBool():
        return provider.ConsumeUnicode(provider.remaining_bytes())
    text = GOOD
    while provider.remaining_bytes() > 4:
        start = provider.ConsumeIntInRange(0, len(text))
        end = min(len(text), start + provider.ConsumeIntInRange(0, 12))
        text = text[:start] + provider.ConsumeUnicode(provider.ConsumeIntInRange(0, 6)) + text[end:]
    return text


def one_input(data):
    provider = atheris.FuzzedDataProvider(data)
    raw = provider.ConsumeBool()
    text = text_from(provider)
    diagnosis = diagnose(text, now=NOW, raw=raw)
    assert all(finding.position is None or 0 <= finding.position <= len(text) for finding in diagnosis.findings)
    assert all(0 <= removed.start < removed.end <= len(text) for removed in diagnosis.candidate.removed)
    assert diagnosis.prediction.expected in diagnosis.prediction.possible
    report_diagnosis(diagnosis)


if __name__ == "__main__":
    atheris.Setup(sys.argv, one_input)
    atheris.Fuzz()
