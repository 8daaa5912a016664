"""Stored files: found again by their hash, whole or not there."""

import os
from pathlib import Path

import pytest

from eventmgr.errors import NotFoundError
from eventmgr.files.store import fetch, keep


def test_what_is_kept_is_found_again_by_its_hash(tmp_path: Path) -> None:
    names = [keep(tmp_path, data) for data in (b"logo", b"photo", b"logo")]
    assert [fetch(tmp_path, name) for name in names] == [b"logo", b"photo", b"logo"]
    assert (names[0] == names[2], sum(file.is_file() for file in tmp_path.rglob("*"))) == (True, 2)


def test_a_file_that_is_gone_is_told_in_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(NotFoundError) as gone:
        fetch(tmp_path, "00" * 32)
    assert str(gone.value) == "The file is no longer in the instance folder: restore it from the backup."


def test_a_file_that_cannot_be_finished_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space left"):
        keep(tmp_path, b"half")
    assert [file for file in tmp_path.rglob("*") if file.is_file()] == []
