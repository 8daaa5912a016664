"""Addresses of the pages, filled in from real rows: what walks every route asks here.

A part of an address that is not in `PARTS` has no answer, so that a page nobody thought of is missed by name.
"""

from collections.abc import Callable
from typing import Any

import sqlalchemy as sa
from flask import Flask
from sqlalchemy.orm import InstrumentedAttribute, Session
from werkzeug.routing import Rule

from eventmgr.accounts.models import UserAccount
from eventmgr.agenda.models import AgendaSession, Day, Group, GroupMember, Room, SessionGroup, Topic
from eventmgr.attendance.models import AttendanceUnit
from eventmgr.audit.models import Change
from eventmgr.certificates.models import Certificate, Signatory
from eventmgr.correspondence.work import MAIL
from eventmgr.delegations.enums import INACTIVE
from eventmgr.delegations.models import Delegation, Participation, Presence
from eventmgr.delegations.work import ROSTER
from eventmgr.events.models import Event, EventOrganisation, EventUser, Objective, Statement
from eventmgr.files.enums import FileKind
from eventmgr.files.models import StoredFile
from eventmgr.invitations.models import InvitationContact
from eventmgr.jobs.models import Job
from eventmgr.links.models import PrivateLink
from eventmgr.mail.models import Message
from eventmgr.prints.models import IssuedDocument
from eventmgr.questions.models import Answer, Question
from eventmgr.registration.models import ChangeRequest, RegistrationPaper
from eventmgr.registration.rules import OWN_CATEGORIES

FILES = frozenset({"static", "bootstrap.static"})

Part = Callable[[Session, Event], Any]


def first(column: InstrumentedAttribute[Any], *order: Any) -> Part:
    """A value of the event's first row that has one."""
    model = column.class_

    def find(session: Session, event: Event) -> Any:
        query = sa.select(column).where(model.event_id == event.id, column.is_not(None))
        return session.scalar(query.order_by(*order, model.id).limit(1))

    return find


def _in_groups() -> Any:
    return sa.exists().where(SessionGroup.session_id == AgendaSession.id).desc()


def _with_presence() -> Any:
    return sa.exists().where(Presence.participation_id == Participation.id).desc()


def _two(session: Session, event: Event) -> tuple[int | None, int | None]:
    """The first and the last participation that nobody replaced, if there are two."""
    query = sa.select(Participation.id).where(Participation.event_id == event.id, Participation.status != "replaced")
    found = list(session.scalars(query.order_by(Participation.id)))
    return (found[0], found[-1]) if len(found) > 1 else (None, None)


