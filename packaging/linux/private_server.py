"""A server over TLS on this computer, certified by an authority of its own, that refuses every key as expired."""

import contextlib
import http.server
import json
import ssl
import threading
from collections.abc import Iterator

import trustme

_REFUSAL = json.dumps(
    {"name": "NotAuthenticated", "message": "jwt expired", "code": 401, "className": "not-authenticated", "errors": {}}
).encode()


class _Refusing(http.server.BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        self.send_response(401)
        self.send_header("Content-Type", "application/json; charset=utf-8")
        self.send_header("Content-Length", str(len(_REFUSAL)))
        self.end_headers()
        self.wfile.write(_REFUSAL)

    def log_message(self, *_values: object) -> None:
        """Say nothing: a request holds a key."""


class _Quiet(http.server.ThreadingHTTPServer):
    def handle_error(self, *_values: object) -> None:
        """Say nothing of a client that does not trust us: that is what one row of the table is about."""


@contextlib.contextmanager
def private_server() -> Iterator[tuple[str, bytes]]:
    """Serve until the end of the block; yield the address and the authority's certificate (PEM)."""
    authority = _authority()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    with _Quiet(("127.0.0.1", 0), _Refusing) as server:
        server.socket = context.wrap_socket(server.socket, server_side=True)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"https://127.0.0.1:{server.server_port}", authority.cert_pem.bytes()
        server.shutdown()


def _authority() -> trustme.CA:
    return trustme.CA(organization_name="Videsk Desktop smoke test")
