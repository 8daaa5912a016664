"""The delegation's own page, and what can be done on it."""

from eventmgr.registration.views import deciding, home, members, papers
from eventmgr.registration.views.blueprint import blueprint

__all__ = ["blueprint", "deciding", "home", "members", "papers"]
