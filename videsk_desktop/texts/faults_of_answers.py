"""Why what came back says nothing about the key: somebody else answered, or about something else. Only the table."""

from videsk_desktop.core.verdicts import Actor, Fault
from videsk_desktop.i18n import mark
from videsk_desktop.texts.explanation import Explanation
from videsk_desktop.texts.sentences import When

_ESCALATE = mark("Faults", "Escalate to Videsk with the text for the ticket.")
_ALLOW = mark("Faults", "Ask your IT team to allow *.videsk.io, port 443.")
_ACCEPTED_BUT = mark("Faults", "The answer said success, but nothing in it shows that Videsk read the API Key.")
_AGAIN = (
    (Actor.AGENT, mark("Faults", "Ask again.")),
    (Actor.VIDESK, mark("Faults", "If it happens again, escalate to Videsk with the text for the ticket.")),
)

_ANOTHER_SYSTEM = Explanation(
    headline=mark("Faults", "Another system answered; the API Key is still not evaluated"),
    after=(
        (
            mark("Faults", "This answer does not have the form of Videsk's; it seems to come from {who}."),
            mark("Faults", "This answer does not have the form of Videsk's."),
        ),
        (
            When("not_sent", mark("Faults", "The API Key was not sent.")),
            When("seen", mark("Faults", "That system may have seen the API Key.")),
        ),
    ),
    steps=(
        (
            Actor.AGENT,
            (
                When("portal", mark("Faults", "Open the browser, sign in to the network, ask again.")),
                When(
                    "unknown",
                    mark("Faults", "Open the browser and see whether the network asks you to sign in; then ask again."),
                ),
            ),
        ),
        (Actor.NETWORK, (When("proxy", _ALLOW), When("unknown", _ALLOW))),
        (
            Actor.VIDESK,
            (
                When("cloudflare", mark("Faults", "Escalate to Videsk with Ray ID {ray}.")),
                When("cloudflare", _ESCALATE),
            ),
        ),
    ),
)
_UNREADABLE_BODY = mark("Faults", "The answer cannot be read; the API Key is still not evaluated")

