"""Every content of a document, by the name of its class: what a snapshot may hold."""

from typing import Any

from eventmgr.documents.content.attendance import AttendanceContent
from eventmgr.documents.content.badges import BadgesContent
from eventmgr.documents.content.certificates import CertificatesContent
from eventmgr.documents.content.door_signs import DoorSignsContent
from eventmgr.documents.content.letters import LettersContent
from eventmgr.documents.content.lists import ContactsContent, GroupListsContent, RegisterContent
from eventmgr.documents.content.participants import ParticipantsContent
from eventmgr.documents.content.programme import ProgrammeContent
from eventmgr.documents.content.register import AttendanceRegisterContent
from eventmgr.documents.content.report import ReportContent
from eventmgr.documents.content.sign_in import SignInContent
from eventmgr.documents.content.tents import NameTentsContent, PlatesContent

CONTENTS: dict[str, Any] = {
    content.__name__: content
    for content in (
        AttendanceContent,
        AttendanceRegisterContent,
        BadgesContent,
        CertificatesContent,
        ContactsContent,
        DoorSignsContent,
        GroupListsContent,
        LettersContent,
        NameTentsContent,
        ParticipantsContent,
        PlatesContent,
        ProgrammeContent,
        RegisterContent,
        ReportContent,
        SignInContent,
    )
}
