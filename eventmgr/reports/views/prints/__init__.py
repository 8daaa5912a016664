"""The Documents pages: what can be printed, how it looks, what was issued."""

from eventmgr.reports.views.prints import files, index, issues, issuing, preview
from eventmgr.reports.views.prints.blueprint import blueprint

__all__ = ["blueprint", "files", "index", "issues", "issuing", "preview"]
