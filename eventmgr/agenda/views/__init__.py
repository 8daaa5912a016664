"""Pages of the agenda: board and list, sessions, and what they are made of."""

from eventmgr.agenda.views import board, days, groups, moving, programme, rooms, sessions, speakers, topics
from eventmgr.agenda.views.blueprint import blueprint

__all__ = ["blueprint", "board", "days", "groups", "moving", "programme", "rooms", "sessions", "speakers", "topics"]
