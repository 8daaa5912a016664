"""What was sent to delegations and what they did: invitations, a note verbale handed in, two requests."""

from collections.abc import Mapping
from datetime import date

from sqlalchemy.orm import Session

from eventmgr import clock
from eventmgr.correspondence.enums import Audience
from eventmgr.correspondence.services import draft_batch
from eventmgr.delegations.models import Delegation, Participation
from eventmgr.events.models import Event
from eventmgr.files.current import files_folder
from eventmgr.files.enums import FileKind
from eventmgr.files.papers import store_paper
from eventmgr.invitations.enums import Channel, ContactKind
from eventmgr.invitations.services import log_contact
from eventmgr.mail.enums import MessageKind
from eventmgr.registration.enums import PaperKind, RequestKind
from eventmgr.registration.services import ask_change, hand_in_own_paper

ASKED = date(2024, 10, 7)
NOTE = b"%PDF-1.4\n% A sample: this note verbale is invented, and there is nothing on its pages.\n%%EOF\n"


def hand_in(
    session: Session, event: Event, delegations: Mapping[str, Delegation], people: Mapping[str, Participation]
) -> None:
    """Add them to the delegations (by country) and people (by code) of the demonstration."""
    cambodia, vietnam = delegations["KH"], delegations["VN"]
    note = store_paper(
        session,
        cambodia.event_id,
        sent=(NOTE, "sample-note-verbale.pdf"),
        kind=FileKind.NOTE_VERBALE,
        by=None,
        at=clock.now(),
        folder=files_folder(),
    )
    for number, row in enumerate(delegations.values(), 1):
        log_contact(
            session,
            row,
            kind=ContactKind.INVITATION,
            channel=Channel.NOTE_VERBALE,
            on=ASKED,
            reference=f"SAMPLE/{number:03}/2024",
        )
    draft_batch(session, event, kind=MessageKind.THANKS, audience=Audience.NAMED, batch="demonstration")
    hand_in_own_paper(session, cambodia, file=note, kind=PaperKind.NOTE_VERBALE, member=None)
    ask_change(
        session,
        vietnam,
        kind=RequestKind.CHANGE,
        member=people["VN-02"],
        values={"post": "Sample Head of Unit"},
        note="promoted since the nomination",
    )
    added = {"full_name": "Mẫu Đại Biểu 04", "rank": "Major", "post": "Sample Investigator"}
    ask_change(session, vietnam, kind=RequestKind.ADD, values=added, note="interprets for the delegation")
