"""`eventmgr serve`: the production server on the configured database."""

import ipaddress
import logging
import ssl

import click
from flask import Flask

from eventmgr import config
from eventmgr.cli.installation import installation
from eventmgr.config import Settings
from eventmgr.errors import RefusedError
from eventmgr.jobs.current import queue_of
from eventmgr.words import N_

PORT = 8000
THREADS = 8


@click.command("serve")
@click.option("--host", default="127.0.0.1", show_default=True)
@click.option("--port", default=PORT, show_default=True, type=click.IntRange(1, 65535))
def command(host: str, port: int) -> None:
    """Serve this installation."""
    settings = config.load()
    refuse_open_doors(settings, host)
    with installation(settings) as (app, _):
        pass
    run(app, settings, host=host, port=port)


def refuse_open_doors(settings: Settings, host: str) -> None:
    """Beyond loopback only with TLS or behind a declared proxy, and never a demonstration."""
    if is_loopback(host):
        return
    if settings.demonstration:
        raise RefusedError(N_("A demonstration is served on this machine only: leave out --host."))
    if not (settings.behind_proxy or settings.tls_certificate):
        raise RefusedError(
            N_(
                "Beyond this machine, passwords need TLS: set tls_certificate and tls_key, "
                "or behind_proxy if a proxy does it."
            )
        )


def is_loopback(host: str) -> bool:
    """Whether only this machine reaches `host`."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def run(app: Flask, settings: Settings, *, host: str, port: int) -> None:
    """Serve `app` until it is stopped; TLS by cheroot, everything else by waitress."""
    logging.basicConfig(level=logging.WARNING, format="%(asctime)s %(levelname)s %(name)s %(message)s")
    worker = queue_of(app).start() if settings.embedded_worker else None
    try:
        if settings.tls_certificate:
            _run_with_tls(app, settings, host=host, port=port)
        else:
            _run(app, host=host, port=port)
    except ssl.SSLError as error:
        raise RefusedError(
            N_("The certificate cannot be used (%(why)s): look at tls_certificate and tls_key."), why=str(error)
        ) from error
    except OSError as error:
        raise RefusedError(
            N_("Port %(port)d cannot be used (%(why)s): choose another one with --port."),
            port=port,
            why=error.strerror or str(error),
        ) from error
    finally:
        if worker is not None:
            worker.stop()


def _run(app: Flask, *, host: str, port: int) -> None:
    from waitress import serve

    serve(app, host=host, port=port, threads=THREADS, ident=None)


def _run_with_tls(app: Flask, settings: Settings, *, host: str, port: int) -> None:
    from cheroot.ssl.builtin import BuiltinSSLAdapter
    from cheroot.wsgi import Server

    server = Server((host, port), app, numthreads=THREADS, server_name="eventmgr")
    server.ssl_adapter = BuiltinSSLAdapter(settings.tls_certificate, settings.tls_key)
    try:
        server.start()
    except KeyboardInterrupt:
        server.stop()
