"""Loading of trafilatura, which extracts articles from web pages: only when needed, and without its IPv6 test."""

from __future__ import annotations

import logging
import socket
from importlib import import_module
from types import ModuleType

for library in ("trafilatura", "htmldate"):
    logging.getLogger(library).setLevel(logging.CRITICAL)


def loaded(name: str) -> ModuleType:
    """Return a module of trafilatura; the first import takes half a second.

    It imports urllib3, which is not used here but binds a socket to ``::1`` on import to test for IPv6. It does not do
    so if Python claims to have no IPv6.
    """
    before = socket.has_ipv6
    socket.has_ipv6 = False
    try:
        return import_module(name)
    finally:
        socket.has_ipv6 = before
