"""A forward proxy for tests: tunnels by CONNECT and requests in clear, to one upstream whatever is asked for.

With a login it insists on Basic; its ``log`` holds the heads of the requests it was sent.
"""

import asyncio
from base64 import b64encode
from contextlib import suppress

from tests.faults.spelling import html, response
from tests.servers import LOOPBACK, request_head


class ForwardProxy:
    def __init__(self, upstream_port, *, login=None):
        self.upstream_port = upstream_port
        self.log = []
        self._login = None if login is None else b"Basic " + b64encode(login.encode())

    async def __call__(self, reader, writer):
        request = await request_head(reader)
        self.log.append(request)
        if self._login is not None and b"proxy-authorization: " + self._login.lower() not in request.lower():
            writer.write(html(407, "Proxy Authentication Required", 'Proxy-Authenticate: Basic realm="company"'))
            await writer.drain()
            return
        try:
            there, back = await asyncio.open_connection(LOOPBACK, self.upstream_port)
        except OSError:
            writer.write(response(503, b"", "Via: 1.1 proxy"))
            return
        if request.startswith(b"CONNECT "):
            writer.write(b"HTTP/1.1 200 Connection established\r\n\r\n")
        else:
            back.write(request)
        try:
            await _first_to_end(_copy(reader, back), _copy(there, writer))
        finally:
            back.close()


async def _first_to_end(*copies):
    tasks = [asyncio.ensure_future(copy) for copy in copies]
    try:
        await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


async def _copy(source, target):
    with suppress(ConnectionError):
        while data := await source.read(65_536):
            target.write(data)
            await target.drain()
