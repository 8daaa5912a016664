"""The canvas that everything is drawn on: ReportLab's, with page operators written directly."""

from io import BytesIO
from typing import Any

from reportlab.pdfgen.canvas import Canvas


def number(value: float) -> str:
    """A length as PDF writes it: three decimals at most, no zeros at the end."""
    text = f"{value:.3f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


class Surface(Canvas):
    """A PDF in memory. x runs from the left, y from the bottom of the sheet, in points."""

    _code: list[str]
    _doc: Any
    _preamble: str

    def __init__(self, size: tuple[float, float], language: str) -> None:
        self._buffer = BytesIO()
        super().__init__(  # 1.7: the default, 1.3, is older than ActualText
            self._buffer, pagesize=size, invariant=1, lang=language, pageCompression=1, pdfVersion=(1, 7)
        )

    def _make_preamble(self) -> None:
        # ReportLab would begin every page by setting Helvetica, which is never embedded.
        self._preamble = "1 0 0 1 0 0 cm"

    def ink(self, operators: str) -> None:
        """Add page operators; they must leave the graphics state as they found it."""
        self._code.append(operators)

    def to_bytes(self) -> bytes:
        """Finish the file; nothing can be drawn afterwards."""
        self.save()
        return self._buffer.getvalue()
