"""An event that has ended, and who decides about its certificates."""

from collections.abc import Iterator

import pytest

from eventmgr.extensions import limiter
from eventmgr.web.roles import Role
from tests.attendance.scene import Scene
from tests.certificates.scene import ended
from tests.support.databases import Saving
from tests.support.visitors import AsRole, Visitor


@pytest.fixture
def scene(saving: Saving) -> Scene:
    """Sample 1 is due, Sample 2 was there in part, Sample 3 never."""
    with saving() as session:
        return ended(session, code="SAMPLE")


@pytest.fixture
def organiser(scene: Scene, as_role: AsRole) -> Visitor:
    return as_role(Role.ORGANISER, scene.event)


@pytest.fixture
def desk(scene: Scene, as_role: AsRole) -> Visitor:
    return as_role(Role.DESK, scene.event)


@pytest.fixture(autouse=True)
def _nobody_has_guessed(app: object) -> Iterator[None]:
    """Guesses of another test count no longer."""
    yield
    limiter.reset()
