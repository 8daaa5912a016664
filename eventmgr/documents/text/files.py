"""Where the fonts are: an own folder, the fonts that come with the package, the fonts of the system."""

import os
import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from importlib.util import find_spec
from pathlib import Path

ENVIRONMENT = "EVENTMGR_FONTS"
_PACKAGE = "manimgx_fonts"
_EAST_ASIAN_PACKAGE = "justmytype_intl_cjk"  # the extra "cjk"
_SYSTEM = Path("/usr/share/fonts/truetype/noto")

MAIN, ITALIC = "NotoSans", "NotoSans-Italic"
# In this order a character is looked for; symbols and pictures last, as they repeat letters of other scripts.
SCRIPTS = (
    "NotoSansThai", "NotoSansLao", "NotoSansKhmer", "NotoSansMyanmar", "NotoSansSinhala", "NotoSansTamil",
    "NotoSansArabic", "NotoSansHebrew", "NotoSansDevanagari", "NotoSansBengali", "NotoSansGujarati",
    "NotoSansGurmukhi", "NotoSansKannada", "NotoSansMalayalam", "NotoSansOriya", "NotoSansTelugu",
    "NotoSansEthiopic", "NotoSansArmenian", "NotoSansGeorgian",
)  # fmt: skip
# Simplified Chinese first: it has the traditional characters and kana too; Korean has Hangul.
EAST_ASIAN = ("NotoSansSC", "NotoSansTC", "NotoSansJP", "NotoSansKR")
PICTURES = ("NotoSansSymbols", "NotoEmoji")

_NAMED = re.compile(r"(Noto(?:Sans[A-Za-z]*|Emoji))(?:-Regular|\[[\w,]+\])\.ttf")


class NoFontsError(Exception):
    """There is no Noto Sans to print with."""


@dataclass(frozen=True, slots=True)
class FontFiles:
    """The files of one family. A variable font is one file for all weights: `regular` and `bold` are the same."""

    family: str
    regular: str
    bold: str


@lru_cache(maxsize=8)
def locate(folder: str | None = None) -> tuple[FontFiles, ...]:
    """The families to print with, in the order in which a character is looked for; Noto Sans is the first.

    Each family comes from the first of: `folder` (or, without it, the folder named by EVENTMGR_FONTS), the
    package manimgx-fonts, the package of Chinese, Japanese and Korean if it is installed, the Noto fonts of the
    system. Further families of Noto Sans in `folder` are used too; only TrueType outlines (.ttf) can be embedded.
    Raises NoFontsError.
    """
    own = folder or os.environ.get(ENVIRONMENT)
    places = [Path(own)] if own else []
    extra = _families_in(places)
    if find_spec(_PACKAGE):
        places.append(Path(str(files(_PACKAGE))))
    if find_spec(_EAST_ASIAN_PACKAGE):
        places += sorted(Path(str(files(_EAST_ASIAN_PACKAGE))).glob("fonts/*/*"))
    places.append(_SYSTEM)
    wanted = (MAIN, ITALIC, *SCRIPTS, *EAST_ASIAN, *extra, *PICTURES)
    found = [chosen for family in wanted if (chosen := _first(family, places))]
    if not found or found[0].family != MAIN:
        raise NoFontsError(
            f"No Noto Sans found to print with: install the package manimgx-fonts or set {ENVIRONMENT} to a folder"
            " that holds NotoSans-Regular.ttf."
        )
    return tuple(found)


def _families_in(places: Iterable[Path]) -> list[str]:
    names = sorted(path.name for place in places if place.is_dir() for path in place.iterdir())
    known = {MAIN, ITALIC, *SCRIPTS, *EAST_ASIAN, *PICTURES}
    families = (match[1] for name in names if (match := _NAMED.fullmatch(name)))
    return [family for family in dict.fromkeys(families) if family not in known]


def _first(family: str, places: Iterable[Path]) -> FontFiles | None:
    for place in places:
        variable = sorted(place.glob(f"{family}[[]*].ttf"))
        if variable:
            return FontFiles(family, str(variable[0]), str(variable[0]))
        regular, bold = _static_names(family)
        if (place / regular).is_file():
            heavy = place / bold if (place / bold).is_file() else place / regular
            return FontFiles(family, str(place / regular), str(heavy))
    return None


def _static_names(family: str) -> tuple[str, str]:
    if family == ITALIC:
        return "NotoSans-Italic.ttf", "NotoSans-BoldItalic.ttf"
    return f"{family}-Regular.ttf", f"{family}-Bold.ttf"
