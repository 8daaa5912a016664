"""What stands in the printed programme (domain.md C.1)."""

from eventmgr.agenda.printing.programme import programme_content
from eventmgr.agenda.printing.versions import DELIVERED, FINAL, PROVISIONAL, PUBLIC, VERSIONS, Version

__all__ = ["DELIVERED", "FINAL", "PROVISIONAL", "PUBLIC", "VERSIONS", "Version", "programme_content"]
