"""Papers are told by their bytes."""

import pytest

from eventmgr.errors import RefusedError
from eventmgr.files.papers import LARGEST_PAPER, paper_type


@pytest.mark.parametrize(
    ("data", "media_type"),
    [(b"%PDF-1.7", "application/pdf"), (b"\x89PNG\r\n\x1a\n...", "image/png"), (b"\xff\xd8\xff\xe0", "image/jpeg")],
)
def test_pdf_png_and_jpeg_are_taken(data: bytes, media_type: str) -> None:
    assert paper_type(data) == media_type


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "The file is empty."),
        (b"GIF89a", "Only PDF, PNG and JPEG files are taken."),
        (b" %PDF-1.7", "Only PDF, PNG and JPEG files are taken."),
        (b"PK\x03\x04", "Only PDF, PNG and JPEG files are taken."),
        (b"%PDF-" + b" " * LARGEST_PAPER, "The file is larger than 10 MB."),
    ],
)
def test_any_other_file_is_refused_with_a_sentence(data: bytes, sentence: str) -> None:
    with pytest.raises(RefusedError) as refused:
        paper_type(data)
    assert str(refused.value) == sentence
