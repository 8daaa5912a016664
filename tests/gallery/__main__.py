"""`make gallery`: draw every document of the demonstration into docs/images/gallery and write docs/gallery.md."""

import shutil
import tempfile
from itertools import groupby
from pathlib import Path

from eventmgr.database import db
from eventmgr.events.services import existing_event
from eventmgr.sample import demonstration, load_samples
from tests.gallery.pictures import Shot, shots
from tests.support.databases import migrated, settings_for

DOCS = Path(__file__).parents[2] / "docs"
HEAD = """# Gallery

Every document of the demonstration event, as `make gallery` draws it. The people in it are invented. Each can be opened
on the Documents page and printed with the command beside it.
"""


def main() -> None:
    """Draw the gallery anew."""
    folder = DOCS / "images" / "gallery"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    with tempfile.TemporaryDirectory() as instance:
        app = migrated(settings_for(Path(instance)))
        with app.app_context():
            load_samples(db.session())
            drawn = list(shots(db.session(), existing_event(db.session(), demonstration.CODE)))
            db.session.remove()
            db.engine.dispose()
    for shot in drawn:
        (folder / f"{shot.name}.png").write_bytes(shot.png)
    sections = [_section(list(group)) for _, group in groupby(drawn, key=lambda shot: shot.document)]
    (DOCS / "gallery.md").write_text("\n".join([HEAD, *sections]), encoding="utf-8")
    print(f"{len(drawn)} pictures are in {folder}")  # noqa: T201 - says where they are


def _section(group: list[Shot]) -> str:
    document = group[0].document
    title = document.which.label
    pictures = " ".join(f"![{title}, {shot.name}](images/gallery/{shot.name}.png)" for shot in group)
    return f"## {title}\n\n{document.audience}. `eventmgr print {document.name} EVENT`\n\n{pictures}\n"


if __name__ == "__main__":
    main()
