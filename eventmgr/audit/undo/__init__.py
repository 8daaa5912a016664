"""Undo: what one transaction changed is put back as it was, from the change log, in a transaction of its own.

An undo is a change like any other, so undoing the undo does the work again.
"""

from eventmgr.audit.undo.hooks import Touched, after_undo
from eventmgr.audit.undo.putting_back import Undone, undo_set
from eventmgr.audit.undo.rows import batches

__all__ = ["Touched", "Undone", "after_undo", "batches", "undo_set"]
