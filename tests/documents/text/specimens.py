"""Texts in the scripts of the region, and how to print them for a test. All persons are invented."""

from collections.abc import Sequence

from eventmgr.documents.surface import Surface
from eventmgr.documents.text import Spans, Style, draw_line, lines

BODY = Style(10, 14)

NAMES = {
    "Thai": "ผู้แทนตัวอย่าง ก่อเกียรติ์ TH-01",
    "Khmer": "ប្រតិភូគំរូ ស្រីស្រស់ KH-01",
    "Lao": "ຜູ້ແທນຕົວຢ່າງ ຄຳຫຼ້າ LA-01",
    "Burmese": "နမူနာကိုယ်စားလှယ် ကြွေကျော် MM-01",
    "Sinhala": "නියැදි නියෝජිත ශ්‍රීමති LK-01",
    "Tamil": "மாதிரி பிரதிநிதி ஸ்ரீ SG-01",
    "Vietnamese": "Đại biểu mẫu Nguyễn VN-01",
    "Devanagari": "नमूना प्रतिनिधि क्षत्रिय IN-01",
}


def printed(texts: Sequence[Spans], style: Style = BODY, width: float | None = None) -> bytes:
    """A file with the texts below each other."""
    surface = Surface((595, 842), "en")
    y = 800.0
    for text in texts:
        for line in lines(text, style, width):
            draw_line(surface, 40, y, line, style)
            y -= 2 * style.lead
            if y < 40:
                surface.showPage()
                y = 800.0
    return surface.to_bytes()
