"""Puts the application together: configuration, extensions, pages, guard."""

import os
from datetime import timedelta
from importlib import import_module
from typing import Any

from flask import Flask, request
from werkzeug.middleware.proxy_fix import ProxyFix

from eventmgr import paths
from eventmgr.accounts.passwords import Passwords
from eventmgr.config import Settings
from eventmgr.database import db, prepare_engine
from eventmgr.extensions import babel, bootstrap, csrf, limiter, migrate, talisman
from eventmgr.guard import install_guard
from eventmgr.jobs.current import install_queue
from eventmgr.links.addresses import PREFIX
from eventmgr.web.assets import static_address
from eventmgr.web.errors import register_errors
from eventmgr.web.filters import register_filters
from eventmgr.web.icons import register_icons
from eventmgr.web.navigation import register_navigation
from eventmgr.web.visitor import visitor_or_none

MODELS = (
    "accounts",
    "agenda",
    "attendance",
    "audit",
    "certificates",
    "correspondence",
    "delegations",
    "events",
    "files",
    "invitations",
    "jobs",
    "links",
    "mail",
    "people",
    "prints",
    "questions",
    "registration",
)
PAGES = (
    "accounts.views",
    "events.views",
    "audit.views",
    "questions.views",
    "delegations.views",
    "delegations.views.people",
    "links.views",
    "invitations.views",
    "registration.views",
    "registration.views.desk",
    "correspondence.views",
    "agenda.views",
    "attendance.views",
    "certificates.views",
    "certificates.views.verify",
    "reports.views",
    "reports.views.prints",
    "reports.views.pack",
    "reports.views.changed",
    "reports.views.jobs",
    "keeping.views",
)

CONTENT_POLICY = {
    "default-src": "'self'",
    "img-src": "'self' data:",
    "object-src": "'none'",
    "base-uri": "'none'",
    "form-action": "'self'",
    "frame-ancestors": "'none'",
}
PERMISSIONS = {
    "camera": "(self)",
    "microphone": "()",
    "geolocation": "()",
    "payment": "()",
    "usb": "()",
    "browsing-topics": "()",
}


def assemble(settings: Settings) -> Flask:
    """The application for `settings`."""
    app = Flask(
        "eventmgr",
        template_folder=str(paths.TEMPLATES),
        static_folder=str(paths.STATIC),
        static_url_path=static_address(paths.STATIC),
        instance_path=str(settings.instance),
    )
    app.jinja_options = {**app.jinja_options, "trim_blocks": True, "lstrip_blocks": True}
    app.config.update(_flask_configuration(settings))
    app.extensions["eventmgr"] = settings
    _keep_to_ourselves(settings)
    if settings.fonts:
        os.environ["EVENTMGR_FONTS"] = settings.fonts  # documents/ is pure: it knows no settings
    app.extensions["eventmgr_passwords"] = Passwords(
        memory_kib=settings.argon2_memory_kib, time=settings.argon2_time, lanes=settings.argon2_lanes
    )
    if settings.behind_proxy:
        app.wsgi_app = ProxyFix(app.wsgi_app, x_for=1, x_proto=1, x_host=1)  # type: ignore[method-assign]  # Flask's documented way
    _bind_extensions(app, settings)
    _install_jobs(app, settings)
    _register_pages(app)
    install_guard(app)
    return app


def _keep_to_ourselves(settings: Settings) -> None:
    """The instance folder and the embedded database are their owner's only (the log of the database follows it)."""
    settings.instance.mkdir(mode=0o700, parents=True, exist_ok=True)
    if not settings.database_url:
        os.close(os.open(settings.embedded_database, os.O_RDWR | os.O_CREAT, 0o600))


def _flask_configuration(settings: Settings) -> dict[str, Any]:
    return {
        "SECRET_KEY": settings.secret_key,
        "SQLALCHEMY_DATABASE_URI": settings.sqlalchemy_url,
        "TESTING": settings.testing,
        "MAX_CONTENT_LENGTH": settings.max_upload_bytes,
        "SESSION_COOKIE_NAME": "eventmgr_demo" if settings.demonstration else "eventmgr",
        "SESSION_COOKIE_SAMESITE": "Lax",
        "SESSION_COOKIE_SECURE": settings.secure_cookies,
        "SESSION_REFRESH_EACH_REQUEST": False,
        "PERMANENT_SESSION_LIFETIME": timedelta(minutes=settings.session_minutes),
        "SEND_FILE_MAX_AGE_DEFAULT": timedelta(days=365),
        "WTF_CSRF_TIME_LIMIT": None,  # a form may stay open all evening; the token ends with the sign-in
        "BOOTSTRAP_SERVE_LOCAL": True,
        "RATELIMIT_STORAGE_URI": "memory://",
        "RATELIMIT_HEADERS_ENABLED": False,
    }


def _bind_extensions(app: Flask, settings: Settings) -> None:
    for area in MODELS:
        import_module(f"eventmgr.{area}.models")
    import_module("eventmgr.audit.log")
    db.init_app(app)
    with app.app_context():
        prepare_engine(db.engine)
    migrate.init_app(app, db, directory=str(paths.MIGRATIONS), render_as_batch=True)
    babel.init_app(app, default_translation_directories=str(paths.PACKAGE / "translations"))
    bootstrap.init_app(app)
    csrf.init_app(app)
    limiter.init_app(app)
    talisman.init_app(
        app,
        force_https=settings.secure_cookies,
        session_cookie_secure=settings.secure_cookies,
        strict_transport_security=settings.secure_cookies,
        content_security_policy=CONTENT_POLICY,
        permissions_policy=PERMISSIONS,
        frame_options="DENY",
        referrer_policy="same-origin",
    )


def _install_jobs(app: Flask, settings: Settings) -> None:
    def work(job_id: int) -> None:
        import_module("eventmgr.reports.work").do_job(settings, job_id)

    install_queue(app, settings, work)


def _register_pages(app: Flask) -> None:
    for name in PAGES:
        app.register_blueprint(import_module(f"eventmgr.{name}").blueprint)
    register_errors(app)
    register_filters(app)
    register_icons(app)
    register_navigation(app)
    app.after_request_funcs.setdefault(None, []).insert(0, _keep_private)  # the first in this list speaks last
    app.context_processor(lambda: {"current_user": visitor_or_none()})


def _keep_private(answer: Any) -> Any:
    """Pages hold names: no cache keeps them. Files of the program itself carry their own rule."""
    if "Cache-Control" not in answer.headers:
        answer.headers["Cache-Control"] = "no-store"
    if request.path.startswith(PREFIX):  # the address is a secret: not even our own pages are told it
        answer.headers["Referrer-Policy"] = "no-referrer"
    answer.headers.setdefault("Cross-Origin-Opener-Policy", "same-origin")
    answer.headers.setdefault("Cross-Origin-Resource-Policy", "same-origin")
    return answer
