"""Storing pictures: the row says what is kept, and the name that came is never a path."""

from pathlib import Path

from sqlalchemy.orm import Session

from eventmgr.files.enums import FileKind
from eventmgr.files.services import store_image
from eventmgr.files.store import fetch
from tests.files.pictures import opened, picture
from tests.support.factories import NOON_UTC, make_event, make_user


def test_stored_image_says_what_is_kept(session: Session, tmp_path: Path) -> None:
    event, user = make_event(session), make_user(session)
    row = store_image(
        session,
        event.id,
        data=picture((300, 200)),
        kind=FileKind.LOGO,
        name="logo of us.png",
        by=user.id,
        at=NOON_UTC,
        folder=tmp_path,
    )
    kept = fetch(tmp_path, row.sha256)
    told = (row.event_id, row.kind, row.name, row.media_type, row.width, row.height, row.size, row.stored_by)
    assert told == (event.id, "logo", "logo of us.png", "image/png", 300, 200, len(kept), user.id)
    assert (opened(kept).size, row.stored_at) == ((300, 200), NOON_UTC)


def test_the_name_that_came_is_never_a_path(session: Session, tmp_path: Path) -> None:
    event = make_event(session)
    names = []
    for name in ("../../etc/passwd", "C:\\photos\\..\\me.png", "a\0b\n.png", "x" * 999):
        row = store_image(
            session,
            event.id,
            data=picture(),
            kind=FileKind.PHOTO,
            name=name,
            by=None,
            at=NOON_UTC,
            folder=tmp_path / "files",
        )
        names.append(row.name)
    assert names == ["passwd", "me.png", "ab.png", "x" * 200]
    files = [file.relative_to(tmp_path).parts for file in tmp_path.rglob("*") if file.is_file()]
    assert files == [("files", row.sha256[:2], row.sha256[2:])]