PARTS: dict[tuple[str, str], Part] = {
    ("", "code"): lambda _, event: event.code.lower(),
    ("", "group_id"): first(Group.id),
    ("", "room_id"): first(Room.id),
    ("", "session_id"): first(AgendaSession.id, _in_groups()),  # work in groups: the richest page of a session
    ("", "topic_id"): first(Topic.id),
    ("accounts.", "user_id"): lambda session, _: session.scalar(sa.select(sa.func.min(UserAccount.id))),
    ("agenda.", "day"): first(Day.date),
    ("agenda.remove_member", "participation_id"): first(GroupMember.participation_id, GroupMember.group_id),
    ("attendance.", "unit"): first(AttendanceUnit.code),
    ("certificates.", "certificate_id"): first(Certificate.id),
    ("certificates.signatory", "row_id"): first(Signatory.id),
    ("delegations.", "slug"): first(Delegation.slug),
    ("documents.", "issue_id"): first(IssuedDocument.id),
    ("documents.", "name"): lambda *_: "programme",
    ("documents_changed.", "name"): lambda *_: "badges",
    ("documents_jobs.new", "name"): lambda *_: "programme",
    ("documents_jobs.", "job_id"): first(Job.id),
    ("events.logo", "row_id"): first(EventOrganisation.id),
    ("events.objective", "row_id"): first(Objective.id),
    ("events.organisation", "row_id"): first(EventOrganisation.id),
    ("events.statement", "row_id"): first(Statement.id),
    ("events.team", "user_id"): first(EventUser.user_id),
    ("invitations.", "contact_id"): first(InvitationContact.id),
    ("invitations.", "slug"): first(Delegation.slug),
    ("keeping.", "field_class"): lambda *_: "restricted",
    ("outbox.", "job_id"): lambda session, event: session.scalar(
        sa.select(sa.func.min(Job.id)).where(Job.event_id == event.id, Job.task == MAIL)
    ),
    ("outbox.", "message_id"): first(Message.id),
    ("outbox.", "name"): lambda *_: "invitation",
    ("questions.again", "question_id"): first(Question.id, Question.retired.desc()),
    ("questions.", "question_id"): first(Question.id, Question.retired),
    ("links.", "token"): lambda *_: "no-such-link",
    ("registration.", "link"): first(PrivateLink.id),
    ("registration.", "participation_id"): lambda session, event: session.scalar(
        sa.select(Participation.id)
        .join(PrivateLink, PrivateLink.delegation_id == Participation.delegation_id)
        .where(
            Participation.event_id == event.id,
            Participation.status.not_in(INACTIVE),
            Participation.category.in_(OWN_CATEGORIES),
            Participation.name_withheld.is_(False),
        )
        .order_by(PrivateLink.id, Participation.id)
        .limit(1)
    ),
    ("registration", "paper_id"): first(RegistrationPaper.id),
    ("registration", "request_id"): first(ChangeRequest.id),
    ("registration_desk.", "slug"): first(Delegation.slug),
    ("undo.", "change_set"): first(Change.change_set, Change.id.desc()),
    ("verify.", "verification"): first(Certificate.verification),
    ("people.import_job", "job_id"): lambda session, event: session.scalar(
        sa.select(sa.func.min(Job.id)).where(Job.event_id == event.id, Job.task == ROSTER)
    ),
    ("people.look_over", "file_id"): lambda session, event: session.scalar(
        sa.select(sa.func.min(StoredFile.id)).where(StoredFile.event_id == event.id, StoredFile.kind == FileKind.LIST)
    ),
    ("people.merge", "participation_id"): lambda session, event: _two(session, event)[0],
    ("people.merge", "other_id"): lambda session, event: _two(session, event)[1],
    ("people.apart", "participation_id"): lambda session, event: _two(session, event)[0],
    ("people.apart", "other_id"): lambda session, event: _two(session, event)[1],
    ("people.answer_file", "participation_id"): first(Answer.participation_id, Answer.file_id.is_(None)),
    ("people.answer_file", "question_id"): first(Answer.question_id, Answer.file_id.is_(None)),
    ("people.", "participation_id"): first(Participation.id, _with_presence()),
    ("", "participation_id"): first(Participation.id),
}
"""How to fill a part of an address: by the beginning of the endpoint and the name of the part.
The first that fits is taken."""


def routes(app: Flask) -> list[tuple[Rule, str]]:
    """Every rule with every method that a visitor would use, files apart."""
    rules = sorted(app.url_map.iter_rules(), key=lambda rule: rule.rule)
    return [
        (rule, method)
        for rule in rules
        if rule.endpoint not in FILES
        for method in sorted((rule.methods or set()) - {"HEAD", "OPTIONS"})
    ]


def part_of(endpoint: str, name: str) -> Part | None:
    """What fills `name` in the addresses of `endpoint`."""
    return next((part for (start, known), part in PARTS.items() if known == name and endpoint.startswith(start)), None)


def values_for(session: Session, event: Event, rule: Rule) -> dict[str, Any]:
    """A value for each part of the rule's address; None where the event has no row for it."""
    found = {name: part_of(rule.endpoint, name) for name in rule.arguments}
    return {name: part(session, event) if part else None for name, part in found.items()}


def unknown_parts(app: Flask) -> list[str]:
    """Parts of addresses that `PARTS` does not know: each needs a line there."""
    return [
        f"{rule.rule}: {name}"
        for rule, _ in routes(app)
        for name in sorted(rule.arguments)
        if part_of(rule.endpoint, name) is None
    ]


def address(rule: Rule, values: dict[str, Any]) -> str | None:
    """The address, or None when a part has no value."""
    if None in values.values():
        return None
    built = rule.build(values, append_unknown=False)
    return built[1] if built else None
