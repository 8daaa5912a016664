"""Drawing without the search for cyclic garbage: it goes on afterwards, and finds nothing of the document."""

import gc
import threading
from collections.abc import Callable, Iterator

import pytest
from reportlab.pdfbase.pdfdoc import PDFDocument

from eventmgr.documents.badges import render_badges
from eventmgr.documents.collecting import collector_at_rest
from eventmgr.documents.participants import render_participants
from tests.documents.badge_contents import BADGES_CONTENT
from tests.documents.contents import PARTICIPANTS

DOCUMENTS: dict[str, Callable[[], bytes]] = {
    "participants": lambda: render_participants(PARTICIPANTS),
    "badges": lambda: render_badges(BADGES_CONTENT),
}


@pytest.fixture(autouse=True)
def searching() -> Iterator[None]:
    gc.collect()
    yield
    gc.enable()


@pytest.mark.parametrize("name", DOCUMENTS)
def test_document_is_freed_without_a_search_for_cyclic_garbage(name: str) -> None:
    with collector_at_rest():
        DOCUMENTS[name]()
        left = [one for one in gc.get_objects() if isinstance(one, PDFDocument)]
    assert [document.__dict__ for document in left] == []


def test_search_rests_while_a_document_is_made_and_goes_on_afterwards() -> None:
    with collector_at_rest():
        with collector_at_rest():
            pass
        within = gc.isenabled()
    assert (within, gc.isenabled()) == (False, True)


def test_search_goes_on_after_a_document_that_fails() -> None:
    with pytest.raises(ValueError, match="too long"), collector_at_rest():
        raise ValueError("too long")
    assert gc.isenabled()


def test_search_that_somebody_else_has_stopped_stays_so() -> None:
    gc.disable()
    with collector_at_rest():
        pass
    assert not gc.isenabled()


def test_garbage_is_found_while_other_documents_go_on() -> None:
    begun, done = threading.Event(), threading.Event()

    def other() -> None:
        with collector_at_rest():
            begun.set()
            done.wait(10)

    class Cycle:
        def __init__(self) -> None:
            self.itself = self

    thread = threading.Thread(target=other)
    thread.start()
    begun.wait(10)
    with collector_at_rest():
        Cycle()
    left = [one for one in gc.get_objects() if isinstance(one, Cycle)]
    done.set()
    thread.join()
    assert left == []
