"""The library that tells an article from its page, loaded when a page needs it and without its look at the network."""

from __future__ import annotations

import logging
import socket
from importlib import import_module
from types import ModuleType

for library in ("trafilatura", "htmldate"):
    logging.getLogger(library).setLevel(logging.CRITICAL)


def loaded(name: str) -> ModuleType:
    """Return a module of trafilatura; the first takes half a second.

    It brings urllib3 along, of which we use nothing, and which binds a socket to ``::1`` when it is loaded, to learn
    whether there is IPv6: unless Python says that there is none.
    """
    told = socket.has_ipv6
    socket.has_ipv6 = False
    try:
        return import_module(name)
    finally:
        socket.has_ipv6 = told
