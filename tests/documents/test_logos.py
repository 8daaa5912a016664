"""Logos and photographs in prints: in order, in words for those who do not see them, each in the file once."""

import re
import subprocess
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from eventmgr.documents.attendance import render_attendance
from eventmgr.documents.badges import render_badges
from eventmgr.documents.certificates import render_certificates
from eventmgr.documents.images import images_from
from eventmgr.documents.participants import render_participants
from eventmgr.documents.programme import render_programme
from eventmgr.documents.report import render_report
from tests.documents import contents, programmes
from tests.documents.badge_contents import BADGES_CONTENT
from tests.documents.certificate_contents import CERTIFICATES_CONTENT
from tests.documents.logos import LOGOS, PHOTO, SQUARE, TALL, WIDE, Render, fetch, with_logos
from tests.documents.reading import check_with_qpdf, ink_of, pages_of, structure_of
from tests.documents.registers import ATTENDANCE
from tests.documents.reports import REPORT

FIRST_PAGES = [
    pytest.param(render_programme, programmes.PROGRAMME, id="programme"),
    pytest.param(render_participants, contents.PARTICIPANTS, id="participants"),
    pytest.param(render_attendance, ATTENDANCE, id="attendance"),
    pytest.param(render_report, REPORT, id="report"),
]
"""Documents with logos on their first page only."""
CARDS = [
    pytest.param(render_certificates, CERTIFICATES_CONTENT, id="certificates"),
    pytest.param(render_badges, BADGES_CONTENT, id="badges"),
]
"""Documents with logos on every front."""


def _drawn(render: Render, content: Any) -> bytes:
    with images_from(fetch):
        return render(content)


def _images(pdf: bytes, folder: Path) -> list[tuple[int, str, int, int]]:
    """Page, object, width and height of every picture that is drawn; transparency apart."""
    (folder / "made.pdf").write_bytes(pdf)
    listed = subprocess.run(["pdfimages", "-list", folder / "made.pdf"], capture_output=True, text=True, check=True)
    rows = [line.split() for line in listed.stdout.splitlines()[2:]]
    return [(int(row[0]), row[10], int(row[3]), int(row[4])) for row in rows if row[2] == "image"]


def _alternatives(pdf: bytes, folder: Path) -> list[str]:
    """What the figures of a file say they show, in the order of reading."""
    (folder / "packed.pdf").write_bytes(pdf)
    plain = subprocess.run(
        ["qpdf", "--qdf", "--object-streams=disable", folder / "packed.pdf", "-"], capture_output=True, check=True
    ).stdout
    # qpdf writes a text in letters where it can, else in hex
    found = re.findall(rb"/Alt (?:<(?P<hex>[0-9a-f]+)>|\((?P<text>[^)]*)\))", plain)
    return [bytes.fromhex(code.decode()).decode("utf-16") if code else text.decode() for code, text in found]


@pytest.mark.parametrize(("render", "content"), FIRST_PAGES)
def test_first_page_shows_the_logos_once_and_says_whose_they_are(render: Render, content: Any, tmp_path: Path) -> None:
    pdf = _drawn(render, with_logos(content))
    drawn = _images(pdf, tmp_path)
    assert [(page, width, height) for page, _, width, height in drawn] == [
        (1, 600, 60),
        (1, 90, 90),
        (1, 50, 200),
    ]
    assert sorted(_alternatives(pdf, tmp_path)) == sorted(logo.alt for logo in LOGOS)
    assert [line.strip() for line in structure_of(pdf) if line.strip() == "Figure"] == ["Figure"] * 3
    assert check_with_qpdf(pdf)


@pytest.mark.parametrize(("render", "content"), [*FIRST_PAGES, *CARDS])
def test_print_without_logos_is_what_it_was_and_with_them_always_the_same(render: Render, content: Any) -> None:
    assert (_drawn(render, content), _drawn(render, with_logos(content, ()))) == (render(content), render(content))
    with_them = _drawn(render, with_logos(content))
    assert with_them == _drawn(render, with_logos(content))


@pytest.mark.parametrize(("render", "content"), CARDS)
def test_logo_stands_on_every_card_and_in_the_file_once(render: Render, content: Any, tmp_path: Path) -> None:
    drawn = _images(_drawn(render, with_logos(content)), tmp_path)
    pages = {page for page, *_ in drawn}
    assert (len({number for _, number, *_ in drawn}), len(pages) > 1) == (3, True)


@pytest.mark.parametrize(("render", "content"), [*FIRST_PAGES, CARDS[0]])
def test_a_dozen_logos_stay_in_the_safe_area(render: Render, content: Any) -> None:
    long, short = ((256, 191), (191, 256))
    width, height = long if render is render_certificates else short
    areas = ink_of(_drawn(render, with_logos(content, LOGOS * 4)))
    assert [area for area in areas if area[0] > width or area[1] > height] == []


def test_photograph_stands_on_the_badge_of_its_person_only(tmp_path: Path) -> None:
    first, *others = BADGES_CONTENT.badges
    content = replace(BADGES_CONTENT, badges=(replace(first, photo=PHOTO), *others))
    pdf = _drawn(render_badges, content)
    assert [(page, width, height) for page, _, width, height in _images(pdf, tmp_path)] == [(1, 72, 90)]
    assert _alternatives(pdf, tmp_path) == ["Photograph of Sample Person"]


def test_small_badge_shows_no_photograph(tmp_path: Path) -> None:
    first, *others = BADGES_CONTENT.badges
    content = replace(BADGES_CONTENT, size="86x54", badges=(replace(first, photo=PHOTO), *others))
    assert _drawn(render_badges, content) == _drawn(render_badges, replace(content, badges=BADGES_CONTENT.badges))


def test_lost_logo_gives_its_place_to_the_name(tmp_path: Path) -> None:
    lost = replace(WIDE, sha256="00" * 32, name="Lost Agency")
    pdf = _drawn(render_programme, with_logos(programmes.PROGRAMME, (lost, SQUARE)))
    assert [(width, height) for _, _, width, height in _images(pdf, tmp_path)] == [(90, 90)]
    assert "Lost Agency" in pages_of(pdf)[0]
    assert _alternatives(pdf, tmp_path) == [SQUARE.alt]


def test_same_logo_in_another_order_is_another_print() -> None:
    one, other = ((WIDE, TALL), (TALL, WIDE))
    drawn = [_drawn(render_programme, with_logos(programmes.PROGRAMME, logos)) for logos in (one, other)]
    assert drawn[0] != drawn[1]
