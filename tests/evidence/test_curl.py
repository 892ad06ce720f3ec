"""The curl line: it really asks, with the key from the variable, and no address can make a shell do anything else."""

import asyncio
import os
import shutil
import subprocess

import pytest

from tests.keys import GOOD
from tests.servers import raw_server, request_head
from videsk_desktop.core.exchange import SEGMENTS_PATH, VIDESK
from videsk_desktop.evidence.curl import Shell, curl_line

HOSTILE = [
    "'; touch {folder}/owned; '",
    "$(touch {folder}/owned)",
    "`touch {folder}/owned`",
    '" & touch {folder}/owned & "',
    "|touch {folder}/owned|",
    "\ntouch {folder}/owned\n",
    "%PATH%",
    "%CD%",
    "%DATE%!PATH!^&<>()",
    "{{a,b}}[1-9]",
    "‘; touch {folder}/owned; ’",
    "-o {folder}/owned",
    "a b\tc\\",
    "ñ/😀",
]
SAFE = set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._~:/?#[]@=,;+*-%")


def test_the_line_for_a_posix_shell_is_the_one_agreed_on():
    assert curl_line(VIDESK.url(), Shell.SH) == (
        r"""curl -sS -w '\nHTTP %{http_code}\n' -H "Authorization: Bearer $VIDESK_API_KEY" """
        "-H 'Content-Type: application/json' -H 'Accept: application/json' "
        "https://api.videsk.io/public/video-contact-center/segments"
    )


def test_the_line_for_powershell_takes_the_variable_of_its_environment():
    assert curl_line(VIDESK.url(), Shell.POWERSHELL) == (
        r"""curl.exe -sS -w '\nHTTP %{http_code}\n' -H "Authorization: Bearer $env:VIDESK_API_KEY" """
        "-H 'Content-Type: application/json' -H 'Accept: application/json' "
        "'https://api.videsk.io/public/video-contact-center/segments'"
    )


def test_the_line_for_cmd_has_the_key_before_every_other_percent_sign():
    line = curl_line("https://h/a b", Shell.CMD)
    assert line == (
        'curl -sS -H "Authorization: Bearer %VIDESK_API_KEY%" -H "Content-Type: application/json" '
        r'-H "Accept: application/json" https://h/a%^20b -w "\nHTTP %{http_code}\n"'
    )


@pytest.mark.parametrize("path", HOSTILE)
@pytest.mark.parametrize("shell", Shell)
def test_nothing_of_an_address_means_anything_to_a_shell(path, shell):
    line = curl_line(f"https://h/{path}", shell)
    start = line.index("https://h/")
    address = line[start:].split(" ", maxsplit=1)[0].rstrip("'")
    assert set(address) <= SAFE | ({"^"} if shell is Shell.CMD else set())
    if shell is Shell.CMD:
        names = line.split("Bearer ", maxsplit=1)[1].split("%")
        assert names[1] == "VIDESK_API_KEY"
        # Whatever else stands behind a percent sign begins as no variable's name does.
        assert all(name.startswith(("^", "{")) for name in names[3:])


@pytest.mark.parametrize("shell", Shell)
def test_an_address_of_ipv6_keeps_its_brackets_and_nothing_else_does(shell):
    assert "http://[::1]:8080/a" in curl_line("http://[::1]:8080/a[1-3]", shell)
    assert "[1-3]" not in curl_line("http://[::1]:8080/a[1-3]", shell)


def test_a_host_outside_ascii_is_written_as_dns_knows_it():
    assert "https://xn--espaa-rta.example:8443/x" in curl_line("https://España.example:8443/x", Shell.SH)


@pytest.mark.skipif(shutil.which("curl") is None, reason="curl is not installed")
@pytest.mark.parametrize("path", ["", *HOSTILE])
async def test_the_line_for_a_posix_shell_asks_with_the_key_and_runs_nothing_else(tmp_path, path):
    heard = []

    async def answer(reader, writer):
        heard.append(await request_head(reader))
        writer.write(b"HTTP/1.1 401 Unauthorized\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}")
        await writer.drain()

    async with raw_server(answer) as site:
        line = curl_line(f"{site.base_url}/{path.format(folder=tmp_path)}{SEGMENTS_PATH}", Shell.SH)
        environment = {**os.environ, "VIDESK_API_KEY": GOOD}
        done = await asyncio.to_thread(
            subprocess.run, ["sh", "-c", line], env=environment, cwd=tmp_path, capture_output=True, text=True
        )
    assert (done.stdout, done.stderr) == ("{}\nHTTP 401\n", "")
    assert list(tmp_path.iterdir()) == []
    request = heard[0].decode()
    assert f"\r\nAuthorization: Bearer {GOOD}\r\n" in request
    assert "\r\nContent-Type: application/json\r\nAccept: application/json\r\n" in request
    assert request.split(" ")[1].endswith(SEGMENTS_PATH)
    assert GOOD not in line
