"""Settings that reach beyond the pages."""

import os
from pathlib import Path

import pytest

from eventmgr.assembly import assemble
from tests.support.databases import settings_for


def test_the_folder_of_fonts_reaches_the_prints(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("EVENTMGR_FONTS", "")
    assemble(settings_for(tmp_path, fonts="/srv/fonts"))
    assert os.environ["EVENTMGR_FONTS"] == "/srv/fonts"