FAULTS_OF_ANSWERS: dict[Fault, Explanation] = {
    Fault.INTERMEDIARY: _ANOTHER_SYSTEM,
    Fault.EDGE: _ANOTHER_SYSTEM,
    Fault.PRACTICE_ONLY: Explanation(
        headline=mark("Faults", "This API Key is not one of the samples and cannot be evaluated here"),
        after=(mark("Faults", "You are in practice."),),
        steps=((Actor.AGENT, mark("Faults", "Switch to Videsk and ask again.")),),
    ),
    Fault.SAMPLE_KEY: Explanation(
        headline=mark("Faults", "This is a sample API Key: it only works in practice"),
        after=(mark("Faults", "Videsk does not know it."),),
        steps=((Actor.AGENT, mark("Faults", "Switch to practice, or paste the customer's API Key.")),),
    ),
    Fault.REDIRECTED: Explanation(
        headline=mark("Faults", "The request was sent elsewhere; the API Key is still not evaluated"),
        after=(
            (
                mark("Faults", "The answer points to {location_host}, and it was not followed."),
                mark("Faults", "The answer points to another address, and it was not followed."),
            ),
            mark("Faults", "A sign-in portal or a proxy often does this."),
        ),
        steps=(
            (Actor.AGENT, mark("Faults", "Open the browser and see whether the network asks you to sign in.")),
            (Actor.NETWORK, _ALLOW),
        ),
    ),
    Fault.RATE_LIMITED: Explanation(
        headline=mark("Faults", "Too many requests; the API Key is still not evaluated"),
        after=(
            (
                mark("Faults", "The server asks to wait {retry_after_s} s. The API Key has nothing to do with it."),
                mark("Faults", "The server asks to wait. The API Key has nothing to do with it."),
            ),
        ),
        steps=((Actor.AGENT, mark("Faults", "Wait and ask again.")),),
    ),
    Fault.NOT_FOUND: Explanation(
        headline=mark("Faults", "The address asked does not exist; the API Key is still not evaluated"),
        after=(
            (
                mark("Faults", "{host} answered that it has nothing there."),
                mark("Faults", "The answer was that there is nothing there."),
            ),
        ),
        steps=(
            (Actor.AGENT, mark("Faults", "Check the environment's address.")),
            (Actor.VIDESK, mark("Faults", "If it is right, escalate to Videsk with the text for the ticket.")),
        ),
    ),
    Fault.BAD_REQUEST: Explanation(
        headline=mark("Faults", "The request was not understood; the API Key is still not evaluated"),
        after=(mark("Faults", "The answer finds fault with the request, not with the API Key."),),
        steps=((Actor.VIDESK, _ESCALATE),),
    ),
    Fault.OTHER_4XX: Explanation(
        headline=mark("Faults", "The request was turned down; the API Key is still not evaluated"),
        after=(mark("Faults", "The answer says nothing about the API Key. What it said stands below."),),
        steps=((Actor.VIDESK, _ESCALATE),),
    ),
    Fault.SERVER_ERROR: Explanation(
        headline=(
            When("videsk_said", mark("Faults", "Videsk had an error; the API Key is still not evaluated")),
            mark("Faults", "The server that answered had an error; the API Key is still not evaluated"),
        ),
        after=(mark("Faults", "It happened on the server, before anything was said about the API Key."),),
        steps=_AGAIN,
    ),
    Fault.GATEWAY_ERROR: Explanation(
        headline=mark("Faults", "Videsk is not available; the API Key is still not evaluated"),
        after=(
            mark("Faults", "A server in between answered that it cannot reach Videsk's."),
            mark("Faults", "It gave the Ray ID {ray}."),
        ),
        steps=_AGAIN,
    ),
    Fault.BODY_EMPTY: Explanation(
        headline=mark("Faults", "The answer came empty; the API Key is still not evaluated"),
        after=(_ACCEPTED_BUT,),
        steps=_AGAIN,
    ),
    Fault.BODY_NOT_JSON: Explanation(
        headline=_UNREADABLE_BODY,
        after=(mark("Faults", "It is not JSON, the form in which Videsk answers."),),
        steps=((Actor.NETWORK, _ALLOW), (Actor.VIDESK, _ESCALATE)),
    ),
    Fault.BODY_TRUNCATED: Explanation(
        headline=mark("Faults", "The answer came incomplete; the API Key is still not evaluated"),
        after=(
            (
                mark("Faults", "The connection ended after {bytes} bytes, before the end of the answer."),
                mark("Faults", "The connection ended before the end of the answer."),
            ),
        ),
        steps=(
            (Actor.AGENT, mark("Faults", "Ask again.")),
            (Actor.NETWORK, mark("Faults", "If it happens again, ask your IT team what cuts long answers.")),
        ),
    ),
    Fault.BODY_UNDECODABLE: Explanation(
        headline=_UNREADABLE_BODY,
        after=(mark("Faults", "Its compression or its characters are damaged, or of a kind we do not read."),),
        steps=_AGAIN,
    ),
    Fault.BODY_TOO_LARGE: Explanation(
        headline=mark("Faults", "The answer is too large to be read; the API Key is still not evaluated"),
        after=(mark("Faults", "It was stopped at the limit of this program."),),
        steps=((Actor.VIDESK, _ESCALATE),),
    ),
    Fault.BODY_TOO_DEEP: Explanation(
        headline=_UNREADABLE_BODY,
        after=(mark("Faults", "It is nested deeper than this program reads."),),
        steps=((Actor.VIDESK, _ESCALATE),),
    ),
    Fault.SHAPE_UNKNOWN: Explanation(
        headline=mark("Faults", "The answer has an unknown form; the API Key is still not evaluated"),
        after=(_ACCEPTED_BUT,),
        steps=((Actor.VIDESK, _ESCALATE),),
    ),
    Fault.INTERNAL: Explanation(
        headline=mark("Faults", "This program failed; the API Key is still not evaluated"),
        after=(mark("Faults", "The fault is ours, not the API Key's and not the customer's."),),
        steps=((Actor.VIDESK, mark("Faults", "Report it with the text for the ticket.")),),
    ),
    Fault.SAVE_FAILED: Explanation(
        headline=mark("Faults", "The file could not be saved"),
        after=(
            (
                mark("Faults", "The folder {folder} does not allow it, or there is no space."),
                mark("Faults", "The folder does not allow it, or there is no space."),
            ),
            mark("Faults", "Nothing half-written was left."),
        ),
        steps=((Actor.AGENT, mark("Faults", "Choose another folder.")),),
    ),
}
