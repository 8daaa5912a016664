"""What stands on paper of the programme (domain.md C.1): programmes, the glance, door signs, group lists."""

from eventmgr.agenda.printing.doors import door_signs_content
from eventmgr.agenda.printing.glance import glance_content
from eventmgr.agenda.printing.groups import group_lists_content
from eventmgr.agenda.printing.programme import programme_content
from eventmgr.agenda.printing.versions import DELIVERED, FINAL, PROVISIONAL, PUBLIC, VERSIONS, Version

__all__ = [
    "DELIVERED",
    "FINAL",
    "PROVISIONAL",
    "PUBLIC",
    "VERSIONS",
    "Version",
    "door_signs_content",
    "glance_content",
    "group_lists_content",
    "programme_content",
]
