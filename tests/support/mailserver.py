"""A real SMTP server on this machine: what it took, and ways to misbehave."""

import asyncio
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from typing import Any

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP


@dataclass
class Mailbox:
    """Messages in the order of their coming; `refuse` are addresses that the server does not know.

    `hang_up` is when it goes away: "rcpt" before it was given the text, "data" after it, before it says that it has it.
    """

    port: int = 0
    taken: list[EmailMessage] = field(default_factory=list)
    refuse: set[str] = field(default_factory=set)
    hang_up: str = ""

    async def handle_RCPT(self, server: SMTP, _session: Any, envelope: Any, address: str, _options: Any) -> str:  # noqa: N802 - the library's name
        if self.hang_up == "rcpt":
            server.transport.abort()
            await asyncio.sleep(0.1)
        if address in self.refuse:
            return "550 5.1.1 no such mailbox"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: SMTP, _session: Any, envelope: Any) -> str:  # noqa: N802 - the library's name
        message = message_from_bytes(envelope.content, policy=default)
        assert isinstance(message, EmailMessage)
        self.taken.append(message)
        if self.hang_up == "data":
            server.transport.abort()
            await asyncio.sleep(0.1)
        return "250 OK"


@contextmanager
def mail_server() -> Iterator[Mailbox]:
    """A server that listens on a free port of this machine."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        box = Mailbox(port=free.getsockname()[1])
    controller = Controller(box, hostname="127.0.0.1", port=box.port)
    controller.start()
    yield box
    controller.stop()
