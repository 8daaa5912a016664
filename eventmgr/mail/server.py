"""Talking to the mail server: one connection for many messages, and what became of each."""

import smtplib
import ssl
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from typing import Any

from eventmgr import clock
from eventmgr.config import Settings
from eventmgr.errors import RefusedError
from eventmgr.mail.enums import MessageState
from eventmgr.words import N_

POLICY = SMTP.clone(cte_type="7bit")
PATIENCE = 20
"""Seconds to wait for the server."""


class UnreachableError(RefusedError):
    """The server cannot be reached, or does not let us in: no message was touched."""


@dataclass(frozen=True, slots=True)
class Attempt:
    """What became of one message; `lost` when the connection is gone."""

    state: MessageState
    reason: str = ""
    lost: bool = False


class _Server(smtplib.SMTP):
    """A server of which we know whether it was given the text of the message."""

    handed_over = False

    def data(self, msg: Any) -> tuple[int, bytes]:
        self.handed_over = True
        return super().data(msg)


class _SecureServer(smtplib.SMTP_SSL, _Server):
    """The same over TLS from the first byte."""


def is_configured(settings: Settings) -> bool:
    """Whether this installation sends mail."""
    return bool(settings.mail_host and settings.mail_from)


@contextmanager
def connected(settings: Settings) -> Iterator[_Server]:
    """A server that let us in. Raises UnreachableError with a sentence that says what to do."""
    try:
        server = _opened(settings)
    except (OSError, smtplib.SMTPException) as error:
        raise UnreachableError(
            N_("The mail server %(host)s cannot be used: %(why)s. Nothing was sent."),
            host=settings.mail_host,
            why=_why(error),
        ) from error
    try:
        yield server
    finally:
        with suppress(OSError, smtplib.SMTPException):
            server.quit()


def _opened(settings: Settings) -> _Server:
    secure = ssl.create_default_context()
    host, port = settings.mail_host, settings.mail_port
    if settings.mail_security == "tls":
        server: _Server = _SecureServer(host, port, timeout=PATIENCE, context=secure)
    else:
        server = _Server(host, port, timeout=PATIENCE)
    if settings.mail_security == "starttls":
        server.starttls(context=secure)
    if settings.mail_user:
        server.login(settings.mail_user, settings.mail_password)
    return server


def message_of(
    settings: Settings, *, to_address: str, to_name: str, subject: str, body: str, message_id: str
) -> EmailMessage:
    """A message as it goes over the wire. Values cannot bring headers along: the library refuses line ends in them."""
    message = EmailMessage(policy=POLICY)
    if settings.mail_from:  # a file taken out without one gets it from the program that sends it
        message["From"] = Address(settings.mail_from_name, addr_spec=settings.mail_from)
    message["To"] = Address(to_name, addr_spec=to_address)
    message["Subject"] = subject
    message["Date"] = format_datetime(clock.now())
    message["Message-ID"] = message_id
    message.set_content(body + "\n")
    return message


def send(server: _Server, message: EmailMessage) -> Attempt:
    """Send one message. A drop before its text was handed over is a failure, one after it leaves us unsure."""
    server.handed_over = False
    try:
        server.send_message(message)
    except (smtplib.SMTPResponseException, smtplib.SMTPRecipientsRefused, smtplib.SMTPNotSupportedError) as error:
        return Attempt(MessageState.FAILED, _why(error))  # the server, still there, said no
    except OSError as error:  # of which the library's own errors are a kind
        state = MessageState.UNSURE if server.handed_over else MessageState.FAILED
        return Attempt(state, _why(error), lost=True)
    return Attempt(MessageState.SENT)


def _why(error: Exception) -> str:
    """What the server said, without addresses of people."""
    if isinstance(error, smtplib.SMTPRecipientsRefused):
        code, said = next(iter(error.recipients.values()))
        return f"{code} {_text(said)}"
    if isinstance(error, smtplib.SMTPResponseException):
        return f"{error.smtp_code} {_text(error.smtp_error)}"
    return str(error) or type(error).__name__


def _text(said: bytes | str) -> str:
    return said.decode("ascii", "replace") if isinstance(said, bytes) else said
