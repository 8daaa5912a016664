"""Certificates and their register."""

from eventmgr.certificates.current import public_address
from eventmgr.prints.enums import DocumentKind
from eventmgr.reports.suite.document import Document, Making
from eventmgr.web.roles import Role
from eventmgr.words import N_


def _certificates() -> Making:
    from eventmgr.certificates.enums import CertificateKind
    from eventmgr.certificates.printing import certificates_content
    from eventmgr.documents.certificates import certificates_remarks, render_certificates

    return Making(
        lambda session, event, wish, as_of: certificates_content(
            session,
            event,
            as_of=as_of,
            public_address=public_address(),
            kind=CertificateKind(wish.kind or "participation"),
            paper=wish.paper,
        ),
        render_certificates,
        certificates_remarks,
    )


def _register() -> Making:
    from eventmgr.certificates.printing import certificate_register_content
    from eventmgr.documents.certificate_register import certificate_register_remarks, render_certificate_register

    return Making(
        lambda session, event, wish, as_of: certificate_register_content(session, event, as_of=as_of, paper=wish.paper),
        render_certificate_register,
        certificate_register_remarks,
    )


CERTIFICATES = Document(
    DocumentKind.CERTIFICATES,
    "certificates",
    N_("As issued, in the order of the list; before the issue, a preview without numbers"),
    frozenset({Role.ORGANISER}),
    _certificates,
    kinds=("participation", "attendance", "appreciation", "completion"),
    during=False,
)
CERTIFICATE_REGISTER = Document(
    DocumentKind.CERTIFICATE_REGISTER,
    "certificate-register",
    N_("To be signed when certificates are handed over, and kept"),
    frozenset({Role.ORGANISER}),
    _register,
    during=False,
)
