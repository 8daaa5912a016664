"""Contents of certificates, made by hand. Every person in them is visibly invented."""

from dataclasses import replace

from eventmgr.documents.content.certificates import Certificate, CertificatesContent, Signature
from tests.documents.contents import COUNTRIES, FURNITURE, delegate


def certificate_of(country: str, code: str, number: int) -> Certificate:
    person = delegate(code, 2)
    return Certificate(
        title="Certificate of participation",
        statement="participated in the",
        name=person.name,
        rank=person.rank,
        native_name=person.native_name,
        affiliation=f"{person.agency}, {country}",
        attended="and attended 6 of 6 half-days.",
        number=f"IPSSD-2024-DEMO-{number:04}",
        verification=f"events.example.org/verify · 7K2M-{code}XT",
        verification_link=f"https://events.example.org/verify/7K2M9Q{code}XT4WB{number}",
    )


CERTIFICATES = (
    *(certificate_of(country, code, number) for number, (country, code, _) in enumerate(COUNTRIES, 1)),
    Certificate(
        title="Certificate of attendance",
        statement="attended, for 12 of 15 hours, the",
        name="Contohnama",
        affiliation="Sample Police Service ID, Indonesia",
        number="IPSSD-2024-DEMO-0011",
    ),
    Certificate(
        title="Certificate of appreciation",
        statement="in appreciation of the contribution as a speaker to the",
        name="Sample Expert R-01",
        rank="Superintendent",
        affiliation="Sample Institute A",
        number="IPSSD-2024-DEMO-0012",
    ),
)
SIGNATURES = (
    Signature(name="Sample Official H-01", post="Sample Post", organisation="Sample Host Institution"),
    Signature(name="Sample Official P-01", post="Sample Post", organisation="Sample Delivery Partner"),
    Signature(name="Sample Official CA-90", post="Sample Post", organisation="Sample Funder"),
)
LONG_CERTIFICATE = replace(
    CERTIFICATES[7],
    name="Sample Name Of More Than Sixty Characters Which Somebody Really Has And Wants In Full",
    rank="Police Senior Lieutenant Colonel of the Sample Service of Investigation and of its School",
    affiliation="Sample Division for the Prevention of Trafficking in Persons and Smuggling of Migrants of the Police, "
    "Sample Association of Chiefs of Police",
)
CERTIFICATES_CONTENT = CertificatesContent(
    furniture=replace(FURNITURE, title="Certificates", document_number="", status="", marking=""),
    certify="This is to certify that",
    nobody="No certificates: nobody is eligible yet.",
    held="held at Hotel Aruss, Semarang, Indonesia, on 9, 10 and 11 December 2024",
    issued="Issued 11 December 2024",
    acknowledgements=(
        "Funded by Canada and New Zealand",
        "Delivered by Royal Canadian Mounted Police, Australian Federal Police and New Zealand Police",
    ),
    signatures=SIGNATURES,
    certificates=CERTIFICATES,
)
NO_CERTIFICATES = replace(CERTIFICATES_CONTENT, certificates=())
