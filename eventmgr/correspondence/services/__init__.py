"""Drafting a batch, and the words that it is drafted from."""

from dataclasses import dataclass

from sqlalchemy.orm import Session

from eventmgr import names
from eventmgr.correspondence.enums import Audience
from eventmgr.correspondence.models import MessageTemplate
from eventmgr.correspondence.queries import recipients, template_of, template_row
from eventmgr.correspondence.rules import PLACES
from eventmgr.database import expect_version
from eventmgr.errors import RefusedError
from eventmgr.events.models import Event
from eventmgr.mail.enums import MessageKind
from eventmgr.mail.queries import known_keys
from eventmgr.mail.rules import LINK, merged, open_places
from eventmgr.mail.services import To, draft
from eventmgr.words import N_


@dataclass(frozen=True, slots=True)
class Drafted:
    """How many messages were drafted, for how many there were some already, who has no address that can be used."""

    drafted: int
    known: int
    without: tuple[str, ...]


def draft_batch(session: Session, event: Event, *, kind: MessageKind, audience: Audience, batch: str) -> Drafted:
    """A draft for each recipient. The same `batch` drafts nothing a second time, whoever presses twice.

    Raises RefusedError where there is nobody to write to.
    """
    subject, body, _ = template_of(session, event, kind)
    if audience is Audience.PEOPLE and LINK in body:
        raise RefusedError(N_("These words hold a private link: they go to focal points only."), field="audience")
    everybody = recipients(session, event, audience)
    if not everybody:
        raise RefusedError(N_("There is nobody to write to."), field="audience")
    keys = {each.key: f"{batch}:{each.key}" for each in everybody}
    known = known_keys(session, event.id, list(keys.values()))
    drafted, without = 0, []
    for each in everybody:
        if keys[each.key] in known:
            continue
        try:
            draft(
                session,
                event.id,
                kind=kind,
                to=To(each.address, each.name, each.delegation_id, each.participation_id),
                subject=merged(subject, each.values),
                body=merged(body, each.values),
                key=keys[each.key],
            )
        except RefusedError:
            without.append(each.name)
        else:
            drafted += 1
    return Drafted(drafted, len(known), tuple(without))


def change_template(
    session: Session, event: Event, *, kind: MessageKind, version: int | None, subject: str, body: str
) -> MessageTemplate:
    """Keep the event's own words for a kind of message.

    Raises StaleEditError, RefusedError for empty words and for a place in braces that there is not.
    """
    row = template_row(session, event, kind)
    values = {"subject": names.one_line(subject), "body": names.several_lines(body)}
    for name, text in values.items():
        if not text:
            raise RefusedError(N_("This is still empty."), field=name)
        unknown = [place for place in open_places(text) if place.strip("{} ") not in PLACES]
        if unknown:
            raise RefusedError(N_("There is no place %(place)s."), field=name, place=unknown[0])
    if row is None:
        row = MessageTemplate(event_id=event.id, kind=kind, **values)
        session.add(row)
    else:
        expect_version(row, version)
        row.subject, row.body = values["subject"], values["body"]
    session.flush()
    return row
