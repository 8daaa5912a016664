"""What people wear and what stands before them."""

from eventmgr.prints.enums import DocumentKind
from eventmgr.reports.suite.document import TABLE, Document, Making
from eventmgr.words import N_


def _badges() -> Making:
    from eventmgr.documents.badges import badges_remarks, render_badges
    from eventmgr.reports.printing import badges_content

    return Making(
        lambda session, event, wish, as_of: badges_content(
            session, event, as_of=as_of, size="86x54" if wish.size == "86x54" else "a6", paper=wish.paper
        ),
        render_badges,
        badges_remarks,
    )


def _name_tents() -> Making:
    from eventmgr.documents.tents import name_tents_remarks, render_name_tents
    from eventmgr.reports.printing import name_tents_content

    return Making(
        lambda session, event, wish, as_of: name_tents_content(session, event, as_of=as_of, paper=wish.paper),
        render_name_tents,
        name_tents_remarks,
    )


def _plates() -> Making:
    from eventmgr.documents.plates import plates_remarks, render_plates
    from eventmgr.reports.printing import plates_content

    return Making(
        lambda session, event, wish, as_of: plates_content(session, event, as_of=as_of, paper=wish.paper),
        render_plates,
        plates_remarks,
    )


def _role_cards() -> Making:
    from eventmgr.documents.plates import render_role_cards, role_cards_remarks
    from eventmgr.reports.printing import role_cards_content

    return Making(
        lambda session, event, wish, as_of: role_cards_content(session, event, as_of=as_of, paper=wish.paper),
        render_role_cards,
        role_cards_remarks,
    )


BADGES = Document(
    DocumentKind.BADGES,
    "badges",
    N_("To be worn; four on a sheet, printed on both sides, two cuts"),
    TABLE,
    _badges,
    sizes=("a6", "86x54"),
)
NAME_TENTS = Document(
    DocumentKind.NAME_TENTS,
    "name-tents",
    N_("Folded, on the table before everybody who sits there"),
    TABLE,
    _name_tents,
)
PLATES = Document(DocumentKind.PLATES, "plates", N_("Folded, one for each delegation"), TABLE, _plates)
ROLE_CARDS = Document(
    DocumentKind.ROLE_CARDS,
    "role-cards",
    N_("Folded, for the rostrum and the booths; one for each role in the programme"),
    TABLE,
    _role_cards,
)
