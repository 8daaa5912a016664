"""The fonts of one document: which glyphs it uses of each, and how they are written into the file.

A font is embedded as Type0 with Identity-H: one code for every pair of glyph and text it stands for, so that
the text read back from the file is exact even where one glyph stands for several letters.
"""

from typing import Any

import uharfbuzz as hb
from reportlab.pdfbase.pdfdoc import (
    PDFArray,
    PDFDictionary,
    PDFName,
    PDFStream,
    PDFString,
    PDFZCompress,
)

from eventmgr.documents.text.fonts import Font, Glyph

_DROPPED_TABLES = (b"GSUB", b"GPOS", b"GDEF", b"name", b"STAT", b"cmap", b"post")
_LAST_CODE = 0xFFFF
_LONGEST_TEXT = 120  # characters; a longer target breaks the limits of CMaps
_SYMBOLIC, _ITALIC = 4, 64
_ITALIC_ANGLE = -12


class DocumentFonts:
    """The fonts of one document, in the order of their first use."""

    def __init__(self, document: Any) -> None:
        self._document = document
        self._fonts: dict[str, DocumentFont] = {}

    def __getitem__(self, font: Font) -> "DocumentFont":
        known = self._fonts.get(font.name)
        if known is None:
            known = self._fonts[font.name] = DocumentFont(font, len(self._fonts) + 1)
            self._document.delayedFonts.append(known)
        return known


class DocumentFont:
    """One font in one document; ReportLab calls `addObjects` when it writes the file."""

    def __init__(self, font: Font, number: int) -> None:
        self.font = font
        self.name = self.fontName = f"T{number}"  # `fontName` is what ReportLab asks for
        self._base = f"{_tag(number)}+{font.name}"
        self._codes: dict[tuple[int, str], int] = {}
        self._used: list[tuple[int, str]] = [(0, "")]

    def code(self, glyph: Glyph) -> int:
        """The code that stands for a glyph and its text in the pages of the document."""
        key = (glyph.gid, glyph.text)
        code = self._codes.get(key)
        if code is None:
            if len(self._used) > _LAST_CODE:  # more pairs than codes: right to the eye, lost to extraction
                return next((code for (gid, _), code in self._codes.items() if gid == glyph.gid), 0)
            code = self._codes[key] = len(self._used)
            self._used.append(key)
        return code

    def addObjects(self, document: Any) -> None:  # noqa: N802 - named by ReportLab
        """Write the subset and what describes it."""
        fonts = document.idToObject["BasicFonts"].dict
        fonts.pop("F1", None)  # ReportLab's Helvetica: nothing uses it, and it would not be embedded
        fonts[self.name] = self._reference(document, "type0", self._type0(document))

    def _type0(self, document: Any) -> Any:
        return PDFDictionary(
            {
                "Type": PDFName("Font"),
                "Subtype": PDFName("Type0"),
                "BaseFont": PDFName(self._base),
                "Encoding": PDFName("Identity-H"),
                "ToUnicode": self._reference(document, "unicode", _stream(_cmap(self._used))),
                "DescendantFonts": PDFArray([self._reference(document, "cid", self._cid_font(document))]),
            }
        )

    def _cid_font(self, document: Any) -> Any:
        system = {"Registry": PDFString("Adobe"), "Ordering": PDFString("Identity"), "Supplement": 0}
        widths = [round(self.font.advance(gid), 2) for gid, _ in self._used]
        gids = b"".join(gid.to_bytes(2, "big") for gid, _ in self._used)
        return PDFDictionary(
            {
                "Type": PDFName("Font"),
                "Subtype": PDFName("CIDFontType2"),
                "BaseFont": PDFName(self._base),
                "CIDSystemInfo": PDFDictionary(system),
                "FontDescriptor": self._reference(document, "descriptor", self._descriptor(document)),
                "DW": 1000,
                "W": PDFArray([0, PDFArray(widths)]),
                "CIDToGIDMap": self._reference(document, "gids", _stream(gids)),
            }
        )

    def _descriptor(self, document: Any) -> Any:
        font, subset = self.font, self._subset()
        return PDFDictionary(
            {
                "Type": PDFName("FontDescriptor"),
                "FontName": PDFName(self._base),
                "Flags": _SYMBOLIC | (_ITALIC if font.italic else 0),
                "FontBBox": PDFArray([round(side) for side in font.extents.box]),
                "ItalicAngle": _ITALIC_ANGLE if font.italic else 0,
                "Ascent": round(font.extents.ascent),
                "Descent": round(font.extents.descent),
                "CapHeight": 714,
                "StemV": round(font.weight / 5),
                "FontFile2": self._reference(document, "file", _stream(subset, Length1=len(subset))),
            }
        )

    def _subset(self) -> bytes:
        wanted = hb.SubsetInput()
        wanted.glyph_set.update(gid for gid, _ in self._used)
        flags = hb.SubsetFlags
        wanted.flags = flags.RETAIN_GIDS | flags.NO_HINTING | flags.NOTDEF_OUTLINE | flags.NO_LAYOUT_CLOSURE
        for table in _DROPPED_TABLES:
            wanted.drop_table_tag_set.add(int.from_bytes(table, "big"))
        return bytes(wanted.subset(self.font.face).blob.data)

    def _reference(self, document: Any, part: str, content: Any) -> Any:
        return document.Reference(content, f"{self.name}.{part}")


def _tag(number: int) -> str:
    """The six capitals that mark a subset."""
    letters = ""
    for _ in range(6):
        number, rest = divmod(number, 26)
        letters += chr(ord("A") + rest)
    return letters


def _stream(content: bytes, **entries: int) -> Any:
    stream = PDFStream(content=content)
    for key, value in entries.items():
        stream.dictionary[key] = value
    stream.filters = [PDFZCompress]
    return stream


def _cmap(used: list[tuple[int, str]]) -> bytes:
    """The table from codes to text, at most 100 entries in a section."""
    rows = [
        f"<{code:04X}> <{text[:_LONGEST_TEXT].encode('utf-16-be').hex().upper()}>"
        for code, (_, text) in enumerate(used)
        if code
    ]
    parts = [
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap",
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
        "/CMapName /Adobe-Identity-UCS def /CMapType 2 def",
        "1 begincodespacerange <0000> <FFFF> endcodespacerange",
    ]
    for start in range(0, len(rows), 100):
        section = rows[start : start + 100]
        parts += [f"{len(section)} beginbfchar", *section, "endbfchar"]
    parts.append("endcmap CMapName currentdict /CMap defineresource pop end end")
    return "\n".join(parts).encode()
