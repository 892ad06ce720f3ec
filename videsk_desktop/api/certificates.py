"""What a certificate says of itself, and whose TLS inspection it betrays. Judges nothing: trust is ``ssl``'s."""

import ssl
from dataclasses import dataclass
from typing import Any

from videsk_desktop.core.findings import Fact

_LONGEST_NAME = 200

# A word of the issuer's name, in lower case, and the product that signs certificates under it. Longer words first
# where one holds another.
_INSPECTORS: tuple[tuple[str, str], ...] = (
    ("zscaler", "Zscaler"),
    ("netskope", "Netskope"),
    ("goskope", "Netskope"),
    ("fortinet", "Fortinet FortiGate"),
    ("fortigate", "Fortinet FortiGate"),
    ("palo alto", "Palo Alto Networks"),
    ("paloalto", "Palo Alto Networks"),
    ("globalprotect", "Palo Alto Networks"),
    ("sophos", "Sophos"),
    ("kaspersky", "Kaspersky"),
    ("eset ssl filter", "ESET"),
    ("eset,", "ESET"),
    ("eset spol", "ESET"),
    ("avast", "Avast"),
    ("avg web", "AVG"),
    ("bitdefender", "Bitdefender"),
    ("umbrella", "Cisco Umbrella"),
    ("opendns", "Cisco Umbrella"),
    ("cisco secure", "Cisco Secure"),
    ("ironport", "Cisco Secure"),
    ("blue coat", "Symantec (Blue Coat)"),
    ("bluecoat", "Symantec (Blue Coat)"),
    ("symantec web", "Symantec (Blue Coat)"),
    ("mcafee", "Skyhigh (McAfee)"),
    ("skyhigh", "Skyhigh (McAfee)"),
    ("forcepoint", "Forcepoint"),
    ("websense", "Forcepoint"),
    ("check point", "Check Point"),
    ("checkpoint", "Check Point"),
    ("watchguard", "WatchGuard"),
    ("untangle", "Untangle"),
    ("barracuda", "Barracuda"),
    ("sonicwall", "SonicWall"),
    ("cloudflare gateway", "Cloudflare Gateway"),
    ("gateway ca - cloudflare", "Cloudflare Gateway"),
    ("mitmproxy", "mitmproxy"),
    ("charles proxy", "Charles"),
    ("do_not_trust", "Fiddler"),
    ("fiddler", "Fiddler"),
    ("portswigger", "Burp Suite"),
    ("burp", "Burp Suite"),
)


@dataclass(frozen=True, slots=True)
class PeerCertificate:
    """``issuer`` and ``subject`` as one line each; the dates in seconds since 1970 (UTC)."""

    issuer: str
    subject: str
    not_before: int
    not_after: int

    @property
    def inspector(self) -> str | None:
        """The product that inspects TLS on the way, when the issuer's name is one of the known."""
        issuer = self.issuer.lower()
        return next((product for word, product in _INSPECTORS if word in issuer), None)

    def facts(self) -> dict[str, Fact]:
        """Return what is worth telling an IT team."""
        facts: dict[str, Fact] = {
            "issuer": self.issuer,
            "subject": self.subject,
            "not_before": self.not_before,
            "not_after": self.not_after,
        }
        if self.inspector is not None:
            facts["inspector"] = self.inspector
        return facts


def peer_certificate(tls: ssl.SSLObject) -> PeerCertificate | None:
    """Return the certificate the peer showed, also when it was not trusted; None when it showed none.

    ``SSLObject.getpeercert`` speaks only after a handshake that went well, so the chain is asked of the object inside,
    as truststore does.
    """
    try:
        inner: Any = tls._sslobj  # type: ignore[attr-defined]  # noqa: SLF001 - the only way to a refused certificate
        info = inner.get_unverified_chain()[0].get_info()
        return PeerCertificate(
            issuer=_line(info["issuer"]),
            subject=_line(info["subject"]),
            not_before=int(ssl.cert_time_to_seconds(info["notBefore"])),
            not_after=int(ssl.cert_time_to_seconds(info["notAfter"])),
        )
    except (AttributeError, LookupError, TypeError, ValueError):
        return None


def _line(name: tuple[tuple[tuple[str, str], ...], ...]) -> str:
    """Return a distinguished name (RFC 5280 section 4.1.2.4) as its values, the most telling first."""
    values = {kind: value for relative in name for kind, value in relative}
    order = ("commonName", "organizationName", "organizationalUnitName")
    told = [values[kind] for kind in order if kind in values]
    return ", ".join(told or list(values.values()))[:_LONGEST_NAME]
