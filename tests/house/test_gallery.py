"""The gallery shows every document there is."""

from pathlib import Path

from eventmgr.reports.suite import SUITE

DOCS = Path(__file__).parents[2] / "docs"


def test_every_document_has_its_picture_in_the_gallery() -> None:
    page = (DOCS / "gallery.md").read_text(encoding="utf-8")
    names = ["-".join(part for part in (each.name, size) if part) for each in SUITE for size in each.sizes or ("",)]
    shown = [name for name in names if f"(images/gallery/{name}.png)" in page]
    drawn = {path.stem for path in (DOCS / "images" / "gallery").glob("*.png")}
    assert (shown, drawn) == (names, set(names)), "run `make gallery`"
