"""Both sample events, served, and a visitor for every role in both: what the walks through the product share."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import pytest
from flask import Flask
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from eventmgr.database import db, transaction
from eventmgr.delegations.models import Delegation, Participation
from eventmgr.events.models import Event
from eventmgr.events.queries import all_events
from eventmgr.jobs.enums import JobState
from eventmgr.reports.work import PRINT
from eventmgr.sample import load_samples
from eventmgr.web.roles import Role
from tests.house.doors import LETTERS
from tests.support.browsing import Watch, lend_cookies
from tests.support.databases import Databases
from tests.support.factories import (
    make_import,
    make_issue,
    make_job,
    make_link,
    make_list,
    make_message,
    make_role,
    make_user,
)
from tests.support.serving import Site, served
from tests.support.visitors import Visitor, holding, signed_in_as

if TYPE_CHECKING:
    from playwright.sync_api import Browser, BrowserContext, Page

SIGNED_OUT, ADMINISTRATOR, FOCAL_POINT = "signed out", "administrator", "focal point"

OpenWatched = Callable[[str], "tuple[Page, Watch]"]


LIST = """Country;Name;Rank;Role;E-mail;Dietary
Cambodia;Sample Delegate KH-01;Police General;;;halal
Cambodia;KH-02 Delegate Sample;Captain;Liaison person;;
Sample Office of Nobody;Suharto;;;;
Cambodia;Sample Newcomer;;HoD;not an address;
"""
"""A list with a line of every kind: changed, perhaps the same, of a new organisation, refused."""


@dataclass(frozen=True, slots=True)
class House:
    """The served application with both sample events, and who visits it."""

    site: Site
    visitors: dict[str, Visitor]


@pytest.fixture(scope="module")
def house(databases: Databases) -> Iterator[House]:
    """Both sample events, and for every role a visitor who has it in both."""
    database = databases.fresh("samples")
    with database.app.app_context():
        load_samples(db.session())
        with transaction() as session:
            for event in all_events(session):
                make_issue(session, event)
                make_job(
                    session,
                    event,
                    task=PRINT,
                    wished={"document": "programme", "kind": "provisional"},  # what every role may print
                    state=JobState.RUNNING,
                    done=3,
                    total=14,
                    part="Programme",
                    pages=450,
                )
                make_list(session, event, LIST)
                make_import(session, event)
                make_message(session, event)
            tokens = [make_link(session, _largest(session, event)) for event in all_events(session)]
    visitors = {who: _visitor(database.app, who) for who in [ADMINISTRATOR, *LETTERS.values()]}
    visitors[FOCAL_POINT] = holding(database.app, *tokens)
    with served(database.app) as site:
        yield House(site, visitors)
    database.discard()


def _largest(session: Session, event: Event) -> Delegation:
    """The delegation with the most people in it."""
    people = func.count(Participation.id)
    query = select(Delegation).outerjoin(Delegation.participations).where(Delegation.event_id == event.id)
    query = query.group_by(Delegation)
    return session.scalars(query.order_by(people.desc(), Delegation.id).limit(1)).one()


def _visitor(app: Flask, who: str) -> Visitor:
    with app.app_context(), transaction() as session:
        user = make_user(session, is_admin=who == ADMINISTRATOR)
        for event in all_events(session) if who != ADMINISTRATOR else ():
            make_role(session, event, user=user, role=Role(who))
    return signed_in_as(app, user)


@pytest.fixture
def watched(request: pytest.FixtureRequest, chromium_browser: "Browser", house: House) -> Iterator[OpenWatched]:
    """`watched(who)`: a page of the site as that visitor, and what is heard from it."""
    request.node.user_properties.append(("browser", "browser"))
    opened: list[BrowserContext] = []

    def open_it(who: str) -> "tuple[Page, Watch]":
        context = chromium_browser.new_context(base_url=house.site.url)
        opened.append(context)
        if who != SIGNED_OUT:
            lend_cookies(house.visitors[who], context, house.site.url)
        page, watch = context.new_page(), Watch(urlsplit(house.site.url).netloc)
        watch.over(page)
        return page, watch

    yield open_it
    for context in opened:
        context.close()
