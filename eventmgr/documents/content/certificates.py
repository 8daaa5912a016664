"""The content of certificates (domain.md C.6)."""

from dataclasses import dataclass

from eventmgr.documents.content.furniture import Furniture


@dataclass(frozen=True, kw_only=True)
class Signature:
    """Who signs: rank and name, post, organisation. The order is agreed by the organisations."""

    name: str
    post: str = ""
    organisation: str = ""


@dataclass(frozen=True, kw_only=True)
class Certificate:
    """A certificate of one person.

    `title` is its kind, set in capitals ("Certificate of participation"); `statement` what is certified
    ("participated in the", "in appreciation of the contribution as a speaker to the"); `attended` what is said of
    attendance ("and attended 12 of 15 hours."). `affiliation` is "agency, delegation". `number` is for people;
    `verification` is what they read ("events.example.org/verify · 7K2M-9QXT") and `verification_link` what the QR
    code says: both carry the unguessable code, never the number alone. `issued` replaces the date of issue that the
    others share ("Issued 11 December 2024, corrected 13 December 2024").
    """

    title: str
    statement: str
    name: str
    rank: str = ""
    native_name: str = ""
    affiliation: str = ""
    attended: str = ""
    number: str = ""
    verification: str = ""
    verification_link: str = ""
    issued: str = ""


@dataclass(frozen=True, kw_only=True)
class CertificatesContent:
    """Certificates in the order of printing, and what they share.

    `acknowledgements` stand on top ("Funded by …", "Delivered by …"), under the logos of the furniture if there are
    any: then of those only who has no logo is named. `certify` is "This is to certify that",
    `held` "held at …, on 9, 10 and 11 December 2024", `issued` "Issued 11 December 2024". One to three signatures.
    `nobody` is what a print of none says. The title of the event comes with the furniture.
    """

    furniture: Furniture
    certify: str
    nobody: str
    theme: str = ""
    held: str = ""
    issued: str = ""
    acknowledgements: tuple[str, ...] = ()
    signatures: tuple[Signature, ...] = ()
    certificates: tuple[Certificate, ...] = ()
