"""Documents of the agenda."""

from eventmgr.prints.enums import DocumentKind
from eventmgr.reports.suite.document import EVERYBODY, WORKING, Document, Making
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


PROGRAMME = Document(
    DocumentKind.PROGRAMME,
    "programme",
    N_("For participants, the notice board and the public"),
    EVERYBODY,
    _programme,
    kinds=("provisional", "final", "delivered", "public"),
    kind_roles=dict.fromkeys(("provisional", "final", "delivered"), WORKING),
)
