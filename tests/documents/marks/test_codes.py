"""QR codes, read back from the picture of the page."""

import pytest
import zxingcpp

from eventmgr.documents.marks import qr_code
from eventmgr.documents.surface import Surface
from tests.documents.reading import pictures_of


@pytest.mark.parametrize("data", ["IPSSD-2024-DEMO/SIGN/03/1", "ผู้แทนตัวอย่าง", "x" * 300])
def test_qr_code_reads_back_what_was_put_in(data):
    surface = Surface((200, 200), "en")
    qr_code(surface, 50, 50, data=data, size=100)
    surface.showPage()
    (picture,) = pictures_of(surface.to_bytes(), dpi=150)
    assert [code.text for code in zxingcpp.read_barcodes(picture)] == [data]


def test_qr_code_refuses_more_than_a_code_can_hold():
    with pytest.raises(ValueError, match="too long"):
        qr_code(Surface((200, 200), "en"), 0, 0, data="x" * 3000, size=100)
