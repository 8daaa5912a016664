"""Documents over the whole event, written when it is over."""

from eventmgr.prints.enums import DocumentKind
from eventmgr.reports.suite.document import Document, Making
from eventmgr.web.roles import Role
from eventmgr.words import N_


def _report() -> Making:
    from eventmgr.documents.report import render_report, report_remarks
    from eventmgr.reports.printing import report_content

    return Making(
        lambda session, event, wish, as_of: report_content(session, event, as_of=as_of, paper=wish.paper),
        render_report,
        report_remarks,
    )


REPORT = Document(
    DocumentKind.REPORT,
    "report",
    N_("For the funders and delivery partners"),
    frozenset({Role.ORGANISER, Role.RAPPORTEUR}),
    _report,
    kinds=("funder",),
    during=False,
)
