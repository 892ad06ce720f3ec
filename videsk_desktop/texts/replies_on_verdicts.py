"""What is written to the customer for each verdict: plain words, no codes, no blame. Only the table."""

from videsk_desktop.core.verdicts import Verdict
from videsk_desktop.i18n import mark
from videsk_desktop.texts.reply_rows import COPY_AGAIN, IF_IT_FAILS_AGAIN, NEW_KEY, ReplyRow
from videsk_desktop.texts.sentences import When

REPLIES_ON_VERDICTS: dict[Verdict, ReplyRow] = {
    Verdict.ACCEPTED: ReplyRow(
        what=(
            (
                When("customers", mark("Replies", "The answer you got shows that your API Key works.")),
                mark("Replies", "We tested your API Key with Videsk and it works."),
            ),
            When(
                "no_segments",
                mark("Replies", "The list of segments came back empty: the account may have no public segments."),
            ),
        ),
        steps=(
            When(
                "no_segments",
                mark(
                    "Replies",
                    "Confirm that the API Key belongs to the right account and that the account has a public segment.",
                ),
            ),
            mark(
                "Replies",
                "If something still fails on your side, send us what you run and the answer you get, without the API "
                "Key.",
            ),
        ),
    ),
    Verdict.NO_VALID_JWT: ReplyRow(
        what=(
            mark(
                "Replies",
                "The request reached Videsk without an API Key: it was lost on the way, so Videsk could not see it.",
            ),
        ),
        steps=(
            mark(
                "Replies",
                "Check with whoever looks after your program that it sends the API Key in the Authorization line: the "
                "word Bearer, one blank, and the API Key.",
            ),
            mark(
                "Replies",
                "If it goes out through a company network, ask your IT team to let requests to *.videsk.io pass "
                "unchanged.",
            ),
        ),
    ),
    Verdict.MALFORMED: ReplyRow(
        what=(
            mark(
                "Replies",
                "What arrived is not a complete API Key: something was lost or added when it was copied.",
            ),
        ),
        steps=COPY_AGAIN,
    ),
    Verdict.INVALID_TOKEN: ReplyRow(
        what=(
            mark(
                "Replies",
                "Videsk could not read the API Key: a character changed or is missing, as happens easily in copying.",
            ),
        ),
        steps=COPY_AGAIN,
    ),
    Verdict.SIGNATURE_REQUIRED: ReplyRow(
        what=(mark("Replies", "The end of the API Key is missing: it was cut when it was copied."),),
        steps=COPY_AGAIN,
    ),
    Verdict.INVALID_ALGORITHM: ReplyRow(
        what=(
            mark(
                "Replies",
                "What arrived does not look like an API Key made by Videsk; it may belong to another service.",
            ),
        ),
        steps=COPY_AGAIN,
    ),
    Verdict.BAD_SIGNATURE: ReplyRow(
        what=(
            mark(
                "Replies",
                "Videsk does not recognise the API Key: a character changed or its end was cut in copying, or it was "
                "made for another environment.",
            ),
        ),
        steps=(*COPY_AGAIN, IF_IT_FAILS_AGAIN),
    ),
    Verdict.CORRUPT: ReplyRow(
        what=(
            mark(
                "Replies",
                "The API Key was damaged in copying: in the middle of it something changed, is missing or was added. "
                "It cannot be mended by hand.",
            ),
        ),
        steps=(*COPY_AGAIN, IF_IT_FAILS_AGAIN),
    ),
    Verdict.NOT_ACTIVE: ReplyRow(
        what=(
            (
                mark("Replies", "The API Key does not work yet: it starts working on {date}."),
                mark("Replies", "The API Key does not work yet: it was made to start later."),
            ),
        ),
        steps=(
            mark("Replies", "Wait until then; nothing has to be changed."),
            mark(
                "Replies",
                "If it should already work, the account administrator can create a new one: app.videsk.io, "
                "Integraciones, Integración tab. The layout may differ.",
            ),
        ),
        safe_test=False,
    ),
    Verdict.EXPIRED: ReplyRow(
        what=(
            (
                mark("Replies", "The API Key no longer works: it expired on {date}."),
                mark("Replies", "The API Key no longer works: its expiry date has passed."),
            ),
            When(
                "session",
                mark(
                    "Replies",
                    "It looks like one made for a single session or appointment, not like the integration's API Key.",
                ),
            ),
        ),
        steps=NEW_KEY,
    ),
    Verdict.INVALID_EXP: ReplyRow(
        what=(
            mark("Replies", "The API Key cannot be used: its expiry date is not written in a way Videsk understands."),
        ),
        steps=NEW_KEY,
    ),
    Verdict.INVALID_NBF: ReplyRow(
        what=(
            mark("Replies", "The API Key cannot be used: its start date is not written in a way Videsk understands."),
        ),
        steps=NEW_KEY,
    ),
    Verdict.REMOVED: ReplyRow(
        what=(
            mark(
                "Replies",
                "Videsk does not recognise the integration to which the API Key belongs: it may have been removed.",
            ),
        ),
        steps=(
            mark(
                "Replies",
                "The account administrator signs in to app.videsk.io and looks under Integraciones whether it is "
                "still there.",
            ),
            mark(
                "Replies",
                "If it is gone, they create another one and copy its API Key in the Integración tab, with the second "
                "Copiar button. The layout may differ.",
            ),
            mark("Replies", "Replace the API Key wherever you use it with the new one, with nothing before or after."),
        ),
    ),
    Verdict.NO_ACCESS: ReplyRow(
        what=(
            mark(
                "Replies",
                "The API Key is genuine and Videsk recognises it, but it has no permission to read the segments.",
            ),
        ),
        steps=(
            mark("Replies", "Ask the account administrator to give it that permission."),
            mark(
                "Replies",
                "You need no new API Key: another one with the same permissions would get the same answer.",
            ),
        ),
    ),
    Verdict.REFUSED_OTHERWISE: ReplyRow(
        what=(mark("Replies", "Videsk did not accept the API Key, and gave a reason that we do not know yet."),),
        steps=(mark("Replies", "You do not need to do anything yet: we are asking Videsk and will write to you."),),
    ),
}
