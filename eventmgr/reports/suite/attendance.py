"""Documents of attendance."""

from eventmgr.prints.enums import DocumentKind
from eventmgr.reports.suite.document import EVERYBODY, ORGANISERS, TABLE, Document, Making
from eventmgr.words import N_


def _sign_in() -> Making:
    from eventmgr.attendance.printing import sign_in_content
    from eventmgr.documents.sign_in import render_sign_in, sign_in_remarks

    return Making(
        lambda session, event, wish, as_of: sign_in_content(
            session, event, as_of=as_of, unit=wish.unit, paper=wish.paper
        ),
        render_sign_in,
        sign_in_remarks,
    )


def _attendance() -> Making:
    from eventmgr.attendance.printing import attendance_content
    from eventmgr.certificates.queries import certificates_issued
    from eventmgr.documents.attendance import attendance_remarks, render_attendance

    return Making(
        lambda session, event, wish, as_of: attendance_content(
            session,
            event,
            as_of=as_of,
            paper=wish.paper,
            for_publication=wish.for_publication,
            certificates=certificates_issued(session, event),
        ),
        render_attendance,
        attendance_remarks,
    )


def _register() -> Making:
    from eventmgr.attendance.printing import register_content
    from eventmgr.certificates.queries import certificate_numbers
    from eventmgr.documents.register import register_remarks, render_register

    return Making(
        lambda session, event, wish, as_of: register_content(
            session, event, as_of=as_of, paper=wish.paper, certificates=certificate_numbers(session, event)
        ),
        render_register,
        register_remarks,
    )


SIGN_IN = Document(
    DocumentKind.SIGN_IN,
    "sign-in",
    N_("To be signed in the room, one sheet for each half-day or session"),
    TABLE,
    _sign_in,
    by_unit=True,
)
ATTENDANCE = Document(
    DocumentKind.ATTENDANCE,
    "attendance",
    N_("For the chair and the funders; numbers only"),
    EVERYBODY,
    _attendance,
    during=False,
)
REGISTER = Document(
    DocumentKind.REGISTER,
    "register",
    N_("For the organisers only: everybody in every unit, and the share of each"),
    ORGANISERS,
    _register,
    during=False,
)
