"""Every fault, in the order of the way an answer takes."""

from tests.faults import of_bodies, of_connections, of_others, of_proxies, of_the_api, of_tls

GROUPS = {
    "connections": of_connections.CUT + of_connections.SILENT + of_connections.NO_HTTP + of_connections.UNUSUAL,
    "TLS": of_tls.CERTIFICATES + of_tls.HANDSHAKES,
    "proxies": of_proxies.WORKING + of_proxies.LOGINS + of_proxies.REFUSALS + of_proxies.OUT_OF_ORDER,
    "not the API": of_others.INTERMEDIARIES + of_others.EDGES + of_others.REDIRECTS,
    "statuses": of_others.STATUSES
    + of_others.RATE_LIMITS
    + of_others.BROKEN_BEHIND_A_STATUS
    + of_the_api.OF_SOMETHING_ELSE,
    "bodies": of_bodies.CODED + of_bodies.FRAMED + of_bodies.READ,
    "the key": of_the_api.OF_THE_KEY,
    "lists": of_the_api.ACCEPTED,
}

ROWS = {row.name: row for rows in GROUPS.values() for row in rows}
