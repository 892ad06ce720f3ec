"""What systems and OpenSSL call it when no connection comes about, and the fault that each code is. Only tables."""

import errno
import socket
from collections.abc import Mapping

from videsk_desktop.core.verdicts import Fault

ERRNOS: Mapping[int, Fault] = {
    errno.ECONNREFUSED: Fault.REFUSED,
    errno.ENETUNREACH: Fault.UNREACHABLE,
    errno.ENETDOWN: Fault.OFFLINE,
    errno.EHOSTUNREACH: Fault.UNREACHABLE,
    errno.EHOSTDOWN: Fault.UNREACHABLE,
    errno.EADDRNOTAVAIL: Fault.UNREACHABLE,
    errno.EAFNOSUPPORT: Fault.UNREACHABLE,
    errno.EACCES: Fault.UNREACHABLE,
    errno.EPERM: Fault.UNREACHABLE,
    errno.ECONNRESET: Fault.RESET,
    errno.ECONNABORTED: Fault.RESET,
    errno.ENETRESET: Fault.RESET,
    errno.EPIPE: Fault.RESET,
    errno.ENOTCONN: Fault.RESET,
}

# What Windows' overlapped ConnectEx and WSARecv say, where errno is not set from it.
WINDOWS_ERRORS: Mapping[int, Fault] = {
    64: Fault.RESET,
    121: Fault.TIMEOUT_CONNECT,
    1225: Fault.REFUSED,
    1231: Fault.UNREACHABLE,
    1232: Fault.UNREACHABLE,
    1236: Fault.RESET,
}

NO_SUCH_NAME = frozenset(
    getattr(socket, name) for name in ("EAI_NONAME", "EAI_NODATA", "EAI_ADDRFAMILY") if hasattr(socket, name)
)

# OpenSSL's X509_V_ERR_*; the system's own verdict on Windows (CERT_E_*, wincrypt) and macOS (errSec*).
VERIFY_CODES: Mapping[int, Fault] = {
    9: Fault.CERTIFICATE_NOT_YET,
    10: Fault.CERTIFICATE_EXPIRED,
    62: Fault.CERTIFICATE_NAME,
    64: Fault.CERTIFICATE_NAME,
    0x800B0101: Fault.CERTIFICATE_EXPIRED,
    0x800B010F: Fault.CERTIFICATE_NAME,
    -67818: Fault.CERTIFICATE_EXPIRED,
    -67819: Fault.CERTIFICATE_NOT_YET,
    -67602: Fault.CERTIFICATE_NAME,
}

TLS_REASONS: Mapping[str, Fault] = {
    "WRONG_VERSION_NUMBER": Fault.NOT_TLS,
    "HTTP_REQUEST": Fault.NOT_TLS,
    "UNKNOWN_PROTOCOL": Fault.NOT_TLS,
}
