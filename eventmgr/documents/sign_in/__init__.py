"""Sign-in sheets (domain.md C.3; prints.md, section 3): landscape, one for each half-day or session."""

from eventmgr.documents.sign_in.sheets import render_sign_in, sign_in_remarks

__all__ = ["render_sign_in", "sign_in_remarks"]
