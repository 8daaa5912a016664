"""What differs between two contents of one document, in the words of the print, and the box that tells it."""

from eventmgr.prints.rules.difference import difference
from eventmgr.prints.rules.following import following, numbered, since, with_status
from eventmgr.prints.rules.telling import Difference

__all__ = ["Difference", "difference", "following", "numbered", "since", "with_status"]
