"""An event with attendance to take, and who takes it."""

import pytest

from eventmgr.web.roles import Role
from tests.attendance.scene import Scene, make_scene
from tests.support.databases import Saving
from tests.support.visitors import AsRole, Visitor


@pytest.fixture
def scene(saving: Saving) -> Scene:
    """Three people of Laos on Monday and Tuesday."""
    with saving() as session:
        return make_scene(session, people=3, code="SAMPLE")


@pytest.fixture
def organiser(scene: Scene, as_role: AsRole) -> Visitor:
    return as_role(Role.ORGANISER, scene.event)


@pytest.fixture
def desk(scene: Scene, as_role: AsRole) -> Visitor:
    return as_role(Role.DESK, scene.event)
