"""An event and its organiser, for the pages of the agenda."""

import pytest

from eventmgr.events.models import Event
from eventmgr.web.roles import Role
from tests.support.databases import Saving
from tests.support.factories import make_event
from tests.support.visitors import AsRole, Visitor


@pytest.fixture
def event(saving: Saving) -> Event:
    with saving() as session:
        return make_event(session)


@pytest.fixture
def organiser(event: Event, as_role: AsRole) -> Visitor:
    return as_role(Role.ORGANISER, event)
