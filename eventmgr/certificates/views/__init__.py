"""Pages of certificates: the table, issuing, one person, what became of one, who signs."""

from eventmgr.certificates.views import issuing, listing, one, person, signatories
from eventmgr.certificates.views.blueprint import blueprint

__all__ = ["blueprint", "issuing", "listing", "one", "person", "signatories"]
