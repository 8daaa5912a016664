"""What jobs do: the print pack, and prints with many cards. Arguments are plain words; the rows are read anew."""

import logging
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from eventmgr.config import Settings
from eventmgr.correspondence.work import MAIL, send_mail
from eventmgr.database import db, transaction
from eventmgr.delegations.enums import INACTIVE
from eventmgr.delegations.models import Participation
from eventmgr.delegations.work import ROSTER, bring_in
from eventmgr.documents.progress import each_page
from eventmgr.errors import EventmgrError
from eventmgr.events.enums import Paper
from eventmgr.events.models import Event
from eventmgr.jobs.models import Job
from eventmgr.jobs.results import keep_result
from eventmgr.jobs.services import BROKEN, begin, fail, finish, progress
from eventmgr.reports.changed import changed_name, print_cards
from eventmgr.reports.pack import PACK_FACTS, items_for, make_pack, pack_name
from eventmgr.reports.suite import COMMAND_NAMES, Document, Wish, file_name, print_document
from eventmgr.web.roles import Role

log = logging.getLogger(__name__)

MANY = 300
"""A print with more cards than this is made in the background."""
PAGES_TOLD = 50
PACK, PRINT, CHANGED = "pack", "print", "changed"


@dataclass(slots=True)
class Progress:
    """Tells the database how far a job is, each time in a transaction of its own."""

    job: Job
    done: int = 0
    total: int = 1
    part: str = ""
    pages: int = field(default=0)

    def tell(self, done: int, total: int, part: str) -> None:
        """`done` of `total` parts are made, `part` is begun."""
        self.done, self.total, self.part, self.pages = done, total, part, 0
        self._write()

    def page(self) -> None:
        """One more page is drawn."""
        self.pages += 1
        if self.pages % PAGES_TOLD == 0:
            self._write()

    def _write(self) -> None:
        with transaction() as session:
            progress(session, self.job, done=self.done, total=self.total, part=self.part, pages=self.pages)


Task = Callable[[Session, Event, dict[str, Any], Progress], tuple[str, bytes]]


def do_job(settings: Settings, job_id: int) -> None:
    """Do a job that waits, whatever comes of it; a job that is gone or in hand already is left alone."""
    with transaction() as session:
        job = begin(session, job_id)
    if job is None:
        return
    try:
        name, outcome = _done(settings, job)
    except EventmgrError as error:
        _fail(job, error)
    except Exception:
        log.exception("job %d failed", job_id)
        _fail(job, EventmgrError(BROKEN))
    else:
        with transaction() as session:
            finish(session, job, file_name=name, outcome=outcome)


def _done(settings: Settings, job: Job) -> tuple[str, dict[str, Any]]:
    """Do it; the name of its file, or what came of it."""
    if job.task in CHANGES:
        return "", CHANGES[job.task](settings, job)
    return _make(settings, job), {}


def is_long(session: Session, event: Event, document: Document) -> bool:
    """Whether a print of `document` is to be made in the background: it has a card for each of many people."""
    if not PACK_FACTS[document.which].cards:
        return False
    people = select(func.count()).where(Participation.event_id == event.id, Participation.status.not_in(INACTIVE))
    return (session.scalar(people) or 0) > MANY


def may_have(job: Job, role: Role) -> bool:
    """Whether `role` may print all that `job` makes; lists that come in have pages of their own."""
    if job.task in CHANGES:
        return False
    if job.task == PACK:
        wanted = {item.key for item in items_for(Role(job.wished["role"]))}
        return wanted <= {item.key for item in items_for(role)}
    document = COMMAND_NAMES.get(job.wished["document"])
    return document is not None and document.may_print(role, job.wished.get("kind"))


def wish_of_job(wished: dict[str, Any]) -> Wish:
    """The wish that a job was asked for with."""
    paper = wished.get("paper")
    return Wish(
        kind=wished.get("kind"),
        size=wished.get("size"),
        paper=Paper(paper) if paper else None,
        for_publication=bool(wished.get("for_publication")),
    )


def words_of_wish(document: Document, wish: Wish) -> dict[str, Any]:
    """A print as arguments of a job."""
    return {
        "document": document.name,
        "kind": wish.kind,
        "size": wish.size,
        "paper": wish.paper.value if wish.paper else None,
        "for_publication": wish.for_publication,
    }


def _make(settings: Settings, job: Job) -> str:
    session = db.session()
    event = session.get(Event, job.event_id)
    if event is None:
        raise EventmgrError(BROKEN)
    told = Progress(job)
    with each_page(told.page):
        name, data = TASKS[job.task](session, event, job.wished, told)
    keep_result(settings.results, job.id, data)
    return name


def _fail(job: Job, error: EventmgrError) -> None:
    with transaction() as session:
        fail(session, job, error)


def _pack(session: Session, event: Event, wished: dict[str, Any], told: Progress) -> tuple[str, bytes]:
    role = Role(wished["role"])
    return pack_name(event), make_pack(session, event, role=role, copies=wished.get("copies"), told=told.tell)


def _print(session: Session, event: Event, wished: dict[str, Any], told: Progress) -> tuple[str, bytes]:
    document = COMMAND_NAMES[wished["document"]]
    told.tell(0, 1, document.which.label)
    return file_name(event, document), print_document(session, event, document, wish=wish_of_job(wished))


def _changed(session: Session, event: Event, wished: dict[str, Any], told: Progress) -> tuple[str, bytes]:
    document = COMMAND_NAMES[wished["document"]]
    told.tell(0, 1, document.which.label)
    return changed_name(event, document), print_cards(session, event, document, wish=wish_of_job(wished))


TASKS: dict[str, Task] = {PACK: _pack, PRINT: _print, CHANGED: _changed}
CHANGES: dict[str, Callable[[Settings, Job], dict[str, Any]]] = {ROSTER: bring_in, MAIL: send_mail}
"""Work that changes rows and makes no file."""
