"""Pages of accounts: signing in and out, one's own password, the users of the installation."""

from eventmgr.accounts.views import own, signing, users
from eventmgr.accounts.views.blueprint import blueprint

__all__ = ["blueprint", "own", "signing", "users"]
