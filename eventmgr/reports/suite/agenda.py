"""Documents of the agenda."""

from eventmgr.prints.enums import DocumentKind
from eventmgr.reports.suite.document import EVERYBODY, TABLE, WORKING, Document, Making
from eventmgr.words import N_


def _programme() -> Making:
    from eventmgr.agenda.printing import programme_content
    from eventmgr.documents.programme import programme_remarks, render_programme

    return Making(
        lambda session, event, wish, as_of: programme_content(
            session, event, kind=wish.kind or "provisional", as_of=as_of, paper=wish.paper
        ),
        render_programme,
        programme_remarks,
    )


def _glance() -> Making:
    from eventmgr.agenda.printing import glance_content
    from eventmgr.documents.glance import glance_remarks, render_glance

    return Making(
        lambda session, event, wish, as_of: glance_content(
            session, event, kind=wish.kind or "provisional", as_of=as_of, paper=wish.paper
        ),
        render_glance,
        glance_remarks,
    )


def _door_signs() -> Making:
    from eventmgr.agenda.printing import door_signs_content
    from eventmgr.documents.door_signs import door_signs_remarks, render_door_signs

    return Making(
        lambda session, event, wish, as_of: door_signs_content(session, event, as_of=as_of, paper=wish.paper),
        render_door_signs,
        door_signs_remarks,
    )


def _groups() -> Making:
    from eventmgr.agenda.printing import group_lists_content
    from eventmgr.documents.group_lists import group_lists_remarks, render_group_lists

    return Making(
        lambda session, event, wish, as_of: group_lists_content(session, event, as_of=as_of, paper=wish.paper),
        render_group_lists,
        group_lists_remarks,
    )


PROGRAMME = Document(
    DocumentKind.PROGRAMME,
    "programme",
    N_("For participants, the notice board and the public"),
    EVERYBODY,
    _programme,
    kinds=("provisional", "final", "delivered", "public"),
    kind_roles=dict.fromkeys(("provisional", "final", "delivered"), WORKING),
)
GLANCE = Document(
    DocumentKind.GLANCE,
    "glance",
    N_("One page for the notice board: days side by side on a scale of time"),
    EVERYBODY,
    _glance,
    kinds=("provisional", "final", "public"),
    kind_roles=dict.fromkeys(("provisional", "final"), WORKING),
)
DOOR_SIGNS = Document(
    DocumentKind.DOOR_SIGNS,
    "door-signs",
    N_("For the doors, one for each room and day"),
    TABLE,
    _door_signs,
)
GROUPS = Document(
    DocumentKind.GROUPS,
    "groups",
    N_("At the doors of the group rooms and for those who lead the groups"),
    WORKING,
    _groups,
)
