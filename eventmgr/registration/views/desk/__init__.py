"""The organiser's side of registration: links, requests, papers."""

from eventmgr.registration.views.desk import links, papers, requests
from eventmgr.registration.views.desk.blueprint import blueprint

__all__ = ["blueprint", "links", "papers", "requests"]
